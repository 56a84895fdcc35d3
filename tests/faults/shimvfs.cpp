// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/shimvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <new>
#include <random>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace faults {
namespace {

constexpr qsizetype kSector = 512;

/// A write or, without bytes, a truncation that was not flushed.
struct Operation
{
    sqlite3_int64 offset = 0;
    QByteArray bytes;
    bool isTruncation = false;
};

void put(QByteArray &content, sqlite3_int64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    content.replace(offset, bytes.size(), bytes);
}

/// What of a file is on the disk for certain, and what may be.
struct Tracked
{
    ino_t inode = 0;
    QByteArray durable;
    std::vector<Operation> pending;

    void flush()
    {
        for (const Operation &operation : pending) {
            if (operation.isTruncation)
                durable.truncate(operation.offset);
            else
                put(durable, operation.offset, operation.bytes);
        }
        pending.clear();
    }
    /// The bytes after a power cut: any of the sectors that were on their way.
    [[nodiscard]] QByteArray survivors(std::mt19937_64 &random) const
    {
        QByteArray content = durable;
        for (const Operation &operation : pending) {
            if (operation.isTruncation) {
                if ((random() & 1) != 0)
                    content.truncate(operation.offset);
                continue;
            }
            for (qsizetype at = 0; at < operation.bytes.size(); at += kSector) {
                if ((random() & 1) != 0)
                    put(content, operation.offset + at, operation.bytes.mid(at, kSector));
            }
        }
        return content;
    }
};

ino_t inodeOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? status.st_ino : 0;
}

bool writeWhole(const QByteArray &path, const QByteArray &content)
{
    const int descriptor = ::open(path.constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::write(descriptor, content.constData(), static_cast<size_t>(content.size())) == content.size();
    ::close(descriptor);
    return done;
}

} // namespace

struct ShimVfs::Vfs final : sqlite3_vfs
{
    explicit Vfs(sqlite3_vfs *usual);

    /// Whether a step on this file goes well; what it fails with otherwise. A power cut does not come back.
    int gate(const QByteArray &path, int codeOfStep);
    [[nodiscard]] bool concerns(const QByteArray &path) const;
    [[nodiscard]] bool isGone(const QByteArray &path) const;
    [[noreturn]] void cutPower();
    Tracked *tracked(const QByteArray &path);

    sqlite3_vfs *real;
    std::mutex mutex;
    ShimFault fault;
    int steps = 0;
    int injected = 0;
    std::map<QByteArray, Tracked> files; ///< of power cuts only
};

