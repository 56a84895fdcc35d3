// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of responses by the desk's pages alone: keys, a signed event, a sealed store, hand-over, merging, receipt,
// results, backup and recovery.
#include "core/fieldwork/bundle.h"
#include "core/fieldwork/event.h"
#include "core/fieldwork/keycare.h"
#include "core/fieldwork/merge.h"
#include "core/fieldwork/sealpins.h"
#include "core/fieldwork/signedevent.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "core/storage/recovery.h"
#include "tests/support/files.h"
#include "tests/support/testresult.h"
#include "tests/ui/desk/officedesk.h"
#include "tests/ui/support/taborder.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/passphrasefield.h"
#include "ui/desk/checkline.h"
#include "ui/desk/daypage.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <algorithm>

using core::base::Language;
using core::storage::CollectionStore;
using tests::otherPassphrase;
using tests::passphrase;
using tests::patience;
using tests::shippedSurvey;
using ui::desk::DeskWindow;

class TestOfficeTasks : public tests::OfficeDesk
{
    Q_OBJECT
private slots:
    void init() { startAnew(); }
    void cleanup()
    {
        m_office.reset();
        m_machine.reset();
    }
    void theWholeWayOfAResponse();
    void aStoreWithoutASealIsAnExplicitChoice();
    void theEventBringsTheSurveyOfTheStore();
    void anErasedStoreIsLeft();
    void whatIsKeptAsideIsNamed();
    void theDaySaysWhatIsStillToDo();
    void fitsInEveryLanguageAndSize_data() { tests::addLanguagesAndSizes(); }
    void fitsInEveryLanguageAndSize();

private:
    // The steps of the whole way, and what each leaves to the next.
    void signsAnEvent();
    void makesTheStoreOfTheEvent();
    void handsOver();
    void mergesAtTheOffice();
    void freesAtTheMachine();
    void bringsTheArchiveBack();
    void makesResults();

    std::unique_ptr<DeskWindow> m_office;
    std::unique_ptr<DeskWindow> m_machine;
    core::fieldwork::Event m_event;
    QString m_words;
    QString m_checksum;
};

