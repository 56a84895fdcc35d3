// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/step.h"
#include "core/storage/backup.h"
#include "core/storage/keyfile.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace core::fieldwork {

constexpr qint64 kLargestBundle = storage::kLargestBackup;

/// Everything a collecting store hands over: all its responses each time, as the encrypted bytes they are, sorted by
/// these bytes. Number and hash of the bundle before it tell when one is missing.
struct Bundle
{
    storage::StoreDescription description; ///< of the store it comes from
    int pageSize = 0;
    int number = 0;      ///< 1, 2, 3 …
    QByteArray previous; ///< hash of the bundle before; empty for the first
    QByteArray signer;   ///< Ed25519 public half of the store's own key
    QByteArray questionnaire;
    QByteArray localKey; ///< of a store that is not sealed: whoever has the bundle can read it
    std::vector<QByteArray> bodies;
    std::vector<QByteArray> unreadable; ///< pages a recovery could not read
    QByteArray audit; ///< hash of the last line of the store's audit log: what was cut off it later is noticed
    QByteArray hash;  ///< of the bundle itself, set by reading
};

/// Envelope Bundle, signed with the store's key.
[[nodiscard]] base::Result<QByteArray> writeBundle(const Bundle &bundle, const storage::KeyPair &signer);
/// Errors: those of readEnvelope, Damaged, WrongSignature.
[[nodiscard]] base::Result<Bundle> readBundle(const QByteArray &bytes, const QString &name);
/// A short form of a bundle's hash to compare by telephone: four words.
[[nodiscard]] QString checksumOf(const Bundle &bundle);

/// What an archive gives back for a bundle: which of its bodies it has, by their hash, and their counts, which a sealed
/// store cannot know.
struct Receipt
{
    QByteArray store;  ///< id
    QByteArray bundle; ///< hash
    int number = 0;
    std::set<QByteArray> bodies; ///< BLAKE2b-256 of each
    storage::StoreState counts;  ///< of these; no set hash
};
[[nodiscard]] QByteArray writeReceipt(const Receipt &receipt, const storage::KeyPair &signer);
struct SignedReceipt
{
    Receipt receipt;
    QByteArray hash;
    QByteArray signature;
};
/// The signature is for the store to judge, which knows whose it may be. Errors: those of readEnvelope, Damaged.
[[nodiscard]] base::Result<SignedReceipt> readReceipt(const QByteArray &bytes, const QString &name);
/// Who may sign receipts for a store that is not sealed: whoever had a bundle of it.
[[nodiscard]] storage::KeyPair receiptKeyOf(const QByteArray &localKey);

/// What was handed over.
struct HandedOver
{
    int number = 0;
    int responses = 0;
    int fresh = 0; ///< more than in the bundle before
    bool sealed = false;
    QString checksum; ///< four words
};
/// Writes the next bundle of a store, reads it back, and remembers its number and hash. An interview that a power cut
/// left is closed as interrupted before, so that it goes along. Errors: WrongRole, AlreadyExists, Cancelled, those of
/// partsOfStore, closeDraftAsInterrupted and writeVerified.
[[nodiscard]] base::Result<HandedOver> handOver(const QString &store, const QString &output, const base::Clock &clock,
                                                base::RandomSource &random, const base::Step &step = {});

/// What a store remembers of its packages. All zero where none was written.
struct HandOverNote
{
    int number = 0;    ///< of the last package
    int responses = 0; ///< in it, with those that were freed before
    int freed = 0;     ///< by receipts
    QByteArray audit;  ///< hash of the last line of the audit log then, which must still be in it
};
[[nodiscard]] HandOverNote handOverNoteOf(const QString &store);

/// Frees the places of the responses that a receipt lists, and overwrites them. Gives how many. Errors: WrongSignature,
/// OtherStore, Cancelled, those of readReceipt and of partsOfStore.
[[nodiscard]] base::Result<int> takeReceipt(const QString &store, const QString &receipt, const base::Clock &clock,
                                            base::RandomSource &random, const base::Step &step = {});

} // namespace core::fieldwork
