// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/bundle.h"
#include "core/fieldwork/event.h"
#include "core/fieldwork/merge.h"
#include "core/fieldwork/storehistory.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "core/storage/erase.h"
#include "core/storage/medium.h"
#include "core/storage/mirror.h"
#include "core/storage/recovery.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/support/twodevices.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace core::storage;
using core::base::ErrorCode;
using tests::TwoDevices;

namespace {

void collect(tests::StorePlace &place, int count)
{
    auto store = place.open();
    QVERIFY_RESULT(store);
    for (int each = 0; each < count; ++each)
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
}

void spoil(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from));
    QCOMPARE(file.write(QByteArray(size, '\0')), size);
}

} // namespace

class TestMirror final : public QObject
{
    Q_OBJECT

private slots:
    void takesInEveryResponse()
    {
        tests::StorePlace place;
        const QString copy = begin(place);
        collect(place, 3);
        QCOMPARE(Mirror::stateOf(StorePaths(place.folder()))->responses, 5);
        const auto info = inspectStore(copy);
        QVERIFY_RESULT(info);
        QVERIFY(info->verified);
        QCOMPARE(info->responses, 5);
        QCOMPARE(info->byLanguage, inspectStore(place.folder())->byLanguage);
        // It is a copy, and takes no answers itself.
        QCOMPARE(CollectionStore::open(copy, place.clock, place.random).error().code, ErrorCode::WrongRole);
    }

    /// Neither copying a response nor opening and building the copy leaves the second in which it was done.
    void itsFilesTellNoHour()
    {
        tests::StorePlace place;
        const QString copy = begin(place);
        const auto days = [&copy] {
            QStringList told;
            for (const char *name : {"store.qk", "store.qk-journal", "."}) {
                const QFileInfo info(QDir(copy).filePath(QString::fromLatin1(name)));
                if (info.exists()) // the journal comes with the first response
                    told.append(info.lastModified().toUTC().toString(Qt::ISODateWithMs));
            }
            told.removeDuplicates();
            return told;
        };
        place.clock.day = QDate(2026, 12, 24);
        auto store = place.open();
        QVERIFY_RESULT(store);
        QCOMPARE(days(), QStringList{u"2026-12-24T00:00:00.000Z"_qs});
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        QVERIFY(QFile::exists(StorePaths(copy).journal));
        QCOMPARE(days(), QStringList{u"2026-12-24T00:00:00.000Z"_qs});
        place.clock.day = QDate(2026, 12, 25);
        QVERIFY_RESULT((*store)->grow((*store)->info().capacity + 1));
        QCOMPARE(days().first(), u"2026-12-25T00:00:00.000Z"_qs);
    }

