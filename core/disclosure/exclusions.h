// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"
#include "core/storage/collectionstore.h"

#include <QDate>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace core::disclosure {

/// Why a response does not count. The list is short and closed, so that a reason tells nothing of anybody.
enum class ExclusionReason {
    Double,     ///< the same person answered twice
    Test,       ///< made while the machine was tried out
    Outsider,   ///< by somebody whom the survey was not meant for
    Careless,   ///< answered without reading
    Withdrawal, ///< the person asked for it
};
/// "double", "test", "outsider", "careless", "withdrawal": in files and in the audit log.
[[nodiscard]] QString nameOf(ExclusionReason reason);
[[nodiscard]] std::optional<ExclusionReason> exclusionReason(const QString &name);

/// Which responses of a store do not count in its results, and why, act by act: nothing is ever taken out of it. Who
/// counts is part of membership, so it is settled with the first results that are made, a draft too: whoever has seen
/// figures could otherwise choose who is in them. Responses are named by fingerprintOf(). A plain value.
class Exclusions
{
public:
    struct Act
    {
        QByteArray response;
        std::optional<ExclusionReason> reason; ///< none: it counts again
        QDate day;
        friend bool operator==(const Act &, const Act &) = default;
    };
    /// The last data check that somebody finished.
    struct Check
    {
        QDate day;
        int responses = 0; ///< in the store then, left out or not
        friend bool operator==(const Check &, const Check &) = default;
    };

    /// reason: none: count it again. False when the response is settled; nothing is changed then.
    [[nodiscard]] bool decide(const QByteArray &response, std::optional<ExclusionReason> reason, const QDate &day);
    void settle(const std::vector<QByteArray> &responses);
    void setChecked(const Check &check) { m_check = check; }

    [[nodiscard]] std::optional<ExclusionReason> reasonOf(const QByteArray &response) const;
    [[nodiscard]] bool isSettled(const QByteArray &response) const { return m_settled.count(response) > 0; }
    [[nodiscard]] int settled() const { return static_cast<int>(m_settled.size()); }
    [[nodiscard]] int count() const { return static_cast<int>(m_reasons.size()); } ///< responses left out now
    [[nodiscard]] const std::vector<Act> &acts() const { return m_acts; }
    [[nodiscard]] const std::optional<Check> &lastCheck() const { return m_check; }
    /// Whether the data check was finished when the store held this many: what came since was not looked at.
    [[nodiscard]] bool isChecked(int responses) const { return m_check && m_check->responses == responses; }

    [[nodiscard]] QByteArray encode() const; ///< CBOR
    /// Errors: Damaged, NewerFormat, with path.
    [[nodiscard]] static base::Result<Exclusions> decode(const QByteArray &bytes, const QString &path);

    friend bool operator==(const Exclusions &a, const Exclusions &b)
    {
        return a.m_acts == b.m_acts && a.m_settled == b.m_settled && a.m_check == b.m_check;
    }

private:
    std::vector<Act> m_acts;
    std::map<QByteArray, ExclusionReason> m_reasons;
    std::set<QByteArray> m_settled;
    std::optional<Check> m_check;
};

/// They lie in the store's ledger, named by hashes of random ids, and go wherever the store goes. A store without has
/// none. Errors: Damaged, NewerFormat, those of reading.
[[nodiscard]] base::Result<Exclusions> readExclusions(const QString &store);
/// Replaces them; after a power cut the old ones or the new ones are there. Errors: those of writing.
[[nodiscard]] base::Result<void> writeExclusions(const QString &store, const Exclusions &exclusions);

/// What a person decided about responses; none: it counts again.
using ExclusionDecisions = std::vector<std::pair<QByteArray, std::optional<ExclusionReason>>>;

/// Keeps decisions, all or none, and notes each that changes something in the audit log. responses: fingerprints of all
/// in the store.
/// Returns how many changed something. Errors: ResultsSeen, InvalidInput (no such response), those of reading and
/// writing.
[[nodiscard]] base::Result<int> decideExclusions(const QString &store, const std::vector<QByteArray> &responses,
                                                 const ExclusionDecisions &decisions, const QDate &day);
/// Notes that the data of so many responses was checked, in the audit log too. Errors: those of reading and writing.
[[nodiscard]] base::Result<void> finishDataCheck(const QString &store, int responses, const QDate &day);

/// The responses of a store that count.
struct CountedResponses
{
    std::vector<interview::Response> counted;
    std::vector<QByteArray> all; ///< fingerprints of all, left out or not
};
/// Errors: those of CollectionStore::responses() and readExclusions().
[[nodiscard]] base::Result<CountedResponses> countedResponses(const storage::CollectionStore &store,
                                                              const storage::SecretKey *key = nullptr);

} // namespace core::disclosure
