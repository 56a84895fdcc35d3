// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/faultwindow.h"

#include "core/fieldwork/staffpin.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/pictures.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/checks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using core::base::Language;
using ui::kiosk::FaultWindow;

/// What stands at an event where a kiosk cannot be opened.
class TestFaultWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_appearance = std::make_unique<ui::common::Appearance>(*qApp, ui::common::Theme());
        m_folder = std::make_unique<QTemporaryDir>();
        m_pin = std::make_unique<core::fieldwork::StaffPin>(
            m_folder->filePath(u"pin"_qs), m_clock,
            core::fieldwork::PinCost{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN});
    }

    void saysItInEveryLanguageAndFits()
    {
        QVERIFY(m_pin->set(u"246810"_qs).has_value());
        for (const int percent : {100, 200}) {
            ui::common::Theme theme;
            theme.workplace = ui::common::Workplace::Office; // as it is before any kiosk has been open
            theme.textPercent = percent;
            m_appearance->setTheme(theme);
            FaultWindow window(m_catalogue, *m_appearance, *m_pin, languages());
            window.setError(damaged());
            window.show();
            tests::settle();
            QStringList texts;
            for (const QLabel *label : window.findChildren<QLabel *>())
                texts.append(label->text());
            const QString all = texts.join(u'\n');
            for (const Language &language : languages())
                QVERIFY(all.contains(m_catalogue.text(language, "Form", "The survey cannot be opened")));
            QCOMPARE(all.count(u"spring.event"_qs), 3);
            look(window, u"fault_%1"_qs.arg(percent));
            QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
            tests::settle();
            look(window, u"fault_gate_%1"_qs.arg(percent));
        }
    }

    void isTriedAgainAndGivesWay()
    {
        QVERIFY(m_pin->set(u"246810"_qs).has_value());
        FaultWindow window(m_catalogue, *m_appearance, *m_pin, languages());
        window.setError(damaged());
        window.show();
        const QSignalSpy again(&window, &FaultWindow::tryAgainWanted);
        press(window, u"tryAgain"_qs);
        QCOMPARE(again.count(), 1);
        QVERIFY(window.isVisible());
        window.giveWay();
        QVERIFY(!window.isVisible());
    }

    void onlyTheNumberClosesIt()
    {
        QVERIFY(m_pin->set(u"246810"_qs).has_value());
        FaultWindow window(m_catalogue, *m_appearance, *m_pin, languages());
        window.setError(damaged());
        window.show();
        tests::settle();
        window.close();
        QVERIFY(window.isVisible());
        press(window, u"closeFault"_qs); // asks for the number, and no more
        QVERIFY(window.isVisible());
        press(window, u"leaveGate"_qs);
        QVERIFY(window.findChild<QAbstractButton *>(u"tryAgain"_qs)->isVisible());
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        enter(window, u"111111"_qs);
        auto *notice = window.findChild<QLabel *>(u"staffNotice"_qs);
        QTRY_VERIFY(!notice->text().isEmpty());
        QVERIFY(window.isVisible());
        enter(window, u"246810"_qs);
        QTRY_VERIFY(!window.isVisible());
    }

    /// Staff must get to where the number is chosen.
    void withoutANumberAButtonClosesIt()
    {
        FaultWindow window(m_catalogue, *m_appearance, *m_pin, languages());
        window.setError({core::base::ErrorCode::StaffPinMissing, {u"/store"_qs}, {}, {}});
        window.show();
        tests::settle();
        press(window, u"closeFault"_qs);
        QVERIFY(!window.isVisible());
    }

private:
    static QList<Language> languages() { return {Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)}; }
    static core::base::Error damaged() { return {core::base::ErrorCode::Damaged, {u"spring.event"_qs}, {}, {}}; }
    static void press(FaultWindow &window, const QString &name)
    {
        QTest::mouseClick(window.findChild<QAbstractButton *>(name), Qt::LeftButton);
        tests::settle();
    }
    static void enter(FaultWindow &window, const QString &number)
    {
        for (const QChar digit : number)
            press(window, QLatin1String("digit_") + digit);
        press(window, u"enterPin"_qs);
    }
    static void look(FaultWindow &window, const QString &name)
    {
        constexpr int target = 56;
        tests::keepPicture(window, name);
        const auto faults = ui::common::checkPage(window, target);
        QVERIFY2(faults.empty(), qPrintable(name + u'\n' + ui::common::faultText(faults)));
    }

    tests::FakeClock m_clock;
    core::language::Catalogue m_catalogue = core::language::Catalogue::builtIn();
    std::unique_ptr<ui::common::Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::fieldwork::StaffPin> m_pin;
};

BAROMETER_TEST(TestFaultWindow)
#include "tst_faultwindow.moc"
