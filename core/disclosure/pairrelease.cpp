// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/pairrelease.h"

#include "core/disclosure/merging.h"
#include "core/release/precision.h"
#include "core/release/questionpairs.h"

#include <algorithm>
#include <numeric>

namespace core::disclosure {
namespace {

using release::Band;
using release::CategoryBand;
using release::PairRow;
using release::PairTable;
using release::Precision;
using release::Status;

std::vector<questionnaire::Code> codesOf(const ItemPlan &plan, const Group &group)
{
    std::vector<questionnaire::Code> codes;
    codes.reserve(group.categories.size());
    for (const int category : group.categories)
        codes.push_back(plan.variable.codes[static_cast<size_t>(category)]);
    return codes;
}

int sumOf(const Group &group, const std::vector<int> &edges)
{
    return std::accumulate(group.categories.begin(), group.categories.end(), 0,
                           [&](int sum, int category) { return sum + edges[static_cast<size_t>(category)]; });
}

/// The places of a row in the counts: its answers to `by`, each with these answers to the question.
std::vector<int> cellsOf(const PairPlan &plan, const Group &by, const Group &question)
{
    std::vector<int> cells;
    cells.reserve(by.categories.size() * question.categories.size());
    for (const int row : by.categories) {
        for (const int answer : question.categories)
            cells.push_back(*plan.cell(answer, row));
    }
    return cells;
}

int countOf(const PairCounts &counts, const std::vector<int> &cells)
{
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [&](int sum, int cell) { return sum + counts[static_cast<size_t>(cell)]; });
}

Group allOf(const ItemPlan &plan)
{
    Group group;
    for (int category = 0; category < static_cast<int>(plan.variable.codes.size()); ++category)
        group.categories.push_back(category);
    return group;
}

Group groupOf(const ItemPlan &plan, const std::vector<questionnaire::Code> &codes)
{
    Group group;
    const auto &known = plan.variable.codes;
    for (const questionnaire::Code &code : codes)
        group.categories.push_back(static_cast<int>(std::find(known.begin(), known.end(), code) - known.begin()));
    return group;
}

/// What the rows of one table are made of.
struct PairRows
{
    const PairPlan &plan;
    const PairCounts &counts;
    const Policy &policy;
    int step = release::StepDown::AsFineAsAllowed;
    std::vector<int> questionEdges; ///< lower edges of the question's shares in the whole wave

    /// The row of people with one of these answers to `by`, at least m of them; none when their answers to the question
    /// could not be told apart at all.
    [[nodiscard]] std::optional<PairRow> rowOf(const Group &group, int m) const
    {
        const auto precision = release::precisionFor(m, step);
        const Groups answers = mergedFor(plan.questionPlan.merging, questionEdges, m, policy.detail);
        if (!precision || answers.size() < 2)
            return std::nullopt;
        PairRow row{codesOf(plan.byPlan, group), group.others, m, {}};
        const int people = countOf(counts, cellsOf(plan, group, allOf(plan.questionPlan)));
        for (const Group &answer : answers) {
            const Band share = release::bandOf(countOf(counts, cellsOf(plan, group, answer)), people, *precision);
            row.categories.push_back({codesOf(plan.questionPlan, answer), answer.others, share});
        }
        return row;
    }
};

} // namespace

std::optional<int> PairPlan::cell(int questionCell, int byCell) const
{
    if (questionCell >= answers() || byCell >= static_cast<int>(byPlan.variable.codes.size()))
        return std::nullopt;
    return byCell * answers() + questionCell;
}

