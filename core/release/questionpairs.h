// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <vector>

/// How many people stand behind a row of two questions crossed, by released figures alone: what the release step lets
/// in and what the reader checks. A row is a base of its own, so it must hold as many as a base of three conditions.
namespace core::release {

/// The smallest share, in half percents, that each category of a whole wave's figure allows. step: how far that was
/// stepped down. Empty when the figure is not shown.
[[nodiscard]] std::vector<int> lowerEdges(const Statistic &figure, int step);

/// The most people who answered `by` and not both questions, by the shares of the states of `by` and the share of those
/// who answered both. members: of the whole wave. The steps: how far the figure of `by` and the table were stepped
/// down.
[[nodiscard]] int mostWithoutOther(int members, const Statistic &by, int stepBy, const Band &both, int step);

/// The fewest people in a row: those whose answers to `by` have at least this share together (half percents), without
/// those who may not have answered the other question. May be negative.
[[nodiscard]] inline int smallestRow(int lowerEdge, const Statistic &by, int without)
{
    return lowerEdge * by.smallestAnswered / 200 - without;
}

} // namespace core::release
