// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QStringView>

#include <array>

// How values are spelled in the JSON form: one table for reader and writer.
namespace core::questionnaire {

inline constexpr int kFormat = 1;

template <typename Value>
struct FormatName
{
    Value value;
    QStringView name;
};

inline constexpr std::array<FormatName<QuestionType>, 8> kQuestionTypeNames{{
    {QuestionType::Single, u"single"},
    {QuestionType::Multiple, u"multiple"},
    {QuestionType::Battery, u"battery"},
    {QuestionType::Ranking, u"ranking"},
    {QuestionType::Grade, u"grade"},
    {QuestionType::Number, u"number"},
    {QuestionType::OpenText, u"text"},
    {QuestionType::Note, u"note"},
}};

inline constexpr std::array<FormatName<ScaleKind>, 3> kScaleKindNames{{
    {ScaleKind::Agreement, u"agreement"},
    {ScaleKind::Order, u"order"},
    {ScaleKind::Grade, u"grade"},
}};

inline constexpr std::array<FormatName<WhenSkipped>, 2> kWhenSkippedNames{{
    {WhenSkipped::OfferAll, u"offerAll"},
    {WhenSkipped::AskNone, u"askNone"},
}};

template <typename Names, typename Value>
[[nodiscard]] QString nameOf(const Names &names, Value value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return entry.name.toString();
    }
    return {};
}

/// [A-Za-z][A-Za-z0-9_]*, at most 64 characters.
[[nodiscard]] bool isId(const QString &text);
/// A code: 1 to 64 characters, none of them . , = : / or white space.
[[nodiscard]] bool isCode(const QString &text);
/// A BCP 47 tag as far as the program uses them: "fi", "fi-x-selko".
[[nodiscard]] bool isLanguageTag(const QString &text);

} // namespace core::questionnaire
