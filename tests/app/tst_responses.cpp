// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands that put responses into a store: rehearse and add.
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using tests::barometer;
using tests::Outcome;

class TestResponses : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rehearseSavesExactlyThatMany();
    void rehearseRefusesRealAnswers();
    void addSavesAll();
    void addIsAllOrNothing();
    void addEachSaysWhatIsOnTheDisk();
    void addEachStopsWhereNobodyHears();
    void addReadsStandardInput();
    void missingFileSavesNothing();

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(QStringLiteral("store")); }
    [[nodiscard]] QString write(const QByteArray &lines) const;
    [[nodiscard]] QJsonObject info() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray good =
    R"({"language":"fi","answers":{"Q01":"ngo","Q03":{"mun":7},"Q04":["munint","edu"],"Q05":["edu"]}})"
    "\n";
const QByteArray wrong = R"({"language":"fi","answers":{"Q04":["munint"],"Q05":["edu"]}})"
                         "\n";

} // namespace

void TestResponses::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Outcome made = barometer({u"new"_qs, store(), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                    u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"8"_qs});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
}

QString TestResponses::write(const QByteArray &lines) const
{
    QFile file(m_folder->filePath(QStringLiteral("answers.jsonl")));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

QJsonObject TestResponses::info() const
{
    return QJsonDocument::fromJson(barometer({u"info"_qs, store(), u"--json"_qs}).output.toUtf8()).object();
}

void TestResponses::rehearseSavesExactlyThatMany()
{
    const QStringList rehearse{u"rehearse"_qs, store(), u"--responses"_qs, u"20"_qs, u"--seed"_qs, u"7"_qs};
    const Outcome outcome = barometer(rehearse);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(info().value(u"responses").toInt(), 20);
    QVERIFY(info().value(u"invented").toBool());
    QVERIFY(info().value(u"verified").toBool());
    QCOMPARE(barometer(rehearse).status, 0); // an invented store takes more
    QCOMPARE(info().value(u"responses").toInt(), 40);
    QCOMPARE(barometer({u"rehearse"_qs, store(), u"--responses"_qs, u"20"_qs}).status, 2);
    QCOMPARE(barometer({u"rehearse"_qs, store(), u"--responses"_qs, u"0"_qs, u"--seed"_qs, u"1"_qs}).status, 2);
}

void TestResponses::rehearseRefusesRealAnswers()
{
    QCOMPARE(barometer({u"add"_qs, store(), write(good)}).status, 0);
    const Outcome outcome = barometer({u"rehearse"_qs, store(), u"--responses"_qs, u"20"_qs, u"--seed"_qs, u"7"_qs});
    QCOMPARE(outcome.status, 1);
    QVERIFY(!outcome.errors.isEmpty());
    QCOMPARE(info().value(u"responses").toInt(), 1);
    QVERIFY(!info().value(u"invented").toBool());
}

void TestResponses::addSavesAll()
{
    const Outcome outcome = barometer({u"add"_qs, store(), write(good.repeated(12))}); // more than there is room for
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(info().value(u"responses").toInt(), 12);
    QCOMPARE(info().value(u"interrupted").toInt(), 12);
}

void TestResponses::addIsAllOrNothing()
{
    for (const QStringList &way : {QStringList{}, QStringList{u"--each"_qs}}) {
        const Outcome outcome = barometer(QStringList{u"add"_qs, store(), write(good + wrong + good + "{\n")} + way);
        QCOMPARE(outcome.status, 3);
        const QStringList faults = outcome.errors.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(faults.size(), 2);
        QVERIFY2(faults[0].contains(u":2:answers/Q05: "), qPrintable(faults[0]));
        QVERIFY2(faults[1].contains(u":4:"), qPrintable(faults[1]));
        QVERIFY(outcome.output.isEmpty());
        QCOMPARE(info().value(u"responses").toInt(), 0);
    }
}

void TestResponses::addEachSaysWhatIsOnTheDisk()
{
    const Outcome outcome = barometer({u"add"_qs, store(), write(good + "\n" + good.repeated(9)), u"--each"_qs});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QStringList expected; // lines are numbered, the blank one as well
    for (const int line : {1, 3, 4, 5, 6, 7, 8, 9, 10, 11})
        expected.append(QStringLiteral("saved %1").arg(line));
    QCOMPARE(outcome.output.split(u'\n', Qt::SkipEmptyParts), expected);
    QCOMPARE(info().value(u"responses").toInt(), 10); // it grew on the way
}

// A script adds again what it was not told of: at most the one under way may be double.
void TestResponses::addEachStopsWhereNobodyHears()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_qs);
    process.start(QStringLiteral(PROGRAM), {u"add"_qs, store(), write(good + good + good), u"--each"_qs});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(info().value(u"responses").toInt(), 1);
}

void TestResponses::addReadsStandardInput()
{
    const Outcome outcome = barometer({u"add"_qs, store(), u"-"_qs, u"--each"_qs}, good);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QStringLiteral("saved 1\n"));
}

void TestResponses::missingFileSavesNothing()
{
    const Outcome outcome = barometer({u"add"_qs, store(), m_folder->filePath(QStringLiteral("nowhere"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains(u"nowhere"));
    QCOMPARE(barometer({u"add"_qs, m_folder->filePath(QStringLiteral("no store")), write(good)}).status, 1);
}

BAROMETER_TEST(TestResponses)
#include "tst_responses.moc"
