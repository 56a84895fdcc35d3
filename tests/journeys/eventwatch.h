// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tests {

/// Watches the event loop of the thread it is made in: how often it turns, and how long its longest turn keeps a person
/// waiting, from one waking to the next. Counted in processor time of this thread, so that neither waiting for events
/// nor other work on the machine counts: a bound on it holds on a busy machine as on an idle one. A turn that sleeps on
/// a lock or a disk is not seen, which is why turns are counted too.
class EventWatch final : public QObject
{
    Q_OBJECT

public:
    EventWatch();

    /// Begins anew; what the caller does from here on belongs to the first turn.
    void reset();
    [[nodiscard]] int turns() const { return m_turns; }
    /// Milliseconds; the turn that is going on counts as far as it has come.
    [[nodiscard]] double longest() const;

private:
    void turn();

    qint64 m_began = 0; ///< nanoseconds of this thread's processor time
    qint64 m_longest = 0;
    int m_turns = 0;
};

} // namespace tests
