// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/staffpin.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/everytype.h"
#include "tests/ui/support/settle.h"
#include "ui/common/safetextbox.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/page.h"
#include "ui/kiosk/qrcode.h"
#include "ui/kiosk/reader.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <sodium.h>

using namespace ui::kiosk;
using core::base::Language;
using core::questionnaire::AnswerState;
using core::questionnaire::Code;
using core::questionnaire::ItemId;
using core::questionnaire::QuestionId;
using tests::Kiosk;

namespace {

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

bool shows(const Kiosk &kiosk, const QString &part)
{
    return textsOf(*kiosk.window).join(QLatin1Char('\n')).contains(part);
}

bool passUntilAway(Kiosk &kiosk, int seconds)
{
    for (int second = 0; second < seconds && kiosk.session.stage() != Stage::Away; ++second)
        kiosk.pass(1);
    return kiosk.session.stage() == Stage::Away;
}

/// Of a machine without any sound.
class MuteSpeaker final : public Speaker
{
public:
    [[nodiscard]] State state() const override { return State::NoSound; }
    void say(const QList<Utterance> &) override { }
    void stop() override { }
};

} // namespace

class TestKioskWindow final : public QObject
{
    Q_OBJECT

private slots:
    void startSpeaksEveryLanguageAtOnce()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "2");
        for (const char *title : {"Kumppanuusbarometri", "Partnerskapsbarometern", "Partnership barometer"})
            QVERIFY(shows(kiosk, QString::fromLatin1(title)));
        for (const char *name : {"start_fi", "start_sv", "start_en"})
            QVERIFY(kiosk.button(QString::fromLatin1(name)) != nullptr);
    }

    void wholeWayToThanks()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        kiosk.press(QStringLiteral("choice_b"));
        QCOMPARE(kiosk.keeper.drafts, 1);
        for (int page = 0; page < 8; ++page)
            kiosk.press(QStringLiteral("next"));
        QCOMPARE(kiosk.session.stage(), Stage::Review);
        const auto says = [&kiosk](const QString &words) {
            const QList<QLabel *> labels = kiosk.window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        const int open = static_cast<int>(kiosk.session.interview()->skipped().size());
        QVERIFY(open > 1);
        QVERIFY(says(QStringLiteral("You skipped %1 questions, that is fine.").arg(open)));
        kiosk.press(QStringLiteral("visit_M"));
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        kiosk.press(QStringLiteral("choice_a"));
        kiosk.press(QStringLiteral("next"));
        QCOMPARE(kiosk.session.stage(), Stage::Review);
        kiosk.press(QStringLiteral("send"));
        QCOMPARE(kiosk.session.stage(), Stage::Done);
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        const core::interview::Response &response = kiosk.keeper.responses.front();
        QVERIFY(response.sent);
        QCOMPARE(response.items.at({QuestionId(QStringLiteral("S")), {}}).choices.value(0), Code(QStringLiteral("b")));
        QCOMPARE(response.items.at({QuestionId(QStringLiteral("T")), {}}).state, AnswerState::Skipped);
        kiosk.pass(21);
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        QVERIFY(kiosk.session.interview() == nullptr);
    }

    void languageChangesOnTheSamePageWithEveryAnswer()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        const QAbstractButton *before = kiosk.button(QStringLiteral("choice_b"));
        kiosk.press(QStringLiteral("language_fi"));
        QCOMPARE(kiosk.session.language(), Language(QStringLiteral("fi")));
        QCOMPARE(kiosk.button(QStringLiteral("choice_b")), before);
        QVERIFY(before->isChecked());
        QVERIFY(shows(kiosk, QStringLiteral("Yksi?")));
        QVERIFY(!shows(kiosk, QStringLiteral("One?")));
        QCOMPARE(QLocale().language(), QLocale::Finnish);
        QCOMPARE(kiosk.keeper.draft->ifInterrupted.language, Language(QStringLiteral("fi")));
    }

    void stopOffersThreeWays_data()
    {
        QTest::addColumn<QString>("press");
        QTest::addColumn<int>("responses");
        QTest::addColumn<int>("stage");
        QTest::newRow("continue") << QStringLiteral("continue") << 0 << static_cast<int>(Stage::Form);
        QTest::newRow("send") << QStringLiteral("sendSoFar") << 1 << static_cast<int>(Stage::Done);
        QTest::newRow("delete") << QStringLiteral("deleteAnswers") << 0 << static_cast<int>(Stage::Done);
    }
    void stopOffersThreeWays()
    {
        QFETCH(const QString, press);
        QFETCH(const int, responses);
        QFETCH(const int, stage);
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.press(QStringLiteral("stop"));
        QCOMPARE(kiosk.session.stage(), Stage::Stop);
        kiosk.press(press);
        QCOMPARE(kiosk.keeper.responses.size(), static_cast<size_t>(responses));
        QCOMPARE(static_cast<int>(kiosk.session.stage()), stage);
        if (stage == static_cast<int>(Stage::Form)) {
            QVERIFY(kiosk.button(QStringLiteral("choice_b"))->isChecked());
        } else {
            QVERIFY(!kiosk.keeper.draft.has_value());
            QVERIFY(kiosk.session.interview() == nullptr);
        }
        if (responses == 1)
            QVERIFY(!kiosk.keeper.responses.front().sent);
    }

    void walkAwayIsAskedThenKeptAsInterrupted()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.pass(170);
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        QVERIFY(passUntilAway(kiosk, 60));
        QVERIFY(kiosk.button(QStringLiteral("choice_b")) == nullptr);
        QVERIFY(kiosk.button(QStringLiteral("moreTime_fi")) != nullptr);
        QVERIFY(shows(kiosk, QStringLiteral("the answers given so far are kept")));
        kiosk.press(QStringLiteral("moreTime_en"));
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        QVERIFY(kiosk.button(QStringLiteral("choice_b"))->isChecked());
        QVERIFY(passUntilAway(kiosk, 230));
        kiosk.pass(31);
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        QVERIFY(!kiosk.keeper.responses.front().sent);
    }

    void nothingIsKeptOfBackgroundAlone()
    {
        Kiosk kiosk(tests::shippedQuestionnaire(), "2");
        kiosk.begin(QStringLiteral("fi"));
        kiosk.press(QStringLiteral("choice_munint"));
        QVERIFY(passUntilAway(kiosk, 600));
        QVERIFY(shows(kiosk, QStringLiteral("the survey starts anew by itself")));
        QVERIFY(!shows(kiosk, QStringLiteral("are kept")));
        kiosk.pass(40);
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        QVERIFY(kiosk.keeper.responses.empty());
    }

    /// The acts of assistive technology are no input events; answers count all the same.
    void answersAloneKeepThePersonPresent()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        for (int turn = 0; turn < 5; ++turn) {
            kiosk.pass(120);
            QVERIFY(kiosk.session.setAnswer(
                QuestionId(QStringLiteral("S")),
                {{Code(turn % 2 == 0 ? QStringLiteral("a") : QStringLiteral("b"))}, {}, {}, {}}));
        }
        QCOMPARE(kiosk.session.stage(), Stage::Form);
    }

    void nothingCrossesToTheNextPerson()
    {
        const QString mark = QStringLiteral("PlantedMark");
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("fi"));
        for (int page = 0; page < 6; ++page)
            kiosk.press(QStringLiteral("next"));
        auto *box = kiosk.window->findChild<ui::common::SafeTextBox *>();
        QTest::keyClicks(box, mark);
        box->selectAll();
        box->copy();
        kiosk.press(QStringLiteral("textSize"));
        kiosk.press(QStringLiteral("contrast"));
        QCOMPARE(kiosk.appearance.theme().textPercent, 125);
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("deleteAnswers"));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(mark));
        kiosk.press(QStringLiteral("toStart"));
        QCOMPARE(kiosk.appearance.theme().textPercent, 100);
        QCOMPARE(kiosk.appearance.theme().scheme, ui::common::ColourScheme::Light);
        kiosk.begin(QStringLiteral("en"));
        for (int page = 0; page < 6; ++page)
            kiosk.press(QStringLiteral("next"));
        box = kiosk.window->findChild<ui::common::SafeTextBox *>();
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), QString());
        for (const QObject *object : kiosk.window->findChildren<QObject *>()) {
            for (const char *property : {"text", "plainText", "accessibleName", "accessibleDescription", "title"})
                QVERIFY(!object->property(property).toString().contains(mark));
        }
    }

    void failingStoreIsSaidAndLosesNothing()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.begin(QStringLiteral("en"));
        kiosk.keeper.broken = true;
        kiosk.press(QStringLiteral("choice_b"));
        QVERIFY(shows(kiosk, QStringLiteral("Your answers are still here")));
        for (int page = 0; page < 8; ++page)
            kiosk.press(QStringLiteral("next"));
        kiosk.press(QStringLiteral("send"));
        QCOMPARE(kiosk.session.stage(), Stage::Sending);
        QVERIFY(shows(kiosk, QStringLiteral("Your answers are still here")));
        kiosk.keeper.repair();
        QCOMPARE(kiosk.session.stage(), Stage::Done);
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
    }

    /// The disk fails for good and a second copy takes its place: the person ends, nobody begins, staff are told where
    /// the answers are.
    void whenACopyTakesOverThePersonEndsAndStaffAreTold()
    {
        KioskOptions options;
        options.locked = true;
        options.rules.supervision = core::fieldwork::Supervision::Supervised;
        Kiosk kiosk(tests::everyType(), "1", options);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        const auto *trouble = kiosk.window->findChild<QLabel *>(QStringLiteral("trouble"));
        QCOMPARE(trouble->text(), QString());
        emit kiosk.keeper.movedToCopy(QStringLiteral("/media/card/store-mirror"));
        QVERIFY(trouble->text().contains(QStringLiteral("safe on a second one")));
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        for (int page = 0; page < 8; ++page)
            kiosk.press(QStringLiteral("next"));
        kiosk.press(QStringLiteral("send"));
        QCOMPARE(kiosk.session.stage(), Stage::Done);
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        QVERIFY(trouble->text().contains(QStringLiteral("Please tell the staff")));
        kiosk.press(QStringLiteral("toStart"));
        QCOMPARE(kiosk.session.stage(), Stage::Failed);
        QVERIFY(shows(kiosk, QStringLiteral("This machine takes no more answers")));
        QVERIFY(shows(kiosk, QStringLiteral("One of its disks has failed")));
        QCOMPARE(trouble->text(), QString()); // the page says it
        kiosk.pass(200);
        QCOMPARE(kiosk.session.stage(), Stage::Failed);
        kiosk.window->askStaff();
        QVERIFY(shows(kiosk, QDir::toNativeSeparators(QStringLiteral("/media/card/store-mirror"))));
    }

    /// What the last person left is being put away when the disk fails: nobody is here yet.
    void aCopyThatTakesOverBeforeAnybodyComesLetsNobodyBegin()
    {
        Kiosk kiosk(tests::everyType(), "1");
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        emit kiosk.keeper.movedToCopy(QStringLiteral("/media/card/store-mirror"));
        QCOMPARE(kiosk.session.stage(), Stage::Failed);
    }

    void datesAndRoomAreObeyed()
    {
        Kiosk closed(tests::everyType(), "1", {}, {1280, 800}, 500, QDate(2027, 1, 1));
        QCOMPARE(closed.session.stage(), Stage::Closed);
        QVERIFY(shows(closed, QStringLiteral("The survey has closed")));
        Kiosk early(tests::everyType(), "1", {}, {1280, 800}, 500, QDate(2025, 12, 31));
        QVERIFY(shows(early, QStringLiteral("not opened yet")));
        early.clock.day = QDate(2026, 1, 1);
        early.pass(61);
        QCOMPARE(early.session.stage(), Stage::Start);
        Kiosk full(tests::everyType(), "1", {}, {1280, 800}, 0);
        QCOMPARE(full.session.stage(), Stage::Full);
        Kiosk nearly(tests::everyType(), "1", {}, {1280, 800}, 10);
        QVERIFY(shows(nearly, QStringLiteral("10")));
    }

    /// The event's own day, said kindly in three languages; the kiosk opens by itself when it comes.
    void theDayOfTheEventIsObeyed()
    {
        const QDate day(2026, 6, 2);
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, QDate(2026, 6, 1), nullptr, day);
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(shows(kiosk, QStringLiteral("has not begun yet")));
        kiosk.clock.day = day;
        kiosk.pass(61);
        QCOMPARE(kiosk.session.stage(), Stage::Start);
        kiosk.begin(QStringLiteral("en"));
        kiosk.clock.day = day.addDays(1); // nobody is turned away in the middle of an answer
        kiosk.pass(61);
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        kiosk.press(QStringLiteral("stop"));
        kiosk.press(QStringLiteral("deleteAnswers"));
        kiosk.session.restart();
        QCOMPARE(kiosk.session.stage(), Stage::Closed);
        QVERIFY(shows(kiosk, QStringLiteral("This event is over")));
        Kiosk closed(tests::everyType(), "1", {}, {1280, 800}, 500, QDate(2027, 1, 1), nullptr, day);
        QVERIFY(shows(closed, QStringLiteral("The survey has closed"))); // the wave's end says more
    }

    /// Nobody begins, so no page ends; and yet the next one finds the kiosk as it was.
    void settingsMadeOnTheFirstPageEndWithWhoeverMadeThem()
    {
        tests::SilentSpeaker speaker;
        for (const QDate &day : {QDate(2026, 6, 1), QDate(2025, 12, 31)}) { // open, and not yet
            Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, day, &speaker);
            kiosk.press(QStringLiteral("textSize"));
            kiosk.press(QStringLiteral("contrast"));
            QTest::keyClick(kiosk.window.get(), Qt::Key_F2);
            const auto *reader = kiosk.window->findChild<Reader *>();
            QVERIFY(reader->isOn());
            kiosk.pass(30);
            QCOMPARE(kiosk.appearance.theme().textPercent, 125);
            kiosk.pass(61);
            QCOMPARE(kiosk.appearance.theme().textPercent, 100);
            QCOMPARE(kiosk.appearance.theme().scheme, ui::common::ColourScheme::Light);
            QVERIFY(!reader->isOn());
            kiosk.pass(61); // and again
            kiosk.press(QStringLiteral("textSize"));
            kiosk.pass(61);
            QCOMPARE(kiosk.appearance.theme().textPercent, 100);
        }
    }

    /// The last place is taken: the page that says so is for nobody's eyes in particular.
    void settingsEndAlsoWhereNobodyFollows()
    {
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 1);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.press(QStringLiteral("textSize"));
        kiosk.press(QStringLiteral("stop"));
        kiosk.keeper.room = 0;
        kiosk.press(QStringLiteral("sendSoFar"));
        kiosk.press(QStringLiteral("toStart"));
        QCOMPARE(kiosk.session.stage(), Stage::Full);
        QCOMPARE(kiosk.appearance.theme().textPercent, 100);
    }

    /// The voice's trouble does not hide the other one, which is worse.
    void askingToListenHidesNoTrouble()
    {
        MuteSpeaker speaker;
        Kiosk kiosk(tests::everyType(), "1", {}, {1280, 800}, 500, {2026, 6, 1}, &speaker);
        QTest::keyClick(kiosk.window.get(), Qt::Key_F2);
        const auto *trouble = kiosk.window->findChild<QLabel *>(QStringLiteral("trouble"));
        QCOMPARE(trouble->text().count(u'\n'), 1); // in each of both languages
        QVERIFY(trouble->text().contains(QStringLiteral("no loudspeaker")));
        kiosk.begin(QStringLiteral("en"));
        QCOMPARE(trouble->text(), QString());
        kiosk.keeper.broken = true;
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.press(QStringLiteral("listen"));
        QVERIFY(trouble->text().contains(QStringLiteral("no loudspeaker")));
        QVERIFY(trouble->text().contains(QStringLiteral("Your answers are still here")));
        kiosk.keeper.repair();
        QVERIFY(trouble->text().contains(QStringLiteral("no loudspeaker")));
        QVERIFY(!trouble->text().contains(QStringLiteral("Your answers are still here")));
    }

    void staffComeInByHoldingTheCorner_data()
    {
        QTest::addColumn<bool>("touch");
        QTest::addColumn<bool>("marked"); // a line stands above everything
        QTest::addColumn<int>("percent");
        for (const bool touch : {false, true}) {
            for (const bool marked : {false, true}) {
                for (const int percent : {100, 200})
                    QTest::addRow("%s, %s, %d %%", touch ? "finger" : "mouse", marked ? "rehearsal" : "real", percent)
                        << touch << marked << percent;
            }
        }
    }
    void staffComeInByHoldingTheCorner()
    {
        QFETCH(const bool, touch);
        QFETCH(const bool, marked);
        QFETCH(const int, percent);
        KioskOptions options;
        options.locked = true;
        options.invented = marked;
        options.rules.supervision = core::fieldwork::Supervision::Supervised;
        Kiosk kiosk(tests::everyType(), "1", options);
        kiosk.begin(QStringLiteral("en"));
        ui::common::Theme theme = kiosk.appearance.theme();
        theme.textPercent = percent;
        kiosk.appearance.setTheme(theme);
        if (marked) {
            kiosk.keeper.broken = true;
            kiosk.press(QStringLiteral("choice_b"));
        }
        tests::settle();
        auto *timer = kiosk.window->findChild<QTimer *>(QStringLiteral("corner"));
        QCOMPARE(timer->interval(), 5000);
        QWindow *screen = kiosk.window->windowHandle();
        static QPointingDevice *const finger = QTest::createTouchDevice();
        for (const QPoint &place : {QPoint(8, 8), QPoint(70, 70)}) {
            const auto press = [&] {
                if (touch)
                    QTest::touchEvent(screen, finger).press(0, place, screen);
                else
                    QTest::mousePress(screen, Qt::LeftButton, {}, place);
            };
            const auto release = [&] {
                if (touch)
                    QTest::touchEvent(screen, finger).release(0, place, screen);
                else
                    QTest::mouseRelease(screen, Qt::LeftButton, {}, place);
            };
            timer->setInterval(5000);
            press();
            QVERIFY(timer->isActive());
            release(); // too early
            QVERIFY(!timer->isActive());
            QVERIFY(kiosk.button(QStringLiteral("cancelStaff")) == nullptr);
            timer->setInterval(0);
            press();
            QTRY_VERIFY(kiosk.button(QStringLiteral("cancelStaff")) != nullptr);
            release();
            kiosk.press(QStringLiteral("cancelStaff"));
        }
        QTest::mousePress(screen, Qt::LeftButton, {}, QPoint(8, 90)); // beside it
        QVERIFY(!timer->isActive());
        QTest::mouseRelease(screen, Qt::LeftButton, {}, QPoint(8, 90));
    }

    void inventedStoreIsMarkedOnEveryPage()
    {
        KioskOptions options;
        options.invented = true;
        Kiosk kiosk(tests::everyType(), "1", options);
        QVERIFY(shows(kiosk, QStringLiteral("REHEARSAL")));
        kiosk.begin(QStringLiteral("en"));
        QVERIFY(shows(kiosk, QStringLiteral("REHEARSAL")));
    }

    void lockedWindowStaysOpen()
    {
        KioskOptions options;
        options.locked = true;
        Kiosk kiosk(tests::everyType(), "1", options);
        kiosk.window->close();
        QVERIFY(kiosk.window->isVisible());
        kiosk.window->unlock();
        kiosk.window->close();
        QVERIFY(!kiosk.window->isVisible());
    }

    void nobodyAtTheKioskSetsTheNumber()
    {
        KioskOptions options;
        options.locked = true;
        Kiosk kiosk(tests::everyType(), "1", options);
        const QTemporaryDir folder;
        core::fieldwork::StaffPin pin(folder.filePath(QStringLiteral("pin")), kiosk.clock,
                                      {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN});
        kiosk.window = std::make_unique<KioskWindow>(
            kiosk.session, KioskWindow::Services{kiosk.catalogue, kiosk.appearance, kiosk.language, kiosk.clock, &pin},
            options);
        kiosk.window->show();
        tests::settle();
        kiosk.window->askStaff();
        for (int round = 0; round < 2; ++round) {
            for (const QChar digit : QStringLiteral("246810"))
                kiosk.press(QStringLiteral("digit_") + digit);
            kiosk.press(QStringLiteral("enterPin"));
            auto *notice = kiosk.window->findChild<QLabel *>(QStringLiteral("staffNotice"));
            QTRY_VERIFY(!notice->text().isEmpty());
        }
        QVERIFY(!pin.isSet());
        QVERIFY(kiosk.window->isVisible());
    }

    void staffInTheRoomLeaveWithoutANumber()
    {
        KioskOptions options;
        options.locked = true;
        options.rules.supervision = core::fieldwork::Supervision::Supervised;
        Kiosk kiosk(tests::everyType(), "1", options);
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        QVERIFY(!kiosk.window->close()); // not by the window's own means
        kiosk.window->askStaff();
        QVERIFY(kiosk.button(QStringLiteral("digit_1")) == nullptr);
        QVERIFY(kiosk.button(QStringLiteral("choice_b")) == nullptr); // no answer in view
        kiosk.press(QStringLiteral("cancelStaff"));
        QVERIFY(kiosk.button(QStringLiteral("choice_b"))->isChecked());
        // Twice the time that a kiosk waits where nobody helps.
        kiosk.pass(200);
        QCOMPARE(kiosk.session.stage(), Stage::Form);
        QVERIFY(passUntilAway(kiosk, 300));
        kiosk.window->askStaff();
        kiosk.press(QStringLiteral("closeKiosk"));
        QVERIFY(!kiosk.window->isVisible());
    }

    /// What the staff page promises.
    void answersBegunAreKeptWhenTheKioskIsClosed()
    {
        Kiosk kiosk(tests::everyType(), "1");
        kiosk.session.end(); // nobody is here
        QVERIFY(kiosk.keeper.responses.empty());
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));
        kiosk.window.reset();
        kiosk.session.end();
        QCOMPARE(kiosk.keeper.responses.size(), size_t{1});
        QVERIFY(!kiosk.keeper.responses.front().sent);
    }

    void staffLeaveWithTheNumber()
    {
        const QTemporaryDir folder;
        Kiosk kiosk(tests::everyType(), "1");
        core::fieldwork::StaffPin pin(folder.filePath(QStringLiteral("pin")), kiosk.clock,
                                      {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN});
        QVERIFY(pin.set(QStringLiteral("246810")).has_value());
        KioskOptions options;
        options.locked = true;
        kiosk.window = std::make_unique<KioskWindow>(
            kiosk.session, KioskWindow::Services{kiosk.catalogue, kiosk.appearance, kiosk.language, kiosk.clock, &pin},
            options);
        kiosk.window->show();
        tests::settle();
        const auto number = [&kiosk](const QString &digits) {
            for (const QChar digit : digits)
                kiosk.press(QStringLiteral("digit_") + digit);
            kiosk.press(QStringLiteral("enterPin"));
        };
        kiosk.begin(QStringLiteral("en"));
        kiosk.press(QStringLiteral("choice_b"));

        QTest::keyClick(kiosk.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(kiosk.button(QStringLiteral("digit_1")) != nullptr);
        QVERIFY(kiosk.button(QStringLiteral("choice_b")) == nullptr);
        kiosk.press(QStringLiteral("cancelStaff"));
        QVERIFY(kiosk.button(QStringLiteral("choice_b"))->isChecked());

        const QSignalSpy refused(kiosk.window.get(), &KioskWindow::numberRefused);
        kiosk.window->askStaff();
        number(QStringLiteral("111111"));
        auto *notice = kiosk.window->findChild<QLabel *>(QStringLiteral("staffNotice"));
        QTRY_VERIFY(!notice->text().isEmpty());
        QVERIFY(kiosk.window->isVisible());
        QCOMPARE(refused.count(), 1);
        QTest::keyClicks(kiosk.window->page(), QStringLiteral("246810"));
        // No digit is to be found in anything that assistive technology reads.
        for (QWidget *widget : kiosk.window->findChildren<QWidget *>())
            QVERIFY(!QAccessible::queryAccessibleInterface(widget)
                         ->text(QAccessible::Name)
                         .contains(QLatin1String("246810")));
        kiosk.press(QStringLiteral("enterPin"));
        QTRY_VERIFY(!kiosk.window->isVisible());
    }

    void addressIsAQrCodeAndNoLink()
    {
        QrCode code;
        code.setContent(QStringLiteral("https://example.org/a"), QStringLiteral("name"));
        QVERIFY(code.modules() >= 21);
        // The finder pattern of the first corner: seven dark modules in a row behind four light ones.
        const QImage image = code.grab().toImage();
        const int module = image.width() / (code.modules() + 8);
        QCOMPARE(image.pixelColor(module * 4 + 2, module * 4 + 2), QColor(Qt::black));
        QCOMPARE(image.pixelColor(module * 3 + 2, module * 4 + 2), QColor(Qt::white));
        QCOMPARE(image.pixelColor(module * 5 + 2, module * 5 + 2), QColor(Qt::white));
    }
};

BAROMETER_TEST(TestKioskWindow)
#include "tst_kioskwindow.moc"
