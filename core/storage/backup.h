// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/step.h"
#include "core/storage/storeparts.h"

namespace core::storage {

constexpr qint64 kLargestBackup = qint64{2000} * 1000 * 1000; // what one array of bytes holds

/// A whole store in one file: envelope Backup with state, description, the bodies of all responses as they are
/// (encrypted), the draft, the questionnaire and the small files of the folder. Whoever could read the store can read
/// it, and nobody else: of a store that is not sealed it holds the key.
[[nodiscard]] base::Result<QByteArray> writeBackup(const StoreParts &parts);
/// Errors: those of readEnvelope, Damaged.
[[nodiscard]] base::Result<StoreParts> readBackup(const QByteArray &bytes, const QString &name);

/// Reads a whole store, of which the caller holds the lock. Errors: those of CollectionStore::open.
[[nodiscard]] base::Result<StoreParts> partsOfLockedStore(const StorePaths &paths, Medium &medium);
/// Reads a whole store that no other program has open, rolls back what was half done, and checks every byte. Errors:
/// those of CollectionStore::open.
[[nodiscard]] base::Result<StoreParts> partsOfStore(const QString &folder, Medium &medium);

/// Copies a store into one file and reads that back. Of an interview that is left in it only the answers come along,
/// which nobody can go on with and which the recovered store keeps as an interrupted response: not when the person last
/// did something. A folder given as the target takes the store's own name. Gives
/// the file's path. Errors: those of partsOfStore and writeVerified, AlreadyExists, Cancelled.
[[nodiscard]] base::Result<QString> backUp(const QString &store, const QString &target, const QDate &day,
                                           const base::Step &step = {});

} // namespace core::storage
