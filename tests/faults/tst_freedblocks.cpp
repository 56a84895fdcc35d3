// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"
#include "tests/faults/simulateddisk.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <sqlite3.h>

#include <algorithm>

using namespace faults;
using core::storage::CollectionStore;
using core::storage::Replaced;
using core::storage::SlotFile;

namespace {

constexpr int kCapacity = 8;
const QByteArray kJournalMagic = QByteArray::fromHex("d9d505f920a163d7");

/// What a file held stays in its blocks when another takes its place.
class LeavingMedium final : public SimulatedMedium
{
public:
    using SimulatedMedium::SimulatedMedium;

protected:
    [[nodiscard]] bool overwrite(const QString &) override { return true; }
};

/// SQLite on the disk as it is, without the product's file system between them.
class PlainMedium final : public SimulatedMedium
{
public:
    using SimulatedMedium::SimulatedMedium;
    [[nodiscard]] const char *vfs() const override { return disk().vfsName(); }
};

bool holdsPieceOf(const QByteArray &blocks, const QByteArray &bytes)
{
    constexpr qsizetype kPiece = 64;
    constexpr qsizetype kStride = 256; // at least one lies wholly in each sector
    for (qsizetype at = 0; at + kPiece <= bytes.size(); at += kStride) {
        if (blocks.contains(bytes.mid(at, kPiece)))
            return true;
    }
    return false;
}

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
        const auto opened = SlotFile::open(medium, file(), SlotFile::Access::Write);
        if (!opened)
            return -1;
        const QByteArray freed = disk.freedBlocks();
        int found = 0;
        const auto bodies = (*opened)->usedBodies();
        for (const QByteArray &body : bodies.value_or(std::vector<QByteArray>()))
            found += holdsPieceOf(freed, body) ? 1 : 0;
        return found;
    }

    [[nodiscard]] QString file() const { return core::storage::StorePaths(place.folder()).file; }

    /// What a journal could tell of a store: all that lies in its places, free ones too, and in its draft.
    [[nodiscard]] std::vector<QByteArray> contentOf(const SimulatedDisk &disk) const
    {
        SimulatedDisk copy(disk);
        SimulatedMedium medium(copy);
        const auto opened = SlotFile::open(medium, file(), SlotFile::Access::Write);
        if (!opened)
            qFatal("the store cannot be read");
        std::vector<QByteArray> content = (*opened)->draftRows().value();
        for (int number = 1; number <= (*opened)->capacity(); ++number)
            content.push_back((*opened)->body(number).value());
        return content;
    }

    tests::StorePlace place;
};

} // namespace

/// Building a store anew moves every response, so that its places tell no order. What the file before it held must not
/// stay on the device: there one sees who had come by then.
class TestFreedBlocks : public QObject
{
    Q_OBJECT

    static constexpr int kSaved = 5;

    static void makeFilled(Device &device, SimulatedDisk &disk)
    {
        SimulatedMedium medium(disk);
        device.make(medium);
        const auto store = device.open(medium);
        QVERIFY_RESULT(store);
        device.save(**store, kSaved);
    }

