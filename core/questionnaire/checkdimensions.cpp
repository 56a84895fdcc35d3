// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/lookedat.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

using Codes = std::set<Code>;

class Check
{
public:
    Check(const Questionnaire &questionnaire, const Dimension &dimension, IssueList &issues)
        : m_questionnaire(questionnaire), m_dimension(dimension), m_issues(issues),
          m_place(placeOf(QStringLiteral("dimensions"), dimension.id.text()))
    {
    }

    void check()
    {
        if (m_dimension.label.isEmpty())
            error({}, QT_TRANSLATE_NOOP("Faults", "has no label"));
        Codes values;
        for (const Dimension::Value &value : m_dimension.values) {
            const QString place = u'/' + value.code.text();
            if (!values.insert(value.code).second)
                error(place, QT_TRANSLATE_NOOP("Faults", "the code stands twice"));
            if (value.code.text() == u"none")
                error(place, QT_TRANSLATE_NOOP("Faults", "'none' is kept for those who fit no value"));
            if (value.label.isEmpty())
                error(place, QT_TRANSLATE_NOOP("Faults", "has no label"));
        }
        if (values.empty())
            error(u"/values", QT_TRANSLATE_NOOP("Faults", "has no value"));
        source(values);
    }

private:
    void error(QStringView member, const char *fault, const QStringList &arguments = {})
    {
        m_issues.error(m_place + member.toString(), fault, arguments);
    }

    void source(const Codes &values)
    {
        const bool byQuestion = !m_dimension.question.isEmpty();
        if (byQuestion == m_dimension.expression.has_value()) {
            error({}, QT_TRANSLATE_NOOP("Faults", "either a question or an expression is expected"));
            return;
        }
        if (!byQuestion) {
            if (!m_dimension.classes.isEmpty() || !m_dimension.attribute.isEmpty())
                error({}, QT_TRANSLATE_NOOP("Faults", "classes and attribute belong to a question"));
            if (values != Codes{Code(QStringLiteral("yes")), Code(QStringLiteral("no"))})
                error(u"/values", QT_TRANSLATE_NOOP("Faults", "an expression has the values yes and no"));
            return;
        }
        if (!m_dimension.classes.isEmpty() && !m_dimension.attribute.isEmpty())
            error(u"/attribute", QT_TRANSLATE_NOOP("Faults", "stands beside classes; one of them is expected"));
        const Question *question = m_questionnaire.question(m_dimension.question);
        if (question == nullptr)
            return;
        if (question->type != QuestionType::Single)
            error(u"/question", QT_TRANSLATE_NOOP("Faults", "'%1' is not a question with one choice"),
                  {question->id.text()});
        else
            ofQuestion(*question, values);
    }

    void ofQuestion(const Question &question, const Codes &values)
    {
        const Codes possible = possibleValues(question);
        for (const Code &value : values) {
            if (!possible.contains(value))
                error(u'/' + value.text(), QT_TRANSLATE_NOOP("Faults", "no answer leads to it"));
        }
        // Respondents with such an attribute would silently be counted nowhere.
        for (const Code &value : possible) {
            if (!m_dimension.attribute.isEmpty() && !values.contains(value))
                error(u"/values", QT_TRANSLATE_NOOP("Faults", "the attribute value '%1' is missing"), {value.text()});
        }
    }

    Codes possibleValues(const Question &question)
    {
        Codes possible;
        if (!m_dimension.classes.isEmpty()) {
            const ClassTable *table = m_questionnaire.classTable(m_dimension.classes);
            if (table != nullptr && table->of != question.list)
                error(u"/classes", QT_TRANSLATE_NOOP("Faults", "'%1' has classes of %2, the question has %3"),
                      {table->id.text(), table->of.text(), question.list.text()});
            if (table != nullptr) {
                for (const ClassTable::Class &one : table->classes)
                    possible.insert(one.code);
            }
            return possible;
        }
        for (const Wave &wave : m_questionnaire.waves) {
            for (const Choice *choice : m_questionnaire.choices(question, wave.id)) {
                const Code code =
                    m_dimension.attribute.isEmpty() ? choice->code : choice->attributes.value(m_dimension.attribute);
                if (!code.isEmpty())
                    possible.insert(code);
            }
        }
        return possible;
    }

    const Questionnaire &m_questionnaire;
    const Dimension &m_dimension;
    IssueList &m_issues;
    QString m_place;
};

void checkPairs(const Questionnaire &questionnaire, IssueList &issues)
{
    int number = 0;
    for (const DimensionPair &pair : questionnaire.pairs) {
        const QString place = QStringLiteral("pairs/%1").arg(++number);
        for (const DimensionId &id : {pair.first, pair.second}) {
            if (questionnaire.dimension(id) == nullptr)
                issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no dimension '%1'"), {id.text()});
        }
    }
}

