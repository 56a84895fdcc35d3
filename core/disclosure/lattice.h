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

/// Who belongs where, without any answer: all that the choice of bases may depend on.
struct Membership
{
    std::vector<questionnaire::DimensionId> dimensions;
    std::vector<int> atomOf; ///< by member: the combination of all dimensions that the member has
    std::vector<int> sizes;  ///< by atom
    /// By atom: the value index each dimension has in it; behind the last value: none of them.
    std::vector<std::vector<quint8>> values;

    [[nodiscard]] int members() const { return static_cast<int>(atomOf.size()); }
    [[nodiscard]] int atoms() const { return static_cast<int>(sizes.size()); }
};
[[nodiscard]] Membership membershipOf(const dataset::Dataset &dataset);

/// Bases: everybody, each value of each released dimension and of those in a declared pair that a wave of this size
/// allows, each combination of such a pair, and where several values of a dimension are hidden, those together if they
/// are enough. Shown are those with enough members, unless showing one would give away a group of
/// fewer than ten by adding and subtracting shown bases (two primes; R1 and R2): taken from the largest on or, where
/// that shows more groups of one condition, from the smallest on. Errors: InvalidInput from releasedDimensions().
///
/// published: the members in each base that an earlier release of the wave shows; nothing may be given away by adding
/// and subtracting those either.
[[nodiscard]] base::Result<Lattice> makeLattice(const questionnaire::Questionnaire &questionnaire,
                                                const Membership &membership, const Policy &policy,
                                                const std::vector<std::vector<int>> &published = {});
[[nodiscard]] inline base::Result<Lattice> makeLattice(const questionnaire::Questionnaire &questionnaire,
                                                       const dataset::Dataset &dataset, const Policy &policy,
                                                       const std::vector<std::vector<int>> &published = {})
{
    return makeLattice(questionnaire, membershipOf(dataset), policy, published);
}

} // namespace core::disclosure
