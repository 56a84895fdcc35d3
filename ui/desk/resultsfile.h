// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/step.h"
#include "ui/desk/keyentry.h"

#include <QString>

#include <atomic>

namespace ui::desk {

struct ResultsWish
{
    QString store;  ///< folder
    QString output; ///< the results file; one that is there stays as it was until the new one is whole
    QString programVersion;
    KeyAndPassphrase key = {}; ///< of the owner, when the store is sealed
};

/// Makes a results file from a store: reads the responses, runs the release step together with everything published
/// before, enters the ledger, writes the file. Takes minutes for a large wave. Cancelled is watched inside the proofs
/// too, between two steps; no file is written then. Errors: those of CollectionStore, openKey(), makeWithLedger() and
/// writeFile(), KeyNeeded, Cancelled.
[[nodiscard]] core::base::Result<void> makeResultsFile(const ResultsWish &wish, const core::base::Clock &clock,
                                                       core::base::RandomSource &random, const core::base::Step &step,
                                                       const std::atomic<bool> &cancelled);

} // namespace ui::desk
