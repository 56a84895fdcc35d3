// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefolder.h"

#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {
namespace {

using base::ErrorCode;

constexpr qint64 kLongestMountTable = qint64{4} * 1024 * 1024;

constexpr std::array<const char *, 19> kNetworkFileSystems{
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "fuse.ceph",
    "coda",
    "davfs",
    "fuse.davfs2",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.onedriver",
    "fuse.google-drive-ocamlfuse",
    "fuse.glusterfs",
    "ncpfs",
    "9p",
};

// Folders as the sync programs name them, compared without case; a name that starts so ("OneDrive - Ministry") counts.
constexpr std::array<const char *, 14> kSyncedFolders{
    "onedrive",    "dropbox",  "google drive", "googledrive", "nextcloud", "owncloud",     "icloud",
    "pclouddrive", "megasync", "box sync",     "seafile",     "kdrive",    "proton drive", "yandex.disk",
};
// Too short a name for others not to begin with it.
constexpr QLatin1String kBoxFolder("box");

// Files and folders that sync programs keep at the root of what they copy.
constexpr std::array<const char *, 7> kSyncMarks{
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
    ".sync_hash.db",
    ".csync_journal.db",
    ".tmp.drivedownload",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
};
// A file in what Dropbox copies; a folder of the same name in the home of whoever uses it holds its settings, and is
// copied nowhere.
constexpr QLatin1String kDropboxMark(".dropbox");

/// The mount table writes a space as \040.
QString unescaped(QString path)
{
    return path.replace(QLatin1String("\\040"), QLatin1String(" "));
}

bool isInside(const QString &path, const QString &folder)
{
    return folder == QLatin1String("/") || path == folder || path.startsWith(folder + QLatin1Char('/'));
}

bool isOnNetwork(const QString &path, const QString &mounts)
{
    QString deepest;
    QString type;
    const QStringList lines = mounts.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(QLatin1Char(' '));
        if (fields.size() < 3)
            continue;
        const QString mount = unescaped(fields.at(1));
        if (isInside(path, mount) && mount.size() >= deepest.size()) {
            deepest = mount;
            type = fields.at(2);
        }
    }
    return std::any_of(kNetworkFileSystems.begin(), kNetworkFileSystems.end(),
                       [&type](const char *network) { return type == QLatin1String(network); });
}

/// Looks at every folder on the way up, whether or not the last one exists yet.
bool isSynced(const QString &path)
{
    for (QString folder = QDir::cleanPath(path);; folder = QFileInfo(folder).path()) {
        const QString name = QFileInfo(folder).fileName().toLower();
        if (name == kBoxFolder)
            return true;
        for (const char *synced : kSyncedFolders) {
            if (name.startsWith(QLatin1String(synced)))
                return true;
        }
        for (const char *mark : kSyncMarks) {
            if (QFileInfo::exists(QDir(folder).filePath(QString::fromLatin1(mark))))
                return true;
        }
        if (QFileInfo(QDir(folder).filePath(kDropboxMark)).isFile())
            return true;
        if (folder == QFileInfo(folder).path())
            return false;
    }
}

constexpr int kTriesToLock = 16; // each fails only where another process makes or removes the file at that moment

/// Opens the file of a lock, or makes it. -1 with errno where that fails: ENOENT or EEXIST ask for another try.
int openLock(const QByteArray &name, bool &isMade)
{
    constexpr int flags = O_RDWR | O_NOFOLLOW | O_CLOEXEC;
    const int found = ::open(name.constData(), flags);
    if (found >= 0 || errno != ENOENT)
        return found;
    const int made = ::open(name.constData(), flags | O_CREAT | O_EXCL, 0600);
    isMade = made >= 0;
    return made;
}

/// Whether the open file is the one that has this name now.
bool isStillAt(const QByteArray &name, int descriptor)
{
    struct stat named = {};
    struct stat opened = {};
    return ::lstat(name.constData(), &named) == 0 && ::fstat(descriptor, &opened) == 0 &&
        named.st_dev == opened.st_dev && named.st_ino == opened.st_ino;
}

} // namespace