    static void bothWaysToTakeAPlace()
    {
        QTest::addColumn<bool>("canExchange");
        QTest::newRow("names are exchanged") << true;
        QTest::newRow("a stick that cannot exchange names") << false;
    }

private slots:
    void growthLeavesNothing_data() { bothWaysToTakeAPlace(); }
    void growthLeavesNothing()
    {
        QFETCH(bool, canExchange);
        Device device;
        SimulatedDisk disk;
        SimulatedMedium medium(disk);
        medium.setCanExchange(canExchange);
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

    void whatWasHalfBuiltGoesAsWell_data() { bothWaysToTakeAPlace(); }
    /// What an error stopped half-way holds them too, in places of their own: it goes as the rest does.
    void whatWasHalfBuiltGoesAsWell()
    {
        QFETCH(bool, canExchange);
        Device device;
        SimulatedDisk base;
        int steps = 0;
        makeFilled(device, base);
        {
            SimulatedDisk whole(base);
            SimulatedMedium sound(whole);
            sound.setCanExchange(canExchange);
            const auto store = device.open(sound);
            QVERIFY_RESULT(store);
            whole.setFault({});
            QVERIFY_RESULT((*store)->grow(kCapacity));
            steps = whole.steps();
        }
        int tried = 0;
        int failed = 0;
        for (int step = 1; step <= steps; ++step) {
            ++tried;
            SimulatedDisk disk(base);
            SimulatedMedium medium(disk);
            medium.setCanExchange(canExchange);
            {
                auto store = device.open(medium);
                QVERIFY_RESULT(store);
                disk.setFault({Fault::Kind::ErrorOnce, step, SQLITE_FULL});
                failed += (*store)->grow(kCapacity) ? 0 : 1;
            }
            disk.setFault({});
            const auto again = device.open(medium);
            QVERIFY_RESULT(again);
            QCOMPARE((*again)->info().responses, kSaved);
            QCOMPARE(device.foundIn(disk), 0);
        }
        std::printf("freed blocks, %s: %d errors while a store is built anew, 0 with bodies in freed blocks\n",
                    QTest::currentDataTag(), tried);
        QVERIFY(failed > 10);
    }

    void aPowerCutOfGrowthLeavesNothing_data() { bothWaysToTakeAPlace(); }
    /// Whatever the power cut leaves beside the store's file is ended when it is opened next, which a second cut may
    /// stop as well: nobody's answers are lost, and none is left where it was.
    void aPowerCutOfGrowthLeavesNothing()
    {
        QFETCH(bool, canExchange);
        Device device;
        SimulatedDisk base;
        makeFilled(device, base);
        const core::storage::StorePaths paths(device.place.folder());
        core::base::SeededRandom random(tests::seed());
        int images = 0;
        int leftovers = 0;
        int waiting = 0;
        int seconds = 0;
        int told = 0;
        const auto look = [&](SimulatedDisk &image) {
            SimulatedMedium medium(image);
            medium.setCanExchange(canExchange);
            const auto store = device.open(medium);
            QVERIFY_RESULT(store);
            QCOMPARE((*store)->info().responses, kSaved);
            QVERIFY(!medium.exists(paths.fileAside));
            QVERIFY(!medium.exists(paths.file + core::storage::nextEnding()));
            const int found = device.foundIn(image);
            QVERIFY(found >= 0);
            told += found > 0 ? 1 : 0;
        };
        int cut = 0;
        for (bool died = true; died;) {
            SimulatedDisk disk(base);
            SimulatedMedium dying(disk);
            dying.setCanExchange(canExchange);
            {
                const auto store = device.open(dying);
                QVERIFY_RESULT(store);
                disk.setFault({Fault::Kind::PowerCut, ++cut, 0});
                (void)(*store)->grow(kCapacity);
                died = disk.isDead();
            }
            for (int survival = 0; died && survival < kSurvivals; ++survival) {
                SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(survival), random);
                SimulatedMedium again(image);
                leftovers += again.exists(paths.fileAside) ? 1 : 0;
                if (again.exists(paths.file + core::storage::nextEnding())) {
                    ++waiting;
                    const auto file = SlotFile::open(again, paths.file, SlotFile::Access::ReadOnly);
                    QVERIFY_RESULT(file); // who only looks finds it where it is
                    QVERIFY_RESULT((*file)->check());
                    QCOMPARE((*file)->state().responses, kSaved);
                }
                if (leftovers + waiting > seconds) {
                    seconds = leftovers + waiting;
                    SimulatedDisk second(image);
                    SimulatedMedium stopped(second);
                    second.setFault({Fault::Kind::PowerCut, 1 + static_cast<int>(random.below(6)), 0});
                    (void)device.open(stopped);
                    SimulatedDisk rest = second.afterPowerCut(static_cast<Survival>(survival), random);
                    look(rest);
                }
                look(image);
                ++images;
            }
        }
        std::printf("freed blocks, %s: %d power cuts while a store is built anew, %d left something beside it, %d of "
                    "them the new file waiting; %d cut again; %d with bodies in freed blocks\n",
                    QTest::currentDataTag(), images, leftovers + waiting, waiting, seconds, told);
        QVERIFY(leftovers > 100);
        QCOMPARE(waiting > 10, !canExchange);
        QCOMPARE(told, 0);
    }

    void whatIsRolledBackGoesFromTheJournal_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::newRow("the product's file system") << false;
        QTest::newRow("SQLite's own: the look sees it") << true;
    }
    /// What SQLite rolls back when a store is opened after a power cut it reads from the journal: a draft, and the
    /// place of whoever came last. None of it may be there or in blocks of no file when the store is open.
    void whatIsRolledBackGoesFromTheJournal()
    {
        QFETCH(bool, plain);
        Device device;
        SimulatedDisk base;
        {
            SimulatedMedium medium(base);
            device.make(medium);
            const auto store = device.open(medium);
            QVERIFY_RESULT(store);
            device.save(**store, 3);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(device.place.random))));
        }
        const std::vector<QByteArray> before = device.contentOf(base);
        core::base::SeededRandom random(tests::seed());
        int images = 0;
        int hot = 0;
        int told = 0;
        int cut = 0;
        for (bool died = true; died;) {
            SimulatedDisk disk(base);
            SimulatedMedium dying(disk);
            {
                const auto store = device.open(dying);
                QVERIFY_RESULT(store);
                disk.setFault({Fault::Kind::PowerCut, ++cut, 0});
                if ((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(device.place.random))))
                    (void)(*store)->submit(tests::sampleResponse(device.place.random));
                died = disk.isDead();
            }
            for (int survival = 0; died && survival < kSurvivals; ++survival) {
                SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(survival), random);
                hot += image.content(device.file() + u"-journal"_qs).startsWith(kJournalMagic) ? 1 : 0;
                SimulatedMedium own(image);
                PlainMedium bare(image);
                QVERIFY_RESULT(device.open(plain ? static_cast<SimulatedMedium &>(bare) : own));
                const QByteArray blocks = image.freedBlocks() + image.content(device.file() + u"-journal"_qs);
                const auto isTold = [&blocks](const QByteArray &bytes) {
                    return holdsPieceOf(blocks, bytes);
                };
                const std::vector<QByteArray> after = device.contentOf(image);
                const bool isSeen = std::any_of(before.begin(), before.end(), isTold) ||
                    std::any_of(after.begin(), after.end(), isTold);
                told += isSeen ? 1 : 0;
                ++images;
            }
        }
        std::printf("journal, %s: %d power cuts while a draft and a response are saved, %d to be rolled back, %d tell "
                    "something of them once the store is open\n",
                    QTest::currentDataTag(), images, hot, told);
        QVERIFY(hot > 50);
        QCOMPARE(told > 0, plain);
    }
};

BAROMETER_TEST(TestFreedBlocks)

#include "tst_freedblocks.moc"
