// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// People in front of the real kiosk: the shipped questionnaire, the real window, a real store on this disk. What they
// clicked and typed is compared with what the store holds afterwards.
#include "core/interview/interview.h"
#include "tests/faults/simulateddisk.h"
#include "tests/journeys/hands.h"
#include "tests/journeys/storekiosk.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/kiosk/page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <set>

using namespace core::questionnaire;
using core::fieldwork::KioskRules;
using core::interview::PageView;
using core::interview::Response;
using tests::Entered;
using tests::enteredIn;
using tests::Hands;
using tests::StoreKiosk;
using ui::kiosk::Stage;

class TestJourneys : public QObject
{
    Q_OBJECT

private slots:
    void wholeSurvey_data();
    void wholeSurvey();
    void byTouchInTwoLanguages();
    void skippingEverything();
    void languageSwitchedOnEveryPage();
    void stopOnEveryPage();
    void awayOnEveryPage();
    void killedOnEveryPage();
    void killedOnEveryPageAndContinued();
    void diskFullInMidInterview();

private:
    [[nodiscard]] static QString textsOf(StoreKiosk &kiosk);
    /// How many of the two kinds of activities the person took part in.
    [[nodiscard]] bool takesPart(const Question &question, int kinds) const
    {
        return !question.offerAgain || kinds == 2 || (kinds == 1 && question.id == QuestionId(QStringLiteral("Q24")));
    }
    [[nodiscard]] bool fillPage(StoreKiosk &kiosk, Hands &hands, int kinds, core::base::SeededRandom &random) const;

    Questionnaire m_questionnaire = tests::shippedQuestionnaire();
};

bool TestJourneys::fillPage(StoreKiosk &kiosk, Hands &hands, int kinds, core::base::SeededRandom &random) const
{
    const PageView page = kiosk.session().interview()->page();
    for (const PageView::QuestionView &view : page.questions) {
        const Answer answer =
            tests::answerTo(*kiosk.session().interview(), view, takesPart(*view.question, kinds), random);
        if (!hands.answer(view, answer)) {
            qInfo("cannot answer %s", qPrintable(view.question->id.text()));
            return false;
        }
    }
    return true;
}

void TestJourneys::wholeSurvey_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("byKeyboard");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<bool>("large");
    QTest::newRow("fi, mouse, both sections") << u"fi"_qs << false << 2 << false;
    QTest::newRow("sv, mouse, 200 % text") << u"sv"_qs << false << 2 << true;
    QTest::newRow("en, mouse, one section") << u"en"_qs << false << 1 << false;
    QTest::newRow("fi, keyboard, both sections") << u"fi"_qs << true << 2 << false;
    QTest::newRow("sv, keyboard, one section") << u"sv"_qs << true << 1 << false;
    QTest::newRow("en, keyboard, no section") << u"en"_qs << true << 0 << false;
}