void TestOfficeTasks::theWholeWayOfAResponse()
{
    for (const auto step :
         {&TestOfficeTasks::signsAnEvent, &TestOfficeTasks::makesTheStoreOfTheEvent, &TestOfficeTasks::handsOver,
          &TestOfficeTasks::mergesAtTheOffice, &TestOfficeTasks::freesAtTheMachine,
          &TestOfficeTasks::bringsTheArchiveBack, &TestOfficeTasks::makesResults}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestOfficeTasks::signsAnEvent()
{
    // At the office: a key for the owner, one for the office, and an event that is signed with it.
    m_office = makeWindow();
    QVERIFY(press(*m_office, u"officeFirst"_qs));
    makeKey(*m_office, u"owner.key"_qs);
    makeKey(*m_office, u"office.key"_qs);
    core::storage::NewStore planned;
    planned.folder = path(u"planning"_qs);
    planned.questionnaire = shippedSurvey();
    planned.wave = core::questionnaire::WaveId(u"2"_qs);
    planned.capacity = 16;
    QVERIFY_RESULT(CollectionStore::create(planned, m_clock, m_random));
    m_event.id = core::interview::EventId(u"oulu-2022-12-01"_qs);
    m_event.place = u"Oulu"_qs;
    m_event.day = m_clock.day;
    m_event.questionnaire = planned.questionnaire.id;
    m_event.wave = planned.wave;
    m_event.languages = {Language(u"fi"_qs), Language(u"sv"_qs)};
    QVERIFY_RESULT(core::fieldwork::saveEvent(planned.folder, m_event));
    m_office->openStore(planned.folder);
    QVERIFY(press(*m_office, u"office"_qs));
    QVERIFY(press(*m_office, u"officeSign"_qs));
    m_prompter.paths = {path(u"owner.key.pub"_qs)};
    QVERIFY(press(*m_office, u"eventKeys"_qs));
    m_prompter.paths = {path(u"office.key"_qs)};
    QVERIFY(press(*m_office, u"chooseKey"_qs));
    type(*m_office, u"passphrase"_qs, passphrase);
    m_prompter.paths = {path(u"oulu.event"_qs)};
    QVERIFY(press(*m_office, u"signEvent"_qs));
    QTRY_RESULT(*m_office, "The event file is signed");
    m_words = textOf(*m_office, u"taskWords"_qs);
    QCOMPARE(m_words.count(u'-'), 5);
    QVERIFY(press(*m_office, u"taskBack"_qs));

    // The same in a folder with all that staff take along.
    QVERIFY(press(*m_office, u"officeSign"_qs));
    m_prompter.paths = {path(u"owner.key.pub"_qs)};
    QVERIFY(press(*m_office, u"eventKeys"_qs));
    type(*m_office, u"passphrase"_qs, passphrase);
    m_prompter.paths = {path(u"oulu"_qs)};
    QVERIFY(press(*m_office, u"signedFolder"_qs));
    QTRY_RESULT(*m_office, "The event folder is ready");
    QCOMPARE(textOf(*m_office, u"taskWords"_qs), m_words);
    QCOMPARE(QDir(path(u"oulu"_qs)).entryList(QDir::Files, QDir::Name),
             (QStringList{u"instructions.pdf"_qs, u"oulu-2022-12-01.event"_qs, u"paper form fi.pdf"_qs,
                          u"paper form sv.pdf"_qs, u"poster.pdf"_qs}));
}

void TestOfficeTasks::makesTheStoreOfTheEvent()
{
    // At the machine: the event brings the keys, once staff have compared the office's words.
    m_machine = makeWindow();
    QVERIFY(press(*m_machine, u"makeStore"_qs));
    m_prompter.paths = {path(u"oulu/oulu-2022-12-01.event"_qs)};
    QVERIFY(press(*m_machine, u"fromEvent"_qs));
    QVERIFY(textOf(*m_machine, u"chosenKeys"_qs).contains(m_words));
    QVERIFY(!press(*m_machine, u"makeSealed"_qs)); // not compared yet
    QVERIFY(press(*m_machine, u"compared"_qs));
    m_prompter.paths = {path(u"store"_qs)};
    QVERIFY(press(*m_machine, u"makeSealed"_qs));
    QTRY_RESULT(*m_machine, "The store is ready");
    QVERIFY(press(*m_machine, u"taskNext"_qs));
    QCOMPARE(m_machine->store(), path(u"store"_qs));
    QVERIFY(!QFile::exists(path(u"store/local.key"_qs)));
    const auto kept = core::fieldwork::eventFileOf(path(u"store"_qs), m_event.id);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->signer.has_value());
    const auto trusted = core::fieldwork::TrustedRoot(path(u"office"_qs)).kept();
    QVERIFY_RESULT(trusted);
    QVERIFY(*trusted == *kept->signer);
    answer(path(u"store"_qs), 3);
}

void TestOfficeTasks::handsOver()
{
    // Handed over as a file that may be mailed.
    m_machine->openStore(path(u"store"_qs));
    QVERIFY(press(*m_machine, u"handOver"_qs));
    m_prompter.paths = {path(u"one.bundle"_qs)};
    QVERIFY(press(*m_machine, u"writeBundle"_qs));
    QTRY_RESULT(*m_machine, "The response package is ready");
    m_checksum = textOf(*m_machine, u"taskWords"_qs);
    QVERIFY(lines(*m_machine).contains(u"may be mailed"));
    QVERIFY(lines(*m_machine).contains(u"Fewer than 5"));
    QVERIFY(textOf(*m_machine, u"mailText"_qs).contains(u"with 3 response"));
    QVERIFY(!textOf(*m_machine, u"mailText"_qs).contains(m_checksum)); // the words go another way than the file
}

void TestOfficeTasks::mergesAtTheOffice()
{
    // Merged at the office, with the owner's key; a wrong passphrase is said above the form, which stays.
    m_office->openStore(QString());
    QVERIFY(press(*m_office, u"officeFirst"_qs));
    QVERIFY(press(*m_office, u"officeMerge"_qs));
    QVERIFY(press(*m_office, u"merge"_qs));
    QVERIFY(!noticeOf(*m_office).isEmpty()); // nothing is chosen
    m_prompter.paths = {path(u"archive"_qs)};
    QVERIFY(press(*m_office, u"chooseArchive"_qs));
    m_prompter.paths = {path(u"one.bundle"_qs)};
    QVERIFY(press(*m_office, u"chooseBundles"_qs));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*m_office, u"chooseKey"_qs));
    type(*m_office, u"passphrase"_qs, otherPassphrase);
    QVERIFY(press(*m_office, u"merge"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(noticeOf(*m_office).contains(u"passphrase does not open"), patience);
    type(*m_office, u"passphrase"_qs, passphrase);
    QVERIFY(press(*m_office, u"merge"_qs));
    QTRY_RESULT(*m_office, "The archive holds 3 response(s)");
    QVERIFY(lines(*m_office).contains(m_checksum));
    QVERIFY(press(*m_office, u"taskNext"_qs));
    QCOMPARE(m_office->store(), path(u"archive"_qs));
}

void TestOfficeTasks::freesAtTheMachine()
{
    // The receipt frees them at the machine.
    QVERIFY(press(*m_machine, u"taskBack"_qs));
    QVERIFY(press(*m_machine, u"handOver"_qs));
    m_prompter.paths = {path(u"archive-receipts/one.receipt"_qs)};
    QVERIFY(press(*m_machine, u"readReceipt"_qs));
    QTRY_RESULT(*m_machine, "The receipt is used");
    const auto freed = core::storage::inspectStore(path(u"store"_qs));
    QVERIFY_RESULT(freed);
    QCOMPARE(freed->responses, 0);
}

void TestOfficeTasks::bringsTheArchiveBack()
{
    // A backup of the archive becomes an archive again.
    QVERIFY(press(*m_office, u"office"_qs));
    QVERIFY(press(*m_office, u"officeBackup"_qs));
    m_prompter.paths = {path(u"archive.backup"_qs)};
    QVERIFY(press(*m_office, u"writeBackup"_qs));
    QTRY_RESULT(*m_office, "The backup is ready");
    const auto recovered =
        core::storage::recoverStore({path(u"archive.backup"_qs), path(u"again"_qs), {}, nullptr}, m_random);
    QVERIFY_RESULT(recovered);
    QCOMPARE(recovered->responses, 3);
    m_office->openStore(path(u"again"_qs));
}

void TestOfficeTasks::makesResults()
{
    // And the sealed archive becomes a results file with the owner's key: the data are checked, a draft is made, and
    // then the results are published.
    m_office->goToMakeResults();
    QVERIFY(press(*m_office, u"checkData"_qs));
    QVERIFY(press(*m_office, u"lookThrough"_qs)); // without a key it only asks for one
    QVERIFY(noticeOf(*m_office).contains(u"key file"));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*m_office, u"chooseKey"_qs));
    type(*m_office, u"passphrase"_qs, passphrase);
    QVERIFY(press(*m_office, u"lookThrough"_qs));
    QTRY_RESULT(*m_office, "Nothing odd was found");
    QVERIFY(press(*m_office, u"taskNext"_qs));
    QTRY_RESULT(*m_office, "The data check is done");
    QVERIFY(press(*m_office, u"taskNext"_qs));
    // The key opened there is open for the other steps of this visit: nobody is asked again.
    QVERIFY(!isShown(*m_office, u"chooseKey"_qs));
    QVERIFY(press(*m_office, u"makeDraft"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"again/draft.release"_qs)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_office, u"resultsBack"_qs), patience);
    QVERIFY(press(*m_office, u"resultsBack"_qs));
    for (int i = 0; i < 5; ++i)
        QVERIFY(press(*m_office, u"publishTick%1"_qs.arg(i)));
    m_prompter.paths = {path(u"wave.release"_qs)};
    QVERIFY(press(*m_office, u"publishResults"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"wave.release"_qs)), patience);
    // Who leaves the results and comes back is a new visitor.
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_office, u"resultsBack"_qs), patience);
    QVERIFY(press(*m_office, u"resultsBack"_qs));
    QVERIFY(!isShown(*m_office, u"chooseKey"_qs));
    QVERIFY(press(*m_office, u"resultsBack"_qs));
    m_office->goToMakeResults();
    QVERIFY(isShown(*m_office, u"chooseKey"_qs));
    QVERIFY(press(*m_office, u"makeDraft"_qs)); // asks for the key, and makes nothing
    QVERIFY(!QFile::exists(path(u"again/draft.release"_qs)));
}

