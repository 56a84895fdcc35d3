// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/worldverifier.h"

#include "core/dataset/variables.h"

#include <algorithm>

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

bool WorldVerifier::isSameRelease(const World &world, const std::vector<ReleasedVariable> &released) const
{
    return std::all_of(released.begin(), released.end(), [&](const ReleasedVariable &one) {
        const ItemId source = sourceItem(m_questionnaire, one.plan.variable);
        const bool touched = std::any_of(world.begin(), world.end(),
                                         [&](const auto &person) { return person.second.count(source) == 1; });
        return !touched || isSame(world, one);
    });
}

bool WorldVerifier::isSame(const World &world, const ReleasedVariable &released) const
{
    const Variable &variable = released.plan.variable;
    const ItemId source = sourceItem(m_questionnaire, variable);
    const auto cells = static_cast<size_t>(variable.cells());
    std::vector<int> table = m_dataset.count(released.index);
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
    return disclosure::isSameRelease(released.plan, m_lattice, counts, m_policy, released.steps, released.counts,
                                     released.statistics);
}

} // namespace core::disclosure
