// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace app {

/// SIGTERM, SIGHUP and SIGINT end a program with windows as closing them does: the end of a machine's session, in the
/// middle of an interview perhaps, keeps what was answered at once and not at the next start only. Made before any
/// thread is, because they all inherit that these signals wait to be read.
class EndSignals
{
public:
    EndSignals();
    ~EndSignals();
    EndSignals(const EndSignals &) = delete;
    EndSignals &operator=(const EndSignals &) = delete;

    /// From now on such a signal leaves the event loop, with 128 and its number as the shell counts them.
    void end(QCoreApplication &application) const;

private:
    int m_descriptor = -1;
};

} // namespace app
