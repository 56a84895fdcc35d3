// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/itemrelease.h"

#include <vector>

namespace core::disclosure {

inline constexpr int kWhole = 200; ///< in half percents

/// Categories shown as one.
struct Group
{
    std::vector<int> categories;
    bool others = false; ///< the rest of a nominal list
    friend bool operator==(const Group &, const Group &) = default;
};
using Groups = std::vector<Group>;

/// Each category by itself.
[[nodiscard]] Groups every(size_t categories);

/// Whether m people are expected to hold the detail minimum of a category with this share at least (half percents).
[[nodiscard]] inline bool isEnough(int lowerEdge, int m, int minimum)
{
    return static_cast<qint64>(lowerEdge) * m >= static_cast<qint64>(minimum) * kWhole;
}

/// The finest way to show categories in a base of m people so that each is expected to hold the minimum, by the lower
/// edges of their shares in the whole wave (half percents). Ordered scales merge neighbours: five points to low,
/// middle, high, then to low or middle against high; grades 1-10 to 1-4, 5-6, 7-8, 9-10, then to 1-6, 7-10. Nominal
/// lists put their smallest together as others. None left: the base shows no categories.
[[nodiscard]] Groups mergedFor(ItemPlan::Merging merging, const std::vector<int> &lowerEdges, int m, int minimum);

} // namespace core::disclosure
