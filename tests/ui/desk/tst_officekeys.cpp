// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys and passphrases at the desk: made, tried, changed, trusted, and told to nobody.
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
using tests::shippedSurvey;
using ui::common::PassphraseField;

class TestOfficeKeys : public tests::OfficeDesk
{
    Q_OBJECT
private slots:
    void init() { startAnew(); }
    void keysAreMadeTriedChangedAndPrinted();
    void anEventThatIsNotSignedBringsNoKeys();
    void anEventOfAnotherOfficeIsRefused();
    void onlyKeysThatWereSeenAreSealedTo();
    void aMachineThatCannotRememberSaysSo();
    void aPassphraseTellsNothing();
    void aPassphraseStaysUntilItIsUsedOrLeft();
    void theArchivesKeysAreChanged();
};

void TestOfficeKeys::keysAreMadeTriedChangedAndPrinted()
{
    const auto window = makeWindow();
    QVERIFY(press(*window, u"officeFirst"_qs));
    QVERIFY(press(*window, u"officeKeys"_qs));
    QVERIFY(press(*window, u"makeKey"_qs));
    type(*window, u"newPassphrase"_qs, u"short"_qs);
    type(*window, u"newPassphraseAgain"_qs, u"short"_qs);
    QVERIFY(press(*window, u"keyGo"_qs));
    QVERIFY(noticeOf(*window).contains(u"too easy"));
    type(*window, u"newPassphrase"_qs, passphrase);
    type(*window, u"newPassphraseAgain"_qs, otherPassphrase);
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
        type(*window, u"passphrase"_qs, passphrase);
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
    type(*window, u"newPassphrase"_qs, otherPassphrase);
    type(*window, u"newPassphraseAgain"_qs, otherPassphrase);
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The passphrase is changed");
    QCOMPARE(textOf(*window, u"taskWords"_qs), words);
    const QByteArray after = tests::contentOf(path(u"owner.key"_qs));
    QVERIFY(after != before);
    QVERIFY_RESULT(core::storage::readKeyFile(after, otherPassphrase, u"owner.key"_qs));
    QVERIFY(press(*window, u"taskBack"_qs));

    // A new key leads on to its paper key, with its file chosen already.
    QVERIFY(press(*window, u"officeKeys"_qs));
    QVERIFY(press(*window, u"makeKey"_qs));
    type(*window, u"newPassphrase"_qs, passphrase);
    type(*window, u"newPassphraseAgain"_qs, passphrase);
    m_prompter.paths = {path(u"spare.key"_qs)};
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The key is made, and it works");
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape); // is no way past what is to be done next
    QVERIFY(press(*window, u"taskNext"_qs));
    type(*window, u"passphrase"_qs, passphrase);
    m_prompter.paths = {path(u"spare.html"_qs)};
    QVERIFY(press(*window, u"keyGo"_qs));
    QTRY_RESULT(*window, "The paper key is ready to print");
    QVERIFY(QFile::exists(path(u"spare.html"_qs)));
}

void TestOfficeKeys::anEventThatIsNotSignedBringsNoKeys()
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

void TestOfficeKeys::anEventOfAnotherOfficeIsRefused()
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
void TestOfficeKeys::onlyKeysThatWereSeenAreSealedTo()
{
    using core::storage::KeyPair;
    std::vector<core::storage::PublicKey> keys;
    QStringList files;
    for (const QString &name : {u"unseen"_qs, u"one"_qs, u"two"_qs, u"three"_qs}) {
        const KeyPair pair = KeyPair::generate();
        QVERIFY_RESULT(core::fieldwork::makeKeyFiles(
            pair, {path(name), passphrase, {1, core::storage::kLeastKeyMemory}, m_clock.day}));
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
void TestOfficeKeys::aMachineThatCannotRememberSaysSo()
{
    const core::storage::KeyPair office = core::storage::KeyPair::generate();
    const core::questionnaire::Questionnaire survey = shippedSurvey();
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

/// A QLineEdit would hand each letter to assistive technology, whatever its echo mode.
void TestOfficeKeys::aPassphraseTellsNothing()
{
    PassphraseField field;
    field.setLabel(u"Passphrase"_qs);
    field.show();
    QTest::keyClicks(&field, passphrase);
    QCOMPARE(field.text(), passphrase);
    const auto *heard = QAccessible::queryAccessibleInterface(&field);
    for (const auto text : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
        for (const QString &word : passphrase.split(u' '))
            QVERIFY(!heard->text(text).contains(word));
    }
    QVERIFY(heard->text(QAccessible::Description).contains(QString::number(passphrase.size())));
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.text(), passphrase.chopped(1));
    QCOMPARE(field.take(), passphrase.chopped(1));
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier); // no undo
    QVERIFY(field.text().isEmpty());
}

void TestOfficeKeys::aPassphraseStaysUntilItIsUsedOrLeft()
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
    type(*window, u"newPassphrase"_qs, passphrase);
    type(*window, u"newPassphraseAgain"_qs, passphrase);
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
    type(*window, u"passphrase"_qs, passphrase);
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
        type(*window, name, passphrase);
    QVERIFY(press(*window, u"taskBack"_qs));
    for (const auto *each : window->findChildren<PassphraseField *>())
        QVERIFY2(each->text().isEmpty(), qPrintable(each->objectName()));
}

void TestOfficeKeys::theArchivesKeysAreChanged()
{
    using core::storage::KeyPair;
    const KeyPair before = KeyPair::generate();
    const KeyPair after = KeyPair::generate();
    for (const auto &[pair, name] : {std::pair{&before, u"before.key"_qs}, std::pair{&after, u"after.key"_qs}})
        QVERIFY_RESULT(core::fieldwork::makeKeyFiles(
            *pair, {path(name), passphrase, {1, core::storage::kLeastKeyMemory}, m_clock.day}));
    core::storage::NewStore wanted;
    wanted.folder = path(u"store"_qs);
    wanted.questionnaire = shippedSurvey();
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
    type(*window, u"passphrase"_qs, passphrase);
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
    type(*window, u"passphrase"_qs, passphrase);
    QVERIFY(press(*window, u"merge"_qs));
    QTRY_RESULT(*window, "The archive holds 3 response(s)");
}

BAROMETER_TEST(TestOfficeKeys)
#include "tst_officekeys.moc"
