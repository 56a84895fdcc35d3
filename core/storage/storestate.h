// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/storage/publickey.h"
#include "core/storage/storeinfo.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <vector>

namespace core::storage {

constexpr qsizetype kHashSize = 32;
constexpr qsizetype kStoreIdSize = 16;
constexpr int kMostPlaces = 1'000'000;
constexpr qsizetype kMostBatches = 16;

/// What changes with every response: written anew in the same transaction, always in the same number of bytes.
struct StoreState
{
    int responses = 0;
    int interrupted = 0;
    bool invented = false;
    QByteArray setHash = QByteArray(kHashSize, '\0'); ///< exclusive or of the hashes of all used places
    std::map<base::Language, int> byLanguage;
    std::map<interview::EventId, int> byEvent;
    /// Random ids of the sets that were added whole (CollectionStore::addAll), the newest last, kMostBatches at most.
    QList<QByteArray> batches = {};

    /// Counts one response more (sign 1) or less (sign -1).
    void count(const base::Language &language, const interview::EventId &event, bool sent, int sign);
    void noteBatch(const QByteArray &id);
    void toggle(const QByteArray &slotHash); ///< puts a place's hash into the set hash, or takes it out

    friend bool operator==(const StoreState &, const StoreState &) = default;
};

/// What a store is; fixed when it is made, and kept twice.
struct StoreDescription
{
    bool invented = false; ///< as in the state, so that the mark outlives the loss of one of the two
    StoreRole role = StoreRole::Collection;
    QByteArray storeId; ///< 16 random bytes
    questionnaire::QuestionnaireId questionnaire;
    questionnaire::WaveId wave;
    QByteArray structure;         ///< questionnaire::structureId
    QByteArray questionnaireHash; ///< BLAKE2b-256 of questionnaire.json
    QDate opens;
    QDate closes;
    int capacity = 0; ///< places
    std::vector<PublicKey> recipients;

    friend bool operator==(const StoreDescription &, const StoreDescription &) = default;
};

/// Rows of exactly size bytes: hash 32 | length 4, little-endian | CBOR | zeros. When a store has so many events that
/// their counts do not fit, the smallest ones are counted together under the empty id.
[[nodiscard]] QByteArray encodeState(StoreState state, qsizetype size);
[[nodiscard]] base::Result<StoreState> decodeState(const QByteArray &row, const QString &path);
/// Errors: InvalidInput when the ids of the questionnaire are too long for a page.
[[nodiscard]] base::Result<QByteArray> encodeDescription(const StoreDescription &description, qsizetype size);
[[nodiscard]] base::Result<StoreDescription> decodeDescription(const QByteArray &row, const QString &path);

} // namespace core::storage
