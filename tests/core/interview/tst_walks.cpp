// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of the interview, tried on thousands of random walks through the shipped questionnaire, in every wave and
// language, and through the small one that holds every rule. A failing walk is shrunk by RapidCheck to the fewest
// moves.
#include "core/interview/interview.h"
#include "tests/support/randomwalk.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <set>

using namespace core::interview;
using namespace core::questionnaire;
using core::base::Language;
using core::base::SeededRandom;

namespace {

/// What RapidCheck makes up: where a walk begins, and one number a move. Fewer numbers: a shorter walk.
struct Script
{
    size_t wave = 0;
    qsizetype language = 0;
    bool reversed = false;
    std::vector<quint32> moves;
};

/// "Is on the same page": what back and next must return to.
bool samePage(const PageView &a, const PageView &b)
{
    return a.page == b.page && a.part == b.part;
}

bool sameAnswers(const Interview &a, const Interview &b)
{
    return a.finish(false).items == b.finish(false).items;
}

/// Where the page stands on the route; the number of pages at the review.
size_t place(const Interview &interview)
{
    const std::vector<RoutePage> &pages = interview.route().pages();
    const PageView shown = interview.page();
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const RoutePage &page) {
        return page.page == shown.page && page.part == shown.part;
    });
    return static_cast<size_t>(found - pages.begin());
}

} // namespace

class TestWalks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void invariantsHoldAtEveryMove_data() { questionnaires(); }
    void invariantsHoldAtEveryMove();
    void everyEndIsAResponse_data() { questionnaires(); }
    void everyEndIsAResponse();
    void noWalkGetsStuck_data() { questionnaires(); }
    void noWalkGetsStuck();
    void nextAndBackUndoEachOther_data() { questionnaires(); }
    void nextAndBackUndoEachOther();
    void draftContinuesAnywhere_data() { questionnaires(); }
    void draftContinuesAnywhere();
    void languageChangesNoAnswerAnywhere_data() { questionnaires(); }
    void languageChangesNoAnswerAnywhere();
    void refusedAnswerChangesNothing_data() { questionnaires(); }
    void refusedAnswerChangesNothing();
    void everyQuestionIsReachable_data();
    void everyQuestionIsReachable();
    void skippingEverythingWorks_data();
    void skippingEverythingWorks();

private:
    void questionnaires();
    void wavesAndLanguages();
    [[nodiscard]] const Questionnaire &fetched() const;
    [[nodiscard]] rc::Gen<Script> scripts() const;
    template <typename Check>
    void onWalks(const char *name, const Check &check) const;

    Questionnaire m_small = tests::smallQuestionnaire();
    Questionnaire m_shipped = tests::shippedQuestionnaire();
};

void TestWalks::initTestCase()
{
    // RapidCheck reads its settings once and prints them. Seven properties on two questionnaires: thousands of walks;
    // more where BAROMETER_TEST_ROUNDS says so.
    const QByteArray rounds = qEnvironmentVariableIsSet("BAROMETER_TEST_ROUNDS") ? qgetenv("BAROMETER_TEST_ROUNDS")
                                                                                 : QByteArrayLiteral("500");
    qputenv("RC_PARAMS", "max_success=" + rounds + " max_size=60 seed=" + QByteArray::number(tests::seed()));
}

void TestWalks::questionnaires()
{
    QTest::addColumn<bool>("shipped");
    QTest::newRow("small") << false;
    QTest::newRow("shipped") << true;
}

const Questionnaire &TestWalks::fetched() const
{
    const bool *shipped = static_cast<bool *>(QTest::qData("shipped", qMetaTypeId<bool>()));
    return *shipped ? m_shipped : m_small;
}

rc::Gen<Script> TestWalks::scripts() const
{
    const Questionnaire &questionnaire = fetched();
    return rc::gen::build<Script>(
        rc::gen::set(&Script::wave, rc::gen::inRange<size_t>(0, questionnaire.waves.size())),
        rc::gen::set(&Script::language, rc::gen::inRange<qsizetype>(0, questionnaire.languages.size())),
        rc::gen::set(&Script::reversed),
        rc::gen::set(&Script::moves, rc::gen::container<std::vector<quint32>>(rc::gen::inRange<quint32>(0, 1U << 31))));
}

/// Calls check(interview, random) after every move of every walk; random is the move's own.
template <typename Check>
void TestWalks::onWalks(const char *name, const Check &check) const
{
    const Questionnaire &questionnaire = fetched();
    const bool holds = rc::check(name, [&] {
        const Script script = *scripts();
        Interview interview(questionnaire, questionnaire.waves.at(script.wave).id,
                            questionnaire.languages.at(script.language), script.reversed);
        for (size_t i = 0; i < script.moves.size(); ++i) {
            SeededRandom random(script.moves[i]);
            check(interview, random, i + 1 == script.moves.size());
        }
    });
    QVERIFY(holds);
}

