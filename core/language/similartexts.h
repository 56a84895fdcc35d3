// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"

namespace core::language {

/// A text that is translated already, and whose source reads much like another's.
struct SimilarText
{
    UnitId unit;
    QString source;
    QStringList forms; ///< of its translation
    int percent = 0;   ///< of the words that both sources have, in the same order; 100: the same source
};

/// What was translated before and may serve again, the most alike first, each translation once. Only texts of the same
/// kind: with numbers or without; and only those with six words in ten in common. A very long text only where all of it
/// is the same.
[[nodiscard]] std::vector<SimilarText> similarTexts(const TranslationTable &table, const TranslationUnit &unit,
                                                    const base::Language &source, const base::Language &target,
                                                    size_t most = 3);

} // namespace core::language
