// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/routes.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace core::questionnaire {
namespace {

constexpr std::size_t kMostNamedChoices = 5; // subsets of more would be too many to try

QString questionOf(const QString &name)
{
    return name.section(u'.', 0, 0);
}

QString valueIn(const Values &values, const QString &name)
{
    const auto found = values.find(name);
    return found == values.end() ? QString() : found->second;
}

// Every question or row that an expression looks at, behind named expressions too, and those.
void collect(const Questionnaire &questionnaire, const Expression &expression, std::set<QString> &names,
             std::set<QString> &expressions)
{
    for (const QString &name : expression.references()) {
        const auto named = questionnaire.expressions.find(ExpressionId(name));
        if (named == questionnaire.expressions.end())
            names.insert(name);
        else if (expressions.insert(name).second)
            collect(questionnaire, named->second, names, expressions);
    }
}

std::set<QString> lookedAt(const Questionnaire &questionnaire, const Question &question, std::set<QString> &expressions)
{
    std::set<QString> names;
    if (question.relevance)
        collect(questionnaire, *question.relevance, names, expressions);
    for (const auto &[row, expression] : question.rowRelevance)
        collect(questionnaire, expression, names, expressions);
    for (const QuestionId &source : {question.choicesFrom, question.rowsFrom}) {
        if (!source.isEmpty())
            names.insert(source.text());
    }
    return names;
}

std::set<QString> lookedAt(const Questionnaire &questionnaire, const Question &question)
{
    std::set<QString> expressions;
    return lookedAt(questionnaire, question, expressions);
}

void addOnce(std::vector<QString> &values, const QString &value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

// Sets of named choices, with and without one that is not named; then ever more choices, for counts.
void addSets(std::vector<QString> &values, const QStringList &named, const QStringList &others, qsizetype most)
{
    for (std::size_t set = 1; set < (std::size_t{1} << static_cast<std::size_t>(named.size())); ++set) {
        QStringList ticked;
        for (qsizetype i = 0; i < named.size(); ++i) {
            if ((set >> static_cast<std::size_t>(i) & 1U) != 0)
                ticked.append(named.at(i));
        }
        if (ticked.size() <= most)
            addOnce(values, ticked.join(u' '));
        if (!others.isEmpty() && ticked.size() < most)
            addOnce(values, (ticked + QStringList{others.first()}).join(u' '));
    }
    QStringList growing;
    for (const QString &code : others + named) {
        growing.append(code);
        if (growing.size() <= most)
            addOnce(values, growing.join(u' '));
    }
}

} // namespace

std::set<QString> dependenciesOf(const Questionnaire &questionnaire, const Question &question)
{
    std::set<QString> found, open{question.id.text()};
    while (!open.empty()) {
        const QString name = *open.begin();
        open.erase(open.begin());
        if (!found.insert(name).second)
            continue;
        found.insert(questionOf(name)); // a row hangs on all that its battery hangs on
        if (const Question *behind = questionnaire.question(QuestionId(questionOf(name)))) {
            std::set<QString> expressions;
            open.merge(lookedAt(questionnaire, *behind, expressions));
            found.merge(expressions);
        }
    }
    return found;
}

Routes::Routes(const Questionnaire &questionnaire, WaveId wave)
    : m_questionnaire(questionnaire), m_wave(std::move(wave))
{
    std::set<QString> names;
    for (const Question &question : questionnaire.questions) {
        names.merge(lookedAt(questionnaire, question));
        if (question.relevance)
            addLiterals(*question.relevance);
        for (const auto &[row, expression] : question.rowRelevance)
            addLiterals(expression);
    }
    for (const auto &[id, expression] : questionnaire.expressions)
        addLiterals(expression);
    for (const Question &question : questionnaire.questions) {
        if (!questionnaire.isIn(question, m_wave))
            continue;
        for (const QString &name : names) {
            if (questionOf(name) == question.id.text())
                m_filters.push_back(name);
        }
    }
}

void Routes::addLiterals(const Expression &expression)
{
    for (const auto &[name, literal] : expression.comparisons())
        m_literals[name].insert(literal);
}

std::vector<const Choice *> Routes::askedRows(const Question &question, const Values &values) const
{
    if (question.type != QuestionType::Battery)
        return {};
    std::vector<const Choice *> rows = m_questionnaire.rows(question, m_wave);
    if (!question.rowsFrom.isEmpty()) {
        const QStringList ticked = valueIn(values, question.rowsFrom.text()).split(u' ', Qt::SkipEmptyParts);
        const bool offersAll = ticked.isEmpty() && question.whenSkipped == WhenSkipped::OfferAll;
        std::erase_if(rows, [&](const Choice *row) { return !offersAll && !ticked.contains(row->code.text()); });
    }
    std::erase_if(rows, [&](const Choice *row) {
        const auto relevance = question.rowRelevance.find(row->code);
        return relevance != question.rowRelevance.end() &&
            !m_questionnaire.evaluate(relevance->second, [&](const QString &name) { return valueIn(values, name); });
    });
    return rows;
}

bool Routes::isAsked(const Question &question, const Values &values) const
{
    if (!m_questionnaire.isIn(question, m_wave))
        return false;
    if (question.relevance &&
        !m_questionnaire.evaluate(*question.relevance, [&](const QString &name) { return valueIn(values, name); }))
        return false;
    if (!question.choicesFrom.isEmpty()) {
        const QStringList ticked = valueIn(values, question.choicesFrom.text()).split(u' ', Qt::SkipEmptyParts);
        if (ticked.isEmpty())
            return question.whenSkipped == WhenSkipped::OfferAll;
        const std::vector<const Choice *> offered = m_questionnaire.choices(question, m_wave);
        return std::any_of(offered.begin(), offered.end(),
                           [&](const Choice *choice) { return ticked.contains(choice->code.text()); });
    }
    return question.type != QuestionType::Battery || !askedRows(question, values).empty();
}

std::vector<const Question *> Routes::settle(Values &values) const
{
    std::vector<const Question *> asked;
    for (const Question &question : m_questionnaire.questions) {
        std::set<QString> kept;
        if (isAsked(question, values)) {
            asked.push_back(&question);
            kept.insert(question.id.text());
            for (const Choice *row : askedRows(question, values))
                kept.insert(ItemId{question.id, row->code}.text());
        }
        std::erase_if(values, [&](const auto &value) {
            return questionOf(value.first) == question.id.text() && !kept.contains(value.first);
        });
    }
    return asked;
}

std::vector<QString> Routes::filtersOf(const Question &question) const
{
    std::set<QString> found, open = lookedAt(m_questionnaire, question);
    while (!open.empty()) {
        const QString name = *open.begin();
        open.erase(open.begin());
        if (!found.insert(name).second)
            continue;
        if (const Question *behind = m_questionnaire.question(QuestionId(questionOf(name))))
            open.merge(lookedAt(m_questionnaire, *behind));
    }
    std::vector<QString> filters;
    std::copy_if(m_filters.begin(), m_filters.end(), std::back_inserter(filters),
                 [&](const QString &name) { return found.contains(name); });
    return filters;
}

std::vector<QString> Routes::valuesToTry(const QString &filter) const
{
    const Question *question = m_questionnaire.question(QuestionId(questionOf(filter)));
    if (question == nullptr)
        return {QString()};
    std::vector<QString> values{QString()};
    const auto literals = m_literals.find(filter);
    switch (question->type) {
    case QuestionType::Note:
        return values;
    case QuestionType::OpenText:
        values.push_back(QStringLiteral("x"));
        if (literals != m_literals.end())
            values.insert(values.end(), literals->second.begin(), literals->second.end());
        return values;
    case QuestionType::Number:
        for (const qint64 number : {question->minimum, (question->minimum + question->maximum) / 2, question->maximum})
            addOnce(values, QString::number(number));
        if (literals != m_literals.end()) {
            for (const QString &literal : literals->second)
                addOnce(values, literal);
        }
        return values;
    case QuestionType::Single:
    case QuestionType::Multiple:
    case QuestionType::Battery:
    case QuestionType::Ranking:
    case QuestionType::Grade:
        break;
    }
    return choicesToTry(*question, m_questionnaire.choices(*question, m_wave));
}

std::vector<QString> Routes::choicesToTry(const Question &question, const std::vector<const Choice *> &choices) const
{
    std::set<QString> literals;
    for (const auto &[name, named] : m_literals) {
        if (questionOf(name) == question.id.text())
            literals.insert(named.begin(), named.end());
    }
    const bool isScale = !question.scale.isEmpty();
    std::vector<QString> values{QString()};
    QStringList named, others; // of those that may go together with others
    for (const Choice *choice : choices) {
        const bool isNamed = literals.contains(choice->code.text());
        if (isNamed || choice->exclusive || isScale || (others.isEmpty() && named.isEmpty()))
            addOnce(values, choice->code.text());
        if (!choice->exclusive)
            (isNamed && static_cast<std::size_t>(named.size()) < kMostNamedChoices ? named : others)
                .append(choice->code.text());
    }
    if (!others.isEmpty())
        addOnce(values, others.first());
    if (question.type != QuestionType::Multiple && question.type != QuestionType::Ranking)
        return values;

    addSets(values, named, others,
            question.maximumChoices > 0 ? question.maximumChoices : static_cast<qsizetype>(choices.size()));
    return values;
}

} // namespace core::questionnaire
