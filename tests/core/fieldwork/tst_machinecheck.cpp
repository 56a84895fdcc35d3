// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/machinecheck.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::fieldwork;

namespace {

class FixedClock final : public core::base::Clock
{
public:
    [[nodiscard]] QDate today() const override { return {2026, 6, 1}; }
    [[nodiscard]] qint64 monotonicMilliseconds() const override { return 0; }
};

} // namespace

class TestMachineCheck final : public QObject
{
    Q_OBJECT

private slots:
    void swapInClearIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("swaps");
        QTest::addColumn<QString>("uuid"); ///< of dm-1
        QTest::addColumn<QString>("open");
        const QByteArray head = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n";
        QTest::newRow("off") << head << QString() << QString();
        QTest::newRow("no file") << QByteArray() << QString() << QString();
        QTest::newRow("partition") << head + "/dev/sda2   partition\t8388604\t0\t-2\n" << QString() << u"/dev/sda2"_qs;
        QTest::newRow("file") << head + "/swapfile   file\t8388604\t0\t-2\n" << QString() << u"/swapfile"_qs;
        QTest::newRow("compressed") << head + "/dev/zram0   partition\t8388604\t0\t100\n" << QString() << QString();
        QTest::newRow("encrypted") << head + "/dev/dm-1   partition\t8388604\t0\t-2\n"
                                   << u"CRYPT-LUKS2-abc-swap"_qs << QString();
        QTest::newRow("volume in clear") << head + "/dev/dm-1   partition\t8388604\t0\t-2\n"
                                         << u"LVM-abc"_qs << u"/dev/dm-1"_qs;
        QTest::newRow("one of two") << head + "/dev/zram0 partition 1 0 9\n/dev/sda2 partition 1 0 1\n"
                                    << QString() << u"/dev/sda2"_qs;
    }
    void swapInClearIsNoticed()
    {
        QFETCH(QByteArray, swaps);
        QFETCH(QString, uuid);
        QFETCH(QString, open);
        const QTemporaryDir machine;
        if (!swaps.isEmpty())
            write(machine.filePath(u"swaps"_qs), swaps);
        write(machine.filePath(u"block/dm-1/dm/uuid"_qs), uuid.toUtf8() + '\n');
        const MachineFinding found = checkSwap({machine.filePath(u"swaps"_qs), machine.filePath(u"block"_qs), {}});
        QCOMPARE(found.result, open.isEmpty() ? CheckResult::Good : CheckResult::Attention);
        QCOMPARE(found.detail, open);
    }

    /// As Debian's installer makes it: a logical volume, in an encrypted partition.
    void swapInAnEncryptedVolumeIsGood()
    {
        const QTemporaryDir machine;
        write(machine.filePath(u"swaps"_qs), "Filename Type Size Used Priority\n/dev/dm-2 partition 1 0 -2\n");
        write(machine.filePath(u"block/dm-2/dm/uuid"_qs), "LVM-abc\n");
        write(machine.filePath(u"block/dm-2/slaves/dm-0/start"_qs), "0\n");
        write(machine.filePath(u"block/dm-0/dm/uuid"_qs), "CRYPT-LUKS2-abc-vda5\n");
        const MachinePlaces places{machine.filePath(u"swaps"_qs), machine.filePath(u"block"_qs), {}};
        QCOMPARE(checkSwap(places).result, CheckResult::Good);
        write(machine.filePath(u"block/dm-2/slaves/sdb1/start"_qs), "0\n"); // and on a disk in clear
        QCOMPARE(checkSwap(places).detail, u"/dev/dm-2"_qs);
    }

    void batteryIsNoticed()
    {
        const QTemporaryDir machine;
        const MachinePlaces places{{}, {}, machine.path()};
        QVERIFY(!checkPower(places).has_value()); // a desktop machine tells nothing
        write(machine.filePath(u"BAT0/type"_qs), "Battery\n");
        write(machine.filePath(u"BAT0/capacity"_qs), "63\n");
        write(machine.filePath(u"mouse/type"_qs), "Battery\n");
        write(machine.filePath(u"mouse/scope"_qs), "Device\n");
        write(machine.filePath(u"mouse/capacity"_qs), "99\n");
        write(machine.filePath(u"AC/type"_qs), "Mains\n");
        write(machine.filePath(u"AC/online"_qs), "0\n");
        QCOMPARE(checkPower(places)->result, CheckResult::Attention);
        QCOMPARE(checkPower(places)->number, 63);
        write(machine.filePath(u"AC/online"_qs), "1\n");
        QCOMPARE(checkPower(places)->result, CheckResult::Good);
    }

    void roomAndDays()
    {
        QCOMPARE(checkDisk(roomWanted).result, CheckResult::Good);
        QCOMPARE(checkDisk(roomWanted - 1).result, CheckResult::Attention);
        QCOMPARE(checkDisk(roomNeeded - 1).result, CheckResult::Bad);
        QVERIFY(freeRoom(QDir::tempPath()) > 0);
        QCOMPARE(freeRoom(QStringLiteral("/proc/no such folder")), 0);
        core::storage::StoreInfo store;
        store.opens = QDate(2026, 5, 1);
        store.closes = QDate(2026, 6, 30);
        QCOMPARE(checkClock(QDate(2026, 6, 30), store).result, CheckResult::Good);
        QCOMPARE(checkClock(QDate(2026, 7, 1), store).result, CheckResult::Attention);
        QCOMPARE(checkClock(QDate(1970, 1, 1), store).result, CheckResult::Attention);
        // Behind the day on which the store was used last, although the wave is open.
        QCOMPARE(checkClock(QDate(2026, 6, 2), store, QDate(2026, 6, 2)).result, CheckResult::Good);
        QCOMPARE(checkClock(QDate(2026, 6, 1), store, QDate(2026, 6, 2)),
                 (MachineFinding{MachineCheck::Clock, CheckResult::Attention, u"2026-06-02"_qs, 0, QDate(2026, 6, 1)}));
    }

    void testResponseLeavesNothingBehind()
    {
        const core::questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
        const core::questionnaire::WaveId wave = questionnaire.waves.back().id;
        const QTemporaryDir place;
        const FixedClock clock;
        core::base::SeededRandom random(tests::seed());
        const QString store = place.filePath(u"store"_qs);
        QVERIFY(QDir().mkpath(store + u".selfcheck"_qs)); // of somebody else: it is left alone
        const MachineFinding good = checkTestResponse(store, questionnaire, wave, clock, random);
        QVERIFY2(good.result == CheckResult::Good, qPrintable(good.detail));
        QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"store.selfcheck"_qs});
        const MachineFinding bad = checkTestResponse(u"/proc/none/store"_qs, questionnaire, wave, clock, random);
        QCOMPARE(bad.result, CheckResult::Bad);
        QVERIFY(!bad.detail.isEmpty());
    }

    void languagesAreCounted()
    {
        core::questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
        questionnaire.languages.append(core::base::Language(u"so"_qs));
        const auto found = checkLanguages(questionnaire);
        QCOMPARE(found.size(), size_t{4});
        QCOMPARE(found.front().result, CheckResult::Good);
        QCOMPARE(found.back().result, CheckResult::Attention);
        QVERIFY(found.back().number > 100);
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

BAROMETER_TEST(TestMachineCheck)
#include "tst_machinecheck.moc"
