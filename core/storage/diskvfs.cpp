// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diskvfs.h"

#include "core/base/safefile.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <set>

namespace core::storage {

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
    }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *self = static_cast<Vfs *>(vfs);
        if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && name && self->isDurable(name))
            flags &= ~SQLITE_OPEN_CREATE;
        return self->real->xOpen(self->real, name, file, flags, outFlags);
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

DiskVfs::DiskVfs() : m_vfs(std::make_unique<Vfs>(sqlite3_vfs_find(nullptr)))
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
