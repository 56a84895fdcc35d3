// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/constraints.h"

#include "core/disclosure/merging.h"
#include "core/release/precision.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using dataset::Variable;
using release::Precision;

class Inverse
{
public:
    Inverse(const ItemPlan &plan, const Steps &steps) : m_plan(plan), m_steps(steps) { }

    [[nodiscard]] std::vector<Constraint> of(const release::Statistic &released, int members, const int *counts)
    {
        m_found.clear();
        const int answered = m_plan.variable.cell(Variable::Answered);
        if (released.status == release::Status::Small) {
            addStaysSmall(members, counts[answered]);
            return std::move(m_found);
        }
        if (released.status != release::Status::Shown) {
            if (m_steps.item <
                release::StepDown::OneFilterOnly) // stepped out: whatever is counted there, nothing is shown
                keep(answered, counts[answered]);
            return std::move(m_found);
        }
        if (released.states.answered) {
            const Precision precision = *release::precisionFor(members, m_steps.item);
            addState(released.states.answered, Variable::Answered, members, precision);
            addState(released.states.cantSay, Variable::CantSay, members, precision);
            addState(released.states.skipped, Variable::Skipped, members, precision);
            addState(released.states.notReached, Variable::NotReached, members, precision);
            addState(released.states.notAsked, Variable::NotAsked, members, precision);
        }
        for (const release::CategoryBand &category : released.categories) {
            if (category.share)
                addShare(category, released.smallestAnswered);
        }
        if (released.mean)
            addMean(*released.mean);
        return std::move(m_found);
    }

private:
    void keep(int cell, int count)
    {
        m_found.push_back({{{cell, 1}}, count});
        m_found.push_back({{{cell, -1}}, -count});
    }

    /// Few answers stay few. Where everybody's asking is known nobody's state moves and there is nothing to keep.
    void addStaysSmall(int members, int answered)
    {
        const auto precision = release::precisionFor(members, m_steps.item);
        if (!precision)
            return;
        const int cell = m_plan.variable.cell(Variable::Answered);
        int most = answered;
        for (int count = answered; count <= members; ++count) {
            const auto range = release::countsIn(release::bandIndex(count, members, *precision), members, *precision);
            if (range->smallest >= release::kSmallestBase)
                break;
            most = count;
        }
        m_found.push_back({{{cell, -1}}, -most});
    }

    void addState(const std::optional<release::Band> &shown, Variable::State state, int members, Precision precision)
    {
        if (!shown)
            return;
        const auto counts = release::countsIn(*release::indexOf(*shown, precision), members, precision);
        const int cell = m_plan.variable.cell(state);
        m_found.push_back({{{cell, 1}}, counts->smallest});
        m_found.push_back({{{cell, -1}}, -counts->largest});
    }

    void addShare(const release::CategoryBand &category, int m)
    {
        const Precision precision = *release::precisionFor(m, m_steps.of(category.codes.front()));
        const std::vector<int> &edges = release::boundaries(precision);
        const auto index = static_cast<size_t>(*release::indexOf(*category.share, precision));
        // An edge belongs to the band further from the middle.
        if (index > 0)
            add(category, kWhole, -edges[index - 1], edges[index - 1] <= kWhole / 2 ? 1 : 0);
        if (index < edges.size())
            add(category, -kWhole, edges[index], edges[index] <= kWhole / 2 ? 0 : 1);
    }

    void add(const release::CategoryBand &category, qint64 factor, qint64 ofAnswered, qint64 least)
    {
        Constraint constraint{{{m_plan.variable.cell(Variable::Answered), ofAnswered}}, least};
        const auto &codes = m_plan.variable.codes;
        for (const questionnaire::Code &code : category.codes) {
            const auto cell = std::find(codes.begin(), codes.end(), code) - codes.begin();
            constraint.terms.push_back({static_cast<int>(cell), factor});
        }
        m_found.push_back(std::move(constraint));
    }

    void addMean(const release::MeanBand &mean)
    {
        // release::meanOf turned round: 2 s k c <= 20 sum + s c < 2 s (k + 1) c, k = mean in steps s
        const qint64 step = qRound(mean.step * 10);
        const qint64 steps = qRound(mean.value * 10) / step;
        Constraint low{{{m_plan.variable.cell(Variable::Answered), step - 2 * step * steps}}, 0};
        Constraint high{{{m_plan.variable.cell(Variable::Answered), 2 * step * (steps + 1) - step}}, 1};
        for (size_t cell = 0; cell < m_plan.values.size(); ++cell) {
            low.terms.push_back({static_cast<int>(cell), 20LL * m_plan.values[cell]});
            high.terms.push_back({static_cast<int>(cell), -20LL * m_plan.values[cell]});
        }
        m_found.push_back(std::move(low));
        m_found.push_back(std::move(high));
    }

    const ItemPlan &m_plan;
    const Steps &m_steps;
    std::vector<Constraint> m_found;
};

} // namespace

void addShare(const release::Band &share, Precision precision, const std::vector<int> &cells,
              const std::vector<int> &people, std::vector<Constraint> &found)
{
    const std::vector<int> &edges = release::boundaries(precision);
    const auto index = static_cast<size_t>(*release::indexOf(share, precision));
    const auto add = [&](qint64 sign, int edge, qint64 least) {
        Constraint constraint{{}, least};
        for (const int cell : people) {
            const bool counted = std::find(cells.begin(), cells.end(), cell) != cells.end();
            constraint.terms.push_back({cell, sign * ((counted ? kWhole : 0) - edge)});
        }
        found.push_back(std::move(constraint));
    };
    // An edge belongs to the band further from the middle.
    if (index > 0)
        add(1, edges[index - 1], edges[index - 1] <= kWhole / 2 ? 1 : 0);
    if (index < edges.size())
        add(-1, edges[index], edges[index] <= kWhole / 2 ? 0 : 1);
}

std::vector<std::vector<Constraint>> constraintsOf(const ItemPlan &plan, const Lattice &lattice,
                                                   const NodeCounts &counts, const Steps &steps,
                                                   const std::vector<release::Statistic> &released)
{
    std::vector<std::vector<Constraint>> all(lattice.nodes.size());
    Inverse inverse(plan, steps);
    for (const size_t node : lattice.shown())
        all[node] = inverse.of(released[node], lattice.members[node],
                               counts.data() + node * static_cast<size_t>(plan.variable.cells()));
    return all;
}

} // namespace core::disclosure
