// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/language/translationfile.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core::language;
using tests::language;

namespace {

enum class Form { Xliff, Workbook };

core::base::Result<QByteArray> written(Form form, const TranslationTable &table, const TranslationFileRequest &request)
{
    if (form == Form::Xliff)
        return writeXliff(table, request);
    return writeTranslationWorkbook(table, request);
}

// Texts that exchange files have gone wrong on: markup, quotes, line ends, signs outside the first plane, placeholders.
QString awkwardText(core::base::RandomSource &random)
{
    static const QStringList parts{QStringLiteral("Å"),         QStringLiteral("<b>"),  QStringLiteral("&amp;"),
                                   QStringLiteral("\"'"),       QStringLiteral("%1"),   QStringLiteral("%n"),
                                   QStringLiteral("\n"),        QStringLiteral("=1+1"), QStringLiteral("]]>"),
                                   QStringLiteral("\u00a0"),    QStringLiteral("čđž"),  QStringLiteral("😀"),
                                   QStringLiteral("two words"), QStringLiteral("[0]")};
    QString text;
    for (quint64 i = 0; i <= random.below(4); ++i)
        text += parts.at(static_cast<qsizetype>(random.below(static_cast<quint64>(parts.size()))));
    return QLatin1Char('x') + text + QLatin1Char('x');
}

TranslationTable awkwardTable(core::base::RandomSource &random)
{
    TsFile file;
    file.language = language("sv");
    const quint64 count = 1 + random.below(30);
    for (quint64 i = 0; i < count; ++i) {
        TsMessage message;
        message.context = QStringLiteral("C%1").arg(random.below(3));
        message.source = awkwardText(random) + QString::number(i);
        message.plural = random.below(5) == 0;
        for (int form = 0; form < (message.plural ? 2 : 1); ++form)
            message.translation.append(random.below(6) == 0 ? QString() : awkwardText(random));
        message.unfinished = message.translation.contains(QString()) || random.below(3) == 0;
        file.messages.push_back(message);
    }
    TranslationTable table;
    table.add(file);
    return table;
}

} // namespace

class TestTranslationFile : public QObject
{
    Q_OBJECT

private slots:
    void shippedTextsComeBack_data();
    void shippedTextsComeBack();
    void onlyOpenLeavesTheRestOut();
    void twoHundredRoundTrips();
    void swedishFromFinnish();
    void intoEnglishAndBack_data();
    void intoEnglishAndBack();
    void toldApartByContent();
    void brokenOnesAreToldAsWhatTheyAre_data();
    void brokenOnesAreToldAsWhatTheyAre();
    void qtReadsOurXliff();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
};

void TestTranslationFile::shippedTextsComeBack_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("XLIFF") << static_cast<int>(Form::Xliff);
    QTest::newRow("workbook") << static_cast<int>(Form::Workbook);
}

void TestTranslationFile::shippedTextsComeBack()
{
    QFETCH(int, form);
    const TranslationTable table = tests::shippedTable();
    const auto bytes = written(static_cast<Form>(form), table, {language("en"), language("sv"), false});
    QVERIFY_RESULT(bytes);
    const auto incoming = readTranslationFile(*bytes, QStringLiteral("x"));
    QVERIFY_RESULT(incoming);
    QCOMPARE(incoming->size(), table.units().size());
    const MergePlan plan = planMerge(table, *incoming);
    for (const MergePlan::Change &change : plan.changes)
        qWarning() << change.unit << change.before << change.after;
    QVERIFY(plan.changes.empty());
    QVERIFY(plan.refused.empty());
}

void TestTranslationFile::onlyOpenLeavesTheRestOut()
{
    TranslationTable table = tests::shippedTable();
    const UnitId unit(QStringLiteral("q:questions/Q39/text"));
    QVERIFY(table.set(unit, language("fi"), {QStringLiteral("Vielä jotain?")}, UnitState::Checked));
    const auto incoming = readXliff(writeXliff(table, {language("fi"), language("sv"), true}), QStringLiteral("x"));
    QVERIFY_RESULT(incoming);
    QVERIFY(incoming->size() < table.units().size());
    QVERIFY(std::any_of(incoming->begin(), incoming->end(),
                        [&unit](const IncomingText &text) { return text.unit == unit && text.draft; }));
}

void TestTranslationFile::twoHundredRoundTrips()
{
    core::base::SeededRandom random(tests::seed());
    for (int trip = 0; trip < 200; ++trip) {
        const TranslationTable table = awkwardTable(random);
        const Form form = trip % 2 == 0 ? Form::Xliff : Form::Workbook;
        const auto bytes = written(form, table, {language("en"), language("sv"), false});
        QVERIFY_RESULT(bytes);
        const auto incoming = readTranslationFile(*bytes, QStringLiteral("x"));
        QVERIFY_RESULT(incoming);
        QCOMPARE(incoming->size(), table.units().size());
        for (const IncomingText &text : *incoming) {
            const TranslationUnit *unit = table.find(text.unit);
            QVERIFY(unit != nullptr);
            QCOMPARE(text.source, unit->key);
            QCOMPARE(text.forms, unit->translations.value(language("sv")).forms);
        }
        const auto again = readTsFile(writeTsFile(table.tsFile(language("sv"))), QStringLiteral("x.ts"));
        QVERIFY_RESULT(again);
        QVERIFY(*again == table.tsFile(language("sv")));
    }
}

