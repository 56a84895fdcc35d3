// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/draftrows.h"
#include "core/storage/keyfile.h"
#include "core/storage/pagescanner.h"
#include "core/storage/recovery.h"
#include "core/storage/sqlite.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <set>

using namespace core::storage;
using core::base::ErrorCode;
using core::interview::Response;
using tests::contentOf;
using tests::everyByteOf;
using tests::write;

namespace {

constexpr int kResponses = 20;
constexpr int kPage = 4096;

std::set<QByteArray> bodiesIn(const ScannedStore &found)
{
    std::set<QByteArray> bodies;
    for (const auto &[number, place] : found.places) {
        if (place.used)
            bodies.insert(place.body);
    }
    return bodies;
}

/// A store with responses in it, closed.
struct Filled
{
    explicit Filled(std::vector<QByteArray> recipients = {})
    {
        auto store = place.create(24, std::move(recipients));
        for (int i = 0; store && i < kResponses; ++i)
            good = (*store)->submit(tests::sampleResponse(place.random)).has_value();
        if (store) {
            info = (*store)->info();
            responses = (*store)->responses().value_or(std::vector<Response>());
        }
    }
    [[nodiscard]] QString file() const { return place.path(QStringLiteral("store.qk")); }
    [[nodiscard]] QString output() const { return place.folder() + QStringLiteral("-new"); }

    tests::StorePlace place;
    StoreInfo info;
    std::vector<Response> responses;
    bool good = false;
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void damageAnywhereCostsAtMostOneResponse()
    {
        Filled filled;
        QVERIFY(filled.good);
        const QByteArray sound = contentOf(filled.file());
        const auto whole = scanPages(sound, {}, filled.file());
        QVERIFY_RESULT(whole);
        QVERIFY(whole->isWhole());
        const std::set<QByteArray> bodies = bodiesIn(*whole);
        QCOMPARE(bodies.size(), size_t{kResponses});
        int trials = 0;
        int worst = kResponses;
        const auto tryIt = [&](const QByteArray &changed) {
            const auto found = scanPages(changed, {}, filled.file());
            ++trials;
            QVERIFY_RESULT(found);
            const std::set<QByteArray> left = bodiesIn(*found);
            worst = std::min(worst, static_cast<int>(left.size()));
            QVERIFY(std::includes(bodies.begin(), bodies.end(), left.begin(), left.end())); // none is invented
        };
        for (qsizetype page = 0; page < sound.size(); page += kPage) {
            QByteArray changed = sound;
            tryIt(changed.replace(page, kPage, QByteArray(kPage, '\0')));
            for (qsizetype sector = page; sector < page + kPage; sector += 512) {
                changed = sound;
                tryIt(changed.replace(sector, 512, QByteArray(512, '\0')));
                changed = sound;
                const auto byte = sector + static_cast<qsizetype>(filled.place.random.below(512));
                changed[byte] = static_cast<char>(changed.at(byte) ^ (1 << filled.place.random.below(8)));
                tryIt(changed);
            }
        }
        std::printf("damage: %d places damaged, at worst %d of %d responses left\n", trials, worst, kResponses);
        QVERIFY(worst >= kResponses - 1);
    }

    void withoutHeaderAndTreeEverythingIsFound()
    {
        Filled filled;
        QByteArray bytes = contentOf(filled.file());
        // The header, then every page that is the root of a table: all that SQLite goes by.
        const auto database = Database::open(filled.file(), Database::Mode::ReadOnly, nullptr);
        QVERIFY_RESULT(database);
        auto roots = Statement::prepare(**database, "SELECT rootpage FROM sqlite_schema");
        QVERIFY_RESULT(roots);
        std::vector<qint64> pages{1};
        for (auto row = roots->step(); row && *row; row = roots->step())
            pages.push_back(roots->integer(0));
        for (const qint64 page : pages)
            bytes.replace((page - 1) * kPage, kPage, QByteArray(kPage, '\xff'));
        write(filled.file(), bytes);
        const auto recovered = recoverStore({filled.place.folder(), filled.output(), {}, nullptr}, filled.place.random);
        QVERIFY_RESULT(recovered);
        QCOMPARE(recovered->responses, kResponses);
        QCOMPARE(recovered->lost, std::optional<int>(0));
        QVERIFY(recovered->countsKept);
        auto store = CollectionStore::open(filled.output(), filled.place.clock, filled.place.random);
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info(), filled.info);
        const auto responses = (*store)->responses();
        QVERIFY_RESULT(responses);
        QVERIFY(*responses == filled.responses);
    }

