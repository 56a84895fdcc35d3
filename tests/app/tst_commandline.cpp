// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testmain.h"

#include <QTest>

using tests::barometer;
using tests::Outcome;

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void version();
    void helpListsEveryCommandAndDescribesIt();
    void helpIsInTheLanguageAskedFor_data();
    void helpIsInTheLanguageAskedFor();
    void wrongUsage_data();
    void wrongUsage();
    void languageStandsBeforeOrAfter();
    void aLocaleWithoutUtf8SaysNothingExtra();
    void windowsWithoutADisplay();
};

void TestCommandLine::version()
{
    const Outcome outcome = barometer({QStringLiteral("--version")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(QRegularExpression(QStringLiteral("^barometer \\d+\\.\\d+\\.\\d+\n$")).match(outcome.output).hasMatch());
    QCOMPARE(outcome.errors, QString());
}

void TestCommandLine::helpListsEveryCommandAndDescribesIt()
{
    const Outcome help = barometer({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    static const QRegularExpression line(QStringLiteral("^  barometer ([a-z]+( [a-z]+)?)  +\\S"),
                                         QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto match = line.globalMatch(help.output); match.hasNext(); ++commands) {
        const QStringList words = match.next().captured(1).split(u' ');
        const Outcome one = barometer(words + QStringList{QStringLiteral("--help")});
        QCOMPARE(one.status, 0);
        QVERIFY2(one.output.contains(QStringLiteral("Usage: barometer ") + words.join(u' ')), qPrintable(one.output));
    }
    QVERIFY(commands >= 3);
}

void TestCommandLine::helpIsInTheLanguageAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("word");
    QTest::newRow("option") << QStringList{u"--language"_qs, u"sv"_qs} << u"en_GB.UTF-8"_qs << u"programmets"_qs;
    QTest::newRow("environment") << QStringList{} << u"fi_FI.UTF-8"_qs << u"ohjelman"_qs;
    QTest::newRow("another language") << QStringList{} << u"de_DE.UTF-8"_qs << u"version"_qs;
}

void TestCommandLine::helpIsInTheLanguageAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, environment);
    QFETCH(QString, word);
    const Outcome outcome = barometer(arguments + QStringList{u"--help"_qs}, {}, environment);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(word), qPrintable(outcome.output));
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part"); // of the one sentence in English
    QTest::newRow("unknown command") << QStringList{u"dance"_qs} << "no command called dance";
    QTest::newRow("unknown option") << QStringList{u"info"_qs, u"x"_qs, u"--dance"_qs} << "no option called --dance";
    QTest::newRow("option of the start window")
        << QStringList{u"info"_qs, u"x"_qs, u"--store"_qs, u"y"_qs} << "no option called --store";
    QTest::newRow("word too many") << QStringList{u"info"_qs, u"x"_qs, u"y"_qs} << "y is one word too many";
    QTest::newRow("argument missing") << QStringList{u"info"_qs} << "STORE is missing";
    QTest::newRow("option missing") << QStringList{u"new"_qs, u"x"_qs, u"--wave"_qs, u"2"_qs}
                                    << "--questionnaire is missing";
    QTest::newRow("value missing") << QStringList{u"new"_qs, u"x"_qs, u"--wave"_qs} << "--wave needs a value";
    QTest::newRow("value empty") << QStringList{u"chart"_qs, u"x"_qs, u"--question"_qs, u"Q03"_qs, u"--output"_qs, {}}
                                 << "--output needs a value";
    QTest::newRow("list of values empty")
        << QStringList{u"chart"_qs, u"x"_qs, u"--question"_qs, u"Q03"_qs, u"--output"_qs, u","_qs}
        << "--output needs a value";
    QTest::newRow("argument empty") << QStringList{u"add"_qs, {}, u"-"_qs} << "STORE is missing";
    QTest::newRow("not a date") << QStringList{u"new"_qs,    u"x"_qs, u"--questionnaire"_qs, u"q"_qs,
                                               u"--wave"_qs, u"2"_qs, u"--opens"_qs,         u"soon"_qs}
                                << "--opens cannot be soon";
    QTest::newRow("not a number") << QStringList{u"new"_qs,    u"x"_qs, u"--questionnaire"_qs, u"q"_qs,
                                                 u"--wave"_qs, u"2"_qs, u"--capacity"_qs,      u"0"_qs}
                                  << "--capacity cannot be 0";
    const auto rehearse = [](const QString &responses, const QString &seed) {
        return QStringList{u"rehearse"_qs, u"x"_qs, u"--responses"_qs, responses, u"--seed"_qs, seed};
    };
    const QStringList copy{u"--copy-of"_qs, u"y"_qs};
    QTest::newRow("none to invent") << rehearse(u"0"_qs, u"1"_qs) << "--responses cannot be 0. It can be: 1 … 100000.";
    QTest::newRow("fewer than none") << rehearse(u"-3"_qs, u"1"_qs)
                                     << "--responses cannot be -3. It can be: 1 … 100000.";
    QTest::newRow("fewer than none for a copy")
        << rehearse(u"-3"_qs, u"1"_qs) + copy << "--responses cannot be -3. It can be: 0 … 100000.";
    QTest::newRow("too many for a copy") << rehearse(u"100001"_qs, u"1"_qs) + copy
                                         << "--responses cannot be 100001. It can be: 0 … 100000.";
    QTest::newRow("seed") << rehearse(u"1"_qs, u"-1"_qs) << "--seed cannot be -1. It can be: 0 … 18446744073709551615.";
    const auto dated = [](const QStringList &days) {
        return QStringList{u"new"_qs,    u"x"_qs, u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                           u"--wave"_qs, u"2"_qs} +
            days;
    };
    QTest::newRow("days in the wrong order")
        << dated({u"--opens"_qs, u"2022-12-01"_qs, u"--closes"_qs, u"2022-11-30"_qs})
        << "--opens cannot be 2022-12-01. It can be: … 2022-11-30";
    QTest::newRow("closed before the wave opens")
        << dated({u"--closes"_qs, u"2022-11-03"_qs}) << "--closes cannot be 2022-11-03. It can be: 2022-11-04 …";
    QTest::newRow("spreadsheet to check")
        << QStringList{u"questionnaire"_qs, u"check"_qs, u"x.xlsx"_qs} << "FILE cannot be x.xlsx. It can be: .json.";
    QTest::newRow("spreadsheet to convert")
        << QStringList{u"questionnaire"_qs, u"convert"_qs, u"x.xlsx"_qs, u"y.pdf"_qs}
        << "IN cannot be x.xlsx. It can be: .json.";
    QTest::newRow("store of a spreadsheet")
        << QStringList{u"new"_qs, u"x"_qs, u"--questionnaire"_qs, u"x.xlsx"_qs, u"--wave"_qs, u"2"_qs}
        << "--questionnaire cannot be x.xlsx. It can be: .json.";
    QTest::newRow("twice") << QStringList{u"new"_qs,    u"x"_qs, u"--wave"_qs,          u"2"_qs,
                                          u"--wave"_qs, u"3"_qs, u"--questionnaire"_qs, u"q"_qs}
                           << "--wave may be given only once";
    QTest::newRow("unknown language") << QStringList{u"--language"_qs, u"tlh"_qs, u"--version"_qs}
                                      << "--language cannot be tlh";
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = barometer(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY2(outcome.errors.contains(part), qPrintable(outcome.errors));
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    for (const QString &language : {u"fi"_qs, u"sv"_qs}) {
        if (arguments.contains(u"--language"_qs))
            continue;
        const Outcome other = barometer(arguments + QStringList{u"--language"_qs, language});
        if (other.errors.contains(u"--language")) // where the line ends in an option without its value
            continue;
        QCOMPARE(other.status, 2);
        QVERIFY2(!other.errors.contains(part), qPrintable(other.errors));
    }
}

void TestCommandLine::languageStandsBeforeOrAfter()
{
    const QStringList command{u"info"_qs, u"/nowhere"_qs};
    const QStringList finnish{u"--language"_qs, u"fi"_qs};
    const Outcome before = barometer(finnish + command);
    const Outcome after = barometer(command + finnish);
    QCOMPARE(before.status, 1);
    QCOMPARE(before.errors, after.errors);
    QVERIFY(before.errors != barometer(command).errors);
}

void TestCommandLine::aLocaleWithoutUtf8SaysNothingExtra()
{
    const Outcome outcome = barometer({u"--version"_qs}, {}, u"C"_qs);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QString());
}

void TestCommandLine::windowsWithoutADisplay()
{
    const Outcome outcome = barometer({});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(u"no display"), qPrintable(outcome.errors));
}

BAROMETER_TEST(TestCommandLine)
#include "tst_commandline.moc"
