// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/medium.h"

#include "core/base/safefile.h"
#include "core/storage/erase.h"
#include "core/storage/pagescanner.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::storage {
namespace {

using base::ErrorCode;

constexpr qint64 kLargestFile = qint64{2000} * 1000 * 1000; // what one array of bytes holds

tl::unexpected<base::Error> systemError(const QString &path, int number)
{
    ErrorCode code = ErrorCode::FileNotWritable;
    if (number == ENOSPC || number == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (number == EROFS)
        code = ErrorCode::ReadOnlyPlace;
    return base::fail(code, {path}, QString::fromLocal8Bit(std::strerror(number)));
}

} // namespace

quint64 Medium::deviceOf(const QString &path)
{
    struct stat status = {};
    QString place = path;
    while (::stat(QFile::encodeName(place).constData(), &status) != 0 && place != QFileInfo(place).absolutePath())
        place = QFileInfo(place).absolutePath();
    return status.st_dev;
}

base::Result<void> Medium::replace(const QString &from, const QString &to, Replaced replaced)
{
    // It is of the old file: the new one starts without.
    const QString journal = to + QStringLiteral("-journal");
    if (replaced == Replaced::IsOverwritten)
        remove(journal);
    else
        unlink(journal);
    if (replaced == Replaced::IsLeft || !exists(to)) {
        if (auto renamed = rename(from, to); !renamed)
            return renamed;
        return flushFolderOf(to);
    }
    if (!exchange(from, to)) {
        if (auto renamed = rename(from, to + nextEnding()); !renamed)
            return renamed;
        return finishReplacing(to);
    }
    if (auto flushed = flushFolderOf(to); !flushed)
        return flushed;
    if (overwrite(from)) // a disk that refuses is asked again at the next opening
        forget(from);
    return {};
}

QString Medium::standing(const QString &path)
{
    return exists(path + nextEnding()) ? path + nextEnding() : path;
}

base::Result<void> Medium::finishReplacing(const QString &path)
{
    if (!exists(path + nextEnding()))
        return {};
    if (auto flushed = flushFolderOf(path); !flushed) // from here on the other one has the content for good
        return flushed;
    if (!overwrite(path))
        static_cast<void>(overwrite(path)); // the last chance: it has no name afterwards
    if (auto renamed = rename(path + nextEnding(), path); !renamed)
        return renamed;
    return flushFolderOf(path);
}

void Medium::remove(const QString &path)
{
    if (!exists(path))
        return;
    static_cast<void>(overwrite(path));
    forget(path);
}

void Medium::forget(const QString &path)
{
    unlink(path);
    static_cast<void>(flushFolderOf(path)); // where it fails the name comes back, and goes the next time
}

bool DiskMedium::exists(const QString &path)
{
    return QFileInfo(path).isFile();
}

base::Result<void> DiskMedium::makeEmpty(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return systemError(path, errno);
    ::close(descriptor);
    return {};
}

bool DiskMedium::exchange(const QString &from, const QString &to)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                       RENAME_EXCHANGE) == 0;
}

base::Result<void> DiskMedium::rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to, errno);
    return {};
}

bool DiskMedium::overwrite(const QString &path)
{
    return overwriteFile(path);
}

void DiskMedium::unlink(const QString &path)
{
    ::unlink(QFile::encodeName(path).constData());
}

base::Result<void> DiskMedium::flushFolderOf(const QString &path)
{
    return base::syncFolder(QFileInfo(path).absolutePath());
}

base::Result<QByteArray> DiskMedium::salvage(const QString &path)
{
    return readWhatCanBeRead(path, kLargestFile);
}

base::Result<void> DiskMedium::keepCopy(const QByteArray &content, const QString &to)
{
    return base::writeFile(to, content, base::FileAccess::OwnerOnly);
}

void DiskMedium::blurTimes(const QString &path, const QDate &day)
{
    timespec start{};
    start.tv_sec = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    const std::array<timespec, 2> times{start, start};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), AT_SYMLINK_NOFOLLOW);
}

QString freeNameBeside(const QString &file, QLatin1String ending, Medium &medium)
{
    for (int number = 1;; ++number) {
        QString name = file + u'.' + ending + u'-' + QString::number(number);
        if (!medium.exists(name))
            return name;
    }
}

} // namespace core::storage
