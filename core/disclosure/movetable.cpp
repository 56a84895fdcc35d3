// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/movetable.h"

#include "core/dataset/variables.h"
#include "core/questionnaire/lookedat.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using dataset::Dataset;
using dataset::Variable;

/// Whether the answer decides who is asked something, or who belongs where: only then can a well-formed other answer be
/// one that membership and states rule out.
bool steers(const questionnaire::Questionnaire &questionnaire, const questionnaire::QuestionId &question)
{
    const auto reads = [&](const questionnaire::Expression &expression) {
        return looksAt(questionnaire, expression, question);
    };
    const bool asks = std::any_of(questionnaire.questions.begin(), questionnaire.questions.end(), [&](const auto &one) {
        return (one.relevance && reads(*one.relevance)) || one.choicesFrom == question || one.rowsFrom == question ||
            std::any_of(one.rowRelevance.begin(), one.rowRelevance.end(),
                        [&](const auto &row) { return reads(row.second); });
    });
    return asks ||
        std::any_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(),
                    [&](const auto &dimension) { return decides(questionnaire, question, dimension); });
}

} // namespace

MoveTable::MoveTable(const AuditInput &input, const Unit &unit, const Classes &classes, const ReleasedUnit &released,
                     const std::vector<ReleasedUnit> &earlier)
    : m_input(input), m_unit(unit), m_classes(classes), m_released(released), m_earlier(earlier)
{
    const std::vector<ReleasedVariable> &variables = released.variables;
    for (size_t variable = 0; variable < variables.size(); ++variable) {
        m_first.push_back(m_width);
        m_width += static_cast<size_t>(variables[variable].plan.variable.cells());
        m_variableOf.resize(m_width, variable);
    }
    for (const PairPlan &pair : unit.pairs) {
        m_pairFirst.push_back(m_width);
        m_width += static_cast<size_t>(pair.cells());
        m_variableOf.resize(m_width, variables.size());
    }
    m_steers = std::any_of(unit.items.begin(), unit.items.end(), [&](const questionnaire::ItemId &item) {
        return steers(*input.questionnaire, item.question);
    });
    collectMoves();
    collectTargets();
}

void MoveTable::readFigures()
{
    m_rows.clear();
    m_rowsOf.clear();
    m_rowsOf.resize(m_classes.shown().size() * m_width);
    for (size_t variable = 0; variable < m_released.variables.size(); ++variable) {
        addRows(0, variable, m_released.variables[variable], *m_input.lattice);
        for (size_t i = 0; i < m_earlier.size(); ++i)
            addRows(i + 1, variable, m_earlier[i].variables[variable], (*m_input.earlier)[i].lattice);
    }
    addPairRows(0, m_released, *m_input.lattice);
    for (size_t i = 0; i < m_earlier.size(); ++i)
        addPairRows(i + 1, m_earlier[i], (*m_input.earlier)[i].lattice);
}

void MoveTable::addRows(size_t release, size_t variable, const ReleasedVariable &one, const Lattice &lattice)
{
    const auto cells = static_cast<size_t>(one.plan.variable.cells());
    const auto constraints = constraintsOf(one.plan, lattice, one.counts, one.steps, one.statistics);
    for (size_t base = 0; base < m_classes.shown().size(); ++base) {
        if (m_classes.shown()[base].release != release)
            continue;
        const size_t node = m_classes.shown()[base].node;
        for (const Constraint &constraint : constraints[node])
            addRow(base, m_first[variable], constraint, one.counts.data() + node * cells);
    }
}

/// Tables of pairs are of the whole wave.
void MoveTable::addPairRows(size_t release, const ReleasedUnit &unit, const Lattice &lattice)
{
    const auto all = std::find_if(m_classes.shown().begin(), m_classes.shown().end(),
                                  [&](const Classes::Base &base) { return base.release == release && base.node == 0; });
    if (all == m_classes.shown().end())
        return;
    const auto base = static_cast<size_t>(all - m_classes.shown().begin());
    for (const ReleasedPair &pair : unit.pairs) {
        const auto place = std::find(m_unit.pairs.begin(), m_unit.pairs.end(), pair.plan) - m_unit.pairs.begin();
        for (const Constraint &constraint : constraintsOfPair(pair, lattice.members.front()))
            addRow(base, m_pairFirst[static_cast<size_t>(place)], constraint, pair.counts.data());
    }
}

void MoveTable::addRow(size_t base, size_t first, const Constraint &constraint, const int *counts)
{
    Row row{base, {}, -constraint.least, 1};
    for (const Constraint::Term &term : constraint.terms) {
        const auto cell = static_cast<size_t>(term.cell);
        row.slack += term.factor * counts[cell];
        row.factors.push_back({first + cell, term.factor});
        row.unit = std::max(row.unit, std::abs(term.factor));
        m_rowsOf[base * m_width + first + cell].push_back({m_rows.size(), term.factor});
    }
    m_rows.push_back(std::move(row));
}

