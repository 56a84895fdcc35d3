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
    if (auto renamed = rename(from, to, replaced); !renamed)
        return renamed;
    auto flushed = flushFolderOf(to);
    if (flushed)
        remove(from);
    return flushed;
}

void Medium::remove(const QString &path)
{
    if (!exists(path))
        return;
    overwrite(path);
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

base::Result<void> takePlace(const QString &from, const QString &to)
{
    const QByteArray name = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, name.constData(), AT_FDCWD, target.constData(), RENAME_EXCHANGE) == 0)
        return {};
    // There is no other one, or the names cannot be exchanged (exFAT; FAT before Linux 6.0).
    const OldFile old(to);
    if (std::rename(name.constData(), target.constData()) != 0)
        return systemError(to, errno);
    auto flushed = base::syncFolder(QFileInfo(to).absolutePath());
    if (flushed)
        old.overwrite();
    return flushed;
}

base::Result<void> DiskMedium::rename(const QString &from, const QString &to, Replaced replaced)
{
    if (replaced == Replaced::IsOverwritten)
        return takePlace(from, to);
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(to, errno);
    return {};
}

void DiskMedium::overwrite(const QString &path)
{
    OldFile(path).overwrite();
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
