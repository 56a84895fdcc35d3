// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/evaluation.h"

#include "core/questionnaire/lookedat.h"

#include <algorithm>

namespace core::interview {
using questionnaire::Code;
using questionnaire::Expression;
using questionnaire::ItemId;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;

bool holds(const Questionnaire &questionnaire, const Expression &expression, const ItemValue &value)
{
    return questionnaire.evaluate(expression, [&](const QString &name) { return value(itemFromText(name)); });
}

std::set<ItemId> itemsOf(const Questionnaire &questionnaire, const Expression &expression)
{
    std::set<ItemId> items;
    for (const QString &name : answersIn(questionnaire, expression))
        items.insert(itemFromText(name));
    return items;
}

ItemId itemFromText(const QString &text)
{
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return {QuestionId(text), {}};
    return {QuestionId(text.left(dot)), Code(text.mid(dot + 1))};
}

QString valueText(const questionnaire::Answer &answer, const Code &row)
{
    if (!row.isEmpty())
        return answer.rows.value(row).text();
    if (answer.number)
        return QString::number(*answer.number);
    if (!answer.text.isEmpty())
        return answer.text;
    QStringList codes;
    codes.reserve(answer.choices.size());
    for (const Code &code : answer.choices)
        codes.append(code.text());
    return codes.join(QLatin1Char(' '));
}

} // namespace core::interview
