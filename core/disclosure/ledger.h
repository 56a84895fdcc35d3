// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/releasestep.h"

namespace core::disclosure {

/// The ledger of a store: every release that was published of its wave, whole, with fingerprints of the responses it
/// counted, in the folder "ledger" beside the responses. What is published cannot be taken back, so whatever is
/// released later is proved together with it.

/// All entries, the oldest first; none where nothing was published. Errors: Damaged (an entry that was changed or is
/// not whole), FileNotReadable.
[[nodiscard]] base::Result<std::vector<Published>> readLedger(const QString &store);

/// How many releases there are in it.
[[nodiscard]] int publishedReleases(const QString &store);

/// Makes a release proved together with everything in the ledger. What was published of the same responses
/// under the same policy comes out with the same figures, on the same day with the same bytes. Errors: those of
/// readLedger() and makeRelease().
[[nodiscard]] base::Result<MadeRelease> makeWithLedger(const QString &store, ReleaseInput input,
                                                       const Progress &progress = {},
                                                       const std::atomic<bool> *cancelled = nullptr);

/// Enters a release that is about to leave the store; the same bytes again add nothing. True when it is new to the
/// ledger. Errors: FileNotWritable, DiskFull, ReadOnlyPlace.
[[nodiscard]] base::Result<bool> enterLedger(const QString &store, const MadeRelease &made,
                                             const std::vector<interview::Response> &responses);

} // namespace core::disclosure