void TestOfficeTasks::aStoreWithoutASealIsAnExplicitChoice()
{
    const auto window = makeWindow();
    QVERIFY(press(*window, u"makeStore"_qs));
    QVERIFY(!press(*window, u"makeSealed"_qs)); // nobody to seal to
    m_prompter.answers = {1};
    m_prompter.paths = {path(u"plain"_qs)};
    QVERIFY(press(*window, u"makePlain"_qs));
    QVERIFY(!QFile::exists(path(u"plain"_qs)));
    QVERIFY(m_prompter.asked.back().text.contains(u"can read every answer"));
    m_prompter.answers = {0};
    QVERIFY(press(*window, u"makePlain"_qs));
    QTRY_RESULT(*window, "The store is ready");
    QVERIFY(lines(*window).contains(u"not sealed"));
    QVERIFY_RESULT(core::fieldwork::SealPins(path(u"seals"_qs)).check(path(u"plain"_qs), QString()));
}

/// Not what lies in the folder by that name, which anybody may have put there.
void TestOfficeTasks::theEventBringsTheSurveyOfTheStore()
{
    using core::storage::KeyPair;
    const KeyPair pair = KeyPair::generate();
    QVERIFY_RESULT(core::fieldwork::makeKeyFiles(
        pair, {path(u"owner.key"_qs), passphrase, {1, core::storage::kLeastKeyMemory}, m_clock.day}));
    const QString store = makePlainStore();
    core::fieldwork::Event event;
    event.id = core::interview::EventId(u"oulu"_qs);
    event.day = m_clock.day;
    event.languages = {Language(u"fi"_qs)};
    QVERIFY_RESULT(core::fieldwork::saveEvent(store, event));
    const auto window = makeWindow();
    window->openStore(store);
    QVERIFY(press(*window, u"office"_qs));
    QVERIFY(press(*window, u"officeSign"_qs));
    m_prompter.paths = {path(u"owner.key.pub"_qs)};
    QVERIFY(press(*window, u"eventKeys"_qs));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*window, u"chooseKey"_qs));
    type(*window, u"passphrase"_qs, passphrase);
    m_prompter.paths = {path(u"oulu.event"_qs)};
    const QString survey = QDir(store).filePath(u"questionnaire.json"_qs);
    const QByteArray good = tests::contentOf(survey);
    tests::write(survey, good + ' ');
    QVERIFY(press(*window, u"signEvent"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!noticeOf(*window).isEmpty(), patience);
    QVERIFY(!QFile::exists(path(u"oulu.event"_qs)));
    tests::write(survey, good);
    m_prompter.paths = {path(u"oulu.event"_qs)};
    type(*window, u"passphrase"_qs, passphrase);
    QVERIFY(press(*window, u"signEvent"_qs));
    QTRY_RESULT(*window, "The event file is signed");
    const auto file = core::fieldwork::readEventFile(path(u"oulu.event"_qs));
    QVERIFY_RESULT(file);
    QCOMPARE(file->questionnaire, good);
}

