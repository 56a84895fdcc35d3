// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"

namespace core::language {

/// Languages nobody speaks, made by rule: whoever puts one in sees at once what is hard-coded, what is too narrow for a
/// longer language, and what does not turn round for one that is written from right to left.
enum class Pseudo {
    Longer,  ///< "en-x-longer": accents, in brackets, half as long again
    Mirrored ///< "ar-x-mirror": letters that are written from right to left, in brackets
};

[[nodiscard]] std::optional<Pseudo> pseudoOf(const base::Language &language);
[[nodiscard]] base::Language pseudoLanguage(Pseudo kind);

/// The text in the pseudo-language. Placeholders, markup, numbers, access keys and the last sign stay as they are.
[[nodiscard]] QString pseudoText(const QString &text, Pseudo kind);

/// Gives every text of the table in the pseudo-language, as checked.
void addPseudoLanguage(TranslationTable &table, Pseudo kind);

} // namespace core::language
