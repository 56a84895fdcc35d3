// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

class QCoreApplication;

namespace app {

/// Tells the system's service manager that the windows answer: a kiosk whose event loop stands still is ended and
/// started again by its unit (WatchdogSec=). Speaks the protocol of sd_notify(3), which is one datagram to a socket of
/// this very machine, without libsystemd: that would be one more library to load at every start.
class Watchdog
{
public:
    /// Takes from the environment where to tell it and how often, and takes it out of there: what this program starts
    /// is not it. Made before any thread is. Without a unit that asks, nothing is ever told.
    Watchdog();

    /// From now on the event loop says that it turns, four times in the interval; the first time that it is ready.
    void watch(QCoreApplication &application) const;

private:
    QByteArray m_socket; ///< a path, or a name behind "@"
    std::optional<std::chrono::microseconds> m_interval;
};

} // namespace app