void TestOfficeTasks::anErasedStoreIsLeft()
{
    const QString store = makePlainStore();
    const auto window = makeWindow();
    window->openStore(store);
    QVERIFY(press(*window, u"office"_qs));
    QVERIFY(press(*window, u"officeBackup"_qs));
    m_prompter.answers = {0};
    QVERIFY(press(*window, u"eraseStore"_qs));
    QTRY_RESULT(*window, "The store is erased");
    const auto asked = m_prompter.asked.size();
    QVERIFY(press(*window, u"taskBack"_qs)); // instead of the button that goes on
    QVERIFY(window->store().isEmpty());
    QVERIFY(isShown(*window, u"makeStore"_qs));
    QCOMPARE(m_prompter.asked.size(), asked); // no complaint about a store that is not there
}

void TestOfficeTasks::whatIsKeptAsideIsNamed()
{
    const QString store = makePlainStore();
    answer(store, 2);
    QVERIFY_RESULT(core::fieldwork::handOver(store, path(u"good.bundle"_qs), m_clock, m_random));
    QByteArray spoiled = tests::contentOf(path(u"good.bundle"_qs));
    spoiled[spoiled.size() / 2] = static_cast<char>(spoiled.at(spoiled.size() / 2) ^ 1);
    tests::write(path(u"bad.bundle"_qs), spoiled);
    const auto window = makeWindow();
    QVERIFY(press(*window, u"officeFirst"_qs));
    QVERIFY(press(*window, u"officeMerge"_qs));
    m_prompter.paths = {path(u"archive"_qs)};
    QVERIFY(press(*window, u"chooseArchive"_qs));
    m_prompter.paths = {path(u"good.bundle"_qs), path(u"bad.bundle"_qs)};
    QVERIFY(press(*window, u"chooseBundles"_qs));
    QVERIFY(press(*window, u"merge"_qs));
    QTRY_RESULT(*window, "The archive holds 2 response(s)");
    QVERIFY2(lines(*window).contains(u"bad.bundle is damaged"), qPrintable(lines(*window)));
    QVERIFY(lines(*window).contains(u"quarantine"));
    QCOMPARE(QDir(path(u"archive/quarantine"_qs)).entryList(QDir::Files).size(), 1);
}

