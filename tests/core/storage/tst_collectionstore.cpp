// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/collectionstore.h"
#include "core/storage/secret.h"
#include "core/storage/sqlite.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace core::storage;
using core::base::ErrorCode;
using core::interview::Response;
using tests::contentOf;
using tests::write;

namespace {

std::vector<Response> sortedById(std::vector<Response> responses)
{
    std::sort(responses.begin(), responses.end(), [](const Response &a, const Response &b) { return a.id < b.id; });
    return responses;
}

std::vector<Response> someResponses(tests::StorePlace &place, int count)
{
    std::vector<Response> responses;
    for (int i = 0; i < count; ++i)
        responses.push_back(tests::sampleResponse(place.random));
    return responses;
}

} // namespace

class TestCollectionStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatIsSubmitted()
    {
        tests::StorePlace place;
        const std::vector<Response> sent = someResponses(place, 20);
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QCOMPARE((*store)->freeSlots(), 32);
            for (const Response &response : sent)
                QVERIFY_RESULT((*store)->submit(response));
            QCOMPARE((*store)->freeSlots(), 12);
        }
        const auto store = place.open();
        QVERIFY_RESULT(store);
        const auto kept = (*store)->responses();
        QVERIFY_RESULT(kept);
        QVERIFY(*kept == sortedById(sent));
        const StoreInfo info = (*store)->info();
        QCOMPARE(info.responses, 20);
        QCOMPARE(info.interrupted,
                 static_cast<int>(std::count_if(sent.begin(), sent.end(), [](const auto &r) { return !r.sent; })));
        int languages = 0;
        for (const auto &[language, count] : info.byLanguage)
            languages += count;
        QCOMPARE(languages, 20);
        QVERIFY(info.verified && !info.invented && !info.sealed);
        QCOMPARE(info.opens, QDate(2026, 11, 30));
        QVERIFY((*store)->questionnaire() == tests::sampleQuestionnaire());
    }

    void givesAnIdOfItsOwn()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        for (int i = 0; i < 2; ++i) {
            Response response = tests::sampleResponse(place.random);
            response.id.clear();
            QVERIFY_RESULT((*store)->submit(response));
        }
        const auto kept = (*store)->responses();
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->size(), size_t{2});
        QCOMPARE(kept->front().id.size(), 16);
        QVERIFY(kept->front().id != kept->back().id);
    }

    void refusesWhatIsNotItsOwn()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        Response response = tests::sampleResponse(place.random);
        response.wave = core::questionnaire::WaveId(QStringLiteral("2"));
        QCOMPARE((*store)->submit(response).error().code, ErrorCode::InvalidInput);
        response = tests::sampleResponse(place.random);
        response.items.rbegin()->second.text = QString(100'000, QLatin1Char('x'));
        QCOMPARE((*store)->submit(response).error().code, ErrorCode::InvalidInput);
        QCOMPARE((*store)->addAll({tests::sampleResponse(place.random), response}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE((*store)->info().responses, 0);
    }

    void isFullAndGrows()
    {
        tests::StorePlace place;
        auto store = place.create(3);
        QVERIFY_RESULT(store);
        const std::vector<Response> sent = someResponses(place, 5);
        for (size_t i = 0; i < 3; ++i)
            QVERIFY_RESULT((*store)->submit(sent.at(i)));
        QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(sent.at(3))));
        QCOMPARE((*store)->submit(sent.at(3)).error().code, ErrorCode::StoreFull);
        QVERIFY_RESULT((*store)->grow(1));
        QVERIFY((*store)->freeSlots() >= 1);
        QVERIFY_RESULT((*store)->submit(sent.at(3)));
        QVERIFY_RESULT((*store)->submit(sent.at(4)));
        store->reset();
        store = place.open();
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info().responses, 5);
        const auto kept = (*store)->responses();
        QVERIFY_RESULT(kept);
        QVERIFY(*kept == sortedById(sent));
        QVERIFY(!QFile::exists(place.path(QStringLiteral("store.qk.new"))));
    }

    void growthKeepsTheDraft()
    {
        tests::StorePlace place;
        auto store = place.create(2);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
        QVERIFY_RESULT((*store)->grow(700));
        QVERIFY((*store)->freeSlots() >= 700);
        store->reset();
        store = place.open();
        QVERIFY_RESULT(store);
        QVERIFY((*store)->draft().has_value());
    }

    void addsASetAsAWhole()
    {
        tests::StorePlace place;
        auto store = place.create(8);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        QVERIFY_RESULT((*store)->addAll(someResponses(place, 600)));
        QCOMPARE((*store)->info().responses, 601);
        QVERIFY((*store)->freeSlots() >= 64);
        store->reset();
        store = place.open();
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info().responses, 601);
        QVERIFY_RESULT((*store)->responses());
    }

    void inventedResponsesNeverMixWithRealOnes()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->markInvented());
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        QVERIFY_RESULT((*store)->markInvented());
        QVERIFY_RESULT((*store)->grow(1000));
        QVERIFY((*store)->info().invented);
        tests::StorePlace real;
        store = real.create();
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        QCOMPARE((*store)->markInvented().error().code, ErrorCode::HoldsRealAnswers);
    }

    void goesOnWithADraftAfterAKill()
    {
        tests::StorePlace place;
        const Draft draft = tests::sampleDraft(tests::sampleResponse(place.random));
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY(!(*store)->draft());
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
            QVERIFY_RESULT((*store)->saveDraft(draft));
        }
        auto store = place.open();
        QVERIFY_RESULT(store);
        QVERIFY((*store)->draft()->interview == draft.interview);
        QCOMPARE((*store)->info().responses, 0);
        Response finished = draft.ifInterrupted;
        finished.id.clear();
        finished.sent = true;
        QVERIFY_RESULT((*store)->submit(finished));
        QVERIFY(!(*store)->draft());
        store->reset();
        store = place.open();
        QVERIFY_RESULT(store);
        QVERIFY(!(*store)->draft());
        QCOMPARE((*store)->info().responses, 1);
        QCOMPARE((*store)->info().interrupted, 0);
    }

    void closesALeftDraftAsInterrupted()
    {
        for (const bool worthKeeping : {true, false}) {
            tests::StorePlace place;
            const Draft draft = tests::sampleDraft(tests::sampleResponse(place.random), worthKeeping);
            {
                auto store = place.create();
                QVERIFY_RESULT(store);
                QVERIFY_RESULT((*store)->saveDraft(draft));
            }
            auto store = place.open();
            QVERIFY_RESULT(store);
            const auto closed = (*store)->closeDraftAsInterrupted();
            QVERIFY_RESULT(closed);
            QCOMPARE(*closed, worthKeeping);
            QCOMPARE((*store)->info().responses, worthKeeping ? 1 : 0);
            QCOMPARE((*store)->info().interrupted, worthKeeping ? 1 : 0);
            QVERIFY(!(*store)->draft());
            if (worthKeeping) {
                const auto kept = (*store)->responses();
                QVERIFY_RESULT(kept);
                QVERIFY(kept->front().items == draft.ifInterrupted.items);
                QVERIFY(!kept->front().sent);
            }
            // Once only.
            const auto again = (*store)->closeDraftAsInterrupted();
            QVERIFY_RESULT(again);
            QCOMPARE(*again, false);
        }
    }

    /// However often a half-way interview is found after a kill, it is one response and not two.
    void aLeftDraftKeepsItsId()
    {
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
        }
        // What a power cut during the closing would leave: the same draft once more.
        const QString copy = place.beside(QStringLiteral("copy"));
        QVERIFY(QDir().mkpath(copy));
        for (const QString &name : QDir(place.folder()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::copy(place.path(name), QDir(copy).filePath(name)));
        std::vector<QByteArray> ids;
        for (const QString &folder : {place.folder(), copy}) {
            auto store = CollectionStore::open(folder, place.clock, place.random);
            QVERIFY_RESULT(store);
            if (folder == copy) { // the person goes on there
                Draft draft = tests::sampleDraft(tests::sampleResponse(place.random));
                QVERIFY_RESULT((*store)->saveDraft(draft));
                draft.ifInterrupted.id.clear();
                QVERIFY_RESULT((*store)->submit(draft.ifInterrupted));
            }
            QVERIFY_RESULT((*store)->closeDraftAsInterrupted());
            const auto kept = (*store)->responses();
            QVERIFY_RESULT(kept);
            QCOMPARE(kept->size(), size_t{1});
            ids.push_back(kept->front().id);
        }
        QCOMPARE(ids.front(), ids.back());
    }

    /// An interview that does not fit into the draft is still somebody's: it is found, closed, and not overwritten by
    /// the next person's.
    void aDraftWithoutItsInterviewIsFoundToo()
    {
        tests::StorePlace place;
        Draft draft = tests::sampleDraft(tests::sampleResponse(place.random));
        draft.interview.insert(QStringLiteral("notes"), QString(200'000, u'x'));
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->saveDraft(draft));
        }
        auto store = place.open();
        QVERIFY_RESULT(store);
        QVERIFY((*store)->draft().has_value());
        QVERIFY((*store)->draft()->interview.isEmpty());
        QVERIFY((*store)->closeDraftAsInterrupted().value_or(false));
        QVERIFY(!(*store)->draft().has_value());
        QCOMPARE((*store)->info().responses, 1);
    }

    /// Which run of the machine and when in it: with the draft, as secret, and gone with it.
    void aDraftKnowsWhenItWasInHand()
    {
        tests::StorePlace place;
        Draft draft = tests::sampleDraft(tests::sampleResponse(place.random));
        for (const std::optional<core::base::BootMoment> &moment :
             {std::optional(core::base::BootMoment{QByteArrayLiteral("this-run-of-the-machine"), 4242}), {}}) {
            draft.lastAct = moment;
            {
                auto store = moment ? place.create() : place.open();
                QVERIFY_RESULT(store);
                QVERIFY_RESULT((*store)->saveDraft(draft));
            }
            QFile file(place.path(QStringLiteral("store.qk")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("this-run-of-the-machine"));
            auto store = place.open();
            QVERIFY_RESULT(store);
            const auto left = (*store)->draft();
            QVERIFY(left.has_value());
            QVERIFY(left->lastAct == moment);
            QCOMPARE(left->event, draft.ifInterrupted.event);
        }
    }

    void aSealedStoreKeepsADraftItCannotRead()
    {
        tests::StorePlace place;
        const SecretKey owner = SecretKey::generate();
        const SecretKey deputy = SecretKey::generate();
        Draft draft = tests::sampleDraft(tests::sampleResponse(place.random));
        draft.lastAct = core::base::BootMoment{QByteArrayLiteral("a"), 1};
        {
            auto store = place.create(8, {owner.publicKey(), deputy.publicKey()});
            QVERIFY_RESULT(store);
            QVERIFY((*store)->isSealed());
            QVERIFY(!QFile::exists(place.path(QStringLiteral("local.key"))));
            QVERIFY_RESULT((*store)->saveDraft(draft));
        }
        auto store = place.open();
        QVERIFY_RESULT(store);
        QVERIFY(!(*store)->draft());
        QCOMPARE((*store)->info().responses, 1);
        QCOMPARE((*store)->info().interrupted, 1);
        QCOMPARE((*store)->info().byLanguage.begin()->first.text(), draft.ifInterrupted.language.text());
        QCOMPARE((*store)->responses().error().code, ErrorCode::KeyNeeded);
        for (const SecretKey *key : {&owner, &deputy}) {
            const auto kept = (*store)->responses(key);
            QVERIFY_RESULT(kept);
            QCOMPARE(kept->size(), size_t{1});
            QVERIFY(kept->front().items == draft.ifInterrupted.items);
        }
        const SecretKey stranger = SecretKey::generate();
        QCOMPARE((*store)->responses(&stranger).error().code, ErrorCode::WrongKey);
        store->reset();
        store = place.open();
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info().responses, 1); // closed once, not at every opening
    }

    void aDroppedDraftLeavesNothing()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        const QByteArray before = contentOf(place.path(QStringLiteral("store.qk")));
        QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
        const QByteArray during = contentOf(place.path(QStringLiteral("store.qk")));
        QVERIFY(before != during);
        // Some 32 bytes out of the middle of the draft as it was encrypted: found now, and nowhere afterwards.
        qsizetype page = 0;
        while (page < during.size() && (during.mid(page, 4096) == before.mid(page, 4096) || page == 0))
            page += 4096;
        const QByteArray trace = during.mid(page + 2000, 32);
        QVERIFY(contentOf(place.path(QStringLiteral("store.qk"))).contains(trace));
        QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
        QVERIFY(contentOf(place.path(QStringLiteral("store.qk-journal"))).contains(trace));
        QVERIFY_RESULT((*store)->dropDraft());
        QVERIFY(!contentOf(place.path(QStringLiteral("store.qk"))).contains(trace));
        QVERIFY(!contentOf(place.path(QStringLiteral("store.qk-journal"))).contains(trace));
        QVERIFY(!(*store)->draft());
    }

    void nothingGrowsWhenResponsesComeIn()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        const qint64 file = QFileInfo(place.path(QStringLiteral("store.qk"))).size();
        const qint64 journal = QFileInfo(place.path(QStringLiteral("store.qk-journal"))).size();
        QVERIFY(journal > 0);
        for (int i = 0; i < 10; ++i) {
            const Response response = tests::sampleResponse(place.random);
            QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(response)));
            QVERIFY_RESULT((*store)->submit(response));
        }
        QVERIFY_RESULT((*store)->dropDraft());
        QCOMPARE(QFileInfo(place.path(QStringLiteral("store.qk"))).size(), file);
        QCOMPARE(QFileInfo(place.path(QStringLiteral("store.qk-journal"))).size(), journal);
    }

    void noAnswerStandsInTheClear()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        const Response response = tests::sampleResponse(place.random, QStringLiteral("PLANTED-MARK-"));
        QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(response)));
        QVERIFY_RESULT((*store)->submit(response));
        for (const QString &name : QDir(place.folder()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(!contentOf(place.path(name)).contains("PLANTED-MARK"), qPrintable(name));
    }

    void filesTellNoHour()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        place.clock.day = QDate(2026, 12, 24);
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        for (const char *name : {"store.qk", "store.qk-journal", "."}) {
            const QFileInfo info(place.path(QString::fromLatin1(name)));
            QCOMPARE(info.lastModified().toUTC(), QDate(2026, 12, 24).startOfDay(Qt::UTC));
        }
    }

    void oneProgramAtATime()
    {
        tests::StorePlace place;
        auto store = place.create();
        QVERIFY_RESULT(store);
        const auto second = place.open();
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreInUse);
        QCOMPARE(second.error().arguments.front(), place.folder());
        store->reset();
        QVERIFY_RESULT(place.open());
    }

    void refusesToOverwrite()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        const QByteArray before = contentOf(place.path(QStringLiteral("store.qk")));
        QCOMPARE(place.create().error().code, ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(place.path(QStringLiteral("store.qk"))), before);
        QVERIFY_RESULT(place.open());
        tests::StorePlace other;
        QVERIFY(QDir().mkpath(other.path(QStringLiteral("photos"))));
        QCOMPARE(other.create().error().code, ErrorCode::AlreadyExists);
    }

    void aFailedCreationLeavesNothing()
    {
        tests::StorePlace place;
        QCOMPARE(place.create(0).error().code, ErrorCode::InvalidInput);
        QCOMPARE(place.create(8, {QByteArray(32, '\0')}).error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(place.folder()));
        QVERIFY_RESULT(place.create());
    }

    void aCreationCutOffCanBeRepeated()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        // What is there when the power goes just before the last step.
        QVERIFY(QFile::rename(place.path(QStringLiteral("store.qk")), place.path(QStringLiteral("store.qk.new"))));
        QVERIFY(QFile::remove(place.path(QStringLiteral("store.qk-journal"))));
        QCOMPARE(place.open().error().code, ErrorCode::NotThisKind);
        QVERIFY_RESULT(place.create());
    }

    void knowsOtherKindsAndVersions_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("expected");
        const auto code = [](ErrorCode wanted) {
            return static_cast<int>(wanted);
        };
        QTest::newRow("its kind changed") << QByteArray("PRAGMA application_id=1") << code(ErrorCode::StoreDamaged);
        QTest::newRow("of a later version") << QByteArray("PRAGMA user_version=2") << code(ErrorCode::NewerFormat);
        QTest::newRow("one table more") << QByteArray("CREATE TABLE more(x)") << code(ErrorCode::StoreDamaged);
        QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER UPDATE ON slot BEGIN DELETE FROM slot; END")
                                   << code(ErrorCode::StoreDamaged);
        QTest::newRow("far more than its places")
            << QByteArray(
                   "INSERT INTO pad SELECT n + 100, body FROM slot; INSERT INTO pad SELECT n + 200, body FROM slot")
            << code(ErrorCode::StoreDamaged);
        QTest::newRow("one place fewer") << QByteArray("DELETE FROM slot WHERE n = 32")
                                         << code(ErrorCode::StoreDamaged);
        QTest::newRow("a place emptied") << QByteArray("UPDATE slot SET used = 0 WHERE used = 1")
                                         << code(ErrorCode::StoreDamaged);
        QTest::newRow("two places swapped")
            << QByteArray("UPDATE slot SET n = -1 WHERE n = 1; UPDATE slot SET n = 1 WHERE n = 2;"
                          "UPDATE slot SET n = 2 WHERE n = -1")
            << code(ErrorCode::StoreDamaged);
    }
    void knowsOtherKindsAndVersions()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, expected);
        tests::StorePlace place;
        {
            auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        auto database = Database::open(place.path(QStringLiteral("store.qk")), Database::Mode::ReadWrite, nullptr);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT((*database)->execute(sql.constData()));
        database->reset();
        const auto opened = place.open();
        QVERIFY(!opened);
        QCOMPARE(static_cast<int>(opened.error().code), expected);
    }

    /// What a forged file or a mistake of ours could ask of SQLite is refused by every connection.
    void noConnectionTakesMoreThanAStoreNeeds()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        auto database = Database::open(place.path(QStringLiteral("store.qk")), Database::Mode::ReadWrite, nullptr);
        QVERIFY_RESULT(database);
        for (const char *sql : {"SELECT zeroblob(2000000)", "ATTACH ':memory:' AS other",
                                "SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4",
                                "SELECT 1+(1+(1+(1+(1+(1+(1+(1+(1+(1+(1+1))))))))))",
                                "PRAGMA writable_schema=ON;"
                                "UPDATE sqlite_schema SET sql = 'CREATE TABLE pad(x)' WHERE name = 'pad'"})
            QVERIFY2(!(*database)->execute(sql), sql);
        // A value larger than anything of ours counts as damage, not as a fault of the program.
        QCOMPARE((*database)->execute("SELECT zeroblob(2000000)").error().code, ErrorCode::Damaged);
        QVERIFY_RESULT((*database)->execute("SELECT zeroblob(60000)"));
    }

    void saysWhenThereIsNoStore()
    {
        tests::StorePlace place;
        QCOMPARE(place.open().error().code, ErrorCode::FileNotFound);
        QVERIFY(QDir().mkpath(place.folder()));
        QCOMPARE(place.open().error().code, ErrorCode::NotThisKind);
        write(place.path(QStringLiteral("store.qk")), QByteArray(8192, 'x'));
        QCOMPARE(place.open().error().code, ErrorCode::NotThisKind);
    }

    void noticesAQuestionnaireThatChanged()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(place.create());
        const QString path = place.path(QStringLiteral("questionnaire.json"));
        write(path, contentOf(path).replace("Municipality", "Municipalite"));
        QCOMPARE(place.open().error().code, ErrorCode::Damaged);
    }

    void noticesEveryChangedBitOfAResponse()
    {
        tests::StorePlace place;
        {
            auto store = place.create(8);
            QVERIFY_RESULT(store);
            for (int i = 0; i < 8; ++i)
                QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
        }
        const QString path = place.path(QStringLiteral("store.qk"));
        const QByteArray sound = contentOf(path);
        auto store = place.open();
        QVERIFY_RESULT(store);
        const auto before = (*store)->responses();
        QVERIFY_RESULT(before);
        store->reset();
        int noticed = 0;
        int unnoticed = 0; // though a response is another one now
        constexpr int kTrials = 400;
        for (int i = 0; i < kTrials; ++i) {
            QByteArray changed = sound;
            const auto byte = static_cast<qsizetype>(place.random.below(static_cast<quint64>(sound.size())));
            changed[byte] = static_cast<char>(changed.at(byte) ^ (1 << place.random.below(8)));
            write(path, changed);
            const auto opened = place.open();
            if (!opened) {
                ++noticed;
                continue;
            }
            // Not noticed: then it touched no response.
            const auto after = (*opened)->responses();
            QVERIFY_RESULT(after);
            unnoticed += *after == *before ? 0 : 1;
        }
        std::printf("bit flips: %d anywhere in a store, %d noticed, %d in no response, %d unnoticed in a response\n",
                    kTrials, noticed, kTrials - noticed - unnoticed, unnoticed);
        QCOMPARE(unnoticed, 0);
        QVERIFY2(noticed > kTrials / 4, qPrintable(QString::number(noticed)));
    }
};

BAROMETER_TEST(TestCollectionStore)

#include "tst_collectionstore.moc"
