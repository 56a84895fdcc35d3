// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/interview.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::interview;
using namespace core::questionnaire;
using core::base::Language;
using tests::code;
using tests::item;
using tests::question;
using tests::rows;
using tests::ticked;
using tests::wave;

namespace {

QStringList shown(const PageView &page)
{
    QStringList ids;
    for (const PageView::QuestionView &view : page.questions)
        ids.append(view.question->id.text());
    return ids;
}

QString codes(const std::vector<const Choice *> &choices)
{
    QStringList texts;
    for (const Choice *choice : choices)
        texts.append(choice->code.text());
    return texts.join(QLatin1Char(' '));
}

QString rowCodes(const PageView &page, size_t at = 0)
{
    QStringList texts;
    for (const PageView::Row &row : page.questions.at(at).rows)
        texts.append(row.code.text());
    return texts.join(QLatin1Char(' '));
}

/// Walks on until the question is on the page.
void walkTo(Interview &interview, const char *id)
{
    while (!interview.isAtReview() && !shown(interview.page()).contains(QString::fromLatin1(id)))
        interview.next();
}

} // namespace

class TestInterview : public QObject
{
    Q_OBJECT

private slots:
    void startsAtTheFirstPage();
    void waveDecidesWhatIsAsked();
    void skippingEverythingReachesTheReview();
    void longBatteryContinuesOnASecondPage();
    void rowIsLeftOutByItsRelevance();
    void rankingOffersWhatWasTicked();
    void untickingRemovesDependantsButKeepsThem();
    void memoryStaysBehindALaterEdit();
    void rowsFollowTheTicks();
    void rowsAreAllWhereTheTicksWereSkipped();
    void closedSectionKeepsItsAnswersUntilTheEnd();
    void reversedOrderKeepsTheEndInPlace();
    void answersAreRefused_data();
    void answersAreRefused();
    void multipleIsKeptInListOrder();
    void textIsLimitedInCharactersAndBytes();
    void whiteSpaceIsNoAnswer();
    void statesFollowTheWalk();
    void pageLeftBackwardsIsNotSkipped();
    void openedBehindIsShownBeforeTheReview();
    void goToReviewComesBackAtOnce();
    void skippedListsPartlyAnsweredBatteries();
    void offerIsMadeOnceAndOnlyWhenItConcerns();
    void progressStandsStillWhenASectionOpens();
    void backgroundAloneIsNotWorthKeeping();
    void stoppedInterviewIsNotSent();
    void languageChangesNoAnswer();

private:
    Questionnaire m_questionnaire = tests::smallQuestionnaire();

    Interview start(const char *inWave = "1", bool reversed = false)
    {
        return Interview(m_questionnaire, wave(inWave), Language(QStringLiteral("fi")), reversed);
    }
};

void TestInterview::startsAtTheFirstPage()
{
    const Interview interview = start();
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("org")});
    QCOMPARE(interview.page().section->id.text(), QStringLiteral("A"));
    QVERIFY(!interview.canGoBack());
    QVERIFY(!interview.isAtReview());
    QCOMPARE(interview.progress(), 0.0);
    QVERIFY(!interview.isWorthKeeping());
}

void TestInterview::waveDecidesWhatIsAsked()
{
    QVERIFY(!start("1").isAsked(question("later")));
    const Interview second = start("2");
    QVERIFY(second.isAsked(question("later")));
    QCOMPARE(shown(second.page()), (QStringList{QStringLiteral("org"), QStringLiteral("later")}));
    QVERIFY(!start("1").finish(false).items.contains(item("later")));
}

void TestInterview::skippingEverythingReachesTheReview()
{
    Interview interview = start("2");
    int pages = 0;
    while (!interview.isAtReview()) {
        QVERIFY(!interview.page().questions.empty());
        interview.next();
        QVERIFY(++pages < 20);
    }
    // A 1, B 1 + 1 + 2, C 1 + 1, F 2; D and E stay closed.
    QCOMPARE(pages, 9);
    QCOMPARE(interview.progress(), 1.0);
    QVERIFY(interview.page().questions.empty());
    const Response response = interview.finish(true);
    QVERIFY(response.sent);
    QCOMPARE(response.items.at(item("org")).state, AnswerState::Skipped);
    QCOMPARE(response.items.at(item("views", "info")).state, AnswerState::Skipped);
    QCOMPARE(response.items.at(item("natUse", "t1")).state, AnswerState::NotAsked);
    QCOMPARE(response.items.at(item("natText")).state, AnswerState::NotAsked);
    QVERIFY(!response.items.contains(item("note")));
    QVERIFY_RESULT(validateResponse(m_questionnaire, response));
    interview.next(); // nothing lies behind the review
    QVERIFY(interview.isAtReview());
}

