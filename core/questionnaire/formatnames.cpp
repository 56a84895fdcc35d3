// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/formatnames.h"

#include <QStringList>

#include <algorithm>

namespace core::questionnaire {
namespace {

constexpr qsizetype kLongestName = 64;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

bool isId(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestName || !isAsciiLetter(text.at(0)))
        return false;
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; });
}

bool isCode(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestName)
        return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        // A slash would break the places of issues, a brace or quotation mark the expressions that name the code.
        return c.isPrint() && !c.isSpace() && !QStringView(u".,=:/{}'\"").contains(c);
    });
}

bool isLanguageTag(const QString &text)
{
    const QStringList parts = text.split(u'-');
    const QString &language = parts.first();
    const auto isPart = [](const QString &part) {
        return !part.isEmpty() && part.size() <= 8 &&
            std::all_of(part.cbegin(), part.cend(), [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); });
    };
    const bool isLower =
        std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    return isLower && (language.size() == 2 || language.size() == 3) && parts.size() <= 4 &&
        std::all_of(parts.cbegin(), parts.cend(), isPart);
}

} // namespace core::questionnaire
