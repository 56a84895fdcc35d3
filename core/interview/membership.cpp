// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/membership.h"

#include "core/interview/evaluation.h"

#include <algorithm>

namespace core::interview {

using questionnaire::Answer;
using questionnaire::AnswerState;
using questionnaire::Choice;
using questionnaire::ClassTable;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::Questionnaire;

namespace {

/// The class of the table that the choice belongs to; empty when it is in none.
Code classOf(const ClassTable *table, const Code &choice)
{
    if (table == nullptr)
        return {};
    const auto found = std::find_if(table->classes.begin(), table->classes.end(), [&](const ClassTable::Class &one) {
        return std::find(one.members.begin(), one.members.end(), choice) != one.members.end();
    });
    return found == table->classes.end() ? Code() : found->code;
}

Code attributeOf(const Questionnaire &questionnaire, const Question &question, const questionnaire::WaveId &wave,
                 const Code &code, const QString &attribute)
{
    const std::vector<const Choice *> choices = questionnaire.choices(question, wave);
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice *choice) { return choice->code == code; });
    return found == choices.end() ? Code() : (*found)->attributes.value(attribute);
}

Code valueByQuestion(const Questionnaire &questionnaire, const Dimension &dimension, const Response &response)
{
    const Question *question = questionnaire.question(dimension.question);
    const auto item = response.items.find({dimension.question, {}});
    if (question == nullptr || item == response.items.end() || item->second.state != AnswerState::Answered ||
        item->second.choices.size() != 1)
        return {};
    const Code code = item->second.choices.first();
    if (!dimension.classes.isEmpty())
        return classOf(questionnaire.classTable(dimension.classes), code);
    if (!dimension.attribute.isEmpty())
        return attributeOf(questionnaire, *question, response.wave, code, dimension.attribute);
    return code;
}

/// Every question the expression looks at was reached, or is not asked at all.
bool isReached(const Response &response, const ItemId &item)
{
    return std::none_of(response.items.begin(), response.items.end(), [&](const auto &entry) {
        const bool concerns =
            entry.first.question == item.question && (item.row.isEmpty() || entry.first.row == item.row);
        return concerns && entry.second.state == AnswerState::NotReached;
    });
}

Code valueByExpression(const Questionnaire &questionnaire, const questionnaire::Expression &expression,
                       const Response &response)
{
    for (const ItemId &item : itemsOf(questionnaire, expression)) {
        if (!isReached(response, item))
            return {};
    }
    const auto value = [&](const ItemId &wanted) -> QString {
        const auto item = response.items.find(wanted);
        if (item == response.items.end() || item->second.state != AnswerState::Answered)
            return {};
        return valueText(Answer{item->second.choices, {}, item->second.number, item->second.text}, {});
    };
    return Code(holds(questionnaire, expression, value) ? QStringLiteral("yes") : QStringLiteral("no"));
}

} // namespace

Code noDimensionValue()
{
    return Code(QStringLiteral("none"));
}

Code dimensionValue(const Questionnaire &questionnaire, const Dimension &dimension, const Response &response)
{
    const Code value = dimension.expression ? valueByExpression(questionnaire, *dimension.expression, response)
                                            : valueByQuestion(questionnaire, dimension, response);
    const bool isValue = std::any_of(dimension.values.begin(), dimension.values.end(),
                                     [&](const Dimension::Value &one) { return one.code == value; });
    return isValue ? value : noDimensionValue();
}

} // namespace core::interview
