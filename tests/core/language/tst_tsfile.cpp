// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "core/language/tstranslator.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::language;
using core::base::Language;

class TestTsFile : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void shippedFilesSurvive_data();
    void shippedFilesSurvive();
    void refuses_data();
    void refuses();
    void aNewerProgramRenewsWhatNobodyChanged();
};

void TestTsFile::roundTrip()
{
    TsFile file;
    file.language = Language(QStringLiteral("sv"));
    file.sourceLanguage = Language(QStringLiteral("en"));
    file.messages = {
        {QStringLiteral("Kiosk"), QStringLiteral("Next"), {}, {}, {}, false, {QStringLiteral("Nästa")}, false, false},
        {QStringLiteral("Kiosk"),
         QStringLiteral("<b> & \"Stop\""),
         QStringLiteral("button"),
         QStringLiteral("a note"),
         QStringLiteral("Halt"),
         false,
         {QString()},
         true,
         false},
        {QStringLiteral("Desk"),
         QStringLiteral("%n answer(s)"),
         {},
         {},
         {},
         true,
         {QStringLiteral("%n svar"), QStringLiteral("%n svar")},
         false,
         false},
        {QStringLiteral("Desk"), QStringLiteral("Gone"), {}, {}, {}, false, {QStringLiteral("Borta")}, false, true},
    };
    const auto read = readTsFile(writeTsFile(file), QStringLiteral("x.ts"));
    QVERIFY_RESULT(read);
    QCOMPARE(read->language, file.language);
    QCOMPARE(read->messages.size(), file.messages.size());
    for (size_t i = 0; i < file.messages.size(); ++i)
        QVERIFY2(read->messages[i] == file.messages[i], qPrintable(file.messages[i].source));
}

void TestTsFile::shippedFilesSurvive_data()
{
    QTest::addColumn<QString>("path");
    for (const char *language : {"fi", "sv", "en"})
        QTest::newRow(language) << tests::sourcePath(
            QStringLiteral("translations/barometer_%1.ts").arg(QLatin1String(language)));
}

void TestTsFile::shippedFilesSurvive()
{
    QFETCH(QString, path);
    const auto bytes = core::base::readFile(path, 16 * 1024 * 1024);
    QVERIFY_RESULT(bytes);
    const auto file = readTsFile(*bytes, path);
    QVERIFY_RESULT(file);
    QCOMPARE(file->messages.empty(), path.endsWith(QLatin1String("_en.ts")) && !bytes->contains("<message"));
    const auto again = readTsFile(writeTsFile(*file), path);
    QVERIFY_RESULT(again);
    QVERIFY(*again == *file);
}

void TestTsFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("1");
    QTest::newRow("not XML") << QByteArrayLiteral("msgid \"x\"") << QStringLiteral("1");
    QTest::newRow("another document") << QByteArrayLiteral("<html/>") << QStringLiteral("1");
    QTest::newRow("cut") << QByteArrayLiteral("<TS>\n<context><name>a</name>\n<message>") << QStringLiteral("3");
    QTest::newRow("entities")
        << QByteArrayLiteral("<!DOCTYPE TS [<!ENTITY a \"aaaaaaaaaa\">]>\n<TS><context><name>&a;</name></context></TS>")
        << QStringLiteral("1");
    QByteArray deep;
    for (int i = 0; i < 200; ++i)
        deep += "<TS>";
    QTest::newRow("deep") << deep << QStringLiteral("1");
}

void TestTsFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const auto read = readTsFile(bytes, QStringLiteral("x.ts"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::base::ErrorCode::InvalidInput);
    QCOMPARE(read.error().place.file, QStringLiteral("x.ts"));
    QCOMPARE(read.error().place.inside, line);
}

void TestTsFile::aNewerProgramRenewsWhatNobodyChanged()
{
    const auto file = [](const QList<std::pair<const char *, const char *>> &texts) {
        TsFile made{Language(QStringLiteral("sv")), Language(QStringLiteral("en")), {}};
        for (const auto &[source, translation] : texts) {
            TsMessage message;
            message.context = QStringLiteral("Window");
            message.source = QString::fromUtf8(source);
            message.translation = {QString::fromUtf8(translation)};
            made.messages.push_back(message);
        }
        return made;
    };
    const TsFile given = file({{"Save", "Spara"}, {"Send", "Sänd"}, {"Gone", "Borta"}});
    const TsFile own = file({{"Save", "Spara allt"}, {"Send", "Sänd"}, {"Gone", "Borta"}});
    const TsFile now = file({{"Save", "Spara det"}, {"Send", "Skicka"}, {"New", "Ny"}});
    QVERIFY(renewed(own, given, now) == file({{"Save", "Spara allt"}, {"Send", "Skicka"}, {"New", "Ny"}}));
    QVERIFY(overlaid(now, own) == file({{"Save", "Spara allt"}, {"Send", "Sänd"}, {"New", "Ny"}, {"Gone", "Borta"}}));
}

BAROMETER_TEST(TestTsFile)
#include "tst_tsfile.moc"
