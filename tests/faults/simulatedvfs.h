// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct sqlite3_vfs;

namespace faults {

class SimulatedDisk;

/// SQLite's view of a simulated disk; the disk and the name must outlive it. Not registered yet.
std::unique_ptr<sqlite3_vfs> makeVfs(SimulatedDisk &disk, const char *name);

} // namespace faults
