// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/eventwatch.h"

#include <QAbstractEventDispatcher>

#include <algorithm>
#include <ctime>

namespace tests {
namespace {

qint64 processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

EventWatch::EventWatch()
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, &EventWatch::turn);
    reset();
}

void EventWatch::turn()
{
    const qint64 now = processorTime();
    m_longest = std::max(m_longest, now - m_began);
    m_began = now;
    ++m_turns;
}

void EventWatch::reset()
{
    m_began = processorTime();
    m_longest = 0;
    m_turns = 0;
}

double EventWatch::longest() const
{
    return static_cast<double>(std::max(m_longest, processorTime() - m_began)) / 1e6;
}

} // namespace tests
