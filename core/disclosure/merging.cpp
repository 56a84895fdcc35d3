// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/merging.h"

#include <algorithm>
#include <numeric>

namespace core::disclosure {
namespace {

int shareOf(const Group &group, const std::vector<int> &lowerEdges)
{
    return std::accumulate(group.categories.begin(), group.categories.end(), 0,
                           [&](int sum, int category) { return sum + lowerEdges[static_cast<size_t>(category)]; });
}

/// Neighbours merged so that the classes have these sizes.
Groups classes(const std::vector<int> &sizes)
{
    Groups groups;
    int next = 0;
    for (const int size : sizes) {
        Group &group = groups.emplace_back();
        for (int i = 0; i < size; ++i)
            group.categories.push_back(next++);
    }
    return groups;
}

std::vector<Groups> ladder(size_t points)
{
    std::vector<Groups> rungs{every(points)};
    if (points == 10) {
        rungs.push_back(classes({4, 2, 2, 2}));
        rungs.push_back(classes({6, 4}));
    } else if (points == 5) {
        rungs.push_back(classes({2, 1, 2}));
        rungs.push_back(classes({3, 2}));
    } else if (points > 2) {
        const int lower = static_cast<int>(points + 1) / 2;
        rungs.push_back(classes({lower, static_cast<int>(points) - lower}));
    }
    return rungs;
}

Groups mergedScale(const std::vector<int> &lowerEdges, int m, int minimum)
{
    for (Groups &rung : ladder(lowerEdges.size())) {
        if (std::all_of(rung.begin(), rung.end(),
                        [&](const Group &group) { return isEnough(shareOf(group, lowerEdges), m, minimum); }))
            return std::move(rung);
    }
    return {};
}

Groups mergedList(const std::vector<int> &lowerEdges, int m, int minimum)
{
    // Smallest first; equal ones in listed order.
    std::vector<int> order(lowerEdges.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return lowerEdges[static_cast<size_t>(a)] < lowerEdges[static_cast<size_t>(b)];
    });
    Group others{{}, true};
    size_t next = 0;
    const auto isNextTooSmall = [&] {
        return !isEnough(lowerEdges[static_cast<size_t>(order[next])], m, minimum);
    };
    while (next < order.size() &&
           (isNextTooSmall() || (!others.categories.empty() && !isEnough(shareOf(others, lowerEdges), m, minimum))))
        others.categories.push_back(order[next++]);
    if (next == order.size())
        return {}; // everything together says nothing
    std::vector<int> alone(order.begin() + static_cast<std::ptrdiff_t>(next), order.end());
    std::sort(alone.begin(), alone.end());
    Groups groups;
    for (const int category : alone)
        groups.push_back({{category}, false});
    if (!others.categories.empty()) {
        std::sort(others.categories.begin(), others.categories.end());
        // A single rare category moved there is no secret, but then it is not "others".
        others.others = others.categories.size() > 1;
        groups.push_back(others);
    }
    return groups;
}

} // namespace

Groups every(size_t categories)
{
    Groups groups(categories);
    for (size_t i = 0; i < categories; ++i)
        groups[i].categories.push_back(static_cast<int>(i));
    return groups;
}

Groups mergedFor(ItemPlan::Merging merging, const std::vector<int> &lowerEdges, int m, int minimum)
{
    switch (merging) {
    case ItemPlan::Merging::Ordered:
        return mergedScale(lowerEdges, m, minimum);
    case ItemPlan::Merging::Nominal:
        return mergedList(lowerEdges, m, minimum);
    case ItemPlan::Merging::None:
        break;
    }
    return {};
}

} // namespace core::disclosure