/// Whether who is asked the question, or which choices or rows it has, hangs on the other one's answer.
bool followsFrom(const Questionnaire &questionnaire, const Question &question, const QuestionId &other)
{
    if (question.choicesFrom == other || question.rowsFrom == other)
        return true;
    const auto reads = [&](const Expression &expression) {
        return looksAt(questionnaire, expression, other);
    };
    return (question.relevance && reads(*question.relevance)) ||
        std::any_of(question.rowRelevance.begin(), question.rowRelevance.end(),
                    [&](const auto &row) { return reads(row.second); });
}

/// One side of a pair of questions: something with one answer that says nothing of who belongs where.
void checkPairItem(const Questionnaire &questionnaire, const ItemId &item, const QString &place, IssueList &issues)
{
    const Question *question = questionnaire.question(item.question);
    const bool battery = question != nullptr && question->type == QuestionType::Battery;
    if (battery && !question->rowsFrom.isEmpty() && questionnaire.question(question->rowsFrom) == nullptr)
        return; // that is the fault, and told where it is
    const auto hasRow = [&](const Wave &wave) {
        const auto rows = questionnaire.rows(*question, wave.id);
        return std::any_of(rows.begin(), rows.end(), [&](const Choice *row) { return row->code == item.row; });
    };
    if (question == nullptr ||
        (battery ? std::none_of(questionnaire.waves.begin(), questionnaire.waves.end(), hasRow) : !item.row.isEmpty()))
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no question or row '%1'"), {item.text()});
    else if (!battery && question->type != QuestionType::Single && question->type != QuestionType::Grade)
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' is not a question with one choice"), {item.text()});
    else if (std::any_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(),
                         [&](const Dimension &one) { return one.question == item.question; }))
        issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' makes groups already and needs no pair"), {item.text()});
}

void checkQuestionPairs(const Questionnaire &questionnaire, IssueList &issues)
{
    int number = 0;
    std::set<std::pair<ItemId, ItemId>> known;
    for (const QuestionPair &pair : questionnaire.questionPairs) {
        const QString place = QStringLiteral("questionPairs/%1").arg(++number);
        checkPairItem(questionnaire, pair.question, place + QStringLiteral("/question"), issues);
        checkPairItem(questionnaire, pair.by, place + QStringLiteral("/by"), issues);
        if (pair.question == pair.by)
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "a question is not crossed with itself"));
        else if (!known.insert(std::minmax(pair.question, pair.by)).second)
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "the pair stands twice"));
        const Question *question = questionnaire.question(pair.question.question);
        const Question *by = questionnaire.question(pair.by.question);
        // The same people counted under two questions would be shown twice, each time rounded otherwise.
        if (question != nullptr && by != nullptr &&
            (followsFrom(questionnaire, *question, by->id) || followsFrom(questionnaire, *by, question->id)))
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "who is asked the one follows from the other"));
    }
}

} // namespace

void checkDimensions(const Questionnaire &questionnaire, IssueList &issues)
{
    for (const Dimension &dimension : questionnaire.dimensions)
        Check(questionnaire, dimension, issues).check();
    checkPairs(questionnaire, issues);
    checkQuestionPairs(questionnaire, issues);
}

void checkWaves(const Questionnaire &questionnaire, IssueList &issues)
{
    if (questionnaire.waves.empty())
        issues.error(QStringLiteral("waves"), QT_TRANSLATE_NOOP("Faults", "there is no wave"));
    const Wave *before = nullptr;
    for (const Wave &wave : questionnaire.waves) {
        const QString place = placeOf(QStringLiteral("waves"), wave.id.text());
        if (wave.label.isEmpty())
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "has no label"));
        if (wave.opens.isValid() && wave.closes.isValid() && wave.closes < wave.opens)
            issues.error(place + QStringLiteral("/closes"),
                         QT_TRANSLATE_NOOP("Faults", "lies before the day it opens"));
        if (before != nullptr && before->closes.isValid() && wave.opens.isValid() && wave.opens <= before->closes)
            issues.warning(place + QStringLiteral("/opens"), QT_TRANSLATE_NOOP("Faults", "lies before wave %1 closes"),
                           {before->id.text()});
        const bool asksAnything =
            std::any_of(questionnaire.questions.begin(), questionnaire.questions.end(),
                        [&](const Question &question) { return questionnaire.isIn(question, wave.id); });
        if (!asksAnything)
            issues.error(place, QT_TRANSLATE_NOOP("Faults", "asks no question"));
        before = &wave;
    }
}

} // namespace core::questionnaire
