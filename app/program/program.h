// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// The whole program: reads the command line, makes the application object the command needs, runs it. Returns the exit
/// status.
[[nodiscard]] int runProgram(int argc, char **argv);

} // namespace app
