// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/idleguard.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWidget>

#include <algorithm>

namespace ui::kiosk {

IdleGuard::IdleGuard(const core::base::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    constexpr int second = 1000;
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &IdleGuard::tick);
    connect(qApp, &QApplication::focusChanged, this, &IdleGuard::touch);
    qApp->installEventFilter(this);
}

void IdleGuard::start(int seconds)
{
    m_seconds = seconds;
    touch();
    m_timer.start();
}

void IdleGuard::stop()
{
    m_seconds = 0;
    m_timer.stop();
}

void IdleGuard::touch()
{
    m_last = m_clock.monotonicMilliseconds();
}

int IdleGuard::secondsLeft() const
{
    const qint64 passed = (m_clock.monotonicMilliseconds() - m_last) / 1000;
    return static_cast<int>(std::max<qint64>(0, m_seconds - passed));
}

void IdleGuard::tick()
{
    if (!isRunning())
        return;
    const int left = secondsLeft();
    emit ticked(left);
    if (left > 0 || !isRunning())
        return;
    stop();
    emit expired();
}

/// Assistive technology presses, types and scrolls without any input event.
void IdleGuard::listenTo(QObject &widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(&widget))
        connect(button, &QAbstractButton::clicked, this, &IdleGuard::touch, Qt::UniqueConnection);
    else if (auto *line = qobject_cast<QLineEdit *>(&widget))
        connect(line, &QLineEdit::textChanged, this, &IdleGuard::touch, Qt::UniqueConnection);
    else if (auto *box = qobject_cast<QPlainTextEdit *>(&widget))
        connect(box, &QPlainTextEdit::textChanged, this, &IdleGuard::touch, Qt::UniqueConnection);
    else if (auto *bar = qobject_cast<QAbstractSlider *>(&widget))
        connect(bar, &QAbstractSlider::valueChanged, this, &IdleGuard::touch, Qt::UniqueConnection);
}

bool IdleGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::InputMethod:
        touch();
        break;
    case QEvent::Polish: // before it is shown for the first time
        listenTo(*watched);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::kiosk
