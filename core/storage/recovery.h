// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/step.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::storage {

class Medium;
class SecretKey;

/// What came of a recovery.
struct Recovery
{
    int responses = 0;       ///< saved
    std::optional<int> lost; ///< none: nothing says how many there were
    int unreadable = 0;      ///< pages kept as they are, for the next bundle
    bool draftKept = false;  ///< the interview that was under way, if there was one
    bool countsKept = true;  ///< false: sealed, and without a key nobody knows languages and events any more
    friend bool operator==(const Recovery &, const Recovery &) = default;
};

struct RecoveryWish
{
    QString from;                   ///< a store's folder, or a backup file; not a byte of it is changed
    QString output;                 ///< the folder to make
    QByteArray questionnaire;       ///< when the store's own is lost; its structure has to be the same
    const SecretKey *key = nullptr; ///< to count the responses of a sealed store anew
};

/// Makes a new store from all that is readable of a damaged one, or from a backup. Seal, keys and numbering go over
/// unchanged. Errors: NothingRecovered, FileNotFound, NotThisKind, NewerFormat, StoreInUse, StoreKeyMissing, Damaged
/// (questionnaire), those of a backup and those of making a store, Cancelled.
[[nodiscard]] base::Result<Recovery> recoverStore(const RecoveryWish &wish, base::RandomSource &random,
                                                  const base::Step &step = {});

/// Repairs a store where it stands: builds the new file beside it and checks it, keeps the damaged one as
/// store.qk.damaged-1 (2, 3 …) and only then puts the new one in its place. Whenever the power goes, the folder holds
/// the damaged file or the repaired one. Errors: as recoverStore, DiskFull. medium is the machine's disk unless a test
/// gives another.
[[nodiscard]] base::Result<Recovery> repairStore(const QString &folder, base::RandomSource &random,
                                                 Medium *medium = nullptr);

} // namespace core::storage
