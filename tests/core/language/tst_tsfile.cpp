// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/safefile.h"
#include "core/language/rewording.h"
#include "core/language/translationtable.h"
#include "core/language/tsfile.h"
#include "core/language/tstranslator.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <map>
#include <set>

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
    void aRewordedSourceMakesAnOwnLanguageStale();
    void rewordingLosesNoTranslation();
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

namespace {

TsMessage message(const char *context, const char *source, const char *translation)
{
    TsMessage made;
    made.context = QString::fromUtf8(context);
    made.source = QString::fromUtf8(source);
    made.translation = {QString::fromUtf8(translation)};
    return made;
}

} // namespace

void TestTsFile::aRewordedSourceMakesAnOwnLanguageStale()
{
    const Language sami(QStringLiteral("se"));
    const TsFile own{sami,
                     {},
                     {message("Window", "Save the file now", "Vurke fiilla"), message("Window", "Send", "Sádde"),
                      message("Gone", "Print", "Čális"), message("Window", "Nothing like it", "Ii mihkkege")}};
    const TsFile now{Language(QStringLiteral("fi")),
                     {},
                     {message("Window", "Send", ""), message("Window", "Save this file now", ""),
                      message("Window", "Save", ""), message("Page", "Print", ""), message("Window", "Quit", "")}};
    const TsFile renewed = reworded(own, now);
    QCOMPARE(renewed.messages.size(), size_t{4});
    const TsMessage &stale = renewed.messages[0];
    QCOMPARE(stale.source, QStringLiteral("Save this file now"));
    QCOMPARE(stale.oldSource, QStringLiteral("Save the file now"));
    QCOMPARE(stale.translation, QStringList{QStringLiteral("Vurke fiilla")});
    QVERIFY(stale.unfinished);
    QVERIFY(renewed.messages[1] == own.messages[1]);
    QCOMPARE(renewed.messages[2].context, QStringLiteral("Page")); // moved to another window
    QVERIFY(renewed.messages[2].unfinished && renewed.messages[2].oldSource.isEmpty());
    QVERIFY(renewed.messages[3].obsolete);
    QVERIFY(reworded(renewed, now) == renewed);
    // At the workplace it is stale, with what it was made from: there the difference is shown word by word.
    core::language::TranslationTable table;
    table.add(renewed);
    const auto *unit =
        table.find(core::language::interfaceUnitId(QStringLiteral("Window"), QStringLiteral("Save this file now"), {}));
    QVERIFY(unit != nullptr);
    QCOMPARE(unit->state(sami), core::language::UnitState::Stale);
    QCOMPARE(unit->translations.value(sami).sourceThen, QStringLiteral("Save the file now"));
    // What comes back takes its own translation along.
    const TsFile again{{}, {}, {message("Window", "Nothing like it", "")}};
    QVERIFY(!reworded(renewed, again).messages[3].obsolete);
    // Reworded once more before anybody looked: made from the oldest.
    const TsFile later{{}, {}, {message("Window", "Save this file here now", "")}};
    QCOMPARE(reworded(renewed, later).messages[0].oldSource, QStringLiteral("Save the file now"));
}

void TestTsFile::rewordingLosesNoTranslation()
{
    core::base::SeededRandom random(tests::seed());
    const QStringList words{QStringLiteral("save"), QStringLiteral("the"), QStringLiteral("store"),
                            QStringLiteral("%1"),   QStringLiteral("now"), QStringLiteral("open")};
    for (int round = 0; round < 300; ++round) {
        const auto file = [&](bool isTranslated) {
            std::map<QString, TsMessage> made;
            for (quint64 i = 0; i < 12; ++i) {
                QString source;
                for (quint64 word = 0; word <= random.below(4); ++word)
                    source += words.at(static_cast<qsizetype>(random.below(6))) + u' ';
                TsMessage one = message(random.below(2) == 0 ? "A" : "B", "", "");
                one.source = source;
                one.translation = {isTranslated ? QStringLiteral("t%1").arg(random.next()) : QString()};
                made.insert_or_assign(one.context + source, one);
            }
            TsFile whole{Language(QStringLiteral("se")), {}, {}};
            for (const auto &[key, one] : made)
                whole.messages.push_back(one);
            return whole;
        };
        const TsFile own = file(true), now = file(false);
        const TsFile renewed = reworded(own, now);
        QCOMPARE(renewed.messages.size(), own.messages.size());
        std::set<std::pair<QString, QString>> seen;
        for (size_t i = 0; i < own.messages.size(); ++i) {
            const TsMessage &one = renewed.messages[i];
            QCOMPARE(one.translation, own.messages[i].translation);
            QVERIFY(one.obsolete || seen.insert({one.context, one.source}).second);
        }
        QVERIFY(reworded(renewed, now) == renewed);
    }
}

BAROMETER_TEST(TestTsFile)
#include "tst_tsfile.moc"
