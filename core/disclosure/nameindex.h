// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace core::disclosure {

/// A word of a text: letters, with hyphens, apostrophes and colons inside.
struct TextWord
{
    qsizetype from = 0;
    qsizetype length = 0;
    QString lower;
    bool capital = false;       ///< begins with a capital letter
    bool sentenceStart = false; ///< where a capital letter says nothing
    [[nodiscard]] qsizetype end() const { return from + length; }
};

[[nodiscard]] std::vector<TextWord> wordsOf(const QString &text);

/// What a word may end in beyond its stem: Finnish cases with their linking vowel, clitics, the s of a genitive.
class WordEndings
{
public:
    WordEndings() = default;
    WordEndings(const QStringList &cases, const QStringList &clitics);
    [[nodiscard]] bool fits(const QString &ending) const; ///< an empty one fits
    [[nodiscard]] static constexpr qsizetype longest() { return 10; }

private:
    QRegularExpression m_pattern;
};

/// Names of one or more words, found in any of their cases.
class NameIndex
{
public:
    /// Forms of one name between slashes: the name, stems that endings go to, names in other languages.
    void add(const QString &forms);
    /// As add, and the stem in which kk, pp and tt are kk's weak grade (Pekka, Peka-lle).
    void addPerson(const QString &name);
    /// How many words from words[at] on are a name; 0: none. inText: lower-case words count where their stem is long.
    [[nodiscard]] int match(const std::vector<TextWord> &words, std::size_t at, const WordEndings &endings) const;
    /// Whether the word alone is one of the names, in any case and with any letters.
    [[nodiscard]] bool holds(const QString &lower, const WordEndings &endings) const;

private:
    struct Entry
    {
        QStringList words; ///< in lower case; the last one is a stem
    };
    QHash<QString, std::vector<Entry>> m_byFirstWord; ///< its stem where it is the only word
};

} // namespace core::disclosure
