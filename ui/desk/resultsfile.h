// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/step.h"
#include "core/disclosure/storerelease.h"
#include "ui/desk/keyentry.h"

#include <QString>

#include <atomic>
#include <memory>

namespace ui::desk {

/// A store and, where it is sealed, the key pair that opens it.
struct OpenedStore
{
    std::unique_ptr<core::storage::CollectionStore> store;
    VisitKey::Pair keys;
    [[nodiscard]] const core::storage::SecretKey *secret() const { return keys ? &keys->box() : nullptr; }
};
/// Notes the use of a key in the store's audit log. Errors: those of CollectionStore::open() and keptOrOpenedKey().
[[nodiscard]] core::base::Result<OpenedStore> openStoreWith(const QString &folder, const KeyAndPassphrase &key,
                                                            const core::base::Clock &clock,
                                                            core::base::RandomSource &random);

struct ResultsWish
{
    QString store; ///< folder
    core::disclosure::ReleaseKind kind = core::disclosure::ReleaseKind::Draft;
    QString output; ///< the results file; one that is there stays as it was until the new one is whole. Not of a draft
    QString programVersion;
    KeyAndPassphrase key = {}; ///< of the owner, when the store is sealed
};

/// Makes a draft or a results file from a store: reads the responses, runs the release step together with everything
/// published before, enters the ledger, writes the file. Takes minutes for a large wave. Cancelled is watched inside
/// the proofs too, between two steps; no file is written then. Errors: those of openStoreWith(), releaseOfStore() and
/// writeOutput(), Cancelled.
[[nodiscard]] core::base::Result<void> makeResultsFile(const ResultsWish &wish, const core::base::Clock &clock,
                                                       core::base::RandomSource &random, const core::base::Step &step,
                                                       const std::atomic<bool> &cancelled);

} // namespace ui::desk
