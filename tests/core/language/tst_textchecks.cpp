// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/textchecks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::language;
using core::base::Language;

Q_DECLARE_METATYPE(TextFault)

class TestTextChecks : public QObject
{
    Q_OBJECT

private slots:
    void findsFaults_data();
    void findsFaults();
    void missingIsNotWrong();
    void countsPluralForms_data();
    void countsPluralForms();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
};

void TestTextChecks::findsFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translation");
    QTest::addColumn<bool>("plural");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, const QString &source, const QStringList &translation, bool plural, int width,
                        const QList<TextFault> &faults) {
        QList<int> expected;
        for (const TextFault fault : faults)
            expected.append(static_cast<int>(fault));
        QTest::newRow(name) << source << translation << plural << width << expected;
    };
    const QString saved = QStringLiteral("%1 of %2 saved.");
    row("equal", saved, {QStringLiteral("%2:sta tallennettu %1.")}, false, 0, {});
    row("placeholder lost", saved, {QStringLiteral("%1 tallennettu.")}, false, 0, {TextFault::Placeholders});
    row("placeholder doubled", saved, {QStringLiteral("%1 %1 %2.")}, false, 0, {TextFault::Placeholders});
    row("end", QStringLiteral("Next"), {QStringLiteral("Seuraava.")}, false, 0, {TextFault::EndPunctuation});
    row("another end", QStringLiteral("Stop?"), {QStringLiteral("Lopeta.")}, false, 0, {TextFault::EndPunctuation});
    row("number", QStringLiteral("at least 10"), {QStringLiteral("vähintään 100")}, false, 0, {TextFault::Numbers});
    row("decimal comma", QStringLiteral("mean 6.8"), {QStringLiteral("keskiarvo 6,8")}, false, 0, {});
    row("signs of another script", QStringLiteral("At least 10.5?"), {QStringLiteral("١٠٫٥؟")}, false, 0, {});
    row("another number in another script", QStringLiteral("At least 10?"), {QStringLiteral("١٢؟")}, false, 0,
        {TextFault::Numbers});
    row("another end in another script", QStringLiteral("Stop?"), {QStringLiteral("停止。")}, false, 0,
        {TextFault::EndPunctuation});
    row("space", QStringLiteral("Wave "), {QStringLiteral("Aalto")}, false, 0, {TextFault::Spaces});
    row("too long", QStringLiteral("Stop"), {QStringLiteral("Lopeta kysely")}, false, 8, {TextFault::TooLong});
    const QString count = QStringLiteral("%n response(s)");
    row("plural", count, {QStringLiteral("yksi vastaus"), QStringLiteral("%n vastausta")}, true, 0, {});
    row("one form only", count, {QStringLiteral("%n vastausta")}, true, 0, {TextFault::PluralForms});
    row("one form empty", count, {QString(), QStringLiteral("%n vastausta")}, true, 0, {TextFault::PluralForms});
    row("plural with another placeholder", count, {QStringLiteral("%1 vastaus"), QStringLiteral("%n vastausta")}, true,
        0, {TextFault::Placeholders});
}

void TestTextChecks::findsFaults()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translation);
    QFETCH(bool, plural);
    QFETCH(int, width);
    QFETCH(QList<int>, expected);
    QList<int> found;
    for (const TextFault fault : checkText({source, translation, Language(QStringLiteral("fi")), plural, width}))
        found.append(static_cast<int>(fault));
    QCOMPARE(found, expected);
}

void TestTextChecks::missingIsNotWrong()
{
    QVERIFY(checkText({QStringLiteral("%1."), {QString()}, Language(QStringLiteral("fi")), false, 1}).empty());
    QVERIFY(checkText({QStringLiteral("%n"), {QString(), QString()}, Language(QStringLiteral("fi")), true, 0}).empty());
}

void TestTextChecks::countsPluralForms_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("Finnish") << QStringLiteral("fi") << 2;
    QTest::newRow("Swedish") << QStringLiteral("sv") << 2;
    QTest::newRow("easy Finnish") << QStringLiteral("fi-x-selko") << 2;
    QTest::newRow("Ukrainian") << QStringLiteral("uk") << 3;
    QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
    QTest::newRow("Northern Sami") << QStringLiteral("se") << 3;
}

void TestTextChecks::countsPluralForms()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    QCOMPARE(pluralFormCount(Language(language)), forms);
}

void TestTextChecks::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
    };
    row("same", "a b", "a b", "=a b");
    row("one word", "Send the answers", "Send your answers", "=Send|-the|+your|=answers");
    row("added at the end", "Send", "Send answers now", "=Send|+answers now");
    row("removed", "You may skip it", "You may skip", "=You may skip|-it");
    row("all new", "a", "b", "-a|+b");
    row("from nothing", "", "b", "+b");
}

void TestTextChecks::tellsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QStringList found;
    for (const WordChange &change : wordDifference(before, after))
        found.append(QString(QStringLiteral("=-+").at(static_cast<int>(change.kind))) + change.words);
    QCOMPARE(found.join(QLatin1Char('|')), expected);
}

BAROMETER_TEST(TestTextChecks)
#include "tst_textchecks.moc"
