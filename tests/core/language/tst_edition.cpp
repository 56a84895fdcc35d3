// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/edition.h"
#include "core/language/maximumwidths.h"
#include "core/language/textchecks.h"
#include "core/language/translationfile.h"
#include "core/language/translationtable.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <algorithm>

using namespace core::language;
using tests::language;

/// What of a translator's work may be published, and how long a text may be in its place.
class TestEdition : public QObject
{
    Q_OBJECT

private slots:
    void publishesWholeLanguagesOnly();
    void countsWhatDiffers();
    void everyTextIsWithinItsWidth();
    void aTextThatIsTooLongIsAFault();
    void widthsGoOutWithTheTexts();
};

void TestEdition::publishesWholeLanguagesOnly()
{
    const auto shipped = tests::shippedQuestionnaire();
    QVERIFY(wholeEdition(shipped) == shipped);
    TranslationTable table = tests::shippedTable();
    QVERIFY(table.set(UnitId(QStringLiteral("q:title")), language("se"), {QStringLiteral("Bárus")}, UnitState::Draft));
    auto begun = shipped;
    table.writeTo(begun);
    QVERIFY(begun.languages.contains(language("se")));
    QVERIFY(wholeEdition(begun) == shipped); // nothing of the language is left in it
}

void TestEdition::countsWhatDiffers()
{
    const auto shipped = tests::shippedQuestionnaire();
    QVERIFY(differingTexts(shipped, shipped).isEmpty());
    TranslationTable table = tests::shippedTable();
    for (const char *unit : {"q:questions/Q39/text", "q:questions/Q39/hint", "q:title"})
        QVERIFY(table.set(UnitId(QString::fromLatin1(unit)), language("sv"), {QStringLiteral("?")}, UnitState::Draft));
    QVERIFY(table.set(UnitId(QStringLiteral("q:title")), language("fi"), {QStringLiteral("?")}, UnitState::Draft));
    auto edition = shipped;
    table.writeTo(edition);
    QCOMPARE(differingTexts(edition, shipped),
             (QMap<core::base::Language, int>{{language("fi"), 1}, {language("sv"), 3}}));
}

void TestEdition::everyTextIsWithinItsWidth()
{
    const TranslationTable table = tests::shippedTable();
    int limited = 0;
    for (const TranslationUnit &unit : table.units()) {
        if (unit.maximumWidth == 0)
            continue;
        ++limited;
        for (const char *tag : {"fi", "sv", "en"}) {
            const QString text = unit.text(language(tag));
            QVERIFY2(text.size() <= unit.maximumWidth, qPrintable(unit.place + QStringLiteral(": ") + text));
        }
    }
    QVERIFY(limited > 150);
    QCOMPARE(maximumWidth(QStringLiteral("questions/Q05/hint")), 0); // it wraps
}

void TestEdition::aTextThatIsTooLongIsAFault()
{
    const TranslationTable table = tests::shippedTable();
    const TranslationUnit *unit = table.find(UnitId(QStringLiteral("q:lists/ORG/munint/shortLabel")));
    QVERIFY(unit != nullptr && unit->maximumWidth > 0);
    const auto faults = [unit](const QString &text) {
        return checkText({unit->text(language("fi")), {text}, language("sv"), false, unit->maximumWidth});
    };
    const auto has = [](const std::vector<TextFault> &found) {
        return std::find(found.begin(), found.end(), TextFault::TooLong) != found.end();
    };
    QVERIFY(!has(faults(QString(unit->maximumWidth, QLatin1Char('x')))));
    QVERIFY(has(faults(QString(unit->maximumWidth + 1, QLatin1Char('x')))));
}

void TestEdition::widthsGoOutWithTheTexts()
{
    const TranslationTable table = tests::shippedTable();
    const TranslationFileRequest request{language("fi"), language("sv"), false};
    const auto limited = std::count_if(table.units().begin(), table.units().end(),
                                       [](const TranslationUnit &unit) { return unit.maximumWidth > 0; });
    const QByteArray xliff = writeXliff(table, request);
    QCOMPARE(xliff.count("maxwidth=\""), limited);
    QVERIFY(xliff.contains("size-unit=\"char\""));
    const auto workbook = writeTranslationWorkbook(table, request);
    QVERIFY_RESULT(workbook);
    const auto back = readTranslationWorkbook(*workbook, QStringLiteral("x.xlsx"));
    QVERIFY_RESULT(back);
    QVERIFY(planMerge(table, *back).changes.empty()); // the column more is in nobody's way
}

BAROMETER_TEST(TestEdition)
#include "tst_edition.moc"
