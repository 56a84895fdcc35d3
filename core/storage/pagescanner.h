// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/slotfile.h"

#include <map>
#include <optional>
#include <vector>

namespace core::storage {

/// What the bytes of a store's file still say, read without SQLite.
struct ScannedStore
{
    struct Found
    {
        bool used = false;
        QByteArray body;
    };
    PageLayout layout;
    std::optional<StoreDescription> description;
    std::optional<StoreState> state;
    std::map<int, Found> places;        ///< by number; each one's hash is right, so none is invented
    std::vector<QByteArray> draft;      ///< its rows, when all of them are there beyond doubt
    std::vector<QByteArray> unreadable; ///< pages that once were a place and no longer fit their hash

    [[nodiscard]] int used() const;
    /// Whether the used places found are exactly those that the state tells of.
    [[nodiscard]] bool isWhole() const;
};

/// Looks at every page of the file, whatever has become of the rest: the header of the file, the tree above the pages
/// and the numbers beside a body may all be wrong, because a place is known by the hash that stands behind its body.
/// The journal may hold what the file lost; where both hold a place, the file's counts. Errors: NothingRecovered (no
/// page says what store this was).
[[nodiscard]] base::Result<ScannedStore> scanPages(const QByteArray &file, const QByteArray &journal,
                                                   const QString &path);

/// Whether a file that SQLite does not know is a store all the same: one whose beginning is gone.
[[nodiscard]] bool isStoreWithoutHeader(Medium &medium, const QString &path);

/// A whole file, zeros where the disk gives an error. Errors: FileNotFound, FileNotReadable, FileTooLarge.
[[nodiscard]] base::Result<QByteArray> readWhatCanBeRead(const QString &path, qint64 limit);

} // namespace core::storage