void MoveTable::collectMoves()
{
    for (int person = 0; person < m_input.dataset->members(); ++person) {
        const interview::Response &response = (*m_input.responses)[m_input.dataset->source(person)];
        auto moves = disclosure::movesOf(*m_input.questionnaire, *m_input.dataset, m_unit, {person, response});
        std::move(moves.begin(), moves.end(), std::back_inserter(m_moves));
    }
    m_allowed.assign(m_moves.size(), -1);
    std::map<int, size_t> local;
    for (size_t variable = 0; variable < m_released.variables.size(); ++variable)
        local[static_cast<int>(m_released.variables[variable].index)] = variable;
    for (const Move &move : m_moves) {
        std::vector<Change> &changes = m_changes.emplace_back();
        for (const Move::Delta &delta : move.deltas)
            changes.push_back({m_first[local.at(delta.variable)] + static_cast<size_t>(delta.cell), delta.change});
        addPairChanges(move, changes);
    }
}

/// Whoever answers one of two crossed questions otherwise stands in another place of their table.
void MoveTable::addPairChanges(const Move &move, std::vector<Change> &changes) const
{
    const auto after = [&](size_t variable) {
        int cell = m_input.dataset->cell(variable, move.person);
        const int answered = m_input.dataset->variables()[variable].cell(Variable::Answered);
        for (const Move::Delta &delta : move.deltas) {
            if (static_cast<size_t>(delta.variable) == variable && delta.change > 0 && delta.cell != answered)
                cell = delta.cell;
        }
        return cell;
    };
    for (size_t i = 0; i < m_unit.pairs.size(); ++i) {
        const PairPlan &pair = m_unit.pairs[i];
        const auto was =
            pair.cell(m_input.dataset->cell(pair.question, move.person), m_input.dataset->cell(pair.by, move.person));
        const auto is = pair.cell(after(pair.question), after(pair.by));
        if (was == is)
            continue;
        if (was)
            changes.push_back({m_pairFirst[i] + static_cast<size_t>(*was), -1});
        if (is)
            changes.push_back({m_pairFirst[i] + static_cast<size_t>(*is), +1});
    }
}

/// The answers a move changes: what was there before (a category left, "can't say" left), and options either way.
std::vector<Target> MoveTable::changedBy(const Move &move) const
{
    std::vector<Target> targets;
    for (const Move::Delta &delta : move.deltas) {
        const Variable &variable = m_input.dataset->variables()[static_cast<size_t>(delta.variable)];
        const bool answer = delta.cell < static_cast<int>(variable.codes.size());
        const bool option = answer && variable.kind == Variable::Kind::Options;
        if (option || (delta.change < 0 && (answer || delta.cell == variable.cell(Variable::CantSay))))
            targets.push_back({delta.variable, move.person, delta.cell});
    }
    return targets;
}

void MoveTable::collectTargets()
{
    const Dataset &dataset = *m_input.dataset;
    std::map<Target, Moves> movesOf;
    for (size_t move = 0; move < m_moves.size(); ++move) {
        for (const Target &target : changedBy(m_moves[move]))
            movesOf[target].push_back(move);
    }
    m_targetsOf.resize(m_moves.size());
    const auto add = [&](const Target &target) {
        const auto found = movesOf.find(target);
        const bool open = found != movesOf.end() &&
            (!m_steers ||
             std::any_of(found->second.begin(), found->second.end(), [&](size_t move) { return isAllowed(move); }));
        if (!open) {
            ++m_implied;
            return;
        }
        for (const size_t move : found->second)
            m_targetsOf[move].push_back(m_targets.size());
        m_indexOf.emplace(target, m_targets.size());
        m_targets.push_back(target);
        m_movesOf.push_back(std::move(found->second));
    };
    for (const ReleasedVariable &released : m_released.variables) {
        const Variable &variable = released.plan.variable;
        const auto index = static_cast<int>(released.index);
        for (int person = 0; person < dataset.members(); ++person) {
            const int cell = dataset.cell(released.index, person);
            if (variable.kind == Variable::Kind::States)
                continue;
            if (cell == variable.cell(Variable::CantSay) || cell < static_cast<int>(variable.codes.size()))
                add({index, person, cell});
            if (variable.kind == Variable::Kind::Options && cell == variable.cell(Variable::Answered)) {
                for (int option = 0; option < static_cast<int>(variable.codes.size()); ++option)
                    add({index, person, option});
            }
        }
    }
}

std::vector<size_t> MoveTable::settledBy(const Move &move) const
{
    std::vector<size_t> settled;
    for (const Target &target : changedBy(move)) {
        if (const auto found = m_indexOf.find(target); found != m_indexOf.end())
            settled.push_back(found->second);
    }
    return settled;
}

bool MoveTable::isCantSay(size_t target) const
{
    const Variable &variable = m_input.dataset->variables()[static_cast<size_t>(m_targets[target].variable)];
    return m_targets[target].cell == variable.cell(Variable::CantSay);
}

bool MoveTable::isOption(const Target &target) const
{
    const Variable &variable = m_input.dataset->variables()[static_cast<size_t>(target.variable)];
    return variable.kind == Variable::Kind::Options && target.cell < static_cast<int>(variable.codes.size());
}

bool MoveTable::isAbout(size_t column, int variable, int option) const
{
    const size_t local = m_variableOf[column];
    return local < m_released.variables.size() && static_cast<int>(m_released.variables[local].index) == variable &&
        (option < 0 || column == m_first[local] + static_cast<size_t>(option));
}

bool MoveTable::isAllowed(size_t move)
{
    signed char &known = m_allowed[move];
    if (known < 0)
        known = m_input.judge->isAllowed(m_moves[move]) ? 1 : 0;
    return known == 1;
}

} // namespace core::disclosure