void TestInterview::longBatteryContinuesOnASecondPage()
{
    Interview interview = start();
    walkTo(interview, "views");
    const PageView first = interview.page();
    QCOMPARE(rowCodes(first), QStringLiteral("opp role goal trust"));
    QCOMPARE(codes(first.questions[0].choices), QStringLiteral("1 2 3 4 5 dk"));
    QVERIFY(!first.questions[0].continued);
    interview.next();
    const PageView second = interview.page();
    QCOMPARE(shown(second), QStringList{QStringLiteral("views")});
    QCOMPARE(rowCodes(second), QStringLiteral("res lead info"));
    QVERIFY(second.questions[0].continued);
    QCOMPARE(second.part, size_t{1});
    // The first part is skipped, the second not yet.
    QCOMPARE(interview.state(item("views", "trust")), AnswerState::Skipped);
    QCOMPARE(interview.state(item("views", "res")), AnswerState::NotReached);
    interview.back();
    QCOMPARE(rowCodes(interview.page()), QStringLiteral("opp role goal trust"));
    // Both parts write into one answer.
    QVERIFY_RESULT(interview.setRow(item("views", "opp"), code("4")));
    interview.next();
    QVERIFY_RESULT(interview.setRow(item("views", "info"), code("dk")));
    QCOMPARE(interview.answer(question("views")), rows({{"opp", "4"}, {"info", "dk"}}));
    QVERIFY_RESULT(interview.setRow(item("views", "opp"), code("")));
    QCOMPARE(interview.answer(question("views")), rows({{"info", "dk"}}));
}

void TestInterview::rowIsLeftOutByItsRelevance()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("org"), ticked("vol")));
    walkTo(interview, "views");
    interview.next();
    QCOMPARE(rowCodes(interview.page()),
             QStringLiteral("res info")); // the others keep their page
    QCOMPARE(interview.state(item("views", "lead")), AnswerState::NotAsked);
    QVERIFY(!interview.setRow(item("views", "lead"), code("1")));
}

void TestInterview::rankingOffersWhatWasTicked()
{
    Interview interview = start();
    walkTo(interview, "best");
    QCOMPARE(codes(interview.page().questions[0].choices), QStringLiteral("a b c d oth none"));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("d", "b")));
    QCOMPARE(codes(interview.page().questions[0].choices), QStringLiteral("b d"));
    QVERIFY(!interview.setAnswer(question("best"), ticked("a")));
    QVERIFY_RESULT(interview.setAnswer(question("best"), ticked("d", "b")));
    QCOMPARE(interview.answer(question("best")), ticked("d", "b")); // the order is the answer
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("none")));
    QVERIFY(!interview.isAsked(question("best")));
    QCOMPARE(interview.finish(false).items.at(item("best")).state, AnswerState::NotAsked);
}

void TestInterview::untickingRemovesDependantsButKeepsThem()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b", "c")));
    QVERIFY_RESULT(interview.setAnswer(question("best"), ticked("c", "a")));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b")));
    QCOMPARE(interview.answer(question("best")), ticked("a"));
    QCOMPARE(interview.finish(false).items.at(item("best")).choices, QList<Code>{code("a")});
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b", "c")));
    QCOMPARE(interview.answer(question("best")), ticked("c", "a"));
}

void TestInterview::memoryStaysBehindALaterEdit()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b", "c")));
    QVERIFY_RESULT(interview.setAnswer(question("best"), ticked("c", "a")));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b")));
    QVERIFY_RESULT(interview.setAnswer(question("best"), ticked("b", "a"))); // both places taken
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b", "c")));
    QCOMPARE(interview.answer(question("best")), ticked("b", "a")); // the limit of two holds
    interview.clearAnswer(question("best"));
    QVERIFY(interview.answer(question("best")).isEmpty()); // clearing forgets the memory as well
}

