// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/formatnames.h"
#include "core/questionnaire/jsonobject.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

/// Which members a type of question has.
struct TypeRules
{
    QuestionType type;
    bool list = false;
    bool scale = false;
    bool rows = false;
    bool maximumChoices = false;
    bool choicesFrom = false;
    bool maximumLength = false;
    bool range = false;
};

constexpr std::array<TypeRules, 8> kRules{{
    {.type = QuestionType::Single, .list = true, .scale = true, .choicesFrom = true},
    {.type = QuestionType::Multiple, .list = true, .maximumChoices = true, .choicesFrom = true},
    {.type = QuestionType::Battery, .scale = true, .rows = true},
    {.type = QuestionType::Ranking, .list = true, .maximumChoices = true, .choicesFrom = true},
    {.type = QuestionType::Grade, .scale = true},
    {.type = QuestionType::Number, .range = true},
    {.type = QuestionType::OpenText, .maximumLength = true},
    {.type = QuestionType::Note},
}};

const TypeRules &rulesOf(QuestionType type)
{
    for (const TypeRules &rules : kRules) {
        if (rules.type == type)
            return rules;
    }
    return kRules.back();
}

class Check
{
public:
    Check(const Questionnaire &questionnaire, const Question &question, IssueList &issues)
        : m_questionnaire(questionnaire), m_question(question), m_rules(rulesOf(question.type)), m_issues(issues),
          m_place(placeOf(QStringLiteral("questions"), question.id.text()))
    {
    }

    void check()
    {
        if (m_question.text.isEmpty())
            error({}, QT_TRANSLATE_NOOP("Faults", "has no text"));
        refuseStrangers();
        choices();
        if (m_rules.rows)
            rows();
        if (m_rules.maximumLength && m_question.maximumLength == 0)
            error(u"/maximumLength", QT_TRANSLATE_NOOP("Faults", "is missing"));
        if (m_rules.range && m_question.minimum >= m_question.maximum)
            error(u"/maximum", QT_TRANSLATE_NOOP("Faults", "is not above the minimum"));
        for (const Wave &wave : m_questionnaire.waves) {
            if (m_questionnaire.isIn(m_question, wave.id))
                inWave(wave.id);
        }
    }

private:
    void error(QStringView member, const char *fault, const QStringList &arguments = {})
    {
        m_issues.error(m_place + member.toString(), fault, arguments);
    }

    void refuse(bool isThere, bool isAllowed, QStringView member)
    {
        if (isThere && !isAllowed)
            error(member, QT_TRANSLATE_NOOP("Faults", "means nothing for the type '%1'"),
                  {nameOf(kQuestionTypeNames, m_question.type)});
    }

    void refuseStrangers()
    {
        const bool isFed = !m_question.choicesFrom.isEmpty() || !m_question.rowsFrom.isEmpty();
        refuse(!m_question.list.isEmpty(), m_rules.list, u"/list");
        refuse(!m_question.scale.isEmpty(), m_rules.scale, u"/scale");
        refuse(!m_question.columns.empty(), m_rules.list || m_rules.scale, u"/columns");
        refuse(m_question.maximumChoices != 0, m_rules.maximumChoices, u"/maximumChoices");
        refuse(!m_question.choicesFrom.isEmpty(), m_rules.choicesFrom, u"/choicesFrom");
        refuse(!m_question.rows.isEmpty(), m_rules.rows, u"/rows");
        refuse(!m_question.rowsFrom.isEmpty(), m_rules.rows, u"/rowsFrom");
        refuse(!m_question.rowRelevance.empty(), m_rules.rows, u"/rowRelevance");
        refuse(m_question.maximumLength != 0, m_rules.maximumLength, u"/maximumLength");
        refuse(m_question.minimum != 0, m_rules.range, u"/minimum");
        refuse(m_question.maximum != 0, m_rules.range, u"/maximum");
        if (m_question.whenSkipped != WhenSkipped::OfferAll && !isFed)
            error(u"/whenSkipped", QT_TRANSLATE_NOOP("Faults", "means nothing without choicesFrom or rowsFrom"));
    }

