// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/formpreview.h"

#include "core/questionnaire/rowpages.h"
#include "ui/questions/formpage.h"

#include <algorithm>

namespace ui::translator {

using core::questionnaire::Question;
using core::questionnaire::QuestionId;
using core::questionnaire::Questionnaire;

namespace {

template <typename Matches>
QuestionId firstQuestion(const Questionnaire &questionnaire, const Matches &matches)
{
    const auto found = std::find_if(questionnaire.questions.begin(), questionnaire.questions.end(), matches);
    return found == questionnaire.questions.end() ? QuestionId() : found->id;
}

// The newest wave that asks the question: its texts are the ones worked on.
core::questionnaire::WaveId newestWave(const Questionnaire &questionnaire, const Question &question)
{
    for (auto wave = questionnaire.waves.rbegin(); wave != questionnaire.waves.rend(); ++wave) {
        if (questionnaire.isIn(question, wave->id))
            return wave->id;
    }
    return {};
}

ui::questions::PageContent contentOf(const Questionnaire &questionnaire, const Question &question,
                                     const core::questionnaire::WaveId &wave, size_t part)
{
    ui::questions::QuestionContent content;
    content.question = &question;
    content.choices = questionnaire.choices(question, wave);
    content.continued = part > 0;
    const auto rows = questionnaire.rows(question, wave);
    const auto [first, last] = core::questionnaire::rowPages(rows.size(), question.rowsPerPage).at(part);
    for (size_t row = first; row < last; ++row)
        content.rows.push_back({rows[row]->code, rows[row]});
    ui::questions::PageContent page;
    page.part = part;
    const core::questionnaire::Section *section = questionnaire.section(question.section);
    if (section != nullptr) {
        for (const core::questionnaire::Page &each : section->pages) {
            if (std::find(each.questions.begin(), each.questions.end(), question.id) != each.questions.end())
                page.page = &each;
        }
    }
    page.questions.push_back(content);
    return page;
}

} // namespace

size_t partShowing(const Questionnaire &questionnaire, const Question &question, const QString &place)
{
    if (place.section(QLatin1Char('/'), 0, 0) != QLatin1String("lists") ||
        place.section(QLatin1Char('/'), 1, 1) != question.rows.text())
        return 0;
    const QString code = place.section(QLatin1Char('/'), 2, 2);
    const auto rows = questionnaire.rows(question, newestWave(questionnaire, question));
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&code](const auto *row) { return row->code.text() == code; });
    const auto row = static_cast<size_t>(found - rows.begin());
    const auto pages = core::questionnaire::rowPages(rows.size(), question.rowsPerPage);
    const auto page = std::find_if(pages.begin(), pages.end(), [row](const auto &each) { return row < each.second; });
    return page == pages.end() ? 0 : static_cast<size_t>(page - pages.begin());
}

QuestionId questionShowing(const Questionnaire &questionnaire, const QString &place)
{
    const QString part = place.section(QLatin1Char('/'), 0, 0);
    const QString id = place.section(QLatin1Char('/'), 1, 1);
    if (part == QLatin1String("questions"))
        return QuestionId(id);
    if (part == QLatin1String("sections"))
        return firstQuestion(questionnaire, [&id](const Question &question) { return question.section.text() == id; });
    if (part == QLatin1String("lists"))
        return firstQuestion(questionnaire, [&id](const Question &question) {
            return question.list.text() == id || question.rows.text() == id;
        });
    if (part == QLatin1String("scales"))
        return firstQuestion(questionnaire, [&id](const Question &question) { return question.scale.text() == id; });
    if (part == QLatin1String("columns"))
        return firstQuestion(questionnaire, [&id](const Question &question) {
            return std::any_of(question.columns.begin(), question.columns.end(),
                               [&id](const auto &column) { return column.text() == id; });
        });
    if (part == QLatin1String("definitions"))
        return firstQuestion(questionnaire, [&id](const Question &question) {
            return std::any_of(question.definitions.begin(), question.definitions.end(),
                               [&id](const auto &definition) { return definition.text() == id; });
        });
    return {};
}

PreviewFactory formPreview(const core::language::Catalogue &catalogue)
{
    return [&catalogue](const PreviewRequest &request, QWidget *parent) -> QWidget * {
        const auto questionnaire = request.questionnaire;
        const Question *question = questionnaire->question(questionShowing(*questionnaire, request.unit.place));
        if (question == nullptr)
            return nullptr;
        auto *page = new ui::questions::FormPage(parent);
        // The page reads the questionnaire as long as it lives.
        QObject::connect(page, &QObject::destroyed, page, [questionnaire] {});
        const core::questionnaire::WaveId wave = newestWave(*questionnaire, *question);
        page->showPage(
            {questionnaire.get(), wave, &catalogue, request.language},
            contentOf(*questionnaire, *question, wave, partShowing(*questionnaire, *question, request.unit.place)));
        return page;
    };
}

} // namespace ui::translator
