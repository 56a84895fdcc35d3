// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order attacker: it knows in which order people answered, has every file and the keys to them, and looks whether
// anything in these files goes along with that order. Its power is shown on layouts that are known to give it away.
#include "core/base/safefile.h"
#include "core/fieldwork/bundle.h"
#include "core/fieldwork/merge.h"
#include "core/storage/mirror.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotcipher.h"
#include "core/storage/slotfile.h"
#include "core/storage/sqlite.h"
#include "tests/faults/shimvfs.h"
#include "tests/support/files.h"
#include "tests/support/orderattacker.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "tests/support/twodevices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <utility>

using namespace core::storage;
using core::base::Result;
using tests::contentOf;
using tests::Predictor;

namespace {

constexpr int kResponses = 200;

int filesWanted()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("BAROMETER_ORDER_FILES", &set); // 60 for a release
    return set ? wanted : 20;
}

/// Where in the bytes each body begins, by response id; a body is looked for by some bytes out of its middle.
std::map<QByteArray, qsizetype> offsetsIn(const QByteArray &bytes, const std::map<QByteArray, QByteArray> &bodies)
{
    std::map<QByteArray, qsizetype> offsets;
    for (const auto &[id, body] : bodies)
        offsets[id] = bytes.indexOf(body.mid(500, 24));
    return offsets;
}

int pageSizeOf(const QByteArray &file)
{
    const int size = qFromBigEndian<quint16>(file.constData() + 16); // SQLite's file format, section 1.3
    return size == 1 ? 65536 : size;
}

/// The pages that a rollback journal still has, by their numbers. A commit empties its header and leaves what follows:
/// behind one sector, for each page its number, what it held before, and a checksum (SQLite's file format, section 3).
std::vector<qsizetype> pagesIn(const QByteArray &journal, const QByteArray &file)
{
    const int pageSize = pageSizeOf(file);
    std::vector<qsizetype> best;
    for (const qsizetype sector : {512, 4096}) { // the header that is gone would tell; the right one gives most
        std::vector<qsizetype> pages;
        for (qsizetype at = sector; at + 4 + pageSize <= journal.size(); at += pageSize + 8) {
            const auto page = static_cast<qsizetype>(qFromBigEndian<quint32>(journal.constData() + at));
            if (page > 0 && page <= file.size() / pageSize)
                pages.push_back(page);
        }
        if (pages.size() > best.size())
            best = pages;
    }
    return best;
}

/// The pages of the file that hold places, used or free.
std::set<qsizetype> placePages(const QByteArray &file, Database &database)
{
    std::set<qsizetype> pages;
    auto rows = Statement::prepare(database, "SELECT body FROM slot");
    for (auto row = rows->step(); row && *row; row = rows->step())
        pages.insert(file.indexOf(rows->blob(0).mid(500, 24)) / pageSizeOf(file) + 1);
    return pages;
}

/// How many places a store's journal names: the one that was written last is that of whoever answered last.
struct JournalTells
{
    int places = 0;
    int pages = 0; ///< of any kind
};
JournalTells journalOf(const QString &path)
{
    const QByteArray file = contentOf(path);
    const auto database = Database::open(QFileInfo(path).canonicalFilePath(), Database::Mode::ReadOnly, nullptr);
    if (!database)
        qFatal("%s", qPrintable(core::base::debugText(database.error())));
    const std::set<qsizetype> places = placePages(file, **database);
    JournalTells tells;
    for (const qsizetype page : pagesIn(contentOf(path + u"-journal"_qs), file)) {
        tells.places += places.count(page) > 0 ? 1 : 0;
        ++tells.pages;
    }
    return tells;
}

/// Everything the attacker can number the responses of one run by.
struct Numbers
{
    std::map<QString, std::vector<qsizetype>> byPredictor;
    int inJournal = 0;     ///< bodies whose bytes the journal still has
    JournalTells journals; ///< of store and archive
};

/// The files of one event: a store filled as the kiosk does it, its bundle, and the archive.
class Event
{
public:
    explicit Event(quint64 seed) { place.random = core::base::SeededRandom(seed); }

    Result<void> collect()
    {
        auto store = place.create(256);
        if (!store)
            return core::base::fail(store);
        for (int i = 0; i < kResponses; ++i) {
            const auto response = tests::sampleResponse(place.random);
            ids.push_back(response.id);
            if (i % 4 == 0) {
                if (const auto saved = (*store)->saveDraft(tests::sampleDraft(response)); !saved)
                    return saved;
            }
            if (const auto saved = (*store)->submit(response); !saved)
                return saved;
        }
        return {};
    }

