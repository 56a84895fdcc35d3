// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/timeofday.h"

#include <chrono>
#include <ctime>

namespace core::base {

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

qint64 SystemClock::monotonicMilliseconds() const
{
#ifdef Q_OS_LINUX
    // The time a machine sleeps counts as well, which the steady clock leaves out: whoever opens the lid of a laptop
    // after lunch is not the person who sat there before.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return qint64{now.tv_sec} * 1000 + now.tv_nsec / 1'000'000;
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QTime timeOfDay()
{
    return QTime::currentTime();
}

} // namespace core::base
