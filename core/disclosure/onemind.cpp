// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/onemind.h"

#include <algorithm>
#include <tuple>

namespace core::disclosure {
namespace {

/// An answer: a category, or of an option whether it was ticked.
struct Answer
{
    const ReleasedVariable *variable = nullptr;
    int cell = 0;
    bool given = true; ///< false: the option was left

    /// Whether a base of the lattice has a figure of it.
    [[nodiscard]] bool isShown(size_t node) const
    {
        const release::Statistic &statistic = variable->statistics[node];
        const questionnaire::Code &code = variable->plan.variable.codes[static_cast<size_t>(cell)];
        return statistic.status == release::Status::Shown &&
            std::any_of(statistic.categories.begin(), statistic.categories.end(), [&](const auto &category) {
                   return category.share && std::count(category.codes.begin(), category.codes.end(), code) > 0;
               });
    }
    /// Whether all who answered in a base of the lattice, or all but one, gave it.
    [[nodiscard]] bool isOfAll(size_t node) const
    {
        const auto *counts = variable->counts.data() + node * static_cast<size_t>(variable->plan.variable.cells());
        const int answered = counts[variable->plan.variable.cell(dataset::Variable::Answered)];
        return (given ? counts[cell] : answered - counts[cell]) >= answered - 1;
    }
};

/// Whether the person gave the answer: every move that changes it takes it away.
bool isGiven(const MoveTable &table, size_t target)
{
    const Target &wanted = table.targets()[target];
    const auto &deltas = table.move(table.movesOf(target).front()).deltas;
    return std::any_of(deltas.begin(), deltas.end(), [&](const Move::Delta &delta) {
        return delta.variable == wanted.variable && delta.cell == wanted.cell && delta.change < 0;
    });
}

/// By variable, cell and whether it was given: who gave an answer.
using Answers = std::map<std::tuple<int, int, bool>, std::vector<size_t>>;
Answers answersOf(const MoveTable &table)
{
    Answers targetsOf;
    for (size_t target = 0; target < table.targets().size(); ++target) {
        const Target &one = table.targets()[target];
        if (!table.isCantSay(target))
            targetsOf[{one.variable, one.cell, isGiven(table, target)}].push_back(target);
    }
    return targetsOf;
}

/// Those of the targets whose people are in a base.
OneMind inBase(const std::vector<size_t> &targets, size_t base, const MoveTable &table, const Classes &classes)
{
    OneMind mind;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(mind.targets), [&](size_t target) {
        const auto &bases = classes.bases(classes.of(table.targets()[target].person));
        return std::find(bases.begin(), bases.end(), base) != bases.end();
    });
    return mind;
}

/// A release of the wave, 0 the one being made, and what it shows of the unit.
struct Shown
{
    size_t release;
    const ReleasedUnit &unit;
};

void addBases(const Shown &shown, const MoveTable &table, const Classes &classes, std::vector<OneMind> &found)
{
    const Answers answers = answersOf(table);
    for (const ReleasedVariable &variable : shown.unit.variables) {
        for (const auto &[key, targets] : answers) {
            const auto &[index, cell, given] = key;
            if (static_cast<size_t>(index) != variable.index)
                continue;
            const Answer answer{&variable, cell, given};
            for (size_t base = 0; base < classes.shown().size(); ++base) {
                const auto &[release, node] = classes.shown()[base];
                if (release != shown.release || !answer.isShown(node) || !answer.isOfAll(node))
                    continue;
                OneMind mind = inBase(targets, base, table, classes);
                if (mind.targets.size() > 1)
                    found.push_back(std::move(mind));
            }
        }
    }
}

} // namespace

std::vector<OneMind> basesOfOneMind(const MoveTable &table, const Classes &classes, const ReleasedUnit &released,
                                    const std::vector<ReleasedUnit> &earlier)
{
    std::vector<OneMind> found;
    addBases({0, released}, table, classes, found);
    for (size_t i = 0; i < earlier.size(); ++i)
        addBases({i + 1, earlier[i]}, table, classes, found);
    return found;
}

} // namespace core::disclosure
