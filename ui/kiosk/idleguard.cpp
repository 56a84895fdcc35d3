// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/idleguard.h"

#include <QApplication>
#include <QEvent>
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
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::kiosk
