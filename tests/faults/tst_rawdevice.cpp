// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody takes the disk out of the machine and reads it from its first byte to its last, without asking for files:
// what do the blocks tell of drafts, of who came when, and of what was there before? Needs root, for a disk of its own.
#include "core/storage/responsecodec.h"
#include "core/storage/slotcipher.h"
#include "core/storage/sqlite.h"
#include "tests/faults/ext4.h"
#include "tests/support/files.h"
#include "tests/support/orderattacker.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <map>
#include <set>

using namespace core::storage;
using core::base::Result;
using core::base::SeededRandom;
using tests::contentOf;

namespace {

constexpr int kMegabytes = 24;
constexpr int kPlaces = 200;
constexpr int kResponses = 100;
constexpr int kDrafts = 3; // of each response
constexpr int kDisks = 3;
constexpr qsizetype kPage = 4096;
constexpr qsizetype kBlock = 1024; // the smallest of ext4, as of a disk so small
const QByteArray kJournalMagic = QByteArray::fromHex("d9d505f920a163d7");

/// Some bytes by which a page or a body is known again, out of its middle.
QByteArray pieceOf(const QByteArray &bytes)
{
    return bytes.mid(bytes.size() / 2, 24);
}

/// A disk on which people answered, and what of it is known to whoever watched.
struct Watched
{
    std::vector<std::vector<QByteArray>> ofDrafts; ///< by draft, in their order
    std::vector<QByteArray> bodies;                ///< pieces of the responses, in the order they came
    std::vector<QByteArray> before;                ///< of what lay in the place of each until then
    std::vector<int> pages;                        ///< and of which page that is
};

/// What the bytes of the device tell.
struct Told
{
    int drafts = 0;                 ///< that are still somewhere
    int before = 0;                 ///< places whose old content is
    int copies = 0;                 ///< of responses, beside the one that has to be there
    int journals = 0;               ///< headers
    std::vector<qsizetype> bodies;  ///< where the responses lie, in the order they came
    std::vector<qsizetype> journal; ///< where the journals that name their pages lie; 0: none does
};

/// The pages that the journal there names, as far as it goes (SQLite's file format, section 3).
std::set<int> pagesNamedAt(const QByteArray &device, qsizetype at)
{
    std::set<int> pages;
    const auto count = qFromBigEndian<quint32>(device.constData() + at + 8);
    const auto sector = static_cast<qsizetype>(qFromBigEndian<quint32>(device.constData() + at + 20));
    for (quint32 i = 0; i < std::min<quint32>(count, 64); ++i) {
        const qsizetype record = at + sector + static_cast<qsizetype>(i) * (kPage + 8);
        if (record + 4 > device.size())
            break;
        pages.insert(static_cast<int>(qFromBigEndian<quint32>(device.constData() + record)));
    }
    return pages;
}

Told readDevice(const QByteArray &device, const Watched &watched)
{
    Told told;
    for (const auto &pieces : watched.ofDrafts)
        told.drafts += std::any_of(pieces.begin(), pieces.end(),
                                   [&device](const QByteArray &piece) { return device.contains(piece); })
            ? 1
            : 0;
    for (const QByteArray &piece : watched.before)
        told.before += device.contains(piece) ? 1 : 0;
    for (const QByteArray &piece : watched.bodies) {
        told.copies += static_cast<int>(device.count(piece)) - 1;
        told.bodies.push_back(device.indexOf(piece));
    }
    std::map<int, qsizetype> namedAt;
    for (qsizetype at = 0; at + 28 <= device.size(); at += kBlock) {
        if (device.mid(at, kJournalMagic.size()) != kJournalMagic)
            continue;
        ++told.journals;
        for (const int page : pagesNamedAt(device, at))
            namedAt.emplace(page, at);
    }
    for (const int page : watched.pages)
        told.journal.push_back(namedAt.count(page) > 0 ? namedAt.at(page) : 0);
    return told;
}

QByteArray pageOf(const QByteArray &file, qsizetype page)
{
    return file.mid(page * kPage, kPage);
}

/// The product's own store at work.
class Kiosk
{
public:
    Kiosk(const faults::Ext4 &disk, quint64 seed) : m_folder(disk.live(QStringLiteral("store"))), m_random(seed) { }