    void choices()
    {
        if (!m_rules.list && !m_rules.scale)
            return;
        const bool hasList = m_rules.list && (!m_question.list.isEmpty() || !m_question.choicesFrom.isEmpty());
        const bool hasScale = m_rules.scale && !m_question.scale.isEmpty();
        if (hasList && hasScale)
            error(u"/scale", QT_TRANSLATE_NOOP("Faults", "stands beside a list; one of them is expected"));
        if (!hasList && !hasScale)
            error(m_rules.list ? u"/list" : u"/scale", QT_TRANSLATE_NOOP("Faults", "is missing"));
        if (m_question.type == QuestionType::Grade)
            gradeScale();
        if (const Question *source = m_questionnaire.question(m_question.choicesFrom))
            feed(*source, u"/choicesFrom", m_question.list);
    }

    void gradeScale()
    {
        const Scale *scale = m_questionnaire.scale(m_question.scale);
        if (scale != nullptr && scale->kind != ScaleKind::Grade)
            error(u"/scale", QT_TRANSLATE_NOOP("Faults", "'%1' is not a grade scale"), {scale->id.text()});
    }

    void rows()
    {
        const bool fixed = !m_question.rows.isEmpty();
        const bool fed = !m_question.rowsFrom.isEmpty();
        if (fixed == fed)
            error(u"/rows", QT_TRANSLATE_NOOP("Faults", "either rows or rowsFrom is expected"));
        if (const Question *source = m_questionnaire.question(m_question.rowsFrom))
            feed(*source, u"/rowsFrom", {});
    }

    // A question that feeds another one: what is ticked there, from the same list.
    void feed(const Question &source, QStringView member, const ListId &list)
    {
        if (source.type != QuestionType::Multiple && source.type != QuestionType::Ranking)
            error(member, QT_TRANSLATE_NOOP("Faults", "'%1' is not a question with several choices"),
                  {source.id.text()});
        else if (!list.isEmpty() && !source.list.isEmpty() && list != source.list)
            error(member, QT_TRANSLATE_NOOP("Faults", "'%1' has the list %2, not %3"),
                  {source.id.text(), source.list.text(), list.text()});
        for (const Wave &wave : m_questionnaire.waves) {
            if (m_questionnaire.isIn(m_question, wave.id) && !m_questionnaire.isIn(source, wave.id))
                error(member, QT_TRANSLATE_NOOP("Faults", "'%1' is not in wave %2"),
                      {source.id.text(), wave.id.text()});
        }
    }

    void inWave(const WaveId &wave)
    {
        const auto offered = static_cast<int>(m_questionnaire.choices(m_question, wave).size()) -
            static_cast<int>(m_question.columns.size());
        const Question *source = m_questionnaire.question(m_question.choicesFrom);
        const ListId &list = m_question.list.isEmpty() && source != nullptr ? source->list : m_question.list;
        const bool known = m_questionnaire.list(list) != nullptr || m_questionnaire.scale(m_question.scale) != nullptr;
        if (known && offered < 1)
            error(m_question.list.isEmpty() ? u"/scale" : u"/list",
                  QT_TRANSLATE_NOOP("Faults", "offers nothing in wave %1"), {wave.text()});
        else if (known && m_question.maximumChoices > offered)
            error(u"/maximumChoices", QT_TRANSLATE_NOOP("Faults", "is more than the %1 choices of wave %2"),
                  {QString::number(offered), wave.text()});
        if (m_questionnaire.list(m_question.rows) != nullptr && m_questionnaire.rows(m_question, wave).empty())
            error(u"/rows", QT_TRANSLATE_NOOP("Faults", "has no row in wave %1"), {wave.text()});
    }

    const Questionnaire &m_questionnaire;
    const Question &m_question;
    const TypeRules &m_rules;
    IssueList &m_issues;
    QString m_place;
};

} // namespace

void checkQuestions(const Questionnaire &questionnaire, IssueList &issues)
{
    for (const Question &question : questionnaire.questions)
        Check(questionnaire, question, issues).check();
}

} // namespace core::questionnaire
