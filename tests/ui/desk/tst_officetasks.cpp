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
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/ui/support/settle.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/checks.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/passphrasefield.h"
#include "ui/common/prompter.h"
#include "ui/desk/checkline.h"
#include "ui/desk/daypage.h"
#include "ui/desk/deskwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using core::base::Language;
using core::interview::Response;
using core::storage::CollectionStore;
using ui::common::BigButton;
using ui::common::PassphraseField;
using ui::desk::DeskWindow;

namespace {

constexpr int patience = 20'000; // milliseconds, for a machine under sanitizers
const QString kPassphrase = QStringLiteral("seven quiet otters read");
const QString kOther = QStringLiteral("nine loud ravens write");

class Today final : public core::base::Clock
{
public:
    [[nodiscard]] QDate today() const override { return day; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return 0; }
    QDate day{2022, 12, 1};
};

core::questionnaire::Questionnaire shipped()
{
    const QByteArray json =
        tests::contentOf(tests::sourcePath(u"resources/questionnaires/partnership-barometer.json"_qs));
    return *core::questionnaire::readQuestionnaire(json).questionnaire;
}

} // namespace

class TestOfficeTasks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theWholeWayOfAResponse();
    void keysAreMadeTriedChangedAndPrinted();
    void aStoreWithoutASealIsAnExplicitChoice();
    void anEventThatIsNotSignedBringsNoKeys();
    void anEventOfAnotherOfficeIsRefused();
    void onlyKeysThatWereSeenAreSealedTo();
    void aMachineThatCannotRememberSaysSo();
    void theEventBringsTheSurveyOfTheStore();
    void aPassphraseTellsNothing();
    void aPassphraseStaysUntilItIsUsedOrLeft();
    void anErasedStoreIsLeft();
    void whatIsKeptAsideIsNamed();
    void theArchivesKeysAreChanged();
    void theDaySaysWhatIsStillToDo();
    void fitsInEveryLanguageAndSize_data();
    void fitsInEveryLanguageAndSize();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<DeskWindow> makeWindow(const Language &language = Language(QStringLiteral("en")));
    [[nodiscard]] static QString noticeOf(const QWidget &window);
    static bool press(const QWidget &window, const QString &name);
    static void type(const QWidget &window, const QString &name, const QString &text);
    static bool isShown(const QWidget &window, const QString &name);
    static QString lines(const QWidget &window);
    [[nodiscard]] static QString textOf(const QWidget &window, const QString &name);
    void makeKey(const QWidget &window, const QString &file);
    QString makePlainStore();
    void answer(const QString &store, int count);

    Today m_clock;
    core::base::SeededRandom m_random{tests::seed()};
    core::language::Catalogue m_catalogue;
    ui::common::PresetPrompter m_prompter;
    QString m_settings; ///< folder of what the machine remembers
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Waits until the page shows what came of its work.
#define QTRY_RESULT(window, title)                                                                                     \
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window, QStringLiteral("taskTitle")), QStringLiteral(title), patience)

void TestOfficeTasks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.day = QDate(2022, 12, 1);
    m_prompter = {};
    m_settings.clear();
}

std::unique_ptr<DeskWindow> TestOfficeTasks::makeWindow(const Language &language)
{
    DeskWindow::Needs needs{m_clock,     m_random,
                            m_catalogue, m_prompter,
                            shipped(),   {Language(u"fi"_qs), Language(u"sv"_qs), Language(u"en"_qs)},
                            u"0.1.0"_qs, path(u"staff-pin"_qs)};
    needs.keyCost = {1, core::storage::kLeastKeyMemory};
    needs.sealFile = path(m_settings + u"seals"_qs);
    needs.rootFile = path(m_settings + u"office"_qs);
    auto window = std::make_unique<DeskWindow>(needs, language);
    window->show();
    return window;
}

bool TestOfficeTasks::press(const QWidget &window, const QString &name)
{
    QAbstractButton *found = nullptr;
    for (QAbstractButton *each : window.findChildren<QAbstractButton *>(name))
        found = each->isVisible() ? each : found;
    if (found == nullptr || !found->isEnabled())
        return false;
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space); // by keyboard alone
    tests::settle();
    return true;
}

