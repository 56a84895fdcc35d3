// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard input and output as files, files that were handed in and are not what they should be, and places that cannot
// be written.
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::Outcome;

class TestStreams final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Outcome made = barometer({u"new"_qs, store(), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                        u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"64"_qs});
        QVERIFY2(made.status == 0, qPrintable(made.errors));
        const Outcome filled =
            barometer({u"rehearse"_qs, store(), u"--responses"_qs, u"12"_qs, u"--seed"_qs, u"20261126"_qs});
        QVERIFY2(filled.status == 0, qPrintable(filled.errors));
    }

    void nothingIsPublishedThatCannotBeWritten_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no such folder") << QStringList{u"--output"_qs, path(u"nowhere/wave.release"_qs)};
        QTest::newRow("a folder") << QStringList{u"--output"_qs, m_folder.path()};
        QTest::newRow("the report") << QStringList{u"--output"_qs, path(u"a.release"_qs), u"--report"_qs,
                                                   path(u"nowhere/a.txt"_qs)};
        QTest::newRow("a day to come") << QStringList{u"--output"_qs, path(u"a.release"_qs), u"--day"_qs,
                                                      u"2999-01-01"_qs};
    }
    void nothingIsPublishedThatCannotBeWritten()
    {
        QFETCH(QStringList, options);
        const auto before = QDir(m_folder.path()).entryList(QDir::Files);
        const Outcome outcome = barometer(QStringList{u"release"_qs, store()} + options);
        QVERIFY(outcome.status == 1 || outcome.status == 2);
        QCOMPARE(outcome.errors.count(u'\n'), 1);
        QVERIFY(QDir(store() + u"/ledger"_qs).entryList(QDir::Files).isEmpty());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), before);
    }

    void contentStandsAloneOnStandardOutput()
    {
        const Outcome event = barometer({u"event"_qs, u"new"_qs, store(), u"--place"_qs, u"Turku"_qs, u"--day"_qs,
                                         u"2022-12-01"_qs, u"--output"_qs, u"-"_qs});
        QVERIFY2(event.status == 0, qPrintable(event.errors));
        QVERIFY(event.errors.contains(u"2022-12-01"));
        const QString eventFile = path(u"turku.event"_qs);
        tests::write(eventFile, event.bytes);
        const Outcome taken = barometer({u"new"_qs, path(u"of-event"_qs), u"--event"_qs, eventFile,
                                         u"--questionnaire"_qs, tests::shippedQuestionnaire()});
        QVERIFY2(taken.status == 0, qPrintable(taken.errors));

        const Outcome texts = barometer({u"open-answers"_qs, store(), u"--output"_qs, u"-"_qs});
        QCOMPARE(texts.status, 0);
        QVERIFY(QJsonDocument::fromJson(texts.bytes).isObject());
        QVERIFY(!texts.errors.isEmpty());

        const Outcome sheet = barometer({u"selfcheck"_qs, store(), u"--output"_qs, u"-"_qs});
        QVERIFY(sheet.bytes.trimmed().startsWith("<!") && sheet.bytes.trimmed().endsWith("</html>"));

        const Outcome published = barometer({u"release"_qs, store(), u"--output"_qs, u"-"_qs});
        QVERIFY2(published.status == 0, qPrintable(published.errors));
        QVERIFY(published.errors.contains(u"12"));
        const QString release = path(u"wave.release"_qs);
        QCOMPARE(barometer({u"release"_qs, store(), u"--output"_qs, release}).status, 0);
        QCOMPARE(published.bytes, tests::contentOf(release));
    }

    void resultsAreReadFromStandardInput()
    {
        const QByteArray release = tests::contentOf(path(u"wave.release"_qs));
        QVERIFY(!release.isEmpty());
        const QStringList options{u"--question"_qs, u"Q03"_qs, u"--format"_qs, u"csv"_qs};
        const Outcome fromFile = barometer(QStringList{u"tabulate"_qs, path(u"wave.release"_qs)} + options);
        const Outcome fromInput = barometer(QStringList{u"tabulate"_qs, u"-"_qs} + options, release);
        QCOMPARE(fromInput.status, 0);
        QCOMPARE(fromInput.bytes, fromFile.bytes);
        const Outcome damaged = barometer(QStringList{u"tabulate"_qs, u"-"_qs} + options, release.chopped(1));
        QCOMPARE(damaged.status, 3);
    }

    void whatIsReadBackIsNoStream()
    {
        for (const QString &command : {u"bundle"_qs, u"backup"_qs}) {
            const Outcome outcome = barometer({command, store(), u"--output"_qs, u"-"_qs});
            QCOMPARE(outcome.status, 2);
            QVERIFY(outcome.errors.contains(u"--output"));
        }
    }

    void filesOfAnotherKindAreInvalidInput()
    {
        const QString file = path(u"random"_qs);
        tests::write(file, "nothing of the kind");
        QCOMPARE(barometer({u"receipt"_qs, store(), file}).status, 3);
        QCOMPARE(barometer({u"merge"_qs, path(u"archive"_qs), file}).status, 3);
        QCOMPARE(barometer({u"new"_qs, path(u"other"_qs), u"--event"_qs, file}).status, 3);
        QVERIFY(!QFile::exists(path(u"other"_qs)));
        QCOMPARE(barometer({u"receipt"_qs, store(), path(u"not-there"_qs)}).status, 1);
        QCOMPARE(barometer({u"info"_qs, file}).status, 1); // a store is no input file
    }

    void severalPicturesAreAllWrittenOrNone()
    {
        const QString picture = path(u"a.svg"_qs);
        const Outcome outcome = barometer({u"chart"_qs, path(u"wave.release"_qs), u"--question"_qs, u"Q03"_qs,
                                           u"--output"_qs, picture + u',' + path(u"nowhere/b.png"_qs)});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!QFile::exists(picture));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("erased in the past")
            << QStringList{u"erase"_qs, store(), u"--set-day"_qs, u"1900-01-01"_qs} << 2;
        QTest::newRow("second copy of no store") << QStringList{u"mirror"_qs, path(u"not-there"_qs)} << 1;
        QTest::newRow("none of no store") << QStringList{u"mirror"_qs, path(u"not-there"_qs), u"--off"_qs} << 1;
        QTest::newRow("trying out no file") << QStringList{u"languages"_qs, u"--dry-run"_qs} << 2;
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = barometer(arguments);
        QTEST(outcome.status, "status");
        QCOMPARE(outcome.errors.count(u'\n'), 1);
    }

    void addingToARehearsalIsSaid()
    {
        const Outcome outcome =
            barometer({u"add"_qs, store(), u"-"_qs},
                      R"({"language":"fi","answers":{"Q01":"ngo","Q03":{"mun":7}},"skipped":["Q02"],"via":"script"})");
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.output.contains(u"invented"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(u"store"_qs); }

    QTemporaryDir m_folder;
};

BAROMETER_TEST(TestStreams)
#include "tst_streams.moc"
