// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/similartexts.h"

#include "core/language/rewording.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace core::language {
namespace {

/// As it is compared: an access key and the case of a letter make no other text.
QString plain(const QString &text)
{
    return QString(text).remove(QLatin1Char('&')).simplified().toLower();
}

/// likeness() weighs every word of one text against every word of the other. With a notice of thousands of words, of
/// which a questionnaire may have several, going from text to text would take seconds and hundreds of megabytes.
bool isTooLong(const QString &text)
{
    constexpr qsizetype mostWords = 400; // none of the shipped questionnaire has 300
    return text.count(QLatin1Char(' ')) >= mostWords;
}

} // namespace

std::vector<SimilarText> similarTexts(const TranslationTable &table, const TranslationUnit &unit,
                                      const base::Language &source, const base::Language &target, size_t most)
{
    constexpr int all = 100, least = 60; // percent; with less in common a text is quicker written anew
    const QString wanted = plain(table.sourceText(unit, source));
    std::vector<SimilarText> found;
    if (wanted.isEmpty() || source == target)
        return found;
    for (const TranslationUnit &other : table.units()) {
        const QStringList forms = other.forms(target);
        if (other.id == unit.id || other.plural != unit.plural || forms.value(0).isEmpty())
            continue;
        const QString text = table.sourceText(other, source);
        const QString compared = plain(text);
        // Twice the shorter over both is the most that two texts can have in common.
        const qsizetype shorter = std::min(compared.size(), wanted.size());
        if (compared.isEmpty() || 2 * shorter * all < least * (compared.size() + wanted.size()) / 2)
            continue;
        const bool isSame = compared == wanted;
        if (!isSame && (isTooLong(compared) || isTooLong(wanted)))
            continue;
        const int percent =
            isSame ? all : std::min(all - 1, static_cast<int>(std::floor(likeness(compared, wanted) * all)));
        if (percent >= least)
            found.push_back({other.id, text, forms, percent});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SimilarText &a, const SimilarText &b) { return a.percent > b.percent; });
    QSet<QStringList> seen;
    std::erase_if(found, [&seen](const SimilarText &each) {
        const bool isKnown = seen.contains(each.forms);
        seen.insert(each.forms);
        return isKnown;
    });
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace core::language
