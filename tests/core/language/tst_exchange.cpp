// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The exchange files in the hands of other programs: Qt's lconvert and lrelease, gettext's msgfmt. LibreOffice is tried
// by packaging/check-workbook, where it is installed.
#include "core/base/random.h"
#include "core/base/safefile.h"
#include "core/language/catalogue.h"
#include "core/language/pseudolanguage.h"
#include "core/language/textchecks.h"
#include "core/language/translationfile.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core::language;
using tests::language;

namespace {

const UnitId question{QStringLiteral("q:questions/Q39/text")};

QString program(const char *name)
{
    // Qt's own folder first: in the path there may be a wrapper for another version.
    const QString found =
        QStandardPaths::findExecutable(QString::fromLatin1(name), {QStringLiteral("/usr/lib/qt6/bin")});
    return found.isEmpty() ? QStandardPaths::findExecutable(QString::fromLatin1(name)) : found;
}

int run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(name, arguments);
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void catalogueHoldsBothParts();
    void onlyOnePart_data();
    void onlyOnePart();
    void throughOtherPrograms_data();
    void throughOtherPrograms();
    void gettextFindsALostPlaceholder();
    void compiledCatalogueIsTakenIn();
    void compiledCatalogueOfAnotherKindIsRefused();
    void brokenCompiledCataloguesAreSafe();
    void compiledCatalogueWithFurtherFilesIsRefused();
    void textsOfAQuestionnaireNeverEnterTheCatalogue();
    void pseudoLanguagesPassEveryCheck_data();
    void pseudoLanguagesPassEveryCheck();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const QString &to, const QByteArray &bytes) { QVERIFY_RESULT(core::base::writeFile(to, bytes)); }
    [[nodiscard]] static QByteArray read(const QString &from)
    {
        return core::base::readFile(from, 64 << 20).value_or(QByteArray());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExchange::catalogueHoldsBothParts()
{
    const TranslationTable table = tests::shippedTable();
    const TranslationFileRequest request{language("fi"), language("sv"), false};
    const auto bytes = writeTranslationFile(table, request, TranslationForm::Ts);
    QVERIFY_RESULT(bytes);
    const auto incoming = readTranslationFile(*bytes, QStringLiteral("x.ts"));
    QVERIFY_RESULT(incoming);
    QCOMPARE(incoming->size(), table.units().size());
    const MergePlan plan = planMerge(table, *incoming);
    QVERIFY(plan.changes.empty());
    QVERIFY(plan.refused.empty());
}

void TestExchange::onlyOnePart_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<bool>("isInterface");
    QTest::newRow("program") << static_cast<int>(TextPart::Program) << true;
    QTest::newRow("questionnaire") << static_cast<int>(TextPart::Questionnaire) << false;
}

void TestExchange::onlyOnePart()
{
    QFETCH(int, part);
    QFETCH(bool, isInterface);
    const TranslationTable table = tests::shippedTable();
    const auto wanted = std::count_if(table.units().begin(), table.units().end(),
                                      [&](const TranslationUnit &unit) { return unit.isInterface() == isInterface; });
    for (const TranslationForm form : {TranslationForm::Ts, TranslationForm::Xliff, TranslationForm::Workbook}) {
        const TranslationFileRequest request{language("en"), language("sv"), false, static_cast<TextPart>(part)};
        const auto bytes = writeTranslationFile(table, request, form);
        QVERIFY_RESULT(bytes);
        const auto incoming = readTranslationFile(*bytes, QStringLiteral("x"));
        QVERIFY_RESULT(incoming);
        QCOMPARE(static_cast<qsizetype>(incoming->size()), static_cast<qsizetype>(wanted));
        QVERIFY(std::all_of(incoming->begin(), incoming->end(), [&](const IncomingText &text) {
            return table.find(text.unit)->isInterface() == isInterface;
        }));
    }
}

void TestExchange::throughOtherPrograms_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("gettext") << QStringLiteral("x.po");
    QTest::newRow("XLIFF of Qt") << QStringLiteral("x.xlf");
    QTest::newRow("sorted .ts") << QStringLiteral("y.ts");
}

