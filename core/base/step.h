// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace core::base {

/// Told how far long work is, in steps of its own; answering false stops the work with Cancelled before it has changed
/// anything. Called in the thread of the work.
using Step = std::function<bool(int done, int total)>;

/// False when the work shall stop.
[[nodiscard]] inline bool goesOn(const Step &step, int done, int total)
{
    return !step || step(done, total);
}

} // namespace core::base
