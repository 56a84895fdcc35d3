// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/publickey.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace core::storage {

class SecretKey;

enum class StoreRole { Collection, Archive };

/// What a store tells about itself without any key.
struct StoreInfo
{
    StoreRole role = StoreRole::Collection;
    questionnaire::QuestionnaireId questionnaire;
    questionnaire::WaveId wave;
    QByteArray structure; ///< questionnaire::structureId of the wave
    QDate opens;
    QDate closes;
    bool invented = false;
    bool sealed = false;
    QString sealedTo; ///< fingerprint of the keys in words, to be compared with what their owner has
    std::vector<PublicKey> recipients = {}; ///< these keys; a store keeps those it was made with
    int responses = 0;                      ///< all saved ones …
    int interrupted = 0;                    ///< … and those among them that were left before submit
    int capacity = 0;
    std::map<base::Language, int> byLanguage;
    std::map<interview::EventId, int> byEvent; ///< responses without an event stand under the empty id
    QDate deleteBy;                            ///< when its responses are to be erased
    bool verified = false;                     ///< structure, every hash, count and set hash are right
    bool lacksKey = false; ///< its local.key is what is not: without it nobody can read the responses
    QString damage;        ///< technical: what is not, when verified is false

    friend bool operator==(const StoreInfo &, const StoreInfo &) = default;
};

/// What to tell of a store that is not verified, with its folder as people know it: StoreKeyMissing or StoreDamaged.
[[nodiscard]] base::Error damageOf(const StoreInfo &info, const QString &folder);

/// Reads a store without changing a byte of it and without its lock, for info and verify: nothing is repaired, and the
/// half-done step that a power cut left is only noted. verified tells what was found; the counts of a damaged store are
/// what its good pages say. Another program may write to it meanwhile: what is told is of one moment, and nothing is
/// called damaged because it changed while it was read. Errors: FileNotFound, NotThisKind, NewerFormat, StoreDamaged
/// (SQLite reads nothing of it), StoreInUse (it changes all the time), FileNotReadable.
/// questionnaire, if given, gets what the store asks, where that can be read.
[[nodiscard]] base::Result<StoreInfo>
inspectStore(const QString &folder, std::optional<questionnaire::Questionnaire> *questionnaire = nullptr);

/// As inspectStore, and opens every response: whether it can be read, fits the questionnaire, and is counted where it
/// belongs. A sealed store needs one of its recipients' keys. Errors: as inspectStore, KeyNeeded, WrongKey.
[[nodiscard]] base::Result<StoreInfo> inspectAnswers(const QString &folder, const SecretKey *key);

/// A breakdown fit to be shown: no count under 10, and where that would hide exactly one, the next smallest is hidden
/// too, so that it does not follow from the total.
template <typename Key>
[[nodiscard]] std::map<Key, std::optional<int>> withoutSmallCounts(const std::map<Key, int> &counts)
{
    constexpr int kSmallestShown = 10;
    std::map<Key, std::optional<int>> shown;
    int hidden = 0;
    const Key *smallest = nullptr;
    for (const auto &[key, count] : counts) {
        const bool small = count < kSmallestShown;
        shown.emplace(key, small ? std::optional<int>() : std::optional<int>(count));
        hidden += small ? 1 : 0;
        if (!small && (smallest == nullptr || count < counts.at(*smallest)))
            smallest = &key;
    }
    if (hidden == 1 && smallest != nullptr)
        shown[*smallest] = std::nullopt;
    return shown;
}

} // namespace core::storage
