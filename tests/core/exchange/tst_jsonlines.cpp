// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonlines.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::exchange;
using namespace core::questionnaire;
using core::interview::Response;
using core::interview::Via;
using tests::code;
using tests::item;

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfAnswer();
    void statesFollowTheLastItemNamed();
    void nothingUnreachedCountsAsSent();
    void skippedMayNameQuestionsAndRows();
    void restOfTheHeadHasDefaults();
    void integersAreCodes();
    void blankLinesAndLineEndsDoNotCount();
    void oneFaultRefusesAll();
    void refuses_data();
    void refuses();
    void limitsHold();

private:
    [[nodiscard]] JsonLines read(const QByteArray &lines) const
    {
        return readJsonLines(lines, m_target, QStringLiteral("answers.jsonl"));
    }
    [[nodiscard]] Response one(const QByteArray &line) const;
    static AnswerState stateOf(const Response &response, const char *question, const char *row = "")
    {
        return response.items.at(item(question, row)).state;
    }

    Questionnaire m_questionnaire = tests::smallQuestionnaire();
    JsonLinesTarget m_target{&m_questionnaire, tests::wave("2"), QDate(2022, 11, 4), QDate(2023, 2, 24)};
};

Response TestJsonLines::one(const QByteArray &line) const
{
    JsonLines lines = read(line);
    if (!lines.faults.empty() || lines.responses.size() != 1) {
        QTest::qFail(lines.faults.empty() ? "not one response"
                                          : qPrintable(core::base::debugText(lines.faults.front())),
                     __FILE__, __LINE__);
        return {};
    }
    return lines.responses.front();
}

void TestJsonLines::readsEveryKindOfAnswer()
{
    const Response response = one(R"({"language":"sv","answers":{"org":"mun","partners":["c","a"],"best":["c","a"],)"
                                  R"("views":{"opp":1,"info":"dk"},"know":"3","nat":["t2"],"natUse":{"t2":"dk"},)"
                                  R"("natText":" Bra ","mark":"dk","years":12,"top":["none"]}})");
    QCOMPARE(response.language.text(), QStringLiteral("sv"));
    QCOMPARE(response.items.at(item("org")).choices, QList<Code>{code("mun")});
    QCOMPARE(response.items.at(item("partners")).choices, (QList<Code>{code("a"), code("c")})); // list order
    QCOMPARE(response.items.at(item("best")).choices, (QList<Code>{code("c"), code("a")}));     // as ranked
    QCOMPARE(response.items.at(item("views", "opp")).choices, QList<Code>{code("1")});
    QCOMPARE(response.items.at(item("views", "info")).choices, QList<Code>{code("dk")});
    QCOMPARE(response.items.at(item("natText")).text, QStringLiteral("Bra"));
    QCOMPARE(response.items.at(item("years")).number, std::optional<qint64>(12));
    QCOMPARE(stateOf(response, "later"), AnswerState::Skipped);
    QCOMPARE(stateOf(response, "views", "role"), AnswerState::Skipped);
    QCOMPARE(stateOf(response, "natUse", "t1"), AnswerState::NotAsked);
    QVERIFY(response.sent);
    QVERIFY(response.id.isEmpty());
    QVERIFY(!response.reversedOrder);
}

void TestJsonLines::statesFollowTheLastItemNamed()
{
    const Response response = one(R"({"language":"fi","answers":{"views":{"goal":2}}})");
    QCOMPARE(stateOf(response, "org"), AnswerState::Skipped);
    QCOMPARE(stateOf(response, "views", "role"), AnswerState::Skipped);
    QCOMPARE(stateOf(response, "views", "goal"), AnswerState::Answered);
    QCOMPARE(stateOf(response, "views", "trust"), AnswerState::NotReached);
    QCOMPARE(stateOf(response, "top"), AnswerState::NotReached);
    QCOMPARE(stateOf(response, "natText"), AnswerState::NotAsked);
    QVERIFY(!response.sent);
}

void TestJsonLines::nothingUnreachedCountsAsSent()
{
    QVERIFY(one(R"({"language":"fi","answers":{},"skipped":["top"]})").sent);
    QVERIFY(one(R"({"language":"fi","answers":{"top":["p"]}})").sent);
    QVERIFY(!one(R"({"language":"fi","answers":{"years":1}})").sent);
}

void TestJsonLines::skippedMayNameQuestionsAndRows()
{
    const Response rows = one(R"({"language":"fi","answers":{"views":{"opp":1}},"skipped":["org","views.trust"]})");
    QCOMPARE(stateOf(rows, "views", "trust"), AnswerState::Skipped);
    QCOMPARE(stateOf(rows, "views", "res"), AnswerState::NotReached);
    const Response whole = one(R"({"language":"fi","answers":{},"skipped":["views"]})");
    QCOMPARE(stateOf(whole, "views", "info"), AnswerState::Skipped);
    QCOMPARE(stateOf(whole, "know"), AnswerState::NotReached);
}

