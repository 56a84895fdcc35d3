// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// What holds for the whole process, before anything else is done: what it makes is for its owner alone (umask 077),
/// and answers or keys in its memory never reach a core dump or another program that would read them (no core files,
/// not dumpable). Sanitizers have to read the memory themselves, so their builds stay dumpable.
void guardProcess();

} // namespace app
