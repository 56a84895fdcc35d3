// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/disclosure/personaldata.h"
#include "core/storage/collectionstore.h"

#include <QByteArray>
#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace core::disclosure {

/// What a person decided about an open answer.
struct OpenDecision
{
    enum class Verdict { Release, LeaveOut };
    Verdict verdict = Verdict::LeaveOut;
    std::vector<TextRange> masks; ///< what is taken out of the text
    QString mask;                 ///< what stands there instead
    QString translation;          ///< shown in place of the text where its language is rare; empty: none
    base::Language translatedTo;
    friend bool operator==(const OpenDecision &, const OpenDecision &) = default;
};

/// What was decided about open answers, act by act: an undo is an act of its own, and nothing goes but with the last
/// response that holds the text (fieldwork::decisionsAbout). A decision is kept under the key of its text (OpenText),
/// so that it stays with the text whatever else is merged into the store. A plain value.
class ReviewLog
{
public:
    struct Act
    {
        QByteArray key;
        std::optional<OpenDecision> decision; ///< none: the last act not undone is undone
        QDate day;
        friend bool operator==(const Act &, const Act &) = default;
    };

    void decide(const QByteArray &key, const OpenDecision &decision, const QDate &day);
    /// Takes the last decision back that was not taken back yet; the one before it holds again. Returns the key of its
    /// text; none when there is nothing to undo.
    std::optional<QByteArray> undo(const QDate &day);
    [[nodiscard]] bool canUndo() const { return !m_undoable.empty(); }

    /// The decision that holds; null when there is none.
    [[nodiscard]] const OpenDecision *decision(const QByteArray &key) const;
    [[nodiscard]] bool isEmpty() const { return m_decisions.empty(); }
    [[nodiscard]] const std::vector<Act> &acts() const { return m_acts; }

    [[nodiscard]] QByteArray encode() const; ///< CBOR
    /// Errors: Damaged, NewerFormat, with path.
    [[nodiscard]] static base::Result<ReviewLog> decode(const QByteArray &bytes, const QString &path);

    friend bool operator==(const ReviewLog &a, const ReviewLog &b) { return a.m_acts == b.m_acts; }

private:
    struct Undoable
    {
        QByteArray key;
        std::optional<OpenDecision> before;
    };
    void apply(const Act &act);

    std::vector<Act> m_acts;
    std::vector<Undoable> m_undoable;
    std::map<QByteArray, OpenDecision> m_decisions;
};

/// The log lies in the store's ledger, sealed as its responses are, and goes wherever the store goes. A store without
/// one has an empty log. Errors: KeyNeeded, WrongKey, Damaged, NewerFormat, those of reading.
[[nodiscard]] base::Result<ReviewLog> readReviewLog(const storage::CollectionStore &store,
                                                    const storage::SecretKey *key = nullptr);
/// Replaces it; after a power cut the old one or the new one is there, and nothing of the old one is left beside the
/// new. Errors: those of writing.
[[nodiscard]] base::Result<void> writeReviewLog(const storage::CollectionStore &store, const ReviewLog &log);

} // namespace core::disclosure
