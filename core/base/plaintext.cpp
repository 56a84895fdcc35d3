// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QList>

#include <algorithm>

namespace core::base {
namespace {

bool isVisible(char32_t character)
{
    // Letters and symbols by their category, with no ink: Hangul fillers and the empty Braille cell.
    constexpr std::u32string_view blanks = U"\u115f\u1160\u3164\uffa0\u2800";
    if (blanks.find(character) != std::u32string_view::npos)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return false;
    default:
        return true;
    }
}

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line ||
        character.category() == QChar::Separator_Paragraph;
}

} // namespace

bool isVisible(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint one) { return isVisible(char32_t{one}); });
}

QString withoutControls(const QString &text, QStringView kept)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar one : text) {
        if (isControl(one) && !kept.contains(one))
            plain += QStringLiteral("\\u%1").arg(uint{one.unicode()}, 4, 16, QLatin1Char('0'));
        else
            plain += one;
    }
    return plain;
}

} // namespace core::base
