// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/slotcipher.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"

#include <map>
#include <vector>

namespace core::storage {

/// All that a store consists of, in memory: what a new store, a backup and a recovery are built from.
struct StoreParts
{
    PageLayout layout;
    StoreDescription description;
    StoreState state;
    std::vector<QByteArray> bodies;
    std::vector<QByteArray> draft;
    QByteArray questionnaire; ///< the bytes of questionnaire.json
    std::map<QString, QByteArray>
        companions{}; ///< small files by their name in the folder: "local.key", "events/a.event"
};

/// Whether a file of this name belongs to a store: one of the small ones, or one in its folders "events" and "ledger".
/// Names out of a file never become paths unless they do.
[[nodiscard]] bool isCompanion(const QString &name);

[[nodiscard]] QString localKeyName();
[[nodiscard]] QByteArray localKeyOf(const StoreParts &parts); ///< empty when there is none
[[nodiscard]] QString bundleKeyName();
[[nodiscard]] QString unreadableName();
/// What people decided of open answers: sealed as the responses are.
[[nodiscard]] QString reviewLogName();

/// What the bodies of a store are encrypted with: sealed to its recipients when it has any, else with its local key.
/// The key is wiped where it is handed over by move; place names the store or file in an error. Errors: Damaged (the
/// local key has another size than 32 bytes), those of SlotCipher::sealedTo().
[[nodiscard]] base::Result<SlotCipher> cipherOf(const StoreDescription &description, QByteArray localKey,
                                                const QString &place);
/// The same for a store in its folder; the local key is read where it is needed. Errors: StoreKeyMissing instead of
/// Damaged.
[[nodiscard]] base::Result<SlotCipher> cipherOf(const StoreDescription &description, const StorePaths &paths);

/// All of them that are there. Errors: FileNotReadable, FileTooLarge.
[[nodiscard]] base::Result<std::map<QString, QByteArray>> readCompanions(const StorePaths &paths);

/// The bytes of the questionnaire that the store's file names by their hash: questionnaire.json, or the texts beside it
/// whose publication a power cut has stopped between the two files. Errors: Damaged, those of readFile().
[[nodiscard]] base::Result<QByteArray> questionnaireOf(const StorePaths &paths, const QByteArray &hash);

/// Ends what a power cut stopped: a file that was built aside and never took the store's place, or whose place another
/// took, and what else was to be erased. The store itself is whole.
void finishErasing(const StorePaths &paths, Medium &medium);

/// Makes a folder with everything in it, or nothing. The folder must not exist, or hold nothing. Errors:
/// AlreadyExists, PlaceIsShared, FileNotWritable, DiskFull, ReadOnlyPlace.
[[nodiscard]] base::Result<void> makeStoreFolder(const QString &folder, const StoreParts &parts,
                                                 base::RandomSource &random, Medium &medium);

/// Builds the file of these parts beside the store's own, flushed and checked. What lies there is overwritten.
[[nodiscard]] base::Result<void> buildAside(const StorePaths &paths, const StoreParts &parts,
                                            base::RandomSource &random, Medium &medium);

} // namespace core::storage
