// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/itemrelease.h"

#include "core/disclosure/merging.h"
#include "core/release/precision.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using dataset::Variable;
using questionnaire::Code;
using release::Band;
using release::CategoryBand;
using release::Precision;
using release::Statistic;
using release::Status;

/// One item's figures over all bases.
class ItemRelease
{
public:
    ItemRelease(const ItemPlan &plan, const Lattice &lattice, const NodeCounts &counts, const Policy &policy,
                const Steps &steps)
        : m_plan(plan), m_lattice(lattice), m_counts(counts), m_policy(policy), m_steps(steps),
          m_cells(static_cast<size_t>(plan.variable.cells()))
    {
    }

    [[nodiscard]] std::vector<Statistic> run()
    {
        std::vector<Statistic> made(m_lattice.nodes.size());
        std::vector<size_t> order(made.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        // What is copied must be there before its copy, and the whole wave's figures before the others' detail.
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return m_lattice.members[a] < m_lattice.members[b]; });
        m_top = sourceOf(0);
        made[m_top] = figures(m_top, nullptr);
        for (const size_t node : order) {
            if (node == m_top)
                continue;
            const size_t source = sourceOf(node);
            made[node] = source == node ? figures(node, &made[m_top]) : copyOf(made[source], node);
        }
        return made;
    }

    [[nodiscard]] bool isSameAs(const NodeCounts &knownCounts, const std::vector<Statistic> &known)
    {
        const auto notAsked = static_cast<size_t>(m_plan.variable.cell(Variable::NotAsked));
        for (size_t node = 0; node < known.size(); ++node) {
            if (m_counts[node * m_cells + notAsked] != knownCounts[node * m_cells + notAsked])
                return run() == known; // whose figures are copied may be another
        }
        const auto isOther = [&](size_t node) {
            const auto first = static_cast<std::ptrdiff_t>(node * m_cells);
            const auto end = first + static_cast<std::ptrdiff_t>(m_cells);
            return !std::equal(m_counts.begin() + first, m_counts.begin() + end, knownCounts.begin() + first);
        };
        m_top = sourceOf(0);
        if (isOther(m_top) && figures(m_top, nullptr) != known[m_top])
            return false;
        for (size_t node = 0; node < known.size(); ++node) {
            // A copy has the counts of its source in every answer, so the source is looked at in its own turn.
            if (node != m_top && m_lattice.isShown(node) && isOther(node) && sourceOf(node) == node &&
                figures(node, &known[m_top]) != known[node])
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] int count(size_t node, int cell) const
    {
        return m_counts[node * m_cells + static_cast<size_t>(cell)];
    }
    [[nodiscard]] int state(size_t node, Variable::State state) const
    {
        return count(node, m_plan.variable.cell(state));
    }
    [[nodiscard]] int asked(size_t node) const { return m_lattice.members[node] - state(node, Variable::NotAsked); }

    /// Where everybody who was asked in a base is in a smaller shown one too, its counts are the same counts, and two
    /// different shares of one count together would be more exact than each: the larger base gets the smaller one's
    /// figures (one count, one number).
    [[nodiscard]] size_t sourceOf(size_t node) const
    {
        size_t source = node;
        if (!m_lattice.isShown(node) || asked(node) == 0 || asked(node) == m_lattice.members[node])
            return source;
        for (size_t inner = 0; inner < m_lattice.nodes.size(); ++inner) {
            if (m_lattice.isShown(inner) && m_lattice.members[inner] < m_lattice.members[source] &&
                asked(inner) == asked(node) && m_lattice.isInside(inner, node))
                source = inner;
        }
        return source;
    }

    [[nodiscard]] Statistic hidden(size_t node, Status status) const
    {
        Statistic statistic;
        statistic.item = m_plan.variable.item;
        statistic.node = m_lattice.nodes[node].id;
        statistic.status = status;
        return statistic;
    }

    [[nodiscard]] Statistic copyOf(const Statistic &source, size_t node) const
    {
        Statistic copy = source;
        copy.node = m_lattice.nodes[node].id;
        copy.states = {};
        return copy;
    }

    [[nodiscard]] bool isSteppedOut(size_t node, int step) const
    {
        return (step >= release::StepDown::OneFilterOnly && m_lattice.nodes[node].filter.size() > 1) ||
            (step >= release::StepDown::WholeWaveOnly && node != m_top) || step >= release::StepDown::NotShown;
    }

    [[nodiscard]] Statistic figures(size_t node, const Statistic *top) const
    {
        if (!m_lattice.isShown(node))
            return hidden(node, m_lattice.nodes[node].status);
        if (isSteppedOut(node, m_steps.item))
            return hidden(node, Status::Step);
        const std::optional<Precision> precision = release::precisionFor(m_lattice.members[node], m_steps.item);
        if (!precision)
            return hidden(node, Status::Step);
        Statistic statistic = hidden(node, Status::Shown);
        statistic.states = states(node, *precision);
        statistic.smallestAnswered = release::smallestAnswered(m_lattice.members[node], statistic.states, *precision);
        const int limit = std::max(release::kSmallestBase, m_policy.limits.minimumOneFilter);
        if (statistic.smallestAnswered < limit)
            return hidden(node, Status::Small);
        if (!release::precisionFor(statistic.smallestAnswered, m_steps.item))
            return hidden(node, Status::Step);
        addCategories(node, top, statistic);
        addMean(node, statistic);
        return statistic;
    }

    [[nodiscard]] release::StateBands states(size_t node, Precision precision) const
    {
        const auto shareOf = [&](Variable::State wanted) {
            return release::bandOf(state(node, wanted), m_lattice.members[node], precision);
        };
        release::StateBands shown;
        shown.answered = shareOf(Variable::Answered);
        shown.cantSay = shareOf(Variable::CantSay);
        shown.skipped = shareOf(Variable::Skipped);
        shown.notReached = shareOf(Variable::NotReached);
        if (!m_plan.routed)
            shown.notAsked = shareOf(Variable::NotAsked);
        return shown;
    }

    void addCategories(size_t node, const Statistic *top, Statistic &statistic) const
    {
        const std::vector<Code> &codes = m_plan.variable.codes;
        if (m_plan.variable.kind == Variable::Kind::Options) {
            for (size_t option = 0; option < codes.size(); ++option)
                statistic.categories.push_back(optionBand(node, top, static_cast<int>(option), statistic));
            return;
        }
        Groups groups = every(codes.size());
        if (top != nullptr) {
            if (top->status != Status::Shown)
                return;
            groups = mergedFor(m_plan.merging, lowerEdges(*top), statistic.smallestAnswered, m_policy.detail);
        }
        const Precision precision = *release::precisionFor(statistic.smallestAnswered, m_steps.item);
        for (const Group &group : groups) {
            CategoryBand category;
            category.others = group.others;
            int persons = 0;
            for (const int cell : group.categories) {
                category.codes.push_back(codes[static_cast<size_t>(cell)]);
                persons += count(node, cell);
            }
            category.share = release::bandOf(persons, state(node, Variable::Answered), precision);
            statistic.categories.push_back(category);
        }
    }

    /// Lower edges of the top base's categories, in half percents; none is merged there.
    [[nodiscard]] std::vector<int> lowerEdges(const Statistic &top) const
    {
        const Precision precision = topPrecision(top, {});
        std::vector<int> edges;
        for (const CategoryBand &category : top.categories) {
            const int index = category.share ? release::indexOf(*category.share, precision).value_or(0) : 0;
            edges.push_back(index == 0 ? 0 : release::boundaries(precision)[static_cast<size_t>(index - 1)]);
        }
        return edges;
    }

    [[nodiscard]] Precision topPrecision(const Statistic &top, const Code &option) const
    {
        return release::precisionFor(top.smallestAnswered, m_steps.of(option)).value_or(Precision::Thirds);
    }

    [[nodiscard]] CategoryBand optionBand(size_t node, const Statistic *top, int option,
                                          const Statistic &statistic) const
    {
        const Code &code = m_plan.variable.codes[static_cast<size_t>(option)];
        CategoryBand category{{code}, false, std::nullopt};
        const int step = m_steps.of(code);
        const auto precision = release::precisionFor(statistic.smallestAnswered, step);
        if (!precision || isSteppedOut(node, step))
            return category;
        if (top != nullptr && !isCommonEnough(*top, option, statistic.smallestAnswered))
            return category;
        category.share = release::bandOf(count(node, option), state(node, Variable::Answered), *precision);
        return category;
    }

    /// Enough people expected on both sides, by the top base's released share.
    [[nodiscard]] bool isCommonEnough(const Statistic &top, int option, int m) const
    {
        if (top.status != Status::Shown)
            return false;
        const CategoryBand &category = top.categories[static_cast<size_t>(option)];
        if (!category.share)
            return false;
        const Precision precision = topPrecision(top, category.codes.front());
        const std::vector<int> &edges = release::boundaries(precision);
        const auto index = static_cast<size_t>(release::indexOf(*category.share, precision).value_or(0));
        const int low = index == 0 ? 0 : edges[index - 1];
        const int high = index == edges.size() ? kWhole : edges[index];
        return isEnough(low, m, m_policy.detail) && isEnough(kWhole - high, m, m_policy.detail);
    }

    void addMean(size_t node, Statistic &statistic) const
    {
        if (m_plan.values.empty())
            return;
        qint64 sum = 0;
        for (size_t cell = 0; cell < m_plan.values.size(); ++cell)
            sum += static_cast<qint64>(m_plan.values[cell]) * count(node, static_cast<int>(cell));
        const int step =
            release::meanStepTenths(statistic.smallestAnswered, m_plan.scaleRange, m_plan.grade, m_steps.item);
        statistic.mean = release::meanOf(sum, state(node, Variable::Answered), step);
    }

    const ItemPlan &m_plan;
    const Lattice &m_lattice;
    const NodeCounts &m_counts;
    const Policy &m_policy;
    const Steps &m_steps;
    size_t m_cells;
    size_t m_top = 0;
};

