// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"
#include "tests/faults/simulateddisk.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <sqlite3.h>

#include <set>

using namespace faults;
using core::storage::CollectionStore;
using core::storage::Replaced;
using core::storage::SlotFile;

namespace {

constexpr int kCapacity = 8;
const QByteArray kJournalMagic = QByteArray::fromHex("d9d505f920a163d7");

/// As it was before: what a file held stays in its blocks when another takes its place.
class LeavingMedium final : public SimulatedMedium
{
public:
    using SimulatedMedium::SimulatedMedium;
    [[nodiscard]] core::base::Result<void> replace(const QString &from, const QString &to, Replaced) override
    {
        return SimulatedMedium::replace(from, to, Replaced::IsLeft);
    }
};

/// A store on a simulated disk, and whoever reads the device without asking for files.
class Device
{
public:
    void make(SimulatedMedium &medium)
    {
        core::storage::NewStore wanted;
        wanted.folder = place.folder();
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = kCapacity;
        QVERIFY_RESULT(CollectionStore::create(wanted, place.clock, place.random, &medium));
    }

    auto open(SimulatedMedium &medium)
    {
        return CollectionStore::open(place.folder(), place.clock, place.random, &medium);
    }

    void save(CollectionStore &store, int responses)
    {
        for (int i = 0; i < responses; ++i)
            QVERIFY_RESULT(store.submit(tests::sampleResponse(place.random)));
    }

    /// Bodies of the store that also lie in blocks of no file. Each tells that its response was there when something
    /// else was not yet.
    int foundIn(const SimulatedDisk &disk)
    {
        SimulatedDisk copy(disk);
        SimulatedMedium medium(copy);
        const QString path = core::storage::StorePaths(place.folder()).file;
        const auto file = SlotFile::open(medium, path, SlotFile::Access::Write);
        if (!file)
            return -1;
        const QByteArray freed = disk.freedBlocks();
        int found = 0;
        const auto bodies = (*file)->usedBodies();
        for (const QByteArray &body : bodies.value_or(std::vector<QByteArray>())) {
            constexpr qsizetype kPiece = 64;
            bool isThere = false;
            for (qsizetype at = 0; at + kPiece <= body.size() && !isThere; at += kPiece)
                isThere = freed.contains(body.mid(at, kPiece));
            found += isThere ? 1 : 0;
        }
        return found;
    }

    tests::StorePlace place;
};

} // namespace

/// Building a store anew moves every response, so that its places tell no order. What the file before it held must not
/// stay on the device: there one sees who had come by then.
class TestFreedBlocks : public QObject
{
    Q_OBJECT
private slots:
    void growthLeavesNothing()
    {
        Device device;
        SimulatedDisk disk;
        SimulatedMedium medium(disk);
        device.make(medium);
        auto store = device.open(medium);
        QVERIFY_RESULT(store);
        for (int round = 0; round < 4; ++round) {
            device.save(**store, 5);
            const qsizetype before = disk.freedBlocks().size();
            QVERIFY_RESULT((*store)->grow(kCapacity));
            QVERIFY(disk.freedBlocks().size() > before); // a file has gone
            QCOMPARE(device.foundIn(disk), 0);
            QVERIFY(!disk.freedBlocks().contains(kJournalMagic));
        }
        QVERIFY_RESULT((*store)->publishTexts(tests::correctedSample()));
        QVERIFY_RESULT((*store)->addAll({tests::sampleResponse(device.place.random)}));
        QCOMPARE(device.foundIn(disk), 0);
    }

    /// The same look at a file that is merely replaced.
    void theLookSeesWhatIsLeft()
    {
        Device device;
        SimulatedDisk disk;
        LeavingMedium medium(disk);
        device.make(medium);
        auto store = device.open(medium);
        QVERIFY_RESULT(store);
        device.save(**store, 5);
        QVERIFY_RESULT((*store)->grow(kCapacity));
        device.save(**store, 3);
        QVERIFY(device.foundIn(disk) >= 5);
    }

    /// What an error or a power cut stopped half-way holds them too, in places of their own: it goes as the rest does.
    void whatWasHalfBuiltGoesAsWell()
    {
        Device device;
        SimulatedDisk base;
        int steps = 0;
        {
            SimulatedMedium medium(base);
            device.make(medium);
            auto store = device.open(medium);
            QVERIFY_RESULT(store);
            device.save(**store, 5);
            SimulatedDisk whole(base);
            SimulatedMedium sound(whole);
            store->reset();
            store = device.open(sound);
            QVERIFY_RESULT(store);
            whole.setFault({});
            QVERIFY_RESULT((*store)->grow(kCapacity));
            steps = whole.steps();
        }
        core::base::SeededRandom random(tests::seed());
        int tried = 0;
        int failed = 0;
        int refused = 0;
        int leftovers = 0;
        // Every fifth step while the file is written, every one where it takes its place.
        for (int step = 1; step <= steps; step += step + 20 < steps ? 5 : 1) {
            ++tried;
            SimulatedDisk disk(base);
            SimulatedMedium medium(disk);
            bool mayKeep = false; // the disk grew the store, but refused to write over what was there
            {
                auto store = device.open(medium);
                QVERIFY_RESULT(store);
                disk.setFault({Fault::Kind::ErrorOnce, step, SQLITE_FULL});
                const bool grew = (*store)->grow(kCapacity).has_value();
                failed += grew ? 0 : 1;
                mayKeep = grew && disk.injected() > 0;
            }
            disk.setFault({});
            const int found = device.foundIn(disk);
            QVERIFY(found == 0 || mayKeep);
            refused += found > 0 ? 1 : 0;

            SimulatedDisk cut(base);
            {
                SimulatedMedium dying(cut);
                auto store = device.open(dying);
                QVERIFY_RESULT(store);
                cut.setFault({Fault::Kind::PowerCut, step, 0});
                (void)(*store)->grow(kCapacity);
            }
            SimulatedDisk image = cut.afterPowerCut(Survival::Everything, random);
            SimulatedMedium again(image);
            leftovers += again.exists(core::storage::StorePaths(device.place.folder()).fileAside) ? 1 : 0;
            QVERIFY_RESULT(device.open(again));
            QCOMPARE(device.foundIn(image), 0);
        }
        std::printf("freed blocks: %d errors and %d power cuts while a store is built anew, %d left something half "
                    "built, 0 bodies found\n",
                    tried, tried, leftovers);
        QVERIFY(failed > 10);
        QVERIFY(refused <= 2); // to write over it, and to flush that
        QVERIFY(leftovers > 10);
    }
};

BAROMETER_TEST(TestFreedBlocks)

#include "tst_freedblocks.moc"
