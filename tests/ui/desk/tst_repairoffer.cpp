// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/storage/collectionstore.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/common/prompter.h"
#include "ui/desk/repairoffer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using ui::desk::RepairOffer;

class TestRepairOffer : public QObject
{
    Q_OBJECT
private slots:
    void makesACopyAndLeavesTheDamagedOne();
    void nothingHappensWhenNotWanted();

private:
    static QByteArray damage(tests::StorePlace &place);
};

/// A store of three responses whose beginning is gone.
QByteArray TestRepairOffer::damage(tests::StorePlace &place)
{
    {
        auto store = place.create();
        for (int i = 0; store && i < 3; ++i)
            (void)(*store)->submit(tests::sampleResponse(place.random));
    }
    QFile file(place.path(u"store.qk"_qs));
    if (!file.open(QIODevice::ReadWrite) || file.write(QByteArray(4096, '\0')) != 4096 || !file.seek(0))
        qFatal("cannot damage the test's own store");
    return file.readAll();
}

void TestRepairOffer::makesACopyAndLeavesTheDamagedOne()
{
    tests::StorePlace place;
    const QByteArray damaged = damage(place);
    QWidget window;
    ui::common::PresetPrompter prompter;
    RepairOffer repair(prompter, place.random, &window);
    QSignalSpy done(&repair, &RepairOffer::repaired);
    QSignalSpy failed(&repair, &RepairOffer::failed);
    prompter.answers = {0};
    prompter.paths = {place.folder() + u"-repaired"_qs};
    repair.offer(&window, place.folder());
    QCOMPARE(done.count(), 1);
    QCOMPARE(failed.count(), 0);
    const auto info = core::storage::inspectStore(place.folder() + u"-repaired"_qs);
    QVERIFY_RESULT(info);
    QVERIFY(info->verified);
    QCOMPARE(info->responses, 3);
    QFile file(place.path(u"store.qk"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == damaged);

    prompter.answers = {0}; // where something is already, nothing is made
    prompter.paths = {place.folder() + u"-repaired"_qs};
    repair.offer(&window, place.folder());
    QCOMPARE(failed.count(), 1);
}

void TestRepairOffer::nothingHappensWhenNotWanted()
{
    tests::StorePlace place;
    damage(place);
    QWidget window;
    ui::common::PresetPrompter prompter;
    RepairOffer repair(prompter, place.random, &window);
    QSignalSpy done(&repair, &RepairOffer::repaired);
    prompter.answers = {1};
    repair.offer(&window, place.folder());
    QCOMPARE(done.count(), 0);
    QVERIFY(!QFile::exists(place.folder() + u"-repaired"_qs));
}

BAROMETER_TEST(TestRepairOffer)
#include "tst_repairoffer.moc"
