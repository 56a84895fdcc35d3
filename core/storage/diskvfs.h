// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace core::storage {

/// SQLite's own file system but for two things that it does to rollback journals.
///
/// One that stays where it is costs no flush of its folder. SQLite closes a persistent journal after each step and asks
/// for it again "made if missing"; its Unix file system then flushes the folder each time, because the name may be new.
/// A fifth of the time of a submit went there. Here the folder is flushed once for each journal that exists, and from
/// then on that journal is opened as the existing file it is. One that is missing goes the usual way.
///
/// None is ever removed with its content. What a power cut left half done SQLite rolls back at the first reading,
/// before any setting can tell it to keep the journal, and then removes that: its blocks would go on holding drafts,
/// and the places of those who came last. Here such a journal is made void, flushed, written over with random bytes,
/// and stays, so that its blocks are also there when the disk is full.
class DiskVfs
{
public:
    /// In front of the file system that SQLite knows by this name; null: the machine's own.
    explicit DiskVfs(const char *real = nullptr);
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