    /// The same with a second copy that takes the place of the store for some of them, because its disk fails. Asks for
    /// the file system that fails; store and copy hold everybody afterwards.
    Result<void> collectWithAFailingDisk(faults::ShimVfs &disk, core::storage::Medium &medium)
    {
        constexpr int from = 60;
        constexpr int to = 90;
        if (auto store = place.create(256); !store)
            return core::base::fail(store);
        if (!QDir().mkpath(place.beside(u"card"_qs)))
            return core::base::fail(core::base::ErrorCode::FileNotWritable, {});
        const auto copy = Mirror::choose(place.folder(), place.beside(u"card"_qs), place.random, &medium);
        if (!copy)
            return core::base::fail(copy);
        copyFolder = *copy;
        auto store = place.open();
        for (int i = 0; store && i < kResponses; ++i) {
            if (i == from)
                disk.setFault({faults::ShimFault::Kind::ErrorFromNowOn, 1, SQLITE_FULL, 1,
                               QFile::encodeName(StorePaths(place.folder()).folder + u"/store.qk"_qs)});
            if (i == to) { // the next day, on a disk that works
                disk.setFault({});
                store->reset();
                noteSeen = !contentOf(QDir(copyFolder).filePath(u"stands-in"_qs)).isEmpty();
                store = place.open();
                if (!store)
                    break;
            }
            const auto response = tests::sampleResponse(place.random);
            ids.push_back(response.id);
            if (const auto saved = (*store)->submit(response); !saved)
                return saved;
        }
        if (!store)
            return core::base::fail(store);
        return {};
    }

    Result<Numbers> attackBothCopies()
    {
        Numbers numbers;
        if (const auto looked = lookAt(place.folder(), u"store"_qs, numbers); !looked)
            return core::base::fail(looked);
        if (const auto looked = lookAt(copyFolder, u"copy"_qs, numbers); !looked)
            return core::base::fail(looked);
        return numbers;
    }

    Result<Numbers> attack()
    {
        Numbers numbers;
        if (const auto looked = lookAt(place.folder(), u"store"_qs, numbers); !looked)
            return core::base::fail(looked);
        const QString bundle = place.beside(u"event.bundle"_qs);
        if (const auto done = core::fieldwork::handOver(place.folder(), bundle, place.clock, place.random); !done)
            return core::base::fail(done);
        number(numbers, u"bundle, order"_qs, offsetsIn(contentOf(bundle), m_bodies));
        const QString archive = place.beside(u"archive"_qs);
        const auto merged = core::fieldwork::mergeBundles({archive, {bundle}, {}, {}, {}}, place.clock, place.random);
        if (!merged)
            return core::base::fail(merged);
        if (const auto looked = lookAt(archive, u"archive"_qs, numbers); !looked)
            return core::base::fail(looked);
        return numbers;
    }

    tests::StorePlace place;
    std::vector<QByteArray> ids; ///< in the order of answering
    QString copyFolder;
    bool noteSeen = false; ///< the copy said that it stands in

private:
    void number(Numbers &numbers, const QString &name, const std::map<QByteArray, qsizetype> &by) const
    {
        for (const QByteArray &id : ids)
            numbers.byPredictor[name].push_back(by.at(id));
    }

    Result<void> lookAt(const QString &folder, const QString &name, Numbers &numbers)
    {
        const QString file = folder + u"/store.qk"_qs;
        const SlotCipher cipher = SlotCipher::withLocalKey(SecretBytes::take(contentOf(folder + u"/local.key"_qs)));
        const auto database = Database::open(QFileInfo(file).canonicalFilePath(), Database::Mode::ReadOnly, nullptr);
        if (!database)
            return core::base::fail(database);
        auto rows = Statement::prepare(**database, "SELECT n, body, h FROM slot WHERE used = 1");
        std::map<QByteArray, qsizetype> places;
        std::map<QByteArray, QByteArray> hashes;
        m_bodies.clear();
        for (auto row = rows->step(); row && *row; row = rows->step()) {
            const auto response = decodeResponse(cipher.open(rows->blob(1), nullptr).value_or(QByteArray()));
            if (!response)
                return core::base::fail(response);
            places[response->id] = static_cast<qsizetype>(rows->integer(0));
            m_bodies[response->id] = rows->blob(1);
            hashes[response->id] = rows->blob(2);
        }
        const QByteArray journal = contentOf(file + u"-journal"_qs);
        for (const auto &[id, offset] : offsetsIn(journal, m_bodies))
            numbers.inJournal += offset >= 0 ? 1 : 0;
        const JournalTells tells = journalOf(file);
        numbers.journals.places += tells.places;
        numbers.journals.pages += tells.pages;
        number(numbers, name + u", number of the place"_qs, places);
        number(numbers, name + u", offset in the file"_qs, offsetsIn(contentOf(file), m_bodies));
        number(numbers, name + u", hash"_qs, ranks(hashes));
        number(numbers, name + u", bytes of the body"_qs, ranks(m_bodies));
        return {};
    }

