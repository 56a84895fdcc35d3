// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"

namespace core::chart {

/// What one should know of the open releases before any figure: who answered, when, what was skipped, what is
/// protected and why.
struct Overview
{
    struct Fact
    {
        QString head;
        QString text;
        friend bool operator==(const Fact &, const Fact &) = default;
    };
    std::vector<Fact> facts;
    std::vector<ChartSpec> members; ///< one a released dimension; its view has the dimension and no question
    ChartSpec skipped;              ///< the questions skipped most; each row's item tells which
    std::vector<Fact> protection;   ///< limits, proof, and what each dimension hides
};

/// releases must not be empty.
[[nodiscard]] Overview makeOverview(const Releases &releases, const language::Catalogue &catalogue,
                                    const base::Language &language);

/// Questions that ask the same of two things, as the national and the regional measures: two of one type with the same
/// answers and rows in different sections, and those whose ticks are their rows.
struct TwinQuestions
{
    questionnaire::QuestionId first;
    questionnaire::QuestionId second;
    friend bool operator==(const TwinQuestions &, const TwinQuestions &) = default;
};
[[nodiscard]] std::vector<TwinQuestions> twinQuestions(const questionnaire::Questionnaire &questionnaire,
                                                       const questionnaire::WaveId &wave);

} // namespace core::chart
