// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/formplace.h"

#include "core/questionnaire/rowpages.h"
#include "core/questionnaire/textvisitor.h"

#include <algorithm>

namespace ui::translator {

using core::questionnaire::Choice;
using core::questionnaire::Question;
using core::questionnaire::QuestionId;
using core::questionnaire::Questionnaire;
using core::questionnaire::Text;
using core::questionnaire::WaveId;
using Page = FormPlace::Page;

namespace {

/// A place in its parts: "lists/ORG/te/label".
struct Parts
{
    explicit Parts(const QString &place)
        : kind(place.section(QLatin1Char('/'), 0, 0)), id(place.section(QLatin1Char('/'), 1, 1)),
          inside(place.section(QLatin1Char('/'), 2, 2)), number(place.section(QLatin1Char('/'), 3, 3).toInt())
    {
    }
    [[nodiscard]] bool isChoice() const
    {
        return kind == QLatin1String("lists") || kind == QLatin1String("scales") || kind == QLatin1String("columns");
    }
    /// Of the choice, where it is one.
    [[nodiscard]] const QString &code() const { return kind == QLatin1String("columns") ? id : inside; }

    QString kind;
    QString id;
    QString inside;
    int number; ///< of a page of a section, from 1
};

bool isOnPage(const Questionnaire &questionnaire, const Question &question, const Parts &place)
{
    const core::questionnaire::Section *section = questionnaire.section(question.section);
    if (section == nullptr || section->id.text() != place.id)
        return false;
    if (place.inside != QLatin1String("pages"))
        return true;
    const auto number = static_cast<size_t>(place.number - 1);
    if (number >= section->pages.size())
        return false;
    const std::vector<QuestionId> &questions = section->pages[number].questions;
    return std::find(questions.begin(), questions.end(), question.id) != questions.end();
}

/// Whether a question has to do with what a place names.
bool concerns(const Questionnaire &questionnaire, const Question &question, const Parts &place)
{
    const auto isNamed = [&place](const auto &id) {
        return id.text() == place.id;
    };
    if (place.kind == QLatin1String("questions"))
        return isNamed(question.id);
    if (place.kind == QLatin1String("sections"))
        return isOnPage(questionnaire, question, place);
    if (place.kind == QLatin1String("lists"))
        return isNamed(question.list) || isNamed(question.rows);
    if (place.kind == QLatin1String("scales"))
        return isNamed(question.scale);
    if (place.kind == QLatin1String("columns"))
        return std::any_of(question.columns.begin(), question.columns.end(), isNamed);
    return place.kind == QLatin1String("definitions") &&
        std::any_of(question.definitions.begin(), question.definitions.end(), isNamed);
}

bool hasChoice(const std::vector<const Choice *> &choices, const QString &code)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&code](const Choice *choice) { return choice->code.text() == code; });
}

bool isOffered(const Questionnaire &questionnaire, const Question &question, const WaveId &wave, const Parts &place)
{
    return !place.isChoice() || hasChoice(questionnaire.choices(question, wave), place.code()) ||
        hasChoice(questionnaire.rows(question, wave), place.code());
}

/// One wording among those that a text has.
struct Wording
{
    const Text *text = nullptr;
    size_t number = 0;

    [[nodiscard]] bool isShown(const WaveId &wave, const QuestionId &question = {}) const
    {
        return text == nullptr || number >= text->variants().size() ||
            &text->in(wave, question) == &text->variants()[number].text;
    }
};

Wording wordingOf(const Questionnaire &questionnaire, const core::language::TranslationUnit &unit)
{
    Wording found;
    found.number = static_cast<size_t>(std::max(1, unit.id.text().section(QLatin1Char('#'), 1).toInt()) - 1);
    core::questionnaire::visitTexts(questionnaire, [&](const QString &place, const Text &text) {
        if (place == unit.place)
            found.text = &text;
    });
    return found;
}

size_t partOf(const Questionnaire &questionnaire, const Question &question, const WaveId &wave, const Parts &place)
{
    if (place.kind != QLatin1String("lists") || place.id != question.rows.text())
        return 0;
    const auto rows = questionnaire.rows(question, wave);
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&place](const auto *row) { return row->code.text() == place.code(); });
    const auto row = static_cast<size_t>(found - rows.begin());
    const auto pages = core::questionnaire::rowPages(rows.size(), question.rowsPerPage);
    const auto page = std::find_if(pages.begin(), pages.end(), [row](const auto &each) { return row < each.second; });
    return page == pages.end() ? 0 : static_cast<size_t>(page - pages.begin());
}

Page pageBesideQuestions(const QString &place)
{
    if (place == QLatin1String("title") || place == QLatin1String("texts/duration"))
        return Page::Start; // on the welcome page too, where there is more room
    if (place == QLatin1String("texts/privacy"))
        return Page::Privacy;
    if (place == QLatin1String("texts/accessibility"))
        return Page::Accessibility;
    if (place == QLatin1String("texts/intro") || place == QLatin1String("texts/start"))
        return Page::Welcome;
    return place.startsWith(QLatin1String("texts/")) ? Page::Thanks : Page::None;
}

/// Newest first: its texts are the ones worked on. accepts: whether the wave will do.
template <typename Accepts>
WaveId newestWave(const Questionnaire &questionnaire, const Accepts &accepts)
{
    for (auto wave = questionnaire.waves.rbegin(); wave != questionnaire.waves.rend(); ++wave) {
        if (accepts(wave->id))
            return wave->id;
    }
    return {};
}

} // namespace

FormPlace formPlaceOf(const Questionnaire &questionnaire, const core::language::TranslationUnit &unit)
{
    const Wording wording = wordingOf(questionnaire, unit);
    if (const Page page = pageBesideQuestions(unit.place); page != Page::None)
        return {page, {}, newestWave(questionnaire, [&](const WaveId &wave) { return wording.isShown(wave); })};
    const Parts parts(unit.place);
    const bool isHead = parts.kind == QLatin1String("sections") && parts.inside == QLatin1String("title");
    FormPlace otherwise; // the question, where nothing shows this wording of it
    for (const Question &question : questionnaire.questions) {
        if (!concerns(questionnaire, question, parts))
            continue;
        const auto isAsked = [&](const WaveId &wave) {
            return questionnaire.isIn(question, wave);
        };
        const auto isHere = [&](const WaveId &wave) {
            return isAsked(wave) && isOffered(questionnaire, question, wave, parts) &&
                wording.isShown(wave, question.id);
        };
        const Page page = isHead ? Page::Head : Page::Question;
        if (const WaveId wave = newestWave(questionnaire, isHere); !wave.isEmpty())
            return {page, question.id, wave, partOf(questionnaire, question, wave, parts)};
        if (otherwise.page == Page::None)
            otherwise = {page, question.id, newestWave(questionnaire, isAsked)};
    }
    return otherwise;
}

QuestionId questionShowing(const Questionnaire &questionnaire, const QString &place)
{
    const Parts parts(place);
    const auto &all = questionnaire.questions;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Question &question) { return concerns(questionnaire, question, parts); });
    return found == all.end() ? QuestionId() : found->id;
}

} // namespace ui::translator
