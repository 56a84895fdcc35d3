// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/lattice.h"
#include "core/disclosure/policy.h"

#include <QByteArray>

namespace core::disclosure {

/// How many are expected to answer, by values of dimensions: one dimension a background question, and those that follow
/// from other answers where something is known of them.
struct Expectation
{
    std::map<questionnaire::DimensionId, std::map<questionnaire::Code, int>> numbers;
    [[nodiscard]] int responses() const; ///< the largest sum of any dimension
};

/// Reads lines "dimension,value,number" (or with semicolons); lines of which the third part is no number are headings
/// when they come first. Errors: InvalidInput with the line in place.inside: unknown dimension or value, no number, two
/// dimensions of one question, nothing expected or more than 1,000,000.
[[nodiscard]] base::Result<Expectation> readExpectation(const QByteArray &text,
                                                        const questionnaire::Questionnaire &questionnaire);

/// What a release of the wave would show, before anybody has answered.
struct Plan
{
    static constexpr int kTrials = 40;
    struct Base
    {
        release::Node node;  ///< as in a release, its status that of most trials
        double expected = 0; ///< members, mean of the trials
        int shown = 0;       ///< trials in which it is shown
        int protecting = 0;  ///< trials in which it is large enough, but hidden to protect another
    };
    std::vector<Base> bases; ///< "all" first
};

/// Draws surveys from the expectation, respondents independently of each other and answers to different background
/// questions too, and chooses the bases of each as the release step does. The same seed gives the same plan. Dimensions
/// of which nothing is expected are left out. Errors: those of releasedDimensions().
[[nodiscard]] base::Result<Plan> planRelease(const questionnaire::Questionnaire &questionnaire,
                                             const questionnaire::WaveId &wave, const Expectation &expectation,
                                             const Policy &policy, quint64 seed = 1);

} // namespace core::disclosure
