// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace ui::kiosk {

/// Notices when nobody does anything. Keys, presses and touches count; so do focus changes and whatever a button, field
/// or scroll bar of the window does, because the acts of assistive technology are no input events. Counts by the
/// monotonic clock, so setting the machine's clock changes nothing. Started and stopped by the window; tests call
/// tick() themselves.
class IdleGuard final : public QObject
{
    Q_OBJECT

public:
    explicit IdleGuard(const core::base::Clock &clock, QObject *parent = nullptr);

    void start(int seconds); ///< from now on
    void stop();
    void touch(); ///< something was done
    [[nodiscard]] bool isRunning() const { return m_seconds > 0; }
    [[nodiscard]] int secondsLeft() const;
    void tick();

signals:
    void ticked(int secondsLeft);
    void expired(); ///< once; the guard has stopped

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listenTo(QObject &widget);

    const core::base::Clock &m_clock;
    QTimer m_timer;
    int m_seconds = 0;
    qint64 m_last = 0;
};

} // namespace ui::kiosk