    void theDamagedStoreStaysAsItIs()
    {
        Filled filled;
        write(filled.file(), contentOf(filled.file()).replace(20 * kPage + 1000, 512, QByteArray(512, '\0')));
        const auto before = everyByteOf(filled.place.folder());
        QVERIFY_RESULT(recoverStore({filled.place.folder(), filled.output(), {}, nullptr}, filled.place.random));
        QVERIFY(everyByteOf(filled.place.folder()) == before);
        // Nor is anything written over that is there.
        const auto again = recoverStore({filled.place.folder(), filled.output(), {}, nullptr}, filled.place.random);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QVERIFY(everyByteOf(filled.place.folder()) == before);
    }

    /// What a later version may have put there would be missing from the copy.
    void aWholeStoreOfALaterVersionIsNotTakenApart()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        const auto database = Database::open(place.path(u"store.qk"_qs), Database::Mode::ReadWrite, nullptr);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute("PRAGMA user_version=2"));
        const QString made = place.beside(u"made"_qs);
        QCOMPARE(recoverStore({place.folder(), made, {}, nullptr}, place.random).error().code, ErrorCode::NewerFormat);
        QVERIFY(!QFile::exists(made));
    }

    void repairKeepsTheDamagedFile()
    {
        Filled filled;
        const QByteArray damaged = contentOf(filled.file()).replace(20 * kPage + 1000, 512, QByteArray(512, '\0'));
        write(filled.file(), damaged);
        QCOMPARE(filled.place.open().error().code, ErrorCode::StoreDamaged);
        std::optional<Recovery> repaired;
        const auto store =
            CollectionStore::openOrRepair(filled.place.folder(), filled.place.clock, filled.place.random, repaired);
        QVERIFY_RESULT(store);
        QVERIFY(repaired);
        QVERIFY(repaired->responses >= kResponses - 1);
        QCOMPARE((*store)->info().responses, repaired->responses);
        QCOMPARE(repaired->responses + repaired->lost.value_or(-1), kResponses);
        QVERIFY(contentOf(filled.file() + QStringLiteral(".damaged-1")) == damaged);
        if (*repaired->lost == 1)
            QCOMPARE(repaired->unreadable, 1);
    }

    void soundStoresAreNotRepaired()
    {
        Filled filled;
        std::optional<Recovery> repaired;
        QVERIFY_RESULT(
            CollectionStore::openOrRepair(filled.place.folder(), filled.place.clock, filled.place.random, repaired));
        QVERIFY(!repaired);
    }

    void sealedResponsesAreSavedUnread()
    {
        const KeyPair owner = KeyPair::generate();
        Filled filled({owner.publicKey().box});
        QVERIFY(filled.good);
        // Zero the page of one response that is in use.
        QByteArray bytes = contentOf(filled.file());
        const auto whole = scanPages(bytes, {}, filled.file());
        QVERIFY_RESULT(whole);
        const QByteArray body = *bodiesIn(*whole).begin();
        bytes.replace(bytes.indexOf(body) + 100, 64, QByteArray(64, '\0'));
        write(filled.file(), bytes);
        const auto unread = recoverStore({filled.place.folder(), filled.output(), {}, nullptr}, filled.place.random);
        QVERIFY_RESULT(unread);
        QCOMPARE(unread->responses, kResponses - 1);
        QCOMPARE(unread->lost, std::optional<int>(1));
        QCOMPARE(unread->unreadable, 1);
        QVERIFY(!unread->countsKept);
        const QString second = filled.output() + QStringLiteral("2");
        const auto read = recoverStore({filled.place.folder(), second, {}, &owner.box()}, filled.place.random);
        QVERIFY_RESULT(read);
        QVERIFY(read->countsKept);
        auto store = CollectionStore::open(second, filled.place.clock, filled.place.random);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->isSealed());
        QCOMPARE((*store)->info().byLanguage.size(), filled.info.byLanguage.size());
        QCOMPARE((*store)->responses(&owner.box()).value().size(), size_t{kResponses - 1});
    }

    void theDraftComesAlong()
    {
        for (const bool sealed : {false, true}) {
            const KeyPair owner = KeyPair::generate();
            Filled filled(sealed ? std::vector<QByteArray>{owner.publicKey().box} : std::vector<QByteArray>());
            {
                auto store = filled.place.open();
                QVERIFY_RESULT(store);
                QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(filled.place.random))));
            }
            write(filled.file(), contentOf(filled.file()).replace(0, 512, QByteArray(512, '\0')));
            const auto recovered =
                recoverStore({filled.place.folder(), filled.output(), {}, nullptr}, filled.place.random);
            QVERIFY_RESULT(recovered);
            QVERIFY(recovered->draftKept);
            auto store = CollectionStore::open(filled.output(), filled.place.clock, filled.place.random);
            QVERIFY_RESULT(store);
            QCOMPARE((*store)->draft().has_value(), !sealed);
            QCOMPARE((*store)->info().responses, kResponses + (sealed ? 1 : 0)); // sealed: closed as interrupted
        }
    }

    /// What is kept of a draft is what it would become: neither when somebody was last at the machine, nor the
    /// interview to go on with.
    void aBackupHoldsNoMoment()
    {
        Filled filled;
        Draft draft = tests::sampleDraft(tests::sampleResponse(filled.place.random));
        draft.lastAct = core::base::BootMoment{QByteArrayLiteral("this-run-of-the-machine"), 4242};
        {
            auto store = filled.place.open();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(draft));
        }
        const QString backup = filled.place.beside(QStringLiteral("kept.backup"));
        QVERIFY_RESULT(backUp(filled.place.folder(), backup, filled.place.clock.day));
        const auto parts = readBackup(contentOf(backup), backup);
        QVERIFY_RESULT(parts);
        const auto cipher = cipherOf(parts->description, localKeyOf(*parts), {});
        QVERIFY_RESULT(cipher);
        const auto kept = decodeDraft(parts->draft, *cipher, parts->layout);
        QVERIFY_RESULT(kept);
        QVERIFY(kept->has_value());
        QVERIFY((*kept)->worthKeeping);
        QVERIFY(!(*kept)->lastAct.has_value());
        QVERIFY((*kept)->interview.isEmpty());
        QVERIFY((*kept)->response->items == draft.ifInterrupted.items);
        QVERIFY_RESULT(recoverStore({backup, filled.output(), {}, nullptr}, filled.place.random));
        auto store = CollectionStore::open(filled.output(), filled.place.clock, filled.place.random);
        QVERIFY_RESULT(store);
        QVERIFY((*store)->draft().has_value());
        QVERIFY(!(*store)->draft()->lastAct.has_value());
        QVERIFY((*store)->closeDraftAsInterrupted().value_or(false));
        QCOMPARE((*store)->info().responses, kResponses + 1);
        QVERIFY(filled.place.open().value()->draft()->lastAct == draft.lastAct); // the store itself is as it was
    }

    /// One wrong bit in the draft must not keep the kiosk from opening: it is repaired like any other damage, and what
    /// is lost is the interview under way.
    void aTornDraftIsRepaired()
    {
        Filled filled;
        {
            auto store = filled.place.open();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(filled.place.random))));
        }
        QByteArray row;
        {
            const auto database = Database::open(filled.file(), Database::Mode::ReadOnly, nullptr);
            QVERIFY_RESULT(database);
            auto rows = Statement::prepare(**database, "SELECT v FROM draft WHERE k = 1");
            QVERIFY(rows && rows->step().value_or(false));
            row = rows->blob(0);
        }
        QByteArray bytes = contentOf(filled.file());
        const qsizetype at = bytes.indexOf(row) + 100;
        bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
        write(filled.file(), bytes);
        QCOMPARE(filled.place.open().error().code, ErrorCode::StoreDamaged);
        std::optional<Recovery> repaired;
        const auto store =
            CollectionStore::openOrRepair(filled.place.folder(), filled.place.clock, filled.place.random, repaired);
        QVERIFY_RESULT(store);
        QVERIFY(repaired.has_value());
        QVERIFY(!repaired->draftKept);
        QCOMPARE(repaired->lost, std::optional<int>(0));
        QVERIFY((*store)->responses().value() == filled.responses);
        QCOMPARE(contentOf(filled.file() + QStringLiteral(".damaged-1")), bytes); // with the draft as it is
    }

    /// Another key in the place of the store's own is no damage, and nothing is repaired for it.
    void anotherLocalKeyIsNoDamage()
    {
        Filled filled;
        {
            auto store = filled.place.open();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(filled.place.random))));
        }
        write(filled.place.path(QStringLiteral("local.key")), filled.place.random.bytes(kKeySize));
        const auto before = contentOf(filled.file());
        std::optional<Recovery> repaired;
        const auto store =
            CollectionStore::openOrRepair(filled.place.folder(), filled.place.clock, filled.place.random, repaired);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::WrongKey);
        QVERIFY(!repaired.has_value());
        QCOMPARE(contentOf(filled.file()), before);
    }

    void theMarkOfInventionOutlivesTheState()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->markInvented());
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        const QString file = place.path(QStringLiteral("store.qk"));
        auto database = Database::open(file, Database::Mode::ReadWrite, nullptr);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute("UPDATE meta SET v = zeroblob(length(v)) WHERE k = 1"));
        database->reset();
        std::optional<Recovery> repaired;
        const auto store = CollectionStore::openOrRepair(place.folder(), place.clock, place.random, repaired);
        QVERIFY_RESULT(store);
        QVERIFY(repaired && !repaired->lost);
        QVERIFY((*store)->info().invented);
        QCOMPARE((*store)->info().responses, 1);
    }

    void aLostQuestionnaireCanBeGiven()
    {
        Filled filled;
        const QString path = filled.place.path(QStringLiteral("questionnaire.json"));
        const QByteArray json = contentOf(path);
        QVERIFY(QFile::remove(path));
        const auto without = recoverStore({filled.place.folder(), filled.output(), {}, nullptr}, filled.place.random);
        QCOMPARE(without.error().code, ErrorCode::FileNotFound);
        QVERIFY(!QFile::exists(filled.output()));
        const QByteArray other = QByteArray(json).replace("\"mun\"", "\"mux\"");
        QVERIFY(!recoverStore({filled.place.folder(), filled.output(), other, nullptr}, filled.place.random));
        const QByteArray corrected = QByteArray(json).replace("Where do you work?", "Where do you work now?");
        QVERIFY_RESULT(recoverStore({filled.place.folder(), filled.output(), corrected, nullptr}, filled.place.random));
        QVERIFY_RESULT(CollectionStore::open(filled.output(), filled.place.clock, filled.place.random));
    }

    void aBackupHoldsEverything()
    {
        for (const bool sealed : {false, true}) {
            const KeyPair owner = KeyPair::generate();
            Filled filled(sealed ? std::vector<QByteArray>{owner.publicKey().box} : std::vector<QByteArray>());
            QVERIFY(QDir(filled.place.folder()).mkdir(QStringLiteral("events")));
            write(filled.place.path(QStringLiteral("events/oulu.event")), "an event");
            const auto path =
                backUp(filled.place.folder(), filled.place.path(QStringLiteral("..")), QDate(2026, 12, 1));
            QVERIFY_RESULT(path);
            QCOMPARE(QFileInfo(*path).fileName(), QStringLiteral("store.backup"));
            QCOMPARE(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            QCOMPARE(backUp(filled.place.folder(), *path, QDate(2026, 12, 1)).error().code, ErrorCode::AlreadyExists);
            QVERIFY_RESULT(recoverStore({*path, filled.output(), {}, nullptr}, filled.place.random));
            auto store = CollectionStore::open(filled.output(), filled.place.clock, filled.place.random);
            QVERIFY_RESULT(store);
            QCOMPARE((*store)->info(), filled.info);
            QCOMPARE((*store)->responses(sealed ? &owner.box() : nullptr).value().size(), size_t{kResponses});
            QCOMPARE(contentOf(filled.output() + QStringLiteral("/events/oulu.event")), QByteArray("an event"));
            // No changed byte of it is taken for the store.
            const QByteArray bytes = contentOf(*path);
            for (int i = 0; i < 200; ++i) {
                QByteArray changed = bytes;
                const auto at = static_cast<qsizetype>(filled.place.random.below(static_cast<quint64>(bytes.size())));
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << filled.place.random.below(8)));
                QVERIFY(!readBackup(changed, *path));
            }
        }
    }

    void namesInABackupLeadNowhereElse()
    {
        for (const char *good : {"local.key", "events/oulu.event", "ledger/1.release"})
            QVERIFY2(isCompanion(QString::fromLatin1(good)), good);
        for (const char *bad : {"", "store.qk", "questionnaire.json", "../local.key", "events/../x", "events/..",
                                "events/", "events/a/b", "/etc/passwd", "other/x", "events/.hidden", "local.key/x"})
            QVERIFY2(!isCompanion(QString::fromLatin1(bad)), bad);
    }

    void aDamagedStoreIsNotBackedUpAsIfItWereWhole()
    {
        Filled filled;
        write(filled.file(), contentOf(filled.file()).replace(20 * kPage + 1000, 512, QByteArray(512, '\0')));
        const QString target = filled.output() + QStringLiteral(".backup");
        QCOMPARE(backUp(filled.place.folder(), target, QDate(2026, 12, 1)).error().code, ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(target));
    }
};

BAROMETER_TEST(TestRecovery)

#include "tst_recovery.moc"
