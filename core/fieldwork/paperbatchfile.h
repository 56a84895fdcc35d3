// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/fieldwork/paperbatch.h"

#include <QStringList>

namespace core::fieldwork {

/// A code for the cover sheet of a pile of forms: 80 random bits in letters and digits that cannot be mistaken for one
/// another, "K7QF-M2XW-9RTD-HV3C". A batch in progress opens with it alone. It is as safe as the forms that it lies
/// with, so that a machine which is taken away without them tells nothing, sealed or not.
[[nodiscard]] QString newCoverCode();
/// As newCoverCode writes it, whatever blanks, dashes and small letters it was typed with; empty for what is none.
[[nodiscard]] QString coverCodeFrom(const QString &typed);

/// A batch in progress on the disk: STORE/paper/CODE.batch, encrypted (XChaCha20-Poly1305) with a key that is made from
/// the cover code. Written anew after each form, so that a power cut costs at most the form in hand.
struct BatchFile
{
    QString store; ///< folder
    QString code;  ///< PaperBatch::Head::code

    [[nodiscard]] QString path() const;
    [[nodiscard]] base::Result<void> save(const PaperBatch &batch, const QString &coverCode) const;
    /// Errors: those of base::readFile, NotThisKind, WrongCoverCode (another cover code, or changed bytes), Damaged.
    [[nodiscard]] base::Result<PaperBatch> open(const QString &coverCode) const;
    [[nodiscard]] base::Result<void> remove() const;
};

/// The codes of the batches in progress in a store, sorted.
[[nodiscard]] QStringList batchesInProgress(const QString &store);
/// "tampere-2026-06-01-2": a code that no batch in progress of the store has, from an event or, without one, a day.
[[nodiscard]] QString newBatchCode(const QString &store, const interview::EventId &event, const QDate &day);

/// Saves a judged batch into its store (saveBatch), notes it in the audit log, and removes its file. If the machine
/// stops in between, the next call sees by the id of the batch that the responses are there, and saves none twice.
/// Errors: those of saveBatch and BatchFile.
[[nodiscard]] base::Result<BatchSaved> closeBatch(const PaperBatch &batch, storage::CollectionStore &store,
                                                  const base::Clock &clock);

} // namespace core::fieldwork
