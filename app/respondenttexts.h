// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fieldwork/event.h"
#include "core/language/catalogue.h"

namespace app {

/// The catalogue whose sources are all the texts of the program.
[[nodiscard]] QString programTextsFile();

/// The program's own texts, to be read for their sources only. Errors: those of base::readFile and readTsFile.
[[nodiscard]] core::base::Result<core::language::TsFile> programTexts();

/// How many texts that a respondent sees the catalogue lacks in a language. The catalogue outlives it.
[[nodiscard]] core::fieldwork::ProgramGaps programGaps(const core::language::Catalogue &catalogue);

} // namespace app
