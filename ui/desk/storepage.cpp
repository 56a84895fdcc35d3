// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/storepage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

StorePage::StorePage(QWidget *parent)
    : DeskPage(parent), m_title(new WrappingLabel(TextRole::Title)), m_wave(new WrappingLabel(TextRole::Body)),
      m_folder(new WrappingLabel(TextRole::Help)), m_todayTitle(new WrappingLabel(TextRole::Question)),
      m_today(new WrappingLabel(TextRole::Body)), m_noAnswers(new WrappingLabel(TextRole::Help)),
      m_afterwardsTitle(new WrappingLabel(TextRole::Question)), m_noResults(new WrappingLabel(TextRole::Help)),
      m_beforeTitle(new WrappingLabel(TextRole::Question)), m_eventsTitle(new WrappingLabel(TextRole::Body)),
      m_checksTitle(new WrappingLabel(TextRole::Question)), m_kiosk(new BigButton(ButtonKind::Primary)),
      m_results(new BigButton(ButtonKind::Secondary)), m_plan(new BigButton(ButtonKind::Secondary)),
      m_number(new BigButton(ButtonKind::Quiet)), m_machine(new BigButton(ButtonKind::Secondary)),
      m_paper(new BigButton(ButtonKind::Secondary)), m_eventFolder(new BigButton(ButtonKind::Secondary)),
      m_practice(new BigButton(ButtonKind::Quiet)), m_check(new BigButton(ButtonKind::Secondary)),
      m_handOver(new BigButton(ButtonKind::Secondary)), m_openDay(new BigButton(ButtonKind::Secondary)),
      m_closeDay(new BigButton(ButtonKind::Secondary)), m_office(new BigButton(ButtonKind::Secondary)),
      m_other(new BigButton(ButtonKind::Quiet)), m_events(new QWidget), m_eventLines(new QVBoxLayout(m_events)),
      m_eventGroup(new QButtonGroup(this)), m_checks(new QWidget), m_checkLines(new QVBoxLayout(m_checks))
{
    m_folder->setColourRole(common::Role::Muted);
    for (QVBoxLayout *lines : {m_checkLines, m_eventLines}) {
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(space::small);
    }
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    column->addWidget(m_wave);
    column->addWidget(m_folder);
    setupActions();
    // By what people do, what is done most first.
    column->addSpacing(space::medium);
    column->addWidget(m_todayTitle);
    column->addWidget(m_today);
    column->addWidget(m_eventsTitle);
    column->addWidget(m_events);
    addRow({m_openDay, m_kiosk, m_closeDay}); // in the order of a day
    addRow({m_paper});
    column->addWidget(m_noAnswers);
    column->addSpacing(space::medium);
    column->addWidget(m_afterwardsTitle);
    addRow({m_handOver, m_results});
    column->addWidget(m_noResults);
    column->addSpacing(space::medium);
    column->addWidget(m_beforeTitle);
    addRow({m_plan, m_eventFolder, m_machine});
    addRow({m_number, m_practice});
    column->addSpacing(space::medium);
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    addRow({m_check, m_office, m_other});
    column->addStretch();
    retranslate();
}

void StorePage::setupActions()
{
    m_kiosk->setObjectName(QStringLiteral("startKiosk"));
    m_results->setObjectName(QStringLiteral("makeResults"));
    m_check->setObjectName(QStringLiteral("checkAgain"));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_openDay->setObjectName(QStringLiteral("openDay"));
    m_closeDay->setObjectName(QStringLiteral("closeDay"));
    m_office->setObjectName(QStringLiteral("office"));
    m_plan->setObjectName(QStringLiteral("planEvent"));
    m_machine->setObjectName(QStringLiteral("checkMachine"));
    m_paper->setObjectName(QStringLiteral("paperForms"));
    m_eventFolder->setObjectName(QStringLiteral("eventFolder"));
    m_practice->setObjectName(QStringLiteral("practiceCopy"));
    m_number->setObjectName(QStringLiteral("staffNumber"));
    connect(m_kiosk, &BigButton::clicked, this, &StorePage::kioskWanted);
    connect(m_results, &BigButton::clicked, this, &StorePage::makeResultsWanted);
    connect(m_check, &BigButton::clicked, this, &StorePage::checkWanted);
    connect(m_plan, &BigButton::clicked, this, &StorePage::planWanted);
    connect(m_machine, &BigButton::clicked, this, &StorePage::machineWanted);
    connect(m_paper, &BigButton::clicked, this, &StorePage::paperWanted);
    connect(m_eventFolder, &BigButton::clicked, this, &StorePage::eventFolderWanted);
    connect(m_practice, &BigButton::clicked, this, &StorePage::practiceWanted);
    connect(m_number, &BigButton::clicked, this, &StorePage::numberWanted);
    connect(m_handOver, &BigButton::clicked, this, &StorePage::handOverWanted);
    connect(m_openDay, &BigButton::clicked, this, &StorePage::openDayWanted);
    connect(m_closeDay, &BigButton::clicked, this, &StorePage::closeDayWanted);
    connect(m_office, &BigButton::clicked, this, &StorePage::officeWanted);
    connect(m_other, &BigButton::clicked, this, &StorePage::otherStoreWanted);
}

