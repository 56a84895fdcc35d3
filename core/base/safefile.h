// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::base {

enum class FileAccess { Everybody, OwnerOnly }; ///< a new file: what the person's umask leaves of 0666, or 0600

/// Writes a whole file so that after a power cut either the old or the new content is there, never a mixture: written
/// aside in the same folder, flushed, renamed over, and the folder flushed (QSaveFile leaves the last step out). A file
/// that is there keeps its mode, a link leads to what is written. On failure the old file stands, nothing else is left.
/// Errors: FileNotWritable, DiskFull, ReadOnlyPlace.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content,
                                     FileAccess access = FileAccess::Everybody);

/// The file that makes a folder a store.
inline constexpr QLatin1String kStoreFile("store.qk");

/// writeFile() to a place that a person named. A slip of the pen must not cost answers or keys: in the folder of a
/// store it takes no other file's place. Errors: as there; BelongsToStore.
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &content,
                                       FileAccess access = FileAccess::Everybody);

/// Whether writeOutput() could begin: asked before work whose outcome would be lost otherwise, or is for good. Leaves
/// nothing behind. Errors: as there.
[[nodiscard]] Result<void> checkWritable(const QString &path);

/// Reads a whole file of at most limit bytes. Errors: FileNotFound, FileNotReadable, FileTooLarge, NotThisKind.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Flushes a folder's entries to the disk, so that a file created or renamed in it stays after a power cut.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

} // namespace core::base
