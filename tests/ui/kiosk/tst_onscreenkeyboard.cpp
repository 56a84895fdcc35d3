// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "ui/common/checks.h"
#include "ui/common/safetextbox.h"
#include "ui/kiosk/onscreenkeyboard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPointingDevice>
#include <QScrollArea>
#include <QTest>

using namespace ui::kiosk;
using core::base::Language;
using tests::Kiosk;
using ui::common::SafeTextBox;

namespace {

KioskOptions withKeyboard(KeyboardUse use)
{
    KioskOptions options;
    options.rules.keyboard = use;
    return options;
}

OnScreenKeyboard &keyboardOf(const Kiosk &kiosk)
{
    return *kiosk.window->findChild<OnScreenKeyboard *>();
}

/// A finger, as a touch screen gives it.
void touch(Kiosk &kiosk, QWidget *widget)
{
    static const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    const QPoint place = widget->mapTo(kiosk.window.get(), widget->rect().center());
    QTest::touchEvent(kiosk.window.get(), screen.get()).press(0, place, kiosk.window.get());
    QTest::touchEvent(kiosk.window.get(), screen.get()).release(0, place, kiosk.window.get());
    tests::settle();
}

/// The page of the invented questionnaire with that question.
void goTo(Kiosk &kiosk, const char *question)
{
    while (kiosk.session.interview()->page().questions.front().question->id.text() != QLatin1String(question))
        kiosk.press(QStringLiteral("next"));
}

/// No part of it is scrolled away or under the keyboard.
bool isWhollySeen(QWidget &widget, const QWidget &keyboard)
{
    QWidget *up = widget.parentWidget();
    while (up != nullptr && qobject_cast<QScrollArea *>(up) == nullptr)
        up = up->parentWidget();
    if (up == nullptr)
        return false;
    QWidget *port = qobject_cast<QScrollArea *>(up)->viewport();
    const QRect place(widget.mapTo(port, QPoint()), widget.size());
    const QRect onWindow(widget.mapTo(widget.window(), QPoint()), widget.size());
    const QRect keys(keyboard.mapTo(widget.window(), QPoint()), keyboard.size());
    return port->rect().contains(place) && !keys.intersects(onWindow);
}

} // namespace