void TestInterview::rowsFollowTheTicks()
{
    Interview interview = start();
    QVERIFY(!interview.isAsked(question("natUse")));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t3", "t1")));
    QVERIFY(interview.isAsked(question("natUse")));
    walkTo(interview, "natUse");
    QCOMPARE(rowCodes(interview.page()), QStringLiteral("t1 t3"));
    QVERIFY_RESULT(interview.setAnswer(question("natUse"), rows({{"t1", "5"}, {"t3", "2"}})));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1")));
    QCOMPARE(interview.answer(question("natUse")), rows({{"t1", "5"}}));
    QVERIFY_RESULT(interview.setRow(item("natUse", "t1"), code("4")));
    QCOMPARE(interview.finish(false).items.at(item("natUse", "t3")).state, AnswerState::NotAsked);
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1", "t3")));
    QCOMPARE(interview.answer(question("natUse")), rows({{"t1", "4"}, {"t3", "2"}}));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("unsure")));
    QVERIFY(!interview.isAsked(question("natUse")));
    // Seven rows stand on two pages, evenly.
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1", "t2", "t3", "t4", "t5", "t6", "t7")));
    interview.goTo(question("natUse"));
    QCOMPARE(rowCodes(interview.page()), QStringLiteral("t1 t2 t3 t4"));
    interview.next();
    QCOMPARE(rowCodes(interview.page()), QStringLiteral("t5 t6 t7"));
}

void TestInterview::rowsAreAllWhereTheTicksWereSkipped()
{
    Questionnaire questionnaire = tests::smallQuestionnaire();
    for (Question &one : questionnaire.questions) {
        if (one.id == question("natUse")) {
            one.whenSkipped = WhenSkipped::OfferAll;
            one.relevance.reset();
        }
    }
    Interview interview(questionnaire, wave("1"), Language(QStringLiteral("en")), false);
    const auto asked = [&interview] {
        QStringList codes;
        for (const Choice *row : interview.route().step(question("natUse"))->rows)
            codes.append(row->code.text());
        return codes.join(u' ');
    };
    while (!interview.isAtReview())
        interview.next();
    QCOMPARE(interview.state(item("nat")), AnswerState::Skipped);
    QVERIFY(interview.isAsked(question("natUse")));
    QCOMPARE(asked(), QStringLiteral("t1 t2 t3 t4 t5 t6 t7 t8")); // not "unsure" and "none"
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t2", "t5")));
    QCOMPARE(asked(), QStringLiteral("t2 t5"));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("none"))); // said, not skipped
    QVERIFY(!interview.isAsked(question("natUse")));
    interview.clearAnswer(question("nat"));
    QCOMPARE(asked(), QStringLiteral("t1 t2 t3 t4 t5 t6 t7 t8"));
}

void TestInterview::closedSectionKeepsItsAnswersUntilTheEnd()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t2")));
    QVERIFY_RESULT(interview.setAnswer(question("natText"), tests::written(QStringLiteral("Good"))));
    walkTo(interview, "natText");
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked("1"))); // closes nat, and D with it
    QVERIFY(!interview.isAsked(question("nat")));
    QVERIFY(!interview.isAsked(question("natText")));
    QVERIFY(interview.answer(question("natText")).isEmpty());
    QCOMPARE(shown(interview.page()), (QStringList{QStringLiteral("note"), QStringLiteral("mark")}));
    const Response closed = interview.finish(false);
    QCOMPARE(closed.items.at(item("natText")).state, AnswerState::NotAsked);
    QVERIFY(closed.items.at(item("natText")).text.isEmpty());
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked("2")));
    QCOMPARE(interview.answer(question("natText")).text, QStringLiteral("Good"));
    QCOMPARE(interview.answer(question("nat")), ticked("t2"));
    QCOMPARE(interview.finish(false).items.at(item("natText")).text, QStringLiteral("Good"));
}

