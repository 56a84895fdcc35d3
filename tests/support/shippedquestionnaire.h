// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace tests {

/// The questionnaire of resources/questionnaires/partnership-barometer.json; ends the test program with its faults
/// when it does not read.
[[nodiscard]] core::questionnaire::Questionnaire shippedQuestionnaire();

} // namespace tests
