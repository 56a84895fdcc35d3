// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/nameindex.h"

#include <algorithm>

namespace core::disclosure {
namespace {

/// Short place names in lower case are mostly other words (kotka is an eagle).
constexpr qsizetype kShortestLowerStem = 6;

bool joinsLetters(QChar character)
{
    return character == u'-' || character == u'\'' || character == u'\u2019' || character == u':' ||
        character == u'\u2011';
}

bool endsSentence(QChar character)
{
    return character == u'.' || character == u'!' || character == u'?' || character == u'\n' || character == u':' ||
        character == u'\u2029' || character == u'\u2026';
}

/// Spaces, quotation marks and bullets stand between the end of a sentence and its first word.
bool beginsSentence(const QString &text, qsizetype from)
{
    for (qsizetype at = from - 1; at >= 0; --at) {
        const QChar before = text.at(at);
        if (endsSentence(before))
            return true;
        if (before.isLetterOrNumber() || before == u',' || before == u';')
            return false;
    }
    return true;
}

QString alternatives(const QStringList &words)
{
    QStringList escaped;
    escaped.reserve(words.size());
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word.toLower()));
    return escaped.join(u'|');
}

} // namespace

std::vector<TextWord> wordsOf(const QString &text)
{
    std::vector<TextWord> words;
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size;) {
        if (!text.at(at).isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < size &&
               (text.at(end).isLetter() || text.at(end).isMark() ||
                (joinsLetters(text.at(end)) && end + 1 < size && text.at(end + 1).isLetter())))
            ++end;
        TextWord word;
        word.from = at;
        word.length = end - at;
        word.lower = text.mid(at, word.length).toLower();
        word.capital = text.at(at).isUpper();
        word.sentenceStart = beginsSentence(text, at);
        words.push_back(std::move(word));
        at = end;
    }
    return words;
}

WordEndings::WordEndings(const QStringList &cases, const QStringList &clitics)
    : m_pattern(
          QStringLiteral("^(?:[:'\u2019]?[aeiouyäö]?(?:%1))?(?:%2)?$").arg(alternatives(cases), alternatives(clitics)))
{
    m_pattern.optimize();
}

bool WordEndings::fits(const QString &ending) const
{
    return ending.isEmpty() || (ending.size() <= longest() && m_pattern.match(ending).hasMatch());
}

void NameIndex::add(const QString &forms)
{
    for (const QString &form : forms.split(u'/', Qt::SkipEmptyParts)) {
        const QStringList words = form.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            m_byFirstWord[words.front()].push_back({words});
    }
}

void NameIndex::addPerson(const QString &name)
{
    add(name);
    const QString lower = name.toLower();
    for (const QChar letter : {QChar(u'k'), QChar(u'p'), QChar(u't')}) {
        const qsizetype doubled = lower.lastIndexOf(QString(2, letter));
        if (doubled > 0 && doubled >= lower.size() - 3)
            add(QString(lower).remove(doubled, 1));
    }
    if (lower.endsWith(QLatin1String("s")))
        add(lower.chopped(1) + QLatin1String("kse"));
}

int NameIndex::match(const std::vector<TextWord> &words, std::size_t at, const WordEndings &endings) const
{
    const TextWord &first = words[at];
    int longest = 0;
    const qsizetype shortest = std::max<qsizetype>(2, first.lower.size() - WordEndings::longest());
    for (qsizetype size = first.lower.size(); size >= shortest; --size) {
        const auto found = m_byFirstWord.constFind(first.lower.left(size));
        if (found == m_byFirstWord.cend())
            continue;
        for (const Entry &entry : *found) {
            const auto count = static_cast<std::size_t>(entry.words.size());
            if (!first.capital && (count > 1 || size < kShortestLowerStem))
                continue;
            if (count == 1 ? !endings.fits(first.lower.mid(size)) : size != first.lower.size())
                continue;
            bool same = at + count <= words.size();
            for (std::size_t i = 1; same && i < count; ++i) {
                const QString &wanted = entry.words.at(static_cast<qsizetype>(i));
                const QString &word = words[at + i].lower;
                same =
                    i + 1 < count ? word == wanted : word.startsWith(wanted) && endings.fits(word.mid(wanted.size()));
            }
            if (same)
                longest = std::max(longest, static_cast<int>(count));
        }
    }
    return longest;
}

bool NameIndex::holds(const QString &lower, const WordEndings &endings) const
{
    const qsizetype shortest = std::max<qsizetype>(2, lower.size() - WordEndings::longest());
    for (qsizetype size = lower.size(); size >= shortest; --size) {
        const auto found = m_byFirstWord.constFind(lower.left(size));
        if (found == m_byFirstWord.cend() || !endings.fits(lower.mid(size)))
            continue;
        if (std::any_of(found->begin(), found->end(), [](const Entry &entry) { return entry.words.size() == 1; }))
            return true;
    }
    return false;
}

} // namespace core::disclosure
