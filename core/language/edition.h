// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QMap>

namespace core::language {

/// The questionnaire with those of its languages alone in which no text is missing: what may be saved, and published
/// into a store. The default language always stays.
[[nodiscard]] questionnaire::Questionnaire wholeEdition(questionnaire::Questionnaire questionnaire);

/// How many texts of an edition read otherwise than in another one, by language; languages without a difference are
/// left out. A text or a language that the other does not have counts.
[[nodiscard]] QMap<base::Language, int> differingTexts(const questionnaire::Questionnaire &edition,
                                                       const questionnaire::Questionnaire &other);

} // namespace core::language
