// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

namespace tests {

/// The content of a release with invented figures: everybody and each value of each released dimension, the last value
/// of every dimension too small to be shown. The same arguments give the same content. Marked as invented.
[[nodiscard]] core::release::Release::Content inventedContent(const core::questionnaire::Questionnaire &questionnaire,
                                                              const core::questionnaire::WaveId &wave,
                                                              int members = 375, quint64 seed = 1);

/// The same, written and read as every release is.
[[nodiscard]] core::base::Result<core::release::Release>
inventedRelease(const core::questionnaire::Questionnaire &questionnaire, const core::questionnaire::WaveId &wave,
                int members = 375, quint64 seed = 1);

} // namespace tests
