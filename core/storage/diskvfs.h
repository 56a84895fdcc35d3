// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace core::storage {

/// SQLite's own file system but for one thing: a rollback journal that stays where it is costs no flush of its folder.
///
/// SQLite closes a persistent journal after each step and asks for it again "made if missing"; its Unix file system
/// then flushes the folder each time, because the name may be new. A fifth of the time of a submit went there. Here the
/// folder is flushed once for each journal that exists, and from then on that journal is opened as the existing file it
/// is. One that is missing goes the usual way.
class DiskVfs
{
public:
    DiskVfs();
    ~DiskVfs();
    DiskVfs(const DiskVfs &) = delete;
    DiskVfs &operator=(const DiskVfs &) = delete;

    /// The name to open databases with, for as long as this object lives.
    [[nodiscard]] const char *name() const;

private:
    struct Vfs;
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace core::storage