void TestOfficeTasks::type(const QWidget &window, const QString &name, const QString &text)
{
    for (auto *field : window.findChildren<PassphraseField *>(name)) {
        if (field->isVisible())
            QTest::keyClicks(field, text);
    }
}

bool TestOfficeTasks::isShown(const QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QAbstractButton *>(name);
    return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *each) { return each->isVisible(); });
}

QString TestOfficeTasks::textOf(const QWidget &window, const QString &name)
{
    for (const auto *label : window.findChildren<QLabel *>(name)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QString TestOfficeTasks::noticeOf(const QWidget &window)
{
    return textOf(window, QStringLiteral("taskNotice"));
}

QString TestOfficeTasks::lines(const QWidget &window)
{
    QStringList all;
    for (const auto *line : window.findChildren<ui::desk::CheckLine *>()) {
        if (line->isVisible())
            all.append(line->accessibleName());
    }
    return all.join(u'\n');
}

void TestOfficeTasks::makeKey(const QWidget &window, const QString &file)
{
    QVERIFY(press(window, u"officeKeys"_qs));
    QVERIFY(press(window, u"makeKey"_qs));
    type(window, u"newPassphrase"_qs, kPassphrase);
    type(window, u"newPassphraseAgain"_qs, kPassphrase);
    m_prompter.paths = {path(file)};
    QVERIFY(press(window, u"keyGo"_qs));
    QTRY_RESULT(window, "The key is made, and it works");
    QVERIFY(press(window, u"taskBack"_qs));
}

/// A store that is not sealed, by name "store".
QString TestOfficeTasks::makePlainStore()
{
    core::storage::NewStore wanted;
    wanted.folder = path(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 16;
    const auto made = CollectionStore::create(wanted, m_clock, m_random);
    return made ? wanted.folder : QString();
}

/// As the kiosk does it.
void TestOfficeTasks::answer(const QString &store, int count)
{
    auto opened = CollectionStore::open(store, m_clock, m_random);
    QVERIFY_RESULT(opened);
    for (int each = 0; each < count; ++each) {
        core::interview::Interview interview((*opened)->questionnaire(), (*opened)->wave(), Language(u"fi"_qs), false);
        QVERIFY_RESULT((*opened)->submit(
            core::storage::Draft::of(interview, core::interview::Via::Kiosk, core::interview::EventId(), m_clock.day)
                .ifInterrupted));
    }
}

void TestOfficeTasks::theWholeWayOfAResponse()
{
    // At the office: a key for the owner, one for the office, and an event that is signed with it.
    const auto office = makeWindow();
    QVERIFY(press(*office, u"officeFirst"_qs));
    makeKey(*office, u"owner.key"_qs);
    makeKey(*office, u"office.key"_qs);
    core::storage::NewStore planned;
    planned.folder = path(u"planning"_qs);
    planned.questionnaire = shipped();
    planned.wave = core::questionnaire::WaveId(u"2"_qs);
    planned.capacity = 16;
    QVERIFY_RESULT(CollectionStore::create(planned, m_clock, m_random));
    core::fieldwork::Event event;
    event.id = core::interview::EventId(u"oulu-2022-12-01"_qs);
    event.place = u"Oulu"_qs;
    event.day = m_clock.day;
    event.questionnaire = planned.questionnaire.id;
    event.wave = planned.wave;
    event.languages = {Language(u"fi"_qs), Language(u"sv"_qs)};
    QVERIFY_RESULT(core::fieldwork::saveEvent(planned.folder, event));
    office->openStore(planned.folder);
    QVERIFY(press(*office, u"office"_qs));
    QVERIFY(press(*office, u"officeSign"_qs));
    m_prompter.paths = {path(u"owner.key.pub"_qs)};
    QVERIFY(press(*office, u"eventKeys"_qs));
    m_prompter.paths = {path(u"office.key"_qs)};
    QVERIFY(press(*office, u"chooseKey"_qs));
    type(*office, u"passphrase"_qs, kPassphrase);
    m_prompter.paths = {path(u"oulu.event"_qs)};
    QVERIFY(press(*office, u"signEvent"_qs));
    QTRY_RESULT(*office, "The event file is signed");
    const QString words = textOf(*office, u"taskWords"_qs);
    QCOMPARE(words.count(u'-'), 5);
    QVERIFY(press(*office, u"taskBack"_qs));

    // The same in a folder with all that staff take along.
    QVERIFY(press(*office, u"officeSign"_qs));
    m_prompter.paths = {path(u"owner.key.pub"_qs)};
    QVERIFY(press(*office, u"eventKeys"_qs));
    type(*office, u"passphrase"_qs, kPassphrase);
    m_prompter.paths = {path(u"oulu"_qs)};
    QVERIFY(press(*office, u"signedFolder"_qs));
    QTRY_RESULT(*office, "The event folder is ready");
    QCOMPARE(textOf(*office, u"taskWords"_qs), words);
    QCOMPARE(QDir(path(u"oulu"_qs)).entryList(QDir::Files, QDir::Name),
             (QStringList{u"form-fi.pdf"_qs, u"form-sv.pdf"_qs, u"instructions.pdf"_qs, u"oulu-2022-12-01.event"_qs,
                          u"poster.pdf"_qs}));

    // At the machine: the event brings the keys, once staff have compared the office's words.
    const auto machine = makeWindow();
    QVERIFY(press(*machine, u"makeStore"_qs));
    m_prompter.paths = {path(u"oulu/oulu-2022-12-01.event"_qs)};
    QVERIFY(press(*machine, u"fromEvent"_qs));
    QVERIFY(textOf(*machine, u"chosenKeys"_qs).contains(words));
    QVERIFY(!press(*machine, u"makeSealed"_qs)); // not compared yet
    QVERIFY(press(*machine, u"compared"_qs));
    m_prompter.paths = {path(u"store"_qs)};
    QVERIFY(press(*machine, u"makeSealed"_qs));
    QTRY_RESULT(*machine, "The store is ready");
    QVERIFY(press(*machine, u"taskNext"_qs));
    QCOMPARE(machine->store(), path(u"store"_qs));
    QVERIFY(!QFile::exists(path(u"store/local.key"_qs)));
    const auto kept = core::fieldwork::eventFileOf(path(u"store"_qs), event.id);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->signer.has_value());
    const auto trusted = core::fieldwork::TrustedRoot(path(u"office"_qs)).kept();
    QVERIFY_RESULT(trusted);
    QVERIFY(*trusted == *kept->signer);
    answer(path(u"store"_qs), 3);

    // Handed over as a file that may be mailed.
    machine->openStore(path(u"store"_qs));
    QVERIFY(press(*machine, u"handOver"_qs));
    m_prompter.paths = {path(u"one.bundle"_qs)};
    QVERIFY(press(*machine, u"writeBundle"_qs));
    QTRY_RESULT(*machine, "The response package is ready");
    const QString checksum = textOf(*machine, u"taskWords"_qs);
    QVERIFY(lines(*machine).contains(u"may be mailed"));
    QVERIFY(lines(*machine).contains(u"Fewer than 5"));
    QVERIFY(textOf(*machine, u"mailText"_qs).contains(u"with 3 response"));
    QVERIFY(!textOf(*machine, u"mailText"_qs).contains(checksum)); // the words go another way than the file

    // Merged at the office, with the owner's key; a wrong passphrase is said above the form, which stays.
    office->openStore(QString());
    QVERIFY(press(*office, u"officeFirst"_qs));
    QVERIFY(press(*office, u"officeMerge"_qs));
    QVERIFY(press(*office, u"merge"_qs));
    QVERIFY(!noticeOf(*office).isEmpty()); // nothing is chosen
    m_prompter.paths = {path(u"archive"_qs)};
    QVERIFY(press(*office, u"chooseArchive"_qs));
    m_prompter.paths = {path(u"one.bundle"_qs)};
    QVERIFY(press(*office, u"chooseBundles"_qs));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*office, u"chooseKey"_qs));
    type(*office, u"passphrase"_qs, kOther);
    QVERIFY(press(*office, u"merge"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(noticeOf(*office).contains(u"passphrase does not open"), patience);
    type(*office, u"passphrase"_qs, kPassphrase);
    QVERIFY(press(*office, u"merge"_qs));
    QTRY_RESULT(*office, "The archive holds 3 response(s)");
    QVERIFY(lines(*office).contains(checksum));
    QVERIFY(press(*office, u"taskNext"_qs));
    QCOMPARE(office->store(), path(u"archive"_qs));

    // The receipt frees them at the machine.
    QVERIFY(press(*machine, u"taskBack"_qs));
    QVERIFY(press(*machine, u"handOver"_qs));
    m_prompter.paths = {path(u"archive-receipts/one.receipt"_qs)};
    QVERIFY(press(*machine, u"readReceipt"_qs));
    QTRY_RESULT(*machine, "The receipt is used");
    const auto freed = core::storage::inspectStore(path(u"store"_qs));
    QVERIFY_RESULT(freed);
    QCOMPARE(freed->responses, 0);

    // A backup of the archive becomes an archive again.
    QVERIFY(press(*office, u"office"_qs));
    QVERIFY(press(*office, u"officeBackup"_qs));
    m_prompter.paths = {path(u"archive.backup"_qs)};
    QVERIFY(press(*office, u"writeBackup"_qs));
    QTRY_RESULT(*office, "The backup is ready");
    const auto recovered =
        core::storage::recoverStore({path(u"archive.backup"_qs), path(u"again"_qs), {}, nullptr}, m_random);
    QVERIFY_RESULT(recovered);
    QCOMPARE(recovered->responses, 3);
    office->openStore(path(u"again"_qs));

    // And the sealed archive becomes a results file with the owner's key: the data are checked, a draft is made, and
    // then the results are published.
    office->goToMakeResults();
    QVERIFY(press(*office, u"checkData"_qs));
    QVERIFY(press(*office, u"lookThrough"_qs)); // without a key it only asks for one
    QVERIFY(noticeOf(*office).contains(u"key file"));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*office, u"chooseKey"_qs));
    type(*office, u"passphrase"_qs, kPassphrase);
    QVERIFY(press(*office, u"lookThrough"_qs));
    QTRY_RESULT(*office, "Nothing odd was found");
    QVERIFY(press(*office, u"taskNext"_qs));
    QTRY_RESULT(*office, "The data check is done");
    QVERIFY(press(*office, u"taskNext"_qs));
    // The key opened there is open for the other steps of this visit: nobody is asked again.
    QVERIFY(!isShown(*office, u"chooseKey"_qs));
    QVERIFY(press(*office, u"makeDraft"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"again/draft.release"_qs)), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*office, u"resultsBack"_qs), patience);
    QVERIFY(press(*office, u"resultsBack"_qs));
    for (int i = 0; i < 5; ++i)
        QVERIFY(press(*office, u"publishTick%1"_qs.arg(i)));
    m_prompter.paths = {path(u"wave.release"_qs)};
    QVERIFY(press(*office, u"publishResults"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"wave.release"_qs)), patience);
    // Who leaves the results and comes back is a new visitor.
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*office, u"resultsBack"_qs), patience);
    QVERIFY(press(*office, u"resultsBack"_qs));
    QVERIFY(!isShown(*office, u"chooseKey"_qs));
    QVERIFY(press(*office, u"resultsBack"_qs));
    office->goToMakeResults();
    QVERIFY(isShown(*office, u"chooseKey"_qs));
    QVERIFY(press(*office, u"makeDraft"_qs)); // asks for the key, and makes nothing
    QVERIFY(!QFile::exists(path(u"again/draft.release"_qs)));
}