    static std::map<QByteArray, qsizetype> ranks(const std::map<QByteArray, QByteArray> &values)
    {
        std::vector<std::pair<QByteArray, QByteArray>> sorted;
        for (const auto &[id, value] : values)
            sorted.emplace_back(value, id);
        std::sort(sorted.begin(), sorted.end());
        std::map<QByteArray, qsizetype> rank;
        for (size_t i = 0; i < sorted.size(); ++i)
            rank[sorted[i].second] = static_cast<qsizetype>(i);
        return rank;
    }

    std::map<QByteArray, QByteArray> m_bodies; ///< by response id
};

/// The offsets in a database file of rows laid into a table by plain inserting, as they came.
Result<std::vector<qsizetype>> insertedPlainly(const char *table, qsizetype bodySize, core::base::RandomSource &random)
{
    tests::StorePlace place; // for its folder
    const QString path = place.beside(u"plain.db"_qs);
    QFile::remove(path);
    std::vector<QByteArray> bodies;
    {
        const auto database = Database::open(path, Database::Mode::Create, nullptr);
        if (!database)
            return core::base::fail(database);
        if (const auto made = (*database)->execute(table); !made)
            return core::base::fail(made);
        if (const auto begun = (*database)->execute("BEGIN"); !begun)
            return core::base::fail(begun);
        auto insert = Statement::prepare(**database, "INSERT INTO t(id, body) VALUES(?, ?)");
        if (!insert)
            return core::base::fail(insert);
        for (int i = 0; i < kResponses; ++i) {
            bodies.push_back(random.bytes(bodySize));
            insert->reset();
            if (const auto done = insert->bind(random.bytes(16)).bind(bodies.back()).run(); !done)
                return core::base::fail(done);
        }
        if (const auto done = (*database)->execute("COMMIT"); !done)
            return core::base::fail(done);
    }
    const QByteArray bytes = contentOf(path);
    std::vector<qsizetype> offsets;
    for (const QByteArray &body : bodies)
        offsets.push_back(bytes.indexOf(body.right(24)));
    QFile::remove(path);
    return offsets;
}

/// Share of pairs on the same page that lie as SQLite lays what comes later: before what came earlier.
void countSamePage(const std::vector<qsizetype> &offsets, qint64 &laid, qint64 &pairs)
{
    for (size_t i = 0; i < offsets.size(); ++i) {
        for (size_t j = i + 1; j < offsets.size(); ++j) {
            if (offsets[i] / 4096 != offsets[j] / 4096)
                continue;
            ++pairs;
            laid += offsets[j] < offsets[i] ? 1 : 0;
        }
    }
}

} // namespace

class TestOrder : public QObject
{
    Q_OBJECT
private slots:
    void nothingGoesAlongWithTheOrder()
    {
        std::map<QString, Predictor> predictors;
        const int files = filesWanted();
        for (int i = 0; i < files; ++i) {
            Event event(tests::seed() + static_cast<quint64>(i));
            QVERIFY_RESULT(event.collect());
            const auto numbers = event.attack();
            QVERIFY_RESULT(numbers);
            QCOMPARE(numbers->inJournal, 0);
            QCOMPARE(numbers->journals.places, 0);
            QVERIFY(numbers->journals.pages >= 10); // it has pages, and they are those that are written to cover others
            for (const auto &[name, values] : numbers->byPredictor) {
                QVERIFY2(*std::min_element(values.begin(), values.end()) >= 0, qPrintable(name)); // each was found
                predictors[name].look(values);
            }
        }
        QCOMPARE(predictors.size(), size_t{9});
        double worst = 0;
        for (const auto &[name, predictor] : predictors) {
            std::printf("order: %-30s z = %5.2f, worst tau %.2f\n", qPrintable(name), predictor.z(), predictor.worst());
            QVERIFY2(predictor.seesNothing(), qPrintable(name));
            worst = std::max(worst, std::abs(predictor.z()));
        }
        std::printf("order attacker: %d files of %d responses, largest |z| = %.2f\n", files, kResponses, worst);
    }

