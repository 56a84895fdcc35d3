// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace core::language {

/// How many plural forms Qt's catalogues keep for a language (its numerus rules). Unknown languages have two.
[[nodiscard]] int pluralFormCount(const base::Language &language);

/// Which of them a number takes, by the same rules: Finnish, Swedish and English 0 for one, 1 for the rest.
[[nodiscard]] int pluralForm(const base::Language &language, int n);

/// A text with a count, so that its number is written as the language writes numbers: %n is read as %Ln, which Qt
/// knows. Translators need not think of it.
[[nodiscard]] QString withLocalCount(QString text);

} // namespace core::language