class TestOnScreenKeyboard final : public QObject
{
    Q_OBJECT

private slots:
    void opensByTouchAndTypes()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("fi"));
        goTo(kiosk, "T");
        auto *box = kiosk.window->findChild<SafeTextBox *>();
        QTest::mouseClick(box->viewport(), Qt::LeftButton);
        QVERIFY(!keyboardOf(kiosk).isVisible()); // there is a mouse, so there is a keyboard
        touch(kiosk, box->viewport());
        QVERIFY(keyboardOf(kiosk).isVisible());
        for (const char *key : {"key_shift", "key_ä", "key_i", "key_t", "key_i", "key_space", "key_2", "key_x",
                                "key_back", "key_line", "key_."})
            kiosk.press(QString::fromUtf8(key));
        QCOMPARE(box->toPlainText(), QStringLiteral("Äiti 2\n."));
        QCOMPARE(kiosk.session.interview()->answer(core::questionnaire::QuestionId(QStringLiteral("T"))).text,
                 QStringLiteral("Äiti 2\n."));
        QVERIFY(box->hasFocus());
        kiosk.press(QStringLiteral("key_close"));
        QVERIFY(!keyboardOf(kiosk).isVisible());
        QCOMPARE(box->toPlainText(), QStringLiteral("Äiti 2\n."));
    }

    void closesWithThePageAndForgetsCapitals()
    {
        Kiosk kiosk(tests::everyType(), "1", withKeyboard(KeyboardUse::Always));
        kiosk.begin(QStringLiteral("en"));
        goTo(kiosk, "N");
        QVERIFY(keyboardOf(kiosk).isVisible()); // the field has the focus
        QVERIFY(!kiosk.button(QStringLiteral("key_line"))->isEnabled());
        kiosk.press(QStringLiteral("key_7"));
        QCOMPARE(kiosk.window->findChild<QLineEdit *>()->text(), QStringLiteral("7"));
        kiosk.press(QStringLiteral("next"));
        QVERIFY(keyboardOf(kiosk).isVisible()); // another text field
        kiosk.press(QStringLiteral("key_shift"));
        kiosk.press(QStringLiteral("next"));
        QVERIFY(!keyboardOf(kiosk).isVisible());
        kiosk.press(QStringLiteral("back"));
        kiosk.press(QStringLiteral("key_a"));
        QCOMPARE(kiosk.window->findChild<SafeTextBox *>()->toPlainText(), QStringLiteral("a"));
        kiosk.press(QStringLiteral("stop"));
        QVERIFY(!keyboardOf(kiosk).isVisible());
        kiosk.press(QStringLiteral("deleteAnswers"));
        QVERIFY(!keyboardOf(kiosk).isVisible());
    }

    void neverMeansNever()
    {
        Kiosk kiosk(tests::everyType(), "1", withKeyboard(KeyboardUse::Never));
        kiosk.begin(QStringLiteral("en"));
        goTo(kiosk, "T");
        touch(kiosk, kiosk.window->findChild<SafeTextBox *>()->viewport());
        QVERIFY(!keyboardOf(kiosk).isVisible());
    }

    void hasTheLettersOfTheLanguage()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", withKeyboard(KeyboardUse::Always));
        kiosk.begin(QStringLiteral("en"));
        while (kiosk.window->findChild<SafeTextBox *>() == nullptr)
            kiosk.press(QStringLiteral("next"));
        QVERIFY(kiosk.button(QStringLiteral("key_å")) == nullptr);
        for (const char *language : {"fi", "sv"}) {
            kiosk.press(QLatin1String("language_") + QLatin1String(language));
            touch(kiosk, kiosk.window->findChild<SafeTextBox *>()->viewport());
            for (const char *letter : {"key_å", "key_ä", "key_ö"})
                QVERIFY(kiosk.button(QString::fromUtf8(letter)) != nullptr);
        }
    }

    void neverCoversTheField_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("contrast");
        QTest::newRow("1280 x 800") << QSize(1280, 800) << 100 << false;
        QTest::newRow("1280 x 800, 200 %") << QSize(1280, 800) << 200 << false;
        QTest::newRow("1280 x 800, 200 %, high contrast") << QSize(1280, 800) << 200 << true;
        QTest::newRow("1920 x 1080") << QSize(1920, 1080) << 100 << true;
    }
    void neverCoversTheField()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        QFETCH(const bool, contrast);
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", withKeyboard(KeyboardUse::Always), size);
        kiosk.begin(QStringLiteral("fi"));
        ui::common::Theme theme = kiosk.appearance.theme();
        theme.textPercent = percent;
        if (contrast)
            theme.scheme = ui::common::ColourScheme::HighContrast;
        kiosk.appearance.setTheme(theme);
        int fields = 0;
        while (kiosk.session.stage() == Stage::Form) {
            for (auto *box : kiosk.window->findChildren<SafeTextBox *>()) {
                ++fields;
                for (const Language &language : kiosk.session.facts().languages) {
                    kiosk.session.chooseLanguage(language);
                    box->setFocus();
                    tests::settle();
                    QVERIFY(keyboardOf(kiosk).isVisible());
                    tests::keepPicture(*kiosk.window,
                                       QStringLiteral("keyboard_%1_%2_%3%4")
                                           .arg(size.width())
                                           .arg(percent)
                                           .arg(language.text(), contrast ? u"_contrast"_qs : QString()));
                    QVERIFY2(isWhollySeen(*box, keyboardOf(kiosk)), qPrintable(language.text()));
                    constexpr int target = 56;
                    const auto faults = ui::common::checkPage(*kiosk.window, target);
                    QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
                }
            }
            kiosk.press(QStringLiteral("next"));
        }
        QVERIFY(fields > 0);
    }
};

BAROMETER_TEST(TestOnScreenKeyboard)
#include "tst_onscreenkeyboard.moc"