namespace {

/// What lies in the memory that SQLite gives to an open file; the real one's own follows it.
struct File
{
    sqlite3_file base{};
    ShimVfs::Vfs *vfs = nullptr;
    QByteArray path;
    sqlite3_file *real = nullptr;
};

File &of(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

ShimVfs::Vfs &of(sqlite3_vfs *vfs)
{
    return *static_cast<ShimVfs::Vfs *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    File &mine = of(file);
    const int code = mine.real->pMethods->xClose(mine.real);
    mine.~File();
    return code;
}

int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    {
        const std::scoped_lock lock(of(file).vfs->mutex);
        if (of(file).vfs->isGone(of(file).path))
            return SQLITE_IOERR_READ;
    }
    return of(file).real->pMethods->xRead(of(file).real, buffer, amount, offset);
}

int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    File &mine = of(file);
    const std::scoped_lock lock(mine.vfs->mutex);
    if (const int code = mine.vfs->gate(mine.path, 0); code != SQLITE_OK)
        return code;
    if (Tracked *kept = mine.vfs->tracked(mine.path); kept != nullptr)
        kept->pending.push_back({offset, QByteArray(static_cast<const char *>(buffer), amount), false});
    return mine.real->pMethods->xWrite(mine.real, buffer, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    File &mine = of(file);
    const std::scoped_lock lock(mine.vfs->mutex);
    if (const int code = mine.vfs->gate(mine.path, SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    if (Tracked *kept = mine.vfs->tracked(mine.path); kept != nullptr)
        kept->pending.push_back({size, {}, true});
    return mine.real->pMethods->xTruncate(mine.real, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    File &mine = of(file);
    const std::scoped_lock lock(mine.vfs->mutex);
    if (const int code = mine.vfs->gate(mine.path, SQLITE_IOERR_FSYNC); code != SQLITE_OK)
        return code;
    const int code = mine.real->pMethods->xSync(mine.real, flags);
    if (Tracked *kept = mine.vfs->tracked(mine.path); kept != nullptr && code == SQLITE_OK)
        kept->flush();
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return of(file).real->pMethods->xFileSize(of(file).real, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return of(file).real->pMethods->xLock(of(file).real, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return of(file).real->pMethods->xUnlock(of(file).real, level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return of(file).real->pMethods->xCheckReservedLock(of(file).real, held);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return of(file).real->pMethods->xFileControl(of(file).real, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return of(file).real->pMethods->xSectorSize(of(file).real);
}

int characteristics(sqlite3_file *file)
{
    return of(file).real->pMethods->xDeviceCharacteristics(of(file).real);
}

const sqlite3_io_methods kMethods{1,           closeFile,  readFile,        writeFile,  truncateFile,
                                  syncFile,    sizeOfFile, lockFile,        unlockFile, checkReservedLock,
                                  controlFile, sectorSize, characteristics, nullptr,    nullptr,
                                  nullptr,     nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *memory, int flags, int *outFlags)
{
    ShimVfs::Vfs &shim = of(vfs);
    memory->pMethods = nullptr;
    {
        const std::scoped_lock lock(shim.mutex);
        if (shim.isGone(name))
            return SQLITE_CANTOPEN;
    }
    File *file = new (memory) File;
    file->vfs = &shim;
    file->path = name == nullptr ? QByteArray() : QByteArray(name);
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    file->real->pMethods = nullptr;
    const int code = shim.real->xOpen(shim.real, name, file->real, flags, outFlags);
    if (code != SQLITE_OK) {
        file->~File();
        memory->pMethods = nullptr;
        return code;
    }
    file->base.pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    ShimVfs::Vfs &shim = of(vfs);
    const std::scoped_lock lock(shim.mutex);
    if (const int code = shim.gate(name, SQLITE_IOERR_DELETE); code != SQLITE_OK)
        return code;
    shim.files.erase(name);
    return shim.real->xDelete(shim.real, name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    return of(vfs).real->xAccess(of(vfs).real, name, flags, result);
}

int fullPath(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return of(vfs).real->xFullPathname(of(vfs).real, name, size, out);
}

} // namespace

ShimVfs::Vfs::Vfs(sqlite3_vfs *usual) : sqlite3_vfs(*usual), real(usual)
{
    iVersion = 1; // no system calls of its own to replace
    szOsFile = static_cast<int>(sizeof(File)) + usual->szOsFile;
    pNext = nullptr;
    zName = "barometer-faults";
    pAppData = this; // also in the copies that others make of this file system
    xOpen = openFile;
    xDelete = deleteFile;
    xAccess = accessFile;
    xFullPathname = fullPath;
}

int ShimVfs::Vfs::gate(const QByteArray &path, int codeOfStep)
{
    if (!concerns(path))
        return SQLITE_OK;
    ++steps;
    const bool isNow = steps == fault.atStep;
    if (isNow && fault.kind == ShimFault::Kind::PowerCut)
        cutPower();
    const bool fails = (fault.kind == ShimFault::Kind::ErrorOnce && isNow) ||
        (fault.kind == ShimFault::Kind::ErrorFromNowOn && steps >= fault.atStep);
    if (!fails)
        return SQLITE_OK;
    ++injected;
    const bool isPlain = (fault.sqliteCode & 0xff) == SQLITE_IOERR && codeOfStep != 0;
    return isPlain ? codeOfStep : fault.sqliteCode;
}

bool ShimVfs::Vfs::concerns(const QByteArray &path) const
{
    return path.startsWith(fault.below) && (fault.onlyWhen.isEmpty() || inodeOf(fault.onlyWhen) != 0);
}

/// A disk that gives errors for good gives them to readers too.
bool ShimVfs::Vfs::isGone(const QByteArray &path) const
{
    return fault.kind == ShimFault::Kind::ErrorFromNowOn && (fault.sqliteCode & 0xff) == SQLITE_IOERR &&
        steps >= fault.atStep && concerns(path);
}

void ShimVfs::Vfs::cutPower()
{
    std::mt19937_64 random(fault.seed);
    for (const auto &[path, kept] : files) {
        if (!kept.pending.empty() && inodeOf(path) == kept.inode)
            writeWhole(path, kept.survivors(random));
    }
    ::_exit(kExitOfPowerCut);
}

/// None where no power cut is coming. A file that was put in the place of another is read anew.
Tracked *ShimVfs::Vfs::tracked(const QByteArray &path)
{
    if (fault.kind != ShimFault::Kind::PowerCut || path.isEmpty())
        return nullptr;
    const ino_t inode = inodeOf(path);
    Tracked &kept = files[path];
    if (kept.inode == inode)
        return &kept;
    kept = Tracked{inode, {}, {}};
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return &kept;
    QByteArray part(65536, '\0');
    for (ssize_t got = 0; (got = ::read(descriptor, part.data(), static_cast<size_t>(part.size()))) > 0;)
        kept.durable.append(part.constData(), got);
    ::close(descriptor);
    return &kept;
}

ShimVfs::ShimVfs() : m_vfs(std::make_unique<Vfs>(sqlite3_vfs_find(nullptr)))
{
    sqlite3_vfs_register(m_vfs.get(), 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_vfs->real, 1);
}

void ShimVfs::setFault(const ShimFault &fault)
{
    const std::scoped_lock lock(m_vfs->mutex);
    m_vfs->fault = fault;
    m_vfs->steps = 0;
    m_vfs->files.clear();
}

int ShimVfs::steps() const
{
    const std::scoped_lock lock(m_vfs->mutex);
    return m_vfs->steps;
}

int ShimVfs::injected() const
{
    const std::scoped_lock lock(m_vfs->mutex);
    return m_vfs->injected;
}

} // namespace faults
