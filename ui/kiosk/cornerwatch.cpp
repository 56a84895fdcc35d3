// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/cornerwatch.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace ui::kiosk {

CornerWatch::CornerWatch(QWidget &window) : QObject(&window), m_window(window)
{
    constexpr int fiveSeconds = 5000;
    m_timer.setObjectName(QStringLiteral("corner"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(fiveSeconds);
    connect(&m_timer, &QTimer::timeout, this, &CornerWatch::held);
    qApp->installEventFilter(this);
}

bool CornerWatch::eventFilter(QObject *watched, QEvent *event)
{
    constexpr int side = 80;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove: { // a touch that no widget takes comes as a press of the mouse
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const QPoint place = m_window.mapFromGlobal(mouse->globalPosition().toPoint());
        const bool inside = m_window.isVisible() && QRect(0, 0, side, side).contains(place);
        if (!inside)
            m_timer.stop();
        else if (event->type() == QEvent::MouseButtonPress && !m_timer.isActive())
            m_timer.start();
        break;
    }
    case QEvent::MouseButtonRelease:
        m_timer.stop();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui::kiosk
