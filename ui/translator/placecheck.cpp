// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/placecheck.h"

#include "core/language/locale.h"
#include "ui/translator/formplace.h"

#include <algorithm>

namespace ui::translator {

using core::language::TranslationUnit;
using core::language::UnitId;

namespace {

using Units = std::vector<const TranslationUnit *>;

} // namespace

PlaceCheck::PlaceCheck(PreviewPlaces places, QObject *parent) : QObject(parent), m_places(std::move(places)) { }

void PlaceCheck::start(std::shared_ptr<const core::questionnaire::Questionnaire> questionnaire,
                       std::vector<TranslationUnit> units, const core::language::TsFile &program,
                       const core::base::Language &language)
{
    stop();
    m_questionnaire = std::move(questionnaire);
    m_units = std::move(units);
    m_language = language;
    m_tally = {};
    m_clipped.clear();
    if (m_screens.empty())
        m_screens = previewScreens();
    addQuestionnaire();
    addProgram(program);
    step();
}

void PlaceCheck::stop()
{
    ++m_run;
    m_looks.clear();
    m_next = 0;
}

void PlaceCheck::addQuestionnaire()
{
    std::map<FormPlace, Units> pages;
    std::map<core::questionnaire::QuestionId, Units> questions;
    for (const TranslationUnit &unit : m_units) {
        if (unit.isInterface() || unit.text(m_language).isEmpty())
            continue;
        if (const FormPlace place = formPlaceOf(*m_questionnaire, unit); place.page != FormPlace::Page::None)
            pages[place].push_back(&unit);
        if (const auto question = questionShowing(*m_questionnaire, unit.place); !question.isEmpty())
            questions[question].push_back(&unit);
    }
    for (auto &[place, units] : pages)
        add(TextPlace::Form, std::move(units));
    for (auto &[question, units] : questions) {
        if (m_places.results)
            add(TextPlace::Results, units);
        if (m_places.report)
            add(TextPlace::Report, units);
    }
}

void PlaceCheck::add(TextPlace place, Units units)
{
    const PreviewFactory &factory = place == TextPlace::Form ? m_places.form
        : place == TextPlace::Results                        ? m_places.results
                                                             : m_places.report;
    const PreviewRequest request{m_questionnaire, *units.front(), m_language};
    m_looks.push_back(
        {place, std::move(units), [&factory, request] { return factory(request, nullptr); }, place == TextPlace::Form});
}

void PlaceCheck::addProgram(const core::language::TsFile &program)
{
    if (!m_places.windows)
        return;
    for (WindowPage &window : m_places.windows(program, m_language)) {
        Units units;
        for (const TranslationUnit &unit : m_units) {
            if (unit.isInterface() && window.mayShow(unit.context))
                units.push_back(&unit);
        }
        if (!units.empty())
            m_looks.push_back({TextPlace::Window, std::move(units), std::move(window.make), window.isKiosk});
    }
}

/// The page on every screen; paper is the same on all of them. None where there is nothing to see.
std::vector<PageLook> PlaceCheck::seen(const Look &look)
{
    std::vector<PageLook> found;
    for (const PreviewScreen &screen : m_screens) {
        const std::unique_ptr<QWidget> page(look.make());
        if (page == nullptr)
            return {};
        if (look.place == TextPlace::Report) {
            found.emplace_back().add(m_places.drawn ? m_places.drawn(*page) : DrawnTexts());
            return found;
        }
        page->setLayoutDirection(core::language::localeOf(m_language).textDirection());
        found.push_back(lookAt(*page, screen, look.isKiosk ? *screen.kiosk : *screen.office, m_places.drawn));
    }
    return found;
}

void PlaceCheck::judge(const Look &look)
{
    const std::vector<PageLook> pages = seen(look);
    m_tally.pages[look.place] += pages.empty() ? 0 : 1;
    const bool hasFaults =
        std::any_of(pages.begin(), pages.end(), [](const PageLook &page) { return !page.faults.isEmpty(); });
    for (const TranslationUnit *unit : look.units) {
        bool clipped = false;
        if (hasFaults) {
            const SoughtText text(*unit, m_language);
            clipped =
                std::any_of(pages.begin(), pages.end(), [&text](const PageLook &page) { return page.isClipped(text); });
        }
        if (clipped)
            m_clipped.insert({unit->id, look.place});
        // A text of the program may be met again in a later window, where it fits.
        emit checked(unit->id, look.place, m_clipped.count({unit->id, look.place}) > 0);
    }
}

void PlaceCheck::step()
{
    if (!isRunning()) {
        std::set<UnitId> clipped;
        for (const auto &[unit, place] : m_clipped)
            clipped.insert(unit);
        m_tally.clipped = static_cast<int>(clipped.size());
        emit finished(m_tally);
        return;
    }
    judge(m_looks[m_next]);
    ++m_next;
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_looks.size()));
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (run == m_run)
                step();
        },
        Qt::QueuedConnection);
}

} // namespace ui::translator
