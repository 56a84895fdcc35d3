// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::base {

/// The name of a file or folder, without its ending, made of words that people read. Letters of every language,
/// figures, spaces, hyphens and full stops stay; dashes become hyphens; what FAT, exFAT or a mail program may not take
/// goes, and so do spaces and full stops at the ends. At most 100 characters; may be empty.
[[nodiscard]] QString readableFileName(const QString &words);

} // namespace core::base
