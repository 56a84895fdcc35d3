// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace core::language {

/// The locale for numbers and dates of a language: fi -> Finland, sv -> Finland's Swedish, en -> United Kingdom.
[[nodiscard]] QLocale localeOf(const base::Language &language);

/// A day or a time of day as people write it in figures. Swedish as it is written in Finland, 5.11.2026 and 14.30,
/// where Qt's data have the way of Sweden.
[[nodiscard]] QString shortText(const QDate &day, const QLocale &locale = QLocale());
[[nodiscard]] QString shortText(const QTime &time, const QLocale &locale = QLocale());
[[nodiscard]] QString shortText(const QDateTime &moment, const QLocale &locale = QLocale());

/// The day that shortText() writes so; an invalid one where the text is none.
[[nodiscard]] QDate dayFrom(const QString &text, const QLocale &locale = QLocale());

/// The order in which names stand in the alphabet of a language: places in names, first to last. Names that the
/// alphabet does not tell apart stay in their order.
[[nodiscard]] std::vector<size_t> alphabeticOrder(const QStringList &names, const base::Language &language);

/// Puts what stands in these places of a list into the order of the alphabet of a language, by a name for each place;
/// everything else stays where it is.
template <typename T>
void sortPlaces(std::vector<T> &list, const std::vector<size_t> &places, const QStringList &names,
                const base::Language &language)
{
    const std::vector<T> before = list;
    const std::vector<size_t> order = alphabeticOrder(names, language);
    for (size_t i = 0; i < places.size(); ++i)
        list[places[i]] = before[places[order[i]]];
}

} // namespace core::language