    /// A disk failed in the middle and the second copy stood in: neither of the two tells more than before, and of the
    /// note that said so nothing is left.
    void nothingGoesAlongWhereACopyStoodIn()
    {
        std::map<QString, Predictor> predictors;
        constexpr int files = 4;
        for (int i = 0; i < files; ++i) {
            faults::ShimVfs disk;
            tests::TwoDevices medium;
            Event event(tests::seed() + static_cast<quint64>(i));
            QVERIFY_RESULT(event.collectWithAFailingDisk(disk, medium));
            QVERIFY(event.noteSeen);
            QVERIFY(!QFile::exists(QDir(event.copyFolder).filePath(u"stands-in"_qs)));
            const auto numbers = event.attackBothCopies();
            QVERIFY_RESULT(numbers);
            QCOMPARE(numbers->inJournal, 0);
            QCOMPARE(numbers->journals.places, 0);
            for (const auto &[name, values] : numbers->byPredictor) {
                QVERIFY2(*std::min_element(values.begin(), values.end()) >= 0, qPrintable(name));
                predictors[name].look(values);
            }
        }
        QCOMPARE(predictors.size(), size_t{8});
        double worst = 0;
        for (const auto &[name, predictor] : predictors) {
            QVERIFY2(predictor.seesNothing(), qPrintable(name));
            worst = std::max(worst, std::abs(predictor.z()));
        }
        std::printf("order attacker where a copy stood in: %d stores and their copies, largest |z| = %.2f\n", files,
                    worst);
    }

    /// The same attacker on layouts that give the order away: it has to see each of them.
    void theAttackerSeesLayoutsThatTell()
    {
        core::base::SeededRandom random(tests::seed());
        Predictor hidden;
        Predictor overflow;
        qint64 laid = 0;
        qint64 pairs = 0;
        constexpr int kFiles = 20;
        for (int i = 0; i < kFiles; ++i) {
            const auto rowid = insertedPlainly("CREATE TABLE t(id BLOB, body BLOB)", 300, random);
            QVERIFY_RESULT(rowid);
            std::vector<qsizetype> pages; // inside a page SQLite fills from the end
            for (const qsizetype offset : *rowid)
                pages.push_back(offset / 4096);
            hidden.look(pages);
            const auto chains =
                insertedPlainly("CREATE TABLE t(id BLOB PRIMARY KEY, body BLOB) WITHOUT ROWID", 1072, random);
            QVERIFY_RESULT(chains);
            overflow.look(*chains);
            const auto same =
                insertedPlainly("CREATE TABLE t(id BLOB PRIMARY KEY, body BLOB) WITHOUT ROWID", 300, random);
            QVERIFY_RESULT(same);
            countSamePage(*same, laid, pairs);
        }
        QVERIFY(!hidden.seesNothing());
        QVERIFY(hidden.z() > 50);
        QVERIFY(!overflow.seesNothing());
        QVERIFY(overflow.z() > 20);
        const double half = static_cast<double>(pairs) / 2;
        const double samePage = (static_cast<double>(laid) - half) / std::sqrt(half / 2);
        std::printf("known-bad layouts: rowid z = %.0f, random key with overflow z = %.0f, inside a page z = %.1f\n",
                    hidden.z(), overflow.z(), samePage);
        QVERIFY(std::abs(samePage) > 4);
    }

    /// The journal of the last saving names the place of whoever answered last, unless it is written over.
    void theAttackerSeesAJournalThatWasNotCovered()
    {
        tests::StorePlace place;
        {
            const auto store = place.create(64);
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        const QString path = place.path(u"store.qk"_qs);
        QCOMPARE(journalOf(path).places, 0);
        DiskMedium disk;
        {
            auto file = SlotFile::open(disk, QFileInfo(path).canonicalFilePath(), SlotFile::Access::Write);
            QVERIFY_RESULT(file);
            SlotChange change;
            const int number = (*file)->drawFreePlace(place.random);
            change.places.push_back({number, true, place.random.bytes((*file)->layout().bodySize())});
            QVERIFY_RESULT((*file)->apply(change)); // PERSIST, and no scrub behind it
        }
        QCOMPARE(journalOf(path).places, 1);
        {
            auto file = SlotFile::open(disk, QFileInfo(path).canonicalFilePath(), SlotFile::Access::Write);
            QVERIFY_RESULT(file);
            QVERIFY_RESULT((*file)->scrub());
        }
        QCOMPARE(journalOf(path).places, 0);
    }

    void theAttackerSeesOneInTenOutOfOrder()
    {
        Predictor predictor;
        for (int file = 0; file < 20; ++file) {
            std::vector<qsizetype> numbers;
            for (int i = 0; i < kResponses; ++i)
                numbers.push_back(i % 10 == 0 ? kResponses - i : i);
            predictor.look(numbers);
        }
        QVERIFY(!predictor.seesNothing());
    }
};

BAROMETER_TEST(TestOrder)

#include "tst_order.moc"
