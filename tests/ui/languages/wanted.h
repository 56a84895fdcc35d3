// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/pseudolanguage.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace tests {

/// A text that widgets show, and how it reads in a pseudo-language.
struct WantedText
{
    QString context;
    QString name;     ///< "context: source", in one line; it stands in the list of what is not walked
    QStringList ways; ///< of each plural form the longest piece between placeholders, without access keys

    /// Whether one of the forms is in what was shown.
    [[nodiscard]] bool isIn(const QString &shown) const;
};

/// Every text of the program that belongs to a widget.
[[nodiscard]] std::vector<WantedText> wantedTexts(core::language::Pseudo pseudo);
/// The names in notwalked.txt: texts that no walk meets, each under the reason.
[[nodiscard]] QSet<QString> notWalked();
/// Contexts none of whose texts stands on a screen by itself.
[[nodiscard]] QSet<QString> contextsApart();

} // namespace tests
