// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/earlier.h"
#include "core/disclosure/moves.h"
#include "core/disclosure/solver.h"
#include "core/interview/response.h"

#include <atomic>
#include <functional>

namespace core::disclosure {

/// What the audit needs, and what it may change: the steps of items whose figures it could not prove.
struct AuditInput
{
    const questionnaire::Questionnaire *questionnaire = nullptr;
    questionnaire::WaveId wave;
    const dataset::Dataset *dataset = nullptr;
    const std::vector<interview::Response> *responses = nullptr;
    const Lattice *lattice = nullptr;
    const Policy *policy = nullptr;
    const Solver *solver = nullptr;
    const std::vector<EarlierRelease> *earlier = nullptr; ///< of the wave, that the attacker has too; may be null
    int jobs = 0;                                         ///< units proved side by side; 0: one a core, up to 8
    const Judge *judge = nullptr;                         ///< made by audit()
};

/// The figures of every item as released, and how they were proved.
struct AuditResult
{
    std::vector<std::vector<release::Statistic>> statistics; ///< by variable
    std::vector<release::PairTable> pairs;                   ///< as the questionnaire declares them
    release::AuditRecord record;
    AuditEffort effort;
};

/// The audit: for every respondent and every answer it looks for another complete set of responses that gives exactly
/// the same release in which that respondent answered differently, with membership and who was asked, skipped and
/// reached held fixed (an attacker may know them). A set counts only if core/interview accepts each response in it and
/// the release made of it anew is equal, figure by figure.
///
/// Worlds are looked for in three ways, each for what the one before left: people alike pass their answers on to each
/// other, a walk from world to world, an integer program. What stays unproved within the limits steps down and is tried
/// again. Every world must give the earlier releases again as well. Answers that follow from membership and states
/// alone are counted apart (AuditEffort::implied): no release can hide them. Progress is told in cells. Errors:
/// ReleaseNotProved, Cancelled, SolverMissing, SolverFailed.
[[nodiscard]] base::Result<AuditResult> audit(const AuditInput &input,
                                              const std::function<void(int done, int total)> &progress = {},
                                              const std::atomic<bool> *cancelled = nullptr);

} // namespace core::disclosure
