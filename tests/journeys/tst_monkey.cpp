// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A monkey at the kiosk: clicks, keys and typed letters without sense, seeded. Whatever it does, the program stands, no
// response is lost, the draft is what the screen shows, and nobody gets out of the respondent's pages.
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/settle.h"
#include "ui/kiosk/onscreenkeyboard.h"
#include "ui/kiosk/reader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <array>

using namespace ui::kiosk;
using tests::Kiosk;

class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void kioskStandsEverything();

private:
    static void act(Kiosk &kiosk, core::base::SeededRandom &random);
};

void TestMonkey::act(Kiosk &kiosk, core::base::SeededRandom &random)
{
    QWidget *window = kiosk.window.get();
    QWidget *focus = window->focusWidget() != nullptr ? window->focusWidget() : window;
    static const std::vector<Qt::Key> keys{Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Space,  Qt::Key_Return, Qt::Key_Left,
                                           Qt::Key_Right, Qt::Key_Up,      Qt::Key_Down,   Qt::Key_Escape, Qt::Key_F1,
                                           Qt::Key_F2,    Qt::Key_F3,      Qt::Key_Delete, Qt::Key_Home,   Qt::Key_End,
                                           Qt::Key_5,     Qt::Key_0};
    static const std::vector<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier,
                                                              Qt::ShiftModifier};
    switch (random.below(10)) {
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
        kiosk.pass(static_cast<int>(random.below(20)));
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
    const auto *keyboard = kiosk.window->findChild<OnScreenKeyboard *>();
    const auto *blank = kiosk.window->findChild<BlankScreen *>();
    core::base::SeededRandom random(tests::seed());
    size_t saved = 0;
    int interviews = 0;
    int blanked = 0;
    bool wasInForm = false;
    for (int event = 0; event < events; ++event) {
        act(kiosk, random);
        QVERIFY(kiosk.window->isVisible());
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
    qInfo("%d events, %d times among the questions, %zu responses", events, interviews, saved);
    QVERIFY(interviews > 3);
    QVERIFY(blanked > 0);
    for (const core::interview::Response &response : kiosk.keeper.responses)
        QVERIFY(core::interview::validateResponse(kiosk.questionnaire, response).has_value());
}

BAROMETER_TEST(TestMonkey)
#include "tst_monkey.moc"
