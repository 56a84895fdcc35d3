// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pinpad.h"

#include "core/fieldwork/staffpin.h"
#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>

#include <utility>

namespace ui::kiosk {

using core::fieldwork::StaffPin;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;

PinPad::PinPad(QWidget *parent)
    : QWidget(parent), m_status(new WrappingLabel(TextRole::Body, this)),
      m_notice(new WrappingLabel(TextRole::Body, this)), m_takeAway(new BigButton(ButtonKind::Quiet, this)),
      m_enter(new BigButton(ButtonKind::Primary, this))
{
    m_notice->setColourRole(Role::Attention);
    m_notice->setObjectName(QStringLiteral("staffNotice"));
    m_takeAway->setObjectName(QStringLiteral("takeAway"));
    m_enter->setObjectName(QStringLiteral("enterPin"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_status);
    column->addWidget(m_notice);
    auto *pad = new QGridLayout;
    pad->setSpacing(space::small);
    column->addLayout(pad);
    for (int digit = 0; digit <= 9; ++digit) {
        auto *button = new BigButton(QString::number(digit), ButtonKind::Secondary, this);
        button->setObjectName(QStringLiteral("digit_%1").arg(digit));
        button->installEventFilter(this);
        connect(button, &BigButton::clicked, this, [this, digit] {
            m_typed = false;
            add(QLatin1Char(char('0' + digit)));
        });
        m_digits.push_back(button);
    }
    for (int digit = 1; digit <= 9; ++digit)
        pad->addWidget(m_digits[static_cast<size_t>(digit)], (digit - 1) / 3, (digit - 1) % 3);
    pad->addWidget(m_takeAway, 3, 0);
    pad->addWidget(m_digits[0], 3, 1);
    pad->addWidget(m_enter, 3, 2);
    // The Tab key goes through the pad as it is read.
    setTabOrder(m_digits[9], m_takeAway);
    setTabOrder(m_takeAway, m_digits[0]);
    setTabOrder(m_digits[0], m_enter);
    connect(m_takeAway, &BigButton::clicked, this, &PinPad::takeAway);
    connect(m_enter, &BigButton::clicked, this, &PinPad::enter);
}

void PinPad::refresh(const ui::questions::FormContext &context)
{
    m_context = context;
    m_takeAway->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Take away")));
    m_enter->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "OK")));
    showEntered();
}

void PinPad::focusFirst()
{
    m_digits[1]->setFocus(Qt::OtherFocusReason);
}

void PinPad::say(const QString &text)
{
    m_notice->setText(text);
}

void PinPad::setBusy(bool busy)
{
    m_busy = busy;
}

bool PinPad::takeKey(int key)
{
    const int digit = key - Qt::Key_0;
    if (digit >= 0 && digit <= 9) {
        m_typed = true;
        add(QLatin1Char(char('0' + digit)));
    } else if (isOk(key))
        enter();
    else if (key == Qt::Key_Backspace)
        takeAway();
    else
        return false;
    return true;
}

bool PinPad::isOk(int key) const
{
    return (key == Qt::Key_Return || key == Qt::Key_Enter) &&
        ((m_typed && !m_entered.isEmpty()) || m_entered.size() == StaffPin::digits);
}

bool PinPad::eventFilter(QObject *watched, QEvent *event)
{
    // A button would take Enter for itself: the digit that has the focus, after six others were typed.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isOk(key->key())) {
            if (!key->isAutoRepeat())
                enter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

void PinPad::add(QChar digit)
{
    if (m_entered.size() >= StaffPin::digits || m_busy)
        return;
    m_entered.append(digit);
    say({});
    showEntered();
}

void PinPad::takeAway()
{
    m_entered.chop(1);
    showEntered();
}

void PinPad::enter()
{
    if (m_busy)
        return;
    if (m_entered.size() < StaffPin::digits) {
        say(m_context.words(QT_TRANSLATE_NOOP("Form", "Six digits are needed.")));
        return;
    }
    const QString number = std::exchange(m_entered, {});
    m_typed = false;
    showEntered();
    emit entered(number);
}

void PinPad::showEntered()
{
    m_status->setText(m_context.words(QT_TRANSLATE_NOOP("Form", "%1 of %2 digits entered"))
                          .arg(m_entered.size())
                          .arg(StaffPin::digits));
    QAccessibleEvent spoken(m_status, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace ui::kiosk
