// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/lookedat.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

using Names = std::set<QString>;

QString questionPlace(const Question &question)
{
    return placeOf(QStringLiteral("questions"), question.id.text());
}

class Expressions
{
public:
    Expressions(const Questionnaire &questionnaire, IssueList &issues)
        : m_questionnaire(questionnaire), m_issues(issues)
    {
        for (const Question &question : questionnaire.questions)
            m_order.try_emplace(question.id.text(), m_order.size());
    }

    void check()
    {
        for (const auto &[id, expression] : m_questionnaire.expressions)
            names(expression, placeOf(QStringLiteral("expressions"), id.text()));
        for (const Dimension &dimension : m_questionnaire.dimensions) {
            if (dimension.expression)
                names(*dimension.expression,
                      placeOf(QStringLiteral("dimensions"), dimension.id.text() + QStringLiteral("/expression")));
        }
        for (const Question &question : m_questionnaire.questions)
            ofQuestion(question);
        cycles();
    }

private:
    bool isNamed(const QString &name) const { return m_questionnaire.expressions.contains(ExpressionId(name)); }

    static QString questionOf(const QString &name) { return name.section(u'.', 0, 0); }

    void names(const Expression &expression, const QString &place)
    {
        for (const QString &name : expression.references()) {
            if (!isNamed(name))
                item(name, place);
        }
        for (const auto &[name, literal] : expression.comparisons())
            code(name, literal, place);
    }

    void item(const QString &name, const QString &place)
    {
        const Question *question = m_questionnaire.question(QuestionId(questionOf(name)));
        const bool hasRow = name.contains(u'.');
        if (question == nullptr) {
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no question or expression '%1'"), {name});
        } else if (question->type == QuestionType::Note) {
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' is a note and has no answer"), {name});
        } else if (question->type == QuestionType::Battery) {
            if (!hasRow)
                m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' has rows; one is written ${%1.row}"), {name});
            else if (!hasChoice(*question, Code(name.section(u'.', 1)), true))
                m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no row '%1'"), {name});
        } else if (hasRow) {
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' has no rows"), {questionOf(name)});
        }
    }

    bool hasChoice(const Question &question, const Code &code, bool asRow) const
    {
        return std::any_of(m_questionnaire.waves.begin(), m_questionnaire.waves.end(), [&](const Wave &wave) {
            const std::vector<const Choice *> offered =
                asRow ? m_questionnaire.rows(question, wave.id) : m_questionnaire.choices(question, wave.id);
            return std::any_of(offered.begin(), offered.end(), [&](const Choice *one) { return one->code == code; });
        });
    }

    // A mistyped code is never found by trying the form: the expression is simply never true.
    void code(const QString &name, const QString &literal, const QString &place)
    {
        const Question *question = m_questionnaire.question(QuestionId(questionOf(name)));
        if (question == nullptr || literal.isEmpty() || question->type == QuestionType::Number ||
            question->type == QuestionType::OpenText || question->type == QuestionType::Note)
            return;
        if (!hasChoice(*question, Code(literal), false))
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' is not a code of %2"), {literal, questionOf(name)});
    }

    void looksBack(const Question &question, const Expression &expression, const QString &place)
    {
        Names questions;
        for (const QString &name : answersIn(m_questionnaire, expression))
            questions.insert(questionOf(name));
        for (const QString &id : questions) {
            if (id == question.id.text())
                m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "looks at the question itself"));
            else if (m_order.contains(id) && m_order.at(id) > m_order.at(question.id.text()))
                m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "looks at '%1', which comes later"), {id});
        }
    }

    void feedsBack(const Question &question, const QuestionId &source, const QString &place)
    {
        if (m_order.contains(source.text()) && m_order.at(source.text()) >= m_order.at(question.id.text()))
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' does not come before it"), {source.text()});
    }

    void ofQuestion(const Question &question)
    {
        const QString place = questionPlace(question);
        if (question.relevance) {
            names(*question.relevance, place + QStringLiteral("/relevance"));
            looksBack(question, *question.relevance, place + QStringLiteral("/relevance"));
        }
        if (question.offerAgain) // worked out at the end of the interview: it may look at everything
            names(*question.offerAgain, place + QStringLiteral("/offerAgain"));
        for (const auto &[row, expression] : question.rowRelevance) {
            const QString rowPlace = placeOf(place + QStringLiteral("/rowRelevance"), row.text());
            names(expression, rowPlace);
            looksBack(question, expression, rowPlace);
        }
        feedsBack(question, question.choicesFrom, place + QStringLiteral("/choicesFrom"));
        feedsBack(question, question.rowsFrom, place + QStringLiteral("/rowsFrom"));
    }

    // Named expressions that lead back to themselves; one issue a cycle, at its first name. (Questions cannot form one
    // without looking ahead, which is reported above.)
    void cycles()
    {
        Names done;
        for (const auto &[id, expression] : m_questionnaire.expressions) {
            QStringList trail;
            follow(id.text(), trail, done);
        }
    }

    void follow(const QString &name, QStringList &trail, Names &done)
    {
        const qsizetype start = trail.indexOf(name);
        if (start >= 0) {
            const QStringList cycle = trail.mid(start) + QStringList{name};
            m_issues.error(placeOf(QStringLiteral("expressions"), name),
                           QT_TRANSLATE_NOOP("Faults", "depends on itself: %1"), {cycle.join(QStringLiteral(" -> "))});
            return;
        }
        const auto named = m_questionnaire.expressions.find(ExpressionId(name));
        if (named == m_questionnaire.expressions.end() || done.contains(name))
            return;
        trail.append(name);
        for (const QString &next : named->second.references())
            follow(next, trail, done);
        trail.removeLast();
        done.insert(name);
    }

    const Questionnaire &m_questionnaire;
    IssueList &m_issues;
    std::map<QString, std::size_t> m_order;
};

} // namespace

void checkExpressions(const Questionnaire &questionnaire, IssueList &issues)
{
    Expressions(questionnaire, issues).check();
}

} // namespace core::questionnaire
