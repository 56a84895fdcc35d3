// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/settle.h"
#include "ui/common/safetextbox.h"
#include "ui/questions/scalerow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace ui::kiosk;
using core::questionnaire::Code;
using core::questionnaire::QuestionId;
using tests::Kiosk;

/// Assistive technology acts on the widgets themselves: no key, no press, no touch. Whoever answers with it is present
/// all the same, whatever they do.
class TestPresence final : public QObject
{
    Q_OBJECT

private slots:
    void everyActOfAssistiveTechnologyCounts()
    {
        Kiosk kiosk(tests::everyType(), "1");
        actOn(kiosk, QStringLiteral("start_en"));
        actOn(kiosk, QStringLiteral("begin"));
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("choice_b")); });
        QCOMPARE(kiosk.session.interview()->answer(QuestionId(QStringLiteral("S"))).choices.value(0),
                 Code(QStringLiteral("b")));
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("definition_term")); }); // no answer, no other page
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("textSize")); });
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("contrast")); });
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("language_fi")); });
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("clear")); });
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("clear")); }); // and back
        for (int page = 0; page < 5; ++page)
            counts(kiosk, [&] { actOn(kiosk, QStringLiteral("next")); });
        // A number beyond its limits is no answer, and typing it is an act.
        auto *field = kiosk.window->findChild<QLineEdit *>();
        counts(kiosk, [&] { type(*field, QStringLiteral("77")); });
        QVERIFY(kiosk.session.interview()->answer(QuestionId(QStringLiteral("N"))).isEmpty());
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("next")); });
        auto *box = kiosk.window->findChild<ui::common::SafeTextBox *>();
        counts(kiosk, [&] { type(*box, QStringLiteral("By voice")); });
        QCOMPARE(kiosk.session.interview()->answer(QuestionId(QStringLiteral("T"))).text, QStringLiteral("By voice"));
    }

    /// Every type of question, from the first page to the thanks, by acts of assistive technology alone.
    void theWholeSurveyWithoutKeyOrTouch()
    {
        Kiosk kiosk(tests::everyType(), "1");
        const auto answer = [&kiosk](const char *question) {
            return kiosk.session.interview()->answer(QuestionId(QString::fromLatin1(question)));
        };
        const auto code = [](const char *text) {
            return Code(QString::fromLatin1(text));
        };
        const auto act = [&kiosk](const char *name) {
            actOn(kiosk, QString::fromLatin1(name));
        };
        act("start_en");
        act("begin");
        act("choice_a");
        QCOMPARE(answer("S").choices, QList<Code>{code("a")});
        act("next");
        act("choice_a");
        act("choice_b");
        QCOMPARE(answer("M").choices, (QList<Code>{code("a"), code("b")}));
        act("next");
        for (ui::questions::ScaleRow *row : kiosk.window->findChildren<ui::questions::ScaleRow *>())
            actOn(*row->findChildren<QAbstractButton *>().at(2));
        QCOMPARE(answer("B").rows.value(code("x")), code("3"));
        QCOMPARE(answer("B").rows.value(code("y")), code("3"));
        act("next");
        actOn(*kiosk.window->findChild<ui::questions::ScaleRow *>()->findChildren<QAbstractButton *>().at(7));
        QCOMPARE(answer("G").choices, QList<Code>{code("8")});
        act("next");
        act("choice_c");
        act("choice_a");
        act("up_2");
        QCOMPARE(answer("K").choices, (QList<Code>{code("a"), code("c")}));
        act("next");
        type(*kiosk.window->findChild<QLineEdit *>(), QStringLiteral("7"));
        QCOMPARE(answer("N").number, std::optional<qint64>(7));
        act("next");
        type(*kiosk.window->findChild<ui::common::SafeTextBox *>(), QStringLiteral("By voice"));
        QCOMPARE(answer("T").text, QStringLiteral("By voice"));
        act("next");
        act("next");
        QCOMPARE(kiosk.session.stage(), Stage::Review);
        act("send");
        QCOMPARE(kiosk.session.stage(), Stage::Done);
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        QVERIFY(kiosk.keeper.responses.front().sent);
    }

    /// And without any act the time runs out.
    void withoutAnActTheTimeRunsOut()
    {
        Kiosk kiosk(tests::everyType(), "1");
        actOn(kiosk, QStringLiteral("start_en"));
        actOn(kiosk, QStringLiteral("begin"));
        const int whole = kiosk.window->idle().secondsLeft();
        kiosk.pass(100);
        QCOMPARE(kiosk.window->idle().secondsLeft(), whole - 100);
        kiosk.pass(whole - 100);
        QCOMPARE(kiosk.session.stage(), Stage::Away);
        counts(kiosk, [&] { actOn(kiosk, QStringLiteral("moreTime_en")); });
        QCOMPARE(kiosk.session.stage(), Stage::Form);
    }

private:
    static void actOn(Kiosk &kiosk, const QString &name)
    {
        QAbstractButton *button = kiosk.button(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        actOn(*button);
    }
    static void actOn(QAbstractButton &button)
    {
        QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&button)->actionInterface();
        const bool toggles = actions->actionNames().contains(QAccessibleActionInterface::toggleAction());
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        actions->doAction(toggles ? QAccessibleActionInterface::toggleAction()
                                  : QAccessibleActionInterface::pressAction());
        if (!toggles && clicked.isEmpty()) // a press goes down first, and up a little later
            QVERIFY(clicked.wait());
        tests::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void type(QWidget &field, const QString &text)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&field);
        face->editableTextInterface()->insertText(0, text);
        tests::settle();
    }
    /// After a while of nothing the act begins the whole time anew.
    static void counts(Kiosk &kiosk, const std::function<void()> &act)
    {
        constexpr int quiet = 15; // seconds
        kiosk.pass(quiet);
        const qint64 before = kiosk.clock.milliseconds;
        act();
        QCOMPARE(kiosk.clock.milliseconds, before); // nothing else has passed
        const int left = kiosk.window->idle().secondsLeft();
        kiosk.window->idle().touch();
        QCOMPARE(left, kiosk.window->idle().secondsLeft());
    }
};

BAROMETER_TEST(TestPresence)
#include "tst_presence.moc"
