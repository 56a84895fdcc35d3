// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faults {

/// SQLite's memory, made to fail. Installed before SQLite is first used, while the program starts; whether that worked.
bool failingMemoryIsInstalled();
/// From now on requests are counted, and the n-th is refused (0: none), with all that follow if always is set.
void refuseMemory(int n, bool always);
/// Requests since refuseMemory.
int memoryRequests();

} // namespace faults