void StorePage::setFacts(const StoreFacts &facts, const QString &folder)
{
    m_title->setText(facts.title);
    m_title->setColourRole(facts.state == Check::State::Danger ? common::Role::Danger : common::Role::Ink);
    m_wave->setText(facts.wave);
    m_folder->setText(QDir::toNativeSeparators(folder));
    for (BigButton *button : {m_kiosk, m_openDay, m_closeDay, m_paper, m_plan, m_handOver})
        common::greyBecause(*button, facts.noAnswers);
    common::greyBecause(*m_results, facts.noResults);
    m_practice->setVisible(facts.canPractise);
    m_noAnswers->setText(facts.noAnswers);
    m_noResults->setText(facts.noResults == facts.noAnswers ? QString() : facts.noResults);
    showChecks(*m_checkLines, facts.checks);
}

void StorePage::focusFirst()
{
    for (BigButton *button : {m_kiosk, m_handOver, m_results, m_check}) {
        if (button->isEnabled() && !button->isHidden())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void StorePage::setEvents(const std::vector<EventLine> &events, const QString &chosen)
{
    const QList<QAbstractButton *> old = m_eventGroup->buttons();
    for (QAbstractButton *button : old)
        delete button;
    m_eventIds.clear();
    const auto add = [&](const QString &id, const QString &words) {
        auto *choice = new common::RadioChoice(words);
        choice->setObjectName(QLatin1String("event_") + id);
        m_eventGroup->addButton(choice, static_cast<int>(m_eventIds.size()));
        choice->setChecked(id == chosen); // before it is visible, so that it does not take the focus
        m_eventIds.append(id);
        m_eventLines->addWidget(choice);
    };
    for (const EventLine &event : events)
        add(event.id, event.title + QLatin1Char('\n') + event.detail);
    if (!events.empty())
        add({}, tr("No event: every language, and the machine's own waiting time"));
    common::orderTabs(*body());
    m_events->setHidden(events.empty());
    m_eventsTitle->setHidden(events.empty());
    m_eventFolder->setHidden(events.empty());
}

QString StorePage::chosenEvent() const
{
    return m_eventIds.value(m_eventGroup->checkedId());
}

void StorePage::retranslate()
{
    m_kiosk->setLabel(tr("Start the kiosk"));
    m_results->setLabel(tr("Make a results file"));
    m_plan->setLabel(tr("Plan an event"));
    m_paper->setLabel(tr("Paper forms"));
    m_eventFolder->setLabel(tr("Make the event folder"));
    m_practice->setLabel(tr("Make a copy to practise with"));
    m_machine->setLabel(tr("Check this machine"));
    m_number->setLabel(tr("Staff number"));
    m_todayTitle->setText(tr("Today"));
    m_today->setText(
        tr("First open the day, then start the kiosk, and close the day at the end. The lists say what to do."));
    m_afterwardsTitle->setText(tr("Afterwards"));
    m_beforeTitle->setText(tr("Preparing"));
    m_eventsTitle->setText(tr("For which event?"));
    m_eventsTitle->setHidden(m_events->isHidden()); // a label shows itself when it is given words
    m_openDay->setLabel(tr("Open the day"));
    m_closeDay->setLabel(tr("Close the day"));
    m_handOver->setLabel(tr("Hand over the responses"));
    m_office->setLabel(tr("At the office: keys, merging, backups"));
    m_check->setLabel(tr("Check again"));
    m_other->setLabel(tr("Use another store"));
    m_checksTitle->setText(tr("Checks and upkeep"));
}

} // namespace ui::desk
