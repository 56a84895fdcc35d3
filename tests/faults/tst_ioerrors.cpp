// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/storeworkload.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <sqlite3.h>

using namespace faults;

class TestIoErrors : public QObject
{
    Q_OBJECT
private slots:
    /// Every step fails once, or from there on, with each code; the person tries again; then the power goes. What was
    /// reported as saved is there, and nothing is there twice.
    void anErrorAtAnyStepLosesAndDoublesNothing()
    {
        StoreWorkload workload(StoreWorkload::everything());
        core::base::SeededRandom random(tests::seed());
        const int steps = workload.countSteps();
        const int each = isForARelease() ? 170 : 9; // 100,000 runs and 5,000
        int runs = 0;
        int injected = 0;
        int wrong = 0;
        int unfinished = 0;
        for (int step = 1; step <= steps; ++step) {
            for (int i = 0; i < each; ++i) {
                const bool forget = (step + i) % 2 == 0;
                const auto kind = random.below(2) == 0 ? Fault::Kind::ErrorOnce : Fault::Kind::ErrorFromNowOn;
                const int code =
                    std::array<int, 3>{SQLITE_IOERR_WRITE, SQLITE_FULL, SQLITE_IOERR_FSYNC}.at(random.below(3));
                SimulatedDisk disk(workload.base());
                disk.setForgetOnFailedSync(forget);
                disk.setFault({kind, step, code});
                const StoreWorkload::Outcome outcome = workload.run(disk, 3);
                injected += disk.injected();
                unfinished += kind == Fault::Kind::ErrorOnce && outcome.acked < workload.acts() ? 1 : 0;
                SimulatedDisk cut = disk.afterPowerCut(static_cast<Survival>(random.below(kSurvivals)), random);
                wrong += workload.isRight(workload.lookAtFile(cut), outcome.acked) ? 0 : 1;
                ++runs;
            }
        }
        std::printf("I/O errors: %d runs, %d errors injected, %d wrong, %d not done in three tries\n", runs, injected,
                    wrong, unfinished);
        QCOMPARE(wrong, 0);
        // One error that goes away again stops nobody but at the very start, where the store is only being opened.
        QVERIFY2(unfinished < runs / 20, qPrintable(QString::number(unfinished)));
    }

    /// Every read fails once, or from there on: a sector that cannot be read, a stick that goes. What was reported as
    /// saved is there when it can be read again.
    void aReadThatFailsLosesAndDoublesNothing()
    {
        StoreWorkload workload(StoreWorkload::everything());
        core::base::SeededRandom random(tests::seed());
        SimulatedDisk counted(workload.base());
        counted.setReadFault(ReadFault::None, 0);
        QCOMPARE(workload.run(counted, 1).acked, workload.acts());
        const int reads = counted.reads();
        QVERIFY2(reads > 50, qPrintable(QString::number(reads)));
        int runs = 0;
        int injected = 0;
        int wrong = 0;
        for (const ReadFault fault : {ReadFault::Error, ReadFault::ErrorFromNowOn}) {
            for (int at = 1; at <= reads; ++at) {
                SimulatedDisk disk(workload.base());
                disk.setReadFault(fault, at);
                const StoreWorkload::Outcome outcome = workload.run(disk, 3);
                injected += disk.injected();
                disk.setReadFault(ReadFault::None, 0);
                SimulatedDisk cut = disk.afterPowerCut(static_cast<Survival>(random.below(kSurvivals)), random);
                wrong += workload.isRight(workload.lookAtFile(cut), outcome.acked) ? 0 : 1;
                ++runs;
            }
        }
        std::printf("failing reads: %d runs, %d errors injected, %d wrong\n", runs, injected, wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(injected >= runs);
    }
};

BAROMETER_TEST(TestIoErrors)

#include "tst_ioerrors.moc"
