// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/interview/interview.h"
#include "core/language/locale.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/release/release.h"
#include "core/storage/collectionstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/desk/officedesk.h"
#include "tests/ui/support/greyed.h"
#include "tests/ui/support/settle.h"
#include "tests/ui/support/taborder.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/desk/checkline.h"
#include "ui/desk/daypage.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/selfcheck.h"
#include "ui/desk/selfcheckpage.h"
#include "ui/desk/storepage.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

using core::base::Language;
using core::storage::StoreInfo;
using ui::common::BigButton;
using ui::desk::Check;
using ui::desk::DeskWindow;
using ui::desk::FactWriter;

namespace {

class FixedClock final : public core::base::Clock
{
public:
    QDate day{2022, 12, 1};
    [[nodiscard]] QDate today() const override { return day; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return 0; }
};

core::questionnaire::Questionnaire shipped()
{
    const auto bytes =
        core::base::readFile(tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs), 8 << 20);
    return *core::questionnaire::readQuestionnaire(*bytes).questionnaire;
}

StoreInfo wellStore()
{
    StoreInfo info;
    info.opens = QDate(2022, 11, 4);
    info.closes = QDate(2023, 2, 24);
    info.responses = 27;
    info.capacity = 512;
    info.verified = true;
    info.sealed = true;
    return info;
}

bool mentions(const ui::desk::StoreFacts &facts, Check::State state, const QString &part)
{
    return std::any_of(facts.checks.begin(), facts.checks.end(),
                       [&](const Check &check) { return check.state == state && check.text.contains(part); });
}

} // namespace

class TestDesk : public QObject
{
    Q_OBJECT
private slots:
    void factsOfAStore();
    void opensAtTheMainThingToDo();
    void countsSayHowSafeAndHowMany();
    void whatTheKioskSavesIsToldAtTheDesk();
    void makesAStoreThenResults();
    void openAnswersAreReachedFromTheResults();
    void plansAnEventAndStartsTheKiosk();
    void wizardSaysWhatIsWrong();
    void eventsShowNoSmallCounts();
    void checksTheMachineAndSavesASheet();
    void stepsOfTheDayLeadBackToTheirList();
    void asksForEachWayOut();
    void whatStaffTryBelongsToTheCheck();
    void missingLettersAreNamed();
    void fitsInEveryLanguageAndSize_data() { tests::addLanguagesAndSizes(); }
    void fitsInEveryLanguageAndSize();

private:
    DeskWindow::Needs needs();
    static void press(const QWidget &window, const char *name);
    static void type(const QWidget &window, const char *name, const QString &text);
    static void makeDraft(DeskWindow &window);
    static void checkDataAndMakeDraft(DeskWindow &window);
    static void tickEverything(DeskWindow &window);
    [[nodiscard]] QString makeStore(const QTemporaryDir &folder);

    FixedClock m_clock;
    core::base::SeededRandom m_random{tests::seed()};
    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    QTemporaryDir m_settings;
    int m_sheets = 0;
};

DeskWindow::Needs TestDesk::needs()
{
    return {m_clock,
            m_random,
            m_catalogue,
            m_prompter,
            shipped(),
            {Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)},
            u"0.1.0"_qs,
            m_settings.filePath(u"staff-pin"_qs),
            {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN}};
}

void TestDesk::press(const QWidget &window, const char *name)
{
    QAbstractButton *found = nullptr;
    for (QAbstractButton *each : window.findChildren<QAbstractButton *>(QString::fromLatin1(name)))
        found = each->isVisible() ? each : found;
    QVERIFY2(found != nullptr, name);
    QTest::mouseClick(found, Qt::LeftButton);
    tests::settle();
}

void TestDesk::type(const QWidget &window, const char *name, const QString &text)
{
    auto *line = window.findChild<QLineEdit *>(QString::fromLatin1(name));
    QVERIFY2(line != nullptr && line->isVisible(), name);
    line->clear();
    QTest::keyClicks(line, text);
}

