// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A monkey at the kiosk: clicks, keys and typed letters without sense, seeded. Whatever it does, the program stands, no
// response is lost, the draft is what the screen shows, nobody gets out without the staff number, and every page fits.
#include "core/fieldwork/staffpin.h"
#include "tests/journeys/hands.h"
#include "tests/journeys/heap.h"
#include "tests/journeys/storekiosk.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/settle.h"
#include "ui/common/checks.h"
#include "ui/kiosk/onscreenkeyboard.h"
#include "ui/kiosk/reader.h"
#include "ui/kiosk/staffpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

#include <algorithm>
#include <array>

using namespace ui::kiosk;
using tests::Kiosk;

class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void kioskStandsEverything();
    void diskHoldsWhatTheScreenShows();
    void peopleLeaveNoMemoryBehind();

private:
    static void act(KioskWindow &window, const std::function<void(int)> &pass, core::base::SeededRandom &random);
};

void TestMonkey::act(KioskWindow &kiosk, const std::function<void(int)> &pass, core::base::SeededRandom &random)
{
    QWidget *window = &kiosk;
    QWidget *focus = window->focusWidget() != nullptr ? window->focusWidget() : window;
    static const std::vector<Qt::Key> keys{Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Space,  Qt::Key_Return, Qt::Key_Left,
                                           Qt::Key_Right, Qt::Key_Up,      Qt::Key_Down,   Qt::Key_Escape, Qt::Key_F1,
                                           Qt::Key_F2,    Qt::Key_F3,      Qt::Key_Delete, Qt::Key_Home,   Qt::Key_End,
                                           Qt::Key_5,     Qt::Key_0};
    static const std::vector<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier,
                                                              Qt::ShiftModifier};
    switch (random.below(11)) {
    case 0: // anywhere at all
        if (QWidget *under = window->childAt(static_cast<int>(random.below(1280)), static_cast<int>(random.below(800))))
            QTest::mouseClick(under, random.below(8) == 0 ? Qt::RightButton : Qt::LeftButton);
        break;
    case 1:
        QTest::keyClick(focus, keys.at(random.below(keys.size())), modifiers.at(random.below(modifiers.size())));
        break;
    case 2:
        QTest::keyClicks(focus, QStringLiteral("ab 12"));
        break;
    case 3: // paste, undo, select all, close, quit
        QTest::keyClick(focus, std::array{Qt::Key_V, Qt::Key_Z, Qt::Key_A, Qt::Key_W, Qt::Key_Q}.at(random.below(5)),
                        Qt::ControlModifier);
        break;
    case 4:
        pass(static_cast<int>(random.below(20)));
        break;
    case 5: // it finds the hidden entry as well
        if (random.below(16) == 0)
            kiosk.askStaff();
        break;
    default: { // a button that can be seen
        std::vector<QAbstractButton *> buttons;
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled())
                buttons.push_back(button);
        }
        if (!buttons.empty())
            QTest::mouseClick(buttons.at(random.below(buttons.size())), Qt::LeftButton);
    }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestMonkey::kioskStandsEverything()
{
    const int rounds = qEnvironmentVariableIntValue("BAROMETER_TEST_ROUNDS"); // 0 when not set
    const int events = std::max(20'000, rounds);
    KioskOptions options;
    options.locked = true;
    options.rules.keyboard = KeyboardUse::Always;
    tests::SilentSpeaker speaker;
    Kiosk kiosk(tests::shippedQuestionnaire(), "2", options, {1280, 800}, 500, {2026, 6, 1}, &speaker);
    const QTemporaryDir folder;
    core::fieldwork::StaffPin pin(folder.filePath(QStringLiteral("pin")), kiosk.clock,
                                  {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN});
    QVERIFY(pin.set(QStringLiteral("902175")).has_value());
    kiosk.window = std::make_unique<KioskWindow>(
        kiosk.session,
        KioskWindow::Services{kiosk.catalogue, kiosk.appearance, kiosk.language, kiosk.clock, &pin, &speaker}, options);
    kiosk.window->resize(1280, 800);
    kiosk.window->show();
    tests::settle();
    const auto *keyboard = kiosk.window->findChild<OnScreenKeyboard *>();
    const auto *blank = kiosk.window->findChild<BlankScreen *>();
    core::base::SeededRandom random(tests::seed());
    size_t saved = 0;
    int interviews = 0;
    int blanked = 0;
    int atTheGate = 0;
    int wrongNumbers = 0;
    bool wasInForm = false;
    const StaffPage *gate = nullptr;
    for (int event = 0; event < events; ++event) {
        act(
            *kiosk.window, [&kiosk](int seconds) { kiosk.pass(seconds); }, random);
        QVERIFY(kiosk.window->isVisible());
        if (const auto *now = qobject_cast<const StaffPage *>(kiosk.window->page()); now != gate) {
            gate = now;
            atTheGate += now != nullptr ? 1 : 0;
            if (now != nullptr)
                connect(now, &StaffPage::refused, this, [&wrongNumbers] { ++wrongNumbers; });
        }
        if (event % 100 == 0) {
            tests::settle();
            const auto faults = ui::common::checkPage(*kiosk.window, 44);
            QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
        }
        for (const QWidget *window : QApplication::topLevelWidgets())
            QVERIFY2(!window->isVisible() || window == kiosk.window.get(), window->metaObject()->className());
        QVERIFY(kiosk.keeper.responses.size() >= saved);
        saved = kiosk.keeper.responses.size();
        const bool isInForm = kiosk.session.stage() == Stage::Form;
        interviews += isInForm && !wasInForm ? 1 : 0;
        wasInForm = isInForm;
        if (isInForm && kiosk.keeper.draft) // what would be found after a power cut is what the person sees
            QCOMPARE(kiosk.keeper.draft->interview.value(QStringLiteral("answers")),
                     kiosk.session.interview()->save().value(QStringLiteral("answers")));
        QVERIFY(!keyboard->isVisible() || isInForm); // it goes with the page
        if (kiosk.session.stage() == Stage::Start) {
            QVERIFY(kiosk.session.interview() == nullptr);
            QVERIFY(kiosk.session.beside().isEmpty());
        }
        blanked += blank->isVisible() ? 1 : 0;
    }
    qInfo("%d events, %d times among the questions, %zu responses, %d times at the gate, %d wrong numbers", events,
          interviews, saved, atTheGate, wrongNumbers);
    QVERIFY(interviews > 3);
    QVERIFY(atTheGate > 10);
    QVERIFY(wrongNumbers > 0);
    QVERIFY(blanked > 0);
    for (const core::interview::Response &response : kiosk.keeper.responses)
        QVERIFY(core::interview::validateResponse(kiosk.questionnaire, response).has_value());
}

/// The same on a real store: the program is killed now and then, and what the screen showed is there afterwards.
void TestMonkey::diskHoldsWhatTheScreenShows()
{
    constexpr int kills = 10;
    constexpr int events = 40; // from one to the next
    const core::questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
    KioskOptions options;
    options.rules.keyboard = KeyboardUse::Always;
    tests::StoreKiosk kiosk(questionnaire, {1280, 800}, options);
    core::base::SeededRandom random(tests::seed());
    size_t saved = 0;
    int kept = 0;
    for (int kill = 0; kill < kills; ++kill) {
        tests::Hands hands(kiosk.window(), tests::Hands::Way::Mouse); // a person, whom the monkey pushes aside
        QVERIFY(hands.press(QStringLiteral("start_fi")) && hands.press(QStringLiteral("begin")));
        while (kiosk.session().stage() == Stage::Form && !kiosk.session().interview()->isWorthKeeping()) {
            const core::interview::PageView page = kiosk.session().interview()->page();
            for (const auto &view : page.questions)
                QVERIFY(hands.answer(view, tests::answerTo(*kiosk.session().interview(), view, true, random)));
            QVERIFY(hands.press(QStringLiteral("next")));
        }
        for (int event = 0; event < events; ++event)
            act(
                kiosk.window(), [&kiosk](int seconds) { kiosk.pass(seconds); }, random);
        const core::interview::Interview *interview = kiosk.session().interview();
        const bool underWay = interview != nullptr && kiosk.session().stage() != Stage::Sending;
        const bool worthKeeping = underWay && interview->isWorthKeeping();
        const tests::Entered shown =
            worthKeeping ? tests::enteredIn(questionnaire, interview->finish(false)) : tests::Entered();
        kiosk.kill();
        kiosk.open();
        const std::vector<core::interview::Response> responses = kiosk.responses();
        QVERIFY(responses.size() >= saved + (worthKeeping ? 1 : 0));
        saved = responses.size();
        if (!worthKeeping)
            continue;
        ++kept;
        QVERIFY(std::any_of(responses.begin(), responses.end(), [&](const core::interview::Response &response) {
            return !response.sent && tests::enteredIn(questionnaire, response) == shown;
        }));
    }
    qInfo("%d kills, %d of them in the middle of answers, %zu responses", kills, kept, saved);
    QVERIFY(kept > 0);
}

/// A kiosk stands there for days: what a person makes it hold goes with the person.
void TestMonkey::peopleLeaveNoMemoryBehind()
{
    KioskOptions options;
    options.rules.keyboard = KeyboardUse::Always;
    tests::SilentSpeaker speaker;
    Kiosk kiosk(tests::shippedQuestionnaire(), "2", options, {1280, 800}, 500, {2026, 6, 1}, &speaker);
    const auto people = [&kiosk](int count) {
        for (int person = 0; person < count; ++person) {
            for (const char *button :
                 {"start_sv", "begin", "choice_ngo", "textSize", "next", "contrast", "beside", "listen", "next", "next",
                  "stop", "continue", "stop", "deleteAnswers", "toStart"})
                kiosk.press(QString::fromLatin1(button));
        }
    };
    constexpr int first = 20; // fonts, pictures of letters and what else is kept once for all
    constexpr int later = 60;
    people(first);
    const auto objects = kiosk.window->findChildren<QObject *>().size();
    const auto widgets = QApplication::allWidgets().size();
    const size_t before = tests::heapInUse();
    people(later);
    QCOMPARE(kiosk.window->findChildren<QObject *>().size(), objects);
    QCOMPARE(QApplication::allWidgets().size(), widgets);
    const auto grown = static_cast<qint64>(tests::heapInUse()) - static_cast<qint64>(before);
    qInfo("%lld bytes of the heap for each of %d people more", static_cast<long long>(grown / later), later);
    QVERIFY2(grown / later < 400, qPrintable(QString::number(grown)));
}

BAROMETER_TEST(TestMonkey)
#include "tst_monkey.moc"