    void theSameDiskIsRefused()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        TwoDevices disks;
        QVERIFY(QDir().mkpath(place.beside(u"other"_qs)));
        const auto made = Mirror::choose(place.folder(), place.beside(u"other"_qs), place.random, &disks);
        QCOMPARE(made.error().code, ErrorCode::SameDevice);
        QVERIFY(!Mirror::stateOf(StorePaths(place.folder())).has_value());
    }

    /// Corrected texts go along, and the copy is whole before and after it is built anew with them.
    void correctedTextsGoAlong()
    {
        tests::StorePlace place;
        const QString copy = begin(place);
        {
            const auto store = place.open();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->publishTexts(tests::correctedSample()));
        }
        QVERIFY(inspectStore(copy)->verified);
        const auto store = place.open();
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->grow((*store)->info().capacity + 1));
        const auto info = inspectStore(copy);
        QVERIFY_RESULT(info);
        QVERIFY(info->verified);
        DiskMedium disk;
        const auto parts = partsOfStore(copy, disk);
        QVERIFY_RESULT(parts);
        QCOMPARE(parts->questionnaire, core::questionnaire::writeQuestionnaire(tests::correctedSample()));
    }

    /// Pulled out, the survey goes on; put back, it catches up.
    void catchesUpWithWhatItMissed()
    {
        tests::StorePlace place;
        const QString copy = begin(place);
        QVERIFY(QDir().rename(place.beside(u"card"_qs), place.beside(u"away"_qs)));
        collect(place, 2);
        QVERIFY(!Mirror::stateOf(StorePaths(place.folder()))->isReachable);
        QVERIFY(!QFile::exists(copy)); // nothing is written where the card was
        QVERIFY(QDir().rename(place.beside(u"away"_qs), place.beside(u"card"_qs)));
        QVERIFY_RESULT(place.open());
        QCOMPARE(Mirror::stateOf(StorePaths(place.folder()))->responses, 4);
    }

    /// The figure of the design: whatever happens to one page, every response is there again.
    void recoveryTakesWhatIsMissingFromIt_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("every other page") << false;
        QTest::newRow("the whole file") << true;
    }

    void recoveryTakesWhatIsMissingFromIt()
    {
        QFETCH(bool, all);
        tests::StorePlace place;
        const QString copy = begin(place);
        collect(place, 10);
        const QString path = place.path(u"store.qk"_qs);
        const qint64 size = QFile(path).size();
        constexpr qint64 page = 4096;
        for (qint64 at = 0; at < size; at += all ? page : 2 * page)
            spoil(path, at, page);
        QFile::remove(path + u"-journal"_qs);
        const auto recovery = recoverStore({place.folder(), place.beside(u"again"_qs), {}, nullptr}, place.random);
        QVERIFY_RESULT(recovery);
        QCOMPARE(recovery->responses, 12);
        QCOMPARE(recovery->lost, 0);
        QVERIFY(recovery->countsKept);
        const auto info = inspectStore(place.beside(u"again"_qs));
        QVERIFY_RESULT(info);
        QVERIFY(info->verified);
        QCOMPARE(info->byLanguage, inspectStore(copy)->byLanguage);
        // And without it something would have been lost: the test has power.
        QVERIFY_RESULT(Mirror::giveUp(place.folder()));
        const auto alone = recoverStore({place.folder(), place.beside(u"alone"_qs), {}, nullptr}, place.random);
        QVERIFY(!alone || alone->responses < 12);
    }

    /// A store that has lost responses does not take them from its copy as well.
    void keepsWhatOnlyItHas()
    {
        tests::StorePlace place;
        const QString copy = begin(place);
        collect(place, 4);
        const QByteArray old = tests::contentOf(place.path(u"store.qk"_qs));
        QVERIFY_RESULT(Mirror::giveUp(place.folder()));
        const QString note = place.path(u"mirror"_qs);
        collect(place, 1);
        tests::write(place.path(u"store.qk"_qs), old); // an older state comes back
        QFile::remove(place.path(u"store.qk-journal"_qs));
        {
            core::storage::DiskMedium disk;
            auto file = SlotFile::open(disk, copy + u"/store.qk"_qs, SlotFile::Access::Write);
            QVERIFY_RESULT(file);
            StoreState state = (*file)->state();
            const int free = (*file)->drawFreePlace(place.random);
            const QByteArray body((*file)->layout().bodySize(), 'x');
            state.toggle(slotHash(free, true, body));
            state.count(core::base::Language(u"fi"_qs), {}, true, 1);
            SlotChange change;
            change.places.push_back({free, true, body});
            change.state = state;
            QVERIFY_RESULT((*file)->apply(change));
        }
        tests::write(note, copy.toUtf8());
        QVERIFY_RESULT(place.open());
        QCOMPARE(Mirror::stateOf(StorePaths(place.folder()))->responses, 6);
        QVERIFY(QFile::exists(copy + u"/store.qk.kept-1"_qs));
    }

    /// With the store's disk gone, the survey goes on from the copy as if nothing had been.
    void theSurveyGoesOnFromTheCopy()
    {
        using namespace core::fieldwork;
        tests::StorePlace place;
        const QString copy = begin(place);
        QVERIFY_RESULT(handOver(place.folder(), place.beside(u"1.bundle"_qs), place.clock, place.random));
        QVERIFY_RESULT(noteAct(place.folder(), place.clock.day, StaffAct::HandedOver, u"1"_qs));
        collect(place, 3);
        QVERIFY_RESULT(handOver(place.folder(), place.beside(u"2.bundle"_qs), place.clock, place.random));
        const QByteArray log = tests::contentOf(place.path(u"audit.log"_qs));
        Event event;
        event.id = core::interview::EventId(u"oulu"_qs);
        event.day = place.clock.day;
        event.languages = {core::base::Language(u"fi"_qs)};
        QVERIFY_RESULT(saveEvent(place.folder(), event));
        QVERIFY(QDir().mkpath(place.path(u"ledger"_qs)));
        tests::write(place.path(u"ledger/001.release"_qs), "published");
        collect(place, 1); // opening it takes along what nobody said
        QVERIFY(QDir(place.folder()).removeRecursively());

        QVERIFY_RESULT(recoverStore({copy, place.folder(), {}, nullptr}, place.random));
        QCOMPARE(inspectStore(place.folder())->responses, 6);
        QCOMPARE(tests::contentOf(place.path(u"ledger/001.release"_qs)), QByteArray("published"));
        QCOMPARE(eventsOf(place.folder()).events, std::vector<Event>{event});
        QCOMPARE(tests::contentOf(place.path(u"audit.log"_qs)), log);
        const StoreHistory history = historyOf(place.folder(), 6);
        QCOMPARE(history.packages, 1);
        QCOMPARE(history.waiting, 1);
        const auto next = handOver(place.folder(), place.beside(u"3.bundle"_qs), place.clock, place.random);
        QVERIFY_RESULT(next);
        QCOMPARE(next->number, 3);
        QCOMPARE(next->fresh, 1);
    }

    /// What a receipt frees goes from the copy too.
    void aReceiptFreesTheCopyToo()
    {
        tests::StorePlace place;
        const QString copy = begin(place);
        QVERIFY_RESULT(
            core::fieldwork::handOver(place.folder(), place.beside(u"b.bundle"_qs), place.clock, place.random));
        core::fieldwork::MergeWish wish;
        wish.archive = place.beside(u"archive"_qs);
        wish.bundles = QStringList{place.beside(u"b.bundle"_qs)};
        wish.receipts = place.beside(u"receipts"_qs);
        QVERIFY_RESULT(core::fieldwork::mergeBundles(wish, place.clock, place.random));
        const auto freed = core::fieldwork::takeReceipt(place.folder(), place.beside(u"receipts/b.receipt"_qs),
                                                        place.clock, place.random);
        QVERIFY_RESULT(freed);
        QCOMPARE(*freed, 2);
        QCOMPARE(Mirror::stateOf(StorePaths(place.folder()))->responses, 0);
        QVERIFY(!QFile::exists(copy + u"/store.qk.kept-1"_qs));
        QCOMPARE(QFileInfo(copy + u"/store.qk"_qs).lastModified().toUTC().time(), QTime(0, 0));
        const core::fieldwork::StoreHistory history = core::fieldwork::historyOf(place.folder(), 0);
        QCOMPARE(history.waiting, 0);
    }

    void everyStoreHasADayToBeErased()
    {
        tests::StorePlace place;
        const auto store = place.create();
        QVERIFY_RESULT(store);
        const auto info = inspectStore(place.folder());
        QVERIFY_RESULT(info);
        QCOMPARE(info->deleteBy, info->closes.addMonths(kMonthsToHandOver));
        QVERIFY_RESULT(setDeleteBy(place.folder(), QDate(2030, 1, 2)));
        QCOMPARE(inspectStore(place.folder())->deleteBy, QDate(2030, 1, 2));
    }

    void erasingLeavesNothingReadable()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        collect(place, 3);
        tests::write(place.path(u"note.txt"_qs), "somebody else's");
        // A second name shows what becomes of the bytes themselves.
        const QString shadow = place.beside(u"shadow"_qs);
        QVERIFY(::link(QFile::encodeName(place.path(u"store.qk"_qs)).constData(),
                       QFile::encodeName(shadow).constData()) == 0);
        const QString key = place.beside(u"key"_qs);
        QVERIFY(::link(QFile::encodeName(place.path(u"local.key"_qs)).constData(),
                       QFile::encodeName(key).constData()) == 0);
        const QByteArray before = tests::contentOf(shadow);
        const QByteArray keyBefore = tests::contentOf(key);
        {
            const auto open = place.open();
            QVERIFY_RESULT(open);
            QCOMPARE(eraseStore(place.folder()).error().code, ErrorCode::StoreInUse);
        }
        QCOMPARE(tests::contentOf(key), keyBefore);
        QVERIFY_RESULT(eraseStore(place.folder()));
        QCOMPARE(QDir(place.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"note.txt"_qs});
        const QByteArray after = tests::contentOf(shadow);
        QCOMPARE(after.size(), before.size());
        constexpr qsizetype piece = 64;
        for (qsizetype at = 0; at + piece <= after.size(); at += piece) {
            const QByteArray bytes = before.mid(at, piece);
            QVERIFY(bytes.count('\0') > piece / 2 || after.mid(at, piece) != bytes);
        }
        QVERIFY(tests::contentOf(key) != keyBefore);
        QCOMPARE(eraseStore(place.folder()).error().code, ErrorCode::NotThisKind);
    }

    /// Something in the way stops it: the store's file still stands, and the same call ends what was begun.
    void erasingIsTakenUpAgain()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        collect(place, 3);
        tests::write(place.path(u"questionnaire.json.new"_qs), "texts that a power cut left");
        QVERIFY(QDir(place.folder()).mkpath(u"ledger"_qs));
        const QString other = place.beside(u"other"_qs);
        tests::write(other, "somebody else's");
        QVERIFY(QFile::link(other, place.path(u"ledger/001.release"_qs))); // a link is not written through
        QCOMPARE(eraseStore(place.folder()).error().code, ErrorCode::FileNotWritable);
        QVERIFY(!QFile::exists(place.path(u"local.key"_qs)));
        QVERIFY(QFile::exists(place.path(u"store.qk"_qs)) && QFile::exists(place.path(u"questionnaire.json"_qs)));
        QVERIFY(QFile::remove(place.path(u"ledger/001.release"_qs)));
        QVERIFY_RESULT(eraseStore(place.folder()));
        QVERIFY(!QFile::exists(place.folder()));
        QCOMPARE(tests::contentOf(other), QByteArray("somebody else's"));
    }

    void paceTellsNothingOfFew()
    {
        core::fieldwork::Pace pace;
        QCOMPARE(pace.perHour({}, 30, 0), -1);
        constexpr qint64 minute = 60'000;
        pace.begin({}, 5, 0);
        pace.begin({}, 20, 30 * minute);                 // the same event goes on
        QCOMPARE(pace.perHour({}, 14, 60 * minute), -1); // nine are too few
        QCOMPARE(pace.perHour({}, 15, 5 * minute), -1);  // too short
        QCOMPARE(pace.perHour({}, 29, 120 * minute), 12);
        QCOMPARE(pace.perHour(u"other"_qs, 29, 120 * minute), -1);
    }

    void whatIsExpectedAtThisPace()
    {
        using core::fieldwork::Expected;
        using core::fieldwork::expectedAt;
        // Twelve an hour from half past two: six by three and twelve more by four.
        QCOMPARE(expectedAt(12, 40, 60, QTime(14, 30)), (Expected{58, 16, QTime(16, 10)}));
        QCOMPARE(expectedAt(12, 40, 60, QTime(14, 0)), (Expected{52, 15, QTime(15, 40)}));
        QCOMPARE(expectedAt(12, 40, 0, QTime(14, 30)), (Expected{58, 16, QTime()}));       // nothing hoped for
        QCOMPARE(expectedAt(12, 60, 60, QTime(14, 30)), (Expected{78, 16, QTime()}));      // and there already
        QCOMPARE(expectedAt(12, 40, 100'000, QTime(14, 30)), (Expected{58, 16, QTime()})); // not today
        QCOMPARE(expectedAt(12, 40, 60, QTime(23, 30)), (Expected{46, 24, QTime()}));      // the day ends
        QCOMPARE(expectedAt(0, 40, 60, QTime(9, 0)), (Expected{40, 10, QTime()}));
    }

private:
    /// A store with two responses and a second copy of it; gives the copy's folder.
    static QString begin(tests::StorePlace &place)
    {
        TwoDevices disks;
        if (!place.create() || !QDir().mkpath(place.beside(QStringLiteral("card"))))
            qFatal("no store to copy");
        collect(place, 2);
        const auto copy = Mirror::choose(place.folder(), place.beside(QStringLiteral("card")), place.random, &disks);
        if (!copy)
            qFatal("%s", qPrintable(core::base::debugText(copy.error())));
        return *copy;
    }
};

BAROMETER_TEST(TestMirror)
#include "tst_mirror.moc"