void TestOfficeTasks::theDaySaysWhatIsStillToDo()
{
    using ui::desk::DayPage;
    const auto actions = [](DayPage::Moment moment, const DayPage::Facts &facts) {
        QList<DayPage::Action> due;
        for (const DayPage::Step &step : DayPage::stepsOf(moment, facts)) {
            if (step.action != DayPage::Action::None)
                due.append(step.action);
        }
        return due;
    };
    DayPage::Facts facts;
    facts.store.verified = true;
    facts.store.responses = 27;
    facts.today = m_clock.day;
    QCOMPARE(actions(DayPage::Moment::Opening, facts),
             (QList<DayPage::Action>{DayPage::Action::CheckMachine, DayPage::Action::Plan, DayPage::Action::Number}));
    facts.machineChecked = true;
    facts.eventToday = u"Oulu"_qs;
    facts.numberSet = true;
    QCOMPARE(actions(DayPage::Moment::Opening, facts), QList<DayPage::Action>());
    facts.history.waiting = 27;
    QCOMPARE(actions(DayPage::Moment::Closing, facts),
             (QList<DayPage::Action>{DayPage::Action::HandOver, DayPage::Action::BackUp}));
    facts.history.waiting = 0;
    facts.history.lastBackup = m_clock.day;
    QCOMPARE(actions(DayPage::Moment::Closing, facts), QList<DayPage::Action>());
    facts.openPiles = 1; // keyed, and in no bundle
    QCOMPARE(actions(DayPage::Moment::Closing, facts), QList<DayPage::Action>{DayPage::Action::Paper});
    QCOMPARE(actions(DayPage::Moment::Opening, facts), QList<DayPage::Action>());
    facts.openPiles = 0;
    facts.history.begun = true; // the kiosk was cut off in the middle of an interview
    QCOMPARE(actions(DayPage::Moment::Closing, facts), QList<DayPage::Action>{DayPage::Action::HandOver});
    facts.store.verified = false;
    QCOMPARE(DayPage::stepsOf(DayPage::Moment::Closing, facts).front().check.state, ui::desk::Check::State::Danger);
}

