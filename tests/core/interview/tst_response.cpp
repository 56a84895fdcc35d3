// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/interview.h"
#include "core/interview/responsecheck.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <functional>

using namespace core::interview;
using namespace core::questionnaire;
using core::base::Language;
using tests::code;
using tests::item;
using tests::question;
using tests::rows;
using tests::ticked;
using tests::wave;

using Change = std::function<void(Response &)>;
Q_DECLARE_METATYPE(Change)

class TestResponse : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatAWalkProduces();
    void refuses_data();
    void refuses();
    void interruptedMustBeginAtTheBeginning();
    void interruptedMayEndWithinABattery();
    void otherAnswersAreJudgedAlike();

private:
    [[nodiscard]] Response sent() const;

    Questionnaire m_questionnaire = tests::smallQuestionnaire();
};

Response TestResponse::sent() const
{
    Interview interview(m_questionnaire, wave("2"), Language(QStringLiteral("sv")), true);
    const std::vector<std::pair<const char *, Answer>> answers{
        {"org", ticked("mun")},          {"partners", ticked("a", "c", "oth")},
        {"best", ticked("oth", "a")},    {"views", rows({{"opp", "1"}, {"info", "dk"}})},
        {"know", ticked("3")},           {"nat", ticked("t2", "t7")},
        {"natUse", rows({{"t7", "4"}})}, {"natText", tests::written(QStringLiteral("Hyvä"))},
        {"reg", ticked("none")},         {"mark", ticked("10")},
        {"years", tests::number(7)},
    };
    for (const auto &[id, answer] : answers) {
        if (!interview.setAnswer(question(id), answer))
            qFatal("the walk is wrong: %s", id);
    }
    while (!interview.isAtReview())
        interview.next();
    return interview.finish(true);
}

void TestResponse::acceptsWhatAWalkProduces()
{
    const Response response = sent();
    QVERIFY(response.sent);
    QVERIFY_RESULT(validateResponse(m_questionnaire, response));
}

void TestResponse::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *place, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(place);
    };
    const auto answered = [](QList<Code> choices) {
        return Response::Item{AnswerState::Answered, std::move(choices), {}, {}};
    };
    const Response::Item skipped{AnswerState::Skipped, {}, {}, {}};
    const Response::Item notAsked{AnswerState::NotAsked, {}, {}, {}};
    row("another questionnaire", "big", [](Response &r) { r.questionnaire = QuestionnaireId(QStringLiteral("big")); });
    row("unknown wave", "9", [](Response &r) { r.wave = wave("9"); });
    row("another wave", "later", [](Response &r) { r.wave = wave("1"); });
    row("unknown language", "de", [](Response &r) { r.language = Language(QStringLiteral("de")); });
    row("item missing", "top", [](Response &r) { r.items.erase(item("top")); });
    row("item too much", "note", [=](Response &r) { r.items.emplace(item("note"), skipped); });
    row("row too much", "views.xyz", [=](Response &r) { r.items.emplace(item("views", "xyz"), skipped); });
    row("answered without a value", "org", [=](Response &r) { r.items[item("org")] = answered({}); });
    row("skipped with a value", "org", [](Response &r) { r.items[item("org")].state = AnswerState::Skipped; });
    row("not asked though it is", "top", [=](Response &r) { r.items[item("top")] = notAsked; });
    row("skipped though not asked", "regUse.t1", [=](Response &r) { r.items[item("regUse", "t1")] = skipped; });
    row("row of what was not ticked", "natUse.t1",
        [=](Response &r) { r.items[item("natUse", "t1")] = answered({code("1")}); });
    row("unreached but sent", "top", [](Response &r) { r.items[item("top")].state = AnswerState::NotReached; });
    row("unknown code", "org", [=](Response &r) { r.items[item("org")] = answered({code("xyz")}); });
    row("two codes in a single choice", "org", [=](Response &r) {
        r.items[item("org")] = answered({code("mun"), code("ngo")});
    });
    row("two codes in a row", "views.opp", [=](Response &r) {
        r.items[item("views", "opp")] = answered({code("1"), code("2")});
    });
    row("a number in a row", "views.opp", [](Response &r) { r.items[item("views", "opp")].number = 1; });
    row("multiple out of order", "partners", [=](Response &r) {
        r.items[item("partners")] = answered({code("c"), code("a"), code("oth")});
    });
    row("ranking beyond the limit", "best", [=](Response &r) {
        r.items[item("best")] = answered({code("oth"), code("a"), code("c")});
    });
    row("ranking of what was not ticked", "best", [=](Response &r) { r.items[item("best")] = answered({code("b")}); });
    row("number beyond the limit", "years", [](Response &r) { r.items[item("years")].number = 41; });
    row("text too long", "natText", [](Response &r) { r.items[item("natText")].text = QString(21, u'x'); });
    row("text with space around it", "natText",
        [](Response &r) { r.items[item("natText")].text = QStringLiteral(" x"); });
}

