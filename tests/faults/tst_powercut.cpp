// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/storeworkload.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

using namespace faults;

namespace {

/// Images of the power cut at every step, in the quick suite.
/// BAROMETER_FAULT_IMAGES sets more for a release.
int imagesWanted()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("BAROMETER_FAULT_IMAGES", &set);
    return set ? wanted : 12'000;
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
        const int rounds = std::max(1, imagesWanted() / (steps * kSurvivals));
        int images = 0;
        int wrong = 0;
        int secondCuts = 0;
        for (int cut = 1; cut <= steps; ++cut) {
            SimulatedDisk disk(workload.base());
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            const StoreWorkload::Outcome outcome = workload.run(disk, 1);
            for (int i = 0; i < rounds * kSurvivals; ++i) {
                SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(i % kSurvivals), random);
                // One in ten loses its power once more while it recovers, wherever that is.
                if (random.below(10) == 0) {
                    image.setFault({Fault::Kind::PowerCut, 1 + static_cast<int>(random.below(12)), 0});
                    (void)workload.look(image);
                    SimulatedDisk second = image.afterPowerCut(static_cast<Survival>(random.below(kSurvivals)), random);
                    secondCuts += image.isDead() ? 1 : 0;
                    wrong += workload.isRight(workload.lookAtFile(second), outcome.acked) ? 0 : 1;
                } else {
                    // Most through the file alone, some through everything that a start of the program does.
                    const auto seen = i % 11 == 0 ? workload.look(image) : workload.lookAtFile(image);
                    wrong += workload.isRight(seen, outcome.acked) ? 0 : 1;
                }
                ++images;
            }
        }
        std::printf("power cut: %d steps, %d images, %d cut again in recovery, %d wrong\n", steps, images, secondCuts,
                    wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(secondCuts > 0);
    }

    void oneSubmitSurvivesEverySubsetOfItsWrites()
    {
        StoreWorkload workload(StoreWorkload::oneSubmit());
        core::base::SeededRandom random(tests::seed());
        // Subsets a cut, as a power of two; where more is unflushed they are drawn by chance.
        const int mostBits = imagesWanted() > 100'000 ? 14 : 6;
        const int steps = workload.countSteps();
        int images = 0;
        int wrong = 0;
        int drawn = 0;
        for (int cut = 1; cut <= steps; ++cut) {
            SimulatedDisk disk(workload.base());
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            const StoreWorkload::Outcome outcome = workload.run(disk, 1);
            const int unflushed = disk.unflushed();
            drawn += unflushed > mostBits ? 1 : 0;
            const quint64 subsets = quint64{1} << std::min(unflushed, mostBits);
            for (quint64 subset = 0; subset < subsets; ++subset) {
                SimulatedDisk image = disk.withSubset(unflushed > mostBits ? random.next() : subset);
                wrong += workload.isRight(workload.lookAtFile(image), outcome.acked) ? 0 : 1;
                ++images;
            }
        }
        std::printf("one submit: %d steps, %d images of every subset, %d steps drawn by chance, %d wrong\n", steps,
                    images, drawn, wrong);
        QCOMPARE(wrong, 0);
    }

    void aLyingDiskSparesWhatIsOld()
    {
        // Nothing can be promised when the disk reports flushes that it did not do; but a place that is not being
        // written does not move, so responses saved long ago are not at stake.
        StoreWorkload workload(StoreWorkload::everything());
        core::base::SeededRandom random(tests::seed());
        const int steps = workload.countSteps();
        int images = 0;
        int unreadable = 0;
        for (int cut = 1; cut <= steps; cut += 5) {
            SimulatedDisk disk(workload.base());
            disk.lie(0.5, random.next());
            disk.setFault({Fault::Kind::PowerCut, cut, 0});
            (void)workload.run(disk, 1);
            SimulatedDisk image = disk.afterPowerCut(Survival::RandomSectors, random);
            unreadable += workload.look(image) ? 0 : 1;
            ++images;
        }
        std::printf("lying disk: %d images, %d with damage that opening notices\n", images, unreadable);
        QVERIFY(images > 20);
    }
};

BAROMETER_TEST(TestPowerCut)

#include "tst_powercut.moc"
