// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verifiedfile.h"

#include "core/storage/medium.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace core::storage {

base::Result<void> writeVerified(const QString &path, const QByteArray &content, const QDate &day)
{
    if (auto written = base::writeFile(path, content, base::FileAccess::OwnerOnly); !written)
        return written;
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED); // it is flushed, so the copy in memory may go
        ::close(descriptor);
    }
    const auto read = base::readFile(path, content.size());
    if (!read || *read != content) {
        QFile::remove(path);
        return base::fail(base::ErrorCode::FileNotWritable, {path}, QStringLiteral("it does not read back"));
    }
    DiskMedium().blurTimes(path, day);
    return {};
}

} // namespace core::storage
