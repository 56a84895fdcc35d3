// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/routes.h"

#include <algorithm>
#include <functional>

namespace core::questionnaire {
namespace {

enum class Found { Yes, No, Undecided };

// Depth first over the answers of the questions that matter, each only where it is asked itself; the first walk that
// leads there ends the search.
class Search
{
public:
    using Goal = std::function<bool(const Values &values)>;

    Search(const Questionnaire &questionnaire, const Routes &routes, const std::vector<QString> &filters, Goal goal)
        : m_questionnaire(questionnaire), m_routes(routes), m_filters(filters), m_goal(std::move(goal))
    {
        for (const QString &filter : filters)
            m_tries.push_back(routes.valuesToTry(filter));
    }

    Found run()
    {
        Values values;
        if (walk(0, values))
            return Found::Yes;
        return m_walks >= kMostWalks ? Found::Undecided : Found::No;
    }

private:
    static constexpr int kMostWalks = 20'000; // some 50 ms at worst

    bool walk(std::size_t at, Values &values)
    {
        if (m_walks >= kMostWalks)
            return false;
        if (at == m_filters.size()) {
            ++m_walks;
            return m_goal(values);
        }
        const QString &filter = m_filters.at(at);
        if (!isAsked(filter, values))
            return walk(at + 1, values);
        for (const QString &value : m_tries.at(at)) {
            values.insert_or_assign(filter, value);
            if (walk(at + 1, values))
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
        if (question->type != QuestionType::Battery)
            return true;
        for (const Choice *row : m_routes.askedRows(*question, values)) {
            if (row->code.text() == filter.section(u'.', 1))
                return true;
        }
        return false;
    }

    const Questionnaire &m_questionnaire;
    const Routes &m_routes;
    const std::vector<QString> &m_filters;
    Goal m_goal;
    std::vector<std::vector<QString>> m_tries;
    int m_walks = 0;
};

void report(Found found, const QString &place, const QString &what, const WaveId &wave, IssueList &issues)
{
    if (found == Found::No)
        issues.error(place, QStringLiteral("no answers lead to this %1 in wave %2").arg(what, wave.text()));
    else if (found == Found::Undecided)
        issues.warning(place,
                       QStringLiteral("no answers were found that lead to this %1 in wave %2").arg(what, wave.text()));
}

} // namespace

void checkReachability(const Questionnaire &questionnaire, IssueList &issues)
{
    for (const Wave &wave : questionnaire.waves) {
        const Routes routes(questionnaire, wave.id);
        for (const Question &question : questionnaire.questions) {
            if (!questionnaire.isIn(question, wave.id))
                continue;
            const QString place = placeOf(QStringLiteral("questions"), question.id.text());
            const std::vector<QString> filters = routes.filtersOf(question);
            const Found found = Search(questionnaire, routes, filters, [&](const Values &values) {
                                    return routes.isAsked(question, values);
                                }).run();
            report(found, place, QStringLiteral("question"), wave.id, issues);
            for (const auto &[code, expression] : question.rowRelevance) {
                const Code &row = code;
                const auto isRowAsked = [&](const Values &values) {
                    const std::vector<const Choice *> rows = routes.askedRows(question, values);
                    return routes.isAsked(question, values) &&
                        std::any_of(rows.begin(), rows.end(), [&](const Choice *one) { return one->code == row; });
                };
                const std::vector<const Choice *> rows = questionnaire.rows(question, wave.id);
                const bool isInWave =
                    std::any_of(rows.begin(), rows.end(), [&](const Choice *one) { return one->code == row; });
                if (found == Found::Yes && isInWave)
                    report(Search(questionnaire, routes, filters, isRowAsked).run(),
                           placeOf(place + QStringLiteral("/rowRelevance"), row.text()), QStringLiteral("row"), wave.id,
                           issues);
            }
        }
    }
}

} // namespace core::questionnaire
