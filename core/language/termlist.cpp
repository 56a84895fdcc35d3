// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/termlist.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>

namespace core::language {
namespace {

constexpr QChar stemMark = u'|';

QString withoutMarks(QString word)
{
    return word.remove(stemMark);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notAWord(QStringLiteral("[^\\p{L}\\p{N}|-]+"));
    return text.toLower().split(notAWord, Qt::SkipEmptyParts);
}

// What of a word stays through its cases: Finnish endings change the last letters of the stem as well (kumppanuus,
// kumppanuuden), so long words are compared by their beginning.
QString stemOf(const QString &word)
{
    if (const qsizetype marked = word.indexOf(stemMark); marked >= 0)
        return word.left(marked);
    return word.left(std::max<qsizetype>(4, word.size() - word.size() / 4 - 1));
}

// An ending makes a word a few letters longer; more is another word that begins alike.
bool isFormOf(const QString &term, const QString &word)
{
    constexpr qsizetype longestEnding = 5;
    return word.startsWith(stemOf(term)) && word.size() <= withoutMarks(term).size() + longestEnding;
}

bool contains(const QStringList &text, const QString &term)
{
    const QStringList words = wordsOf(term);
    if (words.isEmpty())
        return false;
    for (qsizetype start = 0; start + words.size() <= text.size(); ++start) {
        bool all = true;
        for (qsizetype i = 0; i < words.size() && all; ++i)
            all = isFormOf(words.at(i), text.at(start + i));
        if (all)
            return true;
    }
    return false;
}

bool containsOneOf(const QStringList &text, const QStringList &terms)
{
    return std::any_of(terms.begin(), terms.end(), [&text](const QString &term) { return contains(text, term); });
}

} // namespace

QString TermList::Term::in(const base::Language &language) const
{
    return withoutMarks(words.value(language).value(0));
}

base::Result<TermList> TermList::read(const QByteArray &json, const QString &name)
{
    const base::Result<QJsonObject> object = base::readJson(json, name);
    if (!object)
        return base::fail(object);
    std::vector<Term> terms;
    const QJsonArray entries = object->value(QLatin1String("terms")).toArray();
    for (const QJsonValue entry : entries) {
        Term term;
        const QJsonObject words = entry.toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            const QJsonValue value = it.value();
            term.words.insert(base::Language(it.key()),
                              value.isArray() ? value.toVariant().toStringList() : QStringList{value.toString()});
        }
        terms.push_back(term);
    }
    return TermList(std::move(terms));
}

QByteArray TermList::writeTbx(const QString &title) const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("tbx"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("TBX-Core"));
    xml.writeAttribute(QStringLiteral("style"), QStringLiteral("dca"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("fi"));
    xml.writeDefaultNamespace(QStringLiteral("urn:iso:std:iso:30042:ed-2"));
    for (const char *element : {"tbxHeader", "fileDesc", "sourceDesc"})
        xml.writeStartElement(QString::fromLatin1(element));
    xml.writeTextElement(QStringLiteral("p"), title);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("text"));
    xml.writeStartElement(QStringLiteral("body"));
    int number = 0;
    for (const Term &term : m_terms) {
        xml.writeStartElement(QStringLiteral("conceptEntry"));
        xml.writeAttribute(QStringLiteral("id"), QStringLiteral("c%1").arg(++number));
        for (auto it = term.words.begin(); it != term.words.end(); ++it) {
            xml.writeStartElement(QStringLiteral("langSec"));
            xml.writeAttribute(QStringLiteral("xml:lang"), it.key().text());
            for (const QString &word : it.value()) {
                xml.writeStartElement(QStringLiteral("termSec"));
                xml.writeTextElement(QStringLiteral("term"), withoutMarks(word));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

std::vector<TermWarning> TermList::check(const QString &source, const base::Language &sourceLanguage,
                                         const QString &translation, const base::Language &language) const
{
    std::vector<TermWarning> warnings;
    if (translation.isEmpty() || sourceLanguage == language)
        return warnings;
    const QStringList sourceWords = wordsOf(source);
    const QStringList words = wordsOf(translation);
    for (const Term &term : m_terms) {
        const QStringList expected = term.words.value(language);
        if (!expected.isEmpty() && containsOneOf(sourceWords, term.words.value(sourceLanguage)) &&
            !containsOneOf(words, expected))
            warnings.push_back({term.in(sourceLanguage), term.in(language)});
    }
    return warnings;
}

} // namespace core::language
