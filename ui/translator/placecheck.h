// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translator/previewpane.h"

#include <QObject>

#include <set>

namespace ui::translator {

/// What was looked at, and how many texts do not fit somewhere.
struct PlaceTally
{
    std::map<TextPlace, int> pages;
    int clipped = 0;
};

/// Looks at every page in one language, on every screen, and tells which texts do not fit there: what the preview does
/// for one text. Pages of the form, questions in Results and in the report, and windows of the program, as far as
/// there are factories for them. A page a turn of the event loop, so that the window stays alive.
class PlaceCheck final : public QObject
{
    Q_OBJECT

public:
    explicit PlaceCheck(PreviewPlaces places, QObject *parent = nullptr);

    /// Begins anew. units: those to look for; questionnaire: with its texts, may be empty; program: its texts.
    void start(std::shared_ptr<const core::questionnaire::Questionnaire> questionnaire,
               std::vector<core::language::TranslationUnit> units, const core::language::TsFile &program,
               const core::base::Language &language);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_next < m_looks.size(); }

signals:
    void checked(const core::language::UnitId &unit, TextPlace place, bool clipped);
    void progressed(int done, int all);
    void finished(const PlaceTally &tally);

private:
    /// One page, with the units whose texts stand there or may.
    struct Look
    {
        TextPlace place;
        std::vector<const core::language::TranslationUnit *> units;
        std::function<QWidget *()> make;
        bool isKiosk;
    };
    void addQuestionnaire();
    void addProgram(const core::language::TsFile &program);
    void add(TextPlace place, std::vector<const core::language::TranslationUnit *> units);
    [[nodiscard]] std::vector<PageLook> seen(const Look &look);
    void judge(const Look &look);
    void step();

    PreviewPlaces m_places;
    std::vector<PreviewScreen> m_screens; ///< made for the first run
    std::shared_ptr<const core::questionnaire::Questionnaire> m_questionnaire;
    std::vector<core::language::TranslationUnit> m_units;
    core::base::Language m_language;
    std::vector<Look> m_looks;
    size_t m_next = 0;
    PlaceTally m_tally;
    std::set<std::pair<core::language::UnitId, TextPlace>> m_clipped;
    int m_run = 0; ///< a step of an earlier run does nothing
};

} // namespace ui::translator
