// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>

namespace core::storage {

/// The names in a store's folder.
struct StorePaths
{
    explicit StorePaths(const QString &folder);
    QString folder; ///< canonical: SQLite follows no symbolic link
    QString file;
    QString journal;
    QString fileAside; ///< of a rebuild; a leftover of one that was cut off is removed at opening
    QString questionnaire;
    QString questionnaireAside; ///< texts being published: they count from the moment that store.qk names their hash
    QString localKey;
    QString lock;
    QString bundleKey;    ///< with which bundles are signed; made with the store
    QString handover;     ///< number and hash of the last bundle
    QString archive;      ///< of an archive: whose bundles it has merged, and what is excluded
    QString audit;        ///< what staff did
    QString unreadable;   ///< pages that a recovery could not read, for the next bundle
    QString deleteBy;     ///< the day by which its responses are to be erased
    QString draftRelease; ///< a draft of results, which opens nowhere else
    QString mirror;       ///< where its second copy is; of this machine alone, so it does not go with the store

    /// The small files beside store.qk and questionnaire.json that belong to the store and go where it goes.
    [[nodiscard]] QStringList companions() const
    {
        return {localKey, bundleKey, handover, archive, audit, unreadable, deleteBy};
    }
};

/// Nobody else opens the store while this lives; the system drops the lock when the process ends, however it ends.
class FolderLock
{
public:
    /// Errors: StoreInUse, ReadOnlyPlace, FileNotWritable.
    [[nodiscard]] static base::Result<FolderLock> take(const StorePaths &paths);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    /// The lock's file stays in the folder. Otherwise one that was not there before goes with the lock: whoever is
    /// refused, as in a folder of somebody else's, leaves nothing behind.
    void keepFile() { m_made.clear(); }

private:
    FolderLock(int descriptor, QByteArray made) : m_descriptor(descriptor), m_made(std::move(made)) { }
    int m_descriptor = -1;
    QByteArray m_made; ///< the name of the lock's file, where it was not there before
};

/// Whether the folder lies where a sync program or a network file system would copy it away. mounts is the text of
/// /proc/self/mounts.
[[nodiscard]] bool isSharedPlace(const QString &folder, const QString &mounts);
/// Errors: PlaceIsShared.
[[nodiscard]] base::Result<void> refuseSharedPlace(const QString &folder);

/// Makes folder and files what only their owner can read, whatever they were copied with.
void closeToOthers(const StorePaths &paths);

} // namespace core::storage
