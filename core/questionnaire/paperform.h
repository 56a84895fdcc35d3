// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace core::questionnaire {

/// A choice of a printed question, and the keys that are typed for it. Both the printed form and the keying of filled
/// forms read them from here, so that what stands on paper is what is typed.
struct PaperChoice
{
    const Choice *choice = nullptr;
    QString
        keys; ///< "3"; "07" where there are many; "0" for the tenth of ten and "+" for what stands behind ten grades
};

enum class PaperFieldKind {
    One,     ///< one choice: a question, or a row of a battery
    Several, ///< any number of choices, up to the limit
    Place,   ///< one place of a ranking
    Number,
    Text,
};

/// One thing to be filled in, in the order of the paper.
struct PaperField
{
    PaperFieldKind kind = PaperFieldKind::One;
    size_t question = 0;         ///< index into PaperForm::questions
    ItemId item;                 ///< the question, or the row of a battery
    const Choice *row = nullptr; ///< of a battery
    int place = 0;               ///< of a ranking: 1, 2, 3
};

struct PaperQuestion
{
    const Question *question = nullptr;
    const Section *section = nullptr;
    const Page *page = nullptr;
    int number = 0; ///< as printed; 0 for a note
    std::vector<PaperChoice> choices;
    int keyLength = 1; ///< how many keys a choice takes
    size_t firstField = 0;
    size_t fieldCount = 0;
};

/// A wave of a questionnaire as it stands on paper: every question of every section, because paper cannot hide any. A
/// plain value that points into the questionnaire, which must outlive it.
struct PaperForm
{
    PaperForm(const Questionnaire &questionnaire, const WaveId &wave);

    [[nodiscard]] const PaperQuestion *find(const QuestionId &question) const;
    /// The choice that these keys stand for; null when there is none.
    [[nodiscard]] static const PaperChoice *choiceOf(const PaperQuestion &question, const QString &keys);
    /// The keys of a choice; empty when the question does not offer it.
    [[nodiscard]] static QString keysOf(const PaperQuestion &question, const Code &code);

    const Questionnaire *questionnaire;
    WaveId wave;
    std::vector<PaperQuestion> questions;
    std::vector<PaperField> fields;
    QString version; ///< the beginning of the structure id: "3F2A-91C0"
};

} // namespace core::questionnaire