void TestOfficeTasks::keysAreMadeTriedChangedAndPrinted()
{
    const auto window = makeWindow();
    QVERIFY(press(*window, u"officeFirst"_qs));
    QVERIFY(press(*window, u"officeKeys"_qs));
    QVERIFY(press(*window, u"makeKey"_qs));
    type(*window, u"newPassphrase"_qs, u"short"_qs);
    type(*window, u"newPassphraseAgain"_qs, u"short"_qs);
    QVERIFY(press(*window, u"keyGo"_qs));
    QVERIFY(noticeOf(*window).contains(u"too easy"));
    type(*window, u"newPassphrase"_qs, kPassphrase);
    type(*window, u"newPassphraseAgain"_qs, kOther);
    QVERIFY(press(*window, u"keyGo"_qs));
    QVERIFY(noticeOf(*window).contains(u"not the same"));
    QVERIFY(press(*window, u"taskBack"_qs));
    makeKey(*window, u"owner.key"_qs);
    const QByteArray before = tests::contentOf(path(u"owner.key"_qs));

    const auto act = [&](const QString &choice) {
        QVERIFY(press(*window, u"officeKeys"_qs));
        QVERIFY(press(*window, choice));
        m_prompter.paths = {path(u"owner.key"_qs)};
        QVERIFY(press(*window, u"chooseKey"_qs));
        type(*window, u"passphrase"_qs, kPassphrase);
    };
    m_clock.day = QDate(2022, 12, 24);
    act(u"tryKey"_qs);
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The key works");
    const QString words = textOf(*window, u"taskWords"_qs);
    const auto open = core::fieldwork::readOfferedKey(path(u"owner.key.pub"_qs));
    QVERIFY_RESULT(open);
    QCOMPARE(open->rehearsed, m_clock.day);
    QCOMPARE(core::storage::fingerprint(open->key), words);
    QVERIFY(press(*window, u"taskBack"_qs));

    act(u"paperKey"_qs);
    m_prompter.paths = {path(u"paper.html"_qs)};
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The paper key is ready to print");
    const QByteArray page = tests::contentOf(path(u"paper.html"_qs));
    QVERIFY(page.contains(words.toUtf8()) && page.contains("<svg"));
    QCOMPARE(QFile::permissions(path(u"paper.html"_qs)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(press(*window, u"taskBack"_qs));

    act(u"changePassphrase"_qs);
    type(*window, u"newPassphrase"_qs, kOther);
    type(*window, u"newPassphraseAgain"_qs, kOther);
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The passphrase is changed");
    QCOMPARE(textOf(*window, u"taskWords"_qs), words);
    const QByteArray after = tests::contentOf(path(u"owner.key"_qs));
    QVERIFY(after != before);
    QVERIFY_RESULT(core::storage::readKeyFile(after, kOther, u"owner.key"_qs));
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

void TestOfficeTasks::anEventThatIsNotSignedBringsNoKeys()
{
    core::fieldwork::Event event;
    event.id = core::interview::EventId(u"oulu"_qs);
    event.place = u"Oulu"_qs;
    event.day = m_clock.day;
    event.languages = {Language(u"fi"_qs)};
    tests::write(path(u"plain.event"_qs), core::fieldwork::writeEvent(event));
    const auto window = makeWindow();
    QVERIFY(press(*window, u"makeStore"_qs));
    m_prompter.paths = {path(u"plain.event"_qs)};
    QVERIFY(press(*window, u"fromEvent"_qs));
    QVERIFY(noticeOf(*window).contains(u"not signed"));
    QVERIFY(!press(*window, u"makeSealed"_qs));
}

void TestOfficeTasks::anEventOfAnotherOfficeIsRefused()
{
    const core::storage::KeyPair ours = core::storage::KeyPair::generate();
    const core::storage::KeyPair theirs = core::storage::KeyPair::generate();
    QVERIFY_RESULT(core::fieldwork::TrustedRoot(path(u"office"_qs)).keep(ours.publicKey()));
    core::fieldwork::Event event;
    event.id = core::interview::EventId(u"oulu"_qs);
    event.day = m_clock.day;
    event.languages = {Language(u"fi"_qs)};
    const auto bytes =
        core::fieldwork::signEvent({event, {{u"k"_qs, theirs.publicKey(), m_clock.day}}, {}, m_clock.day}, theirs);
    QVERIFY_RESULT(bytes);
    tests::write(path(u"theirs.event"_qs), *bytes);
    const auto window = makeWindow();
    QVERIFY(press(*window, u"makeStore"_qs));
    m_prompter.paths = {path(u"theirs.event"_qs)};
    QVERIFY(press(*window, u"fromEvent"_qs));
    QVERIFY(noticeOf(*window).contains(core::storage::fingerprint(theirs.publicKey())));
    QVERIFY(noticeOf(*window).contains(core::storage::fingerprint(ours.publicKey())));
    QVERIFY(!press(*window, u"makeSealed"_qs));
}

/// A file that cannot be read, or a key too many, leaves the choice as the page shows it.
void TestOfficeTasks::onlyKeysThatWereSeenAreSealedTo()
{
    using core::storage::KeyPair;
    std::vector<core::storage::PublicKey> keys;
    QStringList files;
    for (const QString &name : {u"unseen"_qs, u"one"_qs, u"two"_qs, u"three"_qs}) {
        const KeyPair pair = KeyPair::generate();
        QVERIFY_RESULT(core::fieldwork::makeKeyFiles(
            pair, {path(name), kPassphrase, {1, core::storage::kLeastKeyMemory}, m_clock.day}));
        keys.push_back(pair.publicKey());
        files.append(core::fieldwork::publicHalfOf(path(name)));
    }
    tests::write(path(u"broken.pub"_qs), "no key");
    const auto window = makeWindow();
    QVERIFY(press(*window, u"makeStore"_qs));
    m_prompter.paths = {files[0], path(u"broken.pub"_qs)};
    QVERIFY(press(*window, u"addKeys"_qs));
    QVERIFY(!noticeOf(*window).isEmpty());
    m_prompter.paths = files.mid(1, 2) + files.mid(1, 1); // one of them twice
    QVERIFY(press(*window, u"addKeys"_qs));
    QVERIFY(noticeOf(*window).isEmpty());
    m_prompter.paths = {files[3], files[0]}; // four with those that are there
    QVERIFY(press(*window, u"addKeys"_qs));
    QVERIFY(noticeOf(*window).contains(u"Three keys"));
    QVERIFY(press(*window, u"compared"_qs));
    m_prompter.paths = {path(u"store"_qs)};
    QVERIFY(press(*window, u"makeSealed"_qs));
    QTRY_RESULT(*window, "The store is ready");
    const auto info = core::storage::inspectStore(path(u"store"_qs));
    QVERIFY_RESULT(info);
    QCOMPARE(info->sealedTo, core::storage::fingerprint(std::vector{keys[1], keys[2]}));
}

/// The store stands by then: trying again would only find it there.
void TestOfficeTasks::aMachineThatCannotRememberSaysSo()
{
    const core::storage::KeyPair office = core::storage::KeyPair::generate();
    const core::questionnaire::Questionnaire survey = shipped();
    core::fieldwork::Event event;
    event.id = core::interview::EventId(u"oulu"_qs);
    event.day = m_clock.day;
    event.questionnaire = survey.id;
    event.wave = core::questionnaire::WaveId(u"2"_qs);
    event.languages = {Language(u"fi"_qs)};
    const auto bytes =
        core::fieldwork::signEvent({event, {{u"k"_qs, office.publicKey(), m_clock.day}}, {}, m_clock.day}, office);
    QVERIFY_RESULT(bytes);
    tests::write(path(u"oulu.event"_qs), *bytes);
    m_settings = u"missing/"_qs;
    const auto window = makeWindow();
    QVERIFY(press(*window, u"makeStore"_qs));
    m_prompter.paths = {path(u"oulu.event"_qs)};
    QVERIFY(press(*window, u"fromEvent"_qs));
    QVERIFY(press(*window, u"compared"_qs));
    m_prompter.paths = {path(u"store"_qs)};
    QVERIFY(press(*window, u"makeSealed"_qs));
    QTRY_RESULT(*window, "The store is ready");
    QCOMPARE(lines(*window).count(u"Please note"_qs), 2);
    QVERIFY(lines(*window).contains(u"words of the seal"));
    QVERIFY(lines(*window).contains(u"whose event this is"));
    QVERIFY_RESULT(core::fieldwork::eventFileOf(path(u"store"_qs), event.id));
}

/// Not what lies in the folder by that name, which anybody may have put there.
void TestOfficeTasks::theEventBringsTheSurveyOfTheStore()
{
    using core::storage::KeyPair;
    const KeyPair pair = KeyPair::generate();
    QVERIFY_RESULT(core::fieldwork::makeKeyFiles(
        pair, {path(u"owner.key"_qs), kPassphrase, {1, core::storage::kLeastKeyMemory}, m_clock.day}));
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
    type(*window, u"passphrase"_qs, kPassphrase);
    m_prompter.paths = {path(u"oulu.event"_qs)};
    const QString survey = QDir(store).filePath(u"questionnaire.json"_qs);
    const QByteArray good = tests::contentOf(survey);
    tests::write(survey, good + ' ');
    QVERIFY(press(*window, u"signEvent"_qs));
    QTRY_VERIFY_WITH_TIMEOUT(!noticeOf(*window).isEmpty(), patience);
    QVERIFY(!QFile::exists(path(u"oulu.event"_qs)));
    tests::write(survey, good);
    m_prompter.paths = {path(u"oulu.event"_qs)};
    type(*window, u"passphrase"_qs, kPassphrase);
    QVERIFY(press(*window, u"signEvent"_qs));
    QTRY_RESULT(*window, "The event file is signed");
    const auto file = core::fieldwork::readEventFile(path(u"oulu.event"_qs));
    QVERIFY_RESULT(file);
    QCOMPARE(file->questionnaire, good);
}

/// A QLineEdit would hand each letter to assistive technology, whatever its echo mode.
void TestOfficeTasks::aPassphraseTellsNothing()
{
    PassphraseField field;
    field.setLabel(u"Passphrase"_qs);
    field.show();
    QTest::keyClicks(&field, kPassphrase);
    QCOMPARE(field.text(), kPassphrase);
    const auto *heard = QAccessible::queryAccessibleInterface(&field);
    for (const auto text : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
        for (const QString &word : kPassphrase.split(u' '))
            QVERIFY(!heard->text(text).contains(word));
    }
    QVERIFY(heard->text(QAccessible::Description).contains(QString::number(kPassphrase.size())));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.text(), kPassphrase.chopped(1));
    QCOMPARE(field.take(), kPassphrase.chopped(1));
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier); // no undo
    QVERIFY(field.text().isEmpty());
}

void TestOfficeTasks::aPassphraseStaysUntilItIsUsedOrLeft()
{
    PassphraseField field;
    field.show();
    QSignalSpy changed(&field, &PassphraseField::changed);
    field.setLabel(u"Passphrase"_qs);
    QEvent translated(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&field, &translated);
    field.clear();
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(changed.isEmpty()); // nothing was typed yet
    QTest::keyClicks(&field, u"abc"_qs);
    QTest::keyClick(&field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(changed.count(), 4);

    // Who thinks better of where the key shall be has not typed in vain.
    const auto window = makeWindow();
    QVERIFY(press(*window, u"officeFirst"_qs));
    QVERIFY(press(*window, u"officeKeys"_qs));
    QVERIFY(press(*window, u"makeKey"_qs));
    type(*window, u"newPassphrase"_qs, kPassphrase);
    type(*window, u"newPassphraseAgain"_qs, kPassphrase);
    m_prompter.paths = {};
    QVERIFY(press(*window, u"keyGo"_qs));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The key is made, and it works");
    QVERIFY(press(*window, u"taskBack"_qs));
    QVERIFY(press(*window, u"officeKeys"_qs));
    QVERIFY(press(*window, u"paperKey"_qs));
    m_prompter.paths = {path(u"owner.key"_qs)};
    QVERIFY(press(*window, u"chooseKey"_qs));
    type(*window, u"passphrase"_qs, kPassphrase);
    m_prompter.paths = {};
    QVERIFY(press(*window, u"keyGo"_qs));
    m_prompter.paths = {path(u"paper.html"_qs)};
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The paper key is ready to print");

    // And on a page that was left nothing of it stays.
    QVERIFY(press(*window, u"taskBack"_qs));
    QVERIFY(press(*window, u"officeKeys"_qs));
    QVERIFY(press(*window, u"changePassphrase"_qs));
    for (const QString &name : {u"passphrase"_qs, u"newPassphrase"_qs, u"newPassphraseAgain"_qs})
        type(*window, name, kPassphrase);
    QVERIFY(press(*window, u"taskBack"_qs));
    for (const auto *each : window->findChildren<PassphraseField *>())
        QVERIFY2(each->text().isEmpty(), qPrintable(each->objectName()));
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

void TestOfficeTasks::theArchivesKeysAreChanged()
{
    using core::storage::KeyPair;
    const KeyPair before = KeyPair::generate();
    const KeyPair after = KeyPair::generate();
    for (const auto &[pair, name] : {std::pair{&before, u"before.key"_qs}, std::pair{&after, u"after.key"_qs}})
        QVERIFY_RESULT(core::fieldwork::makeKeyFiles(
            *pair, {path(name), kPassphrase, {1, core::storage::kLeastKeyMemory}, m_clock.day}));
    core::storage::NewStore wanted;
    wanted.folder = path(u"store"_qs);
    wanted.questionnaire = shipped();
    wanted.wave = core::questionnaire::WaveId(u"2"_qs);
    wanted.capacity = 16;
    wanted.recipients = {before.publicKey()};
    QVERIFY_RESULT(CollectionStore::create(wanted, m_clock, m_random));
    answer(wanted.folder, 2);
    QVERIFY_RESULT(core::fieldwork::handOver(wanted.folder, path(u"one.bundle"_qs), m_clock, m_random));
    core::fieldwork::MergeWish wish;
    wish.archive = path(u"archive"_qs);
    wish.bundles = QStringList{path(u"one.bundle"_qs)};
    wish.keys = {&before};
    QVERIFY_RESULT(core::fieldwork::mergeBundles(wish, m_clock, m_random));

    const auto window = makeWindow();
    window->openStore(wish.archive);
    QVERIFY(press(*window, u"office"_qs));
    QVERIFY(press(*window, u"officeMerge"_qs));
    m_prompter.paths = {path(u"before.key"_qs)};
    QVERIFY(press(*window, u"chooseKey"_qs));
    type(*window, u"passphrase"_qs, kPassphrase);
    m_prompter.paths = {path(u"after.key.pub"_qs)};
    QVERIFY(press(*window, u"newKeys"_qs));
    const QString words = core::storage::fingerprint(after.publicKey());
    QVERIFY(textOf(*window, u"newKeysChosen"_qs).contains(words));
    QVERIFY(press(*window, u"merge"_qs));
    QVERIFY(noticeOf(*window).contains(u"Compare the words"));
    QVERIFY(press(*window, u"newKeysCompared"_qs));
    QVERIFY(press(*window, u"merge"_qs));
    QTRY_RESULT(*window, "The archive holds 2 response(s)");
    const QString sealed = core::storage::fingerprint(std::vector{after.publicKey()});
    QVERIFY(lines(*window).contains(sealed));
    QCOMPARE(core::storage::inspectStore(wish.archive)->sealedTo, sealed);
    QVERIFY(press(*window, u"taskBack"_qs));

    // A package that was sealed before is opened with the older key beside the new one.
    answer(wanted.folder, 1);
    QVERIFY_RESULT(core::fieldwork::handOver(wanted.folder, path(u"two.bundle"_qs), m_clock, m_random));
    QVERIFY(press(*window, u"officeMerge"_qs));
    m_prompter.paths = {path(u"two.bundle"_qs)};
    QVERIFY(press(*window, u"chooseBundles"_qs));
    m_prompter.paths = {path(u"after.key"_qs)};
    QVERIFY(press(*window, u"chooseKey"_qs));
    QVERIFY(press(*window, u"olderKey"_qs));
    m_prompter.paths = {path(u"before.key"_qs)};
    QVERIFY(press(*window, u"chooseKey"_qs)); // of the second entry, which stands below
    type(*window, u"passphrase"_qs, kPassphrase);
    QVERIFY(press(*window, u"merge"_qs));
    QTRY_RESULT(*window, "The archive holds 3 response(s)");
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
    facts.history.begun = true; // the kiosk was cut off in the middle of an interview
    QCOMPARE(actions(DayPage::Moment::Closing, facts), QList<DayPage::Action>{DayPage::Action::HandOver});
    facts.store.verified = false;
    QCOMPARE(DayPage::stepsOf(DayPage::Moment::Closing, facts).front().check.state, ui::desk::Check::State::Danger);
}

void TestOfficeTasks::fitsInEveryLanguageAndSize_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        for (const int percent : {100, 200})
            QTest::addRow("%s %d %%", qPrintable(language), percent) << language << percent;
    }
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