void TestInterview::reversedOrderKeepsTheEndInPlace()
{
    Interview interview = start("1", true);
    walkTo(interview, "partners");
    QCOMPARE(codes(interview.page().questions[0].choices), QStringLiteral("d c b a oth none"));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "oth", "c")));
    QCOMPARE(interview.answer(question("partners")), ticked("a", "c", "oth")); // stored as listed
    walkTo(interview, "best");
    QCOMPARE(codes(interview.page().questions[0].choices), QStringLiteral("c a oth"));
    walkTo(interview, "views"); // scales and battery rows keep their order
    QCOMPARE(rowCodes(interview.page()), QStringLiteral("opp role goal trust"));
    walkTo(interview, "nat");
    QCOMPARE(codes(interview.page().questions[0].choices), QStringLiteral("t8 t7 t6 t5 t4 t3 t2 t1 unsure none"));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t2", "t5")));
    walkTo(interview, "natUse"); // rows as they were shown as choices
    QCOMPARE(rowCodes(interview.page()), QStringLiteral("t5 t2"));
    QVERIFY(interview.finish(false).reversedOrder);
}

void TestInterview::answersAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVariant>("answer");
    const auto row = [](const char *name, const char *id, const Answer &answer) {
        QTest::newRow(name) << QString::fromLatin1(id) << QVariant::fromValue(answer);
    };
    row("unknown question", "nowhere", ticked("a"));
    row("not in this wave", "later", ticked("mun"));
    row("not asked on this route", "natText", tests::written(QStringLiteral("x")));
    row("unknown code", "org", ticked("xyz"));
    row("two in a single choice", "org", ticked("mun", "ngo"));
    row("the same twice", "partners", ticked("a", "a"));
    row("exclusive with another", "partners", ticked("a", "none"));
    row("more than the limit", "top", ticked("p", "q", "r"));
    row("more than the ranking takes", "best", ticked("a", "b", "c"));
    row("unknown row", "views", rows({{"xyz", "1"}}));
    row("unknown point", "views", rows({{"opp", "6"}}));
    row("grade too high", "mark", ticked("11"));
    row("number too high", "years", tests::number(41));
    row("number too low", "years", tests::number(-1));
    row("text for a choice", "org", tests::written(QStringLiteral("mun")));
    row("choice for a text", "years", ticked("1"));
    row("rows for a choice", "org", rows({{"mun", "1"}}));
    row("answer to a note", "note", tests::written(QStringLiteral("x")));
}

void TestInterview::answersAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QVariant, answer);
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("org"), ticked("mun")));
    const Interview before = interview;
    const auto result = interview.setAnswer(QuestionId(id), answer.value<Answer>());
    QVERIFY(!result);
    QCOMPARE(result.error().code, core::base::ErrorCode::InvalidInput);
    QCOMPARE(result.error().place.inside, id);
    QVERIFY(interview == before);
}

void TestInterview::multipleIsKeptInListOrder()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("d", "a", "c")));
    QCOMPARE(interview.answer(question("partners")), ticked("a", "c", "d"));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), Answer()));
    QVERIFY(interview.answer(question("partners")).isEmpty());
    QVERIFY(interview == start());
}

void TestInterview::textIsLimitedInCharactersAndBytes()
{
    const Question &asked = *m_questionnaire.question(question("natText"));
    QVERIFY(textFits(asked, QString(20, u'ä')));
    QVERIFY(!textFits(asked, QString(21, u'a')));
    QString emoji;
    for (int i = 0; i < 10; ++i)
        emoji += QStringLiteral("\U0001F642"); // four bytes each: twice the room of a letter
    QVERIFY(textFits(asked, emoji));
    QVERIFY(!textFits(asked, emoji + QStringLiteral("a")));
    QVERIFY(!textFits(asked, QString(QChar(0xD83D)))); // half a character
    QVERIFY(!textFits(asked, QString(QChar(0))));
    const auto said = [&asked](const QString &text) {
        Answer answer;
        answer.text = text;
        return checkAnswer(asked, {}, {}, answer).error().arguments;
    };
    QCOMPARE(said(QString(21, u'a')), (QStringList{u"takes at most %1 characters"_qs, u"20"_qs}));
    QCOMPARE(said(QString(20, u'€')), (QStringList{u"takes at most %1 bytes of UTF-8"_qs, u"40"_qs}));
    QVERIFY(said(QString(QChar(0))).front().contains(u"U+0000"));
}

