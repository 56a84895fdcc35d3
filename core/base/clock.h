// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace core::base {

/// Time, injected so that tests set it. Nothing in the program may order, name or merge by the clock: it gives the day
/// to be confirmed by staff, and a monotonic count for idle timers.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDate today() const = 0;
    /// Milliseconds since some fixed instant; never goes back when the clock of the machine is set.
    [[nodiscard]] virtual qint64 monotonicMilliseconds() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] qint64 monotonicMilliseconds() const override;
};

} // namespace core::base