// Our .ts, changed into another program's form and back, is our .ts: no text is lost and none is refused.
void TestExchange::throughOtherPrograms()
{
    QFETCH(QString, between);
    const TranslationTable table = tests::shippedTable();
    const TranslationFileRequest request{language("fi"), language("sv"), false};
    write(path("x.ts"), writeTsFile(exchangeCatalogue(table, request)));
    const QString lconvert = program("lconvert");
    QVERIFY2(!lconvert.isEmpty(), "lconvert of qt6-l10n-tools");
    const QString there = m_folder->filePath(between);
    QCOMPARE(run(lconvert, {path("x.ts"), QStringLiteral("-sort-contexts"), QStringLiteral("-o"), there}), 0);
    if (between.endsWith(QLatin1String(".po"))) {
        QVERIFY2(!program("msgfmt").isEmpty(), "msgfmt of gettext");
        QCOMPARE(run(program("msgfmt"), {QStringLiteral("--check"), QStringLiteral("-o"), path("x.mo"), there}), 0);
    }
    QCOMPARE(run(lconvert,
                 {there, QStringLiteral("-target-language"), QStringLiteral("sv"), QStringLiteral("-o"), path("z.ts")}),
             0);
    const auto incoming = readTranslationFile(read(path("z.ts")), QStringLiteral("z.ts"));
    QVERIFY_RESULT(incoming);
    QCOMPARE(incoming->size(), table.units().size());
    const MergePlan plan = planMerge(table, *incoming);
    for (const MergePlan::Refused &refused : plan.refused)
        qInfo() << refused.text.unit.text() << refused.text.source << static_cast<int>(refused.reason);
    QVERIFY(plan.refused.empty());
    QVERIFY(plan.changes.empty());
}

void TestExchange::gettextFindsALostPlaceholder()
{
    TsFile file{language("sv"), language("en"), {}};
    TsMessage message;
    message.context = QStringLiteral("X");
    message.source = QStringLiteral("%1 of %2");
    message.translation = {QStringLiteral("%1 av")};
    file.messages = {message};
    write(path("x.ts"), writeTsFile(file));
    QCOMPARE(run(program("lconvert"), {path("x.ts"), QStringLiteral("-o"), path("x.po")}), 0);
    QByteArray po = read(path("x.po"));
    po.replace("msgctxt", "#, qt-format\nmsgctxt");
    write(path("x.po"), po);
    QVERIFY(run(program("msgfmt"), {QStringLiteral("--check"), QStringLiteral("-o"), path("x.mo"), path("x.po")}) != 0);
}

void TestExchange::compiledCatalogueIsTakenIn()
{
    TranslationTable table = tests::shippedTable();
    TsFile changed = table.tsFile(language("sv"));
    const auto cancel = std::find_if(changed.messages.begin(), changed.messages.end(), [](const TsMessage &message) {
        return message.context == QLatin1String("QPlatformTheme") && message.source == QLatin1String("Cancel");
    });
    const auto plural = std::find_if(changed.messages.begin(), changed.messages.end(),
                                     [](const TsMessage &message) { return message.plural; });
    QVERIFY(cancel != changed.messages.end() && plural != changed.messages.end());
    cancel->translation = {QStringLiteral("Ångra det")};
    plural->translation = {QStringLiteral("bara en"), QStringLiteral("hela %n")};
    const UnitId pluralUnit = interfaceUnitId(plural->context, plural->source, plural->comment);
    write(path("x.ts"), writeTsFile(changed));
    QCOMPARE(run(program("lrelease"), {QStringLiteral("-silent"), path("x.ts")}), 0);

    const UnitId close = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Close"), QString());
    QVERIFY(table.set(close, language("sv"), table.find(close)->forms(language("sv")), UnitState::Draft));
    const auto incoming = readTranslationFile(table, read(path("x.qm")), path("x.qm"));
    QVERIFY_RESULT(incoming);
    const MergePlan plan = planMerge(table, *incoming);
    QVERIFY(plan.refused.empty());
    QCOMPARE(plan.changes.size(), size_t(2)); // what it says as it is said here is no change, and no sign-off either
    QVERIFY2(plan.unchanged > 1000, qPrintable(QString::number(plan.unchanged)));
    applyMerge(table, plan);
    QCOMPARE(table.find(interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString()))
                 ->text(language("sv")),
             QStringLiteral("Ångra det"));
    QCOMPARE(table.find(pluralUnit)->translations.value(language("sv")).forms, plural->translation);
}

void TestExchange::compiledCatalogueOfAnotherKindIsRefused()
{
    const QByteArray broken = QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd") + "nothing";
    QVERIFY(!readTranslationFile(tests::shippedTable(), broken, QStringLiteral("x.qm")));
    QVERIFY(!readTranslationFile(broken, QStringLiteral("x.qm"))); // without texts to look up there is no reading it
    QVERIFY(!translationForm(QStringLiteral("x.qm")));             // and none is ever written
}

