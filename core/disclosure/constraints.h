// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/itemrelease.h"
#include "core/release/precision.h"

namespace core::disclosure {

/// A released figure turned round: what the counts of one base must satisfy to give the same figure again. Whole
/// numbers throughout, so that every check is exact.
struct Constraint
{
    struct Term
    {
        int cell = 0;
        qint64 factor = 0;
    };
    std::vector<Term> terms;
    qint64 least = 0; ///< sum of factor x count is at least this
};

/// Those of a share: people in some cells of the people in others, among which they are.
void addShare(const release::Band &share, release::Precision precision, const std::vector<int> &cells,
              const std::vector<int> &people, std::vector<Constraint> &found);

/// The constraints of every base of one item, from its released figures. A base that shows nothing of the item keeps
/// its number of answers, so that it goes on showing nothing for the same reason.
[[nodiscard]] std::vector<std::vector<Constraint>> constraintsOf(const ItemPlan &plan, const Lattice &lattice,
                                                                 const NodeCounts &counts, const Steps &steps,
                                                                 const std::vector<release::Statistic> &released);

/// cells: the counts of one base and by how much each is changed.
[[nodiscard]] inline bool holds(const Constraint &constraint, const int *cells, const int *change)
{
    qint64 sum = 0;
    for (const Constraint::Term &term : constraint.terms)
        sum += term.factor * (cells[term.cell] + change[term.cell]);
    return sum >= constraint.least;
}

} // namespace core::disclosure
