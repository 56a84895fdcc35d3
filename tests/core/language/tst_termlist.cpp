// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/termlist.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>
#include <QXmlStreamReader>

using core::language::TermList;
using core::language::TermWarning;
using core::language::TranslationTable;
using core::language::TranslationUnit;
using tests::language;

class TestTermList : public QObject
{
    Q_OBJECT

private slots:
    void checks_data();
    void checks();
    void shippedListIsComplete();
    void writesTbx();
    void refusesWhatIsNoJson();
};

void TestTermList::checks_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<int>("warnings");
    const auto row = [](const char *name, const char *source, const char *translation, int warnings) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation) << warnings;
    };
    row("the term", "Yhteistyö on hyvää", "Samarbetet är bra", 0);
    row("inflected", "Minkä arvosanan annat yhteistyölle?", "Vilket betyg ger du samarbetet?", 0);
    row("another word", "Yhteistyö on hyvää", "Kooperationen är bra", 1);
    row("two words", "Hyvien käytäntöjen juurruttaminen", "Etablering av god praxis", 0);
    row("longer word that begins alike", "Kumppanuusbarometri", "Partnerskapsbarometern", 0);
    row("another word that says the same", "Vastaajille", "Till de svarande", 0);
    row("neither of them", "Vastaajille", "Till folket", 1);
    row("alike up to the stem only", "Vastaanottavuus ja vastaukset", "Mottaglighet och svar", 0);
    row("no translation yet", "Yhteistyö", "", 0);
}

void TestTermList::checks()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(int, warnings);
    const TermList list(
        {{{{language("fi"), {QStringLiteral("yhteistyö")}}, {language("sv"), {QStringLiteral("samarbete")}}}},
         {{{language("fi"), {QStringLiteral("kumppanuustyö")}},
           {language("sv"), {QStringLiteral("partnerskapsarbete")}}}},
         {{{language("fi"), {QStringLiteral("vastaaj|a")}},
           {language("sv"), {QStringLiteral("respondent"), QStringLiteral("svarande")}}}}});
    QCOMPARE(static_cast<int>(list.check(source, language("fi"), translation, language("sv")).size()), warnings);
}

void TestTermList::shippedListIsComplete()
{
    const QString path = tests::sourcePath(QStringLiteral("resources/terms/partnership-barometer.json"));
    const auto json = core::base::readFile(path, 1 << 20);
    QVERIFY_RESULT(json);
    const auto list = TermList::read(*json, path);
    QVERIFY_RESULT(list);
    // Every term of the field, and the regions; a part of them is no list of terms.
    constexpr size_t terms = 32;
    constexpr size_t regions = 19;
    QCOMPARE(list->terms().size(), terms + regions);
    const TranslationTable table = tests::shippedTable();
    for (const TranslationUnit &unit : table.units()) {
        if (!unit.place.startsWith(QLatin1String("lists/REGION/")) || !unit.place.endsWith(QLatin1String("/label")))
            continue;
        const auto same = std::find_if(list->terms().begin(), list->terms().end(), [&unit](const TermList::Term &term) {
            return term.in(language("fi")) == unit.text(language("fi"));
        });
        if (same == list->terms().end())
            continue; // "I do not know" is no region
        QCOMPARE(same->in(language("sv")), unit.text(language("sv")));
        QVERIFY(same->words.value(language("en")).contains(unit.text(language("en"))));
    }
    for (const TermList::Term &term : list->terms()) {
        for (const char *tag : {"fi", "sv", "en"})
            QVERIFY2(!term.in(language(tag)).isEmpty(), qPrintable(term.in(language("fi"))));
    }
}

void TestTermList::writesTbx()
{
    const TermList list({{{{language("fi"), {QStringLiteral("a <|b"), QStringLiteral("d")}},
                           {language("sv"), {QStringLiteral("c")}}}}});
    QXmlStreamReader xml(list.writeTbx(QStringLiteral("Terms")));
    QStringList terms;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("term"))
            terms.append(xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(terms, (QStringList{QStringLiteral("a <b"), QStringLiteral("d"), QStringLiteral("c")}));
}

void TestTermList::refusesWhatIsNoJson()
{
    QVERIFY(!TermList::read(QByteArrayLiteral("{\"terms\": ["), QStringLiteral("x")));
}

BAROMETER_TEST(TestTermList)
#include "tst_termlist.moc"
