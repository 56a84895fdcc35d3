// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failingmemory.h"
#include "tests/faults/storeworkload.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

using namespace faults;

class TestOutOfMemory : public QObject
{
    Q_OBJECT
private slots:
    /// The n-th piece of memory that SQLite asks for is refused, once or from there on. What was reported as saved is
    /// there, and nothing crashes.
    void aRefusedAllocationLosesNothing()
    {
        QVERIFY(failingMemoryIsInstalled());
        using Act = StoreWorkload::Act;
        StoreWorkload workload(
            {Act::Draft, Act::Submit, Act::Draft, Act::Submit, Act::Draft, Act::Drop, Act::Draft, Act::Close});
        refuseMemory(0, false);
        const SimulatedDisk &base = workload.base();
        {
            SimulatedDisk counted(base);
            refuseMemory(0, false);
            (void)workload.run(counted, 1);
        }
        const int allocations = memoryRequests();
        QVERIFY(allocations > 100);
        int runs = 0;
        int wrong = 0;
        for (int n = 1; n <= allocations; ++n) {
            for (const bool always : {false, true}) {
                SimulatedDisk disk(base);
                refuseMemory(n, always);
                const StoreWorkload::Outcome outcome = workload.run(disk, 2);
                refuseMemory(0, false);
                wrong += workload.isRight(workload.lookAtFile(disk), outcome.acked) ? 0 : 1;
                ++runs;
            }
        }
        std::printf("out of memory: %d allocations, %d runs, %d wrong\n", allocations, runs, wrong);
        QCOMPARE(wrong, 0);
    }
};

BAROMETER_TEST(TestOutOfMemory)

#include "tst_outofmemory.moc"
