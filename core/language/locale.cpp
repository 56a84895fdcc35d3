// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/locale.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace core::language {
namespace {

QString dayFormat(const QLocale &locale)
{
    return locale.language() == QLocale::Swedish ? QStringLiteral("d.M.yyyy") : locale.dateFormat(QLocale::ShortFormat);
}

QString timeFormat(const QLocale &locale)
{
    return locale.language() == QLocale::Swedish ? QStringLiteral("H.mm") : locale.timeFormat(QLocale::ShortFormat);
}

} // namespace

QLocale localeOf(const base::Language &language)
{
    const QLocale plain(base::baseLanguage(language).text());
    if (plain.language() == QLocale::English)
        return {QLocale::English, QLocale::UnitedKingdom};
    if (plain.language() == QLocale::Swedish)
        return {QLocale::Swedish, QLocale::Finland};
    return plain;
}

QString shortText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, dayFormat(locale));
}

QString shortText(const QTime &time, const QLocale &locale)
{
    return locale.toString(time, timeFormat(locale));
}

QString shortText(const QDateTime &moment, const QLocale &locale)
{
    return moment.isValid() ? shortText(moment.date(), locale) + u' ' + shortText(moment.time(), locale) : QString();
}

QDate dayFrom(const QString &text, const QLocale &locale)
{
    return locale.toDate(text, dayFormat(locale));
}

std::vector<size_t> alphabeticOrder(const QStringList &names, const base::Language &language)
{
    std::vector<size_t> order(static_cast<size_t>(names.size()));
    std::iota(order.begin(), order.end(), size_t{0});
    const QCollator alphabet(localeOf(language));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return alphabet.compare(names.at(static_cast<qsizetype>(a)), names.at(static_cast<qsizetype>(b))) < 0;
    });
    return order;
}

} // namespace core::language
