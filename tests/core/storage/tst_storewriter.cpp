// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storewriter.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QSignalSpy>

using namespace core::storage;

class TestStoreWriter : public QObject
{
    Q_OBJECT
private slots:
    void savesInTheOrderAskedFor()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        const auto response = tests::sampleResponse(place.random);
        {
            StoreWriter writer(std::move(*store));
            QCOMPARE(writer.freeSlots(), 32);
            QSignalSpy submitted(&writer, &StoreWriter::submitted);
            QSignalSpy failed(&writer, &StoreWriter::failed);
            for (int i = 0; i < 50; ++i)
                writer.saveDraft(tests::sampleDraft(response));
            writer.submit(response);
            QVERIFY(submitted.wait());
            QCOMPARE(writer.freeSlots(), 31);
            QCOMPARE(failed.size(), 0);
        }
        const auto opened = place.open();
        QVERIFY_RESULT(opened);
        QVERIFY(!(*opened)->draft());
        const auto kept = (*opened)->responses();
        QVERIFY_RESULT(kept);
        QVERIFY(kept->front() == response);
    }

    void finishesWhatWasAskedForBeforeItGoes()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        {
            StoreWriter writer(std::move(*store));
            for (int i = 0; i < 5; ++i)
                writer.submit(tests::sampleResponse(place.random));
        }
        const auto opened = place.open();
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->info().responses, 5);
    }

    void offersTheLeftDraftAndClosesIt()
    {
        tests::StorePlace place;
        const Draft draft = tests::sampleDraft(tests::sampleResponse(place.random));
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(draft));
        }
        auto store = place.open();
        QVERIFY_RESULT(store);
        StoreWriter writer(std::move(*store));
        QVERIFY(writer.leftDraft()->interview == draft.interview);
        QSignalSpy closed(&writer, &StoreWriter::draftClosed);
        writer.closeDraftAsInterrupted();
        QVERIFY(closed.wait());
        QCOMPARE(closed.front().front().toBool(), true);
        QSignalSpy dropped(&writer, &StoreWriter::draftDropped);
        writer.dropDraft();
        QVERIFY(dropped.wait());
    }

    void saysWhatFailedAndKeepsTrying()
    {
        tests::StorePlace place;
        auto store = place.create(1);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        StoreWriter writer(std::move(*store));
        QSignalSpy failed(&writer, &StoreWriter::failed);
        writer.submit(tests::sampleResponse(place.random));
        QVERIFY(failed.wait());
        const auto error = failed.front().front().value<core::base::Error>();
        QCOMPARE(error.code, core::base::ErrorCode::StoreFull);
        writer.retry();
        QVERIFY(failed.wait());
    }
};

BAROMETER_TEST(TestStoreWriter)

#include "tst_storewriter.moc"
