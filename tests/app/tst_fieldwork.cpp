// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Before the doors open, from a shell: events and the self-check.
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::Outcome;

class TestFieldworkCommands final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"store"_qs);
        const QDate today = QDate::currentDate();
        QCOMPARE(barometer({u"new"_qs, m_store, u"--questionnaire"_qs, tests::shippedQuestionnaire(), u"--wave"_qs,
                            u"2"_qs, u"--opens"_qs, today.addDays(-1).toString(Qt::ISODate), u"--closes"_qs,
                            today.addDays(1).toString(Qt::ISODate)})
                     .status,
                 0);
    }

    void eventsArePlannedAndListed()
    {
        const QString day = QDate::currentDate().toString(Qt::ISODate);
        const Outcome made =
            barometer({u"event"_qs, u"new"_qs, m_store, u"--place"_qs, u"Jyväskylä"_qs, u"--languages"_qs, u"sv,fi"_qs,
                       u"--supervision"_qs, u"assisted"_qs, u"--target"_qs, u"40"_qs});
        QCOMPARE(made.status, 0);
        QCOMPARE(made.output.trimmed(), u"jyvaskyla-"_qs + day);
        const Outcome list = barometer({u"event"_qs, u"list"_qs, m_store});
        QCOMPARE(list.status, 0);
        QCOMPARE(list.output.trimmed(), QStringLiteral("jyvaskyla-%1\t%1\tJyväskylä\tsv,fi\tassisted\t<10").arg(day));
        // A file of its own leaves the store as it was.
        const QString file = m_folder.filePath(u"other.event"_qs);
        QCOMPARE(barometer({u"event"_qs, u"new"_qs, m_store, u"--place"_qs, u"Turku"_qs, u"--output"_qs, file}).status,
                 0);
        QVERIFY(QFile::exists(file));
        QCOMPARE(barometer({u"event"_qs, u"list"_qs, m_store}).output, list.output);
    }

    void impossibleEventsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("no place") << QStringList() << 2;
        QTest::newRow("language it does not have")
            << QStringList{u"--place"_qs, u"X"_qs, u"--languages"_qs, u"fi,so"_qs} << 2;
        QTest::newRow("day after the wave") << QStringList{u"--place"_qs, u"X"_qs, u"--day"_qs, u"2090-01-01"_qs} << 2;
        QTest::newRow("idle of a second") << QStringList{u"--place"_qs, u"X"_qs, u"--idle"_qs, u"1"_qs} << 2;
        QTest::newRow("unknown supervision")
            << QStringList{u"--place"_qs, u"X"_qs, u"--supervision"_qs, u"none"_qs} << 2;
        QTest::newRow("long place") << QStringList{u"--place"_qs, QString(81, u'x')} << 2;
        QTest::newRow("place that turns a terminal") << QStringList{u"--place"_qs, u"X\u001b[31mY"_qs} << 2;
        QTest::newRow("long region") << QStringList{u"--place"_qs, u"X"_qs, u"--region"_qs, QString(81, u'x')} << 2;
    }
    void impossibleEventsAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        const QString before = barometer({u"event"_qs, u"list"_qs, m_store}).output;
        const Outcome refused = barometer(QStringList{u"event"_qs, u"new"_qs, m_store} + options);
        QCOMPARE(refused.status, status);
        // The option that cannot be is named; one that is missing is not among them.
        QVERIFY2(refused.errors.contains(options.value(options.size() - 2, u"--place"_qs)), qPrintable(refused.errors));
        QCOMPARE(barometer({u"event"_qs, u"list"_qs, m_store}).output, before);
    }

    void damagedEventIsNamed()
    {
        const QString broken = m_store + u"/events/broken.event"_qs;
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nonsense");
        file.close();
        const Outcome list = barometer({u"event"_qs, u"list"_qs, m_store});
        QCOMPARE(list.status, 1);
        QVERIFY(list.errors.contains(u"broken.event"));
        QVERIFY(list.output.contains(u"Jyväskylä")); // the others are there
        QVERIFY(QFile::remove(broken));
        // The store itself is as whole as before.
        QCOMPARE(barometer({u"verify"_qs, m_store}).status, 0);
    }

    void selfCheckMakesAPassSheet()
    {
        const QString sheet = m_folder.filePath(u"sheet.html"_qs);
        const Outcome check = barometer({u"selfcheck"_qs, m_store, u"--kiosk"_qs, u"--output"_qs, sheet});
        QVERIFY2(check.status == 0, qPrintable(check.output + check.errors));
        for (const QString &part :
             {u"[ok]   A test response was written"_qs, u"[ok]   Suomi: every text is there"_qs, u"free on the disk"_qs,
              u"reads aloud"_qs, u"[note] The ways out of the kiosk have not been tried yet"_qs,
              u"[note] Nobody has said yet that notifications are off"_qs})
            QVERIFY2(check.output.contains(part), qPrintable(part));
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("<h1>In order so far.")); // nobody has tried the ways out
        QVERIFY(!page.contains("passed the self-check"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"*.selfcheck*"_qs}, QDir::AllEntries), QStringList());
        QCOMPARE(barometer({u"selfcheck"_qs}).status, 0); // the machine alone
        QCOMPARE(barometer({u"selfcheck"_qs, m_folder.filePath(u"none"_qs)}).status, 1);
    }

    void damagedStoreDoesNotPass()
    {
        const QString store = m_folder.filePath(u"damaged"_qs);
        QCOMPARE(barometer({u"new"_qs, store, u"--questionnaire"_qs, tests::shippedQuestionnaire(), u"--wave"_qs,
                            u"2"_qs, u"--capacity"_qs, u"16"_qs})
                     .status,
                 0);
        const QStringList files = QDir(store).entryList({u"*.qk"_qs}, QDir::Files);
        QVERIFY(!files.isEmpty());
        QFile file(store + u'/' + files.front());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const Outcome check = barometer({u"selfcheck"_qs, store});
        QCOMPARE(check.status, 1);
        QVERIFY2(check.output.contains(u"[FAIL]") || !check.errors.isEmpty(), qPrintable(check.output));
    }

private:
    QTemporaryDir m_folder;
    QString m_store;
};

BAROMETER_TEST(TestFieldworkCommands)
#include "tst_fieldwork.moc"
