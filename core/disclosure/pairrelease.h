// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/constraints.h"

#include <optional>

namespace core::disclosure {

/// Two questions released crossed with each other: structure alone, nothing of any answer.
struct PairPlan
{
    size_t question = 0; ///< among the dataset's variables
    size_t by = 0;
    ItemPlan questionPlan;
    ItemPlan byPlan;

    [[nodiscard]] int answers() const { return static_cast<int>(questionPlan.variable.codes.size()); }
    [[nodiscard]] int cells() const { return answers() * static_cast<int>(byPlan.variable.codes.size()); }
    /// Where somebody is counted whose answers are in these cells of the two variables; none: one of them is no
    /// substantive answer.
    [[nodiscard]] std::optional<int> cell(int questionCell, int byCell) const;
    friend bool operator==(const PairPlan &a, const PairPlan &b) { return a.question == b.question && a.by == b.by; }
};
/// The declared pairs whose questions are both in the wave.
[[nodiscard]] std::vector<PairPlan> pairPlans(const questionnaire::Questionnaire &questionnaire,
                                              const dataset::Dataset &dataset);

/// People of the whole wave by their answers to both, [PairPlan::cell()].
using PairCounts = std::vector<int>;
[[nodiscard]] PairCounts countPair(const PairPlan &plan, const dataset::Dataset &dataset);

/// What is known of a pair's questions before their table is made: released figures of the whole wave.
struct PairSides
{
    const release::Node *all = nullptr;
    const release::Statistic *question = nullptr;
    const release::Statistic *by = nullptr;
    int questionStep = 0; ///< how far the figures of the two were stepped down
    int byStep = 0;
};

/// A pair as it is released.
struct ReleasedPair
{
    PairPlan plan;
    int step = release::StepDown::AsFineAsAllowed;
    PairCounts counts;
    release::PairTable table;
};

/// The table of a pair, made in one place as releaseItem() makes the figures of an item. A row is a base of its own:
/// the released figures must promise as many people in it as in a base of three conditions, else answers are put
/// together. What is merged or hidden is a function of released values alone.
[[nodiscard]] release::PairTable releasePair(const PairPlan &plan, const PairSides &sides, const PairCounts &counts,
                                             const Policy &policy, int step);

/// The table turned round: what the counts must satisfy to give it again.
[[nodiscard]] std::vector<Constraint> constraintsOfPair(const ReleasedPair &released, int members);

} // namespace core::disclosure
