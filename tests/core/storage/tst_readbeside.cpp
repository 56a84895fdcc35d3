// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slotfile.h"
#include "core/storage/storeinfo.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace core::storage;
using core::base::ErrorCode;
using core::base::Result;

namespace {

std::unique_ptr<Database> writerOf(const tests::StorePlace &place)
{
    auto database = Database::open(place.path(QStringLiteral("store.qk")), Database::Mode::ReadWrite, nullptr);
    if (!database)
        return nullptr;
    sqlite3_busy_timeout((*database)->handle(), 0); // what would wait says so
    return std::move(*database);
}

} // namespace

/// A store is looked at while another program writes to it: a desk beside a kiosk, info beside add.
class TestReadBeside : public QObject
{
    Q_OBJECT
private slots:
    void whatIsReadIsOfOneMoment()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        DiskMedium disk;
        auto reader = SlotFile::open(disk, place.path(QStringLiteral("store.qk")), SlotFile::Access::ReadOnly);
        QVERIFY_RESULT(reader);
        const auto writer = writerOf(place);
        QVERIFY(writer);
        // What nobody could overlook, had it come between the two readings.
        QVERIFY_RESULT(writer->execute("PRAGMA journal_mode=PERSIST; BEGIN IMMEDIATE; UPDATE slot SET used = 1"));
        QCOMPARE(writer->execute("COMMIT").error().code, ErrorCode::StoreInUse);
        QVERIFY_RESULT((*reader)->check());
        reader->reset();
        QVERIFY_RESULT(writer->execute("COMMIT"));
        QVERIFY(!inspectStore(place.folder())->verified);
    }

    void whoSubmitsMeanwhileIsSaved()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        const QString file = place.path(QStringLiteral("store.qk"));
        DiskMedium disk;
        auto reader = SlotFile::open(disk, file, SlotFile::Access::ReadOnly);
        const auto watcher = Database::open(file, Database::Mode::ReadOnly, nullptr);
        QVERIFY_RESULT(reader);
        QVERIFY_RESULT(watcher);
        Result<void> submitted;
        std::atomic<bool> over = false;
        std::thread writer([&, response = tests::sampleResponse(place.random)] {
            submitted = (*store)->submit(response);
            over = true;
        });
        while (!over && !(*watcher)->isAwaited())
            std::this_thread::yield();
        const bool wasOver = over;
        const auto checked = (*reader)->check();
        const int responses = (*reader)->state().responses;
        reader->reset();
        writer.join();
        QVERIFY_RESULT(checked);
        QVERIFY(!wasOver);
        QCOMPARE(responses, 1);
        QVERIFY_RESULT(submitted);
        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QVERIFY2(info->verified, qPrintable(info->damage));
        QCOMPARE(info->responses, 2);
    }

    /// Also while the file is built anew and the old one overwritten.
    void aBusyStoreIsWhole()
    {
        tests::StorePlace place;
        auto store = place.create(4);
        QVERIFY_RESULT(store);
        constexpr int kResponses = 60;
        std::vector<core::interview::Response> responses;
        for (int i = 0; i < kResponses; ++i)
            responses.push_back(tests::sampleResponse(place.random));
        int saved = 0;
        std::atomic<bool> over = false;
        std::thread writer([&] {
            for (const auto &response : responses) {
                const bool hasRoom = (*store)->freeSlots() > 0 || (*store)->grow(2);
                saved += hasRoom && (*store)->submit(response) ? 1 : 0;
            }
            over = true;
        });
        QStringList damage;
        while (!over) {
            const auto info = inspectStore(place.folder());
            if (info ? !info->verified : info.error().code != ErrorCode::StoreInUse)
                damage.append(info ? info->damage : core::base::debugText(info.error()));
        }
        writer.join();
        QCOMPARE(damage, QStringList());
        QCOMPARE(saved, kResponses);
        QCOMPARE(inspectAnswers(place.folder(), nullptr)->responses, kResponses);
    }

    void aLongReadingGivesWay()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        const QString file = place.path(QStringLiteral("store.qk"));
        const char *query = "SELECT count(*) FROM slot";
        const auto hasty = Database::open(file, Database::Mode::ReadOnly, nullptr);
        const auto patient = Database::open(file, Database::Mode::ReadOnly, nullptr);
        QVERIFY_RESULT(hasty);
        QVERIFY_RESULT(patient);
        QVERIFY_RESULT((*hasty)->beginReading(std::chrono::milliseconds(0)));
        QVERIFY_RESULT((*patient)->beginReading(std::chrono::hours(1)));
        QVERIFY_RESULT((*hasty)->value(query)); // nobody waits
        const auto writer = writerOf(place);
        QVERIFY(writer);
        QVERIFY_RESULT(writer->execute("BEGIN IMMEDIATE"));
        QCOMPARE((*hasty)->value(query).error().code, ErrorCode::StoreInUse);
        QVERIFY_RESULT((*patient)->value(query));
    }
};

BAROMETER_TEST(TestReadBeside)

#include "tst_readbeside.moc"
