// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/questionpairs.h"

#include "core/release/precision.h"

#include <algorithm>

namespace core::release {
namespace {

/// The counts of the members that a released share of them allows; anything where it says nothing.
CountRange countsOf(const std::optional<Band> &share, int members, int step)
{
    const CountRange anything{0, members};
    const auto precision = precisionFor(members, step);
    if (!share || !precision)
        return anything;
    const auto index = indexOf(*share, *precision);
    return index ? countsIn(*index, members, *precision).value_or(anything) : anything;
}

} // namespace

std::vector<int> lowerEdges(const Statistic &figure, int step)
{
    const auto precision = precisionFor(figure.smallestAnswered, step);
    std::vector<int> edges;
    if (figure.status != Status::Shown || !precision)
        return edges;
    edges.reserve(figure.categories.size());
    for (const CategoryBand &category : figure.categories) {
        const int index = category.share ? indexOf(*category.share, *precision).value_or(0) : 0;
        edges.push_back(index == 0 ? 0 : boundaries(*precision)[static_cast<size_t>(index) - 1]);
    }
    return edges;
}

int mostWithoutOther(int members, const Statistic &by, int stepBy, const Band &both, int step)
{
    const int answered = countsOf(by.states.answered, members, stepBy).largest;
    return std::max(0, answered - countsOf(both, members, step).smallest);
}

} // namespace core::release
