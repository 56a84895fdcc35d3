// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipedmemory.h"
#include "core/disclosure/ledger.h"
#include "core/disclosure/openanswers.h"
#include "core/disclosure/storerelease.h"
#include "core/interview/ledgernames.h"
#include "core/storage/responsecodec.h"
#include "core/storage/storeparts.h"
#include "tests/core/fieldwork/officeworld.h"
#include "tests/support/files.h"
#include "tests/support/mark.h"
#include "tests/support/testmain.h"

#include <QDirIterator>

#include <algorithm>

#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using disclosure::OpenDecision;
using disclosure::ReviewLog;
using interview::Response;
using tests::contentOf;
using tests::Machine;
using tests::Office;

namespace {

const questionnaire::QuestionId kQuestion(u"Q5"_qs);
const base::Language kFinnish(u"fi"_qs);
const base::Language kSwedish(u"sv"_qs);
const QDate kDay(2026, 12, 1);
constexpr int kFinns = 20; // enough to be shown in their own words; the four behind them in translation only
constexpr int kPeople = 24;
constexpr int kMasked = 3;
constexpr int kUndone = 4; // a decision about them was taken back, and one about the next person
constexpr int kTwin = 11;  // wrote what the one before wrote
constexpr int kTranslated = 21;

QString wordOf(int person)
{
    return u"sana-%1-"_qs.arg(person == kTwin ? kTwin - 1 : person, 3, 10, QChar(u'0'));
}

QString translationOf(int person)
{
    return u"käännös-%1-"_qs.arg(person, 3, 10, QChar(u'0'));
}

/// An archive in which people have decided about what others wrote, and results are published.
class Decided
{
public:
    explicit Decided(bool sealed) : machine(sealed ? office.machine() : std::make_unique<Machine>())
    {
        for (int i = 0; i < kPeople; ++i)
            people.push_back(person(i));
        save(people);
        check(office.merge({machine->bundle()}));
        auto store = open();
        for (const Response &response : people)
            decide(response);
        check(disclosure::writeReviewLog(*store, log));
        disclosure::StoreReleaseWish wish;
        wish.day = kDay;
        wish.programVersion = u"0.1.0"_qs;
        wish.key = &office.key.box();
        check(disclosure::releaseOfStore(*store, wish));
    }

    Response person(int number)
    {
        Response response = tests::sampleResponse(office.place.random);
        response.language = number < kFinns ? kFinnish : kSwedish;
        response.items[{kQuestion, {}}].text = wordOf(number) + u" Helsingistä"_qs;
        return response;
    }

    void save(const std::vector<Response> &responses) { check((*machine->place.open())->addAll(responses)); }

    [[nodiscard]] QByteArray keyOf(int person) const
    {
        const Response &response = people.at(static_cast<size_t>(person));
        return interview::openTextKey(kQuestion, response.language, interview::openText(response, kQuestion));
    }
    [[nodiscard]] QByteArray idOf(int person) const { return people.at(static_cast<size_t>(person)).id; }
    [[nodiscard]] QString ledger(const QString &name) const { return office.archive() + u"/ledger/"_qs + name; }

    [[nodiscard]] std::unique_ptr<storage::CollectionStore> open()
    {
        auto store = storage::CollectionStore::open(office.archive(), office.place.clock, office.place.random);
        check(store);
        return std::move(*store);
    }

    /// All that whoever has archive and key can read in its files, and these files as they are.
    [[nodiscard]] QByteArray everything()
    {
        const auto store = open();
        QByteArray all;
        for (QDirIterator each(office.archive(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            const QByteArray content = contentOf(each.next());
            all += content + store->unsealed(content, &office.key.box()).value_or(QByteArray());
        }
        const auto responses = store->responses(&office.key.box());
        check(responses);
        for (const Response &response : *responses)
            all += storage::encodeResponse(response);
        return all;
    }

    template <typename T>
    static void check(const base::Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(base::debugText(result.error())));
    }

    Office office;
    std::unique_ptr<Machine> machine;
    std::vector<Response> people;
    ReviewLog log;

private:
    void decide(const Response &response)
    {
        const int number = static_cast<int>(&response - people.data());
        const QByteArray key = keyOf(number);
        OpenDecision decision;
        decision.verdict = OpenDecision::Verdict::Release;
        decision.mask = u"[nimi]"_qs;
        if (number == kMasked)
            decision.masks = {{10, 11}};
        if (response.language == kSwedish) {
            decision.translation = translationOf(number);
            decision.translatedTo = kFinnish;
        }
        log.decide(key, decision, kDay);
        if (number != kUndone && number != kUndone + 1)
            return;
        log.decide(key, OpenDecision{}, kDay);
        (void)log.undo(kDay);
    }
};

/// The same bytes under another name: what is written over them is seen there, what is merely replaced is not.
QString linkTo(const Decided &world, const QString &file)
{
    const QString link = world.office.place.beside(u"link-"_qs + QFileInfo(file).fileName());
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(link).constData()) != 0)
        qFatal("no link to %s", qPrintable(file));
    return link;
}

