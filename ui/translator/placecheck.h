// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translator/previewpane.h"

#include <QObject>

namespace ui::translator {

/// Looks at every page of the form in one language, on every screen, and tells which texts do not fit there: what the
/// preview does for one text. A page a turn of the event loop, so that the window stays alive.
class PlaceCheck final : public QObject
{
    Q_OBJECT

public:
    explicit PlaceCheck(PreviewFactory form, QObject *parent = nullptr);

    /// Begins anew. units: those of the questionnaire, copied.
    void start(std::shared_ptr<const core::questionnaire::Questionnaire> questionnaire,
               const std::vector<core::language::TranslationUnit> &units, const core::base::Language &language);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_next < m_pages.size(); }

signals:
    void checked(const core::language::UnitId &unit, TextPlace place, bool clipped);
    void progressed(int done, int all);
    void finished(int clipped);

private:
    void step();

    PreviewFactory m_form;
    std::vector<PreviewScreen> m_screens; ///< made for the first run
    std::shared_ptr<const core::questionnaire::Questionnaire> m_questionnaire;
    core::base::Language m_language;
    std::vector<std::vector<core::language::TranslationUnit>> m_pages; ///< texts that stand on one page
    size_t m_next = 0;
    int m_clipped = 0;
    int m_run = 0; ///< a step of an earlier run does nothing
};

} // namespace ui::translator
