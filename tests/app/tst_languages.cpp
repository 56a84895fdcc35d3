// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/tsfile.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using tests::barometer;
using tests::Outcome;

class TestLanguagesCommand : public QObject
{
    Q_OBJECT

    /// A catalogue that holds one text: the line of `languages`.
    static QByteArray ownTexts(const char *language, const char *line)
    {
        core::language::TsFile file{Language(QString::fromLatin1(language)), Language(QStringLiteral("en")), {}};
        core::language::TsMessage message;
        message.context = QStringLiteral("Commands");
        message.source = QStringLiteral("%1: %2 of %3 texts of the program, %4 of %5 texts of the questionnaire");
        message.translation = {QString::fromUtf8(line)};
        file.messages = {message};
        return core::language::writeTsFile(file);
    }

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

    // A file in the person's folder speaks before the program: at once, text by text, without a build.
    void ownFilesSpeakFirst()
    {
        QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const QString folder = data.filePath(QStringLiteral("barometer/translations"));
        QVERIFY(QDir().mkpath(folder));
        const QString swedish = folder + QStringLiteral("/barometer_sv.ts");
        QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("translations/barometer_sv.ts")), swedish));
        const QStringList list{QStringLiteral("languages"), QStringLiteral("--language"), QStringLiteral("sv")};
        QCOMPARE(barometer(list).output.count(u'\n'), 3); // a copy of the program's own says nothing new

        QVERIFY_RESULT(core::base::writeFile(swedish, ownTexts("sv", "%1: %2 av %3, %4 av %5 (vår egen ordalydelse)")));
        const Outcome run = barometer(list);
        QCOMPARE(run.errors, QString());
        QVERIFY2(run.output.contains(QStringLiteral("(vår egen ordalydelse)")), qPrintable(run.output));
        QVERIFY2(run.output.startsWith(
                     QStringLiteral("Your own translations are in use from %1: barometer_sv.ts").arg(folder)) ||
                     run.output.section(u'\n', 0, 0).contains(folder + QStringLiteral(": barometer_sv.ts")),
                 qPrintable(run.output));
        const Outcome help = barometer({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("sv")});
        QVERIFY(!help.output.contains(QStringLiteral("Lists the languages"))); // the rest stays the program's Swedish

        QVERIFY_RESULT(core::base::writeFile(swedish, "no catalogue at all"));
        QCOMPARE(barometer(list).output.count(u'\n'), 3);
        qunsetenv("XDG_DATA_HOME");
    }

    // Another language of the program is a file in that folder, nothing else.
    void anotherLanguageIsAFile()
    {
        QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const QString folder = data.filePath(QStringLiteral("barometer/translations"));
        QVERIFY(QDir().mkpath(folder));
        const QStringList inSami{QStringLiteral("languages"), QStringLiteral("--language"), QStringLiteral("se")};
        QCOMPARE(barometer(inSami).status, 2);
        QVERIFY_RESULT(
            core::base::writeFile(folder + QStringLiteral("/barometer_se.ts"), ownTexts("se", "%1 -- %2/%3 -- %4/%5")));
        const Outcome run = barometer(inSami);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.output.contains(QStringLiteral("se -- 1/")), qPrintable(run.output));
        QCOMPARE(run.output.count(u'\n'), 5); // four languages, and that the file is in use

        // A pseudo-language is made by the program itself and used in the same way.
        const QString longer = folder + QStringLiteral("/barometer_en-x-longer.ts");
        const Outcome made =
            barometer({QStringLiteral("languages"), QStringLiteral("--export"), longer, QStringLiteral("--source"),
                       QStringLiteral("en"), QStringLiteral("--target"), QStringLiteral("en-x-longer"),
                       QStringLiteral("--folder"), tests::sourcePath(QStringLiteral("translations"))});
        QCOMPARE(made.errors, QString());
        const Outcome help =
            barometer({QStringLiteral("--help"), QStringLiteral("--language"), QStringLiteral("en-x-longer")});
        QVERIFY2(help.output.contains(QStringLiteral("[Ļïšţš ţĥé ļåñĝûåĝéš åñđ šåýš")), qPrintable(help.output));
        qunsetenv("XDG_DATA_HOME");
    }

    // A folder that is worked in is looked at as it is, with its own questionnaire: nothing of the program fills a gap.
    void anyFolderIsLookedThrough()
    {
        QTemporaryDir folder;
        const QStringList check{QStringLiteral("languages"), QStringLiteral("--check"), QStringLiteral("--folder"),
                                folder.path()};
        QCOMPARE(barometer(check).status, 1); // nothing to translate in it
        const QString swedish = folder.filePath(QStringLiteral("barometer_sv.ts"));
        QVERIFY(QFile::copy(tests::sourcePath(QStringLiteral("translations/barometer_sv.ts")), swedish));
        const Outcome whole = barometer(check);
        QCOMPARE(whole.errors, QString());
        QCOMPARE(whole.status, 0);

        QVERIFY_RESULT(core::base::writeFile(swedish, ownTexts("sv", "%1: %2 av %3, %4 av %5")));
        const Outcome parted = barometer(check);
        QCOMPARE(parted.status, 3);
        QVERIFY2(parted.errors.contains(QStringLiteral("barometer_sv.ts")), qPrintable(parted.errors));
        QVERIFY(!parted.errors.contains(QStringLiteral("barometer_fi.ts")));

        QVERIFY_RESULT(core::base::writeFile(folder.filePath(QStringLiteral("survey.json")), "[]"));
        QCOMPARE(barometer(check).status, 3);
        QCOMPARE(barometer(check + QStringList{QStringLiteral("--questionnaire"), QStringLiteral("x.json")}).status, 2);
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
