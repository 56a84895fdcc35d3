// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace app {

/// What the program tells the shell.
enum class ExitStatus {
    Done = 0,
    Failed = 1,       ///< the work failed; one sentence on standard error
    WrongUsage = 2,   ///< the command line itself
    InvalidInput = 3, ///< the input file is not valid; every fault on its line
    HeldBack = 4,     ///< disclosure control, or what was asked for is not in the results
};

/// The status an error ends the program with. A command whose input is a store returns Failed itself where a damaged
/// file would be InvalidInput.
[[nodiscard]] ExitStatus exitStatusOf(const core::base::Error &error);

} // namespace app
