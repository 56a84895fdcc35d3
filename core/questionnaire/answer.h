// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/ids.h"

#include <QList>
#include <QMap>

#include <optional>

namespace core::questionnaire {

/// What became of a question or row for one respondent. Never a magic number among the values.
enum class AnswerState {
    Answered,   ///< a value was given ("can't say" included)
    Skipped,    ///< seen and left
    NotAsked,   ///< routed away, or not in this wave
    NotReached, ///< left the interview before it
};

/// The value of one answer, no more: who gave it and when is not in it. Only the member that fits the question's type
/// is filled.
struct Answer
{
    QList<Code> choices;   ///< single: one; multiple: ticked, in list order; ranking: most important first
    QMap<Code, Code> rows; ///< battery: row -> scale point or extra column
    std::optional<qint64> number;
    QString text;

    [[nodiscard]] bool isEmpty() const
    {
        return choices.isEmpty() && rows.isEmpty() && !number.has_value() && text.isEmpty();
    }
    friend bool operator==(const Answer &, const Answer &) = default;
};

} // namespace core::questionnaire
