// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/catalogue.h"
#include "core/language/plurals.h"
#include "core/language/tsfile.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace core::language;
using core::base::Language;

// The rules are Qt's: a catalogue of each language that lrelease made must choose the same form for every number.
class TestPlurals : public QObject
{
    Q_OBJECT

private slots:
    void countsAreWrittenAsTheLanguageWritesThem();
    void agreesWithQt_data();
    void agreesWithQt();
};

void TestPlurals::agreesWithQt_data()
{
    QTest::addColumn<QString>("language");
    for (const char *tag : {"fi", "sv", "en", "se", "et", "lv", "lt", "ru", "uk", "pl", "cs", "ar",
                            "fa", "tr", "so", "vi", "th", "zh", "hr", "hu", "sk", "be", "id"})
        QTest::newRow(tag) << QString::fromLatin1(tag);
}

void TestPlurals::agreesWithQt()
{
    QFETCH(QString, language);
    const Language tag(language);
    TsFile file{tag, Language(QStringLiteral("en")), {}};
    TsMessage message;
    message.context = QStringLiteral("Test");
    message.source = QStringLiteral("%n answer(s)");
    message.plural = true;
    for (int form = 0; form < pluralFormCount(tag); ++form)
        message.translation.append(QStringLiteral("form %1 of %n").arg(form));
    file.messages = {message};
    const QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("x.ts"));
    QVERIFY_RESULT(core::base::writeFile(ts, writeTsFile(file)));
    const QString lrelease =
        QStandardPaths::findExecutable(QStringLiteral("lrelease"), {QStringLiteral("/usr/lib/qt6/bin")});
    QVERIFY2(!lrelease.isEmpty(), "lrelease of qt6-l10n-tools");
    QCOMPARE(QProcess::execute(lrelease, {QStringLiteral("-silent"), ts}), 0);
    QTranslator compiled;
    QVERIFY(compiled.load(folder.filePath(QStringLiteral("x.qm"))));
    for (int n = 0; n <= 250; ++n)
        QCOMPARE(compiled.translate("Test", "%n answer(s)", nullptr, n),
                 QStringLiteral("form %1 of %n").arg(pluralForm(tag, n)));
}

// 1 234 vastausta, 1,234 responses: whoever translates need not think of it.
void TestPlurals::countsAreWrittenAsTheLanguageWritesThem()
{
    core::language::Catalogue catalogue;
    catalogue.useFolder(tests::sourcePath(QStringLiteral("translations")));
    const auto text = [&catalogue](const char *tag) {
        return catalogue.text(core::base::Language(QLatin1String(tag)), "Commands", "%n response(s)", 1234);
    };
    QCOMPARE(text("fi"), QStringLiteral("1\u00a0234 vastausta"));
    QCOMPARE(text("sv"), QStringLiteral("1\u00a0234 svar"));
    QCOMPARE(text("en"), QStringLiteral("1,234 responses"));
}

BAROMETER_TEST(TestPlurals)
#include "tst_plurals.moc"
