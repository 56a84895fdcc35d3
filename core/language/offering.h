// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/questionnaire.h"

namespace core::language {

/// Texts of the program that a respondent may see and that a language does not have. `texts` is any catalogue of which
/// only the sources are read. An easy-language variant is served by the buttons of the language it is a variant of.
[[nodiscard]] QStringList missingForRespondents(const Catalogue &catalogue, const TsFile &texts,
                                                const base::Language &language);

/// The languages in which respondents may be asked: no text of the questionnaire and none of the program is missing. In
/// the questionnaire's order; its default language is always among them.
[[nodiscard]] QList<base::Language> languagesToOffer(const questionnaire::Questionnaire &questionnaire,
                                                     const Catalogue &catalogue, const TsFile &texts);

} // namespace core::language
