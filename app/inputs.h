// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/disclosure/policy.h"
#include "core/questionnaire/questionnaire.h"

#include <QString>

#include <optional>

namespace app {

class Console;

/// A questionnaire is JSON: what is a spreadsheet or a document by its ending is refused before it is read, in a
/// sentence that says so. Everything else is looked into. argument: as the help calls it. Errors: InvalidValue.
[[nodiscard]] core::base::Result<void> checkQuestionnaireEnding(const QString &argument, const QString &path);

/// Reads and checks a questionnaire, the value of an argument. Every fault of the file is printed on its own line
/// ("file:place: message") and then there is no questionnaire; the error is for a file that cannot be read at all.
[[nodiscard]] core::base::Result<std::optional<core::questionnaire::Questionnaire>>
readQuestionnaireFile(const Console &console, const QString &argument, const QString &path);

/// The questionnaire that the program brings. Errors: FileNotFound, Internal.
[[nodiscard]] core::base::Result<core::questionnaire::Questionnaire> shippedQuestionnaire();

/// A policy that only tightens the usual limits; these where no file is named. Errors: those of reading and of
/// core::disclosure::readPolicy().
[[nodiscard]] core::base::Result<core::disclosure::Policy> readPolicyFile(const Console &console, const QString &path);

/// Errors: InvalidValue with the waves there are.
[[nodiscard]] core::base::Result<void> checkWave(const core::questionnaire::Questionnaire &questionnaire,
                                                 const core::questionnaire::WaveId &wave);

/// For what is read back after it was written: "-" would be a file of that name. Errors: InvalidValue of --output.
[[nodiscard]] core::base::Result<void> checkIsFile(const QString &output);

/// The person's own files of the program: translations, mappings, published figures.
[[nodiscard]] QString ownDataFolder();

} // namespace app
