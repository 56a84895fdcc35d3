// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/columnarea.h"
#include "ui/common/textblock.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace ui::kiosk;
using core::base::Language;
using tests::Kiosk;

namespace {

QString shown(const Kiosk &kiosk)
{
    QStringList texts;
    for (const QLabel *label : kiosk.window->page()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    for (const QAbstractButton *button : kiosk.window->page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    return texts.join(QLatin1Char('\n'));
}

/// The names that assistive technology hears, of everything in the window.
QString spokenNames(const Kiosk &kiosk)
{
    QString names;
    for (QWidget *widget : kiosk.window->findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            names += face->text(QAccessible::Name) + QLatin1Char('\n') + face->text(QAccessible::Description);
        }
    }
    return names;
}

} // namespace

/// A second language under the first, for people who read one and check a word in the other.
class TestTwoLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void everyTextStandsInBoth()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        const QAbstractButton *choice = kiosk.button(QStringLiteral("choice_b"));
        kiosk.press(QStringLiteral("beside"));
        QCOMPARE(kiosk.session.beside(), Language(QStringLiteral("fi")));
        QCOMPARE(kiosk.button(QStringLiteral("choice_b")), choice); // place and answer stay
        QVERIFY(choice->isChecked());
        for (const char *text :
             {"One?", "Yksi?", "Choose one.", "Valitse yksi.", "Bread", "Leipä", "network", "verkosto"})
            QVERIFY2(shown(kiosk).contains(QString::fromUtf8(text)), text);
        kiosk.press(QStringLiteral("next"));
        kiosk.press(QStringLiteral("next")); // the battery
        for (const char *text : {"First statement", "Ensimmäinen väite", "Disagree", "Eri mieltä"})
            QVERIFY2(shown(kiosk).contains(QString::fromUtf8(text)), text);
        kiosk.press(QStringLiteral("beside"));
        QVERIFY(kiosk.session.beside().isEmpty());
        QVERIFY(!shown(kiosk).contains(QStringLiteral("Ensimmäinen")));
    }

    void assistiveTechnologyHearsOneLanguage()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("beside"));
        while (kiosk.session.stage() == Stage::Form) {
            const QString names = spokenNames(kiosk);
            QVERIFY(!names.contains(ui::common::besideMark));
            for (const char *text : {"Yksi?", "Leipä", "väite", "Eri mieltä", "verkosto", "Kahvi"})
                QVERIFY2(!names.contains(QString::fromUtf8(text)), text);
            QVERIFY(!kiosk.window->page()->spokenText().contains(ui::common::besideMark));
            QVERIFY(!kiosk.window->windowTitle().contains(ui::common::besideMark));
            kiosk.press(QStringLiteral("next"));
        }
    }

    void theTwoChangePlaces()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "2");
        kiosk.begin(QStringLiteral("fi"));
        kiosk.press(QStringLiteral("beside"));
        QCOMPARE(kiosk.session.beside(), Language(QStringLiteral("sv")));
        kiosk.press(QStringLiteral("beside"));
        QCOMPARE(kiosk.session.beside(), Language(QStringLiteral("en")));
        kiosk.press(QStringLiteral("language_en"));
        QCOMPARE(kiosk.session.language(), Language(QStringLiteral("en")));
        QCOMPARE(kiosk.session.beside(), Language(QStringLiteral("fi")));
        QCOMPARE(kiosk.button(QStringLiteral("beside"))->text(), QStringLiteral("+ FI"));
    }

    void opensEachPageWithItsQuestionInView()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "3");
        kiosk.press(QStringLiteral("start_fi"));
        ui::common::Theme theme = kiosk.appearance.theme();
        theme.textPercent = 200;
        kiosk.appearance.setTheme(theme);
        kiosk.session.nextBeside();
        kiosk.press(QStringLiteral("begin"));
        for (int page = 0; page < 12; ++page, kiosk.press(QStringLiteral("next"))) {
            const auto *area = kiosk.window->page()->findChild<ui::common::ColumnArea *>();
            QVERIFY(area != nullptr);
            QCOMPARE(area->verticalScrollBar()->value(), 0);
            QWidget *first = QApplication::focusWidget();
            QVERIFY(first != nullptr && area->isAncestorOf(first));
            // From the first key on what has the focus is seen, wherever it lies.
            QTest::keyClick(first, Qt::Key_Tab);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
            tests::settle();
            QWidget *now = QApplication::focusWidget();
            const int top = now->mapTo(area->viewport(), QPoint()).y();
            if (area->isAncestorOf(now))
                QVERIFY2(top >= 0 && top < area->viewport()->height(), qPrintable(QString::number(top)));
        }
    }

    void nextPersonBeginsWithOne()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("beside"));
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("deleteAnswers"));
        kiosk.press(QStringLiteral("toStart"));
        QVERIFY(kiosk.session.beside().isEmpty());
        kiosk.begin(QStringLiteral("en"));
        QVERIFY(!shown(kiosk).contains(QStringLiteral("Yksi?")));
    }

    void secondTextIsSetUnderTheFirstAndSmaller()
    {
        QFont font;
        font.setPixelSize(20);
        ui::common::TextBlock one{QStringLiteral("Kunta"), font};
        ui::common::TextBlock two = one;
        two.text = ui::common::besideText(one.text, QStringLiteral("Kommun"));
        QCOMPARE(ui::common::firstLanguage(two.text), one.text);
        QVERIFY(two.size(500).height() > one.size(500).height());
        QVERIFY(two.size(500).height() < 2 * one.size(500).height());
        QCOMPARE(ui::common::besideText(one.text, one.text), one.text);
        QCOMPARE(ui::common::besideText(one.text, {}), one.text);
    }
};

BAROMETER_TEST(TestTwoLanguages)
#include "tst_twolanguages.moc"