    Result<void> collect(Watched &watched)
    {
        NewStore wanted;
        wanted.folder = m_folder;
        wanted.questionnaire = tests::sampleQuestionnaire();
        wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
        wanted.capacity = kPlaces;
        auto store = CollectionStore::create(wanted, m_clock, m_random);
        for (int i = 0; store && i < kResponses; ++i) {
            // In the middle everything moves into a new file, and the old one goes.
            if (i == kResponses / 2) {
                if (auto grown = (*store)->grow(kPlaces); !grown)
                    return grown;
            }
            if (auto done = answer(**store, watched); !done)
                return done;
        }
        return store ? Result<void>() : Result<void>(core::base::fail(store));
    }

private:
    [[nodiscard]] QString file() const { return m_folder + QStringLiteral("/store.qk"); }

    Result<void> answer(CollectionStore &store, Watched &watched)
    {
        const auto response = tests::sampleResponse(m_random);
        for (int draft = 0; draft < kDrafts; ++draft) {
            const QByteArray before = contentOf(file());
            if (auto saved = store.saveDraft(tests::sampleDraft(response)); !saved)
                return saved;
            const QByteArray after = contentOf(file());
            watched.ofDrafts.emplace_back();
            for (qsizetype page = 1; page < after.size() / kPage; ++page) { // the first page only counts changes
                if (pageOf(after, page) != pageOf(before, page))
                    watched.ofDrafts.back().push_back(pieceOf(pageOf(after, page)));
            }
        }
        const QByteArray before = contentOf(file());
        if (auto saved = store.submit(response); !saved)
            return saved;
        const auto body = newBody();
        if (!body)
            return core::base::fail(body);
        watched.bodies.push_back(pieceOf(*body));
        const qsizetype page = contentOf(file()).indexOf(watched.bodies.back()) / kPage;
        watched.before.push_back(pieceOf(pageOf(before, page)));
        watched.pages.push_back(static_cast<int>(page) + 1); // SQLite counts from 1
        return {};
    }

    /// The one that was not there the last time.
    Result<QByteArray> newBody()
    {
        const auto database = Database::open(QFileInfo(file()).canonicalFilePath(), Database::Mode::ReadOnly, nullptr);
        if (!database)
            return core::base::fail(database);
        auto rows = Statement::prepare(**database, "SELECT body FROM slot WHERE used = 1");
        QByteArray found;
        for (auto row = rows->step(); row && *row; row = rows->step()) {
            if (m_known.insert(rows->blob(0)).second)
                found = rows->blob(0);
        }
        return found;
    }

