// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QString>

#include <optional>

namespace app {

class Console;

/// Reads and checks a questionnaire. Every fault of the file is printed on its own line ("file:place: message") and
/// then there is no questionnaire; the error is for a file that cannot be read at all.
[[nodiscard]] core::base::Result<std::optional<core::questionnaire::Questionnaire>>
readQuestionnaireFile(const Console &console, const QString &path);

/// Errors: InvalidValue with the waves there are.
[[nodiscard]] core::base::Result<void> checkWave(const core::questionnaire::Questionnaire &questionnaire,
                                                 const core::questionnaire::WaveId &wave);

} // namespace app