void TestWalks::invariantsHoldAtEveryMove()
{
    onWalks("invariants", [](Interview &interview, SeededRandom &random, bool) {
        const double before = interview.progress();
        tests::randomMove(interview, random);
        // Progress never falls, and is whole at the review alone.
        RC_ASSERT(interview.progress() >= before && interview.progress() <= 1.0);
        RC_ASSERT(!interview.isAtReview() || interview.progress() == 1.0);
        // A page shows only what is asked, and the review shows nothing.
        const PageView page = interview.page();
        RC_ASSERT(page.questions.empty() == interview.isAtReview());
        for (const PageView::QuestionView &view : page.questions) {
            RC_ASSERT(interview.isAsked(view.question->id));
            RC_ASSERT(view.question->type != QuestionType::Battery || !view.rows.empty());
            RC_ASSERT(view.rows.size() <= static_cast<size_t>(view.question->rowsPerPage));
        }
        // An item is asked where a page of the route has it, and answered where it is asked and its answer says
        // something; what is neither was seen or not.
        std::set<ItemId> asked;
        for (const RoutePage &one : interview.route().pages()) {
            for (const ItemId &item : interview.route().items(one))
                asked.insert(item);
        }
        for (const ItemId &item : interview.questionnaire().items(interview.wave())) {
            const AnswerState state = interview.state(item);
            const Answer answer = interview.answer(item.question);
            const bool says = item.row.isEmpty() ? hasContent(answer) : !answer.rows.value(item.row).isEmpty();
            RC_ASSERT((state == AnswerState::NotAsked) == !asked.contains(item));
            RC_ASSERT((state == AnswerState::Answered) == (asked.contains(item) && says));
            RC_ASSERT(asked.contains(item) || !says);
        }
        RC_ASSERT(interview.canGoBack() == (place(interview) > 0));
    });
}

void TestWalks::everyEndIsAResponse()
{
    onWalks("responses", [](Interview &interview, SeededRandom &random, bool last) {
        tests::randomMove(interview, random);
        if (!last)
            return;
        const Response stopped = interview.finish(false);
        RC_ASSERT(!stopped.sent);
        RC_ASSERT(validateResponse(interview.questionnaire(), stopped).has_value());
        const Response sent = interview.finish(true);
        RC_ASSERT(sent.items == stopped.items);
        RC_ASSERT(sent.sent == interview.isAtReview());
        RC_ASSERT(validateResponse(interview.questionnaire(), sent).has_value());
    });
}

void TestWalks::noWalkGetsStuck()
{
    onWalks("no dead end", [](Interview &interview, SeededRandom &random, bool last) {
        tests::randomMove(interview, random);
        if (!last)
            return;
        const size_t limit = 2 * interview.route().pages().size() + 1;
        size_t pages = 0;
        while (!interview.isAtReview()) {
            interview.next();
            RC_ASSERT(++pages <= limit);
        }
        for (const auto &[id, item] : interview.finish(true).items)
            RC_ASSERT(item.state != AnswerState::NotReached);
        // And all the way back to the first page.
        while (interview.canGoBack()) {
            interview.back();
            RC_ASSERT(--pages + limit > 0);
        }
        RC_ASSERT(place(interview) == 0U);
    });
}

void TestWalks::nextAndBackUndoEachOther()
{
    onWalks("next and back", [](Interview &interview, SeededRandom &random, bool) {
        tests::randomMove(interview, random);
        if (interview.isAtReview() || random.below(8) != 0)
            return;
        Interview once = interview;
        once.next();
        if (place(once) != place(interview) + 1)
            return; // the last page leads to one that was opened behind the person's back
        Interview there = once;
        there.back();
        RC_ASSERT(samePage(there.page(), interview.page()));
        RC_ASSERT(sameAnswers(there, once));
        there.next();
        RC_ASSERT(there == once);
    });
}

void TestWalks::draftContinuesAnywhere()
{
    onWalks("drafts", [](Interview &interview, SeededRandom &random, bool) {
        tests::randomMove(interview, random);
        if (random.below(8) != 0) // each is some work
            return;
        const QByteArray bytes = interview.save().toCborValue().toCbor();
        const auto restored =
            Interview::restore(interview.questionnaire(), interview.wave(), QCborValue::fromCbor(bytes).toMap());
        RC_ASSERT(restored.has_value());
        RC_ASSERT(*restored == interview);
        RC_ASSERT(samePage(restored->page(), interview.page()));
        RC_ASSERT(restored->save().toCborValue().toCbor() == bytes);
        interview = *restored; // the walk goes on from the draft
    });
}