    QString m_folder;
    SeededRandom m_random;
    tests::FixedClock m_clock;
    std::set<QByteArray> m_known;
};

/// The same with SQLite's usual journal: places that are filled beforehand, and a draft overwritten where it lies.
Result<void> collectPlainly(const faults::Ext4 &disk, Watched &watched)
{
    SeededRandom random(tests::seed());
    const QString path = QFileInfo(disk.live(QString())).canonicalFilePath() + QStringLiteral("/plain.db");
    const auto database = Database::open(path, Database::Mode::Create, nullptr);
    if (!database)
        return core::base::fail(database);
    constexpr qsizetype kBody = 4000;
    const auto set = [&](const char *sql, int row) -> Result<QByteArray> {
        const QByteArray bytes = random.bytes(kBody);
        auto statement = Statement::prepare(**database, sql);
        if (!statement)
            return core::base::fail(statement);
        const auto done = statement->bind(bytes).bind(row).run();
        return done ? Result<QByteArray>(bytes) : core::base::fail(done);
    };
    if (auto made = (*database)->execute("PRAGMA page_size=4096; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;"
                                         "PRAGMA secure_delete=ON; CREATE TABLE slot(body BLOB, n INTEGER PRIMARY KEY);"
                                         "CREATE TABLE draft(v BLOB, k INTEGER PRIMARY KEY); BEGIN");
        !made)
        return made;
    std::vector<QByteArray> places;
    for (int number = 1; number <= kPlaces; ++number)
        places.push_back(set("INSERT INTO slot(body, n) VALUES(?, ?)", number).value());
    if (auto made = set("INSERT INTO draft(v, k) VALUES(?, ?)", 1); !made)
        return core::base::fail(made);
    if (auto done = (*database)->execute("COMMIT"); !done)
        return done;
    std::vector<int> free;
    for (int number = 1; number <= kPlaces; ++number)
        free.push_back(number);
    for (int i = 0; i < kResponses; ++i) {
        for (int draft = 0; draft < kDrafts; ++draft)
            watched.ofDrafts.push_back({pieceOf(set("UPDATE draft SET v = ? WHERE k = ?", 1).value())});
        const auto drawn = free.begin() + static_cast<std::ptrdiff_t>(random.below(free.size()));
        const int place = *drawn;
        free.erase(drawn);
        if (auto begun = (*database)->execute("BEGIN"); !begun)
            return begun;
        watched.bodies.push_back(pieceOf(set("UPDATE slot SET body = ? WHERE n = ?", place).value()));
        static_cast<void>(set("UPDATE draft SET v = ? WHERE k = ?", 1).value());
        if (auto done = (*database)->execute("COMMIT"); !done)
            return done;
        watched.before.push_back(pieceOf(places.at(static_cast<size_t>(place - 1))));
        watched.pages.push_back(static_cast<int>(contentOf(path).indexOf(watched.bodies.back()) / kPage) + 1);
    }
    return {};
}

} // namespace

class TestRawDevice : public QObject
{
    Q_OBJECT
private slots:
    void theDeviceTellsNothing()
    {
        tests::Predictor bodies;
        for (int number = 0; number < kDisks; ++number) {
            faults::Ext4 disk(kMegabytes);
            QVERIFY(disk.isGood());
            Watched watched;
            QVERIFY_RESULT(Kiosk(disk, tests::seed() + static_cast<quint64>(number)).collect(watched));
            QCOMPARE(watched.ofDrafts.size(), size_t{kDrafts * kResponses});
            QVERIFY(std::none_of(watched.ofDrafts.begin(), watched.ofDrafts.end(),
                                 [](const auto &pieces) { return pieces.empty(); }));
            const QByteArray device = disk.takeOut();
            QCOMPARE(device.size(), qsizetype{kMegabytes} * 1024 * 1024);
            const Told told = readDevice(device, watched);
            QCOMPARE(told.drafts, 0);
            QCOMPARE(told.journals, 0);
            QCOMPARE(told.before, 0);
            QCOMPARE(told.copies, 0);
            bodies.look(told.bodies);
        }
        QVERIFY(bodies.seesNothing());
        std::printf("raw device: %d disks of %d responses and %d drafts, 0 drafts, journals or old places found, order "
                    "|z| = %.2f\n",
                    kDisks, kResponses, kDrafts * kResponses, std::abs(bodies.z()));
    }

    /// The same look where the journal is removed each time: every draft is there, and the order of everybody.
    void theUsualJournalTellsAll()
    {
        faults::Ext4 disk(kMegabytes);
        QVERIFY(disk.isGood());
        Watched watched;
        QVERIFY_RESULT(collectPlainly(disk, watched));
        const Told told = readDevice(disk.takeOut(), watched);
        tests::Predictor order;
        order.look(told.journal);
        std::printf(
            "raw device, journal DELETE: %d of %zu drafts, %d journals, %d of %d old places, order |z| = %.0f\n",
            told.drafts, watched.ofDrafts.size(), told.journals, told.before, kResponses, std::abs(order.z()));
        QCOMPARE(told.drafts, kDrafts * kResponses);
        QVERIFY(told.journals > 4 * kResponses - 50);
        QVERIFY(told.before > kResponses / 2);
        QVERIFY(!order.seesNothing());
    }
};

BAROMETER_TEST(TestRawDevice)

#include "tst_rawdevice.moc"