void TestOfficeTasks::fitsInEveryLanguageAndSize()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    ui::common::Theme theme;
    theme.textPercent = percent;
    const ui::common::Appearance appearance(*qobject_cast<QApplication *>(qApp), theme);
    const ui::common::InterfaceLanguage interface((Language(language)));
    const auto window = makeWindow(Language(language));
    window->resize(1024, 768);
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    const QString pictures = qEnvironmentVariable("BAROMETER_SCREENSHOTS");
    const auto look = [&](const QString &page) {
        tests::settle();
        if (!pictures.isEmpty())
            window->grab().save(QDir(pictures).filePath(u"office-%1-%2-%3.png"_qs.arg(page, language).arg(percent)));
        const auto faults = ui::common::checkPage(*window, 32);
        QVERIFY2(faults.empty(), qPrintable(page + u'\n' + ui::common::faultText(faults)));
        const QString upwards = tests::upwardsTab(*window);
        QVERIFY2(upwards.isEmpty(), qPrintable(page + u'\n' + upwards));
    };
    QVERIFY(press(*window, u"makeStore"_qs));
    look(u"new-store"_qs);
    m_prompter.answers = {0};
    m_prompter.paths = {path(u"store"_qs)};
    QVERIFY(press(*window, u"makePlain"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*window, u"taskNext"_qs), patience);
    QVERIFY(press(*window, u"taskNext"_qs));
    answer(path(u"store"_qs), 2);
    window->openStore(path(u"store"_qs));
    look(u"store"_qs);
    for (const QString &moment : {u"openDay"_qs, u"closeDay"_qs}) {
        QVERIFY(press(*window, moment));
        look(moment);
        QVERIFY(press(*window, u"dayBack"_qs));
    }
    QVERIFY(press(*window, u"handOver"_qs));
    look(u"hand-over"_qs);
    m_prompter.paths = {path(u"one.bundle"_qs)};
    QVERIFY(press(*window, u"writeBundle"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(*window, u"taskWords"_qs).isEmpty(), patience);
    look(u"hand-over-done"_qs);
    QVERIFY(press(*window, u"taskBack"_qs));
    QVERIFY(press(*window, u"office"_qs));
    look(u"menu"_qs);
    for (const auto &[entry, page] :
         {std::pair{u"officeKeys"_qs, u"keys"_qs}, std::pair{u"officeMerge"_qs, u"merge"_qs},
          std::pair{u"officeBackup"_qs, u"backup"_qs}, std::pair{u"officeSign"_qs, u"sign"_qs}}) {
        QVERIFY(press(*window, entry));
        look(page);
        if (entry == u"officeMerge"_qs) {
            QVERIFY(press(*window, u"olderKey"_qs));
            look(u"merge-older"_qs);
        }
        if (entry == u"officeKeys"_qs) {
            for (const QString &act : {u"makeKey"_qs, u"changePassphrase"_qs}) {
                QVERIFY(press(*window, act));
                look(page + u'-' + act);
                QVERIFY(press(*window, u"keyOther"_qs));
            }
        }
        QVERIFY(press(*window, u"taskBack"_qs));
    }
    window->goToMakeResults();
    look(u"results"_qs);
}

BAROMETER_TEST(TestOfficeTasks)
#include "tst_officetasks.moc"