void TestInterview::whiteSpaceIsNoAnswer()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1")));
    walkTo(interview, "natText");
    QVERIFY_RESULT(interview.setAnswer(question("natText"), tests::written(QStringLiteral(" \n"))));
    QCOMPARE(interview.answer(question("natText")).text, QStringLiteral(" \n")); // what stands on the screen
    interview.next();
    QCOMPARE(interview.state(item("natText")), AnswerState::Skipped);
    QVERIFY_RESULT(interview.setAnswer(question("natText"), tests::written(QStringLiteral("\u200b\u2060"))));
    QCOMPARE(interview.state(item("natText")), AnswerState::Skipped); // nothing that anybody could see
    QVERIFY_RESULT(interview.setAnswer(question("natText"), tests::written(QStringLiteral(" Good \n"))));
    QCOMPARE(interview.finish(false).items.at(item("natText")).text, QStringLiteral("Good"));
}

void TestInterview::statesFollowTheWalk()
{
    Interview interview = start();
    QCOMPARE(interview.state(item("org")), AnswerState::NotReached);
    interview.next();
    QCOMPARE(interview.state(item("org")), AnswerState::Skipped);
    QVERIFY_RESULT(interview.setAnswer(question("org"), ticked("ngo")));
    QCOMPARE(interview.state(item("org")), AnswerState::Answered);
    QCOMPARE(interview.state(item("partners")), AnswerState::NotReached);
    QCOMPARE(interview.state(item("natText")), AnswerState::NotAsked);
    QCOMPARE(interview.state(item("nowhere")), AnswerState::NotAsked);
    interview.clearAnswer(question("org"));
    QCOMPARE(interview.state(item("org")), AnswerState::Skipped);
}

void TestInterview::pageLeftBackwardsIsNotSkipped()
{
    Interview interview = start();
    interview.next();
    interview.back();
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("org")});
    QCOMPARE(interview.state(item("partners")), AnswerState::NotReached);
    interview.back(); // there is nothing before the first page
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("org")});
}

void TestInterview::openedBehindIsShownBeforeTheReview()
{
    Interview interview = start();
    while (!interview.isAtReview())
        interview.next();
    interview.goTo(question("nat"));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1")));
    // Stopped here, the section just opened is not reached; what was seen and left stays skipped.
    const Response stopped = interview.finish(true);
    QVERIFY(!stopped.sent);
    QCOMPARE(stopped.items.at(item("natUse", "t1")).state, AnswerState::NotReached);
    QCOMPARE(stopped.items.at(item("mark")).state, AnswerState::Skipped);
    QVERIFY_RESULT(validateResponse(m_questionnaire, stopped));
    interview.goTo(question("top")); // not past what nobody has seen
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("natUse")});
    interview.next();
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("natText")});
}

void TestInterview::goToReviewComesBackAtOnce()
{
    Interview interview = start();
    while (!interview.isAtReview())
        interview.next();
    interview.goTo(question("partners"));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a")));
    interview.goToReview();
    QVERIFY(interview.isAtReview());
    interview.goTo(question("nat"));
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1")));
    interview.goToReview();
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("natUse")});
    interview.goToReview();
    QCOMPARE(shown(interview.page()), QStringList{QStringLiteral("natText")});
    interview.goToReview();
    QVERIFY(interview.isAtReview());
    QVERIFY(interview.finish(true).sent);
    interview.goTo(question("later")); // not asked: nothing happens
    QVERIFY(interview.isAtReview());
}

void TestInterview::skippedListsPartlyAnsweredBatteries()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("org"), ticked("mun")));
    QVERIFY(interview.skipped().empty());
    QVERIFY_RESULT(interview.setRow(item("views", "opp"), code("3")));
    walkTo(interview, "know");
    QCOMPARE(interview.skipped(), (std::vector{question("partners"), question("best"), question("views")}));
    for (const char *row : {"role", "goal", "trust", "res", "lead", "info"})
        QVERIFY_RESULT(interview.setRow(item("views", row), code("dk")));
    QCOMPARE(interview.skipped(), (std::vector{question("partners"), question("best")}));
}

