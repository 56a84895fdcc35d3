// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::base {
namespace {

Error systemError(const QString &path, int number)
{
    ErrorCode code = ErrorCode::FileNotWritable;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EROFS)
        code = ErrorCode::ReadOnlyPlace;
    return Error{code, {path}, QString::fromLocal8Bit(std::strerror(number)), {}};
}

Result<void> writeAll(int descriptor, const QByteArray &content, const QString &path)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written =
            ::write(descriptor, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return tl::unexpected(systemError(path, errno));
        }
        done += written;
    }
    if (::fsync(descriptor) != 0)
        return tl::unexpected(systemError(path, errno));
    return {};
}

/// What the person's umask takes away, read before main() narrows it for all that the program keeps for itself.
const mode_t personsMask = [] {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return mask;
}();

/// Where a link leads, step by step, so that one to a file that is yet to be made counts too.
QString behindLinks(QString path)
{
    for (int step = 0; step < 40 && QFileInfo(path).isSymLink(); ++step) // as many as Linux follows
        path = QFileInfo(path).symLinkTarget();
    return path;
}

/// The mode of what stands there, or that of a new file.
mode_t modeFor(const QByteArray &path, FileAccess access)
{
    struct stat found = {};
    if (access == FileAccess::OwnerOnly)
        return 0600;
    return ::stat(path.constData(), &found) == 0 ? found.st_mode & 0777U : 0666U & ~personsMask;
}

Result<void> setMode(int descriptor, mode_t mode, const QString &path)
{
    struct stat found = {};
    if (::fstat(descriptor, &found) == 0 && (found.st_mode & 0777U) == mode)
        return {};
    // Not permitted on one's own file: a file system without modes, as on most memory sticks.
    if (::fchmod(descriptor, mode) != 0 && errno != EPERM && errno != ENOTSUP)
        return tl::unexpected(systemError(path, errno));
    return {};
}

/// Errors: BelongsToStore.
Result<void> checkReplacesNothingOfAStore(const QString &path)
{
    const QFileInfo place(behindLinks(path));
    if (place.exists() && QFileInfo::exists(place.canonicalPath() + u'/' + kStoreFile))
        return fail(ErrorCode::BelongsToStore, {path});
    return {};
}

/// What whoever started the program gave it open, as a shell does with < and <( ): a passphrase is better in such a
/// pipe than in a file.
bool isHandedOver(const QString &path)
{
    return path == QLatin1String("/dev/stdin") || path.startsWith(QLatin1String("/dev/fd/")) ||
        path.startsWith(QLatin1String("/proc/self/fd/"));
}

/// A file beside the target, into which its content is written before it takes the target's place.
struct Aside
{
    QByteArray name;
    int descriptor = -1;
};

Result<Aside> openAside(const QByteArray &target, const QString &path)
{
    Aside aside{target + ".XXXXXX"};
    aside.descriptor = ::mkostemp(aside.name.data(), O_CLOEXEC);
    if (aside.descriptor < 0)
        return tl::unexpected(systemError(path, errno));
    return aside;
}

} // namespace

Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(systemError(folder, errno));
    const int outcome = ::fsync(descriptor);
    const int number = errno;
    ::close(descriptor);
    if (outcome != 0 && number != EINVAL) // EINVAL: a file system that cannot flush folders
        return tl::unexpected(systemError(folder, number));
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content, FileAccess access)
{
    const QString place = behindLinks(path);
    const QByteArray target = QFile::encodeName(place);
    const Result<Aside> aside = openAside(target, path);
    if (!aside)
        return fail(aside);
    Result<void> written = setMode(aside->descriptor, modeFor(target, access), path);
    if (written)
        written = writeAll(aside->descriptor, content, path);
    ::close(aside->descriptor);
    if (!written) {
        ::unlink(aside->name.constData());
        return written;
    }
    if (::rename(aside->name.constData(), target.constData()) != 0) {
        const int number = errno;
        ::unlink(aside->name.constData());
        return tl::unexpected(systemError(path, number));
    }
    return syncFolder(QFileInfo(place).absolutePath());
}

Result<void> writeOutput(const QString &path, const QByteArray &content, FileAccess access)
{
    if (auto allowed = checkReplacesNothingOfAStore(path); !allowed)
        return allowed;
    return writeFile(path, content, access);
}

Result<void> checkWritable(const QString &path)
{
    if (QFileInfo(path).isDir())
        return tl::unexpected(systemError(path, EISDIR));
    if (auto allowed = checkReplacesNothingOfAStore(path); !allowed)
        return allowed;
    const Result<Aside> aside = openAside(QFile::encodeName(behindLinks(path)), path);
    if (!aside)
        return fail(aside);
    ::close(aside->descriptor);
    ::unlink(aside->name.constData());
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo place(path);
    if (!place.exists())
        return fail(ErrorCode::FileNotFound, {path});
    // Before it is opened: a pipe that nobody writes to would be waited for without end, and a device may act on it.
    if (!place.isFile() && !isHandedOver(path))
        return fail(ErrorCode::NotThisKind, {path, QStringLiteral("file")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, {path}, file.errorString());
    // One byte more than allowed tells a file that is too large, whatever size it declares.
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileNotReadable, {path}, file.errorString());
    if (content.size() > limit)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(limit)});
    return content;
}

} // namespace core::base
