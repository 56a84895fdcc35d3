// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/worldverifier.h"

#include "core/dataset/variables.h"

#include <algorithm>
#include <array>
#include <set>

namespace core::disclosure {

using dataset::Variable;
using questionnaire::ItemId;

namespace {

/// The item of a response that a variable is counted from; a ranking's two variables share one.
ItemId sourceItem(const questionnaire::Questionnaire &questionnaire, const Variable &variable)
{
    const bool battery = questionnaire.question(variable.item.question)->type == questionnaire::QuestionType::Battery;
    return {variable.item.question, battery ? variable.item.row : questionnaire::Code()};
}

} // namespace

void ReleasedUnit::make(const Lattice &lattice, const Policy &policy)
{
    for (ReleasedVariable &one : variables)
        one.statistics = releaseItem(one.plan, lattice, one.counts, policy, one.steps);
    for (ReleasedPair &pair : pairs)
        pair.table = releasePair(pair.plan, sidesOf(pair.plan, lattice), pair.counts, policy, pair.step);
}

PairSides ReleasedUnit::sidesOf(const PairPlan &pair, const Lattice &lattice) const
{
    PairSides sides;
    sides.all = &lattice.nodes.front();
    for (const ReleasedVariable &one : variables) {
        if (one.index == pair.question) {
            sides.question = &one.statistics.front();
            sides.questionStep = one.steps.item;
        }
        if (one.index == pair.by) {
            sides.by = &one.statistics.front();
            sides.byStep = one.steps.item;
        }
    }
    return sides;
}

bool WorldVerifier::isSameRelease(const World &world, const ReleasedUnit &released) const
{
    std::set<ItemId> touched;
    for (const auto &[person, items] : world) {
        for (const auto &[item, answer] : items)
            touched.insert(item);
    }
    const auto touches = [&](const Variable &variable) {
        return touched.count(sourceItem(m_questionnaire, variable)) == 1;
    };
    return std::all_of(
               released.variables.begin(), released.variables.end(),
               [&](const ReleasedVariable &one) { return !touches(one.plan.variable) || isSame(world, one); }) &&
        std::all_of(released.pairs.begin(), released.pairs.end(), [&](const ReleasedPair &pair) {
               return !(touches(pair.plan.questionPlan.variable) || touches(pair.plan.byPlan.variable)) ||
                   isSamePair(world, pair, released);
           });
}

/// The whole table over all members. The figures of its two questions are the same by then.
bool WorldVerifier::isSamePair(const World &world, const ReleasedPair &pair, const ReleasedUnit &released) const
{
    const auto [known, isNew] = m_countedPairs.emplace(std::pair(pair.plan.question, pair.plan.by), PairCounts());
    if (isNew)
        known->second = countPair(pair.plan, m_dataset);
    PairCounts counts = known->second;
    for (const auto &[person, items] : world) {
        const interview::Response &response = m_responses[m_dataset.source(person)];
        std::array<int, 2> before{m_dataset.cell(pair.plan.question, person), m_dataset.cell(pair.plan.by, person)};
        std::array<int, 2> after = before;
        const std::array<const Variable *, 2> variables{&pair.plan.questionPlan.variable, &pair.plan.byPlan.variable};
        for (size_t side = 0; side < variables.size(); ++side) {
            const auto changed = items.find(sourceItem(m_questionnaire, *variables[side]));
            if (changed == items.end())
                continue;
            const auto placed = dataset::place(*variables[side], m_questionnaire, response.wave, changed->second);
            if (!placed)
                return false;
            after[side] = placed->cell;
        }
        if (const auto cell = pair.plan.cell(before[0], before[1]))
            --counts[static_cast<size_t>(*cell)];
        if (const auto cell = pair.plan.cell(after[0], after[1]))
            ++counts[static_cast<size_t>(*cell)];
    }
    return releasePair(pair.plan, released.sidesOf(pair.plan, m_lattice), counts, m_policy, pair.step) == pair.table;
}

bool WorldVerifier::isSame(const World &world, const ReleasedVariable &released) const
{
    const Variable &variable = released.plan.variable;
    const ItemId source = sourceItem(m_questionnaire, variable);
    const auto cells = static_cast<size_t>(variable.cells());
    const auto [known, isNew] = m_counted.emplace(released.index, std::vector<int>());
    if (isNew)
        known->second = m_dataset.count(released.index);
    std::vector<int> table = known->second;
    for (const auto &[person, items] : world) {
        const auto changed = items.find(source);
        if (changed == items.end())
            continue;
        const interview::Response &response = m_responses[m_dataset.source(person)];
        const auto atom = static_cast<size_t>(m_dataset.atom(person)) * cells;
        for (const auto &[item, sign] : {std::pair(&response.items.at(source), -1), std::pair(&changed->second, +1)}) {
            const auto placed = dataset::place(variable, m_questionnaire, response.wave, *item);
            if (!placed)
                return false;
            table[atom + static_cast<size_t>(placed->cell)] += sign;
            if (placed->cell < static_cast<int>(variable.codes.size()))
                table[atom + static_cast<size_t>(variable.cell(Variable::Answered))] += sign;
            for (const int option : placed->ticks)
                table[atom + static_cast<size_t>(option)] += sign;
        }
    }
    const NodeCounts counts = countNodes(m_lattice, table, variable.cells());
    return disclosure::isSameRelease(released, m_lattice, m_policy, counts);
}

} // namespace core::disclosure
