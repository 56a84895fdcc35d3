// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/storeworkload.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <algorithm>

using namespace faults;

namespace {

struct Subsets
{
    int images = 0;
    int opened = 0; ///< of these, by a start of the program
    int wrong = 0;
    int wholeSteps = 0; ///< every subset was tried
    int drawnSteps = 0; ///< as many were drawn by chance
    int mostBits = 0;

    void print(const char *what) const
    {
        std::printf("%s: %d images, %d of them opened by a start; %d steps with every subset of at most %d unflushed "
                    "writes, %d steps with more and %d subsets drawn, %d wrong\n",
                    what, images, opened, wholeSteps, mostBits, drawnSteps, 1 << mostBits, wrong);
    }
};

/// A power cut at every step, and what is found for every subset of so many unflushed writes at most.
Subsets trySubsets(StoreWorkload &workload, int mostBits)
{
    constexpr int kEach = 32; // a start of the program takes longer than a look at the file
    core::base::SeededRandom random(tests::seed());
    Subsets tried;
    tried.mostBits = mostBits;
    const int steps = workload.countSteps();
    for (int cut = 1; cut <= steps; ++cut) {
        SimulatedDisk disk(workload.base());
        disk.setFault({Fault::Kind::PowerCut, cut, 0});
        const StoreWorkload::Outcome outcome = workload.run(disk, 1);
        const int unflushed = disk.unflushed();
        ++(unflushed > mostBits ? tried.drawnSteps : tried.wholeSteps);
        const quint64 subsets = quint64{1} << std::min(unflushed, mostBits);
        for (quint64 subset = 0; subset < subsets; ++subset) {
            SimulatedDisk image = disk.withSubset(unflushed > mostBits ? random.next() : subset);
            bool isRight = workload.isRight(workload.lookAtFile(image), outcome.acked);
            if (tried.images++ % kEach == 0) {
                ++tried.opened;
                isRight = workload.isRightOpened(workload.look(image), outcome.acked) && isRight;
            }
            tried.wrong += isRight ? 0 : 1;
        }
    }
    return tried;
}

/// The disk after that many power cuts more while the program starts on it; cuts counts those that came before it was
/// up.
SimulatedDisk cutAgain(StoreWorkload &workload, const SimulatedDisk &image, int times, core::base::RandomSource &random,
                       int &cuts)
{
    SimulatedDisk disk(image);
    disk.setFault({Fault::Kind::PowerCut, 1 + static_cast<int>(random.below(12)), 0});
    (void)workload.look(disk);
    cuts += disk.isDead() ? 1 : 0;
    const SimulatedDisk after = disk.afterPowerCut(static_cast<Survival>(random.below(kSurvivals)), random);
    return times > 1 ? cutAgain(workload, after, times - 1, random, cuts) : after;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT
private slots:
    void losesNothingWhereverThePowerGoes()
    {
        StoreWorkload workload(StoreWorkload::everything());
        core::base::SeededRandom random(tests::seed());
        const int steps = workload.countSteps();
        const int rounds = imagesWanted() / (steps * kSurvivals) + 1;
        int images = 0;
        int wrong = 0;
        int secondCuts = 0;
        int thirdCuts = 0;
        for (int cut = 1; cut <= steps; ++cut) {
            SimulatedDisk disk(workload.base());
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            const StoreWorkload::Outcome outcome = workload.run(disk, 1);
            for (int i = 0; i < rounds * kSurvivals; ++i) {
                SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(i % kSurvivals), random);
                // One in ten loses its power once more while it recovers, wherever that is, and of these one in four
                // a third time.
                if (random.below(10) == 0) {
                    int cuts = 0;
                    SimulatedDisk last = cutAgain(workload, image, random.below(4) == 0 ? 2 : 1, random, cuts);
                    secondCuts += cuts > 0 ? 1 : 0;
                    thirdCuts += cuts > 1 ? 1 : 0;
                    wrong += workload.isRight(workload.lookAtFile(last), outcome.acked) ? 0 : 1;
                } else {
                    // Most through the file alone, some through everything that a start of the program does.
                    const auto seen = i % 11 == 0 ? workload.look(image) : workload.lookAtFile(image);
                    wrong += workload.isRight(seen, outcome.acked) ? 0 : 1;
                }
                ++images;
            }
        }
        std::printf("power cut: %d steps, %d images, %d cut again in recovery, %d of these once more, %d wrong\n",
                    steps, images, secondCuts, thirdCuts, wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(secondCuts >= images / 20);
        QVERIFY(thirdCuts >= images / 100);
    }

    /// Every subset of what was not flushed, where that is not too much; one write of a page to the journal is three of
    /// the file system, so that it soon is. There as many subsets are drawn by chance.
    void oneSubmitSurvivesEverySubsetOfItsWrites()
    {
        StoreWorkload workload(StoreWorkload::oneSubmit());
        const Subsets tried = trySubsets(workload, isForARelease() ? 14 : 9);
        tried.print("one submit");
        QVERIFY(tried.wholeSteps > 20);
        QCOMPARE(tried.wrong, 0);
    }

    /// The same of an interview in a store that is sealed to an owner and a deputy, and read with the deputy's key. A
    /// start of the program finds the draft and closes it, although it cannot read it.
    void aSealedInterviewSurvivesEverySubsetOfItsWrites()
    {
        constexpr int kRecipients = 2;
        StoreWorkload workload({StoreWorkload::Act::Draft, StoreWorkload::Act::Submit}, 1, kRecipients);
        const Subsets tried = trySubsets(workload, isForARelease() ? 12 : 6);
        tried.print("sealed draft and submit");
        QVERIFY(tried.wholeSteps > 20);
        QVERIFY(tried.opened > 100);
        QCOMPARE(tried.wrong, 0);
    }

    /// Nothing can be promised of what is being saved when the disk reports flushes that it did not do. But a place
    /// that is not being written does not move: every response saved long ago is there, if need be after a repair.
    void aLyingDiskSparesWhatIsOld()
    {
        constexpr int kOld = 4;
        StoreWorkload workload(StoreWorkload::inPlace(), kOld);
        core::base::SeededRandom random(tests::seed());
        const std::multiset<QString> &old = workload.after(0).responses;
        QCOMPARE(old.size(), size_t{kOld});
        const int steps = workload.countSteps();
        int images = 0;
        int damaged = 0;
        int lost = 0;
        for (int cut = 1; cut <= steps; cut += 2) {
            SimulatedDisk disk(workload.base());
            disk.lie(0.5, random.next());
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            (void)workload.run(disk, 1);
            for (const Survival survival : {Survival::RandomSectors, Survival::GarbageSectors}) {
                SimulatedDisk image = disk.afterPowerCut(survival, random);
                damaged += workload.look(image) ? 0 : 1;
                const auto seen = workload.repairAndLook(image);
                lost += seen && std::includes(seen->responses.begin(), seen->responses.end(), old.begin(), old.end())
                    ? 0
                    : 1;
                ++images;
            }
        }
        std::printf("lying disk: %d images, %d damaged and repaired, %d without an old response\n", images, damaged,
                    lost);
        QCOMPARE(lost, 0);
        QVERIFY(damaged > 10); // it did lie
    }

    /// No place, id, order or key hangs on the clock: years back and on between any two acts change nothing, and
    /// neither does a power cut with the clock set anew behind it.
    void aClockThatJumpsChangesNothing()
    {
        StoreWorkload workload(StoreWorkload::everything());
        workload.setClockJumps({-365, 3653, -1, -3652, 1});
        core::base::SeededRandom random(tests::seed());
        const int steps = workload.countSteps(); // every act is done
        int wrong = 0;
        int images = 0;
        for (int cut = 1; cut <= steps + 1; cut += 3) {
            SimulatedDisk disk(workload.base());
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            const StoreWorkload::Outcome outcome = workload.run(disk, 1);
            SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(random.below(kSurvivals)), random);
            wrong += workload.isRight(workload.look(image), outcome.acked) ? 0 : 1;
            ++images;
        }
        std::printf("clock jumps: %d images, %d wrong\n", images, wrong);
        QCOMPARE(wrong, 0);
    }
};

BAROMETER_TEST(TestPowerCut)

#include "tst_powercut.moc"