void TestWalks::languageChangesNoAnswerAnywhere()
{
    onWalks("languages", [](Interview &interview, SeededRandom &random, bool) {
        tests::randomMove(interview, random);
        if (random.below(8) != 0)
            return;
        const Interview before = interview;
        for (const Language &language : interview.questionnaire().languages) {
            interview.setLanguage(language);
            RC_ASSERT(sameAnswers(interview, before));
            RC_ASSERT(samePage(interview.page(), before.page()));
            RC_ASSERT(interview.progress() == before.progress());
        }
        interview.setLanguage(before.language());
        RC_ASSERT(interview == before);
    });
}

void TestWalks::refusedAnswerChangesNothing()
{
    onWalks("refusals", [](Interview &interview, SeededRandom &random, bool) {
        tests::randomMove(interview, random);
        if (random.below(8) != 0)
            return;
        const std::vector<RouteStep> &steps = interview.route().steps();
        const RouteStep &step = steps.at(random.below(steps.size()));
        Answer wrong = step.answer;
        wrong.choices.append(Code(QStringLiteral("nothing")));
        const Interview before = interview;
        RC_ASSERT(!interview.setAnswer(step.question->id, wrong).has_value());
        RC_ASSERT(interview == before);
    });
}

void TestWalks::wavesAndLanguages()
{
    QTest::addColumn<QString>("wave");
    QTest::addColumn<QString>("language");
    for (const Wave &wave : m_shipped.waves) {
        for (const Language &language : m_shipped.languages)
            QTest::addRow("wave %s in %s", qPrintable(wave.id.text()), qPrintable(language.text()))
                << wave.id.text() << language.text();
    }
}

void TestWalks::everyQuestionIsReachable_data()
{
    wavesAndLanguages();
}

void TestWalks::everyQuestionIsReachable()
{
    QFETCH(QString, wave);
    QFETCH(QString, language);
    const WaveId waveId{wave};
    SeededRandom random(tests::seed());
    std::set<ItemId> missing;
    for (const ItemId &item : m_shipped.items(waveId))
        missing.insert(item);
    for (int walk = 0; walk < 100 && !missing.empty(); ++walk) {
        Interview interview(m_shipped, waveId, Language(language), random.below(2) == 1);
        const tests::Taste taste = std::array{tests::Taste::Much, tests::Taste::Exclusive, tests::Taste::Any}.at(
            static_cast<size_t>(walk % 3));
        for (; !interview.isAtReview(); interview.next()) {
            const PageView page = interview.page();
            for (const PageView::QuestionView &view : page.questions) {
                // Shown with its text in the language of the walk, not in another one.
                const FoundText text =
                    m_shipped.find(view.question->text, interview.language(), waveId, view.question->id);
                QVERIFY2(!text.text.isEmpty() && text.language == interview.language(),
                         qPrintable(view.question->id.text()));
                missing.erase({view.question->id, {}});
                for (const PageView::Row &row : view.rows)
                    missing.erase({view.question->id, row.code});
                if (view.continued)
                    continue;
                QVERIFY_RESULT(interview.setAnswer(
                    view.question->id, tests::randomAnswer(*interview.route().step(view.question->id), random, taste)));
            }
        }
    }
    QVERIFY2(missing.empty(), missing.empty() ? "" : qPrintable(missing.begin()->text()));
}

void TestWalks::skippingEverythingWorks_data()
{
    wavesAndLanguages();
}

void TestWalks::skippingEverythingWorks()
{
    QFETCH(QString, wave);
    QFETCH(QString, language);
    Interview interview(m_shipped, WaveId(wave), Language(language), false);
    while (!interview.isAtReview())
        interview.next();
    QVERIFY(!interview.isWorthKeeping());
    const Response response = interview.finish(true);
    QVERIFY(response.sent);
    QVERIFY_RESULT(validateResponse(m_shipped, response));
    for (const auto &[id, item] : response.items)
        QVERIFY(item.state == AnswerState::Skipped || item.state == AnswerState::NotAsked);
    // The filters were skipped: their sections are not asked, never skipped.
    QCOMPARE(response.items.at({QuestionId(QStringLiteral("Q28")), {}}).state, AnswerState::NotAsked);
    QCOMPARE(interview.skipped().size(),
             static_cast<size_t>(std::count_if(
                 interview.route().steps().begin(), interview.route().steps().end(),
                 [](const RouteStep &step) { return step.asked && step.question->type != QuestionType::Note; })));
}

BAROMETER_TEST(TestWalks)
#include "tst_walks.moc"
