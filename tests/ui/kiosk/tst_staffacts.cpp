// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/staffpin.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/settle.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using namespace ui::kiosk;
using core::base::Language;
using core::fieldwork::StaffPin;
using core::fieldwork::Supervision;
using tests::Kiosk;

namespace {

/// A kiosk that is left with 246810.
struct Numbered
{
    KioskOptions options;
    Kiosk kiosk;
    QTemporaryDir folder;
    StaffPin pin;

    explicit Numbered(Supervision supervision)
        : options(optionsOf(supervision)), kiosk(tests::everyType(), "1", options),
          pin(folder.filePath(QStringLiteral("pin")), kiosk.clock,
              {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN})
    {
        if (!pin.set(QStringLiteral("246810")))
            qFatal("the number was not set");
        kiosk.window = std::make_unique<KioskWindow>(
            kiosk.session, KioskWindow::Services{kiosk.catalogue, kiosk.appearance, kiosk.language, kiosk.clock, &pin},
            options);
        kiosk.window->show();
        tests::settle();
    }
    static KioskOptions optionsOf(Supervision supervision)
    {
        KioskOptions options;
        options.rules.supervision = supervision;
        options.locked = supervision != Supervision::Assisted;
        return options;
    }
};

} // namespace

/// A clock that was set back: a wave that has closed does not open again by itself, and staff are not locked out.
class TestStaffActs final : public QObject
{
    Q_OBJECT

private slots:
    void anEarlierDayThanTheLastOneClosesTheKiosk()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "2", {}, {1280, 800}, 500, closed());
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(shows(kiosk, QStringLiteral("The survey has closed")));
        kiosk.clock.day = open();
        kiosk.pass(61);
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        for (const Language &language : kiosk.questionnaire.languages) {
            QVERIFY(shows(kiosk, kiosk.catalogue.text(language, "Form", "The date of this machine may be wrong")));
            const QString text = kiosk.catalogue.text(
                language, "Form",
                "It says that today is %1, but it was already in use on %2. All answers given here are safe. Please "
                "tell the staff.");
            QVERIFY(shows(kiosk, text.section(QLatin1String("%2"), 1)));
        }
        kiosk.clock.day = closed(); // set right again: nothing is asked
        kiosk.pass(61);
        QVERIFY(shows(kiosk, QStringLiteral("The survey has closed")));
        QVERIFY(kiosk.button(QStringLiteral("confirmDay")) == nullptr);
    }

    /// What the log of the store says counts as well: the program may have been started in between.
    void theLogOfTheStoreCounts()
    {
        Kiosk kiosk(tests::everyType(), "1");
        SessionFacts facts = kiosk.session.facts();
        facts.lastDay = open().addDays(1);
        Session session(kiosk.questionnaire, facts, kiosk.keeper, {kiosk.clock, kiosk.random});
        QCOMPARE(session.stage(), Stage::Closed);
        QCOMPARE(dayOf(session.facts(), session.today()), Day::ClockBack);
        facts.lastDay = open();
        const Session right(kiosk.questionnaire, facts, kiosk.keeper, {kiosk.clock, kiosk.random});
        QCOMPARE(right.stage(), Stage::Start);
    }

    /// Whoever is answering goes on; the next one does not begin.
    void nobodyIsTurnedAwayInMidAnswer()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.clock.day = open().addDays(-1);
        kiosk.press(QStringLiteral("next"));
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("sendSoFar"));
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        kiosk.press(QStringLiteral("toStart"));
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(shows(kiosk, QStringLiteral("The date of this machine may be wrong")));
    }

    /// With the number only, however near staff are; then collecting goes on, and the log can say so.
    void staffSayThatTheDayIsRight_data()
    {
        QTest::addColumn<Supervision>("supervision");
        QTest::newRow("locked") << Supervision::Locked;
        QTest::newRow("supervised") << Supervision::Supervised;
        QTest::newRow("assisted") << Supervision::Assisted;
    }
    void staffSayThatTheDayIsRight()
    {
        QFETCH(const Supervision, supervision);
        Numbered numbered(supervision);
        Kiosk &kiosk = numbered.kiosk;
        const QSignalSpy confirmed(kiosk.window.get(), &KioskWindow::dayConfirmed);
        const QSignalSpy accepted(kiosk.window.get(), &KioskWindow::numberAccepted);
        const QSignalSpy refused(kiosk.window.get(), &KioskWindow::numberRefused);
        kiosk.clock.day = open().addDays(-7);
        kiosk.pass(61);
        kiosk.press(QStringLiteral("confirmDay"));
        QVERIFY(kiosk.button(QStringLiteral("dayIsRight")) == nullptr);
        enter(kiosk, QStringLiteral("111111"));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(confirmed.isEmpty());
        kiosk.press(QStringLiteral("cancelStaff"));
        QVERIFY(shows(kiosk, QStringLiteral("The date of this machine may be wrong")));
        kiosk.press(QStringLiteral("confirmDay"));
        kiosk.pass(61); // staff went away
        QVERIFY(kiosk.button(QStringLiteral("confirmDay")) != nullptr);
        kiosk.press(QStringLiteral("confirmDay"));
        enter(kiosk, QStringLiteral("246810"));
        QTRY_COMPARE(kiosk.session.stage(), Stage::Start);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed.front().front().toDate(), open());
        QVERIFY(kiosk.window->isVisible());
        kiosk.pass(61);
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        kiosk.clock.day = open().addDays(-8); // and once more
        kiosk.pass(61);
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
    }

    /// A wave that has closed stays closed on the day that staff confirm.
    void aConfirmedDayOpensNoClosedWave()
    {
        KioskOptions options;
        options.rules.supervision = Supervision::Supervised;
        options.locked = true;
        Kiosk kiosk(tests::everyType(), "1", options, {1280, 800}, 500, closed().addDays(5));
        kiosk.clock.day = closed();
        kiosk.pass(61);
        kiosk.press(QStringLiteral("confirmDay"));
        kiosk.press(QStringLiteral("dayIsRight")); // no number is set on this machine
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(shows(kiosk, QStringLiteral("The survey has closed")));
    }

    void aLockedKioskWithoutANumberBelievesNobody()
    {
        KioskOptions options;
        options.locked = true;
        Kiosk kiosk(tests::everyType(), "1", options);
        kiosk.clock.day = open().addDays(-1);
        kiosk.pass(61);
        kiosk.press(QStringLiteral("confirmDay"));
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(kiosk.button(QStringLiteral("dayIsRight")) == nullptr);
    }

    void theRightNumberIsToldAsWell()
    {
        Numbered numbered(Supervision::Locked);
        Kiosk &kiosk = numbered.kiosk;
        const QSignalSpy accepted(kiosk.window.get(), &KioskWindow::numberAccepted);
        kiosk.window->askStaff();
        enter(kiosk, QStringLiteral("246810"));
        QTRY_VERIFY(!kiosk.window->isVisible());
        QCOMPARE(accepted.count(), 1);
    }

    /// The focus is on a digit, which would take Enter for itself; the keypad's Enter is another key.
    void theNumberIsGivenByKeyboardAlone_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("keypad") << Qt::Key_Enter;
    }
    void theNumberIsGivenByKeyboardAlone()
    {
        QFETCH(const Qt::Key, key);
        Numbered numbered(Supervision::Locked);
        Kiosk &kiosk = numbered.kiosk;
        const QSignalSpy refused(kiosk.window.get(), &KioskWindow::numberRefused);
        kiosk.window->askStaff();
        const auto focus = [&] {
            return kiosk.window->focusWidget();
        };
        QCOMPARE(focus(), kiosk.button(QStringLiteral("digit_1")));
        QTest::keyClick(focus(), key); // nothing was typed: the digit itself
        QVERIFY(shows(kiosk, QStringLiteral("1 of 6")));
        QTest::keyClick(focus(), Qt::Key_Backspace);
        QTest::keyClicks(focus(), QStringLiteral("2"));
        QTest::keyClick(focus(), Qt::Key_Backspace);
        QTest::keyClick(focus(), key); // what was typed is gone: the digit again
        QVERIFY(shows(kiosk, QStringLiteral("1 of 6")));
        QTest::keyClick(focus(), Qt::Key_Backspace);
        QTest::keyClicks(focus(), QStringLiteral("246"));
        QTest::keyClick(focus(), key);
        QVERIFY(shows(kiosk, QStringLiteral("3 of 6"))); // and no digit more
        QVERIFY(shows(kiosk, QStringLiteral("Six digits are needed")));
        QTest::keyClicks(focus(), QStringLiteral("811"));
        QTest::keyClick(focus(), key);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(shows(kiosk, QStringLiteral("0 of 6")));
        QTest::keyClicks(focus(), QStringLiteral("246810"));
        QTest::keyClick(focus(), key);
        QTRY_VERIFY(!kiosk.window->isVisible());
    }

    /// Of a kiosk whose disk is full, or whose home cannot be written to.
    void aTryThatCannotBeNotedWaits()
    {
        Numbered numbered(Supervision::Locked);
        Kiosk &kiosk = numbered.kiosk;
        QVERIFY(QFile::remove(numbered.folder.filePath(QStringLiteral("pin"))));
        QVERIFY(QDir().mkpath(numbered.folder.filePath(QStringLiteral("pin/in the way"))));
        const QSignalSpy refused(kiosk.window.get(), &KioskWindow::numberRefused);
        kiosk.window->askStaff();
        enter(kiosk, QStringLiteral("135791"));
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(shows(kiosk, QStringLiteral("its disk may be full. Try again in")));
        enter(kiosk, QStringLiteral("246810"));
        QVERIFY(shows(kiosk, QStringLiteral("its disk may be full. Try again in")));
        QVERIFY(kiosk.window->isVisible());
    }

    void savedResponsesAreTold()
    {
        Kiosk kiosk(tests::everyType(), "1");
        const QSignalSpy saved(kiosk.window.get(), &KioskWindow::responseSaved);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("sendSoFar")); // nothing was answered
        QCOMPARE(saved.count(), 0);
        kiosk.press(QStringLiteral("toStart"));
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("sendSoFar"));
        QCOMPARE(saved.count(), 1);
    }

private:
    static QDate open() { return {2026, 6, 1}; }
    static QDate closed() { return {2027, 1, 1}; }
    static void enter(Kiosk &kiosk, const QString &number)
    {
        for (const QChar digit : number)
            kiosk.press(QStringLiteral("digit_") + digit);
        kiosk.press(QStringLiteral("enterPin"));
    }
    static bool shows(const Kiosk &kiosk, const QString &part)
    {
        for (const QLabel *label : kiosk.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
};

BAROMETER_TEST(TestStaffActs)
#include "tst_staffacts.moc"
