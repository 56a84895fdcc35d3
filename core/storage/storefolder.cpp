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
    const int descriptor =
        ::open(QFile::encodeName(paths.lock).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const int number = errno;
        const ErrorCode code = number == EROFS ? ErrorCode::ReadOnlyPlace
            : number == ENOSPC                 ? ErrorCode::DiskFull
                                               : ErrorCode::FileNotWritable;
        return base::fail(code, {paths.folder}, QString::fromLocal8Bit(std::strerror(number)));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return base::fail(ErrorCode::StoreInUse, {paths.folder});
    }
    return FolderLock(descriptor);
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
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
