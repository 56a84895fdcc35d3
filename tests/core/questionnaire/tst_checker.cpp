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

QJsonObject text(const char *finnish, const char *english)
{
    return {{QStringLiteral("fi"), QString::fromUtf8(finnish)}, {QStringLiteral("en"), QString::fromUtf8(english)}};
}

QJsonObject choice(const char *code, const char *finnish, const char *english)
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}, {QStringLiteral("label"), text(finnish, english)}};
}

QJsonArray list(std::initializer_list<const char *> texts)
{
    QJsonArray array;
    for (const char *one : texts)
        array.append(QString::fromLatin1(one));
    return array;
}

QJsonValue json(const char *source)
{
    return QJsonDocument::fromJson(QByteArray("[") + source + "]").array().at(0);
}

// The row's name is the fault; rows change one value of the fault-free sample.
void row(const char *path, const QJsonValue &value, const char *issue)
{
    QTest::addRow("%s %.60s", path, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
        << QString::fromLatin1(path) << value << QString::fromUtf8(issue);
}

const QJsonValue kMissing(QJsonValue::Undefined);

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultIsFoundWithItsPlace_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("issue"); // begins with
        ids();
        emptyNames();
        references();
        questions();
        expressions();
        texts();
        scales();
        wavesAndDimensions();
        reachability();
    }

    void everyFaultIsFoundWithItsPlace()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, issue);
        const ReadQuestionnaire read = readQuestionnaire(tests::sampleWith(path, value));
        const QStringList lines = tests::linesOf(read.issues);
        const bool found =
            std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(issue); });
        QVERIFY2(found, qPrintable(lines.join(u'\n')));
        QCOMPARE(read.questionnaire.has_value(), issue.startsWith(u"warning"));
    }

    void faultsAreFoundInOneGo()
    {
        QByteArray json = tests::sampleJson();
        const auto plant = [&json](const QByteArray &sound, const QByteArray &faulty) {
            QVERIFY2(json.contains(sound), sound.constData());
            json.replace(sound, faulty);
        };
        plant("\"rowsFrom\": \"Q4\"", "\"rowsFrom\": \"Q44\"");
        plant("\"en\": \"Thank you!\"", "\"en\": \"\"");
        plant("\"members\": [\"02\"]", "\"members\": [\"03\"]");
        plant("\"closes\": \"2020-12-31\"", "\"closes\": \"2020-11-31\"");
        plant("selected(${Q4}, 'none')", "selected(${Q4}, 'non')");
        plant("\"id\": \"Q9\", \"type\": \"number\",",
              "\"id\": \"Q9\", \"type\": \"number\", \"relevance\": \"not(true())\",");
        const QStringList lines = tests::linesOf(readQuestionnaire(json).issues);
        QStringList places;
        for (const QString &line : lines)
            places.append(line.section(u' ', 1, 1));
        QCOMPARE(places,
                 (QStringList{QStringLiteral("waves/1/closes:"), QStringLiteral("classes/area/s:"),
                              QStringLiteral("questions/Q6/rowsFrom:"), QStringLiteral("expressions/tookPart:"),
                              QStringLiteral("questions/Q9:"), QStringLiteral("questions/Q9:"),
                              QStringLiteral("texts/thanks/en:")}));
    }

    // Q7 is asked in wave 2 only.
    void reachabilityIsToldByWave()
    {
        const QByteArray changed =
            tests::sampleWith(QStringLiteral("questions/Q8/relevance"), QStringLiteral("${Q7} = 1"));
        QCOMPARE(tests::linesOf(readQuestionnaire(changed).issues),
                 QStringList{QStringLiteral("error questions/Q8: no answers lead to this question in wave 1")});
    }

    void theSampleIsFreeOfFaults()
    {
        QCOMPARE(tests::linesOf(readQuestionnaire(tests::sampleJson()).issues), QStringList());
    }

