// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/selfcheckpage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

SelfCheckPage::SelfCheckPage(QWidget *parent)
    : DeskPage(parent), m_title(new WrappingLabel(TextRole::Title)), m_lines(new QWidget),
      m_list(new QVBoxLayout(m_lines)), m_keysTitle(new WrappingLabel(TextRole::Question)),
      m_keys(new WrappingLabel(TextRole::Body)), m_keysResult(new WrappingLabel(TextRole::Body)),
      m_watch(new BigButton(ButtonKind::Secondary)), m_stayed(new BigButton(ButtonKind::Primary)),
      m_leads(new BigButton(ButtonKind::Secondary)), m_heardTitle(new WrappingLabel(TextRole::Question)),
      m_heard(new BigButton(ButtonKind::Secondary)), m_silent(new BigButton(ButtonKind::Secondary)),
      m_quietTitle(new WrappingLabel(TextRole::Question)), m_quietText(new WrappingLabel(TextRole::Body)),
      m_quiet(new BigButton(ButtonKind::Secondary)), m_loud(new BigButton(ButtonKind::Secondary)),
      m_check(new BigButton(ButtonKind::Secondary)), m_sheet(new BigButton(ButtonKind::Primary)),
      m_sound(new BigButton(ButtonKind::Secondary)), m_back(new BigButton(ButtonKind::Quiet))
{
    const std::vector<std::pair<QWidget *, QString>> names{
        {m_sheet, QStringLiteral("saveSheet")},        {m_check, QStringLiteral("checkMachineAgain")},
        {m_sound, QStringLiteral("trySound")},         {m_watch, QStringLiteral("watchKeys")},
        {m_back, QStringLiteral("leaveSelfCheck")},    {m_keysResult, QStringLiteral("keysResult")},
        {m_stayed, QStringLiteral("keyStayed")},       {m_leads, QStringLiteral("keyLeadsOut")},
        {m_heard, QStringLiteral("soundHeard")},       {m_silent, QStringLiteral("soundSilent")},
        {m_quiet, QStringLiteral("notificationsOff")}, {m_loud, QStringLiteral("notificationsOn")}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::small);
    m_heardButtons = new QWidget; // hidden as one
    QHBoxLayout *heard = rowOf({m_sound, m_heard, m_silent});
    heard->setContentsMargins(0, 0, 0, 0);
    m_heardButtons->setLayout(heard);
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addSpacing(space::small);
    addRow({m_sheet, m_check, m_back});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keysTitle, m_keys, m_keysResult}) {
        if (widget == m_keysTitle)
            column->addSpacing(space::medium);
        column->addWidget(widget);
    }
    addRow({m_watch, m_stayed, m_leads});
    column->addSpacing(space::medium);
    column->addWidget(m_heardTitle);
    column->addWidget(m_heardButtons);
    column->addSpacing(space::medium);
    column->addWidget(m_quietTitle);
    column->addWidget(m_quietText);
    addRow({m_quiet, m_loud});
    column->addStretch();
    connect(m_check, &BigButton::clicked, this, &SelfCheckPage::checkWanted);
    connect(m_sheet, &BigButton::clicked, this, &SelfCheckPage::sheetWanted);
    connect(m_sound, &BigButton::clicked, this, &SelfCheckPage::soundWanted);
    connect(m_back, &BigButton::clicked, this, &SelfCheckPage::backWanted);
    connect(m_watch, &BigButton::clicked, this, [this] { setWatching(!m_watching); });
    connect(m_stayed, &BigButton::clicked, this, &SelfCheckPage::stayed);
    connect(m_leads, &BigButton::clicked, this, &SelfCheckPage::lost);
    connect(m_heard, &BigButton::clicked, this, [this] { keep(m_trials.headphones, true); });
    connect(m_silent, &BigButton::clicked, this, [this] { keep(m_trials.headphones, false); });
    connect(m_quiet, &BigButton::clicked, this, [this] { keep(m_trials.notifications, true); });
    connect(m_loud, &BigButton::clicked, this, [this] { keep(m_trials.notifications, false); });
    retranslate();
}

QStringList SelfCheckPage::waysOut()
{
    return {QStringLiteral("Alt+Tab"),
            QStringLiteral("Alt+F4"),
            tr("the Windows key"),
            tr("the Windows key and D"),
            QStringLiteral("Alt+Space"),
            tr("Print (PrtSc)"),
            tr("a swipe in from each side of the screen, where it can be touched"),
            QStringLiteral("Ctrl+Alt+F2")};
}

