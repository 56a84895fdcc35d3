// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/disclosure/lattice.h"
#include "core/release/precision.h"
#include "core/release/release.h"

namespace core::disclosure {

/// How far the release of an item has been stepped down because finer figures could not be proved safe.
struct Steps
{
    int item = release::StepDown::AsFineAsAllowed;
    std::map<questionnaire::Code, int> options; ///< one rare option of a list may step down alone

    [[nodiscard]] int of(const questionnaire::Code &option) const;
    friend bool operator==(const Steps &, const Steps &) = default;
};

/// What the rules need to know of an item beyond its counts: structure alone, nothing of any answer.
struct ItemPlan
{
    enum class Merging { None, Ordered, Nominal };
    dataset::Variable variable;
    Merging merging = Merging::None; ///< what happens to categories that are too few; options are shown or not
    bool routed = false;             ///< asked depending on an answer: the share not asked is not shown
    std::vector<int> values;         ///< of the categories, for a mean; empty: no mean
    int scaleRange = 0;
    bool grade = false;
};
[[nodiscard]] ItemPlan planItem(const questionnaire::Questionnaire &questionnaire, const dataset::Variable &variable);

/// Persons by node and cell: [node * cells + cell].
using NodeCounts = std::vector<int>;
[[nodiscard]] NodeCounts countNodes(const Lattice &lattice, const std::vector<int> &atomCounts, int cells);

/// What is released of one item in every base. The one place where figures are made: the release step publishes its
/// result, the audit compares it. Every rule reads membership and values released before it alone, so that what is
/// hidden, merged or coarse tells nothing of an answer.
[[nodiscard]] std::vector<release::Statistic> releaseItem(const ItemPlan &plan, const Lattice &lattice,
                                                          const NodeCounts &counts, const Policy &policy,
                                                          const Steps &steps);

/// One variable as it is released.
struct ReleasedVariable
{
    size_t index = 0; ///< among the dataset's variables
    ItemPlan plan;
    Steps steps;
    NodeCounts counts;
    std::vector<release::Statistic> statistics;
};

/// Whether other counts give the very same release as those of the variable gave. The figures of a base are a function
/// of its counts, of who was asked in any base and of the whole wave's figures, so only bases whose counts differ are
/// made anew.
[[nodiscard]] bool isSameRelease(const ReleasedVariable &released, const Lattice &lattice, const Policy &policy,
                                 const NodeCounts &counts);

} // namespace core::disclosure
