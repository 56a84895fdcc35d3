// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/leftdraft.h"
#include "core/storage/sqlite.h"
#include "core/storage/storeinfo.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace core::storage;
using core::base::ErrorCode;
using tests::everyByteOf;

namespace {

constexpr qsizetype kCells = 100;

/// A page of a table's tree, in SQLite's file format, that names one child over and over.
QByteArray interiorPage(qsizetype pageSize, quint32 child)
{
    QByteArray page(pageSize, '\0');
    constexpr qsizetype cellSize = 5; // the child, and a row number of one byte
    const qsizetype content = pageSize - kCells * cellSize;
    page[0] = 5;
    qToBigEndian<quint16>(kCells, page.data() + 3);
    qToBigEndian<quint16>(static_cast<quint16>(content), page.data() + 5);
    qToBigEndian<quint32>(child, page.data() + 8);
    for (qsizetype i = 0; i < kCells; ++i) {
        const qsizetype cell = content + i * cellSize;
        qToBigEndian<quint32>(child, page.data() + cell);
        page[cell + 4] = static_cast<char>(1 + i);
        qToBigEndian<quint16>(static_cast<quint16>(cell), page.data() + 12 + 2 * i);
    }
    return page;
}

/// A store's file, sound but for the draft: its one row stands there 101 times to the power of levels.
QByteArray withDraftWithoutEnd(QByteArray file, quint32 root, int levels)
{
    const auto pageSize = static_cast<qsizetype>(qFromBigEndian<quint16>(file.constData() + 16));
    const auto at = [pageSize](quint32 page) {
        return static_cast<qsizetype>(page - 1) * pageSize;
    };
    quint32 child = root;
    if (file.at(at(root)) == 5) { // the first leaf below it
        const auto cell = qFromBigEndian<quint16>(file.constData() + at(root) + 12);
        child = qFromBigEndian<quint32>(file.constData() + at(root) + cell);
    }
    auto last = static_cast<quint32>(file.size() / pageSize);
    for (int level = 1; level < levels; ++level) {
        file += interiorPage(pageSize, child);
        child = ++last;
    }
    file.replace(at(root), pageSize, interiorPage(pageSize, child));
    qToBigEndian<quint32>(last, file.data() + 28);
    return file;
}

} // namespace

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

    /// Asked of files that nobody has checked, such as one on a stick that was found.
    void aDraftWithoutEndIsNotRead()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
        }
        QVERIFY(holdsBegunAnswers(place.folder()));
        const QString file = place.path(QStringLiteral("store.qk"));
        auto database = Database::open(file, Database::Mode::ReadOnly, nullptr);
        QVERIFY_RESULT(database);
        const auto root = (*database)->value("SELECT rootpage FROM sqlite_schema WHERE name = 'draft'");
        QVERIFY_RESULT(root);
        database->reset();
        const QByteArray sound = tests::contentOf(file);
        tests::write(file, withDraftWithoutEnd(sound, root->toUInt(), 3)); // a million rows: too many to keep
        auto forged = Database::open(file, Database::Mode::ReadOnly, nullptr);
        QVERIFY_RESULT(forged);
        QCOMPARE((*forged)->value("SELECT count(*) > 1000 FROM draft").value(), QStringLiteral("1"));
        QVERIFY(!holdsBegunAnswers(place.folder()));
        tests::write(file, withDraftWithoutEnd(sound, root->toUInt(), 18)); // more than anybody can read
        QVERIFY(!holdsBegunAnswers(place.folder()));
    }

    void aStatementWithoutEndIsEnded()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        auto database = Database::open(place.path(QStringLiteral("store.qk")), Database::Mode::ReadOnly, nullptr);
        QVERIFY_RESULT(database);
        QCOMPARE((*database)->value("PRAGMA cell_size_check").value(), QStringLiteral("1"));
        const char *endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
        QCOMPARE((*database)->value(endless).error().code, ErrorCode::Damaged);
        QVERIFY_RESULT((*database)->value("SELECT count(*) FROM slot")); // and what follows is not
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

    void tellsAKeyThatIsGone()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        const QString file = place.path(QStringLiteral("local.key"));
        const QByteArray key = tests::contentOf(file);
        for (const QByteArray &left : {QByteArray(), key.left(31), key + 'x'}) {
            QVERIFY(QFile::remove(file));
            if (!left.isEmpty())
                tests::write(file, left);
            const auto info = inspectStore(place.folder());
            QVERIFY_RESULT(info);
            QVERIFY(!info->verified && info->lacksKey);
            QCOMPARE(damageOf(*info, place.folder()).code, ErrorCode::StoreKeyMissing);
            QCOMPARE(place.open().error().code, ErrorCode::StoreKeyMissing);
            DiskMedium disk;
            QCOMPARE(partsOfStore(place.folder(), disk).error().code, ErrorCode::StoreKeyMissing);
            tests::write(file, key);
            QVERIFY(inspectStore(place.folder())->verified);
        }
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
