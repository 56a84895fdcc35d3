// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"

namespace core::interview {

/// The value of every dimension for people who fit no other.
[[nodiscard]] questionnaire::Code noDimensionValue(); // "none"

/// To which value of a dimension a response belongs. By a question: its choice, the class of the choice, or an
/// attribute of it; `none` when the question has no answer or the answer fits no value of the dimension. By an
/// expression: `yes` or `no`, a question skipped or not asked counting as unanswered; `none` when a question in it was
/// not reached.
[[nodiscard]] questionnaire::Code dimensionValue(const questionnaire::Questionnaire &questionnaire,
                                                 const questionnaire::Dimension &dimension, const Response &response);

} // namespace core::interview
