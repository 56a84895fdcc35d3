// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <vector>

/// How many people stand behind a row of two questions crossed, by released figures alone: what the release step lets
/// in and what the reader checks. A row is a base of its own, so it must hold as many as a base of three conditions.
namespace core::release {

/// The smallest share, in half percents, that each category of a whole wave's figure allows. coarser: by how many steps
/// its bands are. Empty when the figure is not shown.
[[nodiscard]] std::vector<int> lowerEdges(const Statistic &figure, int coarser);

/// The most people who answered `by` and not both questions, by the shares of the states of `by` and the share of those
/// who answered both. members: of the whole wave.
[[nodiscard]] int mostWithoutOther(int members, const Statistic &by, int coarserBy, const Band &both, int coarser);

/// The fewest people in a row: those whose answers to `by` have at least this share together (half percents), without
/// those who may not have answered the other question. May be negative.
[[nodiscard]] inline int smallestRow(int lowerEdge, const Statistic &by, int without)
{
    return lowerEdge * by.smallestAnswered / 200 - without;
}

} // namespace core::release
