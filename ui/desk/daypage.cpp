// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/daypage.h"

#include "ui/common/buttons.h"
#include "ui/common/escapeback.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"

#include <QBoxLayout>
#include <QLocale>

#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

DayPage::DayPage(QWidget *parent)
    : DeskPage(parent), m_title(new WrappingLabel(TextRole::Title)), m_text(new WrappingLabel(TextRole::Body)),
      m_steps(new QWidget), m_lines(new QVBoxLayout(m_steps)), m_start(new BigButton(ButtonKind::Primary)),
      m_back(new BigButton(ButtonKind::Quiet))
{
    m_start->setObjectName(QStringLiteral("dayStart"));
    m_back->setObjectName(QStringLiteral("dayBack"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::medium);
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_steps);
    column->addSpacing(space::medium);
    addRow({m_start, m_back});
    column->addStretch();
    connect(m_start, &BigButton::clicked, this, [this] { emit wanted(Action::StartKiosk); });
    connect(m_back, &BigButton::clicked, this, &DayPage::backWanted);
    common::leaveByEscape(this, m_back);
    retranslate();
}

void DayPage::begin(Moment moment, const Facts &facts)
{
    m_moment = moment;
    m_facts = facts;
    retranslate();
    // At what is still to do, so that Enter does not pass over it.
    BigButton *first = m_steps->findChild<BigButton *>();
    if (first == nullptr)
        first = moment == Moment::Opening ? m_start : m_back;
    first->setFocus(Qt::OtherFocusReason);
    scrollToTop();
}

std::vector<DayPage::Step> DayPage::stepsOf(Moment moment, const Facts &facts)
{
    return moment == Moment::Opening ? opening(facts) : closing(facts);
}

std::vector<DayPage::Step> DayPage::opening(const Facts &facts)
{
    using State = Check::State;
    std::vector<Step> steps;
    steps.push_back(facts.store.verified
                        ? Step{{State::Good, tr("The store is whole.")}, Action::None}
                        : Step{{State::Danger, tr("The store is damaged. Do not collect with it.")}, Action::None});
    steps.push_back(facts.machineChecked
                        ? Step{{State::Good, tr("This machine was checked today, and nothing failed.")}, Action::None}
                        : Step{{State::Attention, tr("Check this machine: screen, sound, disk, clock and keys.")},
                               Action::CheckMachine});
    steps.push_back(facts.eventToday.isEmpty()
                        ? Step{{State::Attention, tr("No event is planned for today.")}, Action::Plan}
                        : Step{{State::Good, tr("Today's event: %1").arg(facts.eventToday)}, Action::None});
    if (facts.numberNeeded)
        steps.push_back(
            facts.numberSet
                ? Step{{State::Good, tr("The staff number is set. Whoever closes the kiosk knows it.")}, Action::None}
                : Step{{State::Attention, tr("Choose the staff number with which the kiosk is left.")},
                       Action::Number});
    steps.push_back(
        facts.store.sealed
            ? Step{{State::Good,
                    tr("The responses are sealed. Compare the words once more with those of the office: "
                       "%1")
                        .arg(facts.store.sealedTo)},
                   Action::None}
            : Step{{State::Attention, tr("The responses are not sealed: who has this folder can read them.")},
                   Action::None});
    if (facts.mirror)
        steps.push_back(
            facts.mirror->isReachable
                ? Step{{State::Good, tr("The card or stick with the second copy is in its place.")}, Action::None}
                : Step{{State::Attention,
                        tr("Put in the card or stick with the second copy: %1").arg(facts.mirror->folder)},
                       Action::None});
    return steps;
}

std::vector<DayPage::Step> DayPage::closing(const Facts &facts)
{
    using State = Check::State;
    std::vector<Step> steps;
    steps.push_back(
        facts.store.verified
            ? Step{{State::Good,
                    facts.store.responses == 0
                        ? tr("There are no responses on this machine now. The store was checked, and it is whole.")
                        : tr("%n response(s) are safe on this machine; each was checked just now.", nullptr,
                             facts.store.responses)},
                   Action::None}
            : Step{{State::Danger, tr("The store is damaged. Do not switch the machine off, and ask for help.")},
                   Action::None});
    if (facts.history.begun)
        steps.push_back(
            {{State::Attention,
              tr("Somebody had begun to answer when the kiosk ended. Handing over keeps these answers as an "
                 "interrupted response.")},
             Action::None});
    if (facts.openPiles > 0)
        steps.push_back(
            {{State::Attention,
              tr("%n pile(s) of paper forms wait to be finished and saved into the store.", nullptr, facts.openPiles)},
             Action::Paper});
    const int waiting = facts.history.waiting + (facts.history.begun ? 1 : 0);
    const bool nothingYet = facts.store.responses == 0 && facts.history.packages == 0;
    steps.push_back(
        waiting == 0
            ? Step{{State::Good,
                    nothingYet ? tr("There is nothing to hand over yet.") : tr("Every response was handed over.")},
                   Action::None}
            : Step{{State::Attention, tr("%n response(s) wait to be handed over.", nullptr, waiting)},
                   Action::HandOver});
    steps.push_back(facts.history.lastBackup == facts.today
                        ? Step{{State::Good, tr("A backup was made today.")}, Action::None}
                        : Step{{State::Attention, tr("Make a backup on a stick or another disk.")}, Action::BackUp});
    if (facts.mirror && facts.mirror->isReachable && facts.mirror->responses == facts.store.responses)
        steps.push_back({{State::Good,
                          tr("The second copy holds every response. Take it with you apart from the "
                             "machine.")},
                         Action::None});
    steps.push_back({{State::Good,
                      tr("Switch the machine off, do not only close it: what is sealed is safe then even "
                         "from a thief.")},
                     Action::None});
    return steps;
}

QString DayPage::labelOf(Action action)
{
    switch (action) {
    case Action::CheckMachine:
        return tr("Check this machine");
    case Action::Plan:
        return tr("Plan an event");
    case Action::Number:
        return tr("Choose the number");
    case Action::HandOver:
        return tr("Hand over the responses");
    case Action::BackUp:
        return tr("Make a backup");
    case Action::Paper:
        return tr("Paper forms");
    case Action::StartKiosk:
    case Action::None:
        break;
    }
    return {};
}

void DayPage::retranslate()
{
    const bool opening = m_moment == Moment::Opening;
    m_title->setText(opening ? tr("Open the day") : tr("Close the day"));
    m_text->setText(opening ? tr("From top to bottom, before the doors open.")
                            : tr("From top to bottom, before the machine is packed."));
    m_start->setLabel(tr("Start the kiosk"));
    m_start->setVisible(opening);
    common::greyBecause(*m_start,
                        m_facts.store.verified ? QString()
                                               : tr("The store is damaged. Do not collect with it, and ask for help."));
    m_back->setLabel(tr("Back"));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Step &step : stepsOf(m_moment, m_facts)) {
        auto *row = new QWidget;
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::small);
        column->addWidget(new CheckLine(step.check));
        if (step.action != Action::None) {
            auto *button = new BigButton(labelOf(step.action), ButtonKind::Secondary);
            button->setObjectName(QStringLiteral("day_%1").arg(static_cast<int>(step.action)));
            connect(button, &BigButton::clicked, this, [this, action = step.action] { emit wanted(action); });
            column->addWidget(button, 0, Qt::AlignLeft);
        }
        m_lines->addWidget(row);
    }
    common::orderTabs(*body());
}

} // namespace ui::desk
