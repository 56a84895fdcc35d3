// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace core::base {

QString debugText(const Error &error)
{
    return QStringLiteral("error %1 (%2) at %3:%4: %5")
        .arg(static_cast<int>(error.code))
        .arg(error.arguments.join(QStringLiteral(", ")), error.place.file, error.place.inside, error.detail);
}

} // namespace core::base
