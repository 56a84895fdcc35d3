// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erase.h"

#include "core/base/safefile.h"
#include "core/storage/medium.h"
#include "core/storage/secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qint64 kLongestNote = 64;
constexpr qsizetype kStep = qsizetype{1024} * 1024;
const QString kEnding = QStringLiteral(".erase"); // of what is to be erased
// What writeFile() begins has six letters behind it. No file of a store's own is called so: events end with ".event".
const QStringList kLeftovers{QStringLiteral("*.erase"), QStringLiteral("*.erase.??????")};

QStringList foldersOf(const QString &store)
{
    const QDir folder(store);
    return {store, folder.filePath(QStringLiteral("ledger")), folder.filePath(QStringLiteral("events"))};
}

bool overwriteBytes(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return false;
    for (off_t at = 0; at < status.st_size;) {
        const QByteArray noise = randomFiller(std::min<qsizetype>(kStep, status.st_size - at));
        const ssize_t written = ::pwrite(descriptor, noise.constData(), static_cast<size_t>(noise.size()), at);
        if (written <= 0)
            return false;
        at += written;
    }
    return ::fsync(descriptor) == 0;
}

/// The store's files. Those that hold keys come first; then what can be read without them, bundles of unsealed stores
/// among it; the day and the store's own file last: as long as they stand, what was cut off can be taken up again.
QStringList filesOf(const StorePaths &paths)
{
    const QDir folder(paths.folder);
    QStringList files{paths.localKey, paths.bundleKey};
    for (const QString &inside : {QStringLiteral("quarantine"), QStringLiteral("ledger"), QStringLiteral("events")}) {
        for (const QString &name : QDir(folder.filePath(inside)).entryList(QDir::Files))
            files.append(folder.filePath(inside + u'/' + name));
    }
    const QStringList patterns =
        QStringList{QStringLiteral("store.qk.*"), QStringLiteral("mirror-of"), u'*' + nextEnding()} + kLeftovers;
    for (const QString &name : folder.entryList(patterns, QDir::Files))
        files.append(folder.filePath(name));
    files += paths.companions();
    files += QStringList{paths.draftRelease,  paths.mirror,    paths.questionnaireAside,
                         paths.questionnaire, paths.fileAside, paths.journal};
    files.removeAll(paths.deleteBy);
    files += QStringList{paths.deleteBy, paths.file};
    files.removeDuplicates();
    return files;
}

} // namespace

QString deleteByName()
{
    return QStringLiteral("delete-by");
}

QByteArray deleteByNote(const QDate &day)
{
    return day.toString(Qt::ISODate).toLatin1() + '\n';
}

QDate deleteByOf(const StorePaths &paths)
{
    const auto note = base::readFile(paths.deleteBy, kLongestNote);
    return note ? QDate::fromString(QString::fromLatin1(note->trimmed()), Qt::ISODate) : QDate();
}

Result<void> setDeleteBy(const QString &store, const QDate &day)
{
    return base::writeFile(StorePaths(store).deleteBy, deleteByNote(day), base::FileAccess::OwnerOnly);
}

bool overwriteFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool overwritten = overwriteBytes(descriptor);
    ::close(descriptor);
    return overwritten;
}

bool eraseFile(const QString &path)
{
    return !QFileInfo::exists(path) || (overwriteFile(path) && QFile::remove(path));
}

Result<void> overwriteWith(const QString &path, const QByteArray &content)
{
    const QString aside = path + kEnding;
    if (auto written = base::writeFile(aside, content, base::FileAccess::OwnerOnly); !written)
        return written;
    return DiskMedium().replace(aside, path, Replaced::IsOverwritten);
}

void finishReplacing(const QString &store)
{
    DiskMedium disk;
    for (const QString &folder : foldersOf(store)) {
        for (const QString &name : QDir(folder).entryList({u'*' + nextEnding()}, QDir::Files | QDir::Hidden))
            static_cast<void>(disk.finishReplacing(QDir(folder).filePath(name).chopped(nextEnding().size())));
    }
}

void eraseLeftovers(const QString &store)
{
    for (const QString &folder : foldersOf(store)) {
        for (const QString &name : QDir(folder).entryList(kLeftovers, QDir::Files | QDir::Hidden))
            static_cast<void>(eraseFile(QDir(folder).filePath(name)));
    }
}

bool isLeftover(const QString &name)
{
    return name.endsWith(nextEnding()) || QDir::match(kLeftovers, name.section(u'/', -1));
}

Result<void> eraseStore(const QString &folder)
{
    if (!sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    const StorePaths paths(folder);
    if (!QFileInfo::exists(paths.folder))
        return base::fail(ErrorCode::FileNotFound, {folder});
    if (!QFileInfo::exists(paths.file) && !QFileInfo::exists(paths.questionnaire))
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    {
        const auto lock = FolderLock::take(paths);
        if (!lock)
            return base::fail(lock);
        const QStringList files = filesOf(paths);
        for (const QString &path : files) {
            if (!eraseFile(path))
                return base::fail(ErrorCode::FileNotWritable, {path});
        }
    }
    const QDir inside(paths.folder);
    for (const QString &name : {QStringLiteral("events"), QStringLiteral("ledger"), QStringLiteral("quarantine")})
        inside.rmdir(name);
    QFile::remove(paths.lock);
    QDir().rmdir(paths.folder); // files of others keep it
    return base::syncFolder(QFileInfo(paths.folder).absolutePath());
}

} // namespace core::storage
