// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/step.h"
#include "core/storage/keyfile.h"

#include <QStringList>

#include <set>
#include <vector>

namespace core::fieldwork {

struct MergeWish
{
    QString archive;     ///< made from the first bundle when it is not there
    QStringList bundles; ///< files
    /// For what is sealed: each bundle and the archive are opened with whichever fits. After keys were changed that is
    /// the new one, and older ones for what was sealed before.
    std::vector<const storage::KeyPair *> keys;
    std::set<QByteArray> exclude; ///< ids of responses to take out for good, see mergeBundles()
    QString receipts;             ///< a folder for receipts; empty: none
    base::Step step = {};         ///< by response; stopping leaves the archive as it was
    /// The archive is sealed to these keys from now on, everything in it; the keys it had open it no longer. Empty: as
    /// it is. An archive that is not sealed stays so.
    std::vector<storage::PublicKey> sealTo = {};
};

/// What came of one bundle.
struct MergedBundle
{
    QString file;
    int number = 0;
    int responses = 0;   ///< in it
    int fresh = 0;       ///< new to the archive
    int known = 0;       ///< there already
    int conflicts = 0;   ///< another version of a response that is there
    int excluded = 0;    ///< taken out for good earlier
    int quarantined = 0; ///< parts that could not be read or do not fit, kept aside
    bool hasGap = false; ///< a bundle between this and the last one merged is missing; this one makes up for it
    QString checksum;    ///< four words
    int partsAt = 0;     ///< two different bundles of its machine have this number, see BundleChain; 0: none
};

struct MergeReport
{
    std::vector<MergedBundle> merged;
    std::vector<base::Error> refused;    ///< bundles kept aside as a whole; the error says which and why
    int responses = 0;                   ///< in the archive now
    std::vector<QByteArray> conflictIds; ///< of responses in two versions, so that one can be taken out for good
    bool madeArchive = false;
};

/// Merges bundles into an archive, any number of times in any order. A bundle or a part of one that is damaged, foreign
/// or not to be opened is kept in the archive's folder "quarantine" and told; it stops nothing else. The archive is
/// built anew as a whole, all bodies sealed afresh and laid into places drawn by chance, so that nothing of the order
/// in which bundles came remains; the file it replaces is overwritten. Taking out responses takes with them what was
/// noted about what they alone say (Archive::exclude), and overwrites what is in quarantine or was kept when damaged: a
/// copy of them may stand in it. Nothing new is kept there then. Errors: KeyNeeded, WrongKey, WrongRole, StoreDamaged,
/// InvalidInput (sealTo for an archive that is not sealed), Cancelled and what can go wrong with making or writing a
/// store; then the archive is as it was.
[[nodiscard]] base::Result<MergeReport> mergeBundles(const MergeWish &wish, const base::Clock &clock,
                                                     base::RandomSource &random);

} // namespace core::fieldwork