private:
    static void ids()
    {
        row("waves/+",
            json(R"({"id": "1", "label": {"fi": "x", "en": "x"}, "opens": "2030-01-01", "closes": "2030-01-02"})"),
            "error waves/1: the id stands twice");
        row("sections/C/id", QStringLiteral("B"), "error sections/B: the id stands twice");
        row("questions/Q9/id", QStringLiteral("Q8"), "error questions/Q8: the id stands twice");
        row("dimensions/group/id", QStringLiteral("area"), "error dimensions/area: the id stands twice");
        row("expressions/Q4", QStringLiteral("true()"), "error expressions/Q4: is also the id of a question");
        row("lists/REGION/choices/02/code", QStringLiteral("01"), "error lists/REGION/01: the code stands twice");
        row("lists/ORG/choices/2/waves", list({"1", "2"}), "error lists/ORG/emp: the code stands twice");
        row("scales/USE3/points/2/code", QStringLiteral("1"), "error scales/USE3/1: the code stands twice");
        row("columns/NA/code", QStringLiteral("3"), "error questions/Q6/columns: the code '3' is offered twice");
        row("classes/area/classes/s/code", QStringLiteral("u"), "error classes/area/u: the code stands twice");
        row("classes/area/classes/s/members", list({"02", "01"}), "error classes/area/s: '01' is also in class 'u'");
        row("classes/area/classes/s/members", list({"03"}), "error classes/area/s: '03' is not a code of REGION");
        row("classes/area/classes/s/members", QJsonArray(), "error classes/area/s: has no members");
        row("classes/area/classes", QJsonArray(), "error classes/area: has no class");
        row("lists/REGION/choices", QJsonArray(), "error lists/REGION: is empty");
        row("sections/A/pages/0/questions", list({"Q1", "Q2", "Q99"}),
            "error sections/A/pages/1: there is no question 'Q99'");
        row("sections/A/pages/0/questions", list({"Q1"}), "error questions/Q2: stands on no page");
        row("sections/A/pages/0/questions", list({"Q1", "Q2", "Q8"}),
            "error sections/C/pages/1: 'Q8' stands on two pages");
        row("sections/A/pages/0/questions", QJsonArray(), "error sections/A/pages/1: has no question");
        row("sections/C/pages", QJsonArray(), "error sections/C: has no page");
        row("sections", QJsonArray(), "error sections: there is no section");
        row("questions", QJsonArray(), "error questions: there is no question");
    }

    // One that the reader took would stand in places and stores as if it were missing.
    static void emptyNames()
    {
        const QString none;
        row("id", none, "error id: is empty");
        row("sections/A/id", none, "error sections/1/id: is empty");
        row("questions/Q9/id", none, "error questions/9/id: is empty");
        row("dimensions/area/id", none, "error dimensions/1/id: is empty");
        row("waves/2/id", none, "error waves/2/id: is empty");
        row("waves/1/opens", none, "error waves/1/opens: is empty");
        row("waves/1/closes", none, "error waves/1/closes: is empty");
        row("lists/LEVEL/choices/mun/code", none, "error lists/LEVEL/1/code: is empty");
        row("columns/NA/code", none, "error columns/NA/code: is empty");
        row("classes/area/classes/u/code", none, "error classes/area/1/code: is empty");
        row("classes/area/classes/u/members", list({"01", ""}), "error classes/area/u/members/2: is empty");
        row("dimensions/group/attribute", none, "error dimensions/group/attribute: is empty");
        row("questions/Q6/relevance", none, "error questions/Q6/relevance: is empty");
        row("questions/Q9/choicesFrom", none, "error questions/Q9/choicesFrom: is empty");
        row("questions/Q7/waves", list({"", "2"}), "error questions/Q7/waves/1: is empty");
        row("questions/Q4/definitions", list({""}), "error questions/Q4/definitions/1: is empty");
        row("questions/Q3/columns", list({""}), "error questions/Q3/columns/1: is empty");
        row("lists/", json(R"({"choices": []})"), "error lists/: '' is not an id");
        row("questions/Q3/rowRelevance/", QStringLiteral("true()"),
            "error questions/Q3/rowRelevance/: '' is not a code");
    }

    static void references()
    {
        row("questions/Q1/list", QStringLiteral("ORGS"), "error questions/Q1/list: there is no list 'ORGS'");
        row("questions/Q3/rows", QStringLiteral("LEVELS"), "error questions/Q3/rows: there is no list 'LEVELS'");
        row("questions/Q3/scale", QStringLiteral("GRADE9"), "error questions/Q3/scale: there is no scale 'GRADE9'");
        row("questions/Q3/columns", list({"DK"}), "error questions/Q3/columns: there is no column 'DK'");
        row("questions/Q3/rowRelevance/reg", QStringLiteral("true()"),
            "error questions/Q3/rowRelevance/reg: there is no row 'reg'");
        row("questions/Q4/definitions", list({"works"}),
            "error questions/Q4/definitions: there is no definition 'works'");
        row("questions/Q5/choicesFrom", QStringLiteral("Q44"),
            "error questions/Q5/choicesFrom: there is no question 'Q44'");
        row("questions/Q6/rowsFrom", QStringLiteral("Q44"), "error questions/Q6/rowsFrom: there is no question 'Q44'");
        row("questions/Q7/waves", list({"2", "9"}), "error questions/Q7/waves: there is no wave '9'");
        row("lists/ORG/choices/ngo/waves", list({"9"}), "error lists/ORG/ngo/waves: there is no wave '9'");
        row("lists/ORG/choices/ngo/questions", list({"Q99"}),
            "error lists/ORG/ngo/questions: there is no question 'Q99'");
        row("questions/Q11/text/0/waves", list({"9"}), "error questions/Q11/text/waves: there is no wave '9'");
        row("scales/GRADE10/points/0/label/0/questions", list({"Q33"}),
            "error scales/GRADE10/1/label/questions: there is no question 'Q33'");
        row("classes/area/of", QStringLiteral("REGIONS"), "error classes/area/of: there is no list 'REGIONS'");
        row("dimensions/group/question", QStringLiteral("Q99"),
            "error dimensions/group/question: there is no question 'Q99'");
        row("dimensions/area/classes", QStringLiteral("areas"),
            "error dimensions/area/classes: there is no class table 'areas'");
        row("pairs/0/dimensions", list({"area", "grp"}), "error pairs/1: there is no dimension 'grp'");
        row("questionPairs/0/by", QStringLiteral("Q3"), "error questionPairs/1/by: there is no question or row 'Q3'");
        row("questionPairs/0/by", QStringLiteral("Q3.eu"),
            "error questionPairs/1/by: there is no question or row 'Q3.eu'");
        row("questionPairs/0/by", QStringLiteral("Q8.mun"),
            "error questionPairs/1/by: there is no question or row 'Q8.mun'");
        row("questionPairs/0/by", QStringLiteral("Q4"),
            "error questionPairs/1/by: 'Q4' is not a question with one choice");
        row("questionPairs/0/by", QStringLiteral("Q1"),
            "error questionPairs/1/by: 'Q1' makes groups already and needs no pair");
        row("questionPairs/0/by", QStringLiteral("Q8"), "error questionPairs/1: a question is not crossed with itself");
        row("questionPairs/1", json(R"({"question": "Q6.train", "by": "Q8"})"),
            "error questionPairs/2: the pair stands twice");
        row("questions/Q8/relevance", QStringLiteral("${Q6.train} != '1'"),
            "error questionPairs/1: who is asked the one follows from the other");
        row("lists/SPARE", json(R"({"choices": [{"code": "a", "label": {"fi": "a", "en": "a"}}]})"),
            "warning lists/SPARE: is not used");
        row("scales/SPARE", json(R"({"kind": "order", "points": [{"code": "1", "label": {"fi": "a", "en": "a"}},
                                                 {"code": "2", "label": {"fi": "b", "en": "b"}}]})"),
            "warning scales/SPARE: is not used");
        row("columns/SPARE", choice("dk", "x", "x"), "warning columns/SPARE: is not used");
        row("definitions/spare", json(R"({"term": {"fi": "a", "en": "a"}, "text": {"fi": "b", "en": "b"}})"),
            "warning definitions/spare: is not used");
        row("expressions/spare", QStringLiteral("true()"), "warning expressions/spare: is not used");
        row("classes/spare",
            json(R"({"of": "ORG", "classes": [{"code": "a", "label": {"fi": "a", "en": "a"}, "members": ["mun"]}]})"),
            "warning classes/spare: is not used");
    }

    static void questions()
    {
        row("questions/Q1/text", kMissing, "error questions/Q1: has no text");
        row("questions/Q1/list", kMissing, "error questions/Q1/list: is missing");
        row("questions/Q1/scale", QStringLiteral("USE3"), "error questions/Q1/scale: stands beside a list");
        row("questions/Q1/maximumChoices", 2, "error questions/Q1/maximumChoices: means nothing for the type 'single'");
        row("questions/Q1/whenSkipped", QStringLiteral("askNone"),
            "error questions/Q1/whenSkipped: means nothing without choicesFrom or rowsFrom");
        row("questions/Q3/scale", kMissing, "error questions/Q3/scale: is missing");
        row("questions/Q3/rows", kMissing, "error questions/Q3/rows: either rows or rowsFrom is expected");
        row("questions/Q6/rows", QStringLiteral("LEVEL"),
            "error questions/Q6/rows: either rows or rowsFrom is expected");
        row("questions/Q6/rowsFrom", QStringLiteral("Q1"),
            "error questions/Q6/rowsFrom: 'Q1' is not a question with several choices");
        row("questions/Q5/list", QStringLiteral("ORG"),
            "error questions/Q5/choicesFrom: 'Q4' has the list ACT, not ORG");
        row("questions/Q4/waves", list({"1"}), "error questions/Q5/choicesFrom: 'Q4' is not in wave 2");
        row("questions/Q5/maximumChoices", 3,
            "error questions/Q5/maximumChoices: is more than the 2 choices of wave 1");
        row("questions/Q8/scale", QStringLiteral("USE3"), "error questions/Q8/scale: 'USE3' is not a grade scale");
        row("questions/Q9/maximum", -1, "error questions/Q9/maximum: is not above the minimum");
        row("questions/Q10/maximumLength", kMissing, "error questions/Q10/maximumLength: is missing");
        row("questions/Q10/list", QStringLiteral("ORG"), "error questions/Q10/list: means nothing for the type 'text'");
        row("questions/Q11/columns", list({"NA"}), "error questions/Q11/columns: means nothing for the type 'note'");
        row("questions/Q2/list", QStringLiteral("LEVEL"),
            "error dimensions/area/classes: 'area' has classes of REGION");
    }

    static void expressions()
    {
        row("questions/Q6/relevance", QStringLiteral("${Q44} = 1"),
            "error questions/Q6/relevance: there is no question or expression 'Q44'");
        row("questions/Q6/relevance", QStringLiteral("${tookParts}"),
            "error questions/Q6/relevance: there is no question or expression 'tookParts'");
        row("questions/Q6/relevance", QStringLiteral("${Q3} = 1"), "error questions/Q6/relevance: 'Q3' has rows");
        row("questions/Q6/relevance", QStringLiteral("${Q3.reg} = 1"),
            "error questions/Q6/relevance: there is no row 'Q3.reg'");
        row("questions/Q6/relevance", QStringLiteral("${Q4.train} = 1"),
            "error questions/Q6/relevance: 'Q4' has no rows");
        row("questions/Q6/relevance", QStringLiteral("selected(${Q4}, 'trian')"),
            "error questions/Q6/relevance: 'trian' is not a code of Q4");
        row("questions/Q6/relevance", QStringLiteral("${Q2} = 3"),
            "error questions/Q6/relevance: '3' is not a code of Q2");
        row("questions/Q6/relevance", QStringLiteral("${Q3.mun} = 11"),
            "error questions/Q6/relevance: '11' is not a code of Q3");
        row("questions/Q6/relevance", QStringLiteral("${Q10} != ''"),
            "error questions/Q6/relevance: looks at 'Q10', which comes later");
        row("questions/Q6/relevance", QStringLiteral("${Q6.train} = 1"),
            "error questions/Q6/relevance: looks at the question itself");
        row("questions/Q4/relevance", QStringLiteral("${tookPart}"),
            "error questions/Q4/relevance: looks at the question itself");
        row("questions/Q3/rowRelevance/mun", QStringLiteral("${Q9} > 3"),
            "error questions/Q3/rowRelevance/mun: looks at 'Q9', which comes later");
        row("questions/Q6/relevance", QStringLiteral("${Q11} = ''"), "error questions/Q6/relevance: 'Q11' is a note");
        row("questions/Q6/rowsFrom", QStringLiteral("Q6"), "error questions/Q6/rowsFrom: 'Q6' does not come before it");
        row("expressions/tookPart", QStringLiteral("${tookPart} or ${Q1} = 'mun'"),
            "error expressions/tookPart: depends on itself: tookPart -> tookPart");
        row("expressions", json(R"({"a": "${tookPart}", "b": "${a}", "tookPart": "${b} and ${Q4} = 'none'"})"),
            "error expressions/a: depends on itself: a -> tookPart -> b -> a");
        row("expressions/tookPart", QStringLiteral("selected(${Q4}, 'nothing')"),
            "error expressions/tookPart: 'nothing' is not a code of Q4");
        row("questions/Q4/offerAgain", QStringLiteral("${Q1} = 'orh'"),
            "error questions/Q4/offerAgain: 'orh' is not a code of Q1");
        row("dimensions/part/expression", QStringLiteral("${Q44}"),
            "error dimensions/part/expression: there is no question or expression 'Q44'");
    }

    static void texts()
    {
        row("defaultLanguage", QStringLiteral("sv"), "error defaultLanguage: is none of the languages");
        row("title", kMissing, "error title: is missing");
        row("texts/privacy", kMissing, "warning texts/privacy: is missing");
        row("texts/farewell", text("Hei", "Bye"), "error texts/farewell: is not part of the format");
        row("questions/Q1/text/en", kMissing, "error questions/Q1/text/en: the translation is missing");
        row("questions/Q1/text/en", QStringLiteral("  "), "error questions/Q1/text/en: the translation is missing");
        row("questions/Q1/text/en", QStringLiteral("\u200b"), "error questions/Q1/text/en: the translation is missing");
        row("questions/Q1/text/sv", QStringLiteral("x"), "error questions/Q1/text/sv: is none of the languages");
        row("lists/ORG/choices/mun/label/fi", kMissing, "error lists/ORG/mun/label/fi: the translation is missing");
        row("questions/Q11/text/1/en", kMissing, "error questions/Q11/text/2/en: the translation is missing");
        row("questions/Q1/text/en", QStringLiteral(" Which organisation do you represent?"),
            "warning questions/Q1/text/en: begins or ends with a space");
        row("questions/Q1/text", text("Olet %1?", "You are?"),
            "error questions/Q1/text/en: has other placeholders than fi");
        row("questions/Q1/text", text("Olet {place}?", "You are {plaec}?"),
            "error questions/Q1/text/en: has other placeholders than fi");
        row("questions/Q1/text/en", QStringLiteral("Which organisation do you represent."),
            "warning questions/Q1/text/en: ends otherwise than fi: '?' and '.'");
        row("texts/intro/en", QStringLiteral("Welcome.\n\nWelcome."),
            "warning texts/intro/en: has 2 paragraphs, 1 in fi");
        row("texts/intro", text("Tällä kyselyllä selvitetään, miten yhteistyö toimii eri puolilla Suomea.", "We ask."),
            "warning texts/intro/en: is much shorter or longer than fi");
        row("texts/intro",
            text("Tällä kyselyllä selvitetään, miten yhteistyö toimii.",
                 "Tällä kyselyllä selvitetään, miten yhteistyö toimii."),
            "warning texts/intro/en: is the same as fi: not translated?");
        row("questions/Q11/text/1/waves", list({"1"}), "error questions/Q11/text: has no variant for wave 2 and Q11");
        row("questions/Q11/text/0/waves", kMissing, "warning questions/Q11/text/2: is never shown");
        row("lists/ORG/choices/ngo/label", kMissing, "error lists/ORG/ngo/label: is missing");
        row("lists/ORG/choices/ngo/label", text("Kunta", "NGO"),
            "error lists/ORG/ngo/label/fi: reads like that of 'mun'");
        row("columns/NA/label", kMissing, "error columns/NA/label: is missing");
        row("sections/A/title", kMissing, "error sections/A/title: is missing");
        row("sections/B/pages/0/lead/en", kMissing, "error sections/B/pages/1/lead/en: the translation is missing");
        row("definitions/joint/term", kMissing, "error definitions/joint/term: is missing");
        row("classes/area/classes/u/label", kMissing, "error classes/area/u/label: is missing");
        row("dimensions/area/label", kMissing, "error dimensions/area: has no label");
        row("waves/1/label", kMissing, "error waves/1: has no label");
    }

    static void scales()
    {
        row("scales/USE3/points/2/label/en", kMissing,
            "error scales/USE3: has not as many labels in every language: 2 (en), 3 (fi)");
        row("scales/GRADE10/points/10/label", kMissing,
            "error scales/GRADE10/10/label: the end of the scale has no label");
        row("scales/USE3/points/2/label", kMissing, "error scales/USE3/2/label: is missing");
        row("scales/GRADE10/points/5/label", text("Keskitaso", "Middle"),
            "warning scales/GRADE10/5/label: a grade scale shows labels of its ends only");
        row("scales/USE3/points/3/code", QStringLiteral("0"), "error scales/USE3/0: is not above the point before it");
        row("scales/USE3/points/3/code", QStringLiteral("high"),
            "error scales/USE3/high: the code is not a whole number");
        row("scales/USE3/points/3/exclusive", true, "error scales/USE3/3: a point of a scale has no marks");
        row("scales/AGREE2/points", QJsonArray{choice("1", "Kyllä", "Yes")},
            "error scales/AGREE2: has fewer than two points");
    }

    static void wavesAndDimensions()
    {
        row("waves", QJsonArray(), "error waves: there is no wave");
        row("waves/1/closes", QStringLiteral("2020-12-01"), "error waves/1/closes: lies before the day it opens");
        row("waves/1/closes", QStringLiteral("2022-11-04"), "warning waves/2/opens: lies before wave 1 closes");
        row("dimensions/part/question", QStringLiteral("Q1"),
            "error dimensions/part: either a question or an expression is expected");
        row("dimensions/group/question", kMissing,
            "error dimensions/group: either a question or an expression is expected");
        row("dimensions/part/values/no/code", QStringLiteral("not"),
            "error dimensions/part/values: an expression has the values yes and no");
        row("dimensions/part/attribute", QStringLiteral("group"),
            "error dimensions/part: classes and attribute belong to a question");
        row("dimensions/area/attribute", QStringLiteral("group"),
            "error dimensions/area/attribute: stands beside classes");
        row("dimensions/region/question", QStringLiteral("Q4"),
            "error dimensions/region/question: 'Q4' is not a question with one choice");
        row("dimensions/region/values/02/code", QStringLiteral("04"),
            "error dimensions/region/04: no answer leads to it");
        row("dimensions/region/values/02/code", QStringLiteral("01"),
            "error dimensions/region/01: the code stands twice");
        row("dimensions/region/values/02/code", QStringLiteral("none"), "error dimensions/region/none: 'none' is kept");
        row("dimensions/region/values/02/label", kMissing, "error dimensions/region/02: has no label");
        row("dimensions/region/values", QJsonArray(), "error dimensions/region/values: has no value");
        row("dimensions/group/values", QJsonArray{choice("PUB", "Julkinen", "Public")},
            "error dimensions/group/values: the attribute value 'NGO' is missing");
        row("dimensions/group/attribute", QStringLiteral("grp"), "error dimensions/group/PUB: no answer leads to it");
        row("dimensions/group/question", QStringLiteral("Q2"), "error dimensions/group/PUB: no answer leads to it");
    }

    static void reachability()
    {
        row("questions/Q6/relevance", QStringLiteral("false()"),
            "error questions/Q6: no answers lead to this question in wave 1");
        row("questions/Q6/relevance", QStringLiteral("${Q2} = '01' and ${Q2} = '02'"),
            "error questions/Q6: no answers lead to this question in wave 1");
        row("questions/Q6/relevance", QStringLiteral("${tookPart} and selected(${Q4}, 'none')"),
            "error questions/Q6: no answers lead to this question in wave 1");
        row("questions/Q6/relevance", QStringLiteral("count-selected(${Q4}) > 2"),
            "error questions/Q6: no answers lead to this question in wave 2");
        row("questions/Q8/relevance", QStringLiteral("${Q7} = 1"),
            "error questions/Q8: no answers lead to this question in wave 1");
        // Q3.mun is not asked where Q2 is 'natw', so it can never be answered there.
        row("questions/Q8/relevance", QStringLiteral("${Q2} = 'natw' and ${Q3.mun} > 0"),
            "error questions/Q8: no answers lead to this question in wave 1");
        row("questions/Q3/rowRelevance/mun", QStringLiteral("${Q1} = 'ngo' and ${Q1} = ''"),
            "error questions/Q3/rowRelevance/mun: no answers lead to this row in wave 1");
    }
};

BAROMETER_TEST(TestChecker)
#include "tst_checker.moc"
