// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/companions.h"
#include "core/questionnaire/questionnaire.h"
#include "core/release/release.h"

#include <QString>

#include <optional>
#include <vector>

namespace app {

class Console;

/// Reads and checks a questionnaire. Every fault of the file is printed on its own line ("file:place: message") and
/// then there is no questionnaire; the error is for a file that cannot be read at all.
[[nodiscard]] core::base::Result<std::optional<core::questionnaire::Questionnaire>>
readQuestionnaireFile(const Console &console, const QString &path);

/// The questionnaire that the program brings. Errors: FileNotFound, Internal.
[[nodiscard]] core::base::Result<core::questionnaire::Questionnaire> shippedQuestionnaire();

/// Errors: InvalidValue with the waves there are.
[[nodiscard]] core::base::Result<void> checkWave(const core::questionnaire::Questionnaire &questionnaire,
                                                 const core::questionnaire::WaveId &wave);

/// For what is read back after it was written: "-" would be a file of that name. Errors: InvalidValue of --output.
[[nodiscard]] core::base::Result<void> checkIsFile(const QString &output);

/// Results files, oldest wave first; "-" is standard input. Errors: those of core::release::openReleases() and of
/// reading.
[[nodiscard]] core::base::Result<std::vector<core::release::Release>> openReleases(const Console &console,
                                                                                   const QStringList &paths);

/// How the waves of these results compare, and what was published of others: the mapping that was named, the person's
/// own files, or those shipped. Every fault is printed on its own line; a file that was not named is then left out, one
/// that was is the error (CompanionFaulty, or those of reading it).
[[nodiscard]] core::base::Result<core::chart::Companions>
readCompanions(const Console &console, const core::questionnaire::Questionnaire &questionnaire, const QString &mapping);

/// The person's own files of the program: translations, mappings, published figures.
[[nodiscard]] QString ownDataFolder();

} // namespace app
