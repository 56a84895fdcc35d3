// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tests {

/// Lets layouts come to rest: each level of widgets asks the one above it, an event loop turn each.
inline void settle()
{
    constexpr int levels = 8;
    for (int turn = 0; turn < levels; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace tests
