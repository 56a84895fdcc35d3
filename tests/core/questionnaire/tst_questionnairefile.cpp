// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"
#include "tests/core/questionnaire/sample.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace core::questionnaire;

namespace {

const WaveId kOne(QStringLiteral("1"));
const WaveId kTwo(QStringLiteral("2"));

QByteArray structureAfter(const QString &path, const QJsonValue &value, const WaveId &wave)
{
    const ReadQuestionnaire read = readQuestionnaire(tests::sampleWith(path, value));
    return read.questionnaire ? structureId(*read.questionnaire, wave) : QByteArray();
}

} // namespace

class TestQuestionnaireFile : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPartOfTheFormat()
    {
        const ReadQuestionnaire read = readQuestionnaire(tests::sampleJson());
        QCOMPARE(tests::linesOf(read.issues), QStringList());
        QVERIFY(read.questionnaire.has_value());
        const Questionnaire &made = *read.questionnaire;
        QCOMPARE(made.id.text(), QStringLiteral("invented-sample"));
        QCOMPARE(made.languages.size(), 2);
        QCOMPARE(made.texts.size(), 8);
        QCOMPARE(made.waves.at(1).opens, QDate(2022, 11, 4));
        QVERIFY(made.waves.at(1).draft && !made.waves.at(0).draft);
        QCOMPARE(made.questions.size(), 11U);
        QCOMPARE(made.question(QuestionId(QStringLiteral("Q6")))->section.text(), QStringLiteral("B"));
        const Question &q3 = *made.question(QuestionId(QStringLiteral("Q3")));
        QCOMPARE(q3.rowRelevance.size(), 1U);
        QCOMPARE(q3.rowsPerPage, 4);
        const Question &q5 = *made.question(QuestionId(QStringLiteral("Q5")));
        QCOMPARE(q5.whenSkipped, WhenSkipped::AskNone);
        QCOMPARE(q5.maximumChoices, 2);
        QCOMPARE(made.question(QuestionId(QStringLiteral("Q9")))->maximum, 60);
        QVERIFY(made.columns.begin()->second.exclusive && made.columns.begin()->second.notSubstantive);
        QVERIFY(made.list(ListId(QStringLiteral("ACT")))->reversible);
        QCOMPARE(
            made.list(ListId(QStringLiteral("ORG")))->choices.at(0).attributes.value(QStringLiteral("group")).text(),
            QStringLiteral("PUB"));
        // Left out in the file: the classes themselves.
        const Dimension &area = *made.dimension(DimensionId(QStringLiteral("area")));
        QCOMPARE(area.values.size(), 2U);
        QCOMPARE(area.values.at(1).code.text(), QStringLiteral("s"));
        QVERIFY(!made.dimension(DimensionId(QStringLiteral("region")))->released);
        QCOMPARE(made.pairs.at(0).minimumResponses, 200);
        QCOMPARE(made.questionPairs.at(0).question.text(), QStringLiteral("Q8"));
        QCOMPARE(made.questionPairs.at(0).by.text(), QStringLiteral("Q6.train"));
        const Text &end = made.question(QuestionId(QStringLiteral("Q11")))->text;
        QCOMPARE(made.find(end, core::base::Language(QStringLiteral("en")), kOne).text,
                 QStringLiteral("The first wave ends here."));
        QCOMPARE(made.find(end, core::base::Language(QStringLiteral("en")), kTwo).text,
                 QStringLiteral("The survey ends here."));
    }

    void questionsStandInTheOrderOfThePages()
    {
        const QByteArray json = tests::sampleWith(QStringLiteral("sections/A/pages/0/questions"),
                                                  QJsonArray{QStringLiteral("Q2"), QStringLiteral("Q1")});
        const ReadQuestionnaire read = readQuestionnaire(json);
        QVERIFY(read.questionnaire.has_value());
        QCOMPARE(read.questionnaire->questions.at(0).id.text(), QStringLiteral("Q2"));
    }

    void writesWhatItRead()
    {
        const Questionnaire made = tests::sample();
        const QByteArray written = writeQuestionnaire(made);
        const ReadQuestionnaire again = readQuestionnaire(written);
        QVERIFY2(again.questionnaire.has_value(), qPrintable(tests::linesOf(again.issues).join(u'\n')));
        QVERIFY(*again.questionnaire == made);
        QCOMPARE(writeQuestionnaire(*again.questionnaire), written);
    }

    void structureIgnoresTextsDatesAndOtherWaves_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("changesOne");
        QTest::addColumn<bool>("changesTwo");
        const auto row = [](const char *name, const char *path, const QJsonValue &value, bool one, bool two) {
            QTest::newRow(name) << QString::fromLatin1(path) << value << one << two;
        };
        row("comma", "questions/Q1/text/fi", QStringLiteral("Mitä, organisaatiota edustat?"), false, false);
        row("label", "lists/ORG/choices/0/label/fi", QStringLiteral("Kunnat"), false, false);
        row("scale label", "scales/USE3/points/0/label/fi", QStringLiteral("Turha"), false, false);
        row("title", "sections/A/title/fi", QStringLiteral("Tausta"), false, false);
        row("closing day", "waves/1/closes", QStringLiteral("2021-01-31"), false, false);
        row("draft", "waves/2/draft", false, false, false);
        row("definition", "definitions/joint/text/fi", QStringLiteral("Työtä."), false, false);
        row("choice of a wave", "lists/ORG/choices/2/code", QStringLiteral("area"), false, true);
        row("new choice", "lists/REGION/choices/+",
            QJsonObject{{QStringLiteral("code"), QStringLiteral("04")},
                        {QStringLiteral("label"),
                         QJsonObject{{QStringLiteral("fi"), QStringLiteral("Satakunta")},
                                     {QStringLiteral("en"), QStringLiteral("Satakunta")}}}},
            true, true);
        row("question of a wave", "questions/Q7/columns", QJsonValue(QJsonValue::Undefined), false, true);
        row("relevance", "questions/Q6/relevance", QStringLiteral("not(not(${tookPart}))"), true, true);
        row("exclusive", "lists/ACT/choices/2/exclusive", QJsonValue(QJsonValue::Undefined), true, true);
        row("limit", "questions/Q10/maximumLength", 400, true, true);
        row("dimension", "dimensions/group/released", false, true, true);
    }

    void structureIgnoresTextsDatesAndOtherWaves()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const Questionnaire made = tests::sample();
        QCOMPARE(structureId(made, kOne).size(), 32);
        QVERIFY(structureId(made, kOne) != structureId(made, kTwo));
        QTEST(structureAfter(path, value, kOne) != structureId(made, kOne), "changesOne");
        QTEST(structureAfter(path, value, kTwo) != structureId(made, kTwo), "changesTwo");
    }

    void everyFaultOfReadingHasItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("issue"); // begins with
        const auto row = [](const char *path, const QJsonValue &value, const char *issue) {
            QTest::addRow("%s %s", path, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
                << QString::fromLatin1(path) << value << QString::fromUtf8(issue);
        };
        const QJsonValue missing(QJsonValue::Undefined);
        row("format", 2, "error format: 1 is expected");
        row("id", missing, "error id: is missing");
        row("id", QStringLiteral("two words"), "error id: 'two words' is not an id");
        row("colour", QStringLiteral("red"), "error colour: is not part of the format");
        row("questions/Q3/colour", 1, "error questions/Q3/colour: is not part of the format");
        row("languages", QJsonArray{}, "error languages: names no language");
        row("languages", QStringLiteral("fi"), "error languages: a list is expected");
        row("languages/+", QStringLiteral("finnish!"), "error languages: 'finnish!' is not a language");
        row("languages/+", QStringLiteral("fi"), "error languages: 'fi' stands twice");
        row("title", QStringLiteral("Kysely"), "error title: an object is expected");
        row("title/fi", 7, "error title/fi: a text is expected");
        row("title/finnish", QStringLiteral("x"), "error title/finnish: is not a language");
        row("title", QJsonArray{}, "error title: 1 to 50 variants are expected");
        row("waves/1/opens", missing, "error waves/1/opens: is missing");
        row("waves/1/opens", QStringLiteral("2020-13-02"), "error waves/1/opens: '2020-13-02' is not a date");
        row("waves/1/opens", QStringLiteral("2.12.2020"), "error waves/1/opens: '2.12.2020' is not a date");
        row("waves/1/draft", 1, "error waves/1/draft: true or false is expected");
        row("waves/1", 1, "error waves/1: an object is expected");
        row("expressions/tookPart", QStringLiteral("1 +"), "error expressions/tookPart:4: a value is missing");
        row("expressions/1st", QStringLiteral("1"), "error expressions/1st: '1st' is not an id");
        row("lists/ORG/choices/ngo/code", QStringLiteral("n,g"), "error lists/ORG/n,g/code: 'n,g' is not a code");
        row("lists/ORG/choices/ngo/code", missing, "error lists/ORG/4/code: is missing");
        row("lists/ORG/choices/ngo/waves", QJsonArray{}, "error lists/ORG/ngo/waves: names no wave");
        row("lists/ORG/choices/ngo/attributes/group", 3, "error lists/ORG/ngo/attributes/group: a text is expected");
        row("scales/USE3/kind", QStringLiteral("colour"),
            "error scales/USE3/kind: 'colour' is none of agreement, order");
        row("scales/USE3/kind", missing, "error scales/USE3/kind: is missing");
        row("classes/area/of", missing, "error classes/area/of: is missing");
        row("dimensions/group/question", QStringLiteral("Q 1"), "error dimensions/group/question: 'Q 1' is not an id");
        row("pairs/0/dimensions", QJsonArray{QStringLiteral("area")},
            "error pairs/1/dimensions: two dimensions are expected");
        row("pairs/0/minimumResponses", -1, "error pairs/1/minimumResponses: a whole number from 0");
        row("questionPairs/0/by", missing, "error questionPairs/1/by: is missing");
        row("questionPairs/0/columns", QStringLiteral("Q9"),
            "error questionPairs/1/columns: is not part of the format");
        row("sections/A/pages/0/questions", 3, "error sections/A/pages/1/questions: a list is expected");
        row("questions/Q1/type", QStringLiteral("matrix"), "error questions/Q1/type: 'matrix' is none of single");
        row("questions/Q1/id", missing, "error questions/1/id: is missing");
        row("questions/Q5/maximumChoices", 2.5, "error questions/Q5/maximumChoices: a whole number from 1");
        row("questions/Q5/maximumChoices", 1e300, "error questions/Q5/maximumChoices: a whole number from 1");
        row("questions/Q5/maximumChoices", QStringLiteral("2"), "error questions/Q5/maximumChoices: a whole number");
        row("questions/Q9/maximum", 1e18, "error questions/Q9/maximum: a whole number from");
        row("questions/Q5/relevance", QStringLiteral("selected(${Q4})"),
            "error questions/Q5/relevance:1: selected() takes 2 arguments, not 1");
        row("questions/Q3/rowRelevance/mun", QStringLiteral("(1"),
            "error questions/Q3/rowRelevance/mun:1: the ( is not closed");
        row("questions/Q5/whenSkipped", QStringLiteral("ask"),
            "error questions/Q5/whenSkipped: 'ask' is none of offerAll");
        row("questions/Q10/text/fi", QString(20'001, u'a'),
            "error questions/Q10/text/fi: longer than 20000 characters");
    }

    void everyFaultOfReadingHasItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, issue);
        const ReadQuestionnaire read = readQuestionnaire(tests::sampleWith(path, value));
        QVERIFY(!read.questionnaire.has_value());
        const QStringList lines = tests::linesOf(read.issues);
        const bool found =
            std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(issue); });
        QVERIFY2(found, qPrintable(lines.join(u'\n')));
    }

    void textThatIsNotJsonHasLineAndColumn()
    {
        const ReadQuestionnaire read = readQuestionnaire("{\n \"format\": 1,\n \"id\" 7\n}");
        QCOMPARE(read.issues.size(), 1U);
        QCOMPARE(read.issues.front().place, QStringLiteral("3:7"));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray(100, '\0');
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("deep lists") << QByteArray(1'000'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(200'000);
        QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, ' ');
        QTest::newRow("huge number") << QByteArray("{\"format\": 1e999}");
        QTest::newRow("open text") << QByteArray("{\"format\": 1, \"id\": \"abc\\");
        QTest::newRow("wrong UTF-8") << QByteArray("{\"format\": 1, \"id\": \"\xff\xfe\"}");
        QTest::newRow("name twice") << tests::sampleJson().replace("\"REGION\": {", "\"ORG\": {");
        QTest::newRow("many faults") << QByteArray("{\"format\": 1, \"questions\": [" + QByteArray("7,").repeated(900) +
                                                   "7], \"waves\": [" + QByteArray("7,").repeated(490) + "7]}");
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        const ReadQuestionnaire read = readQuestionnaire(json);
        QVERIFY(!read.questionnaire.has_value());
        QVERIFY(!read.issues.empty());
        QVERIFY(read.issues.size() <= 1001);
    }

    void aNameThatStandsTwiceHasItsPlace()
    {
        const ReadQuestionnaire read = readQuestionnaire(tests::sampleJson().replace("\"REGION\": {", "\"ORG\": {"));
        QCOMPARE(tests::linesOf(read.issues), QStringList{QStringLiteral("error lists/ORG: stands twice")});
    }

    // Without its type nobody knows what a question may have: one fault, not ten.
    void aFaultyTypeHidesWhatFollowsFromIt()
    {
        const QByteArray json = tests::sampleWith(QStringLiteral("questions/Q3/type"), QStringLiteral("matrix"));
        QCOMPARE(readQuestionnaire(json).issues.size(), 1U);
    }

    // Small files that would keep a careless checker busy for hours.
    void hostileSizeIsRefusedAtOnce()
    {
        QJsonArray questions, waves;
        QJsonArray onPage;
        const QJsonObject text{{QStringLiteral("fi"), QStringLiteral("x")},
                               {QStringLiteral("en"), QStringLiteral("x")}};
        for (int i = 0; i < 1000; ++i) {
            onPage.append(QStringLiteral("X%1").arg(i));
            questions.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("X%1").arg(i)},
                                         {QStringLiteral("type"), QStringLiteral("single")},
                                         {QStringLiteral("text"), text},
                                         {QStringLiteral("list"), QStringLiteral("ORG")}});
        }
        for (int i = 0; i < 500; ++i) {
            waves.append(QJsonObject{{QStringLiteral("id"), QString::number(i)},
                                     {QStringLiteral("label"), text},
                                     {QStringLiteral("opens"), QStringLiteral("2020-01-01")},
                                     {QStringLiteral("closes"), QStringLiteral("2020-01-01")}});
        }
        QJsonObject whole = QJsonDocument::fromJson(tests::sampleJson()).object();
        whole.insert(QStringLiteral("questions"), questions);
        whole.insert(QStringLiteral("waves"), waves);
        const ReadQuestionnaire read = readQuestionnaire(QJsonDocument(whole).toJson());
        QCOMPARE(read.issues.size(), 1U);
        QVERIFY(inEnglish(read.issues.front()).startsWith(QStringLiteral("offer more than 200000 choices")));
    }

    // An expression that no answers make true, over more questions than can be tried: a doubt, in bounded time.
    void anEndlessSearchEndsInADoubt()
    {
        QJsonObject whole = QJsonDocument::fromJson(tests::sampleJson()).object();
        QJsonArray questions = whole.value(QStringLiteral("questions")).toArray();
        QJsonObject last = questions.last().toObject();
        last.insert(QStringLiteral("relevance"),
                    QStringLiteral("${Q3.mun} + ${Q3.nat} + ${Q6.train} + ${Q6.news} + ${Q8} * 100 + ${Q9} = -1"));
        questions.replace(questions.size() - 1, last);
        whole.insert(QStringLiteral("questions"), questions);
        const ReadQuestionnaire read = readQuestionnaire(QJsonDocument(whole).toJson());
        QVERIFY(read.questionnaire.has_value());
        QCOMPARE(tests::linesOf(read.issues).value(0),
                 QStringLiteral("warning questions/Q11: no answers were found that lead to this question in wave 1"));
    }

    // Every value of the sample replaced by values of the wrong kind: issues or a questionnaire, never a crash.
    void anyValueMayBeAnything()
    {
        const QJsonObject whole = QJsonDocument::fromJson(tests::sampleJson()).object();
        QStringList paths;
        const std::function<void(const QJsonValue &, const QString &)> collect = [&](const QJsonValue &value,
                                                                                     const QString &path) {
            if (!path.isEmpty())
                paths.append(path.mid(1));
            const QJsonObject object = value.toObject();
            for (auto one = object.begin(); one != object.end(); ++one)
                collect(one.value(), path + u'/' + one.key());
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 2); ++i)
                collect(array.at(i), path + u'/' + QString::number(i));
        };
        collect(whole, {});
        QVERIFY(paths.size() > 200);
        int refused = 0;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const std::array<QJsonValue, 5> values{QJsonValue(QJsonValue::Null), QJsonValue(-7), QJsonArray{1},
                                                   QJsonObject{{QStringLiteral("x"), 1}}, QStringLiteral("")};
            const ReadQuestionnaire read =
                readQuestionnaire(tests::sampleWith(paths.at(i), values.at(static_cast<std::size_t>(i) % 5)));
            refused += read.questionnaire ? 0 : 1;
        }
        QVERIFY(refused > paths.size() * 3 / 4);
    }
};

BAROMETER_TEST(TestQuestionnaireFile)
#include "tst_questionnairefile.moc"
