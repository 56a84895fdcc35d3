// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <QStringList>

#include <functional>

namespace core::release {

/// Bytes; far above 880 groups x 60 questions x 3 waves.
inline constexpr qint64 kLargestReleaseFile = qint64{256} * 1024 * 1024;

/// What tells a store's folder from every other place on this machine, for the drafts made in it.
[[nodiscard]] QByteArray draftStoreOf(const QString &folder);

/// Opens a release from its file. A draft opens only as draft.release in the folder of its store: a copy elsewhere,
/// in another store too, could be taken for published figures. Errors: those of reading a file and of readRelease(),
/// DraftElsewhere.
[[nodiscard]] base::Result<Release> openRelease(const QString &path);

/// Gives the bytes of a file.
using FileReader = std::function<base::Result<QByteArray>(const QString &path)>;
/// Opens several, oldest wave first, reading them by another way than readFile() where one is given. Errors: as above;
/// SameWaveTwice, OtherQuestionnaire.
[[nodiscard]] base::Result<std::vector<Release>> openReleases(const QStringList &paths, const FileReader &read = {});

/// Adds one to those that are open, in the order of waves. Errors: SameWaveTwice, OtherQuestionnaire.
[[nodiscard]] base::Result<void> addRelease(std::vector<Release> &releases, const Release &release,
                                            const QString &path);

} // namespace core::release
