// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::Outcome;

/// Paper forms and event folders from the command line.
class TestPaperCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static Outcome convert(const QString &input, const QString &output, const QStringList &more = {})
    {
        return barometer(QStringList{QStringLiteral("questionnaire"), QStringLiteral("convert"), input, output} + more);
    }

    /// A new store of the second wave.
    QString store()
    {
        const QString folder = m_folder.filePath(QStringLiteral("store%1").arg(++m_stores));
        const Outcome made = barometer({QStringLiteral("new"), folder, QStringLiteral("--questionnaire"),
                                        tests::shippedQuestionnaire(), QStringLiteral("--wave"), QStringLiteral("2")});
        return made.status == 0 ? folder : made.errors;
    }

    int m_stores = 0;

private slots:
    void writesAFormInTheLanguageAskedFor()
    {
        const Outcome run = convert(
            tests::shippedQuestionnaire(), path("form.pdf"),
            {QStringLiteral("--language"), QStringLiteral("sv"), QStringLiteral("--batch"), QStringLiteral("a-1")});
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.status, 0);
        QVERIFY(tests::contentOf(path("form.pdf")).startsWith("%PDF-"));
    }

    void refusesWhatItCannotWrite()
    {
        QCOMPARE(convert(tests::shippedQuestionnaire(), path("form.odt")).status, 2);
        QCOMPARE(convert(tests::shippedQuestionnaire(), path("x.pdf"), {QStringLiteral("--wave"), QStringLiteral("9")})
                     .status,
                 2);
        QVERIFY(!QFile::exists(path("form.odt")) && !QFile::exists(path("x.pdf")));
    }

    void theJsonIsReadAgain()
    {
        QCOMPARE(convert(tests::shippedQuestionnaire(), path("same.json")).status, 0);
        QCOMPARE(convert(path("same.json"), path("again.json")).status, 0);
        QCOMPARE(tests::contentOf(path("same.json")), tests::contentOf(path("again.json")));
    }

    void makesTheFolderOfAnEvent()
    {
        const QStringList make{QStringLiteral("event"),
                               QStringLiteral("new"),
                               store(),
                               QStringLiteral("--place"),
                               QStringLiteral("Oulu"),
                               QStringLiteral("--day"),
                               QStringLiteral("2022-12-01"),
                               QStringLiteral("--languages"),
                               QStringLiteral("fi,sv"),
                               QStringLiteral("--folder"),
                               path("folder")};
        const Outcome run = barometer(make);
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.status, 0);
        const QString id = run.output.trimmed();
        QCOMPARE(QDir(path("folder")).entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("juliste - affisch.pdf"), QStringLiteral("ohje - anvisning.pdf"),
                              id + QStringLiteral(".event"), QStringLiteral("paperilomake fi.pdf"),
                              QStringLiteral("pappersblankett sv.pdf")}));
        QCOMPARE(barometer(make).status, 1); // never over what is there
        QCOMPARE(barometer(make + QStringList{QStringLiteral("--output"), path("x.event")}).status, 2);
        QVERIFY(!QFile::exists(path("x.event")));
    }

    void practisesOnAMarkedCopyThatNoArchiveOfRealAnswersTakes()
    {
        const QString real = store();
        const QByteArray line = R"({"language":"fi","answers":{"Q01":"edu","Q03":{"mun":7}},"skipped":[]})";
        tests::write(path("one.jsonl"), line + '\n');
        QCOMPARE(barometer({QStringLiteral("add"), real, path("one.jsonl")}).errors, QString());
        const QStringList rehearse{
            QStringLiteral("rehearse"),    path("practice"),    QStringLiteral("--copy-of"), real,
            QStringLiteral("--responses"), QStringLiteral("6"), QStringLiteral("--seed"),    QStringLiteral("1")};
        const Outcome made = barometer(rehearse);
        QCOMPARE(made.output.trimmed(), QStringLiteral("6 invented responses saved."));
        const auto info = [&](const QString &folder) {
            return barometer({QStringLiteral("info"), folder, QStringLiteral("--json")}).output;
        };
        QVERIFY(info(path("practice")).contains(QStringLiteral("\"invented\":true")));
        QVERIFY(info(path("practice")).contains(QStringLiteral("\"responses\":6")));
        QVERIFY(info(real).contains(QStringLiteral("\"invented\":false")));
        QVERIFY(info(real).contains(QStringLiteral("\"responses\":1")));
        QCOMPARE(barometer(rehearse).status, 1); // there is something at that place
        for (const auto &[from, to] : {std::pair{real, "real.bundle"}, std::pair{path("practice"), "practice.bundle"}})
            QCOMPARE(barometer({QStringLiteral("bundle"), from, QStringLiteral("--output"), path(to)}).status, 0);
        QCOMPARE(barometer({QStringLiteral("merge"), path("archive"), path("real.bundle")}).status, 0);
        const Outcome mixed = barometer({QStringLiteral("merge"), path("archive"), path("practice.bundle")});
        QCOMPARE(mixed.status, 1);
        QVERIFY2(mixed.errors.contains(QStringLiteral("made for practice")), qPrintable(mixed.errors));
        QVERIFY(info(path("archive")).contains(QStringLiteral("\"responses\":1")));
        QCOMPARE(barometer({QStringLiteral("rehearse"), real, QStringLiteral("--responses"), QStringLiteral("3"),
                            QStringLiteral("--seed"), QStringLiteral("1")})
                     .status,
                 1);
        // For staff to practise with, a copy without a response will do.
        const Outcome empty = barometer({QStringLiteral("rehearse"), path("empty"), QStringLiteral("--copy-of"), real,
                                         QStringLiteral("--responses"), QStringLiteral("0"), QStringLiteral("--seed"),
                                         QStringLiteral("1")});
        QVERIFY2(empty.status == 0, qPrintable(empty.errors));
        QVERIFY(info(path("empty")).contains(QStringLiteral("\"responses\":0")));
    }
};

BAROMETER_TEST(TestPaperCommands)
#include "tst_paper.moc"
