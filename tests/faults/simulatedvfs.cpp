// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/simulatedvfs.h"

#include "tests/faults/simulateddisk.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace faults {
namespace {

constexpr int kSectorSize = 4096; // as SQLite's own file system reports
constexpr int kLongestPath = 1024;

/// What lies in the memory that SQLite gives to an open file.
struct File
{
    sqlite3_file base{};
    SimulatedDisk *disk = nullptr;
    std::shared_ptr<SimulatedDisk::Inode> inode;
    QString deleteAtClose;
    bool folderToSync = false; ///< a journal just made: its first flush flushes the folder too
};

File &fileOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

int closeFile(sqlite3_file *file)
{
    File &mine = fileOf(file);
    if (!mine.deleteAtClose.isEmpty())
        mine.disk->remove(mine.deleteAtClose, false);
    mine.~File();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    const QByteArray &live = fileOf(file).inode->live;
    const qint64 there = std::clamp<qint64>(live.size() - offset, 0, amount);
    std::memset(buffer, 0, static_cast<size_t>(amount));
    if (there > 0)
        std::memcpy(buffer, live.constData() + offset, static_cast<size_t>(there));
    const int code = fileOf(file).disk->spoilRead(static_cast<char *>(buffer), amount);
    return there == amount || code != SQLITE_OK ? code : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    return fileOf(file).disk->write(*fileOf(file).inode, offset, QByteArray(static_cast<const char *>(buffer), amount));
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return fileOf(file).disk->truncate(*fileOf(file).inode, size);
}

int syncFile(sqlite3_file *file, int)
{
    File &mine = fileOf(file);
    int code = mine.disk->sync(*mine.inode);
    if (code == SQLITE_OK && mine.folderToSync) {
        code = mine.disk->syncFolder();
        mine.folderToSync = false;
    }
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = fileOf(file).inode->live.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK; // one connection at a time is all that is simulated
}

int checkReservedLock(sqlite3_file *, int *held)
{
    *held = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return kSectorSize;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods kMethods{1,           closeFile,  readFile,        writeFile, truncateFile,
                                  syncFile,    sizeOfFile, lockFile,        lockFile,  checkReservedLock,
                                  controlFile, sectorSize, characteristics, nullptr,   nullptr,
                                  nullptr,     nullptr,    nullptr,         nullptr};

SimulatedDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<SimulatedDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *memory, int flags, int *outFlags)
{
    SimulatedDisk &disk = diskOf(vfs);
    memory->pMethods = nullptr;
    std::shared_ptr<SimulatedDisk::Inode> inode;
    bool isNew = false;
    if (name == nullptr) {
        inode = std::make_shared<SimulatedDisk::Inode>();
    } else {
        const QString path = QString::fromUtf8(name);
        inode = disk.find(path);
        if (!inode) {
            if ((flags & SQLITE_OPEN_CREATE) == 0)
                return SQLITE_CANTOPEN;
            if (const int code = disk.create(path); code != SQLITE_OK)
                return code == SQLITE_FULL ? SQLITE_FULL : SQLITE_CANTOPEN;
            inode = disk.find(path);
            isNew = true;
        }
    }
    File *file = new (memory) File;
    file->base.pMethods = &kMethods;
    file->disk = &disk;
    file->inode = inode;
    file->folderToSync = isNew && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0;
    if ((flags & SQLITE_OPEN_DELETEONCLOSE) != 0 && name != nullptr)
        file->deleteAtClose = QString::fromUtf8(name);
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return diskOf(vfs).remove(QString::fromUtf8(name), syncFolder != 0);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *result)
{
    *result = diskOf(vfs).find(QString::fromUtf8(name)) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *out)
{
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int size, char *out)
{
    std::memset(out, 7, static_cast<size_t>(size)); // the same in every run
    return size;
}

int sleepFor(sqlite3_vfs *, int)
{
    return 0;
}

int currentTime(sqlite3_vfs *, double *time)
{
    *time = 2461000.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

} // namespace

std::unique_ptr<sqlite3_vfs> makeVfs(SimulatedDisk &disk, const char *name)
{
    auto vfs = std::make_unique<sqlite3_vfs>();
    vfs->iVersion = 1;
    vfs->szOsFile = static_cast<int>(sizeof(File));
    vfs->mxPathname = kLongestPath;
    vfs->zName = name;
    vfs->pAppData = &disk;
    vfs->xOpen = openFile;
    vfs->xDelete = deleteFile;
    vfs->xAccess = accessFile;
    vfs->xFullPathname = fullPath;
    vfs->xRandomness = randomness;
    vfs->xSleep = sleepFor;
    vfs->xCurrentTime = currentTime;
    vfs->xGetLastError = lastError;
    return vfs;
}

} // namespace faults
