// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Power cuts on a real file system: an ext4 in a file. A process writes to it and is stopped right behind a step that
// it reported as done; a copy of the file made then is what the disk would hold without power: what was not flushed is
// not in it. Mounted, ext4 plays its journal back, and everything reported has to be there. Needs root.
#include "core/storage/collectionstore.h"
#include "core/storage/sqlite.h"
#include "tests/faults/ext4.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <algorithm>
#include <set>

#include <unistd.h>

using namespace core::storage;
using core::base::SeededRandom;

namespace {

constexpr int kImages = 50;
constexpr int kImagesOfBad = 8;
constexpr int kMostImagesOfBad = 80;
constexpr int kMegabytes = 16;

QString markOf(int number)
{
    return QStringLiteral("m%1-").arg(number);
}

void report(int pipe)
{
    if (::write(pipe, "x", 1) != 1)
        ::_exit(1);
}

} // namespace

class TestExt4 : public QObject
{
    Q_OBJECT
private slots:
    void whatWasReportedIsOnTheDisk()
    {
        faults::Ext4 disk(kMegabytes);
        QVERIFY(disk.isGood());
        SeededRandom random(tests::seed());
        const tests::FixedClock clock;
        const QString name = QStringLiteral("store");
        NewStore wanted;
        wanted.folder = disk.live(name);
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = 1024;
        QVERIFY_RESULT(CollectionStore::create(wanted, clock, random));
        std::set<QString> reported;
        int next = 0;
        for (int image = 0; image < kImages; ++image) {
            const auto save = [&](int pipe) {
                SeededRandom own(tests::seed() + static_cast<quint64>(image) + 1);
                const auto store = CollectionStore::open(wanted.folder, clock, own);
                for (int number = next; store; ++number) {
                    const auto response = tests::sampleResponse(own, markOf(number));
                    if (!(*store)->saveDraft(tests::sampleDraft(response)) || !(*store)->submit(response))
                        return;
                    report(pipe);
                }
            };
            const auto steps = disk.cutPower(save, 1 + static_cast<int>(random.below(4)));
            QVERIFY(steps.has_value());
            for (int i = 0; i < *steps; ++i)
                reported.insert(markOf(next + i));
            next += *steps + 1; // one more may have been saved that was not reported
            const auto left = disk.whatIsLeft();
            QVERIFY(left->isGood());
            const auto store = CollectionStore::open(disk.left(name), clock, random);
            QVERIFY_RESULT(store);
            const auto responses = (*store)->responses();
            QVERIFY_RESULT(responses);
            std::set<QString> found;
            for (const auto &response : *responses) {
                const QString text = response.items.rbegin()->second.text;
                found.insert(text.left(text.indexOf(u'-') + 1));
            }
            QVERIFY2(std::includes(found.begin(), found.end(), reported.begin(), reported.end()), "lost");
        }
        std::printf("ext4: %d power cuts, %zu reported as saved, 0 lost\n", kImages, reported.size());
    }

    /// SQLite's usual settings lose what they reported: the removal of the journal is not flushed. The harness sees it.
    void theUsualSettingsLose()
    {
        faults::Ext4 disk(kMegabytes);
        QVERIFY(disk.isGood());
        constexpr int kRows = 400;
        const QString name = QStringLiteral("plain.db");
        const auto open = [](const QString &path) {
            return Database::open(path, Database::Mode::Create, nullptr);
        };
        {
            const auto database = open(disk.live(name));
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->execute("CREATE TABLE t(k INTEGER PRIMARY KEY, v INT, f BLOB); BEGIN"));
            for (int row = 1; row <= kRows; ++row)
                QVERIFY_RESULT((*database)->execute(
                    QByteArray("INSERT INTO t VALUES(" + QByteArray::number(row) + ", 0, zeroblob(2000))")
                        .constData()));
            QVERIFY_RESULT((*database)->execute("COMMIT"));
        }
        ::sync();
        int lost = 0;
        int next = 1;
        int image = 0;
        // The file system may happen to write the removal down just then, on a busy machine often.
        for (; image < kImagesOfBad || (lost == 0 && image < kMostImagesOfBad); ++image) {
            const auto update = [&](int pipe) {
                const auto database = open(disk.live(name));
                if (!database || !(*database)->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL"))
                    return;
                for (int row = next;; ++row) {
                    const QByteArray sql = "UPDATE t SET v = 1 WHERE k = " + QByteArray::number(row);
                    if (!(*database)->execute(sql.constData()))
                        return;
                    report(pipe);
                }
            };
            const auto steps = disk.cutPower(update, 1 + image % 3);
            QVERIFY(steps.has_value());
            const auto left = disk.whatIsLeft();
            QVERIFY(left->isGood());
            const auto database = open(disk.left(name));
            QVERIFY_RESULT(database);
            const QByteArray sql = "SELECT coalesce(sum(v), 0) FROM t WHERE k BETWEEN " + QByteArray::number(next) +
                " AND " + QByteArray::number(next + *steps - 1);
            lost += (*database)->value(sql.constData())->toInt() < *steps ? 1 : 0;
            next += *steps + 1;
        }
        std::printf("ext4, journal DELETE, synchronous FULL: %d power cuts, %d with a loss\n", image, lost);
        QVERIFY(lost > 0);
    }
};

BAROMETER_TEST(TestExt4)

#include "tst_ext4.moc"
