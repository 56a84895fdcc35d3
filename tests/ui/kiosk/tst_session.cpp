// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/collectionstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "ui/kiosk/storekeeper.h"

#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <functional>

using namespace ui::kiosk;
using core::base::Language;
using core::questionnaire::Answer;
using core::questionnaire::QuestionId;
using core::questionnaire::WaveId;
using core::storage::Draft;

namespace {

/// Does what it is asked in turn, as the store does, but only when it is told to.
class WaitingKeeper final : public tests::FakeKeeper
{
public:
    void retry() override { work(); }

    /// The oldest acts that wait, all but the newest so many.
    void work(size_t butTheNewest = 0)
    {
        while (m_acts.size() > butTheNewest) {
            const std::function<void()> oldest = m_acts.front();
            m_acts.pop_front();
            oldest();
        }
    }

protected:
    void act(const std::function<void()> &what) override { m_acts.push_back(what); }

private:
    std::deque<std::function<void()>> m_acts;
};

/// A session, and somebody who has answered enough of it to be kept. What they did is on the disk.
struct Begun
{
    Begun()
    {
        clock.milliseconds = 10'000'000;
        session.chooseLanguage(Language(QStringLiteral("en")));
        session.begin();
        while (session.stage() == Stage::Form && !session.interview()->isWorthKeeping()) {
            for (const auto &question : session.interview()->page().questions) {
                if (question.choices.empty())
                    continue;
                Answer answer;
                answer.choices = {question.choices.front()->code};
                static_cast<void>(session.setAnswer(question.question->id, answer));
            }
            session.next();
        }
        keeper.work();
    }

    core::questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
    tests::FakeClock clock;
    core::base::SeededRandom random{tests::seed()};
    WaitingKeeper keeper;
    Session session{questionnaire,
                    {WaveId(QStringLiteral("2")),
                     {},
                     QDate(2026, 1, 1),
                     QDate(2026, 12, 31),
                     questionnaire.languages,
                     {},
                     {},
                     {QByteArrayLiteral("this boot"), 180}},
                    keeper,
                    {clock, random}};
};

} // namespace

/// The session without its window, on a store that takes its time.
class TestSession final : public QObject
{
    Q_OBJECT

private slots:
    /// What is pressed after the last act, while the disk is slow or fails, writes nothing behind it.
    void nothingIsSavedAfterTheEnd_data()
    {
        QTest::addColumn<std::function<void(Session &)>>("end");
        QTest::addColumn<size_t>("responses");
        const auto way = [](const char *name, std::function<void(Session &)> end, size_t responses) {
            QTest::newRow(name) << std::move(end) << responses;
        };
        way(
            "sent",
            [](Session &session) {
                while (session.stage() == Stage::Form)
                    session.next();
                session.send();
            },
            1);
        way(
            "sent so far",
            [](Session &session) {
                session.askStop();
                session.sendSoFar();
            },
            1);
        way(
            "deleted",
            [](Session &session) {
                session.askStop();
                session.deleteAnswers();
            },
            0);
        way(
            "left",
            [](Session &session) {
                session.away();
                session.leave();
            },
            1);
    }
    void nothingIsSavedAfterTheEnd()
    {
        QFETCH(const std::function<void(Session &)>, end);
        QFETCH(const size_t, responses);
        Begun it;
        const QuestionId first = it.session.interview()->page().questions.front().question->id;
        end(it.session);
        QCOMPARE(it.session.stage(), Stage::Sending);
        for (const Language &language : it.questionnaire.languages)
            it.session.chooseLanguage(language);
        QCOMPARE(it.session.language(), it.questionnaire.languages.back()); // for whoever reads what is said meanwhile
        QVERIFY(!it.session.setAnswer(first, Answer{}));
        it.keeper.work();
        QVERIFY(it.session.stage() == Stage::Done || it.session.stage() == Stage::Start);
        QVERIFY(!it.keeper.draft.has_value());
        QCOMPARE(it.keeper.responses.size(), responses);
    }

