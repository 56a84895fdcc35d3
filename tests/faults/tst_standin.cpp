// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The store's disk fails in the middle of an interview, at every step there is, and the second copy takes its place.
#include "core/storage/collectionstore.h"
#include "core/storage/mirror.h"
#include "core/storage/recovery.h"
#include "core/storage/secret.h"
#include "core/storage/storeinfo.h"
#include "core/storage/storewriter.h"
#include "tests/faults/shimvfs.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/support/twodevices.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace core::storage;
using core::base::ErrorCode;
using faults::ShimFault;
using faults::ShimVfs;

namespace {

/// A store that collects, with a second copy on what passes for another device.
class Event
{
public:
    explicit Event(const SecretKey *owner = nullptr, int capacity = 16)
    {
        tests::TwoDevices disks;
        std::vector<QByteArray> recipients;
        if (owner != nullptr)
            recipients.push_back(owner->publicKey());
        if (!place.create(capacity, recipients) || !QDir().mkpath(card()))
            qFatal("no store");
        submit(2);
        const auto made = Mirror::choose(place.folder(), card(), place.random, &disks);
        if (!made)
            qFatal("%s", qPrintable(core::base::debugText(made.error())));
        copy = *made;
    }
    void submit(int count)
    {
        const auto store = place.open();
        for (int each = 0; each < count; ++each) {
            if (!store || !(*store)->submit(tests::sampleResponse(place.random)))
                qFatal("nothing was saved");
        }
    }
    [[nodiscard]] QString card() const { return place.beside(QStringLiteral("card")); }
    void pullCard() const { QVERIFY(QFile::rename(card(), card() + u"-out"_qs)); }
    void putCardBack() const { QVERIFY(QFile::rename(card() + u"-out"_qs, card())); }
    /// Of the store's own files alone.
    [[nodiscard]] ShimFault failing(ShimFault::Kind kind, int atStep, int code) const
    {
        return {kind, atStep, code, 1, QFile::encodeName(StorePaths(place.folder()).folder + u"/store.qk"_qs), {}};
    }
    [[nodiscard]] std::unique_ptr<CollectionStore> opened()
    {
        auto store = place.open();
        if (!store)
            qFatal("%s", qPrintable(core::base::debugText(store.error())));
        return std::move(*store);
    }

    tests::StorePlace place;
    QString copy;
};

constexpr int kCodes = 3;
constexpr std::array<int, kCodes> kSqliteCodes{SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY};

/// How many responses have this text.
int countOf(CollectionStore &store, const core::interview::Response &wanted, const SecretKey *key)
{
    const auto responses = store.responses(key);
    if (!responses)
        qFatal("%s", qPrintable(core::base::debugText(responses.error())));
    const QString text = wanted.items.rbegin()->second.text;
    return static_cast<int>(
        std::count_if(responses->begin(), responses->end(), [&text](const core::interview::Response &each) {
            return each.items.rbegin()->second.text == text;
        }));
}

/// Store and copy hold the same, are whole, and count right.
void verifyBoth(const Event &event, int responses, const SecretKey *key)
{
    for (const QString &folder : {event.place.folder(), event.copy}) {
        const auto info = inspectAnswers(folder, key);
        QVERIFY_RESULT(info);
        QVERIFY2(info->verified, qPrintable(folder + info->damage));
        QCOMPARE(info->responses, responses);
    }
    const auto state = Mirror::stateOf(StorePaths(event.place.folder()));
    QVERIFY(state && !state->standsIn);
}

} // namespace

