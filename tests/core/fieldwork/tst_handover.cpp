// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/fieldwork/bundle.h"
#include "core/fieldwork/merge.h"
#include "core/storage/collectionstore.h"
#include "core/storage/leftdraft.h"
#include "core/storage/recovery.h"
#include "tests/core/fieldwork/officeworld.h"
#include "tests/support/files.h"
#include "tests/support/sanitized.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>

#include <unistd.h>

using namespace core::fieldwork;
using namespace core::storage;
using core::base::ErrorCode;
using core::interview::Response;
using tests::contentOf;
using tests::everyByteOf;
using tests::Machine;
using tests::Office;
using tests::write;

namespace {

const QDate kDay(2026, 12, 1);

QString receiptFor(const Office &office, const QString &bundle)
{
    return QDir(office.receipts()).filePath(QFileInfo(bundle).completeBaseName() + QStringLiteral(".receipt"));
}

/// No hour and minute at the file of responses.
bool showsTheDayOnly(const QString &folder, const QDate &day)
{
    return QFileInfo(StorePaths(folder).file).lastModified() == day.startOfDay(Qt::UTC);
}

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT
private slots:
    /// A kill or a power cut at the end of the day: no kiosk is started again, and yet no answer is lost.
    void whatSomebodyHadBegunGoesAlong_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::addColumn<int>("before");
        QTest::newRow("sealed") << true << 3;
        QTest::newRow("not sealed") << false << 3;
        QTest::newRow("sealed, no place left") << true << 16;
        QTest::newRow("not sealed, no place left") << false << 16;
    }
    void whatSomebodyHadBegunGoesAlong()
    {
        QFETCH(const bool, sealed);
        QFETCH(const int, before);
        Office office;
        const auto machine = sealed ? office.machine() : std::make_unique<Machine>();
        machine->collect(before);
        {
            auto store = machine->place.open();
            QVERIFY_RESULT(store);
            QVERIFY(!holdsBegunAnswers(machine->place.folder()));
            const Response begun = tests::sampleResponse(machine->place.random);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(begun, false)));
            QVERIFY(!holdsBegunAnswers(machine->place.folder())); // nothing beyond background
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(begun)));
        }
        const StoreInfo left = inspectStore(machine->place.folder()).value();
        QVERIFY(holdsBegunAnswers(machine->place.folder()));
        QCOMPARE(left.responses, before);
        const auto report = office.merge({machine->bundle()});
        QVERIFY_RESULT(report);
        QCOMPARE(report->responses, before + 1);
        const StoreInfo handed = inspectStore(machine->place.folder()).value();
        QVERIFY(!holdsBegunAnswers(machine->place.folder()));
        QCOMPARE(handed.responses, before + 1);
        QCOMPARE(handed.interrupted, left.interrupted + 1);
        QCOMPARE(inspectStore(office.archive()).value().interrupted, left.interrupted + 1);
    }

    void theWayThereAndBack_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("sealed") << true;
        QTest::newRow("not sealed") << false;
    }
    void theWayThereAndBack()
    {
        QFETCH(bool, sealed);
        Office office;
        const auto machine = sealed ? office.machine() : std::make_unique<Machine>();
        QVERIFY(machine->good);
        machine->collect(12);
        const QString first = machine->bundle();
        const auto report = office.merge({first});
        QVERIFY_RESULT(report);
        QVERIFY(report->madeArchive);
        QCOMPARE(report->responses, 12);
        QCOMPARE(report->merged.front().fresh, 12);
        QVERIFY(office.ids() == machine->ids);
        const StoreInfo kiosk = inspectStore(machine->place.folder()).value();
        const StoreInfo archive = inspectStore(office.archive()).value();
        QVERIFY(archive.verified);
        QCOMPARE(archive.role, StoreRole::Archive);
        QCOMPARE(archive.byLanguage, kiosk.byLanguage);
        QCOMPARE(archive.byEvent, kiosk.byEvent);
        QCOMPARE(archive.interrupted, kiosk.interrupted);
        QCOMPARE(archive.sealed, sealed);

        // Three more come in before the receipt is back: it frees the twelve and not the three.
        machine->collect(3);
        const auto freed = takeReceipt(machine->place.folder(), receiptFor(office, first), machine->place.clock,
                                       machine->place.random);
        QVERIFY_RESULT(freed);
        QCOMPARE(*freed, 12);
        QVERIFY(showsTheDayOnly(machine->place.folder(), machine->place.clock.day));
        const auto answers = inspectAnswers(machine->place.folder(), sealed ? &office.key.box() : nullptr);
        QVERIFY_RESULT(answers);
        QVERIFY2(answers->verified, qPrintable(answers->damage)); // counts of languages included
        QCOMPARE(answers->responses, 3);
        QCOMPARE(
            takeReceipt(machine->place.folder(), receiptFor(office, first), machine->place.clock, machine->place.random)
                .value(),
            0);

        const QString second = machine->bundle();
        for (const QStringList &order : {QStringList{second}, {first, second}, {second, first, second}}) {
            QVERIFY_RESULT(office.merge(order));
            QVERIFY(office.ids() == machine->ids);
        }
        QCOMPARE(office.ids().size(), size_t{15});
        QCOMPARE(takeReceipt(machine->place.folder(), receiptFor(office, second), machine->place.clock,
                             machine->place.random)
                     .value(),
                 3);
        QCOMPARE(inspectStore(machine->place.folder()).value().responses, 0);
    }

    void anyScheduleOnRealFiles()
    {
        core::base::SeededRandom random(tests::seed());
        constexpr int kSchedules = tests::sanitized ? 20 : 100;
        size_t excluded = 0;
        for (int schedule = 0; schedule < kSchedules; ++schedule) {
            Office office;
            std::vector<std::unique_ptr<Machine>> machines;
            std::set<QByteArray> all;
            std::set<QByteArray> gone; // taken out for good
            QStringList onTheWay;
            for (quint64 i = 0; i < 2; ++i)
                machines.push_back(office.machine(static_cast<quint64>(schedule) * 10 + i));
            for (int step = 0; step < 6; ++step) {
                Machine &machine = *machines[random.below(machines.size())];
                machine.collect(static_cast<int>(random.below(4)));
                onTheWay.append(machine.bundle());
                if (random.below(2) == 0) {
                    const QString some =
                        onTheWay.at(static_cast<qsizetype>(random.below(static_cast<quint64>(onTheWay.size()))));
                    if (random.below(3) == 0 && !machine.ids.empty()) { // someone the archive may not even have yet
                        const auto each = static_cast<std::ptrdiff_t>(random.below(machine.ids.size()));
                        gone.insert(*std::next(machine.ids.begin(), each));
                    }
                    QVERIFY_RESULT(office.merge({some}, gone));
                    (void)takeReceipt(machine.place.folder(), receiptFor(office, some), machine.place.clock,
                                      machine.place.random);
                }
            }
            for (const auto &machine : machines) {
                onTheWay.append(machine->bundle());
                all.insert(machine->ids.begin(), machine->ids.end());
            }
            for (qsizetype i = onTheWay.size(); i > 1; --i)
                onTheWay.swapItemsAt(i - 1, static_cast<qsizetype>(random.below(static_cast<quint64>(i))));
            QVERIFY_RESULT(office.merge(onTheWay));
            for (const QByteArray &id : gone)
                all.erase(id);
            QVERIFY(office.ids() == all);
            excluded += gone.size();
        }
        std::printf("merge schedules on real files: %d, %zu responses taken out, 0 wrong\n", kSchedules, excluded);
        QVERIFY(excluded > 10);
    }

    void twoVersionsOfOneResponseCountOnce()
    {
        Office office;
        auto machine = std::make_unique<Machine>();
        {
            auto store = machine->place.open();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(machine->place.random))));
        }
        // A copy of the store goes its own way, as when a backup is put to work beside the original.
        const auto backup = backUp(machine->place.folder(), machine->place.beside(QStringLiteral("b.backup")), kDay);
        QVERIFY_RESULT(backup);
        const QString copy = machine->place.beside(QStringLiteral("copy"));
        QVERIFY_RESULT(recoverStore({*backup, copy, {}, nullptr}, machine->place.random));
        const Response changed = tests::sampleResponse(machine->place.random);
        {
            auto store = machine->place.open();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->closeDraftAsInterrupted());
        }
        {
            auto store = CollectionStore::open(copy, machine->place.clock, machine->place.random);
            QVERIFY_RESULT(store);
            Response sent = changed;
            sent.id.clear(); // goes on with the interview of the draft
            sent.sent = true;
            QVERIFY((*store)->draft().has_value());
            QVERIFY_RESULT((*store)->submit(sent));
        }
        const QString other = machine->place.beside(QStringLiteral("copy.bundle"));
        QVERIFY_RESULT(handOver(copy, other, machine->place.clock, machine->place.random));
        const auto report = office.merge({machine->bundle(), other});
        QVERIFY_RESULT(report);
        QCOMPARE(report->conflictIds.size(), size_t{1});
        QCOMPARE(report->responses, 2); // both kept
        const auto archive = CollectionStore::open(office.archive(), office.place.clock, office.place.random);
        QVERIFY_RESULT(archive);
        const auto responses = (*archive)->responses();
        QVERIFY_RESULT(responses);
        QCOMPARE(responses->size(), size_t{1}); // one person counts once
        QVERIFY(responses->front().sent);
    }

    void whatIsForeignOrDamagedIsKeptAside()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(5);
        const QString good = machine->bundle();
        QVERIFY_RESULT(office.merge({good}));

        const QByteArray bytes = contentOf(good);
        const QString damaged = machine->place.beside(QStringLiteral("damaged"));
        write(damaged, QByteArray(bytes).replace(bytes.size() / 2, 8, QByteArray(8, '\0')));
        const QString text = machine->place.beside(QStringLiteral("letter"));
        write(text, "Dear archive");
        const auto stranger = Office().machine(7);
        stranger->collect(2);
        const QString foreign = stranger->bundle();
        // The same store, signed by somebody else: as if a stolen store were filled with answers.
        auto forged = readBundle(bytes, good);
        QVERIFY_RESULT(forged);
        const QString forgery = machine->place.beside(QStringLiteral("forgery"));
        write(forgery, writeBundle(*forged, KeyPair::generate()).value());

        machine->collect(2);
        const auto report = office.merge({damaged, text, foreign, forgery, machine->bundle()});
        QVERIFY_RESULT(report);
        QCOMPARE(report->merged.size(), size_t{1});
        QVERIFY(office.ids() == machine->ids);
        std::vector<ErrorCode> codes;
        for (const core::base::Error &refused : report->refused)
            codes.push_back(refused.code);
        QVERIFY(
            (codes ==
             std::vector{ErrorCode::Damaged, ErrorCode::NotThisKind, ErrorCode::WrongKey, ErrorCode::WrongSignature}) ||
            (codes ==
             std::vector{ErrorCode::Damaged, ErrorCode::NotThisKind, ErrorCode::WrongSignature, ErrorCode::WrongKey}));
        QCOMPARE(QDir(office.archive() + QStringLiteral("/quarantine")).entryList(QDir::Files).size(), 4);
    }

    void oneBadPartDoesNotStopTheRest()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(6);
        auto bundle = readBundle(contentOf(machine->bundle()), QString());
        QVERIFY_RESULT(bundle);
        bundle->bodies.at(2)[200] = static_cast<char>(bundle->bodies.at(2).at(200) ^ 1);
        QByteArray secret = contentOf(machine->place.path(QStringLiteral("bundle.key")));
        const auto signer = KeyPair::fromSecret(SecretBytes::take(std::move(secret)));
        QVERIFY_RESULT(signer);
        const QString path = machine->place.beside(QStringLiteral("part"));
        write(path, writeBundle(*bundle, *signer).value());
        const auto report = office.merge({path});
        QVERIFY_RESULT(report);
        QCOMPARE(report->merged.front().fresh, 5);
        QCOMPARE(report->merged.front().quarantined, 1);
        QVERIFY(report->refused.empty());
        // The receipt does not list the bad one, so the machine keeps it.
        QCOMPARE(
            takeReceipt(machine->place.folder(), receiptFor(office, path), machine->place.clock, machine->place.random)
                .value(),
            5);
        QCOMPARE(inspectStore(machine->place.folder()).value().responses, 1);
    }

    /// A page that a repair could not read goes along to the archive, which may have better means.
    void whatARepairCouldNotReadGoesAlong()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(6);
        const QString file = machine->place.path(QStringLiteral("store.qk"));
        QByteArray bytes = contentOf(file);
        const QByteArray body = readBundle(contentOf(machine->bundle()), {}).value().bodies.front();
        const qsizetype at = bytes.indexOf(body.mid(500, 24));
        QVERIFY(at > 0);
        bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
        write(file, bytes);
        const auto repaired = repairStore(machine->place.folder(), machine->place.random);
        QVERIFY_RESULT(repaired);
        QCOMPARE(repaired->responses, 5);
        QCOMPARE(repaired->unreadable, 1);
        const QString path = machine->bundle();
        const auto bundle = readBundle(contentOf(path), path);
        QVERIFY_RESULT(bundle);
        QCOMPARE(bundle->bodies.size(), size_t{5});
        QCOMPARE(bundle->unreadable.size(), size_t{1});
        QVERIFY(bundle->unreadable.front().contains(body.mid(600, 200)));
        const auto report = office.merge({path});
        QVERIFY_RESULT(report);
        QCOMPARE(report->merged.front().quarantined, 1);
        const QDir quarantine(office.archive() + QStringLiteral("/quarantine"));
        QCOMPARE(quarantine.entryList(QDir::Files).size(), 1);
        QCOMPARE(contentOf(quarantine.filePath(quarantine.entryList(QDir::Files).constFirst())),
                 bundle->unreadable.front());
    }

    void withoutTheKeyNothingIsMerged()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(2);
        const QString bundle = machine->bundle();
        const auto none =
            mergeBundles({office.archive(), {bundle}, {}, {}, {}}, office.place.clock, office.place.random);
        QCOMPARE(none.error().code, ErrorCode::KeyNeeded);
        QVERIFY(!QFile::exists(office.archive()));
        QVERIFY_RESULT(office.merge({bundle}));
        const auto before = everyByteOf(office.archive());
        const KeyPair stranger = KeyPair::generate();
        const auto wrong =
            mergeBundles({office.archive(), {bundle}, {&stranger}, {}, {}}, office.place.clock, office.place.random);
        QCOMPARE(wrong.error().code, ErrorCode::WrongKey);
        QVERIFY(everyByteOf(office.archive()) == before);
    }

    /// After keys were changed the archive opens with the new ones only, machines with either may hand over, and each
    /// gets a receipt that it takes.
    void keysAreChanged()
    {
        Office office;
        const KeyPair next = KeyPair::generate();
        const auto older = office.machine(1);
        older->collect(3);
        QVERIFY_RESULT(office.merge({older->bundle()}));
        const QByteArray note = "what was decided of a text";
        {
            const auto archive = CollectionStore::open(office.archive(), office.place.clock, office.place.random);
            QVERIFY_RESULT(archive);
            QVERIFY(QDir(office.archive()).mkpath(u"ledger"_qs));
            write(office.archive() + u"/ledger/open-answers"_qs, (*archive)->sealed(note));
        }
        const auto change = [&](const KeyPair &with) {
            return mergeBundles({office.archive(), {}, {&with}, {}, {}, {}, {next.publicKey()}}, office.place.clock,
                                office.place.random);
        };
        QCOMPARE(change(KeyPair::generate()).error().code, ErrorCode::WrongKey);
        QCOMPARE(office.ids(), older->ids); // as it was
        const auto changed = change(office.key);
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->responses, 3);
        {
            const auto archive = CollectionStore::open(office.archive(), office.place.clock, office.place.random);
            QVERIFY_RESULT(archive);
            QCOMPARE((*archive)->info().sealedTo, fingerprint(std::vector{next.publicKey()}));
            QCOMPARE((*archive)->responses(&office.key.box()).error().code, ErrorCode::WrongKey);
            QCOMPARE((*archive)->responses(&next.box())->size(), size_t{3});
            const QByteArray sealed = contentOf(office.archive() + u"/ledger/open-answers"_qs);
            QCOMPARE((*archive)->unsealed(sealed, &office.key.box()).error().code, ErrorCode::WrongKey);
            QCOMPARE(*(*archive)->unsealed(sealed, &next.box()), note);
        }

        Machine newer({next.publicKey().box}, next.publicKey().sign, 2);
        newer.collect(2);
        older->collect(1);
        const QStringList bundles{older->bundle(), newer.place.beside(u"newer"_qs)};
        QVERIFY_RESULT(handOver(newer.place.folder(), bundles.back(), newer.place.clock, newer.place.random));
        const auto alone =
            mergeBundles({office.archive(), bundles, {&next}, {}, {}}, office.place.clock, office.place.random);
        QVERIFY_RESULT(alone);
        QCOMPARE(alone->refused.size(), size_t{1}); // what only the older key opens
        QCOMPARE(alone->refused.front().code, ErrorCode::WrongKey);
        const auto both = mergeBundles({office.archive(), bundles, {&next, &office.key}, {}, office.receipts()},
                                       office.place.clock, office.place.random);
        QVERIFY_RESULT(both);
        QVERIFY(both->refused.empty());
        QCOMPARE(both->responses, 6);
        const auto atOlder = takeReceipt(older->place.folder(), receiptFor(office, bundles.front()), older->place.clock,
                                         older->place.random);
        QVERIFY_RESULT(atOlder);
        QCOMPARE(*atOlder, 4);
        const auto atNewer = takeReceipt(newer.place.folder(), receiptFor(office, bundles.back()), newer.place.clock,
                                         newer.place.random);
        QVERIFY_RESULT(atNewer);
        QCOMPARE(*atNewer, 2);
    }

    void anArchiveWithoutASealStaysSo()
    {
        Office office;
        Machine machine;
        machine.collect(1);
        QVERIFY_RESULT(office.merge({machine.bundle()}));
        const auto sealed = mergeBundles({office.archive(), {}, {}, {}, {}, {}, {office.key.publicKey()}},
                                         office.place.clock, office.place.random);
        QCOMPARE(sealed.error().code, ErrorCode::InvalidInput);
        const auto none = mergeBundles({office.place.beside(u"none"_qs), {}, {}, {}, {}, {}, {office.key.publicKey()}},
                                       office.place.clock, office.place.random);
        QCOMPARE(none.error().code, ErrorCode::FileNotFound);
        QCOMPARE(office.ids(), machine.ids);
    }

    void excludedResponsesStayOutAndLeaveNoBytes()
    {
        Office office;
        const auto machine = std::make_unique<Machine>();
        machine->collect(6);
        const QString bundle = machine->bundle();
        QVERIFY_RESULT(office.merge({bundle}));
        const QString file = office.archive() + QStringLiteral("/store.qk");
        const QByteArray before = contentOf(file);
        const QString link = office.place.beside(QStringLiteral("link"));
        QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(link).constData()), 0);
        const QByteArray gone = *machine->ids.begin();
        const QString draft = office.archive() + QStringLiteral("/draft.release");
        const QString draftLink = office.place.beside(QStringLiteral("draft"));
        const QByteArray counted = "counts of six";
        write(draft, counted);
        QCOMPARE(::link(QFile::encodeName(draft).constData(), QFile::encodeName(draftLink).constData()), 0);
        QVERIFY_RESULT(office.merge({}, {gone}));
        QVERIFY(showsTheDayOnly(office.archive(), office.place.clock.day));
        for (QDirIterator each(office.archive(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            const QByteArray content = contentOf(each.next());
            QVERIFY2(!content.contains(counted), qPrintable(each.filePath()));
        }
        QVERIFY(!contentOf(draftLink).contains(counted)); // its blocks are overwritten
        QCOMPARE(office.ids().size(), size_t{5});
        QCOMPARE(office.ids().count(gone), size_t{0});
        const QByteArray old = contentOf(link); // the blocks of the file that was replaced
        QCOMPARE(old.size(), before.size());
        for (qsizetype at = 0; at + 64 <= before.size(); at += 4096)
            QVERIFY(!old.contains(before.mid(at + 2000, 32)));
        QVERIFY_RESULT(office.merge({bundle, machine->bundle()}));
        QCOMPARE(office.ids().count(gone), size_t{0});
        QCOMPARE(inspectStore(office.archive()).value().responses, 5);
    }

    /// A damaged copy of a bundle is kept aside with all that is in it: who is taken out of the archive goes from there
    /// too.
    void whoIsTakenOutIsNotLeftInQuarantine()
    {
        Office office;
        const auto machine = std::make_unique<Machine>();
        machine->collect(3);
        const QString bundle = machine->bundle();
        const QByteArray bytes = contentOf(bundle);
        const QString damaged = machine->place.beside(QStringLiteral("damaged"));
        QByteArray spoilt = bytes;
        spoilt[spoilt.size() - 1] = static_cast<char>(spoilt.at(spoilt.size() - 1) ^ 1); // of the signature
        write(damaged, spoilt);
        QVERIFY_RESULT(office.merge({bundle, damaged}));
        const QDir quarantine(office.archive() + QStringLiteral("/quarantine"));
        QCOMPARE(quarantine.entryList(QDir::Files).size(), 1);
        const QString kept = quarantine.filePath(quarantine.entryList(QDir::Files).constFirst());
        const QString link = office.place.beside(QStringLiteral("kept"));
        QCOMPARE(::link(QFile::encodeName(kept).constData(), QFile::encodeName(link).constData()), 0);
        const QByteArray body = readBundle(bytes, {}).value().bodies.front().mid(100, 64);
        QVERIFY(contentOf(link).contains(body)); // the test looks for what is there

        QVERIFY_RESULT(office.merge({damaged}, {*machine->ids.begin()}));
        QVERIFY(!quarantine.exists());
        QCOMPARE(contentOf(link).size(), spoilt.size());
        QVERIFY(!contentOf(link).contains(body)); // its blocks are overwritten
        QCOMPARE(office.ids().size(), size_t{2});
    }

    void receiptsOfOthersFreeNothing()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(4);
        const QString bundle = machine->bundle();
        QVERIFY_RESULT(office.merge({bundle}));
        const auto read = readReceipt(contentOf(receiptFor(office, bundle)), QString());
        QVERIFY_RESULT(read);
        const QString path = machine->place.beside(QStringLiteral("forged.receipt"));
        write(path, writeReceipt(read->receipt, KeyPair::generate()));
        QCOMPARE(takeReceipt(machine->place.folder(), path, machine->place.clock, machine->place.random).error().code,
                 ErrorCode::WrongSignature);
        const auto other = office.machine(3);
        other->collect(1);
        QCOMPARE(takeReceipt(other->place.folder(), receiptFor(office, bundle), other->place.clock, other->place.random)
                     .error()
                     .code,
                 ErrorCode::OtherStore);
        QCOMPARE(inspectStore(machine->place.folder()).value().responses, 4);
        // Who has no local key has had no bundle of a store that is not sealed.
        Machine open;
        Receipt forged = read->receipt;
        forged.store = readBundle(contentOf(open.bundle()), {}).value().description.storeId;
        write(path, writeReceipt(forged, receiptKeyOf(QByteArray(32, 'k'))));
        core::base::SeededRandom random(1);
        QCOMPARE(takeReceipt(open.place.folder(), path, office.place.clock, random).error().code,
                 ErrorCode::WrongSignature);
    }

    void noChangedBitOfABundleIsAccepted()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(2);
        const QByteArray bytes = contentOf(machine->bundle());
        core::base::SeededRandom random(tests::seed());
        for (int i = 0; i < 500; ++i) {
            QByteArray changed = bytes;
            const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())));
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.below(8)));
            QVERIFY(!readBundle(changed, QString()));
        }
    }

    void theChainTellsOfAMissingBundle()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(1);
        const QString first = machine->bundle();
        machine->collect(1);
        const QString second = machine->bundle();
        machine->collect(1);
        const QString third = machine->bundle();
        QVERIFY(!office.merge({first})->merged.front().hasGap);
        const auto report = office.merge({third});
        QVERIFY_RESULT(report);
        QVERIFY(report->merged.front().hasGap);
        QVERIFY(!office.merge({second})->merged.front().hasGap);
        QCOMPARE(readBundle(contentOf(third), {}).value().previous, readBundle(contentOf(second), {}).value().hash);
    }

    /// A store or an archive that was moved into a synced folder is copied away with everything written to it.
    void nothingIsDoneInASharedPlace()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(2);
        const QString bundle = machine->bundle();
        QVERIFY_RESULT(office.merge({bundle}));
        const QString synced = office.place.beside(QStringLiteral("Dropbox"));
        QVERIFY(QDir().mkpath(synced));
        const QString store = synced + QStringLiteral("/store");
        const QString archive = synced + QStringLiteral("/archive");
        QVERIFY(QFile::rename(machine->place.folder(), store));
        QVERIFY(QFile::rename(office.archive(), archive));
        const auto before = everyByteOf(synced);
        QCOMPARE(handOver(store, office.place.beside(QStringLiteral("b")), office.place.clock, office.place.random)
                     .error()
                     .code,
                 ErrorCode::PlaceIsShared);
        QCOMPARE(takeReceipt(store, receiptFor(office, bundle), office.place.clock, office.place.random).error().code,
                 ErrorCode::PlaceIsShared);
        QCOMPARE(mergeBundles({archive, {bundle}, {&office.key}, {}, {}}, office.place.clock, office.place.random)
                     .error()
                     .code,
                 ErrorCode::PlaceIsShared);
        QVERIFY(everyByteOf(synced) == before);
    }

    void aFolderOfThatNameIsNoArchive()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(2);
        const QString others = office.place.beside(QStringLiteral("others"));
        QVERIFY(QDir().mkpath(others + QStringLiteral("/store.qk")));
        const auto merged =
            mergeBundles({others, {machine->bundle()}, {&office.key}, {}, {}}, office.place.clock, office.place.random);
        QCOMPARE(merged.error().code, ErrorCode::NotThisKind);
        QCOMPARE(QDir(others).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("store.qk")});
    }

    void archivesTakeNoNewAnswers()
    {
        Office office;
        const auto machine = office.machine();
        machine->collect(1);
        QVERIFY_RESULT(office.merge({machine->bundle()}));
        auto archive = CollectionStore::open(office.archive(), office.place.clock, office.place.random);
        QVERIFY_RESULT(archive);
        const Response response = tests::sampleResponse(office.place.random);
        QCOMPARE((*archive)->submit(response).error().code, ErrorCode::WrongRole);
        QCOMPARE((*archive)->addAll({response}).error().code, ErrorCode::WrongRole);
        QCOMPARE((*archive)->saveDraft(tests::sampleDraft(response)).error().code, ErrorCode::WrongRole);
        QCOMPARE((*archive)->markInvented().error().code, ErrorCode::WrongRole);
        archive->reset();
        QCOMPARE(handOver(office.archive(), office.place.beside(QStringLiteral("b")), office.place.clock,
                          office.place.random)
                     .error()
                     .code,
                 ErrorCode::WrongRole);
        QCOMPARE(mergeBundles({machine->place.folder(), {machine->bundle()}, {&office.key}, {}, {}}, office.place.clock,
                              office.place.random)
                     .error()
                     .code,
                 ErrorCode::WrongRole);
    }
};

BAROMETER_TEST(TestHandOver)

#include "tst_handover.moc"
