// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diskvfs.h"

#include "core/base/safefile.h"
#include "core/storage/secret.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

namespace core::storage {
namespace {

constexpr sqlite3_int64 kJournalHeader = 28;  // SQLite's file format, section 3; zeros there make a journal void
constexpr sqlite3_int64 kAtOnce = 256 * 1024; // bytes

/// A journal of another file system, open as long as this lives.
class Journal
{
public:
    Journal(sqlite3_vfs *vfs, const char *name) : m_memory(static_cast<size_t>(vfs->szOsFile))
    {
        m_code = vfs->xOpen(vfs, name, file(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_JOURNAL, nullptr);
    }
    ~Journal()
    {
        if (file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
    }
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Its header first and by itself: with that in place and other bytes behind it SQLite would roll back garbage.
    bool makeVoid() { return m_code == SQLITE_OK && write(QByteArray(kJournalHeader, '\0'), 0) && flush(); }
    bool overwrite()
    {
        sqlite3_int64 size = 0;
        bool done = file()->pMethods->xFileSize(file(), &size) == SQLITE_OK;
        for (sqlite3_int64 at = kJournalHeader; done && at < size; at += kAtOnce)
            done = write(randomFiller(std::min(kAtOnce, size - at)), at);
        return done && flush();
    }

private:
    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(m_memory.data()); }
    bool write(const QByteArray &bytes, sqlite3_int64 at)
    {
        return file()->pMethods->xWrite(file(), bytes.constData(), static_cast<int>(bytes.size()), at) == SQLITE_OK;
    }
    bool flush() { return file()->pMethods->xSync(file(), SQLITE_SYNC_FULL) == SQLITE_OK; }

    std::vector<std::byte> m_memory; ///< zeros, so that a file that was not opened has no methods
    int m_code = SQLITE_OK;
};

} // namespace

// The other functions of SQLite's file system take ours for their own: it is a copy of theirs.
struct DiskVfs::Vfs final : sqlite3_vfs
{
    explicit Vfs(sqlite3_vfs *usual)
        : sqlite3_vfs(*usual), real(usual),
          ownName("barometer-" + QByteArray::number(reinterpret_cast<quintptr>(this), 16))
    {
        pNext = nullptr;
        zName = ownName.constData();
        xOpen = &Vfs::open;
        xDelete = &Vfs::remove;
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *self = static_cast<Vfs *>(vfs);
        if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && name && self->isDurable(name))
            flags &= ~SQLITE_OPEN_CREATE;
        return self->real->xOpen(self->real, name, file, flags, outFlags);
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int flushFolder)
    {
        sqlite3_vfs *real = static_cast<Vfs *>(vfs)->real;
        if (!QByteArray(name).endsWith("-journal"))
            return real->xDelete(real, name, flushFolder);
        Journal journal(real, name);
        if (!journal.makeVoid())
            return SQLITE_IOERR_DELETE;
        // Void is all that SQLite needs. A disk that refuses the rest keeps it until the next change covers it.
        static_cast<void>(journal.overwrite());
        return SQLITE_OK;
    }

    /// Whether the file is there and its name has reached the disk.
    bool isDurable(const QByteArray &name)
    {
        const QFileInfo info(QFile::decodeName(name));
        if (!info.exists()) {
            durable.erase(name);
            return false;
        }
        if (durable.count(name) == 0 && base::syncFolder(info.absolutePath()))
            durable.insert(name);
        return durable.count(name) != 0;
    }

    sqlite3_vfs *real;
    QByteArray ownName;
    std::set<QByteArray> durable;
};

DiskVfs::DiskVfs(const char *real) : m_vfs(std::make_unique<Vfs>(sqlite3_vfs_find(real)))
{
    sqlite3_vfs_register(m_vfs.get(), 0);
}

DiskVfs::~DiskVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

const char *DiskVfs::name() const
{
    return m_vfs->zName;
}

} // namespace core::storage
