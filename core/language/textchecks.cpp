// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/textchecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::language {
namespace {

// Digits outside placeholders, in any script. 6.8 and 6,8 are the same number in different languages.
QStringList numbers(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![%\\w])\\d+(?:[.,\u066B]\\d+)*"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        QString number = it.next().captured();
        for (QChar &sign : number)
            sign = sign.isDigit() ? QChar(u'0' + sign.digitValue()) : QChar(u'.');
        found.append(number);
    }
    found.sort();
    return found;
}

/// What ends a sentence, as other scripts write it too.
struct EndSign
{
    char16_t written;
    char16_t means;
};
constexpr EndSign EndSigns[] = {
    {u'.', u'.'},      {u':', u':'},      {u'?', u'?'},      {u'!', u'!'},
    {u'…', u'…'},      {u'\u061F', u'?'}, // Arabic
    {u'\u06D4', u'.'},                    // Urdu
    {u'\u0589', u'.'},                    // Armenian, which has its question mark within the word
    {u'\u0964', u'.'},                    // Devanagari
    {u'\u1362', u'.'}, {u'\u1367', u'?'}, // Ethiopic
    {u'\u3002', u'.'}, {u'\uFF1A', u':'}, {u'\uFF1F', u'?'}, {u'\uFF01', u'!'}, // Chinese and Japanese
};

QChar endPunctuation(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.endsWith(QLatin1String("...")))
        return QChar(u'…'); // Qt's own texts have three full stops
    const auto sign = std::find_if(std::begin(EndSigns), std::end(EndSigns),
                                   [last = trimmed.back()](const EndSign &each) { return each.written == last; });
    return sign == std::end(EndSigns) ? QChar() : QChar(sign->means);
}

bool spacesDiffer(const QString &source, const QString &translation)
{
    const auto edge = [](const QString &text, bool front) {
        return !text.isEmpty() && (front ? text.front() : text.back()).isSpace();
    };
    return edge(source, true) != edge(translation, true) || edge(source, false) != edge(translation, false);
}

// A plural form may leave %n out ("one answer"), but it may not bring in a placeholder of its own.
bool placeholdersFit(const QStringList &wanted, const QStringList &found, bool plural)
{
    if (!plural)
        return wanted == found;
    QStringList without = wanted;
    without.removeAll(QStringLiteral("%n"));
    return found == wanted || found == without;
}

QStringList words(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

} // namespace

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    if (!text.contains(QLatin1Char('%'))) // most texts have none, and the search is the cost of a large merge
        return found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(QLatin1Char('%') + it.next().captured(1));
    found.sort();
    return found;
}

std::vector<TextFault> checkText(const CheckedText &text)
{
    const bool empty = std::all_of(text.translation.begin(), text.translation.end(),
                                   [](const QString &form) { return form.isEmpty(); });
    if (empty)
        return {};

    std::vector<TextFault> faults;
    const auto note = [&faults](TextFault fault) {
        if (std::find(faults.begin(), faults.end(), fault) == faults.end())
            faults.push_back(fault);
    };
    if (text.translation.size() != (text.plural ? pluralFormCount(text.language) : 1))
        note(TextFault::PluralForms);
    const QStringList wanted = placeholders(text.source);
    for (const QString &form : text.translation) {
        if (form.isEmpty()) {
            note(TextFault::PluralForms);
            continue;
        }
        if (!placeholdersFit(wanted, placeholders(form), text.plural))
            note(TextFault::Placeholders);
        if (!text.plural && numbers(text.source) != numbers(form))
            note(TextFault::Numbers);
        if (endPunctuation(text.source) != endPunctuation(form))
            note(TextFault::EndPunctuation);
        if (spacesDiffer(text.source, form))
            note(TextFault::Spaces);
        if (text.maximumWidth > 0 && form.size() > text.maximumWidth)
            note(TextFault::TooLong);
    }
    return faults;
}

std::vector<WordChange> wordDifference(const QString &before, const QString &after)
{
    const QStringList a = words(before);
    const QStringList b = words(after);
    // common[i][j]: length of the longest common subsequence of a from i on and b from j on.
    std::vector<std::vector<int>> common(static_cast<size_t>(a.size()) + 1,
                                         std::vector<int>(static_cast<size_t>(b.size()) + 1, 0));
    const auto at = [&common](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i)][static_cast<size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }

    std::vector<WordChange> changes;
    const auto add = [&changes](WordChange::Kind kind, const QString &word) {
        if (!changes.empty() && changes.back().kind == kind)
            changes.back().words += QLatin1Char(' ') + word;
        else
            changes.push_back({kind, word});
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            add(WordChange::Kind::Same, a.at(i));
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            add(WordChange::Kind::Removed, a.at(i++));
        } else {
            add(WordChange::Kind::Added, b.at(j++));
        }
    }
    return changes;
}

} // namespace core::language
