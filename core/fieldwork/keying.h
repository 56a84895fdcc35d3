// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interview/interview.h"
#include "core/questionnaire/paperform.h"

#include <optional>
#include <vector>

namespace core::fieldwork {

/// What a keyer found in one field of a paper form.
enum class Found {
    Nothing,   ///< not keyed yet
    Value,     ///< what is typed
    Empty,     ///< left empty
    Illegible, ///< marked, but nobody can read it
    Doubled,   ///< more boxes are marked than may be
};

struct KeyedField
{
    Found found = Found::Nothing;
    QList<questionnaire::Code> choices; ///< several ones in the order of the form, not of typing
    std::optional<qint64> number;
    QString text;
    friend bool operator==(const KeyedField &, const KeyedField &) = default;
};

/// One for each field of the form, in its order.
using KeyedForm = std::vector<KeyedField>;

/// Why a key was not taken.
enum class Refusal {
    None,
    NoSuchChoice,   ///< no choice of the question has this number
    AlreadyTyped,   ///< chosen already: by another place of the ranking, or twice
    TooMany,        ///< more than the question allows: double-marked
    Alone,          ///< a choice that stands alone, together with others
    OutOfRange,     ///< a number beyond the question's limits
    NotHere,        ///< a letter where numbers are typed, and the like
    NothingTyped,   ///< nothing is typed: an empty field has a key of its own
    TooLong,        ///< a text longer than is stored
    FormIsFinished, ///< behind the last field
    NothingToUndo,
    NoneBefore, ///< the form before has nothing here that could be taken over
};

/// The keys that are no numbers. All of them are on the number pad.
namespace keys {
inline constexpr QChar empty{u'-'};
inline constexpr QChar illegible{u'/'};
inline constexpr QChar doubled{u'*'};
inline constexpr QChar same{u'.'}; ///< as on the form keyed before: what a whole pile has in common
} // namespace keys

/// One person keying one paper form: a pure state machine over the printed form. It goes on by itself as soon as a
/// field is whole, so that nobody has to look at the screen; a key it cannot take says why, and drops the digits that
/// were typed for the same number and nothing else.
///
/// Routing: a field that the answers so far close can be passed over with enter(), together with all closed ones that
/// follow it; whatever stands there can be typed all the same. A plain value; questionnaire and form outlive it.
class Keying
{
public:
    struct Outcome
    {
        Refusal refusal = Refusal::None;
        bool moved = false; ///< to another field
    };

    /// before: the form keyed just before, for keys::same; empty: there is none, or it must not be seen.
    Keying(const questionnaire::Questionnaire &questionnaire, const questionnaire::PaperForm &form,
           KeyedForm before = {});

    /// A digit, "+", or one of keys.
    Outcome press(QChar key);
    /// The field is whole: after the last of several choices, after a number; passes over closed fields.
    Outcome enter();
    /// The whole text of an open question, as it stands in the box; goes on.
    Outcome enterText(const QString &text);
    /// Takes back the last key, or field.
    Outcome undo();

    [[nodiscard]] bool isFinished() const { return m_at >= m_keyed.size(); }
    [[nodiscard]] size_t at() const { return m_at; } ///< index of the field
    [[nodiscard]] const questionnaire::PaperField &field() const { return m_form->fields[m_at]; }
    [[nodiscard]] const questionnaire::PaperQuestion &question() const { return m_form->questions[field().question]; }
    [[nodiscard]] const QString &typed() const { return m_typed; } ///< keys of a choice or number that is not whole yet
    [[nodiscard]] bool isClosed(size_t field) const;               ///< the answers so far route past it
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] const KeyedForm &keyed() const { return m_keyed; }

private:
    struct Moment
    {
        size_t at = 0;
        QString typed;
        std::vector<std::pair<size_t, KeyedField>> fields; ///< as they were
    };

    [[nodiscard]] static Outcome refuse(Refusal why) { return {why, false}; }
    Outcome refuseWhole(Refusal why);
    Outcome special(Found found);
    Outcome sameAsBefore();
    Outcome choiceKey(QChar key);
    Outcome numberKey(QChar key);
    Outcome takeChoice(const questionnaire::PaperChoice &choice);
    Outcome finishNumber();
    Outcome passOver();
    [[nodiscard]] Refusal whyNot(const questionnaire::PaperChoice &choice) const;
    [[nodiscard]] bool isTypedInRanking(const questionnaire::Code &code) const;
    void remember(const std::vector<size_t> &changing);
    void set(const KeyedField &value);
    void goOn();

    const questionnaire::PaperForm *m_form;
    KeyedForm m_before;
    KeyedForm m_keyed;
    size_t m_at = 0;
    QString m_typed;
    interview::Route m_route; ///< follows from what is keyed
    std::vector<Moment> m_past;
};

/// The answers that are typed, whether the route asks for them or not.
[[nodiscard]] interview::Answers answersOf(const questionnaire::PaperForm &form, const KeyedForm &keyed);

/// A form as a response.
struct PaperResponse
{
    interview::Response response; ///< id, event and day are the caller's to fill
    int contradictions = 0;       ///< fields that are filled in although the route closes them; not in the response
    bool worthKeeping = false;    ///< something beyond the background is answered
};

/// The rule for paper: the filter decides. What is filled in behind a filter that closes it is not saved, as on the
/// screen, and counted as a contradiction; a grade for a line that was not ticked is one too. A field that is empty,
/// illegible or double-marked is skipped; nothing of a form that was handed in is "not reached". Such a response could
/// have come from the screen: interview::validateResponse takes it.
[[nodiscard]] PaperResponse responseOf(const questionnaire::Questionnaire &questionnaire,
                                       const questionnaire::PaperForm &form, const base::Language &language,
                                       const KeyedForm &keyed);

} // namespace core::fieldwork
