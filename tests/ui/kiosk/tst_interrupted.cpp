// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "ui/common/buttons.h"
#include "ui/kiosk/page.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace ui::kiosk;
using core::base::BootMoment;
using core::base::Language;
using core::interview::EventId;
using core::interview::Interview;
using core::interview::Via;
using core::questionnaire::Answer;
using core::questionnaire::QuestionId;
using core::questionnaire::WaveId;
using core::storage::Draft;
using core::storage::LeftInterview;
using tests::Kiosk;

namespace {

const WaveId wave(QStringLiteral("2"));
constexpr const char *counted = "In %n seconds the survey starts anew by itself.";
constexpr qint64 startedAt = 10'000; ///< seconds after the machine

/// A kiosk that has just been started, in the run of the machine that the fixture names.
std::unique_ptr<Kiosk> started(QDate today = {2026, 6, 1}, int room = 500)
{
    auto kiosk =
        std::make_unique<Kiosk>(tests::shippedQuestionnaire(), "2", KioskOptions{}, QSize(1280, 800), room, today);
    kiosk->clock.milliseconds = startedAt * 1000;
    return kiosk;
}

/// Somebody in the form, in Swedish, who has answered enough to be kept.
Interview begun(const Kiosk &kiosk)
{
    Interview interview(kiosk.questionnaire, wave, Language(QStringLiteral("sv")), false);
    while (!interview.isWorthKeeping()) {
        for (const auto &question : interview.page().questions) {
            if (question.choices.empty())
                continue;
            Answer answer;
            answer.choices = {question.choices.front()->code};
            (void)interview.setAnswer(question.question->id, answer);
        }
        interview.next();
    }
    return interview;
}

/// What a kill leaves of it in the store, so many seconds before the start.
LeftInterview left(Kiosk &kiosk, qint64 secondsAgo)
{
    const Interview interview = begun(kiosk);
    kiosk.keeper.draft = Draft::of(interview, Via::Kiosk, {}, kiosk.clock.day);
    return {interview.save(), {}, BootMoment{QByteArrayLiteral("this boot"), startedAt - secondsAgo}};
}

QStringList textsOf(const Kiosk &kiosk)
{
    QStringList texts;
    for (const QLabel *label : kiosk.window->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const auto *button : kiosk.window->findChildren<ui::common::BigButton *>()) {
        if (button->isVisible())
            texts.append(button->label());
    }
    return texts;
}

} // namespace