StorePaths::StorePaths(const QString &wanted)
{
    const QString canonical = QFileInfo(wanted).canonicalFilePath();
    folder = canonical.isEmpty() ? QFileInfo(wanted).absoluteFilePath() : canonical;
    const QDir dir(folder);
    file = dir.filePath(base::kStoreFile);
    journal = file + QStringLiteral("-journal");
    fileAside = file + QStringLiteral(".new");
    questionnaire = dir.filePath(QStringLiteral("questionnaire.json"));
    questionnaireAside = questionnaire + QStringLiteral(".new");
    localKey = dir.filePath(QStringLiteral("local.key"));
    lock = dir.filePath(QStringLiteral("lock"));
    bundleKey = dir.filePath(QStringLiteral("bundle.key"));
    handover = dir.filePath(QStringLiteral("handover"));
    archive = dir.filePath(QStringLiteral("archive"));
    audit = dir.filePath(QStringLiteral("audit.log"));
    unreadable = dir.filePath(QStringLiteral("unreadable"));
    deleteBy = dir.filePath(QStringLiteral("delete-by"));
    draftRelease = dir.filePath(QStringLiteral("draft.release"));
    mirror = dir.filePath(QStringLiteral("mirror"));
}

base::Result<FolderLock> FolderLock::take(const StorePaths &paths)
{
    const QByteArray name = QFile::encodeName(paths.lock);
    for (int tries = 0; tries < kTriesToLock; ++tries) {
        bool isMade = false;
        const int descriptor = openLock(name, isMade);
        if (descriptor < 0) {
            const int number = errno;
            if ((number == ENOENT || number == EEXIST) && tries + 1 < kTriesToLock) // it came or went that very moment
                continue;
            const ErrorCode code = number == EROFS ? ErrorCode::ReadOnlyPlace
                : number == ENOSPC                 ? ErrorCode::DiskFull
                                                   : ErrorCode::FileNotWritable;
            return base::fail(code, {paths.folder}, QString::fromLocal8Bit(std::strerror(number)));
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            break;
        }
        FolderLock lock(descriptor, isMade ? name : QByteArray());
        if (isStillAt(name, descriptor)) // or another process took its file away before the lock was had
            return lock;
    }
    return base::fail(ErrorCode::StoreInUse, {paths.folder});
}

FolderLock::~FolderLock()
{
    if (m_descriptor < 0)
        return;
    // As long as the lock is held: whoever waits at the file that goes sees in take() that it is gone.
    if (!m_made.isEmpty() && isStillAt(m_made, m_descriptor))
        ::unlink(m_made.constData());
    ::close(m_descriptor);
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_made(std::move(other.m_made))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_made, other.m_made);
    return *this;
}

bool isSharedPlace(const QString &folder, const QString &mounts)
{
    return isOnNetwork(folder, mounts) || isSynced(folder);
}

base::Result<void> refuseSharedPlace(const QString &folder)
{
    QString mounts;
    if (const auto table = base::readFile(QStringLiteral("/proc/self/mounts"), kLongestMountTable))
        mounts = QString::fromUtf8(*table);
    // A folder that does not exist yet lies where its parent does.
    const QFileInfo info(folder);
    const QFileInfo place = info.exists() ? info : QFileInfo(info.absolutePath());
    const QString canonical = place.canonicalFilePath();
    const QString path = info.exists() ? canonical : canonical + QLatin1Char('/') + info.fileName();
    if (isSharedPlace(path, mounts))
        return base::fail(ErrorCode::PlaceIsShared, {folder});
    return {};
}

void closeToOthers(const StorePaths &paths)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(paths.folder, owner | QFileDevice::ExeOwner);
    const QStringList own =
        QStringList{paths.file, paths.journal, paths.questionnaire, paths.questionnaireAside, paths.lock} +
        paths.companions();
    for (const QString &path : own) {
        if (QFileInfo::exists(path))
            QFile::setPermissions(path, owner);
    }
}

} // namespace core::storage
