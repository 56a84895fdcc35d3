// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/chart/statistics.h"
#include "core/fieldwork/keying.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace core::storage {
class CollectionStore;
}

namespace core::fieldwork {

/// A pile of paper forms while it is being keyed: all of it is held together until a sample has been keyed a second
/// time by somebody who does not see the first keying, the differences have been looked up on paper, and the pile is
/// good enough; then all its responses go into the store at once, shuffled. A plain value.
class PaperBatch
{
public:
    struct Head
    {
        QString code; ///< as printed on the forms; small letters, digits and "-"
        interview::EventId event;
        QDate day;
        QByteArray structure; ///< questionnaire::structureId: which form it is
        QByteArray id;        ///< 16 random bytes, by which the store knows that it has the pile already
        friend bool operator==(const Head &, const Head &) = default;
    };
    enum class Which { First, Second };
    struct Form
    {
        base::Language language;
        KeyedForm first;
        bool drawn = false; ///< to be keyed a second time
        std::optional<KeyedForm> second;
        std::map<size_t, Which> decisions; ///< by field, where the two keyings differ
        friend bool operator==(const Form &, const Form &) = default;
    };
    enum class Stage {
        Keying,
        KeyingAgain, ///< forms that were drawn
        Deciding,    ///< which of two keyings is right
        Judged,      ///< see qualityOf()
    };

    explicit PaperBatch(Head head) : m_head(std::move(head)) { }

    [[nodiscard]] const Head &head() const { return m_head; }
    [[nodiscard]] const std::vector<Form> &forms() const { return m_forms; }
    [[nodiscard]] Stage stage() const;

    /// Forms have the numbers 1, 2, 3 … in the order of keying; the keyer writes them on the paper.
    void add(const base::Language &language, KeyedForm keyed);
    void removeLast(); ///< the form keyed last, to key it anew

    /// Ends the first keying: draws the forms to be keyed again, ten, or every tenth if that is more.
    void draw(base::RandomSource &random);
    /// After the verdict "key again": every form is keyed a second time.
    void drawAll();
    [[nodiscard]] int drawn() const;
    /// The form that is to be keyed again next; none when all are.
    [[nodiscard]] std::optional<size_t> nextDrawn() const;
    void keyAgain(size_t form, KeyedForm keyed);

    struct Difference
    {
        size_t form = 0;
        size_t field = 0;
        std::optional<Which> decision;
        friend bool operator==(const Difference &, const Difference &) = default;
    };
    [[nodiscard]] std::vector<Difference> differences() const;
    void decide(const Difference &difference, Which which);
    /// What counts of a form: the first keying, with the decisions.
    [[nodiscard]] KeyedForm decided(size_t form) const;

    /// The bytes of a batch in progress (JSON); equal batches give equal bytes.
    [[nodiscard]] QByteArray write() const;
    /// Errors: Damaged, with the name given.
    [[nodiscard]] static base::Result<PaperBatch> read(const QByteArray &bytes, const QString &name);

    friend bool operator==(const PaperBatch &, const PaperBatch &) = default;

private:
    Head m_head;
    std::vector<Form> m_forms;
    bool m_sampled = false;
};

/// How often the two keyings of the sample differ.
struct KeyingRate
{
    int compared = 0; ///< fields that one of the keyings had to fill in; left empty counts as filled in so
    int different = 0;
    /// 95 % interval of the share, 0 … 1: Wilson, E. B. (1927), Probable inference, the law of succession, and
    /// statistical inference, Journal of the American Statistical Association 22, 209-212.
    chart::Interval interval;
};

enum class Verdict {
    TooFew,   ///< under 50 forms: no verdict
    Accept,   ///< the interval of the error rate ends at or under the limit
    KeyAgain, ///< it reaches beyond: every form is keyed a second time
    Complete, ///< every form was keyed twice: whatever was wrong once has been found
};

/// A batch is judged from this many forms on.
inline constexpr size_t kFormsForVerdict = 50;
/// The highest error rate that a batch may have, at the upper end of the interval.
inline constexpr double kHighestErrorRate = 0.02;

struct KeyingQuality
{
    KeyingRate all; ///< of everything but texts, which are compared, shown and decided but do not count here
    std::vector<KeyingRate> questions; ///< one for each of PaperForm::questions
    int empty = 0;                     ///< of all forms, what was noted beside values
    int illegible = 0;
    int doubled = 0;
    int contradictions = 0;
    Verdict verdict = Verdict::TooFew;
};

/// Fields that the filters of both keyings close are not compared.
[[nodiscard]] KeyingQuality qualityOf(const PaperBatch &batch, const questionnaire::Questionnaire &questionnaire,
                                      const questionnaire::PaperForm &form);

/// Whether a batch was keyed from the form of this questionnaire and wave. Errors: PileOfOtherForm.
[[nodiscard]] base::Result<void> checkBatch(const PaperBatch &batch, const questionnaire::Questionnaire &questionnaire,
                                            const questionnaire::WaveId &wave);

/// What became of a batch.
struct BatchSaved
{
    int responses = 0;
    int blank = 0; ///< forms with nothing but background: not saved, as on the screen
};

/// How many of the forms are worth saving.
[[nodiscard]] int responsesIn(const PaperBatch &batch, const questionnaire::Questionnaire &questionnaire,
                              const questionnaire::WaveId &wave);

/// Puts every form of a judged batch into the store, marked as coming from paper, in one step and shuffled. Nothing of
/// the numbers of the forms is kept. Errors: PileNotReady (not decided, or the verdict stands against it),
/// PileOfOtherForm, those of CollectionStore::addAll.
[[nodiscard]] base::Result<BatchSaved> saveBatch(const PaperBatch &batch, storage::CollectionStore &store);

} // namespace core::fieldwork
