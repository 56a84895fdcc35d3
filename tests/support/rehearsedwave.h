// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/releasestep.h"
#include "tests/support/syntheticwave.h"

namespace tests {

/// The second wave of the shipped questionnaire as `barometer rehearse` invents it.
[[nodiscard]] SyntheticWave rehearsedWave(size_t respondents, quint64 seed);

/// What a release of a wave is made from; the wave must outlive it.
[[nodiscard]] core::disclosure::ReleaseInput
releaseInput(const SyntheticWave &wave, const core::questionnaire::WaveId &id = core::questionnaire::WaveId());

} // namespace tests
