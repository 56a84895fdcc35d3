// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/disclosure/pairrelease.h"
#include "core/interview/response.h"

#include <map>

namespace core::disclosure {

/// Another set of responses: what some members of the dataset answered in it. All others answered as they did.
using World = std::map<int, std::map<questionnaire::ItemId, interview::Response::Item>>;

/// Everything of one unit as it is released.
struct ReleasedUnit
{
    std::vector<ReleasedVariable> variables;
    std::vector<ReleasedPair> pairs;

    /// Makes every figure anew from the counts and steps.
    void make(const Lattice &lattice, const Policy &policy);
    [[nodiscard]] PairSides sidesOf(const PairPlan &pair, const Lattice &lattice) const;
};

/// Decides whether a world gives exactly the release that the true responses give. It knows nothing of how the world
/// was found and nothing of bands: it puts the changed answers in place of the true ones in the count over all members
/// of every variable they touch, makes the figures anew and compares. Used from one thread.
class WorldVerifier
{
public:
    /// The references must outlive the verifier.
    WorldVerifier(const questionnaire::Questionnaire &questionnaire, const dataset::Dataset &dataset,
                  const std::vector<interview::Response> &responses, const Lattice &lattice, const Policy &policy)
        : m_questionnaire(questionnaire), m_dataset(dataset), m_responses(responses), m_lattice(lattice),
          m_policy(policy)
    {
    }

    /// released: every variable and pair that the changed answers can touch.
    [[nodiscard]] bool isSameRelease(const World &world, const ReleasedUnit &released) const;

private:
    [[nodiscard]] bool isSame(const World &world, const ReleasedVariable &released) const;
    [[nodiscard]] bool isSamePair(const World &world, const ReleasedPair &pair, const ReleasedUnit &released) const;

    const questionnaire::Questionnaire &m_questionnaire;
    const dataset::Dataset &m_dataset;
    const std::vector<interview::Response> &m_responses;
    const Lattice &m_lattice;
    const Policy &m_policy;
    mutable std::map<size_t, std::vector<int>> m_counted; ///< by variable: the true responses
    mutable std::map<std::pair<size_t, size_t>, PairCounts> m_countedPairs;
};

} // namespace core::disclosure
