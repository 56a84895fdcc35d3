// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <map>
#include <set>

namespace core::questionnaire {

/// What stands for ${name} on one imagined walk: "Q24" -> "train web", "Q03.mun" -> "7". Missing: not answered.
using Values = std::map<QString, QString>;

/// Ids of all questions and named expressions that decide whether the question is asked; its own among them. Names that
/// nothing has are in it too.
[[nodiscard]] std::set<QString> dependenciesOf(const Questionnaire &questionnaire, const Question &question);

/// Which questions one wave asks, given some answers; and answers worth trying when one looks for all routes. Imagined
/// walks for the checker and the reading-time model: what real people are asked is core/interview's. The questionnaire
/// must outlive it.
class Routes
{
public:
    Routes(const Questionnaire &questionnaire, WaveId wave);

    /// Whether the question is asked. Answers that the values give to questions which are themselves not asked must be
    /// missing: see settle().
    [[nodiscard]] bool isAsked(const Question &question, const Values &values) const;
    /// Rows of a battery that are asked, empty for other types.
    [[nodiscard]] std::vector<const Choice *> askedRows(const Question &question, const Values &values) const;
    /// Takes away the answers of questions that are not asked, in the order of the form; gives those that are asked.
    std::vector<const Question *> settle(Values &values) const;

    /// Names that relevance, row filters or fed questions look at, in the order of the form; all that decides a route.
    [[nodiscard]] const std::vector<QString> &filters() const { return m_filters; }
    /// Those among the filters that the question depends on, directly or through other questions.
    [[nodiscard]] std::vector<QString> filtersOf(const Question &question) const;
    /// Answers to try for a filter: none, every code that an expression names alone, one code that none names, the
    /// ends, and for several choices sets of them. Finite and small, so it need not hold every answer that matters.
    [[nodiscard]] std::vector<QString> valuesToTry(const QString &filter) const;

private:
    [[nodiscard]] std::vector<QString> choicesToTry(const Question &question,
                                                    const std::vector<const Choice *> &choices) const;
    void addLiterals(const Expression &expression);

    const Questionnaire &m_questionnaire;
    WaveId m_wave;
    std::vector<QString> m_filters;
    std::map<QString, std::set<QString>> m_literals; // by name: what expressions compare it with
};

} // namespace core::questionnaire
