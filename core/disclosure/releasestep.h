// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/earlier.h"
#include "core/disclosure/lattice.h"
#include "core/disclosure/policy.h"
#include "core/disclosure/reviewlog.h"
#include "core/disclosure/solver.h"
#include "core/interview/response.h"
#include "core/release/release.h"

#include <QDate>

#include <atomic>
#include <functional>

namespace core::disclosure {

/// What a release is made from. Personal data.
struct ReleaseInput
{
    const questionnaire::Questionnaire *questionnaire = nullptr;
    questionnaire::WaveId wave;
    const std::vector<interview::Response> *responses = nullptr;
    QDate fieldOpens;
    QDate fieldCloses;
    bool invented = false;
    QByteArray draftStore; ///< empty: to be published
    QDate day;
    QString programVersion;
    Policy policy;
    const Solver *solver = nullptr;         ///< null: cbc
    const ReviewLog *openAnswers = nullptr; ///< which texts were approved; null: none
    /// What has been published of the wave: who reads the new release has those too.
    std::vector<Published> earlier;
    int jobs = 0; ///< AuditInput::jobs
};

/// Called with work done and in all; a release step of long waves takes minutes.
using Progress = std::function<void(int done, int total)>;

/// A release as it goes to disk, read back by the checks every release passes.
struct MadeRelease
{
    QByteArray bytes;
    release::Release release;
    AuditEffort effort;
};

/// The release step: counts, chooses bases, makes figures, proves that they give no answer away, writes. The same input
/// gives the same bytes. A wave under the limit gives a release whose every base is small. Nothing is written to disk
/// here. Errors: InvalidInput (a response or policy that does not fit), ReleaseNotProved, PublishedBefore (with an
/// earlier one, or so little has changed since that both together give few people away), Cancelled, Internal.
[[nodiscard]] base::Result<MadeRelease> makeRelease(const ReleaseInput &input, const Progress &progress = {},
                                                    const std::atomic<bool> *cancelled = nullptr);

} // namespace core::disclosure
