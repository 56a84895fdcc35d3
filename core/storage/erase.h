// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/storefolder.h"

#include <QDate>

namespace core::storage {

/// How long after a wave closes responses are kept where nobody said otherwise: on a collecting machine until they are
/// handed over with time to spare, in an archive until results are made and asked about.
inline constexpr int kMonthsToHandOver = 6;
inline constexpr int kMonthsToArchive = 24;

[[nodiscard]] QString deleteByName();
/// What stands in the file of that name.
[[nodiscard]] QByteArray deleteByNote(const QDate &day);
/// The day by which a store's responses are to be erased; invalid when the store says none.
[[nodiscard]] QDate deleteByOf(const StorePaths &paths);
/// Errors: those of base::writeFile.
[[nodiscard]] base::Result<void> setDeleteBy(const QString &store, const QDate &day);

/// Writes random bytes over a whole file, and flushes it. False when the disk refuses.
[[nodiscard]] bool overwriteFile(const QString &path);
/// Overwrites a file and removes it; true as well when there is none. False when it still stands.
[[nodiscard]] bool eraseFile(const QString &path);

/// base::writeFile() for the owner alone, where nothing of what the file held before may be left on the disk. What a
/// power cut stops there lies beside it, see eraseLeftovers(). Errors: as there.
[[nodiscard]] base::Result<void> overwriteWith(const QString &path, const QByteArray &content);

/// Ends what a power cut stopped in a store's folder: what waits to take a file's place does so.
void finishReplacing(const QString &folder);
/// The same: what was to be erased and still stands goes.
void eraseLeftovers(const QString &folder);
/// Whether it is the name of such a file.
[[nodiscard]] bool isLeftover(const QString &name);

/// Overwrites everything of a store with random bytes, keys first, and removes it. A folder that holds files of others
/// stays with them. What a flash disk or a snapshot keeps elsewhere cannot be reached by any program. Errors:
/// FileNotFound, NotThisKind, StoreInUse, FileNotWritable (some of it stands, and can be tried again).
[[nodiscard]] base::Result<void> eraseStore(const QString &folder);

} // namespace core::storage
