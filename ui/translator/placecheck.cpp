// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/placecheck.h"

#include "ui/translator/formpreview.h"

#include <algorithm>

namespace ui::translator {

using core::language::TranslationUnit;

PlaceCheck::PlaceCheck(PreviewFactory form, QObject *parent) : QObject(parent), m_form(std::move(form)) { }

void PlaceCheck::start(std::shared_ptr<const core::questionnaire::Questionnaire> questionnaire,
                       const std::vector<TranslationUnit> &units, const core::base::Language &language)
{
    stop();
    m_questionnaire = std::move(questionnaire);
    m_language = language;
    m_clipped = 0;
    if (m_screens.empty())
        m_screens = previewScreens();
    std::map<std::pair<core::questionnaire::QuestionId, size_t>, std::vector<TranslationUnit>> pages;
    for (const TranslationUnit &unit : units) {
        if (unit.isInterface() || unit.text(language).isEmpty())
            continue;
        const auto *question = m_questionnaire->question(questionShowing(*m_questionnaire, unit.place));
        if (question != nullptr)
            pages[{question->id, partShowing(*m_questionnaire, *question, unit.place)}].push_back(unit);
    }
    for (auto &[page, texts] : pages)
        m_pages.push_back(std::move(texts));
    step();
}

void PlaceCheck::stop()
{
    ++m_run;
    m_pages.clear();
    m_next = 0;
}

void PlaceCheck::step()
{
    if (!isRunning()) {
        emit finished(m_clipped);
        return;
    }
    const std::vector<TranslationUnit> &texts = m_pages[m_next];
    QStringList faults;
    for (const PreviewScreen &screen : m_screens) {
        const std::unique_ptr<QWidget> page(m_form({m_questionnaire, texts.front(), m_language}, nullptr));
        if (page != nullptr)
            faults += faultsOf(*page, screen, *screen.kiosk);
    }
    for (const TranslationUnit &unit : texts) {
        const bool clipped = isAmong(faults, unit, m_language);
        m_clipped += clipped ? 1 : 0;
        emit checked(unit.id, TextPlace::Form, clipped);
    }
    ++m_next;
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_pages.size()));
    QMetaObject::invokeMethod(
        this,
        [this, run = m_run] {
            if (run == m_run)
                step();
        },
        Qt::QueuedConnection);
}

} // namespace ui::translator