void TestResponse::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    Response response = sent();
    change(response);
    const auto result = validateResponse(m_questionnaire, response);
    QVERIFY(!result);
    QCOMPARE(result.error().code, core::base::ErrorCode::InvalidInput);
    QCOMPARE(result.error().place.inside, place);
}

void TestResponse::interruptedMustBeginAtTheBeginning()
{
    Response response = sent();
    response.sent = false;
    QVERIFY_RESULT(validateResponse(m_questionnaire, response)); // stopped at the review
    // Nobody answers the second page without having left the first …
    response.items[item("org")] = {AnswerState::NotReached, {}, {}, {}};
    const auto result = validateResponse(m_questionnaire, response);
    QVERIFY(!result);
    QCOMPARE(result.error().place.inside, QStringLiteral("partners"));
    // … but a section opened late may lie unseen before pages that were seen.
    Response late = sent();
    late.sent = false;
    late.items[item("natText")] = {AnswerState::NotReached, {}, {}, {}};
    QVERIFY_RESULT(validateResponse(m_questionnaire, late));
}

void TestResponse::interruptedMayEndWithinABattery()
{
    Interview interview(m_questionnaire, wave("1"), Language(QStringLiteral("fi")), false);
    interview.next();
    interview.next();
    interview.next();
    QVERIFY_RESULT(interview.setRow(item("views", "goal"), code("2")));
    const Response response = interview.finish(false);
    QCOMPARE(response.items.at(item("views", "opp")).state, AnswerState::NotReached);
    QCOMPARE(response.items.at(item("views", "goal")).state, AnswerState::Answered);
    QVERIFY_RESULT(validateResponse(m_questionnaire, response));
}

/// The quick judgement of other answers is that of the whole check.
void TestResponse::otherAnswersAreJudgedAlike()
{
    const Response response = sent();
    const ResponseCheck check(m_questionnaire, response.wave);
    QVERIFY(check.validate(response).has_value());
    int allowed = 0;
    int refused = 0;
    const auto judge = [&](const ItemId &id, const Response::Item &other) {
        Response changed = response;
        changed.items[id] = other;
        const bool whole = check.validate(changed).has_value();
        QVERIFY2(check.staysValid(response, {{id, other}}) == whole, qPrintable(id.text()));
        (whole ? allowed : refused) += 1;
    };
    for (const auto &[id, given] : response.items) {
        const Question &asked = *m_questionnaire.question(id.question);
        QList<Code> codes{Code(QStringLiteral("nonsense"))};
        for (const Choice *choice : m_questionnaire.choices(asked, response.wave))
            codes.append(choice->code);
        for (const AnswerState state : {AnswerState::Answered, AnswerState::Skipped, AnswerState::NotAsked}) {
            judge(id, {state, {}, {}, {}});
            judge(id, {state, {}, 7, {}});
            judge(id, {state, {}, 1'000'000, {}});
            judge(id, {state, {}, {}, QStringLiteral(" x")});
            for (const Code &one : std::as_const(codes)) {
                judge(id, {state, {one}, {}, {}});
                for (const Code &two : std::as_const(codes))
                    judge(id, {state, {one, two}, {}, {}});
            }
            judge(id, {state, codes, {}, {}});
        }
    }
    QVERIFY(allowed > 20 && refused > 200);
}

BAROMETER_TEST(TestResponse)
#include "tst_response.moc"
