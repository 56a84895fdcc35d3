// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/plurals.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::language {

/// What a program can see is wrong with a translation, without knowing the language.
enum class TextFault {
    Placeholders,   ///< %1, %n, %Ln differ from the source
    Numbers,        ///< digits differ from the source
    EndPunctuation, ///< one ends with . : ? … and the other does not
    Spaces,         ///< begins or ends with a space and the source does not, or the other way round
    PluralForms,    ///< not as many forms as the language has
    TooLong,        ///< longer than the maximum width
};

struct CheckedText
{
    QString source;
    QStringList translation; ///< one form, or one for each plural form of the language
    base::Language language;
    bool plural = false;
    int maximumWidth = 0; ///< in characters; 0: none
};

/// The faults of one translation, each kind at most once. An empty translation has none: it is missing, not wrong.
[[nodiscard]] std::vector<TextFault> checkText(const CheckedText &text);

/// Placeholders in a text, sorted: "%1", "%n", "%L2" as "%2".
[[nodiscard]] QStringList placeholders(const QString &text);

/// One step of a word-level difference between two versions of a source text.
struct WordChange
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString words; ///< with the spaces between them
    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// What changed from before to after, word by word (longest common subsequence); neighbours of one kind are joined.
[[nodiscard]] std::vector<WordChange> wordDifference(const QString &before, const QString &after);

} // namespace core::language
