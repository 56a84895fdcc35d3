// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/inventedrelease.h"

namespace tests {

/// The questionnaire that the program ships.
[[nodiscard]] core::questionnaire::Questionnaire shippedQuestionnaire();

/// Invented releases of its waves 1 (812 members) and 2 (375), oldest first.
[[nodiscard]] std::vector<core::release::Release> shippedReleases();

} // namespace tests
