// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/safefile.h"

#include <QDate>

namespace core::storage {

/// Writes a file for its owner alone and reads it back from the disk, past the memory's copy of it where the system
/// allows: a stick that swallows what it is given is noticed now. Its times say the start of the day and no hour.
/// A file that does not read back is removed. Errors: those of base::writeFile, FileNotWritable.
[[nodiscard]] base::Result<void> writeVerified(const QString &path, const QByteArray &content, const QDate &day);

} // namespace core::storage
