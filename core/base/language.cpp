// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace core::base {

Language baseLanguage(const Language &language)
{
    return Language(language.text().section(QLatin1Char('-'), 0, 0));
}

QList<Language> fallbackChain(const Language &wanted, const Language &defaultLanguage)
{
    QList<Language> chain;
    for (const Language &language : {wanted, baseLanguage(wanted), defaultLanguage, Language(QStringLiteral("en"))}) {
        if (!language.isEmpty() && !chain.contains(language))
            chain.append(language);
    }
    return chain;
}

} // namespace core::base
