// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bootmoment.h"

#include <QFile>

namespace core::base {

QByteArray bootId()
{
    constexpr qint64 longest = 64; // a UUID and the end of the line
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? file.read(longest).trimmed() : QByteArray();
}

bool isWithin(const std::optional<BootMoment> &then, const std::optional<BootMoment> &now, qint64 seconds)
{
    return then && now && !then->boot.isEmpty() && then->boot == now->boot && then->seconds >= 0 &&
        then->seconds <= now->seconds && now->seconds - then->seconds <= seconds;
}

} // namespace core::base
