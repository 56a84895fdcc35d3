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
      m_watch(new BigButton(ButtonKind::Secondary)), m_check(new BigButton(ButtonKind::Secondary)),
      m_sheet(new BigButton(ButtonKind::Primary)), m_sound(new BigButton(ButtonKind::Secondary)),
      m_back(new BigButton(ButtonKind::Quiet))
{
    m_sheet->setObjectName(QStringLiteral("saveSheet"));
    m_check->setObjectName(QStringLiteral("checkMachineAgain"));
    m_sound->setObjectName(QStringLiteral("trySound"));
    m_watch->setObjectName(QStringLiteral("watchKeys"));
    m_back->setObjectName(QStringLiteral("leaveSelfCheck"));
    m_keysResult->setObjectName(QStringLiteral("keysResult"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::small);
    QVBoxLayout *column = body();
    column->addWidget(m_title);
    column->addWidget(m_lines);
    column->addSpacing(space::small);
    addRow({m_sheet, m_check, m_sound, m_back});
    column->addSpacing(space::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keysTitle, m_keys, m_keysResult})
        column->addWidget(widget);
    column->addWidget(m_watch, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_check, &BigButton::clicked, this, &SelfCheckPage::checkWanted);
    connect(m_sheet, &BigButton::clicked, this, &SelfCheckPage::sheetWanted);
    connect(m_sound, &BigButton::clicked, this, &SelfCheckPage::soundWanted);
    connect(m_back, &BigButton::clicked, this, &SelfCheckPage::backWanted);
    connect(m_watch, &BigButton::clicked, this, [this] { setWatching(!m_watching); });
    retranslate();
}

void SelfCheckPage::setChecks(const std::vector<Check> &checks, bool canSpeak)
{
    m_checks = checks;
    showChecks(*m_list, checks);
    m_sound->setVisible(canSpeak);
    m_lost = false;
    setWatching(false);
}

void SelfCheckPage::setWatching(bool on)
{
    m_watching = on;
    m_lost = m_lost && !on; // each try begins anew
    retranslate();
}

bool SelfCheckPage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_watching && watched == window() && event->type() == QEvent::WindowDeactivate) {
        m_lost = true;
        retranslate();
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

void SelfCheckPage::retranslate()
{
    const auto bad = std::count_if(m_checks.begin(), m_checks.end(),
                                   [](const Check &check) { return check.state == Check::State::Danger; });
    m_title->setText(bad == 0 ? tr("This machine is ready")
                              : tr("%n thing(s) are not in order", nullptr, static_cast<int>(bad)));
    m_title->setColourRole(bad == 0 ? common::Role::Ink : common::Role::Danger);
    m_sheet->setLabel(tr("Save the pass sheet"));
    m_check->setLabel(tr("Check again"));
    m_sound->setLabel(tr("Try the headphones"));
    m_back->setLabel(tr("Back"));
    m_keysTitle->setText(tr("Ways out of the kiosk"));
    m_keys->setText(tr("Begin, and press one after the other: Alt+Tab, Alt+F4, the Windows key, the Windows key and D, "
                       "Alt+Space, Print. On a touch screen, swipe in from each side. This page notices when another "
                       "window comes above it. Then press Ctrl+Alt+F2: the screen must stay as it is."));
    m_keysResult->setText(m_lost           ? tr("This machine let another window come above. Set it up as a kiosk, or "
                                                          "supervise it.")
                              : m_watching ? tr("Nothing has come above so far.")
                                           : QString());
    m_keysResult->setColourRole(m_lost ? common::Role::Danger : common::Role::Good);
    m_watch->setLabel(m_watching ? tr("End") : tr("Begin"));
}

} // namespace ui::desk