void TestTranslationFile::swedishFromFinnish()
{
    TranslationTable table = tests::shippedTable();
    const QByteArray bytes = writeXliff(table, {language("fi"), language("sv"), false});
    QVERIFY(bytes.contains("source-language=\"fi\""));
    const auto incoming = readXliff(bytes, QStringLiteral("x"));
    QVERIFY_RESULT(incoming);
    QVERIFY(planMerge(table, *incoming).refused.empty());
}

void TestTranslationFile::intoEnglishAndBack_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("catalogue") << static_cast<int>(TranslationForm::Ts);
    QTest::newRow("XLIFF") << static_cast<int>(TranslationForm::Xliff);
    QTest::newRow("workbook") << static_cast<int>(TranslationForm::Workbook);
}

// English is a language like the others: its texts stand in the file, and what comes back changes nothing else.
void TestTranslationFile::intoEnglishAndBack()
{
    QFETCH(int, form);
    TranslationTable table = tests::shippedTable();
    const core::base::Language english = language("en");
    const UnitId cancel = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString());
    TranslationTable theirs = table;
    QVERIFY(theirs.set(cancel, english, {QStringLiteral("Abort")}, UnitState::Checked));
    const TranslationFileRequest request{language("fi"), english, false};
    const auto bytes = writeTranslationFile(theirs, request, static_cast<TranslationForm>(form));
    QVERIFY_RESULT(bytes);
    const auto incoming = readTranslationFile(*bytes, QStringLiteral("x"));
    QVERIFY_RESULT(incoming);
    QCOMPARE(incoming->size(), table.units().size());
    const MergePlan plan = planMerge(table, *incoming);
    QVERIFY(plan.refused.empty());
    QCOMPARE(plan.empty, 0);
    QCOMPARE(plan.changes.size(), size_t{1});
    QCOMPARE(plan.changes.front().before, QStringList{QStringLiteral("Cancel")});
    applyMerge(table, plan);
    QVERIFY(table == theirs);
    QCOMPARE(table.find(cancel)->state(language("sv")), UnitState::Checked);
}

void TestTranslationFile::toldApartByContent()
{
    const TranslationTable table = tests::shippedTable();
    const auto incoming =
        readTranslationFile(writeTsFile(table.tsFile(language("sv"))), QStringLiteral("wrong-ending.xlsx"));
    QVERIFY_RESULT(incoming);
    QVERIFY(planMerge(table, *incoming).refused.empty());
}

void TestTranslationFile::brokenOnesAreToldAsWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, const char *fault) {
        QTest::newRow(name) << bytes << QString::fromLatin1(name) << QString::fromLatin1(fault);
    };
    row("x.xliff", "<xlif version=\"1.2\"/>", "not an XLIFF file");
    row("x.xlf", "<body/>", "not an XLIFF file");
    row("x.ts", "<body/>", "not a .ts file");
    row("x", "<body/>", "not a .ts file");
    row("x.xlsx", "no workbook", "");
}

void TestTranslationFile::brokenOnesAreToldAsWhatTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, fault);
    const auto read = readTranslationFile(bytes, name);
    QVERIFY(!read);
    if (fault.isEmpty()) // whatever is said of it, it is not said of a .ts file
        QVERIFY2(!core::base::debugText(read.error()).contains(QLatin1String(".ts")),
                 qPrintable(core::base::debugText(read.error())));
    else
        QCOMPARE(read.error().arguments.value(0), fault);
}

// Qt's own converter reads the file: translators' tools that are built on it do too.
void TestTranslationFile::qtReadsOurXliff()
{
    const QString lconvert =
        QStandardPaths::findExecutable(QStringLiteral("lconvert"), {QStringLiteral("/usr/lib/qt6/bin")});
    QVERIFY2(!lconvert.isEmpty(), "lconvert of qt6-l10n-tools");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.xlf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const TranslationTable table = tests::shippedTable();
    file.write(writeXliff(table, {language("fi"), language("sv"), false}));
    file.close();
    QProcess process;
    process.start(lconvert, {file.fileName(), QStringLiteral("-o"), folder.filePath(QStringLiteral("x.ts"))});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QFile converted(folder.filePath(QStringLiteral("x.ts")));
    QVERIFY(converted.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(converted.readAll());
    const QString sample = table.find(UnitId(QStringLiteral("q:questions/Q39/text")))->text(language("sv"));
    QVERIFY(text.contains(sample));
}

void TestTranslationFile::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut zip") << QByteArrayLiteral("PK\x03\x04nothing behind it");
    QTest::newRow("xliff without languages") << QByteArrayLiteral("<xliff version=\"1.2\"><file/></xliff>");
    QTest::newRow("language that is a path") << QByteArrayLiteral(
        "<xliff><file target-language=\"../../x\"><body><trans-unit id=\"q:title\"><source>a</source>"
        "<target>b</target></trans-unit></body></file></xliff>");
    QTest::newRow("xliff with entities") << QByteArrayLiteral(
        "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff><file target-language=\"sv\">&a;</file></xliff>");
    QByteArray deep("<xliff>");
    for (int i = 0; i < 1000; ++i)
        deep += "<group>";
    QTest::newRow("deep xliff") << deep;
}

void TestTranslationFile::refusesHostileFiles()
{
    QFETCH(QByteArray, bytes);
    const auto read = readTranslationFile(bytes, QStringLiteral("x"));
    QVERIFY(!read);
}

BAROMETER_TEST(TestTranslationFile)
#include "tst_translationfile.moc"
