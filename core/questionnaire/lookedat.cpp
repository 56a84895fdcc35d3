// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/lookedat.h"

#include <algorithm>

namespace core::questionnaire {

std::set<QString> answersIn(const Questionnaire &questionnaire, const Expression &expression)
{
    std::set<QString> answers;
    std::set<QString> seen;
    std::vector<Expression> open{expression};
    while (!open.empty()) {
        const Expression next = open.back();
        open.pop_back();
        for (const QString &name : next.references()) {
            const auto named = questionnaire.expressions.find(ExpressionId(name));
            if (named == questionnaire.expressions.end())
                answers.insert(name);
            else if (seen.insert(name).second)
                open.push_back(named->second);
        }
    }
    return answers;
}

bool looksAt(const Questionnaire &questionnaire, const Expression &expression, const QuestionId &question)
{
    const std::set<QString> answers = answersIn(questionnaire, expression);
    return std::any_of(answers.begin(), answers.end(),
                       [&](const QString &name) { return name.section(u'.', 0, 0) == question.text(); });
}

bool decides(const Questionnaire &questionnaire, const QuestionId &question, const Dimension &dimension)
{
    return dimension.expression ? looksAt(questionnaire, *dimension.expression, question)
                                : dimension.question == question;
}

} // namespace core::questionnaire