std::vector<PairPlan> pairPlans(const questionnaire::Questionnaire &questionnaire, const dataset::Dataset &dataset)
{
    const auto &variables = dataset.variables();
    const auto find = [&](const questionnaire::ItemId &item) {
        const auto found = std::find_if(variables.begin(), variables.end(),
                                        [&](const dataset::Variable &one) { return one.item == item; });
        return static_cast<size_t>(found - variables.begin());
    };
    std::vector<PairPlan> plans;
    for (const questionnaire::QuestionPair &pair : questionnaire.questionPairs) {
        const size_t question = find(pair.question);
        const size_t by = find(pair.by);
        if (question < variables.size() && by < variables.size())
            plans.push_back(
                {question, by, planItem(questionnaire, variables[question]), planItem(questionnaire, variables[by])});
    }
    return plans;
}

PairCounts countPair(const PairPlan &plan, const dataset::Dataset &dataset)
{
    PairCounts counts(static_cast<size_t>(plan.cells()), 0);
    for (int member = 0; member < dataset.members(); ++member) {
        if (const auto cell = plan.cell(dataset.cell(plan.question, member), dataset.cell(plan.by, member)))
            ++counts[static_cast<size_t>(*cell)];
    }
    return counts;
}

PairTable releasePair(const PairPlan &plan, const PairSides &sides, const PairCounts &counts, const Policy &policy,
                      int step)
{
    const PairTable hidden{plan.questionPlan.variable.item,
                           plan.byPlan.variable.item,
                           step >= release::StepDown::NotShown ? Status::Step : Status::Small,
                           step,
                           std::nullopt,
                           {}};
    const auto precision = release::precisionFor(sides.all->members.value_or(0), step);
    if (step >= release::StepDown::NotShown || !precision)
        return hidden;
    const PairRows made{plan, counts, policy, step, release::lowerEdges(*sides.question, sides.questionStep)};
    const std::vector<int> byEdges = release::lowerEdges(*sides.by, sides.byStep);
    if (made.questionEdges.empty() || byEdges.empty())
        return hidden;
    PairTable table = hidden;
    table.status = Status::Shown;
    const int members = *sides.all->members;
    table.both = release::bandOf(std::accumulate(counts.begin(), counts.end(), 0), members, *precision);
    const int without = release::mostWithoutOther(members, *sides.by, sides.byStep, *table.both, step);
    const Groups rows =
        mergedFor(plan.byPlan.merging, byEdges, sides.by->smallestAnswered, policy.limitFor(3) + without);
    for (const Group &group : rows) {
        const int m = release::smallestRow(sumOf(group, byEdges), *sides.by, without);
        std::optional<PairRow> row = made.rowOf(group, m);
        if (!row)
            return hidden;
        table.rows.push_back(std::move(*row));
    }
    return table.rows.size() < 2 ? hidden : table;
}

std::vector<Constraint> constraintsOfPair(const ReleasedPair &released, int members)
{
    std::vector<Constraint> found;
    const PairTable &table = released.table;
    const PairPlan &plan = released.plan;
    if (table.status == Status::Step)
        return found;
    Constraint least;
    for (int cell = 0; cell < plan.cells(); ++cell)
        least.terms.push_back({cell, 1});
    Constraint most = least;
    for (Constraint::Term &term : most.terms)
        term.factor = -1;
    const int both = std::accumulate(released.counts.begin(), released.counts.end(), 0);
    release::CountRange range{both, both}; // hidden for being few: as many go on being few
    if (table.both) {
        const Precision precision = *release::precisionFor(members, table.step);
        range = *release::countsIn(*release::indexOf(*table.both, precision), members, precision);
    }
    least.least = range.smallest;
    most.least = -range.largest;
    found.push_back(std::move(least));
    found.push_back(std::move(most));
    for (const PairRow &row : table.rows) {
        const Precision precision = *release::precisionFor(row.smallestAnswered, table.step);
        const Group by = groupOf(plan.byPlan, row.codes);
        const std::vector<int> people = cellsOf(plan, by, allOf(plan.questionPlan));
        for (const CategoryBand &category : row.categories)
            addShare(*category.share, precision, cellsOf(plan, by, groupOf(plan.questionPlan, category.codes)), people,
                     found);
    }
    return found;
}

} // namespace core::disclosure