void TestJsonLines::restOfTheHeadHasDefaults()
{
    const Response plain = one(R"({"language":"en","answers":{"org":"ngo"}})");
    QCOMPARE(plain.via, Via::Script);
    QCOMPARE(plain.day, QDate(2022, 11, 4));
    QVERIFY(plain.event.isEmpty());
    const Response full = one(R"({"language":"en","answers":{"org":"ngo"},"via":"paper","questionnaire":"small",)"
                              R"("event":"kuopio","day":"2023-01-15"})");
    QCOMPARE(full.via, Via::Paper);
    QCOMPARE(full.day, QDate(2023, 1, 15));
    QCOMPARE(full.event.text(), QStringLiteral("kuopio"));
    const QByteArray longest = QByteArrayLiteral("ä").repeated(32);
    for (const QByteArray &event : {QByteArrayLiteral("Kuopio 2026"), longest}) {
        const Response named = one(R"({"language":"en","answers":{"org":"ngo"},"event":")" + event + R"("})");
        QCOMPARE(named.event.text(), QString::fromUtf8(event));
    }
}

void TestJsonLines::integersAreCodes()
{
    QCOMPARE(one(R"({"language":"fi","answers":{"mark":10}})").items.at(item("mark")).choices, QList<Code>{code("10")});
    QCOMPARE(one(R"({"language":"fi","answers":{"mark":10.0}})").items.at(item("mark")).choices,
             QList<Code>{code("10")});
}

void TestJsonLines::blankLinesAndLineEndsDoNotCount()
{
    const JsonLines lines = read("\xEF\xBB\xBF{\"language\":\"fi\",\"answers\":{\"org\":\"mun\"}}\r\n\n"
                                 "  {\"language\":\"sv\",\"answers\":{\"org\":\"ngo\"}}");
    QVERIFY(lines.faults.empty());
    QCOMPARE(lines.responses.size(), size_t{2});
    QCOMPARE(lines.numbers, (std::vector<int>{1, 3}));
    QVERIFY(read("").responses.empty());
    QVERIFY(read("").faults.empty());
}

void TestJsonLines::oneFaultRefusesAll()
{
    const JsonLines lines = read("{\"language\":\"fi\",\"answers\":{\"org\":\"mun\"}}\n"
                                 "{\"language\":\"fi\",\"answers\":{\"org\":\"xyz\"}}\n"
                                 "{\"language\":\"fi\",\"answers\":{\"org\":\"ngo\"}}\n"
                                 "{\n");
    QVERIFY(lines.responses.empty());
    QCOMPARE(lines.faults.size(), size_t{2});
    QCOMPARE(lines.faults[0].place.file, QStringLiteral("answers.jsonl"));
    QCOMPARE(lines.faults[0].place.inside, QStringLiteral("2:answers/org"));
    QCOMPARE(lines.faults[1].place.inside, QStringLiteral("4:1"));
    QCOMPARE(lines.faults[1].code, core::base::ErrorCode::InvalidJson);
}