// QTranslator follows every offset in such a file; bytes changed by chance must not lead it out of the file.
void TestExchange::brokenCompiledCataloguesAreSafe()
{
    TranslationTable table = tests::shippedTable();
    write(path("x.ts"), writeTsFile(table.tsFile(language("sv"))));
    QCOMPARE(run(program("lrelease"), {QStringLiteral("-silent"), path("x.ts")}), 0);
    const QByteArray whole = read(path("x.qm"));
    core::base::SeededRandom random(tests::seed());
    const std::vector<quint64> amounts{1, 4, 64, 1000};
    int refused = 0;
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        QByteArray broken = whole;
        for (quint64 i = 0; i < amounts[random.below(amounts.size())]; ++i) {
            const quint64 values[] = {0, 0x7f, 0xff, random.below(256)};
            broken[static_cast<qsizetype>(16 + random.below(static_cast<quint64>(whole.size() - 16)))] =
                static_cast<char>(values[random.below(4)]);
        }
        if (round % 10 == 0)
            broken.truncate(static_cast<qsizetype>(random.below(static_cast<quint64>(whole.size()))));
        refused += readTranslationFile(table, broken, QStringLiteral("barometer_sv.qm")) ? 0 : 1;
    }
    QVERIFY(refused > 0);
    QVERIFY(refused < rounds); // a changed letter is just another text
    QVERIFY_RESULT(readTranslationFile(table, whole, QStringLiteral("barometer_sv.qm")));

    // In the person's own folder such a file is passed over.
    QByteArray reachingOut = whole;
    const qsizetype hashes = reachingOut.indexOf('\x42', 16) + 5;
    QVERIFY(hashes > 5);
    reachingOut.replace(hashes + 4, 4, "\x7f\xff\xff\xff");
    write(path("barometer_sv.qm"), reachingOut);
    core::language::Catalogue catalogue;
    catalogue.useFolder(m_folder->path());
    QVERIFY(catalogue.languages().isEmpty());
    write(path("barometer_sv.qm"), whole);
    catalogue.useFolder(m_folder->path());
    QCOMPARE(catalogue.text(language("sv"), "QPlatformTheme", "Cancel"),
             table.find(interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString()))
                 ->text(language("sv")));
}

// A catalogue may name others that QTranslator then loads, from wherever they say.
void TestExchange::compiledCatalogueWithFurtherFilesIsRefused()
{
    const QByteArray head = QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd");
    const QByteArray names = QByteArray::fromHex("0000000800780079007a002e"); // a text of four letters
    const QByteArray section = QByteArray::fromHex("960000000c") + names;
    QVERIFY(!readTranslationFile(tests::shippedTable(), head + section + QByteArray(6, '\0'),
                                 QStringLiteral("barometer_sv.qm")));
}

void TestExchange::textsOfAQuestionnaireNeverEnterTheCatalogue()
{
    const TranslationTable table = tests::shippedTable();
    const TsFile exchange = exchangeCatalogue(table, {language("fi"), language("sv"), false});
    TranslationTable fresh;
    fresh.add(exchange);
    QVERIFY(fresh.find(question) == nullptr);
    QVERIFY(std::all_of(fresh.units().begin(), fresh.units().end(),
                        [](const TranslationUnit &unit) { return unit.isInterface(); }));
}

void TestExchange::pseudoLanguagesPassEveryCheck_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("longer") << static_cast<int>(Pseudo::Longer);
    QTest::newRow("mirrored") << static_cast<int>(Pseudo::Mirrored);
}

// Whatever a program can see of a translation is right in them, so that what a walk finds is the screen's fault.
void TestExchange::pseudoLanguagesPassEveryCheck()
{
    QFETCH(int, kind);
    TranslationTable table = tests::shippedTable();
    addPseudoLanguage(table, static_cast<Pseudo>(kind));
    const core::base::Language pseudo = pseudoLanguage(static_cast<Pseudo>(kind));
    for (const TranslationUnit &unit : table.units()) {
        const QStringList forms = unit.translations.value(pseudo).forms;
        const QString source = unit.isInterface() ? unit.key : unit.text(language("en"));
        QVERIFY2(!forms.value(0).isEmpty(), qPrintable(unit.id.text()));
        const std::vector<TextFault> faults = checkText({source, forms, pseudo, unit.plural, 0});
        QVERIFY2(faults.empty(), qPrintable(source + QStringLiteral(" -> ") + forms.join(QStringLiteral(" | "))));
    }
}

BAROMETER_TEST(TestExchange)
#include "tst_exchange.moc"