void TestInterview::offerIsMadeOnceAndOnlyWhenItConcerns()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked("2")));
    while (!interview.isAtReview())
        interview.next();
    QVERIFY(interview.offer().empty()); // only who knows the programme is asked again
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked("3")));
    QCOMPARE(interview.offer(), (std::vector{question("nat"), question("reg")}));
    QVERIFY_RESULT(interview.setAnswer(question("reg"), ticked("none")));
    QCOMPARE(interview.offer(), std::vector{question("nat")});
    interview.markOffered();
    QVERIFY(interview.offer().empty());
}

void TestInterview::progressStandsStillWhenASectionOpens()
{
    Interview interview = start();
    // Four sections: A, B, C, F.
    walkTo(interview, "partners");
    QCOMPARE(interview.progress(), 1.0 / 4);
    walkTo(interview, "know");
    QCOMPARE(interview.progress(), 2.0 / 4);
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1")));
    QVERIFY_RESULT(interview.setAnswer(question("reg"), ticked("t1")));
    QCOMPARE(interview.progress(), 2.0 / 4);
    walkTo(interview, "natUse"); // three of six
    QCOMPARE(interview.progress(), 3.0 / 6);
    walkTo(interview, "regUse");
    QCOMPARE(interview.progress(), 4.0 / 6);
    interview.back();
    interview.back();
    QCOMPARE(interview.progress(), 4.0 / 6);
    while (!interview.isAtReview())
        interview.next();
    QCOMPARE(interview.progress(), 1.0);
    // 2 of 4 sections done, then two more open: 2 of 6 would be a step back.
    Interview second = start();
    walkTo(second, "note");
    QCOMPARE(second.progress(), 3.0 / 4);
    second.back();
    QVERIFY_RESULT(second.setAnswer(question("nat"), ticked("t1")));
    QVERIFY_RESULT(second.setAnswer(question("reg"), ticked("t1")));
    second.next();
    QCOMPARE(shown(second.page()), QStringList{QStringLiteral("natUse")});
    QCOMPARE(second.progress(), 3.0 / 4); // 3 of 6
    walkTo(second, "regUse");
    QCOMPARE(second.progress(), 3.0 / 4); // 4 of 6
    walkTo(second, "note");
    QCOMPARE(second.progress(), 5.0 / 6); // caught up
}

void TestInterview::backgroundAloneIsNotWorthKeeping()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("org"), ticked("mun")));
    QVERIFY(!interview.isWorthKeeping());
    QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked("t1")));
    QVERIFY(interview.isWorthKeeping());
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked("1")));
    QVERIFY(interview.isWorthKeeping());
    interview.clearAnswer(question("know"));
    interview.clearAnswer(question("nat"));
    QVERIFY(!interview.isWorthKeeping());
    QVERIFY_RESULT(interview.setAnswer(question("views"), rows({{"opp", "dk"}}))); // "can't say" is an answer
    QVERIFY(interview.isWorthKeeping());
}

void TestInterview::stoppedInterviewIsNotSent()
{
    Interview interview = start();
    interview.next();
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a")));
    const Response response = interview.finish(true);
    QVERIFY(!response.sent);
    QCOMPARE(response.items.at(item("org")).state, AnswerState::Skipped);
    QCOMPARE(response.items.at(item("partners")).state, AnswerState::Answered);
    QCOMPARE(response.items.at(item("best")).state, AnswerState::NotReached);
    QCOMPARE(response.questionnaire, m_questionnaire.id);
    QCOMPARE(response.wave, wave("1"));
    QVERIFY_RESULT(validateResponse(m_questionnaire, response));
    while (!interview.isAtReview())
        interview.next();
    QVERIFY(!interview.finish(false).sent); // left at the review without sending
    QVERIFY(interview.finish(true).sent);
}

void TestInterview::languageChangesNoAnswer()
{
    Interview interview = start();
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a", "b")));
    interview.next();
    const auto items = interview.finish(false).items;
    const QStringList page = shown(interview.page());
    interview.setLanguage(Language(QStringLiteral("sv")));
    QVERIFY(interview.finish(false).items == items);
    QCOMPARE(shown(interview.page()), page);
    QCOMPARE(interview.finish(false).language.text(), QStringLiteral("sv"));
}

BAROMETER_TEST(TestInterview)
#include "tst_interview.moc"