/// What a crash left of an interview: offered to whoever stands there, for a short time, or closed without a word.
class TestInterrupted final : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfTheAnswers()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 20));
        QCOMPARE(kiosk->session.stage(), Stage::Interrupted);
        QVERIFY(kiosk->session.interview() == nullptr);
        const QStringList shown = textsOf(*kiosk);
        const Interview interview = begun(*kiosk);
        for (const Language &language : kiosk->questionnaire.languages) {
            for (const char *words :
                 {"The program was interrupted", "I was answering: continue", "I was not: start anew"})
                QVERIFY2(shown.contains(kiosk->catalogue.text(language, "Form", words)), words);
            const ui::questions::FormContext words{&kiosk->questionnaire, wave, &kiosk->catalogue, language};
            for (const auto &question : interview.page().questions)
                QVERIFY(!shown.contains(words.text(question.question->text)));
            QVERIFY(kiosk->button(QLatin1String("language_") + language.text()) == nullptr); // nor of its language
        }
        const QList<QWidget *> widgets = kiosk->window->findChildren<QWidget *>();
        QVERIFY(std::none_of(widgets.begin(), widgets.end(), [](const QWidget *each) {
            return each->isVisible() && each->objectName().startsWith(QLatin1String("choice_"));
        }));
    }

    /// A key pressed without a look does not open what somebody else has answered.
    void noKeyContinuesByItself()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 20));
        QCOMPARE(QApplication::focusWidget(), kiosk->window->page());
        QVERIFY(!kiosk->window->page()->accessibleName().isEmpty());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter, Qt::Key_Escape})
            QTest::keyClick(kiosk->window->page(), key);
        QCOMPARE(kiosk->session.stage(), Stage::Interrupted);
        const ui::questions::FormContext context{&kiosk->questionnaire, wave, &kiosk->catalogue,
                                                 Language(QStringLiteral("fi"))};
        const QList<Utterance> spoken = kiosk->window->page()->utterances(context);
        QCOMPARE(spoken.size(), kiosk->questionnaire.languages.size());
        for (const Utterance &each : spoken)
            QVERIFY(each.text.contains(kiosk->catalogue.text(each.language, "Form", "I was answering: continue")));
    }

    void goesOnWhereThePersonWas()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 180)); // just so
        QCOMPARE(kiosk->session.stage(), Stage::Interrupted);
        kiosk->pass(7);
        kiosk->press(QStringLiteral("continue_fi")); // whichever is pressed
        QCOMPARE(kiosk->session.stage(), Stage::Form);
        QCOMPARE(kiosk->session.language(), Language(QStringLiteral("sv")));
        QVERIFY(*kiosk->session.interview() == begun(*kiosk));
        QVERIFY(kiosk->keeper.responses.empty());
        QVERIFY(kiosk->keeper.draft.has_value());
        QVERIFY(kiosk->keeper.draft->lastAct == BootMoment({QByteArrayLiteral("this boot"), startedAt + 7}));
        kiosk->press(QStringLiteral("back"));
        QCOMPARE(kiosk->session.stage(), Stage::Form);
    }

    void otherwiseItIsClosedAndNothingShown_data()
    {
        using Spoil = std::function<void(LeftInterview &)>;
        QTest::addColumn<Spoil>("spoil");
        QTest::newRow("too long ago") << Spoil([](LeftInterview &left) { left.lastAct->seconds = startedAt - 181; });
        QTest::newRow("to come") << Spoil([](LeftInterview &left) { left.lastAct->seconds = startedAt + 1; });
        QTest::newRow("another run of the machine")
            << Spoil([](LeftInterview &left) { left.lastAct->boot = QByteArrayLiteral("the boot before"); });
        QTest::newRow("nobody knows when") << Spoil([](LeftInterview &left) { left.lastAct.reset(); });
        QTest::newRow("another event") << Spoil(
            [](LeftInterview &left) { left.event = EventId(QStringLiteral("yesterday")); });
        QTest::newRow("another wave") << Spoil(
            [](LeftInterview &left) { left.interview[QStringLiteral("wave")] = QStringLiteral("1"); });
        QTest::newRow("damaged") << Spoil([](LeftInterview &left) { left.interview = {}; });
    }
    void otherwiseItIsClosedAndNothingShown()
    {
        QFETCH(const std::function<void(LeftInterview &)>, spoil);
        const auto kiosk = started();
        LeftInterview it = left(*kiosk, 20);
        spoil(it);
        kiosk->session.takeUp(it);
        QCOMPARE(kiosk->session.stage(), Stage::Start);
        QCOMPARE(kiosk->keeper.responses.size(), size_t{1});
        QVERIFY(!kiosk->keeper.draft.has_value());
        kiosk->begin(QStringLiteral("en"));
        QVERIFY(!kiosk->session.interview()->isWorthKeeping());
    }

    /// The clock of the machine was set to a day on which nobody is asked.
    void notOnAnotherDay()
    {
        for (const QDate &today : {QDate(2025, 12, 31), QDate(2027, 1, 1)}) {
            const auto kiosk = started(today);
            kiosk->session.takeUp(left(*kiosk, 20));
            QCOMPARE(kiosk->session.stage(), Stage::Closed);
            QCOMPARE(kiosk->keeper.responses.size(), size_t{1});
        }
    }

    /// … and where the event does not allow it nothing is even noted for it.
    void notWithoutLeave()
    {
        const auto kiosk = started();
        SessionFacts facts = kiosk->session.facts();
        for (const Continuing &continuing :
             {Continuing{QByteArrayLiteral("this boot"), 0}, Continuing{QByteArray(), 180}, Continuing{}}) {
            facts.continuing = continuing;
            tests::FakeKeeper keeper;
            Session session(kiosk->questionnaire, facts, keeper, {kiosk->clock, kiosk->random});
            keeper.draft = Draft::of(begun(*kiosk), Via::Kiosk, {}, kiosk->clock.day);
            session.takeUp({begun(*kiosk).save(), {}, BootMoment{continuing.boot, startedAt}});
            QCOMPARE(session.stage(), Stage::Start);
            QVERIFY(!keeper.draft.has_value());
            session.chooseLanguage(Language(QStringLiteral("fi")));
            session.begin();
            session.next();
            QVERIFY(keeper.draft.has_value());
            QVERIFY(!keeper.draft->lastAct.has_value());
        }
    }

    void startingAnewKeepsWhatWasAnsweredAndShowsNothing()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 20));
        kiosk->press(QStringLiteral("anew_en"));
        nextPersonFindsNothing(*kiosk);
    }

    void silenceEndsTheOffer()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 20));
        kiosk->pass(Session::offerSeconds - 1);
        QCOMPARE(kiosk->session.stage(), Stage::Interrupted);
        const QStringList shown = textsOf(*kiosk);
        for (const Language &language : kiosk->questionnaire.languages) {
            const QString count = kiosk->catalogue.text(language, "Form", counted, 1);
            QVERIFY2(shown.contains(count), qPrintable(count));
        }
        kiosk->pass(1);
        nextPersonFindsNothing(*kiosk);
    }

    /// Whoever only moves about in front of it does not keep the answers open for the next person.
    void theOfferEndsWhateverIsDone()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 170));
        const int most = 10 + Session::offerSeconds; // what was left of the three minutes, and the page's own time
        for (int second = 0; second < most; ++second) {
            kiosk->window->idle().touch();
            kiosk->pass(1);
            QCOMPARE(kiosk->session.stage(), Stage::Interrupted);
        }
        kiosk->window->idle().touch();
        kiosk->pass(1);
        nextPersonFindsNothing(*kiosk);
    }

    /// The machine slept in between: the count on the page stood still, and the clock did not.
    void theTimeIsLookedAtWhenTheButtonIsPressed()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 20));
        kiosk->clock.milliseconds += 3600 * 1000;
        kiosk->press(QStringLiteral("continue_en"));
        nextPersonFindsNothing(*kiosk);
    }

    void endingTheProgramKeepsIt()
    {
        const auto kiosk = started();
        kiosk->session.takeUp(left(*kiosk, 20));
        kiosk->session.end();
        QCOMPARE(kiosk->keeper.responses.size(), size_t{1});
    }

private:
    static void nextPersonFindsNothing(Kiosk &kiosk)
    {
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        QVERIFY(!kiosk.keeper.draft.has_value());
        kiosk.begin(QStringLiteral("en"));
        QCOMPARE(kiosk.session.language(), Language(QStringLiteral("en")));
        QVERIFY(kiosk.session.interview()->finish(false).items ==
                Interview(kiosk.questionnaire, wave, Language(QStringLiteral("en")), false).finish(false).items);
    }
};

BAROMETER_TEST(TestInterrupted)
#include "tst_interrupted.moc"
