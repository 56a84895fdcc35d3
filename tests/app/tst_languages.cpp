// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::Outcome;

class TestLanguagesCommand : public QObject
{
    Q_OBJECT

private slots:
    void listsTheThreeLanguages()
    {
        const Outcome run = barometer({QStringLiteral("languages")});
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.status, 0);
        const QStringList lines = run.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        static const QRegularExpression line(QStringLiteral("^(fi|sv|en): (\\d+) of (\\d+) texts of the program, "
                                                            "(\\d+) of (\\d+) texts of the questionnaire$"));
        for (const QString &each : lines) {
            const QRegularExpressionMatch match = line.match(each);
            QVERIFY2(match.hasMatch(), qPrintable(each));
            QVERIFY(match.captured(3).toInt() > 300);
            QVERIFY(match.captured(5).toInt() > 300);
            QCOMPARE(match.captured(4), match.captured(5)); // the shipped questionnaire is complete
        }
    }

    void speaksTheLanguageAskedFor()
    {
        const Outcome run =
            barometer({QStringLiteral("languages"), QStringLiteral("--language"), QStringLiteral("sv")});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains(QStringLiteral("texter i enkäten")), qPrintable(run.output));
    }

    void checkNamesEveryGapOfAQuestionnaireAndEndsWithThree()
    {
        const auto shipped = core::base::readFile(tests::shippedQuestionnaire(), 1 << 23);
        QVERIFY_RESULT(shipped);
        QByteArray broken = *shipped;
        const QByteArray title = R"("sv": "Partnerskapsbarometern")";
        QVERIFY(broken.contains(title));
        broken.replace(broken.indexOf(title), title.size(), R"("sv": "Partnerskapsbarometern.")");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.json"));
        QVERIFY_RESULT(core::base::writeFile(path, broken));

        const Outcome run = barometer(
            {QStringLiteral("languages"), QStringLiteral("--check"), QStringLiteral("--questionnaire"), path});
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.contains(path +
                                     QStringLiteral(":title/sv: it does not end like the source: "
                                                    "Kumppanuusbarometri\n")),
                 qPrintable(run.errors));
    }

    void refusesWhatIsNoQuestionnaire()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none.json"));
        QVERIFY_RESULT(core::base::writeFile(path, "[]"));
        const Outcome run = barometer({QStringLiteral("languages"), QStringLiteral("--questionnaire"), path});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.output, QString());
        QVERIFY(!run.errors.isEmpty());
        QCOMPARE(barometer({QStringLiteral("languages"), QStringLiteral("--questionnaire"),
                            folder.filePath(QStringLiteral("missing.json"))})
                     .status,
                 1);
    }
};

BAROMETER_TEST(TestLanguagesCommand)
#include "tst_languages.moc"
