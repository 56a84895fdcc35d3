// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tests {

/// Watches the event loop of the thread it is made in: how often it turns, and how long its longest turn keeps a person
/// waiting, from one waking to the next. Counted in processor time of this thread, so that neither waiting for events
/// nor other work on the machine counts; a turn that sleeps on a lock is not seen, which is why turns are counted too.
class EventWatch final : public QObject
{
    Q_OBJECT

public:
    EventWatch();

    void reset();
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] double longest() const; ///< milliseconds

private:
    void turn();

    qint64 m_began = -1; ///< nanoseconds of this thread's processor time
    qint64 m_longest = 0;
    int m_turns = 0;
};

} // namespace tests
