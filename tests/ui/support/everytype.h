// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace tests {

/// An invented questionnaire with one question of every type, in two languages.
[[nodiscard]] core::questionnaire::Questionnaire everyType();

} // namespace tests