void SelfCheckPage::setChecks(const std::vector<Check> &checks, bool canSpeak)
{
    m_checks = checks;
    m_canSpeak = canSpeak;
    showChecks(*m_list, checks);
    m_heardButtons->setVisible(canSpeak);
    retranslate();
}

void SelfCheckPage::beginDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_trials = {};
    m_lostBy.clear();
    setWatching(false);
}

void SelfCheckPage::setWatching(bool on)
{
    m_watching = on;
    if (on) { // each try begins anew
        m_way = 0;
        m_lostBy.clear();
    }
    retranslate();
    if (on)
        m_stayed->setFocus(Qt::OtherFocusReason);
}

void SelfCheckPage::stayed()
{
    if (++m_way < waysOut().size()) {
        retranslate();
        return;
    }
    setWatching(false);
    m_watch->setFocus(Qt::OtherFocusReason);
    keep(m_trials.keys, true);
}

void SelfCheckPage::lost()
{
    m_lostBy = waysOut().value(m_way);
    setWatching(false);
    m_watch->setFocus(Qt::OtherFocusReason);
    keep(m_trials.keys, false);
}

void SelfCheckPage::keep(Tried &trial, bool well)
{
    trial = well ? Tried::Well : Tried::Badly;
    retranslate();
    emit tried();
}

bool SelfCheckPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_watching && watched == window()) {
        if (event->type() == QEvent::Close) { // a kiosk refuses it, and this window stands for one now
            event->ignore();
            return true;
        }
        if (event->type() == QEvent::WindowDeactivate)
            lost();
    }
    return QWidget::eventFilter(watched, event);
}

void SelfCheckPage::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this);
    QWidget::showEvent(event);
}

void SelfCheckPage::hideEvent(QHideEvent *event)
{
    window()->removeEventFilter(this);
    setWatching(false);
    QWidget::hideEvent(event);
}

QString SelfCheckPage::keysResult() const
{
    if (m_watching)
        return tr("Press %1 now (%2 of %3). Does this page stay, whole and alone?")
            .arg(waysOut().value(m_way))
            .arg(m_way + 1)
            .arg(waysOut().size());
    switch (m_trials.keys) {
    case Tried::Well:
        return tr("None of them leads out.");
    case Tried::Badly:
        return tr("This machine let another window come above: %1. Set it up as a kiosk, or supervise it.")
            .arg(m_lostBy);
    case Tried::NotYet:
        break;
    }
    return {};
}

void SelfCheckPage::retranslate()
{
    const auto bad = std::count_if(m_checks.begin(), m_checks.end(),
                                   [](const Check &check) { return check.state == Check::State::Danger; });
    const bool complete = m_trials.complete(m_canSpeak);
    m_title->setText(bad > 0        ? tr("%n thing(s) are not in order", nullptr, static_cast<int>(bad))
                         : complete ? tr("This machine is ready")
                                    : tr("In order so far. What only you can try stands below."));
    m_title->setColourRole(bad == 0 ? common::Role::Ink : common::Role::Danger);
    m_sheet->setLabel(tr("Save the pass sheet"));
    m_check->setLabel(tr("Check again"));
    m_sound->setLabel(tr("Try the headphones"));
    m_heardTitle->setText(tr("Did you hear the voice in the headphones?"));
    m_heardTitle->setVisible(m_canSpeak); // a label shows itself when it is given words
    m_heard->setLabel(tr("Yes, I heard it"));
    m_silent->setLabel(tr("No, nothing"));
    m_quietTitle->setText(tr("Are notifications and updates off?"));
    m_quietText->setText(tr("Messages of the system or of other programs would stand above the survey. Switch them off "
                            "in the settings of this machine."));
    m_quiet->setLabel(tr("They are off"));
    m_loud->setLabel(tr("They are not"));
    m_back->setLabel(tr("Back"));
    m_keysTitle->setText(tr("Ways out of the kiosk"));
    m_keys->setText(tr("You are asked to press one combination of keys after the other. This page notices when another "
                       "window comes above it."));
    m_keysResult->setText(keysResult());
    m_keysResult->setColourRole(m_watching                          ? common::Role::Ink
                                    : m_trials.keys == Tried::Badly ? common::Role::Danger
                                                                    : common::Role::Good);
    m_watch->setLabel(m_watching ? tr("End") : tr("Begin"));
    m_stayed->setLabel(tr("It stays: next"));
    m_leads->setLabel(tr("It does not"));
    m_stayed->setVisible(m_watching);
    m_leads->setVisible(m_watching);
}

} // namespace ui::desk
