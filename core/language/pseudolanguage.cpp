// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"

#include "core/language/plurals.h"

#include <QRegularExpression>

namespace core::language {
namespace {

const QString longerLatin = QStringLiteral("åƀçđéƒĝĥïĵķļɱñôƥɋřšţûṽŵẋýž");
const QString longerCapitals = QStringLiteral("ÅƁÇĐÉƑĜĤÏĴĶĻṀÑÔƤɊŘŠŢÛṼŴẊÝŽ");
const QString mirrored = QStringLiteral("ابجدهوزحطيكلمنسعفصقرشتثخذض");

QChar changed(QChar letter, Pseudo kind)
{
    const char16_t code = letter.unicode();
    if (code >= u'a' && code <= u'z')
        return (kind == Pseudo::Longer ? longerLatin : mirrored).at(code - u'a');
    if (code >= u'A' && code <= u'Z')
        return (kind == Pseudo::Longer ? longerCapitals : mirrored).at(code - u'A');
    return letter;
}

// As much again as half the text, in words, so that it may be broken into lines like any other.
QString filling(qsizetype length)
{
    QString added;
    while (added.size() < (length + 1) / 2)
        added += QStringLiteral(" ōōō");
    return added;
}

QString made(const QString &text, Pseudo kind, bool isLonger)
{
    // What a program reads, not a person: %1, %Ln, <b>, &amp;, &F (an access key needs a letter of the keyboard), and
    // names that hold a number (Q03).
    static const QRegularExpression kept(QStringLiteral(
        "%L?(?:\\d{1,2}|n)|</?[a-zA-Z][^>]*>|&(?:[a-z]+;|\\w)|\\$\\{[^}]*\\}|https?://\\S+|\\b\\w*\\d\\w*\\b"));
    static const QRegularExpression end(QStringLiteral("(?:\\.\\.\\.|[.:?!…])?\\s*$"));
    const qsizetype body = end.match(text).capturedStart();
    qsizetype start = 0;
    while (start < body && text.at(start).isSpace())
        ++start;
    QString result;
    qsizetype done = start;
    const auto change = [&](qsizetype until) {
        for (; done < until; ++done)
            result += changed(text.at(done), kind);
    };
    for (auto it = kept.globalMatch(text.left(body), start); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        change(match.capturedStart());
        result += match.captured();
        done = match.capturedEnd();
    }
    change(body);
    if (result.trimmed().isEmpty())
        return text;
    const QString longer = isLonger ? filling(body) : QString();
    return text.left(start) + QLatin1Char('[') + result + longer + QLatin1Char(']') + text.mid(body);
}

/// No longer than its place allows: where half as much again is too much, brackets and accents must do.
QString withinWidth(const QString &text, Pseudo kind, int maximumWidth)
{
    const QString longer = made(text, kind, kind == Pseudo::Longer);
    return maximumWidth > 0 && longer.size() > maximumWidth ? made(text, kind, false) : longer;
}

} // namespace

std::optional<Pseudo> pseudoOf(const base::Language &language)
{
    for (const Pseudo kind : {Pseudo::Longer, Pseudo::Mirrored}) {
        if (language == pseudoLanguage(kind))
            return kind;
    }
    return std::nullopt;
}

base::Language pseudoLanguage(Pseudo kind)
{
    return base::Language(kind == Pseudo::Longer ? QStringLiteral("en-x-longer") : QStringLiteral("ar-x-mirror"));
}

QString pseudoText(const QString &text, Pseudo kind)
{
    return made(text, kind, kind == Pseudo::Longer);
}

void addPseudoLanguage(TranslationTable &table, Pseudo kind)
{
    const base::Language language = pseudoLanguage(kind);
    const std::vector<TranslationUnit> units = table.units(); // a copy: setting one changes the table
    for (const TranslationUnit &unit : units) {
        const QString source = table.sourceText(unit, base::Language(QStringLiteral("en")));
        if (source.isEmpty())
            continue;
        QStringList forms;
        for (int form = 0; form < (unit.plural ? pluralFormCount(language) : 1); ++form)
            forms.append(withinWidth(unit.isInterface() ? unit.key : source, kind, unit.maximumWidth));
        table.set(unit.id, language, forms, UnitState::Checked);
    }
}

} // namespace core::language