class TestStandIn final : public QObject
{
    Q_OBJECT

private slots:
    void thePersonEndsOnTheCopy_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("plain") << false;
        QTest::newRow("sealed") << true;
    }
    void thePersonEndsOnTheCopy()
    {
        QFETCH(bool, sealed);
        const SecretKey owner = SecretKey::generate();
        const SecretKey *key = sealed ? &owner : nullptr;
        ShimVfs shim;
        Event event(key);
        const core::interview::Response person = withoutId(event);
        {
            const auto store = event.opened();
            QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(person)));
            QVERIFY(!store->isOnCopy());
            shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_IOERR));
            QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(person)));
            QVERIFY(store->isOnCopy());
            QCOMPARE(QDir(store->folder()).canonicalPath(), QDir(event.copy).canonicalPath());
            bool saved = false;
            QVERIFY_RESULT(store->submit(person, [&saved] { saved = true; }));
            QVERIFY(saved);
        }
        QVERIFY(shim.injected() > 0);
        QVERIFY(Mirror::stateOf(StorePaths(event.place.folder()))->standsIn);
        shim.setFault({});
        auto store = event.opened();
        QCOMPARE(store->takenBack(), 1);
        QVERIFY(!store->isOnCopy());
        QVERIFY(!store->draft().has_value());
        QCOMPARE(countOf(*store, person, key), 1);
        QCOMPARE(store->info().responses, 3);
        store.reset();
        verifyBoth(event, 3, key);
        QCOMPARE(event.opened()->takenBack(), 0);
    }

    /// Errors at every step of an interview, once and from there on, three kinds: whatever was reported as saved is in
    /// the store once the disk works again, once.
    void nothingIsLostWhereverTheDiskFails()
    {
        const SecretKey owner = SecretKey::generate();
        ShimVfs shim;
        int runs = 0;
        int moved = 0;
        int steps = 0; // of an interview in which nothing fails
        const auto answer = [&](const ShimFault::Kind kind, int step, int code, const SecretKey *key) {
            Event event(key);
            const core::interview::Response person = withoutId(event);
            auto store = event.opened();
            shim.setFault(event.failing(kind, step, code));
            QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(person)));
            QVERIFY_RESULT(store->submit(person));
            if (kind == ShimFault::Kind::None)
                steps = shim.steps();
            moved += store->isOnCopy() ? 1 : 0;
            shim.setFault({});
            store.reset();
            store = event.opened();
            QCOMPARE(countOf(*store, person, key), 1);
            QCOMPARE(store->info().responses, 3);
            store.reset();
            verifyBoth(event, 3, key);
            ++runs;
        };
        answer(ShimFault::Kind::None, 0, 0, nullptr);
        QVERIFY(steps > 20);
        for (const SecretKey *key : {static_cast<const SecretKey *>(nullptr), &owner}) {
            for (const auto kind : {ShimFault::Kind::ErrorOnce, ShimFault::Kind::ErrorFromNowOn}) {
                for (const int code : kSqliteCodes) {
                    for (int step = 1; step <= steps && !QTest::currentTestFailed(); step += 2)
                        answer(kind, step, code, key);
                }
            }
        }
        std::printf("disk failing in an interview: %d runs, %d ended on the copy, %d errors, lost 0, twice 0\n", runs,
                    moved, shim.injected());
        QVERIFY(moved > runs / 6);
    }

    void answersClearedOnTheCopyAreGone()
    {
        ShimVfs shim;
        Event event;
        const core::interview::Response person = withoutId(event);
        {
            const auto store = event.opened();
            QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(person)));
            shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_IOERR));
            QVERIFY_RESULT(store->dropDraft());
            QVERIFY(store->isOnCopy());
        }
        shim.setFault({});
        const auto store = event.opened();
        QVERIFY(!store->draft().has_value());
        QCOMPARE(store->info().responses, 2);
        verifyBoth(event, 2, nullptr);
    }

    /// The power goes while the person still answers: what was on the copy comes back as what it would have been.
    void aDraftOnTheCopyComesBack()
    {
        const SecretKey owner = SecretKey::generate();
        for (const SecretKey *key : {static_cast<const SecretKey *>(nullptr), &owner}) {
            ShimVfs shim;
            Event event(key);
            const core::interview::Response first = withoutId(event);
            const core::interview::Response newest = withoutId(event);
            {
                const auto store = event.opened();
                QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(first)));
                shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_IOERR));
                QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(newest)));
            }
            shim.setFault({});
            const auto store = event.opened();
            QCOMPARE(store->draft().has_value(), key == nullptr);
            if (key == nullptr)
                QVERIFY(*store->closeDraftAsInterrupted());
            QCOMPARE(countOf(*store, first, key), 0);
            QCOMPARE(countOf(*store, newest, key), 1);
            QCOMPARE(store->info().responses, 3);
            verifyBoth(event, 3, key);
        }
    }

    /// Somebody goes on with the store while the card is elsewhere: both have what the other lacks, a person once.
    void aCopyThatComesLateIsJoined()
    {
        const SecretKey owner = SecretKey::generate();
        for (const SecretKey *key : {static_cast<const SecretKey *>(nullptr), &owner}) {
            ShimVfs shim;
            Event event(key, 5);
            const core::interview::Response person = withoutId(event);
            {
                const auto store = event.opened();
                QVERIFY_RESULT(store->saveDraft(tests::sampleDraft(person)));
                shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_IOERR));
                QVERIFY_RESULT(store->submit(person));
            }
            shim.setFault({});
            event.pullCard();
            {
                const auto store = event.opened(); // its own draft is what it knows of the person
                QCOMPARE(store->takenBack(), 0);
                QVERIFY(key != nullptr || *store->closeDraftAsInterrupted());
                QCOMPARE(store->info().responses, 3);
            }
            event.submit(2); // now it is full
            event.putCardBack();
            const auto store = event.opened();
            const auto responses = store->responses(key);
            QVERIFY_RESULT(responses);
            const auto sent = std::find_if(responses->begin(), responses->end(), [&person](const auto &each) {
                return each.sent && each.items == person.items;
            });
            QVERIFY(sent != responses->end());
            // Sealed, nobody here can tell that two are one person: the office can, and counts one.
            QCOMPARE(countOf(*store, person, key), key == nullptr ? 1 : 2);
            QCOMPARE(store->info().responses, key == nullptr ? 5 : 6);
            verifyBoth(event, key == nullptr ? 5 : 6, key);
        }
    }

    /// The disk never works again: the copy alone is made into a store.
    void theCopyAloneIsEnough()
    {
        ShimVfs shim;
        Event event;
        const core::interview::Response person = withoutId(event);
        {
            const auto store = event.opened();
            shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_IOERR));
            QVERIFY_RESULT(store->submit(person));
        }
        const QString made = event.place.beside(u"made"_qs);
        const auto recovered = recoverStore({event.copy, made, {}, nullptr}, event.place.random);
        QVERIFY_RESULT(recovered);
        QCOMPARE(recovered->responses, 3);
        const auto store = CollectionStore::open(made, event.place.clock, event.place.random);
        QVERIFY_RESULT(store);
        QCOMPARE(countOf(**store, person, nullptr), 1);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(event.place.random)));
    }

    /// Without a card, and with one that does not hold everything, the answers stay where they are until it works.
    void whereNothingCanStandInNothingIsReported()
    {
        ShimVfs shim;
        Event event;
        const core::interview::Response person = withoutId(event);
        const auto store = event.opened();
        event.pullCard();
        shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_FULL));
        QCOMPARE(store->submit(person).error().code, ErrorCode::DiskFull);
        QVERIFY(!store->isOnCopy());
        shim.setFault({});
        QVERIFY_RESULT(store->submit(person)); // the copy does not get this one
        event.putCardBack();
        shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_FULL));
        QCOMPARE(store->submit(withoutId(event)).error().code, ErrorCode::DiskFull);
        QVERIFY(!store->isOnCopy());
    }

    void theWriterTellsBeforeItReports()
    {
        ShimVfs shim;
        Event event;
        StoreWriter writer(event.opened());
        QStringList told;
        connect(&writer, &StoreWriter::movedToCopy, this, [&told] { told.append(u"moved"_qs); });
        connect(&writer, &StoreWriter::draftSaved, this, [&told] { told.append(u"draft"_qs); });
        connect(&writer, &StoreWriter::submitted, this, [&told] { told.append(u"saved"_qs); });
        connect(&writer, &StoreWriter::failed, this, [&told] { told.append(u"failed"_qs); });
        const core::interview::Response person = withoutId(event);
        QSignalSpy drafts(&writer, &StoreWriter::draftSaved);
        QSignalSpy sent(&writer, &StoreWriter::submitted);
        writer.saveDraft(tests::sampleDraft(person));
        QVERIFY(drafts.count() > 0 || drafts.wait());
        shim.setFault(event.failing(ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_IOERR));
        writer.submit(person);
        QVERIFY(sent.count() > 0 || sent.wait());
        QCOMPARE(told, (QStringList{u"draft"_qs, u"moved"_qs, u"saved"_qs}));
    }

private:
    /// Somebody at the kiosk: the store gives the id.
    static core::interview::Response withoutId(Event &event)
    {
        core::interview::Response response = tests::sampleResponse(event.place.random);
        response.id.clear();
        response.sent = true;
        return response;
    }
};

BAROMETER_TEST(TestStandIn)
#include "tst_standin.moc"
