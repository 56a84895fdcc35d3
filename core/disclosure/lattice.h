// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/disclosure/policy.h"
#include "core/release/release.h"

namespace core::disclosure {

/// The bases of a release and which of them are shown. A function of who belongs to which group alone, never of what
/// anybody answered.
struct Lattice
{
    std::vector<questionnaire::DimensionId> dimensions;
    std::vector<release::Node> nodes;    ///< "all" first
    std::vector<std::vector<int>> atoms; ///< of each node, rising
    std::vector<int> members;            ///< of each node, shown or not

    [[nodiscard]] bool isShown(size_t node) const { return nodes[node].status == release::Status::Shown; }
    [[nodiscard]] std::vector<size_t> shown() const;
    /// Whether every member of one is in the other.
    [[nodiscard]] bool isInside(size_t inner, size_t outer) const;
};

/// Bases: everybody, each value of each released dimension and of those in a declared pair that a wave of this size
/// allows, each combination of such a pair, and where several values of a dimension are hidden, those together if they
/// are enough. Shown are those with enough members, the largest first, unless showing one would give away a group of
/// fewer than ten by adding and subtracting shown bases (two primes; R1 and R2). Errors: InvalidInput from
/// releasedDimensions().
[[nodiscard]] base::Result<Lattice> makeLattice(const questionnaire::Questionnaire &questionnaire,
                                                const dataset::Dataset &dataset, const Policy &policy);

} // namespace core::disclosure