/// Asked always, or by a condition that is a dimension: who was asked follows from membership.
bool isRouted(const questionnaire::Questionnaire &questionnaire, const questionnaire::Question &question,
              const Code &row)
{
    if (!question.rowsFrom.isEmpty() || question.rowRelevance.count(row) == 1)
        return true;
    if (!question.choicesFrom.isEmpty() && question.whenSkipped == questionnaire::WhenSkipped::AskNone)
        return true;
    if (!question.relevance)
        return false;
    return std::none_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(), [&](const auto &dimension) {
        return dimension.released && dimension.expression && *dimension.expression == *question.relevance;
    });
}

} // namespace

int Steps::of(const Code &option) const
{
    const auto found = options.find(option);
    return found == options.end() ? item : std::max(item, found->second);
}

ItemPlan planItem(const questionnaire::Questionnaire &questionnaire, const Variable &variable)
{
    const questionnaire::Question &question = *questionnaire.question(variable.item.question);
    ItemPlan plan;
    plan.variable = variable;
    plan.routed = isRouted(questionnaire, question, variable.item.row);
    if (variable.kind != Variable::Kind::Categories)
        return plan;
    const questionnaire::Scale *scale = questionnaire.scale(question.scale);
    const bool ordered = scale != nullptr || question.type == questionnaire::QuestionType::Number;
    plan.merging = ordered ? ItemPlan::Merging::Ordered : ItemPlan::Merging::Nominal;
    if (scale == nullptr || scale->points.size() < 2 || scale->points.size() != variable.codes.size())
        return plan;
    for (const Code &code : variable.codes)
        plan.values.push_back(code.text().toInt());
    plan.scaleRange = plan.values.back() - plan.values.front();
    plan.grade = scale->kind == questionnaire::ScaleKind::Grade;
    return plan;
}

NodeCounts countNodes(const Lattice &lattice, const std::vector<int> &atomCounts, int cells)
{
    const auto width = static_cast<size_t>(cells);
    NodeCounts counts(lattice.nodes.size() * width, 0);
    for (size_t node = 0; node < lattice.nodes.size(); ++node) {
        for (const int atom : lattice.atoms[node]) {
            for (size_t cell = 0; cell < width; ++cell)
                counts[node * width + cell] += atomCounts[static_cast<size_t>(atom) * width + cell];
        }
    }
    return counts;
}

std::vector<Statistic> releaseItem(const ItemPlan &plan, const Lattice &lattice, const NodeCounts &counts,
                                   const Policy &policy, const Steps &steps)
{
    return ItemRelease(plan, lattice, counts, policy, steps).run();
}

bool isSameRelease(const ReleasedVariable &released, const Lattice &lattice, const Policy &policy,
                   const NodeCounts &counts)
{
    return ItemRelease(released.plan, lattice, counts, policy, released.steps)
        .isSameAs(released.counts, released.statistics);
}

} // namespace core::disclosure
