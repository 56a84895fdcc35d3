// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"
#include "tests/faults/simulateddisk.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <sqlite3.h>

using namespace faults;
using core::storage::Database;
using core::storage::Statement;

namespace {

const QString kFile = QStringLiteral("/disk/plain.db");
constexpr int kRows = 12;

/// A file written the ordinary way: row n gets the value n, one durable step each. How many steps were reported done?
struct PlainWriter
{
    QByteArray pragmas;
    bool sameBytesAgain = false; ///< after an error, the same bytes are written again, and that is believed

    core::base::Result<std::unique_ptr<Database>> open(SimulatedDisk &disk) const
    {
        auto database = Database::open(kFile, Database::Mode::Create, disk.vfsName());
        if (!database)
            return database;
        // Switching the journal off is a mistake that SQLite's defensive mode forbids.
        sqlite3_db_config((*database)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        (void)(*database)->execute(pragmas.constData());
        return database;
    }

    void prepare(SimulatedDisk &disk) const
    {
        const auto database = open(disk);
        if (!database || !(*database)->execute("CREATE TABLE t(k INTEGER PRIMARY KEY, v INT, f BLOB)"))
            qFatal("cannot prepare");
        for (int row = 1; row <= kRows; ++row) {
            if (!(*database)->execute(
                    QByteArray("INSERT INTO t VALUES(" + QByteArray::number(row) + ", 0, zeroblob(3000))").constData()))
                qFatal("cannot prepare");
        }
    }

    int write(SimulatedDisk &disk) const
    {
        const auto database = open(disk);
        int acked = 0;
        for (int row = 1; database && row <= kRows; ++row) {
            const QByteArray sql = "UPDATE t SET v = 1 WHERE k = " + QByteArray::number(row);
            bool done = (*database)->execute(sql.constData()).has_value();
            if (!done && sameBytesAgain) {
                (void)(*database)->execute("ROLLBACK");
                done = (*database)->execute(sql.constData()).has_value();
            }
            if (!done)
                break;
            ++acked;
        }
        return acked;
    }

    /// Rows there are, in order; -1: the file cannot be read or is damaged.
    int look(SimulatedDisk &disk) const
    {
        const auto database = open(disk);
        if (!database)
            return -1;
        const auto sound = (*database)->value("PRAGMA integrity_check");
        const auto count = (*database)->value("SELECT sum(v) FROM t");
        const auto highest = (*database)->value("SELECT coalesce(max(k), 0) FROM t WHERE v = 1");
        if (!sound || *sound != QLatin1String("ok") || !count || !highest || *count != *highest)
            return -1;
        return count->toInt();
    }
};

struct Found
{
    int images = 0;
    int lost = 0;
    int damaged = 0;
};

Found sweep(const PlainWriter &writer)
{
    core::base::SeededRandom random(tests::seed());
    SimulatedDisk base;
    writer.prepare(base);
    SimulatedDisk whole = base.afterPowerCut(Survival::Everything, random);
    SimulatedDisk counted(whole);
    (void)writer.write(counted);
    const int steps = counted.steps();
    Found found;
    for (int cut = 1; cut <= steps + 1; ++cut) {
        SimulatedDisk disk(whole);
        disk.setFault({Fault::Kind::PowerCut, cut, 0});
        const int acked = writer.write(disk);
        for (int survival = 0; survival < kSurvivals; ++survival) {
            SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(survival), random);
            const int seen = writer.look(image);
            ++found.images;
            found.damaged += seen < 0 ? 1 : 0;
            found.lost += seen >= 0 && seen < acked ? 1 : 0;
        }
    }
    return found;
}

} // namespace

/// The harness is worth something only if it finds what is known to be bad.
class TestKnownBad : public QObject
{
    Q_OBJECT
private slots:
    void findsLossWhereItIsKnown_data()
    {
        QTest::addColumn<QByteArray>("pragmas");
        QTest::addColumn<bool>("bad");
        const auto row = [](const char *name, const char *pragmas, bool bad) {
            QTest::newRow(name) << QByteArray(pragmas) << bad;
        };
        row("DELETE, FULL", "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL", true);
        row("DELETE, OFF", "PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF", true);
        row("WAL, NORMAL", "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", true);
        row("journal OFF", "PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL; PRAGMA cache_size=1", true);
        row("PERSIST, EXTRA", "PRAGMA journal_mode=PERSIST; PRAGMA synchronous=EXTRA", false);
        row("TRUNCATE, EXTRA", "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA", false);
    }
    void findsLossWhereItIsKnown()
    {
        QFETCH(QByteArray, pragmas);
        QFETCH(bool, bad);
        const Found found = sweep(PlainWriter{pragmas, false});
        std::printf("%s: %d images, %d with a loss, %d damaged\n", QTest::currentDataTag(), found.images, found.lost,
                    found.damaged);
        QVERIFY(found.images > 100);
        QCOMPARE(found.lost + found.damaged > 0, bad);
    }

    void findsLossWhenTheSameBytesAreWrittenAgain()
    {
        // A flush fails; SQLite rolls back in memory and on the disk; the same bytes again need no write where the page
        // already holds them, so the step is reported as done without a flush that worked.
        const PlainWriter writer{"PRAGMA journal_mode=PERSIST; PRAGMA synchronous=EXTRA", true};
        core::base::SeededRandom random(tests::seed());
        SimulatedDisk base;
        writer.prepare(base);
        SimulatedDisk whole = base.afterPowerCut(Survival::Everything, random);
        SimulatedDisk counted(whole);
        (void)writer.write(counted);
        int lost = 0;
        int runs = 0;
        for (int step = 1; step <= counted.steps(); ++step) {
            for (int survival = 0; survival < kSurvivals; ++survival) {
                SimulatedDisk disk(whole);
                disk.setForgetOnFailedSync(true);
                disk.setFault({Fault::Kind::ErrorOnce, step, SQLITE_IOERR_FSYNC});
                const int acked = writer.write(disk);
                SimulatedDisk image = disk.afterPowerCut(static_cast<Survival>(survival), random);
                const int seen = writer.look(image);
                lost += seen < acked ? 1 : 0;
                ++runs;
            }
        }
        std::printf("same bytes again: %d runs, %d with a loss\n", runs, lost);
        QVERIFY(lost > 0);
    }
};

BAROMETER_TEST(TestKnownBad)

#include "tst_knownbad.moc"
