// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"
#include "tests/faults/simulateddisk.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <set>

using namespace faults;
using core::base::ErrorCode;
using core::interview::Response;
using core::storage::CollectionStore;

namespace {

constexpr int kResponses = 6;
constexpr int kPage = 4096;

/// A store on a simulated disk, closed, with responses that are known by their texts.
class DamagedStore
{
public:
    DamagedStore()
    {
        core::storage::NewStore wanted;
        wanted.folder = place.folder();
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = 8;
        SimulatedMedium medium(disk);
        auto store = CollectionStore::create(wanted, place.clock, place.random, &medium);
        for (int i = 0; i < kResponses && store; ++i) {
            const Response response = tests::sampleResponse(place.random);
            good = (*store)->submit(response).has_value();
            texts.insert(response.items.rbegin()->second.text);
        }
    }

    [[nodiscard]] QString file() const { return place.path(QStringLiteral("store.qk")); }

    /// What the program finds when it starts on this disk, repairing what is damaged; none when it cannot.
    std::optional<std::set<QString>> look(SimulatedDisk &on)
    {
        SimulatedMedium medium(on);
        std::optional<core::storage::Recovery> repaired;
        const auto store = CollectionStore::openOrRepair(place.folder(), place.clock, place.random, repaired, &medium);
        if (!store)
            return std::nullopt;
        const auto responses = (*store)->responses();
        if (!responses)
            return std::nullopt;
        std::set<QString> seen;
        for (const Response &response : *responses)
            seen.insert(response.items.rbegin()->second.text);
        return seen;
    }

    tests::StorePlace place;
    SimulatedDisk disk;
    std::set<QString> texts;
    bool good = false;
};

} // namespace

// Damage that no write of ours made: bits that changed on the disk, sectors and reads that fail, and the power going
// while the damage is being repaired.
class TestRepair : public QObject
{
    Q_OBJECT
private slots:
    void bitRotCostsAtMostTheResponseItHit()
    {
        DamagedStore store;
        QVERIFY(store.good);
        const QByteArray sound = store.disk.content(store.file());
        int trials = 0;
        int hit = 0;
        for (qsizetype sector = 0; sector < sound.size(); sector += 512) {
            QByteArray changed = sound;
            if (trials % 2 == 0)
                changed.replace(sector, 512, QByteArray(512, '\xff'));
            else
                changed[sector + static_cast<qsizetype>(store.place.random.below(512))] ^= '\x10';
            SimulatedDisk disk(store.disk);
            disk.setContent(store.file(), changed);
            const auto seen = store.look(disk);
            QVERIFY2(seen.has_value(), qPrintable(QString::number(sector)));
            QVERIFY(std::includes(store.texts.begin(), store.texts.end(), seen->begin(), seen->end()));
            QVERIFY2(seen->size() + 1 >= store.texts.size(), qPrintable(QString::number(sector)));
            hit += seen->size() < store.texts.size() ? 1 : 0;
            ++trials;
        }
        std::printf("bit rot: %d sectors damaged, %d cost one response, 0 more\n", trials, hit);
        QVERIFY(hit > 0);
    }

    void aCutDuringRepairLosesNothingMore()
    {
        DamagedStore store;
        QVERIFY(store.good);
        SimulatedDisk damaged(store.disk);
        QByteArray bytes = damaged.content(store.file());
        damaged.setContent(store.file(), bytes.replace(0, kPage, QByteArray(kPage, '\xff'))); // its header is gone
        core::base::SeededRandom random(tests::seed());
        const auto repair = [&store](SimulatedDisk &disk) {
            SimulatedMedium medium(disk);
            return core::storage::repairStore(store.place.folder(), store.place.random, &medium);
        };
        SimulatedDisk whole(damaged);
        whole.setFault({});
        QVERIFY_RESULT(repair(whole));
        const int steps = whole.steps();
        QVERIFY(steps > 10);
        int images = 0;
        int wrong = 0;
        for (int cut = 1; cut <= steps; ++cut) {
            SimulatedDisk disk(damaged);
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            (void)repair(disk);
            for (int i = 0; i < kSurvivals; ++i) {
                SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(i), random);
                // The program starts again: what is there is the damaged file, to be repaired anew, or the repaired.
                SimulatedMedium medium(image);
                if (!CollectionStore::open(store.place.folder(), store.place.clock, store.place.random, &medium))
                    (void)repair(image);
                const auto seen = store.look(image);
                wrong += seen && *seen == store.texts ? 0 : 1;
                ++images;
            }
        }
        std::printf("cut during repair: %d steps, %d images, %d wrong\n", steps, images, wrong);
        QCOMPARE(wrong, 0);
    }

    void anErrorDuringRepairLeavesTheDamagedFile()
    {
        DamagedStore store;
        SimulatedDisk damaged(store.disk);
        QByteArray bytes = damaged.content(store.file());
        damaged.setContent(store.file(), bytes.replace(0, kPage, QByteArray(kPage, '\xff')));
        int failures = 0;
        for (int step = 1; step < 60; step += 3) {
            SimulatedDisk disk(damaged);
            disk.setFault({Fault::Kind::ErrorFromNowOn, step, SQLITE_FULL});
            SimulatedMedium medium(disk);
            const auto repaired = core::storage::repairStore(store.place.folder(), store.place.random, &medium);
            if (repaired)
                continue;
            ++failures;
            disk.setFault({});
            QVERIFY_RESULT(core::storage::repairStore(store.place.folder(), store.place.random, &medium));
            const auto seen = store.look(disk);
            QVERIFY(seen && *seen == store.texts);
        }
        QVERIFY(failures > 5);
    }

    void aReadThatLiesIsNoticed()
    {
        // The disk gives a wrong bit, or too few bytes, at every read in turn: what comes out is right or is refused.
        DamagedStore store;
        QVERIFY(store.good);
        int refused = 0;
        int reads = 0;
        for (const ReadFault fault : {ReadFault::WrongBit, ReadFault::TooShort}) {
            for (int at = 1;; ++at) {
                SimulatedDisk disk(store.disk);
                disk.setReadFault(fault, at);
                SimulatedMedium medium(disk);
                const auto opened =
                    CollectionStore::open(store.place.folder(), store.place.clock, store.place.random, &medium);
                const auto responses = opened ? (*opened)->responses() : core::base::fail(opened);
                refused += responses ? 0 : 1;
                std::set<QString> seen;
                for (const Response &response : responses.value_or(std::vector<Response>()))
                    seen.insert(response.items.rbegin()->second.text);
                QVERIFY(!responses || seen == store.texts);
                ++reads;
                if (disk.reads() < at)
                    break;
            }
        }
        std::printf("lying reads: %d, refused %d, wrong answers 0\n", reads, refused);
        QVERIFY(refused > 10);
    }
};

BAROMETER_TEST(TestRepair)

#include "tst_repair.moc"
