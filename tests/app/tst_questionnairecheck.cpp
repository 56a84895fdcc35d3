// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using tests::Outcome;

namespace {

QString samplePath()
{
    return tests::sourcePath(QStringLiteral("tests/core/questionnaire/sample.json"));
}

Outcome check(const QString &path, const QStringList &more = {})
{
    return tests::barometer(QStringList{QStringLiteral("questionnaire"), QStringLiteral("check"), path} + more);
}

} // namespace

class TestQuestionnaireCheckCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheMinutesOfEveryRouteInEveryLanguage()
    {
        const Outcome run = check(tests::shippedQuestionnaire());
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains(QStringLiteral("39 questions in 9 sections, 3 waves, 3 languages.")));
        static const QRegularExpression line(
            QStringLiteral("^Wave ([123]): ([A-Z ]+) questions \\d+ / \\d+ / \\d+, minutes fi [0-9. /]+, sv [0-9. /]+, "
                           "en [0-9. /]+$"),
            QRegularExpression::MultilineOption);
        int routes = 0;
        for (auto match = line.globalMatch(run.output); match.hasNext(); match.next())
            ++routes;
        QCOMPARE(routes, 12); // three waves; national and regional measures, one of them, the other, neither
    }

    void quietLeavesTheResults()
    {
        const Outcome run = check(samplePath(), {QStringLiteral("--quiet")});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.output.contains(QStringLiteral("11 questions")));
        QVERIFY(run.output.contains(QStringLiteral("Wave 2: ")));
    }

    void everyFaultStandsOnItsLineAndEndsWithThree()
    {
        const auto shipped = core::base::readFile(tests::shippedQuestionnaire(), 1 << 23);
        QVERIFY_RESULT(shipped);
        QByteArray broken = *shipped;
        broken.replace("\"rowsFrom\": \"Q24\"", "\"rowsFrom\": \"Q240\"");
        broken.replace("selected(${Q24}, 'none')", "selected(${Q24}, 'noen')");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.json"));
        QVERIFY_RESULT(core::base::writeFile(path, broken));
        const Outcome run = check(path);
        QCOMPARE(run.status, 3);
        QCOMPARE(run.output, QString());
        const QStringList lines = run.errors.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.contains(path + QStringLiteral(":questions/Q27/rowsFrom: there is no question 'Q240'")),
                 qPrintable(run.errors));
        QVERIFY2(lines.contains(path + QStringLiteral(":expressions/tookPartNational: 'noen' is not a code of Q24")),
                 qPrintable(run.errors));
        for (const QString &line : lines)
            QVERIFY2(line.startsWith(path + u':'), qPrintable(line));
    }

    // A file must neither break the lines that a program reads nor steer the terminal of who checks it.
    void controlsOfTheFileAreWrittenOut()
    {
        const auto sample = core::base::readFile(samplePath(), 1 << 23);
        QVERIFY_RESULT(sample);
        QByteArray hostile = *sample;
        hostile.replace("\"code\": \"ngo\"", "\"code\": \"a\\u001b[31m\\nb\"");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hostile.json"));
        QVERIFY_RESULT(core::base::writeFile(path, hostile));
        const Outcome run = check(path);
        QCOMPARE(run.status, 3);
        QVERIFY(!run.errors.contains(QChar(0x1b)));
        QVERIFY2(run.errors.contains(u"'a\\u001b[31m\\u000ab' is not a code"), qPrintable(run.errors));
        for (const QString &line : run.errors.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.startsWith(path + u':'), qPrintable(line));
    }

    void aDoubtIsSaidAndRefusesNothing()
    {
        const auto sample = core::base::readFile(samplePath(), 1 << 23);
        QVERIFY_RESULT(sample);
        QByteArray doubtful = *sample;
        const QByteArray marker = "\"expressions\": {";
        QVERIFY(doubtful.contains(marker));
        doubtful.replace(marker, marker + "\"spare\": \"true()\",");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("doubtful.json"));
        QVERIFY_RESULT(core::base::writeFile(path, doubtful));
        const Outcome run = check(path);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, path + QStringLiteral(":expressions/spare: warning: is not used\n"));
    }

    void whatIsNoQuestionnaireIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("text.json"));
        QVERIFY_RESULT(core::base::writeFile(path, "Dear all,"));
        const Outcome run = check(path);
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.startsWith(path + QStringLiteral(":1:")), qPrintable(run.errors));
        QVERIFY_RESULT(core::base::writeFile(path, "[]"));
        QCOMPARE(check(path).errors, path + QStringLiteral(": an object is expected\n"));
        QCOMPARE(check(folder.filePath(QStringLiteral("missing.json"))).status, 1);
        QCOMPARE(tests::barometer({QStringLiteral("questionnaire"), QStringLiteral("check")}).status, 2);
    }
};

BAROMETER_TEST(TestQuestionnaireCheckCommand)
#include "tst_questionnairecheck.moc"
