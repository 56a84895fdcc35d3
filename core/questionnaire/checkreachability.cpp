// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/routes.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace core::questionnaire {
namespace {

bool hasRow(const std::vector<const Choice *> &rows, const Code &code)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Choice *row) { return row->code == code; });
}

enum class Found { Yes, No, Undecided };

using Goal = std::function<bool(const Values &values)>;

// What all searches of one questionnaire may cost together, in characters of expressions worked out: about a second. A
// real questionnaire takes a thousandth of it; a hostile one must not keep the program busy for hours.
constexpr qint64 kBudget = 60'000'000;
constexpr qint64 kMostWalks = 20'000;
constexpr std::size_t kMostFilters = 64;

// Depth first over the answers of the questions that matter, each only where it is asked itself; the first walk that
// leads there ends the search.
class Search
{
public:
    Search(const Questionnaire &questionnaire, const Routes &routes, const Question &question, qint64 &budget)
        : m_questionnaire(questionnaire), m_routes(routes), m_budget(budget), m_filters(routes.filtersOf(question))
    {
        for (const QString &filter : m_filters)
            m_tries.push_back(routes.valuesToTry(filter));
        m_cost = 1;
        for (const auto &[id, expression] : questionnaire.expressions)
            m_cost += expression.source().size();
        if (question.relevance)
            m_cost += question.relevance->source().size();
    }

    Found run(const Goal &goal)
    {
        if (m_filters.size() > kMostFilters)
            return Found::Undecided;
        m_walks = 0;
        Values values;
        if (walk(0, values, goal))
            return Found::Yes;
        return isSpent() ? Found::Undecided : Found::No;
    }

private:
    bool isSpent() const { return m_walks >= kMostWalks || m_budget <= 0; }

    bool walk(std::size_t at, Values &values, const Goal &goal)
    {
        if (isSpent())
            return false;
        m_budget -= m_cost;
        if (at == m_filters.size()) {
            ++m_walks;
            return goal(values);
        }
        const QString &filter = m_filters.at(at);
        if (!isAsked(filter, values))
            return walk(at + 1, values, goal);
        for (const QString &value : m_tries.at(at)) {
            values.insert_or_assign(filter, value);
            if (walk(at + 1, values, goal))
                return true;
        }
        values.erase(filter);
        return false;
    }

    bool isAsked(const QString &filter, const Values &values) const
    {
        const Question *question = m_questionnaire.question(QuestionId(filter.section(u'.', 0, 0)));
        if (question == nullptr || !m_routes.isAsked(*question, values))
            return false;
        return question->type != QuestionType::Battery ||
            hasRow(m_routes.askedRows(*question, values), Code(filter.section(u'.', 1)));
    }

    const Questionnaire &m_questionnaire;
    const Routes &m_routes;
    qint64 &m_budget;
    std::vector<QString> m_filters;
    std::vector<std::vector<QString>> m_tries;
    qint64 m_cost = 0;
    qint64 m_walks = 0;
};

struct Sentences
{
    const char *no;
    const char *undecided;
};

constexpr Sentences kOfQuestion{
    QT_TRANSLATE_NOOP("Faults", "no answers lead to this question in wave %1"),
    QT_TRANSLATE_NOOP("Faults", "no answers were found that lead to this question in wave %1")};
constexpr Sentences kOfRow{QT_TRANSLATE_NOOP("Faults", "no answers lead to this row in wave %1"),
                           QT_TRANSLATE_NOOP("Faults", "no answers were found that lead to this row in wave %1")};

// Looks for a walk to every question of one wave. What it costs comes out of the budget.
class WaveCheck
{
public:
    WaveCheck(const Questionnaire &questionnaire, const WaveId &wave, qint64 &budget, IssueList &issues)
        : m_questionnaire(questionnaire), m_routes(questionnaire, wave), m_wave(wave), m_budget(budget),
          m_issues(issues)
    {
    }

    void check(const Question &question)
    {
        const QString place = placeOf(QStringLiteral("questions"), question.id.text());
        Search search(m_questionnaire, m_routes, question, m_budget);
        const Found found = search.run([&](const Values &values) { return m_routes.isAsked(question, values); });
        report(found, place, kOfQuestion);
        if (found != Found::Yes)
            return;
        const std::vector<const Choice *> rowsOfWave = m_questionnaire.rows(question, m_wave);
        for (const auto &relevance : question.rowRelevance) {
            const Code &row = relevance.first;
            if (!hasRow(rowsOfWave, row))
                continue;
            const Found foundRow = search.run([&](const Values &values) {
                return m_routes.isAsked(question, values) && hasRow(m_routes.askedRows(question, values), row);
            });
            report(foundRow, placeOf(place + QStringLiteral("/rowRelevance"), row.text()), kOfRow);
        }
    }

private:
    void report(Found found, const QString &place, const Sentences &sentences)
    {
        if (found == Found::No)
            m_issues.error(place, sentences.no, {m_wave.text()});
        else if (found == Found::Undecided)
            m_issues.warning(place, sentences.undecided, {m_wave.text()});
    }

    const Questionnaire &m_questionnaire;
    Routes m_routes;
    const WaveId &m_wave;
    qint64 &m_budget;
    IssueList &m_issues;
};

// Questions and expressions with an error in what decides a route: on what hangs on them nothing can be said.
std::set<QString> brokenOnes(const std::vector<Issue> &issues)
{
    static const QSet<QString> texts{QStringLiteral("text"), QStringLiteral("shortLabel"), QStringLiteral("lead"),
                                     QStringLiteral("hint")};
    std::set<QString> broken;
    for (const Issue &issue : issues) {
        const QStringList place = issue.place.section(u':', 0, 0).split(u'/');
        if (issue.severity == Severity::Error && place.size() > 1 &&
            (place.front() == u"questions" || place.front() == u"expressions") && !texts.contains(place.value(2)))
            broken.insert(place.at(1));
    }
    return broken;
}

bool hangsOn(const Questionnaire &questionnaire, const Question &question, const std::set<QString> &broken)
{
    const std::set<QString> behind = dependenciesOf(questionnaire, question);
    return std::any_of(broken.begin(), broken.end(), [&](const QString &one) { return behind.contains(one); });
}

} // namespace

void checkReachability(const Questionnaire &questionnaire, IssueList &issues)
{
    const std::set<QString> broken = brokenOnes(issues.issues());
    qint64 budget = kBudget;
    for (const Wave &wave : questionnaire.waves) {
        WaveCheck check(questionnaire, wave.id, budget, issues);
        for (const Question &question : questionnaire.questions) {
            if (questionnaire.isIn(question, wave.id) && !hangsOn(questionnaire, question, broken))
                check.check(question);
        }
    }
}

} // namespace core::questionnaire