void TestJourneys::wholeSurvey()
{
    QFETCH(QString, language);
    QFETCH(bool, byKeyboard);
    QFETCH(int, kinds);
    QFETCH(bool, large);
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), byKeyboard ? Hands::Way::Keyboard : Hands::Way::Mouse);
    QVERIFY(hands.press(u"start_"_qs + language));
    for (int step = 0; large && step < 3; ++step)
        QVERIFY(hands.press(u"textSize"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    int pages = 0;
    while (kiosk.session().stage() == Stage::Form) {
        QVERIFY(fillPage(kiosk, hands, kinds, random));
        QVERIFY(hands.press(u"next"_qs));
        QVERIFY(++pages < 60);
    }
    QCOMPARE(kiosk.session().stage(), Stage::Review);
    QVERIFY(hands.press(u"send"_qs));
    QVERIFY(kiosk.waitFor(Stage::Done));
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QVERIFY(!QFile::exists(kiosk.folder() + u"/store/audit.log"_qs)); // of staff, never of respondents
    QVERIFY(saved[0].sent);
    QCOMPARE(saved[0].language.text(), language);
    QCOMPARE(enteredIn(m_questionnaire, saved[0]), hands.entered());
    QVERIFY_RESULT(core::interview::validateResponse(m_questionnaire, saved[0]));
    const bool asked = saved[0].items.at({QuestionId(QStringLiteral("Q28")), {}}).state != AnswerState::NotAsked;
    QCOMPARE(asked, kinds > 0);
}

void TestJourneys::byTouchInTwoLanguages()
{
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), Hands::Way::Touch);
    QVERIFY(hands.press(u"start_sv"_qs));
    QVERIFY(hands.press(u"beside"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    while (kiosk.session().stage() == Stage::Form) {
        QVERIFY(fillPage(kiosk, hands, 1, random));
        QVERIFY(hands.press(u"next"_qs));
    }
    QVERIFY(hands.press(u"send"_qs));
    QVERIFY(kiosk.waitFor(Stage::Done));
    QVERIFY(hands.press(u"toStart"_qs));
    QVERIFY(kiosk.session().beside().isEmpty());
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QCOMPARE(saved[0].language.text(), u"sv"_qs);
    QCOMPARE(enteredIn(m_questionnaire, saved[0]), hands.entered());
}

void TestJourneys::skippingEverything()
{
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QVERIFY(hands.press(u"start_en"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    while (kiosk.session().stage() == Stage::Form)
        QVERIFY(hands.press(u"next"_qs));
    QVERIFY(hands.press(u"send"_qs));
    QVERIFY(kiosk.waitFor(Stage::Done));
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QVERIFY(saved[0].sent);
    QVERIFY(enteredIn(m_questionnaire, saved[0]).empty());
}

void TestJourneys::languageSwitchedOnEveryPage()
{
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QVERIFY(hands.press(u"start_en"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    const QStringList languages{u"fi"_qs, u"sv"_qs, u"en"_qs};
    for (qsizetype page = 0; kiosk.session().stage() == Stage::Form; ++page) {
        QVERIFY(fillPage(kiosk, hands, 2, random));
        const auto before = kiosk.session().interview()->finish(false).items;
        QVERIFY(hands.press(u"language_"_qs + languages[page % 3]));
        QVERIFY(kiosk.session().interview()->finish(false).items == before);
        QVERIFY(hands.press(u"next"_qs));
    }
    QVERIFY(hands.press(u"language_sv"_qs));
    QVERIFY(hands.press(u"send"_qs));
    QVERIFY(kiosk.waitFor(Stage::Done));
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QCOMPARE(saved[0].language.text(), u"sv"_qs);
    QCOMPARE(enteredIn(m_questionnaire, saved[0]), hands.entered());
}

void TestJourneys::stopOnEveryPage()
{
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QVERIFY(hands.press(u"start_fi"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    while (kiosk.session().stage() == Stage::Form) {
        QVERIFY(fillPage(kiosk, hands, 2, random));
        QVERIFY(hands.press(u"stop"_qs));
        QCOMPARE(kiosk.session().stage(), Stage::Stop);
        QVERIFY(hands.press(u"continue"_qs));
        QCOMPARE(kiosk.session().stage(), Stage::Form);
        QVERIFY(hands.press(u"next"_qs));
    }
    QCOMPARE(kiosk.session().stage(), Stage::Review);
    QVERIFY(hands.press(u"stop"_qs));
    QVERIFY(hands.press(u"sendSoFar"_qs));
    QVERIFY(kiosk.waitFor(Stage::Done));
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QVERIFY(!saved[0].sent);
    QCOMPARE(enteredIn(m_questionnaire, saved[0]), hands.entered());
}

QString TestJourneys::textsOf(StoreKiosk &kiosk)
{
    QStringList texts;
    for (const QLabel *label : kiosk.window().findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// Whoever stands still is asked, in every language and with no answer in view, and goes on where they were. The longer
/// the page, the later.
void TestJourneys::awayOnEveryPage()
{
    constexpr const char *kept = "In %n seconds this survey ends and the answers given so far are kept.";
    constexpr const char *nothingToKeep = "In %n seconds the survey starts anew by itself."; // background alone
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QVERIFY(hands.press(u"start_sv"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    const KioskRules rules;
    std::map<qsizetype, int> patience; // by the length of the page
    const auto standStill = [&] {
        const qsizetype length = kiosk.window().page()->spokenText().size();
        int seconds = rules.idleSeconds - 1;
        kiosk.pass(seconds);
        QVERIFY(kiosk.session().stage() != Stage::Away);
        for (; kiosk.session().stage() != Stage::Away && seconds < 1000; ++seconds)
            kiosk.pass(1);
        patience[length] = seconds;
    };
    while (kiosk.session().stage() == Stage::Form) {
        QVERIFY(fillPage(kiosk, hands, 2, random));
        const QuestionId question = kiosk.session().interview()->page().questions.front().question->id;
        standStill();
        QCOMPARE(kiosk.session().stage(), Stage::Away);
        for (const QAbstractButton *button : kiosk.window().findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || button->objectName().startsWith(u"moreTime_"),
                     qPrintable(button->objectName()));
        kiosk.pass(10);
        const char *left = kiosk.session().interview()->isWorthKeeping() ? kept : nothingToKeep;
        for (const core::base::Language &language : m_questionnaire.languages)
            QVERIFY2(
                textsOf(kiosk).contains(kiosk.catalogue().text(language, "Form", left, rules.countdownSeconds - 10)),
                qPrintable(textsOf(kiosk)));
        QVERIFY(hands.press(u"moreTime_fi"_qs));
        QCOMPARE(kiosk.session().stage(), Stage::Form);
        QCOMPARE(kiosk.session().interview()->page().questions.front().question->id, question);
        QVERIFY(hands.press(u"next"_qs));
    }
    QCOMPARE(kiosk.session().stage(), Stage::Review);
    standStill();
    QCOMPARE(kiosk.session().stage(), Stage::Away);
    int before = 0;
    for (const auto &[length, seconds] : patience) {
        QVERIFY(seconds >= rules.idleSeconds);
        QVERIFY2(seconds >= before, qPrintable(QString::number(length)));
        before = seconds;
    }
    QVERIFY(patience.rbegin()->second >= patience.begin()->second + 20);
    // And this time nobody comes back.
    kiosk.pass(core::fieldwork::limits::leastCountdown - 1);
    QCOMPARE(kiosk.session().stage(), Stage::Away);
    kiosk.pass(rules.countdownSeconds);
    QVERIFY(kiosk.waitFor(Stage::Start));
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QVERIFY(!saved[0].sent);
    QCOMPARE(enteredIn(m_questionnaire, saved[0]), hands.entered());
}

void TestJourneys::killedOnEveryPage()
{
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    std::multiset<Entered> worthKeeping;
    bool more = true;
    int restarts = 0;
    for (int pages = 1; more; ++pages, ++restarts) {
        Hands hands(kiosk.window(), Hands::Way::Mouse);
        QVERIFY(hands.press(u"start_fi"_qs));
        QVERIFY(hands.press(u"begin"_qs));
        // Nothing of the person before is there.
        QVERIFY(enteredIn(m_questionnaire, kiosk.session().interview()->finish(false)).empty());
        for (int page = 0; page < pages && more; ++page) {
            // Of the pages before only what opens the sections, so that theirs come as well.
            const PageView view = kiosk.session().interview()->page();
            const bool opens = std::any_of(view.questions.begin(), view.questions.end(),
                                           [](const auto &question) { return question.question->offerAgain; });
            if (opens || page + 1 == pages)
                QVERIFY(fillPage(kiosk, hands, 2, random));
            if (page + 1 < pages)
                QVERIFY(hands.press(u"next"_qs));
            more = kiosk.session().stage() == Stage::Form;
        }
        if (kiosk.session().interview()->isWorthKeeping())
            worthKeeping.insert(hands.entered());
        // The program ends without a word; starting again closes what it left as an interrupted response.
        kiosk.kill();
        kiosk.open();
        QCOMPARE(kiosk.session().stage(), Stage::Start);
    }
    QVERIFY2(restarts >= 30, qPrintable(QString::number(restarts))); // the sections' pages were among them
    std::multiset<Entered> kept;
    for (const Response &response : kiosk.responses()) {
        QVERIFY(!response.sent);
        kept.insert(enteredIn(m_questionnaire, response));
    }
    QCOMPARE(kept, worthKeeping);
}

/// One person whom the program leaves on every page, and who goes on each time: one response, with every answer.
void TestJourneys::killedOnEveryPageAndContinued()
{
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire);
    kiosk.setContinuing({QByteArrayLiteral("this boot"), 180});
    kiosk.kill();
    kiosk.open();
    {
        Hands hands(kiosk.window(), Hands::Way::Mouse);
        QVERIFY(hands.press(u"start_sv"_qs));
        QVERIFY(hands.press(u"begin"_qs));
    }
    int kills = 0;
    while (kiosk.session().stage() == Stage::Form) {
        Hands hands(kiosk.window(), Hands::Way::Mouse);
        QVERIFY(fillPage(kiosk, hands, 1, random));
        const core::interview::Interview before = *kiosk.session().interview();
        if (hands.entered().empty()) { // nothing was done on the page, so the draft stands at the one before
            QVERIFY(hands.press(u"next"_qs));
            continue;
        }
        kiosk.kill();
        kiosk.clock().milliseconds += 30'000;
        kiosk.open();
        ++kills;
        QCOMPARE(kiosk.session().stage(), Stage::Interrupted);
        Hands again(kiosk.window(), Hands::Way::Keyboard);
        QVERIFY(again.press(u"continue_sv"_qs));
        QVERIFY(*kiosk.session().interview() == before);
        QVERIFY(again.press(u"next"_qs));
    }
    QVERIFY2(kills >= 20, qPrintable(QString::number(kills)));
    QCOMPARE(kiosk.session().stage(), Stage::Review);
    const Entered entered = enteredIn(m_questionnaire, kiosk.session().interview()->finish(true));
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QVERIFY(hands.press(u"send"_qs));
    QVERIFY(kiosk.waitFor(Stage::Done));
    const std::vector<Response> saved = kiosk.responses();
    QCOMPARE(saved.size(), size_t{1});
    QVERIFY(saved[0].sent);
    QCOMPARE(enteredIn(m_questionnaire, saved[0]), entered);
}

/// The disk is full while somebody answers, and once more while they send: they are told in their language, go on
/// answering, and when there is room again every answer is kept.
void TestJourneys::diskFullInMidInterview()
{
    constexpr const char *still = "Your answers are still here, but they cannot be saved just now. Please tell the "
                                  "staff.";
    const faults::Fault full{faults::Fault::Kind::ErrorFromNowOn, 1, SQLITE_FULL};
    faults::SimulatedDisk disk;
    faults::SimulatedMedium medium(disk);
    core::base::SeededRandom random(tests::seed());
    StoreKiosk kiosk(m_questionnaire, {1280, 800}, {}, &medium);
    Hands hands(kiosk.window(), Hands::Way::Mouse);
    QSignalSpy failed(&kiosk.keeper(), &ui::kiosk::Keeper::failed);
    QVERIFY(hands.press(u"start_fi"_qs));
    QVERIFY(hands.press(u"begin"_qs));
    QVERIFY(fillPage(kiosk, hands, 2, random));
    disk.setFault(full);
    QVERIFY(hands.press(u"next"_qs));
    QVERIFY(!failed.isEmpty() || failed.wait(20'000));
    QCOMPARE(failed.front().front().value<core::base::Error>().code, core::base::ErrorCode::DiskFull);
    for (const core::base::Language &language : m_questionnaire.languages) {
        QVERIFY(hands.press(u"language_"_qs + language.text()));
        QVERIFY(textsOf(kiosk).contains(kiosk.catalogue().text(language, "Form", still)));
    }
    for (int page = 0; page < 3; ++page) { // and they go on
        QVERIFY(fillPage(kiosk, hands, 2, random));
        QVERIFY(hands.press(u"next"_qs));
    }
    disk.setFault({});
    kiosk.keeper().retry();
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.session().trouble().has_value(), 20'000);
    QVERIFY(!textsOf(kiosk).contains(kiosk.catalogue().text(m_questionnaire.languages.back(), "Form", still)));
    while (kiosk.session().stage() == Stage::Form) {
        QVERIFY(fillPage(kiosk, hands, 2, random));
        QVERIFY(hands.press(u"next"_qs));
    }
    disk.setFault(full);
    failed.clear();
    QVERIFY(hands.press(u"send"_qs));
    QVERIFY(!failed.isEmpty() || failed.wait(20'000));
    QCOMPARE(kiosk.session().stage(), Stage::Sending); // nobody is told that they are saved
    for (const core::base::Language &language : m_questionnaire.languages)
        QVERIFY(textsOf(kiosk).contains(kiosk.catalogue().text(language, "Form", "Your answers are still here")));
    disk.setFault({});
    kiosk.keeper().retry();
    QVERIFY(kiosk.waitFor(Stage::Done));
    const std::vector<Response> kept = kiosk.responses();
    QCOMPARE(kept.size(), size_t{1});
    QVERIFY(kept[0].sent);
    QCOMPARE(enteredIn(m_questionnaire, kept[0]), hands.entered());
}

BAROMETER_TEST(TestJourneys)
#include "tst_journeys.moc"
