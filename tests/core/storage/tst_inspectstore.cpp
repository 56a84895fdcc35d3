// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite.h"
#include "core/storage/storeinfo.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>

using namespace core::storage;
using core::base::ErrorCode;
using tests::everyByteOf;

class TestInspectStore : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatTheOpenStoreSays()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        for (int i = 0; i < 12; ++i)
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        // Also while another program has it open, and without changing a byte.
        const auto before = everyByteOf(place.folder());
        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QVERIFY(*info == (*store)->info());
        QCOMPARE(info->responses, 12);
        QVERIFY(everyByteOf(place.folder()) == before);
    }

    void seesThroughAHalfDoneStepAndLeavesIt()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        // A transaction that spilled into the file before it was committed: copy what the disk holds at that moment.
        const QString file = place.path(QStringLiteral("store.qk"));
        auto database = Database::open(file, Database::Mode::ReadWrite, nullptr);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute("PRAGMA journal_mode=PERSIST; PRAGMA synchronous=EXTRA;"
                                            "PRAGMA cache_size=1; BEGIN IMMEDIATE;"
                                            "UPDATE slot SET used = 1; UPDATE slot SET h = zeroblob(32);"));
        const auto halfDone = everyByteOf(place.folder());
        database->reset();
        for (auto it = halfDone.begin(); it != halfDone.end(); ++it) {
            QFile target(place.path(it.key()));
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(it.value());
        }
        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QVERIFY2(info->verified, qPrintable(info->damage));
        QCOMPARE(info->responses, 1);
        QVERIFY(everyByteOf(place.folder()) == halfDone);
        const auto store = place.open(); // which rolls it back for good
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info().responses, 1);
    }

    void tellsDamage()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        auto database = Database::open(place.path(QStringLiteral("store.qk")), Database::Mode::ReadWrite, nullptr);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute("UPDATE slot SET body = zeroblob(length(body)) WHERE used = 1"));
        database->reset();
        const auto before = everyByteOf(place.folder());
        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QVERIFY(!info->verified);
        QVERIFY(info->damage.startsWith(QStringLiteral("hash of place")));
        QVERIFY(everyByteOf(place.folder()) == before);
    }

    void tellsAQuestionnaireThatIsGone()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        QVERIFY(QFile::remove(place.path(QStringLiteral("questionnaire.json"))));
        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QVERIFY(!info->verified);
    }

    void saysWhenThereIsNoStore()
    {
        tests::StorePlace place;
        QCOMPARE(inspectStore(place.folder()).error().code, ErrorCode::FileNotFound);
        QVERIFY(QDir().mkpath(place.folder()));
        QCOMPARE(inspectStore(place.folder()).error().code, ErrorCode::NotThisKind);
    }

    void hidesSmallCounts()
    {
        using Counts = std::map<int, int>;
        using Shown = std::map<int, std::optional<int>>;
        QVERIFY(withoutSmallCounts(Counts{{1, 50}, {2, 10}}) == (Shown{{1, 50}, {2, 10}}));
        QVERIFY(withoutSmallCounts(Counts{{1, 50}, {2, 9}, {3, 20}}) ==
                (Shown{{1, 50}, {2, std::nullopt}, {3, std::nullopt}}));
        QVERIFY(withoutSmallCounts(Counts{{1, 50}, {2, 9}, {3, 3}}) ==
                (Shown{{1, 50}, {2, std::nullopt}, {3, std::nullopt}}));
        QVERIFY(withoutSmallCounts(Counts{{1, 9}}) == (Shown{{1, std::nullopt}}));
        QVERIFY(withoutSmallCounts(Counts{}).empty());
    }
};

BAROMETER_TEST(TestInspectStore)

#include "tst_inspectstore.moc"
