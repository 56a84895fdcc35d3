// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpage.h"
#include "ui/desk/storefacts.h"

class QButtonGroup;
class QVBoxLayout;

namespace ui::desk {

/// The first page of the desk: how the store is, in one big sentence, what can be done, and the checks.
class StorePage final : public DeskPage
{
    Q_OBJECT

public:
    explicit StorePage(QWidget *parent = nullptr);
    void focusFirst(); ///< the main thing to do

    /// An event that the kiosk can be opened for.
    struct EventLine
    {
        QString id;
        QString title;
        QString detail;
    };

    void setFacts(const StoreFacts &facts, const QString &folder);
    /// chosen: id of one of them, or empty: none.
    void setEvents(const std::vector<EventLine> &events, const QString &chosen);
    [[nodiscard]] bool hasEvents() const { return !m_eventIds.isEmpty(); }
    [[nodiscard]] QString chosenEvent() const; ///< empty: none

signals:
    void kioskWanted();
    void planWanted();
    void numberWanted();
    void machineWanted(); ///< to be checked
    void paperWanted();
    void eventFolderWanted(); ///< of the chosen event
    void practiceWanted();    ///< a marked copy to practise with
    void makeResultsWanted();
    void checkWanted();
    void openDayWanted();
    void closeDayWanted();
    void handOverWanted();
    void officeWanted();
    void otherStoreWanted();

protected:
    void retranslate() override;

private:
    void setupActions();

    common::WrappingLabel *m_title;
    common::WrappingLabel *m_wave;
    common::WrappingLabel *m_folder;
    common::WrappingLabel *m_todayTitle;
    common::WrappingLabel *m_today;
    common::WrappingLabel *m_noAnswers; ///< why most of today's buttons are greyed
    common::WrappingLabel *m_afterwardsTitle;
    common::WrappingLabel *m_noResults; ///< why no results file can be made
    common::WrappingLabel *m_beforeTitle;
    common::WrappingLabel *m_eventsTitle;
    common::WrappingLabel *m_checksTitle;
    common::BigButton *m_kiosk;
    common::BigButton *m_results;
    common::BigButton *m_plan;
    common::BigButton *m_number;
    common::BigButton *m_machine;
    common::BigButton *m_paper;
    common::BigButton *m_eventFolder;
    common::BigButton *m_practice;
    common::BigButton *m_check;
    common::BigButton *m_handOver;
    common::BigButton *m_openDay;
    common::BigButton *m_closeDay;
    common::BigButton *m_office;
    common::BigButton *m_other;
    QWidget *m_events;
    QVBoxLayout *m_eventLines;
    QButtonGroup *m_eventGroup;
    QStringList m_eventIds; ///< by the button's id; the first is empty: no event
    QWidget *m_checks;
    QVBoxLayout *m_checkLines;
};

} // namespace ui::desk