/// What is to be found of a person as long as they are in the archive.
std::vector<QByteArray> marksOf(const Decided &world, int person)
{
    std::vector<QByteArray> marks{wordOf(person).toUtf8(), world.keyOf(person)};
    if (person >= kFinns)
        marks.push_back(translationOf(person).toUtf8());
    return marks;
}

} // namespace

/// Whoever is taken out of an archive takes along what others noted of their words.
class TestForgetting : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLeftOfWhoIsTakenOut_data()
    {
        QTest::addColumn<bool>("sealed");
        QTest::newRow("sealed") << true;
        QTest::newRow("not sealed") << false;
    }
    void nothingIsLeftOfWhoIsTakenOut()
    {
        QFETCH(const bool, sealed);
        Decided world(sealed);
        const std::vector<int> gone{kMasked, kUndone, kTranslated};
        const QByteArray before = world.everything();
        for (const int person : gone) {
            for (const QByteArray &mark : marksOf(world, person))
                QVERIFY2(before.contains(mark), mark.constData()); // the test looks for what is there
        }
        QVERIFY(contentOf(world.ledger(u"001.release"_qs)).contains(translationOf(kTranslated).toUtf8()));
        const QString kept = world.office.archive() + u"/store.qk.damaged-1"_qs;
        const QString unread = world.office.archive() + u"/unreadable"_qs;
        tests::write(kept, "of somebody");
        tests::write(unread, "of somebody");
        std::map<QString, QByteArray> links;
        for (const QString &file : {world.ledger(u"open-answers"_qs), world.ledger(u"001.release"_qs), kept, unread})
            links[linkTo(world, file)] = contentOf(file);
        const auto published = *disclosure::readLedger(world.office.archive());

        QVERIFY_RESULT(world.office.merge({}, {world.idOf(kMasked), world.idOf(kUndone), world.idOf(kTranslated)}));
        const QByteArray after = world.everything();
        for (const int person : gone) {
            for (const QByteArray &mark : marksOf(world, person))
                QVERIFY2(!after.contains(mark), mark.constData());
        }
        for (const auto &[link, content] : links) { // their blocks are overwritten
            QCOMPARE(contentOf(link).size(), content.size());
            QVERIFY2(!contentOf(link).contains(content.mid(content.size() / 2, 32)), qPrintable(link));
        }
        QVERIFY(!QFileInfo::exists(kept) && !QFileInfo::exists(unread));

        // All that was said about the others is as it was, undoing too; so are the figures that were published.
        ReviewLog left;
        for (const ReviewLog::Act &act : world.log.acts()) {
            const bool isGone =
                std::any_of(gone.begin(), gone.end(), [&](int person) { return act.key == world.keyOf(person); });
            if (!isGone && act.decision)
                left.decide(act.key, *act.decision, act.day);
            else if (!isGone)
                QCOMPARE(left.undo(act.day).value_or(QByteArray()), act.key);
        }
        QCOMPARE(*disclosure::readReviewLog(*world.open(), &world.office.key.box()), left);
        const auto ledger = disclosure::readLedger(world.office.archive());
        QVERIFY_RESULT(ledger);
        QCOMPARE(ledger->size(), size_t{1});
        QVERIFY(ledger->front().release.content().openAnswers.empty());
        QCOMPARE(ledger->front().release.content().statistics, published.front().release.content().statistics);
        QCOMPARE(ledger->front().counted, published.front().counted);
    }

    void whatAnotherWroteTooStays()
    {
        Decided world(true);
        QCOMPARE(world.keyOf(kTwin), world.keyOf(kTwin - 1));
        QVERIFY_RESULT(world.office.merge({}, {world.idOf(kTwin)}));
        QCOMPARE(*disclosure::readReviewLog(*world.open(), &world.office.key.box()), world.log);
        QVERIFY_RESULT(world.office.merge({}, {world.idOf(kTwin - 1)}));
        QVERIFY(!world.everything().contains(world.keyOf(kTwin)));
    }

    /// Results in which somebody was not counted hold nothing of theirs.
    void resultsOfOthersStayWhole()
    {
        Decided world(true);
        const Response late = world.person(kPeople);
        world.save({late});
        QVERIFY_RESULT(world.office.merge({world.machine->bundle()}));
        const QByteArray release = contentOf(world.ledger(u"001.release"_qs));
        QVERIFY_RESULT(world.office.merge({}, {late.id}));
        QVERIFY(!world.everything().contains(wordOf(kPeople).toUtf8()));
        QCOMPARE(contentOf(world.ledger(u"001.release"_qs)), release);
    }

    /// The power may go when it is noted who is taken out, and nothing else is done: the next merge does it, whatever
    /// it is for.
    void whatWasCutOffIsDoneTheNextTime()
    {
        Decided world(true);
        const QStringList files{u"001.counted"_qs, u"001.release"_qs, u"open-answers"_qs};
        std::vector<QByteArray> before;
        for (const QString &file : files)
            before.push_back(contentOf(world.ledger(file)));
        QVERIFY_RESULT(world.office.merge({}, {world.idOf(kTranslated)}));
        // None of the files, the first, the first two.
        for (qsizetype done = 0; done < files.size(); ++done) {
            for (qsizetype i = done; i < files.size(); ++i)
                tests::write(world.ledger(files.at(i)), before.at(static_cast<size_t>(i)));
            QVERIFY(world.everything().contains(translationOf(kTranslated).toUtf8()));
            world.save({world.person(kPeople + static_cast<int>(done))});
            QVERIFY_RESULT(world.office.merge({world.machine->bundle()}));
            QVERIFY(!world.everything().contains(translationOf(kTranslated).toUtf8()));
            QVERIFY_RESULT(disclosure::readLedger(world.office.archive()));
        }
    }

    /// Keys may be changed and people taken out in one go, without the new keys at hand.
    void keysAreChangedInTheSameGo()
    {
        Decided world(true);
        const storage::KeyPair next = storage::KeyPair::generate();
        const storage::KeyPair &old = world.office.key;
        QVERIFY_RESULT(fieldwork::mergeBundles(
            {world.office.archive(), {}, {&old}, {world.idOf(kTranslated)}, {}, {}, {next.publicKey()}},
            world.office.place.clock, world.office.place.random));
        const auto store = world.open();
        QVERIFY(!disclosure::readReviewLog(*store, &old.box()));
        const auto log = disclosure::readReviewLog(*store, &next.box());
        QVERIFY_RESULT(log);
        QVERIFY(log->decision(world.keyOf(kTranslated)) == nullptr);
        QVERIFY(log->decision(world.keyOf(kTranslated + 1)) != nullptr);
    }

    /// What was decided is opened to be sealed anew, and lies in no memory afterwards.
    void whatWasOpenedIsWiped()
    {
        const bool canSearch = base::canWipeFreedMemory(); // a sanitizer keeps what is freed, and has terabytes of it
        Office office;
        const auto machine = office.machine();
        machine->collect(2);
        QVERIFY_RESULT(office.merge({machine->bundle()}));
        const tests::Mark mark(office.place.random);
        const QString file = office.archive() + u"/ledger/open-answers"_qs;
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        // By a process of its own, so that this one has never had it in its memory.
        const pid_t child = ::fork();
        if (child == 0) {
            QByteArray decisions;
            for (size_t i = 0; i < 200 * tests::Mark::length; ++i)
                decisions.append(mark.at(i % tests::Mark::length));
            const auto store =
                storage::CollectionStore::open(office.archive(), office.place.clock, office.place.random);
            tests::write(file, (*store)->sealed(decisions));
            ::_exit(0);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        const storage::KeyPair next = storage::KeyPair::generate();
        QVERIFY_RESULT(fieldwork::mergeBundles({office.archive(), {}, {&office.key}, {}, {}, {}, {next.publicKey()}},
                                               office.place.clock, office.place.random));
        if (canSearch)
            QCOMPARE(tests::placeInMemory(mark), QString());
        // It was there to be opened, and the search would have found it.
        const auto store = storage::CollectionStore::open(office.archive(), office.place.clock, office.place.random);
        QVERIFY_RESULT(store);
        auto opened = (*store)->unsealed(contentOf(file), &next.box());
        QVERIFY_RESULT(opened);
        QVERIFY(mark.isIn(*opened));
        if (canSearch)
            QVERIFY(!tests::placeInMemory(mark).isEmpty());
        storage::wipe(*opened);
    }
};

BAROMETER_TEST(TestForgetting)

#include "tst_forgetting.moc"
