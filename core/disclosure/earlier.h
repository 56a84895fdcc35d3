// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/pairrelease.h"
#include "core/interview/response.h"

namespace core::disclosure {

/// What the proof took. It hangs on the answers, so it never travels with a release: responses that give the same
/// figures give the same file.
struct AuditEffort
{
    qint64 targets = 0; ///< answers that were to be proved, and were
    qint64 implied = 0; ///< answers that follow from membership and states alone
    qint64 worlds = 0;
    qint64 solverRuns = 0;
    QString solver; ///< name and version; empty when none was needed
};

/// A release of the wave that has been published, and which responses it counted.
struct Published
{
    QString name; ///< of its file, for messages
    release::Release release;
    std::vector<QByteArray> counted; ///< fingerprints, rising
};

/// What tells that a response is one that an earlier release counted: a hash of its random id, nothing of its answers.
[[nodiscard]] QByteArray fingerprintOf(const interview::Response &response);

/// The policy and steps that a release says it was made under.
[[nodiscard]] Policy policyOf(const release::Release::Content &content);
[[nodiscard]] Steps stepsOf(const release::Release::Content &content, const release::StatisticItem &item);

/// An earlier release as it bears on a new one: an attacker has both.
struct EarlierRelease
{
    std::vector<interview::Response> responses; ///< that it counted
    dataset::Dataset dataset;
    Lattice lattice;
    Policy policy;
    std::vector<Steps> steps;  ///< by variable
    std::vector<int> memberOf; ///< by member of the new release: the same person's number here, -1 for who came later
    std::vector<release::PairTable> pairs = {}; ///< that it shows or says are not shown

    /// Members of the new release in each base that it shows.
    [[nodiscard]] std::vector<std::vector<int>> shownBases() const;
};

/// Makes the earlier release again from today's responses. Errors: PublishedBefore when it comes out otherwise, as it
/// does when an answer it counted is another one now or is gone: both together could not be proved safe.
[[nodiscard]] base::Result<EarlierRelease>
makeAgain(const Published &published, const std::vector<interview::Response> &responses, const dataset::Dataset &now);

} // namespace core::disclosure