    /// Only what somebody does is the beginning of the time in which they may go on after a crash. Who has ended it, or
    /// is gone, is not offered it, however long the disk takes.
    void whoHasEndedIsNotAskedToGoOn_data() { nothingIsSavedAfterTheEnd_data(); }
    void whoHasEndedIsNotAskedToGoOn()
    {
        QFETCH(const std::function<void(Session &)>, end);
        QFETCH(const size_t, responses);
        Begun it;
        QVERIFY(it.keeper.draft->lastAct.has_value());
        it.clock.milliseconds += 150'000; // when the idle time is over, or they press at last
        end(it.session);
        it.keeper.work(1); // … and before the last act the program is killed
        QVERIFY(it.keeper.draft.has_value());
        const auto left = it.keeper.draft;
        WaitingKeeper keeper;
        keeper.draft = left;
        Session next(it.questionnaire, it.session.facts(), keeper, {it.clock, it.random});
        next.takeUp({left->interview, left->ifInterrupted.event, left->lastAct});
        if (qstrcmp(QTest::currentDataTag(), "sent") == 0) { // the last press is there to be made again
            QCOMPARE(next.stage(), Stage::Interrupted);
            return;
        }
        QVERIFY(!left->lastAct.has_value());
        QCOMPARE(next.stage(), Stage::Start);
        keeper.work();
        QVERIFY(!keeper.draft.has_value());
        QCOMPARE(keeper.responses.size(), responses);
    }

    /// Who said that they were not the one who answered, or whose time to say so is over, has settled it for everybody:
    /// a kill before the answers are a response leaves nothing to go on with.
    void whatIsSettledIsNotAskedAgain_data()
    {
        QTest::addColumn<bool>("pressed");
        QTest::newRow("start anew") << true;
        QTest::newRow("too late") << false;
    }
    void whatIsSettledIsNotAskedAgain()
    {
        QFETCH(const bool, pressed);
        Begun it;
        const Draft left = *it.keeper.draft;
        WaitingKeeper keeper;
        keeper.draft = left;
        Session session(it.questionnaire, it.session.facts(), keeper, {it.clock, it.random});
        session.takeUp({left.interview, left.ifInterrupted.event, left.lastAct});
        QCOMPARE(session.stage(), Stage::Interrupted);
        if (!pressed)
            it.clock.milliseconds += (it.session.facts().continuing.seconds + Session::offerSeconds + 1) * 1000;
        session.settleLeft(!pressed);
        QCOMPARE(session.stage(), Stage::Sending);
        QVERIFY(session.interview() == nullptr); // nothing of it is in view
        keeper.work(1);                          // … and before it is closed the program is killed
        QVERIFY(keeper.draft.has_value());
        QVERIFY(keeper.draft->worthKeeping);
        QVERIFY(!keeper.draft->lastAct.has_value());
        QCOMPARE(keeper.draft->ifInterrupted, left.ifInterrupted);
        keeper.work();
        QCOMPARE(keeper.responses.size(), size_t{1});
        QCOMPARE(session.stage(), Stage::Start);
    }

    /// An interview that did not fit beside its answers cannot be gone on with. The answers are a response, and not
    /// what the next person writes over.
    void whoseInterviewDidNotFitIsKept()
    {
        using namespace core::storage;
        Begun it;
        const QTemporaryDir folder;
        NewStore wanted;
        wanted.folder = folder.filePath(QStringLiteral("store"));
        wanted.questionnaire = it.questionnaire;
        wanted.wave = it.session.facts().wave;
        wanted.capacity = 4;
        {
            auto store = CollectionStore::create(wanted, it.clock, it.random);
            QVERIFY_RESULT(store);
            Draft draft = *it.keeper.draft;
            draft.interview.insert(QStringLiteral("notes"), QString(1'000'000, u'x'));
            QVERIFY(draft.worthKeeping);
            QVERIFY_RESULT((*store)->saveDraft(draft));
        }
        auto store = CollectionStore::open(wanted.folder, it.clock, it.random);
        QVERIFY_RESULT(store);
        {
            StoreKeeper keeper(std::make_unique<StoreWriter>(std::move(*store)));
            Session session(it.questionnaire, it.session.facts(), keeper, {it.clock, it.random});
            if (const auto &left = keeper.writer().leftDraft()) // as the program does when it starts
                session.takeUp(*left);
            QCOMPARE(session.stage(), Stage::Start);
            session.chooseLanguage(Language(QStringLiteral("fi")));
            session.begin();
            session.next();
            session.end(); // nothing of this one is worth keeping
        }
        store = CollectionStore::open(wanted.folder, it.clock, it.random);
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info().responses, 1);
        QCOMPARE((*store)->info().interrupted, 1);
        QCOMPARE((*store)->info().byLanguage.begin()->first.text(), QStringLiteral("en"));
        QVERIFY(!(*store)->draft().has_value());
    }
};

BAROMETER_TEST(TestSession)
#include "tst_session.moc"
