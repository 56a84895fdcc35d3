// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/settle.h"
#include "ui/common/checks.h"
#include "ui/kiosk/screencovers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace ui::kiosk;
using core::base::Language;
using tests::Kiosk;

namespace {

const QRect first(0, 0, 1280, 800);
const QRect second(1280, 0, 1024, 768);
const QRect third(0, 800, 1920, 1080);

/// Screens that the test plugs and pulls.
class FakeScreens final : public Screens
{
public:
    QList<QRect> now{first};
    [[nodiscard]] QList<QRect> places() const override { return now; }
    void set(const QList<QRect> &places)
    {
        now = places;
        emit changed();
        tests::settle();
    }
};

QList<QRect> covers()
{
    QList<QRect> places;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == QLatin1String("screenCover"))
            places.append(window->geometry());
    }
    std::sort(places.begin(), places.end(), [](const QRect &a, const QRect &b) { return a.x() < b.x(); });
    return places;
}

} // namespace

/// A second screen at a kiosk: it shows nothing of the machine, and pulling either loses nothing.
class TestScreenCovers final : public QObject
{
    Q_OBJECT

private slots:
    void everyOtherScreenIsCovered()
    {
        Kiosk kiosk(tests::everyType(), "1");
        FakeScreens *screens = cover(kiosk, {first, second});
        QCOMPARE(covers(), QList<QRect>{second});
        screens->set({first, second, third});
        QCOMPARE(covers(), (QList<QRect>{third, second}));
        screens->set({first, third});
        QCOMPARE(covers(), QList<QRect>{third});
        screens->set({first, first}); // the same picture on a projector
        QCOMPARE(covers(), QList<QRect>());
        screens->set({first, second});
        kiosk.window.reset();
        tests::settle();
        QCOMPARE(covers(), QList<QRect>());
    }

    void coversSpeakEveryLanguageAndStay()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "2");
        cover(kiosk, {first, second});
        QWidget *page = theCover();
        QVERIFY(page != nullptr);
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts.append(label->text());
        QStringList expected;
        for (const Language &language : kiosk.session.facts().languages)
            expected.append(
                kiosk.catalogue.text(language, "Form", "The survey is on the other screen of this machine"));
        QCOMPARE(texts, expected);
        const auto faults = ui::common::checkPage(*page, 56);
        QVERIFY2(faults.empty(), qPrintable(ui::common::faultText(faults)));
        page->close();
        QVERIFY(page->isVisible());
        QVERIFY(page->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(page->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    }

    /// In mid-answer the screen with the survey is pulled: it goes on, on the other one, with everything answered.
    void theSurveyMovesFromAScreenThatIsPulled()
    {
        Kiosk kiosk(tests::everyType(), "1");
        FakeScreens *screens = cover(kiosk, {first, second});
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        screens->set({second});
        QCOMPARE(covers(), QList<QRect>());
        QVERIFY(kiosk.window->isVisible());
        QVERIFY(second.contains(kiosk.window->geometry().center()));
        QVERIFY(kiosk.button(QStringLiteral("choice_b"))->isChecked());
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        kiosk.press(QStringLiteral("next"));
        QVERIFY(kiosk.keeper.draft.has_value());
        screens->set({}); // for a moment there may be none at all
        screens->set({second, first});
        QCOMPARE(covers(), QList<QRect>{first});
        kiosk.window->showFullScreen();
        tests::settle();
        screens->set({third});
        QCOMPARE(kiosk.window->geometry(), third);
    }

    /// A window manager moves windows late, after the screens have told all they tell.
    void whatIsMovedLateComesBack()
    {
        Kiosk kiosk(tests::everyType(), "1");
        cover(kiosk, {first, second});
        kiosk.window->showFullScreen();
        tests::settle();
        QTRY_COMPARE(kiosk.window->geometry(), first);
        theCover()->move(0, 0);
        QTRY_COMPARE(covers(), QList<QRect>{second});
        kiosk.window->setGeometry(QRect(first.topLeft(), first.size() / 2));
        QTRY_COMPARE(kiosk.window->geometry(), first);
        QVERIFY(kiosk.window->isFullScreen());
    }

private:
    static FakeScreens *cover(Kiosk &kiosk, const QList<QRect> &places)
    {
        auto screens = std::make_unique<FakeScreens>();
        FakeScreens *all = screens.get();
        all->now = places;
        auto *covers = new ScreenCovers(*kiosk.window, std::move(screens), kiosk.catalogue,
                                        kiosk.session.facts().languages); // goes with the window
        kiosk.window->setGeometry(first);
        covers->arrange();
        tests::settle();
        return all;
    }
    static QWidget *theCover()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == QLatin1String("screenCover"))
                return window;
        }
        return nullptr;
    }
};

BAROMETER_TEST(TestScreenCovers)
#include "tst_screencovers.moc"