void TestJsonLines::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *place, const QByteArray &line) {
        QTest::newRow(name) << line << QString::fromLatin1(place);
    };
    const auto answers = [](const char *inner) {
        return QByteArrayLiteral("{\"language\":\"fi\",\"answers\":{") + inner + QByteArrayLiteral("}}");
    };
    const auto head = [](const QByteArray &more) {
        return QByteArrayLiteral("{\"language\":\"fi\",\"answers\":{\"org\":\"mun\"},") + more + QByteArrayLiteral("}");
    };
    row("not JSON", "1:", "{\"language\":fi}");
    row("not an object", "1", "[1]");
    row("no language", "1:language", R"({"answers":{"org":"mun"}})");
    row("unknown language", "1:language", R"({"language":"de","answers":{"org":"mun"}})");
    row("no answers", "1:answers", R"({"language":"fi"})");
    row("nothing named", "1:answers", answers(""));
    row("unknown member", "1:answer", head(R"("answer":{})"));
    row("the same member twice", "1:", head(R"("language":"sv")"));
    row("the same question twice", "1:", answers(R"("org":"mun","org":"ngo")"));
    row("unknown question", "1:answers/nowhere", answers(R"("nowhere":"a")"));
    row("a note", "1:answers/note", answers(R"("note":"a")"));
    row("unknown code", "1:answers/org", answers(R"("org":"xyz")"));
    row("a list for one code", "1:answers/org", answers(R"("org":["mun"])"));
    row("a fraction", "1:answers/mark", answers(R"("mark":7.5)"));
    row("true", "1:answers/org", answers(R"("org":true)"));
    row("null", "1:answers/org", answers(R"("org":null)"));
    row("an empty list", "1:answers/partners", answers(R"("partners":[])"));
    row("a code for a list", "1:answers/partners", answers(R"("partners":"a")"));
    row("twice the same", "1:answers/partners", answers(R"("partners":["a","a"])"));
    row("exclusive with another", "1:answers/partners", answers(R"("partners":["a","none"])"));
    row("too many", "1:answers/top", answers(R"("top":["p","q","r"])"));
    row("ranking of what was not ticked", "1:answers/best", answers(R"("partners":["a"],"best":["b"])"));
    row("ranking after none", "1:answers/best", answers(R"("partners":["none"],"best":["a"])"));
    row("section not open", "1:answers/natText", answers(R"("natText":"x")"));
    row("section closed by another answer", "1:answers/nat", answers(R"("know":"1","nat":["t1"])"));
    row("row of what was not ticked", "1:answers/natUse", answers(R"("nat":["t1"],"natUse":{"t2":1})"));
    row("row not asked of a volunteer", "1:answers/views", answers(R"("org":"vol","views":{"lead":1})"));
    row("unknown row", "1:answers/views", answers(R"("views":{"xyz":1})"));
    row("unknown point", "1:answers/views", answers(R"("views":{"opp":6})"));
    row("a text of white space", "1:answers/natText", answers(R"("nat":["t1"],"natText":" ")"));
    row("a text of nothing to see", "1:answers/natText", answers(R"("nat":["t1"],"natText":"\u200b")"));
    row("a text with NUL", "1:answers/natText", answers(R"("nat":["t1"],"natText":"a\u0000b")"));
    row("a text too long", "1:answers/natText", answers(R"("nat":["t1"],"natText":"123456789012345678901")"));
    row("number out of range", "1:answers/years", answers(R"("years":41)"));
    row("skipped not a list", "1:skipped", head(R"("skipped":"know")"));
    row("skipped not asked", "1:skipped/natText", head(R"("skipped":["natText"])"));
    row("skipped unknown", "1:skipped/nowhere", head(R"("skipped":["nowhere"])"));
    row("skipped and answered", "1:skipped/org", head(R"("skipped":["org"])"));
    row("skipped twice", "1:skipped/know", head(R"("skipped":["know","know"])"));
    row("skipped number", "1:skipped/0", head(R"("skipped":[1])"));
    row("unknown way", "1:via", head(R"("via":"phone")"));
    row("another questionnaire", "1:questionnaire", head(R"("questionnaire":"big")"));
    row("event without a name", "1:event", head(R"("event":"")"));
    row("event that is a number", "1:event", head(R"("event":7)"));
    row("event of white space", "1:event", head(R"("event":" ")"));
    row("event of nothing to see", "1:event", head(R"("event":"\u200b\u3164")"));
    row("event with spaces around it", "1:event", head(R"("event":"kuopio ")"));
    row("event that steers a terminal", "1:event", head(R"("event":"kuopio\u001b[31m")"));
    row("event of two lines", "1:event", head(R"("event":"kuopio\u2028turku")"));
    row("event that turns the text", "1:event", head(R"("event":"kuopio\u202e")"));
    row("event too long for a store", "1:event", head("\"event\":\"" + QByteArrayLiteral("ä").repeated(33) + '"'));
    row("a day that is none", "1:day", head(R"("day":"2023-02-30")"));
    row("a day before the wave", "1:day", head(R"("day":"2022-11-03")"));
    row("a day after the wave", "1:day", head(R"("day":"2023-02-25")"));
}

void TestJsonLines::refuses()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, place);
    const JsonLines lines = read(line);
    QVERIFY(lines.responses.empty());
    QCOMPARE(lines.faults.size(), size_t{1});
    const QString inside = lines.faults.front().place.inside;
    QVERIFY2(place.endsWith(QLatin1Char(':')) ? inside.startsWith(place) : inside == place, qPrintable(inside));
    QVERIFY(!lines.faults.front().arguments.value(0).isEmpty());
}

void TestJsonLines::limitsHold()
{
    const JsonLines longLine = read("{\"language\":\"" + QByteArray(300 * 1024, 'x') + "\"}");
    QCOMPARE(longLine.faults.size(), size_t{1});
    QCOMPARE(longLine.faults.front().place.inside, QStringLiteral("1"));
    QCOMPARE(read(QByteArrayLiteral("[]\n").repeated(1000)).faults.size(), size_t{100});
    QCOMPARE(read(QByteArray(100'000, '[')).faults.size(), size_t{1}); // nesting
}

BAROMETER_TEST(TestJsonLines)
#include "tst_jsonlines.moc"
