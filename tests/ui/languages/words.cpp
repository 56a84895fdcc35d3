// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/words.h"

#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/questionnaire/textvisitor.h"
#include "tests/support/testmain.h"

namespace tests {
namespace {

using core::base::Language;

/// What is left of a text when everything in brackets is taken out, and with it all that the catalogues have.
QString outsideBrackets(QString text)
{
    static const QRegularExpression innermost(QStringLiteral("\\[[^\\[\\]]*\\]"));
    for (QString before; before != text;) {
        before = text;
        text.remove(innermost);
    }
    return text;
}

} // namespace

const QRegularExpression &keyWords()
{
    static const QRegularExpression words(QStringLiteral("\\b\\p{L}+(?:-\\p{L}+){3,}\\b"));
    return words;
}

bool isData(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression file(
        QStringLiteral("(?:/"
                       "[\\w.-]+)+|barometer_\\w+\\.ts|[\\w-]+\\.(?:key(?:\\.pub)?|bundle|event|pdf|backup|release)\\b|"
                       "\\S+@\\S+|www\\.\\S+|\\b\\w*\\d\\w*\\b"));
    static const QSet<QString> names{
        QStringLiteral("Suomi"), QStringLiteral("Svenska"), QStringLiteral("English"), QStringLiteral("longer"),
        QStringLiteral("almost"), // of the published figures, a file of its own
        QStringLiteral("Tampere"),
        // names of the files of an event folder, in the languages of the event
        QStringLiteral("ohje"), QStringLiteral("anvisning"), QStringLiteral("juliste"), QStringLiteral("affisch"),
        QStringLiteral("paperilomake"), QStringLiteral("pappersblankett"),
        QStringLiteral("Monday"), // the clock's day, in long
        QStringLiteral("June")};
    QString left = outsideBrackets(text);
    static const QRegularExpression coverCode(QStringLiteral("\\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\\b"));
    left.remove(coverCode);
    // Names of places in the catalogue, which translators see beside a text.
    static const QRegularExpression context(QStringLiteral(
        "\\b(?:ui::\\w+::\\w+|Q[A-Z]\\w+|Commands|Faults|Error|SelfCheck|chart|PaperForm|EventFolder|HandOver|FileKind|"
        "Form)\\b"));
    left.remove(context);
    left.remove(file);
    left.remove(keyWords());
    for (auto it = word.globalMatch(left); it.hasNext();) {
        if (!names.contains(it.next().captured()))
            return false;
    }
    return true;
}

QSet<QString> textsOf(const Language &language)
{
    QSet<QString> texts;
    const QString path = tests::sourcePath(QStringLiteral("translations/barometer_%1.ts").arg(language.text()));
    const auto file = core::language::readTsFile(core::base::readFile(path, 16 << 20).value(), path).value();
    const bool english = language.text() == QLatin1String("en");
    const QString finnish = tests::sourcePath(QStringLiteral("translations/barometer_fi.ts"));
    const auto sources = core::language::readTsFile(core::base::readFile(finnish, 16 << 20).value(), finnish).value();
    for (const core::language::TsMessage &message : english ? sources.messages : file.messages)
        texts.insert(english ? message.source : message.translation.value(0));
    const auto json = core::base::readFile(
        tests::sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")), 8 << 20);
    const auto questionnaire = *core::questionnaire::readQuestionnaire(*json).questionnaire;
    core::questionnaire::visitTexts(questionnaire, [&](const QString &, const core::questionnaire::Text &text) {
        for (const auto &variant : text.variants())
            texts.insert(variant.text.texts().value(language));
    });
    QSet<QString> plain; // as they are shown: without access keys, in one line
    for (QString text : texts)
        plain.insert(text.remove(QLatin1Char('&')).simplified());
    return plain;
}

} // namespace tests
