// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/textvisitor.h"

namespace core::questionnaire {
namespace {

class References
{
public:
    References(const Questionnaire &questionnaire, IssueList &issues) : m_questionnaire(questionnaire), m_issues(issues)
    {
    }

    void check()
    {
        for (const Question &question : m_questionnaire.questions)
            ofQuestion(question);
        for (const ChoiceList &list : m_questionnaire.lists)
            ofChoices(list.choices, placeOf(QStringLiteral("lists"), list.id.text()));
        for (const Scale &scale : m_questionnaire.scales)
            ofChoices(scale.points, placeOf(QStringLiteral("scales"), scale.id.text()));
        for (const auto &[id, column] : m_questionnaire.columns)
            ofChoice(column, placeOf(QStringLiteral("columns"), id.text()));
        for (const ClassTable &table : m_questionnaire.classTables) {
            useList(table.of, placeOf(QStringLiteral("classes"), table.id.text() + QStringLiteral("/of")));
        }
        for (const Dimension &dimension : m_questionnaire.dimensions)
            ofDimension(dimension);
        visitTexts(m_questionnaire, [&](const QString &place, const Text &text) { ofText(text, place); });
        reportUnused();
    }

private:
    void useList(const ListId &id, const QString &place)
    {
        if (id.isEmpty())
            return;
        m_lists.insert(id);
        if (m_questionnaire.list(id) == nullptr)
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no list '%1'"), {id.text()});
    }

    void useQuestion(const QuestionId &id, const QString &place)
    {
        if (!id.isEmpty() && m_questionnaire.question(id) == nullptr)
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no question '%1'"), {id.text()});
    }

    void useWaves(const std::set<WaveId> &waves, const QString &place)
    {
        for (const WaveId &id : waves) {
            if (m_questionnaire.wave(id) == nullptr)
                m_issues.error(place + QStringLiteral("/waves"), QT_TRANSLATE_NOOP("Faults", "there is no wave '%1'"),
                               {id.text()});
        }
    }

    void useQuestions(const std::set<QuestionId> &questions, const QString &place)
    {
        for (const QuestionId &id : questions)
            useQuestion(id, place + QStringLiteral("/questions"));
    }

    void ofQuestion(const Question &question)
    {
        const QString place = placeOf(QStringLiteral("questions"), question.id.text());
        useWaves(question.waves, place);
        useList(question.list, place + QStringLiteral("/list"));
        useList(question.rows, place + QStringLiteral("/rows"));
        useQuestion(question.choicesFrom, place + QStringLiteral("/choicesFrom"));
        useQuestion(question.rowsFrom, place + QStringLiteral("/rowsFrom"));
        if (!question.scale.isEmpty()) {
            m_scales.insert(question.scale);
            if (m_questionnaire.scale(question.scale) == nullptr)
                m_issues.error(place + QStringLiteral("/scale"), QT_TRANSLATE_NOOP("Faults", "there is no scale '%1'"),
                               {question.scale.text()});
        }
        for (const ColumnId &id : question.columns) {
            m_columns.insert(id);
            if (!m_questionnaire.columns.contains(id))
                m_issues.error(place + QStringLiteral("/columns"),
                               QT_TRANSLATE_NOOP("Faults", "there is no column '%1'"), {id.text()});
        }
        for (const DefinitionId &id : question.definitions) {
            m_definitions.insert(id);
            if (m_questionnaire.definition(id) == nullptr)
                m_issues.error(place + QStringLiteral("/definitions"),
                               QT_TRANSLATE_NOOP("Faults", "there is no definition '%1'"), {id.text()});
        }
        if (question.relevance)
            useNames(*question.relevance);
        if (question.offerAgain)
            useNames(*question.offerAgain);
        for (const auto &[row, expression] : question.rowRelevance) {
            useNames(expression);
            useRow(question, row, placeOf(place + QStringLiteral("/rowRelevance"), row.text()));
        }
    }

    void useRow(const Question &question, const Code &row, const QString &place)
    {
        for (const Wave &wave : m_questionnaire.waves) {
            for (const Choice *choice : m_questionnaire.rows(question, wave.id)) {
                if (choice->code == row)
                    return;
            }
        }
        m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "there is no row '%1'"), {row.text()});
    }

    void useNames(const Expression &expression)
    {
        for (const QString &name : expression.references())
            m_expressions.insert(ExpressionId(name));
    }

    void ofChoice(const Choice &choice, const QString &place)
    {
        useWaves(choice.waves, place);
        useQuestions(choice.questions, place);
    }

    void ofChoices(const std::vector<Choice> &choices, const QString &place)
    {
        for (const Choice &choice : choices)
            ofChoice(choice, placeOf(place, choice.code.text()));
    }

    void ofDimension(const Dimension &dimension)
    {
        const QString place = placeOf(QStringLiteral("dimensions"), dimension.id.text());
        useQuestion(dimension.question, place + QStringLiteral("/question"));
        if (dimension.expression)
            useNames(*dimension.expression);
        if (dimension.classes.isEmpty())
            return;
        m_classTables.insert(dimension.classes);
        if (m_questionnaire.classTable(dimension.classes) == nullptr)
            m_issues.error(place + QStringLiteral("/classes"),
                           QT_TRANSLATE_NOOP("Faults", "there is no class table '%1'"), {dimension.classes.text()});
    }

    void ofText(const Text &text, const QString &place)
    {
        for (const Text::Variant &variant : text.variants()) {
            useWaves(variant.waves, place);
            useQuestions(variant.questions, place);
        }
    }

    template <typename Items, typename Ids>
    void unused(const Items &items, const Ids &used, const QString &place)
    {
        for (const auto &item : items) {
            if (!used.contains(item.id))
                m_issues.warning(placeOf(place, item.id.text()), QT_TRANSLATE_NOOP("Faults", "is not used"));
        }
    }

    void reportUnused()
    {
        for (const auto &[id, expression] : m_questionnaire.expressions)
            useNames(expression);
        unused(m_questionnaire.lists, m_lists, QStringLiteral("lists"));
        unused(m_questionnaire.scales, m_scales, QStringLiteral("scales"));
        unused(m_questionnaire.definitions, m_definitions, QStringLiteral("definitions"));
        unused(m_questionnaire.classTables, m_classTables, QStringLiteral("classes"));
        for (const auto &[id, column] : m_questionnaire.columns) {
            if (!m_columns.contains(id))
                m_issues.warning(placeOf(QStringLiteral("columns"), id.text()),
                                 QT_TRANSLATE_NOOP("Faults", "is not used"));
        }
        for (const auto &[id, expression] : m_questionnaire.expressions) {
            if (!m_expressions.contains(id))
                m_issues.warning(placeOf(QStringLiteral("expressions"), id.text()),
                                 QT_TRANSLATE_NOOP("Faults", "is not used"));
        }
    }

    const Questionnaire &m_questionnaire;
    IssueList &m_issues;
    std::set<ListId> m_lists;
    std::set<ScaleId> m_scales;
    std::set<ColumnId> m_columns;
    std::set<DefinitionId> m_definitions;
    std::set<ExpressionId> m_expressions;
    std::set<ClassTableId> m_classTables;
};

} // namespace

void checkReferences(const Questionnaire &questionnaire, IssueList &issues)
{
    References(questionnaire, issues).check();
}

} // namespace core::questionnaire