QString TestDesk::makeStore(const QTemporaryDir &folder)
{
    core::storage::NewStore wanted;
    wanted.folder = folder.filePath(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 64;
    const auto made = core::storage::CollectionStore::create(wanted, m_clock, m_random);
    return made ? wanted.folder : QString();
}

/// Who goes from the list to one of its steps comes back to the list, and Enter on the list passes over no step.
void TestDesk::stepsOfTheDayLeadBackToTheirList()
{
    const QTemporaryDir folder;
    DeskWindow window(needs(), Language(u"en"_qs));
    window.openStore(makeStore(folder));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QByteArray check = "day_" + QByteArray::number(static_cast<int>(ui::desk::DayPage::Action::CheckMachine));
    const QByteArray plan = "day_" + QByteArray::number(static_cast<int>(ui::desk::DayPage::Action::Plan));
    const auto isOnList = [&window] {
        return window.findChild<ui::desk::DayPage *>()->isVisible();
    };
    press(window, "openDay");
    QCOMPARE(window.focusWidget()->objectName(), QString::fromLatin1(check));
    for (const auto &[step, back] : {std::pair{check, "leaveSelfCheck"}, std::pair{plan, "eventCancel"}}) {
        press(window, step.constData());
        QVERIFY(!isOnList());
        press(window, back);
        QVERIFY2(isOnList(), back);
    }
    QTest::keyClick(window.focusWidget(), Qt::Key_Escape); // as Back does
    QVERIFY(!isOnList());
    press(window, "checkMachine"); // from the page of the store
    press(window, "leaveSelfCheck");
    QVERIFY(!isOnList());
    QVERIFY(window.findChild<ui::desk::StorePage *>()->isVisible());
}

void TestDesk::openAnswersAreReachedFromTheResults()
{
    QTemporaryDir folder;
    DeskWindow window(needs(), Language(u"en"_qs));
    window.openStore(makeStore(folder));
    window.show();
    window.goToMakeResults();
    press(window, "approveOpenAnswers");
    const auto *outcomes = window.findChild<QLabel *>(u"openOutcomes"_qs);
    QTRY_VERIFY(outcomes->isVisible());
    QVERIFY(outcomes->text().contains(u"Nobody wrote anything."_qs));
    press(window, "openBack");
    press(window, "resultsBack");
    QVERIFY(window.findChild<ui::desk::StorePage *>()->isVisible());
}

void TestDesk::opensAtTheMainThingToDo()
{
    const QTemporaryDir folder;
    DeskWindow window(needs(), Language(u"en"_qs));
    window.show();
    window.openStore({});
    QVERIFY(window.focusWidget() != nullptr);
    QCOMPARE(window.focusWidget()->objectName(), u"makeStore"_qs);
    window.openStore(makeStore(folder));
    QCOMPARE(window.focusWidget()->objectName(), u"startKiosk"_qs);
    // What staff have in hand stays in their hands.
    auto *plan = window.findChild<QAbstractButton *>(u"planEvent"_qs);
    plan->setFocus();
    press(window, "checkAgain");
    QVERIFY(window.focusWidget() == plan || window.focusWidget()->objectName() == u"checkAgain"_qs);
}

void TestDesk::plansAnEventAndStartsTheKiosk()
{
    const QTemporaryDir folder;
    const QString store = makeStore(folder);
    DeskWindow window(needs(), Language(u"en"_qs));
    window.show();
    window.openStore(store);
    press(window, "planEvent");
    type(window, "eventPlace", u"Tampere Hall"_qs);
    type(window, "eventRegion", u"Pirkanmaa"_qs);
    press(window, "eventNext");
    press(window, "offer_en"); // not in English
    type(window, "eventTarget", u"60"_qs);
    press(window, "eventNext");
    press(window, "supervision_0");
    press(window, "idle_2");
    press(window, "keyboard_1");
    press(window, "readAloud");
    press(window, "eventNext");
    press(window, "eventBack");
    press(window, "eventNext");
    press(window, "eventNext");
    const core::fieldwork::StoredEvents stored = core::fieldwork::eventsOf(store);
    QCOMPARE(stored.events.size(), size_t{1});
    const core::fieldwork::Event &event = stored.events.front();
    QCOMPARE(event.id.text(), u"tampere-hall-2022-12-01"_qs);
    QCOMPARE(event.region, u"Pirkanmaa"_qs);
    QCOMPARE(event.day, QDate(2022, 12, 1));
    QCOMPARE(event.languages, (QList<Language>{Language(u"fi"_qs), Language(u"sv"_qs)}));
    QCOMPARE(event.target, 60);
    QCOMPARE(event.rules.idleSeconds, 300);
    QCOMPARE(event.rules.keyboard, core::fieldwork::KeyboardUse::Always);
    QCOMPARE(event.rules.supervision, core::fieldwork::Supervision::Locked);
    QVERIFY(!event.rules.readAloud);
    QVERIFY(!event.rules.mayContinue); // nobody stands beside it

    // A locked kiosk needs a number to be left with; it is chosen here, twice.
    QSignalSpy wanted(&window, &DeskWindow::kioskWanted);
    press(window, "startKiosk");
    QVERIFY(wanted.isEmpty());
    const auto number = [&](const QString &digits) {
        for (const QChar digit : digits)
            press(window, qPrintable(u"digit_"_qs + digit));
        press(window, "enterPin");
    };
    number(u"135791"_qs);
    number(u"135792"_qs);
    QVERIFY(wanted.isEmpty());
    number(u"135791"_qs);
    for (const QChar digit : u"135791"_qs)
        press(window, qPrintable(u"digit_"_qs + digit));
    QTest::mouseClick(window.findChild<QAbstractButton *>(u"enterPin"_qs), Qt::LeftButton);
    QVERIFY(!window.findChild<QAbstractButton *>(u"cancelNumber"_qs)->isEnabled()); // it is being kept
    QTRY_COMPARE(wanted.size(), 1); // the hash is made outside the window's thread
    QCOMPARE(wanted.first(), (QVariantList{store, event.id.text()}));
    press(window, "startKiosk"); // it is set now
    QCOMPARE(wanted.size(), 2);
    press(window, "event_"); // without an event
    press(window, "startKiosk");
    QCOMPARE(wanted.last(), (QVariantList{store, QString()}));
}

void TestDesk::wizardSaysWhatIsWrong()
{
    const QTemporaryDir folder;
    DeskWindow window(needs(), Language(u"en"_qs));
    window.show();
    window.openStore(makeStore(folder));
    press(window, "planEvent");
    const auto *notice = window.findChild<QLabel *>(u"eventNotice"_qs);
    press(window, "eventNext");
    QVERIFY(notice->text().contains(u"place"));
    type(window, "eventPlace", u"Oulu"_qs);
    type(window, "eventDay", u"yesterday"_qs);
    press(window, "eventNext");
    QVERIFY(notice->text().contains(u"like this"));
    type(window, "eventDay", u"2030-01-01"_qs); // after the wave has closed
    press(window, "eventNext");
    QVERIFY(notice->text().contains(u"in between"));
    auto *day = window.findChild<QLineEdit *>(u"eventDay"_qs);
    QVERIFY(day->hasFocus());
    QCOMPARE(day->accessibleDescription(), notice->text());
    type(window, "eventDay", u"2022-12-24"_qs);
    press(window, "eventNext");
    for (const char *language : {"offer_fi", "offer_sv", "offer_en"})
        press(window, language);
    press(window, "eventNext");
    QVERIFY(notice->text().contains(u"language"));
    press(window, "offer_sv");
    type(window, "eventTarget", u"many"_qs);
    press(window, "eventNext");
    QVERIFY(notice->text().contains(u"whole number"));
    m_prompter.asked.clear();
    // What was filled in is not lost unasked, by the page's own way out or by closing the window.
    press(window, "eventCancel");
    QVERIFY(!window.close());
    QTest::qWait(0);
    QCOMPARE(m_prompter.asked.size(), 2);
    QVERIFY(window.findChild<QLineEdit *>(u"eventTarget"_qs)->isVisible());
    m_prompter.answers = {0};
    press(window, "eventCancel");
    QVERIFY(core::fieldwork::eventsOf(window.store()).events.empty());
    QVERIFY(window.findChild<BigButton *>(u"planEvent"_qs)->isVisible());
    press(window, "planEvent");
    type(window, "eventPlace", u"Oulu"_qs);
    m_prompter.answers = {0};
    QVERIFY(!window.close());
    QTRY_VERIFY(!window.isVisible());
    QCOMPARE(m_prompter.asked.size(), 4);
}

void TestDesk::eventsShowNoSmallCounts()
{
    core::fieldwork::Event event;
    event.languages = {Language(u"fi"_qs)};
    event.target = 60;
    QVERIFY(ui::desk::EventWords::detail(event, 27).contains(u"27 of 60"));
    QVERIFY(ui::desk::EventWords::detail(event, std::nullopt).contains(u"fewer than 10 of 60"));
    for (const auto level : {core::fieldwork::Supervision::Locked, core::fieldwork::Supervision::Supervised,
                             core::fieldwork::Supervision::Assisted})
        QVERIFY(!ui::desk::EventWords::explanation(level).isEmpty());
}

void TestDesk::factsOfAStore()
{
    FactWriter::Surroundings around{QDate(2022, 12, 1), 5'000'000'000, u"2022-23"_qs};
    around.history.backups = 1;
    around.history.lastBackup = around.today;
    const auto well = FactWriter::write(wellStore(), around);
    QVERIFY(well.noAnswers.isEmpty() && well.noResults.isEmpty());
    QVERIFY(well.title.contains(u"27"));
    QVERIFY(std::all_of(well.checks.begin(), well.checks.end(),
                        [](const Check &check) { return check.state == Check::State::Good; }));

    StoreInfo languages = wellStore();
    languages.byLanguage = {{Language(u"fi"_qs), 12}, {Language(u"sv"_qs), 11}, {Language(u"en"_qs), 4}};
    // The hidden one would follow from the total, so the next smallest is hidden too.
    QVERIFY(mentions(FactWriter::write(languages, around), Check::State::Good, u"Suomi 12, Svenska (too few"_qs));
    QVERIFY(!mentions(FactWriter::write(languages, around), Check::State::Good, u"English 4"_qs));

    // Nor is a small number of those who left shown, or one that the others give away.
    StoreInfo left = wellStore();
    for (const int hidden : {1, 9, 18, 26}) {
        left.interrupted = hidden;
        QCOMPARE(FactWriter::interruptedShown(left), std::optional<int>());
        QVERIFY(mentions(FactWriter::write(left, around), Check::State::Good, u"is not shown"_qs));
    }
    for (const int shown : {0, 10, 17, 27}) {
        left.interrupted = shown;
        QCOMPARE(FactWriter::interruptedShown(left), std::optional<int>(shown));
    }
    left.interrupted = 12;
    QVERIFY(mentions(FactWriter::write(left, around), Check::State::Good, u"12 of them left"_qs));

    StoreInfo damaged = wellStore();
    damaged.verified = false;
    const auto bad = FactWriter::write(damaged, around);
    QCOMPARE(bad.state, Check::State::Danger);
    QVERIFY(!bad.noAnswers.isEmpty() && !bad.noResults.isEmpty());
    QVERIFY(!mentions(bad, Check::State::Danger, u"local.key"_qs));
    damaged.lacksKey = true;
    QVERIFY(mentions(FactWriter::write(damaged, around), Check::State::Danger, u"local.key"_qs));

    StoreInfo full = wellStore();
    full.capacity = 30;
    full.invented = true;
    full.sealed = false;
    const auto noted = FactWriter::write(full, {QDate(2023, 3, 1), 1000, u"2022-23"_qs});
    QVERIFY(mentions(noted, Check::State::Attention, u"room for 3"_qs));
    QVERIFY(mentions(noted, Check::State::Attention, u"closed"_qs));
    QVERIFY(mentions(noted, Check::State::Attention, u"free on the disk"_qs));
    QVERIFY(mentions(noted, Check::State::Attention, u"REHEARSAL"_qs));
    QVERIFY(mentions(noted, Check::State::Attention, u"not sealed"_qs));

    QVERIFY(mentions(well, Check::State::Good, u"enough responses to publish"_qs));
    around.history.lastDay = around.today.addDays(1);
    QVERIFY(mentions(FactWriter::write(wellStore(), around), Check::State::Attention, u"already used on"_qs));
    StoreInfo few = wellStore();
    few.responses = 9;
    QVERIFY(mentions(FactWriter::write(few, {QDate(2023, 3, 1), 1000, u"2022-23"_qs}), Check::State::Attention,
                     u"cannot be published yet"_qs));
    QVERIFY(!mentions(FactWriter::write(few, around), Check::State::Attention, u"published"_qs)); // more may come
}

/// Last durable write, last look, copies made, and what is to be expected.
void TestDesk::countsSayHowSafeAndHowMany()
{
    const auto hour = [](int hours, int minutes) {
        return core::language::shortText(QTime(hours, minutes));
    };
    FactWriter::Surroundings around{QDate(2022, 12, 1), 5'000'000'000, u"2022-23"_qs};
    around.now = QTime(14, 30);
    const auto says = [&](Check::State state, const QString &part) {
        return mentions(FactWriter::write(wellStore(), around), state, part);
    };
    QVERIFY(says(Check::State::Good, u"was checked at %1: it is whole"_qs.arg(hour(14, 30))));
    QVERIFY(says(Check::State::Attention, u"No copy has been made yet"_qs));
    QVERIFY(!says(Check::State::Good, u"at this pace"_qs));
    around.history.packages = 1;
    QVERIFY(!says(Check::State::Attention, u"No copy has been made yet"_qs));
    around.lastWritten = QDate(2022, 11, 30);
    QVERIFY(says(Check::State::Good, u"written to last on"_qs));
    around.lastSaved = QTime(14, 25);
    QVERIFY(says(Check::State::Good, u"safe on the disk at about %1"_qs.arg(hour(14, 25))));
    QVERIFY(!says(Check::State::Good, u"written to last on"_qs));
    around.perHour = 12;
    around.counted = 27;
    QVERIFY(says(Check::State::Good, u"at this pace about 45 by %1"_qs.arg(hour(16, 0))));
    QVERIFY(!says(Check::State::Good, u"hoped for"_qs));
    around.target = 40;
    QVERIFY(says(Check::State::Good, u"the 40 responses hoped for are there at about %1"_qs.arg(hour(15, 40))));
    around.target = 4000;
    QVERIFY(says(Check::State::Good, u"are not reached today"_qs));
    around.target = 20;
    QVERIFY(says(Check::State::Good, u"The 20 responses hoped for are there"_qs));
}

/// From the kiosk of the same program, in steps of five minutes, and only of the store that is shown.
void TestDesk::whatTheKioskSavesIsToldAtTheDesk()
{
    const QTemporaryDir folder;
    const QString store = makeStore(folder);
    {
        auto opened = core::storage::CollectionStore::open(store, m_clock, m_random);
        QVERIFY_RESULT(opened);
        const core::interview::Interview interview((*opened)->questionnaire(), (*opened)->info().wave,
                                                   Language(u"fi"_qs), false);
        core::interview::Response response = interview.finish(false);
        response.day = m_clock.today();
        QVERIFY_RESULT((*opened)->submit(response));
    }
    DeskWindow::Needs own = needs();
    own.timeOfDay = [] {
        return QTime(14, 33, 20);
    };
    DeskWindow window(std::move(own), Language(u"en"_qs));
    const auto shown = [&] {
        QStringList texts;
        for (const auto *line : window.findChildren<ui::desk::CheckLine *>())
            texts.append(line->accessibleName());
        return texts.join(u'\n');
    };
    window.openStore(store);
    QVERIFY2(shown().contains(u"The store was written to last on"), qPrintable(shown()));
    window.noteSaved(folder.filePath(u"another"_qs));
    window.openStore(store);
    QVERIFY(!shown().contains(u"safe on the disk at about"));
    window.noteSaved(store);
    window.openStore(store);
    const QLocale locale;
    QVERIFY(
        shown().contains(u"safe on the disk at about %1."_qs.arg(core::language::shortText(QTime(14, 30), locale))));
    QVERIFY(shown().contains(u"was checked at %1:"_qs.arg(core::language::shortText(QTime(14, 33), locale))));
}

void TestDesk::makesAStoreThenResults()
{
    const QTemporaryDir folder;
    DeskWindow window(needs(), Language(u"en"_qs));
    window.show();
    m_prompter.paths = {folder.filePath(u"store"_qs)};
    QTest::mouseClick(window.findChild<BigButton *>(u"makeStore"_qs), Qt::LeftButton);
    m_prompter.answers = {0};
    press(window, "makePlain");
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder.filePath(u"store"_qs)).exists(u"store.qk"_qs), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(window.findChildren<BigButton *>(u"taskNext"_qs), &QWidget::isVisible),
                             60'000);
    press(window, "taskNext");
    QCOMPARE(window.store(), folder.filePath(u"store"_qs));
    QVERIFY(window.findChild<BigButton *>(u"startKiosk"_qs)->isVisible());
    QVERIFY(!window.findChild<BigButton *>(u"makeResults"_qs)->isEnabled()); // nothing to count yet

    window.goToMakeResults();
    checkDataAndMakeDraft(window);
    tickEverything(window);
    m_prompter.paths = {folder.filePath(u"wave.release"_qs)};
    QSignalSpy wanted(&window, &DeskWindow::resultsWanted);
    press(window, "publishResults");
    auto *main = window.findChild<BigButton *>(u"resultsMain"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(main->label(), u"Show the results"_qs, 60'000);
    const auto bytes = core::base::readFile(folder.filePath(u"wave.release"_qs), 64 << 20);
    QVERIFY_RESULT(bytes);
    QVERIFY_RESULT(core::release::readRelease(*bytes, u"wave.release"_qs));
    const auto entered = core::base::readFile(folder.filePath(u"store/ledger/001.release"_qs), 64 << 20);
    QVERIFY_RESULT(entered);
    QCOMPARE(*entered, *bytes); // the next results of the wave are proved together with these
    QTest::mouseClick(main, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), folder.filePath(u"wave.release"_qs));

    // The draft is gone, so publishing again begins with one. A place that cannot be written to: the page says so.
    window.goToMakeResults();
    QVERIFY(!window.findChild<BigButton *>(u"publishResults"_qs)->isEnabled());
    makeDraft(window);
    m_prompter.paths = {u"/proc/none/wave.release"_qs};
    press(window, "publishResults");
    QTRY_COMPARE_WITH_TIMEOUT(main->label(), u"Try again"_qs, 60'000);
    press(window, "resultsMain");
    QVERIFY(window.findChild<BigButton *>(u"publishResults"_qs)->isVisible());
}

void TestDesk::makeDraft(DeskWindow &window)
{
    press(window, "makeDraft");
    auto *main = window.findChild<BigButton *>(u"resultsMain"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(main->label(), u"Look at the draft"_qs, 60'000);
    press(window, "resultsBack");
}

void TestDesk::checkDataAndMakeDraft(DeskWindow &window)
{
    press(window, "checkData");
    press(window, "lookThrough");
    const auto next = [&](const QString &label) {
        const auto buttons = window.findChildren<BigButton *>(u"taskNext"_qs);
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](const BigButton *each) { return each->isVisible() && each->label() == label; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(next(u"Keep this and finish the check"_qs), 60'000);
    press(window, "taskNext");
    QTRY_VERIFY_WITH_TIMEOUT(next(u"Back to the results"_qs), 60'000);
    press(window, "taskNext");
    makeDraft(window);
}

void TestDesk::tickEverything(DeskWindow &window)
{
    auto *publish = window.findChild<BigButton *>(u"publishResults"_qs);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(!publish->isEnabled()); // each of them is needed
        press(window, qPrintable(u"publishTick%1"_qs.arg(i)));
    }
    QVERIFY(publish->isEnabled());
}

void TestDesk::checksTheMachineAndSavesASheet()
{
    const QTemporaryDir folder;
    const QString store = makeStore(folder);
    DeskWindow window(needs(), Language(u"en"_qs));
    window.show();
    window.openStore(store);
    press(window, "checkMachine");
    QStringList lines;
    for (const auto *line : window.findChildren<ui::desk::CheckLine *>()) {
        if (line->isVisible())
            lines.append(line->accessibleName());
    }
    const QString all = lines.join(u'\n');
    for (const QString &part :
         {u"In order: A test response was written"_qs, u"In order: Suomi: every text is there"_qs,
          u"In order: Svenska: every letter can be shown"_qs, u"free on the disk"_qs, u"today is"_qs})
        QVERIFY2(all.contains(part), qPrintable(part + u'\n' + all));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"store"_qs});
    m_prompter.paths = {folder.filePath(u"sheet.html"_qs)};
    press(window, "saveSheet");
    const auto sheet = core::base::readFile(folder.filePath(u"sheet.html"_qs), 1 << 20);
    QVERIFY_RESULT(sheet);
    QVERIFY(QString::fromUtf8(*sheet).contains(u"A test response was written"));
    QVERIFY(sheet->contains("<html lang=\"en\">"));
    press(window, "leaveSelfCheck");
    QVERIFY(window.findChild<BigButton *>(u"startKiosk"_qs)->isVisible());
}

void TestDesk::asksForEachWayOut()
{
    QWidget window;
    auto *page = new ui::desk::SelfCheckPage(&window);
    window.resize(900, 700);
    page->resize(window.size());
    page->setChecks({}, false);
    window.show();
    tests::settle();
    const auto press = [page](const QString &name) {
        QTest::mouseClick(page->findChild<BigButton *>(name), Qt::LeftButton);
    };
    const auto *result = page->findChild<QLabel *>(u"keysResult"_qs);
    QEvent lost(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&window, &lost);
    QVERIFY(result->text().isEmpty()); // nobody began
    press(u"watchKeys"_qs);
    for (const QString &way : ui::desk::SelfCheckPage::waysOut()) {
        QVERIFY2(result->text().contains(way), qPrintable(result->text()));
        QVERIFY(page->trials().keys == ui::desk::Tried::NotYet);
        QVERIFY(!window.close()); // Alt+F4 is one of them
        press(u"keyStayed"_qs);
    }
    QVERIFY(page->trials().keys == ui::desk::Tried::Well);
    QVERIFY(result->text().contains(u"None of them"));
    QCoreApplication::sendEvent(&window, &lost); // nobody watches any more
    QVERIFY(page->trials().keys == ui::desk::Tried::Well);
    press(u"watchKeys"_qs);
    press(u"keyStayed"_qs);
    QCoreApplication::sendEvent(&window, &lost);
    QVERIFY(page->trials().keys == ui::desk::Tried::Badly);
    QVERIFY2(result->text().contains(u"let another window come above: Alt+F4"), qPrintable(result->text()));
    press(u"watchKeys"_qs);
    press(u"keyLeadsOut"_qs);
    QVERIFY(result->text().contains(u"come above: Alt+Tab"));
    QVERIFY(window.close());
}

/// What only people can try counts like the rest: in the list, on the sheet, and for "checked today".
void TestDesk::whatStaffTryBelongsToTheCheck()
{
    const QTemporaryDir folder;
    core::storage::NewStore wanted;
    wanted.folder = folder.filePath(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 16;
    QVERIFY_RESULT(core::storage::CollectionStore::create(wanted, m_clock, m_random));
    DeskWindow window(needs(), Language(u"en"_qs));
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.openStore(wanted.folder);
    const auto *page = window.findChild<ui::desk::SelfCheckPage *>();
    const auto lines = [page] {
        QStringList all;
        for (const Check &check : page->checks())
            all.append(check.text);
        return all.join(u'\n');
    };
    const auto sheet = [&] {
        const QString path = folder.filePath(u"sheet%1.html"_qs.arg(++m_sheets));
        m_prompter.paths = {path};
        press(window, "saveSheet");
        return QString::fromUtf8(core::base::readFile(path, 1 << 20).value_or(QByteArray()));
    };
    press(window, "checkMachine");
    QVERIFY(lines().contains(u"The ways out of the kiosk have not been tried yet"));
    QVERIFY(lines().contains(u"Nobody has said yet that notifications are off"));
    QVERIFY(sheet().contains(u"have not been tried yet"));
    QVERIFY(!window.isMachineChecked());
    press(window, "watchKeys");
    for (qsizetype way = 0; way < ui::desk::SelfCheckPage::waysOut().size(); ++way)
        press(window, "keyStayed");
    QVERIFY(!window.isMachineChecked());
    press(window, "notificationsOff");
    QVERIFY(window.isMachineChecked());
    press(window, "checkMachineAgain"); // keeps what was tried
    QVERIFY(lines().contains(u"none leads out"));
    QVERIFY(sheet().contains(u"Staff switched notifications and updates off"));
    QVERIFY(window.isMachineChecked());
    press(window, "watchKeys");
    press(window, "keyLeadsOut");
    QVERIFY(!window.isMachineChecked());
    QVERIFY(sheet().contains(u"did not pass"));
    m_clock.day = m_clock.day.addDays(1);
    press(window, "checkMachineAgain");
    m_clock = {};
    QVERIFY(lines().contains(u"The ways out of the kiosk have not been tried yet"));
}

void TestDesk::missingLettersAreNamed()
{
    QCOMPARE(ui::desk::lettersWithoutGlyph(u"Åäö ŋđŧ ščž ñ – €"_qs), QString());
    QCOMPARE(ui::desk::lettersWithoutGlyph(u"a\U0010FFFDb\U0010FFFD"_qs), u"\U0010FFFD"_qs);
}

void TestDesk::fitsInEveryLanguageAndSize()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    ui::common::Theme theme;
    theme.textPercent = percent;
    const ui::common::Appearance appearance(*qobject_cast<QApplication *>(qApp), theme);
    const ui::common::InterfaceLanguage interface((Language(language)));
    const QTemporaryDir folder;
    core::storage::NewStore wanted;
    wanted.folder = folder.filePath(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 16;
    QVERIFY_RESULT(core::storage::CollectionStore::create(wanted, m_clock, m_random));

    DeskWindow window(needs(), Language(language));
    window.resize(1024, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QString pictures = qEnvironmentVariable("BAROMETER_SCREENSHOTS");
    const auto look = [&](const QString &page) {
        tests::settle();
        if (!pictures.isEmpty())
            window.grab().save(QDir(pictures).filePath(u"desk-%1-%2-%3.png"_qs.arg(page, language).arg(percent)));
        const auto faults = ui::common::checkPage(window, 32);
        QVERIFY2(faults.empty(), qPrintable(page + u'\n' + ui::common::faultText(faults)));
        QCOMPARE(tests::greyedWithoutReason(window), QString());
        const QString upwards = tests::upwardsTab(window);
        QVERIFY2(upwards.isEmpty(), qPrintable(page + u'\n' + upwards));
    };
    look(u"choose"_qs);
    window.openStore(wanted.folder);
    look(u"store"_qs);
    core::fieldwork::Event event;
    event.id = core::interview::EventId(u"tampere"_qs);
    event.place = u"Tampere-talo"_qs;
    event.day = m_clock.today();
    event.languages = {Language(u"fi"_qs), Language(u"sv"_qs)};
    QVERIFY_RESULT(core::fieldwork::saveEvent(wanted.folder, event));
    window.openStore(wanted.folder);
    look(u"store-with-event"_qs);
    press(window, "planEvent");
    look(u"event-place"_qs);
    type(window, "eventPlace", u"Oulun Paviljonki ja sali"_qs);
    for (const QString &step : {u"event-languages"_qs, u"event-kiosk"_qs, u"event-summary"_qs}) {
        press(window, "eventNext");
        look(step);
    }
    m_prompter.answers = {0};
    press(window, "eventCancel");
    press(window, "checkMachine");
    look(u"selfcheck"_qs);
    press(window, "watchKeys");
    look(u"selfcheck-watching"_qs);
    press(window, "leaveSelfCheck");
    press(window, "staffNumber");
    look(u"staff-number"_qs);
    press(window, "cancelNumber");
    window.goToMakeResults();
    look(u"results"_qs);
    press(window, "readMethod");
    look(u"method"_qs);
    press(window, "methodBack");
    press(window, "checkData");
    look(u"data-check"_qs);
}

BAROMETER_TEST(TestDesk)
#include "tst_desk.moc"
