// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/datacheck.h"
#include "core/disclosure/earlier.h"
#include "core/disclosure/openanswers.h"
#include "core/disclosure/storerelease.h"
#include "core/fieldwork/auditlog.h"
#include "core/release/releasefiles.h"
#include "tests/support/files.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace core::disclosure;
using base::ErrorCode;
using interview::Response;
using questionnaire::AnswerState;

namespace {

const QDate kDay(2026, 12, 1);
constexpr int kResponses = 14;

QByteArray idOf(size_t number)
{
    return QByteArray::number(static_cast<qulonglong>(number)).rightJustified(16, '0');
}

tests::SyntheticWave wave(size_t respondents)
{
    tests::SyntheticWave made = tests::rehearsedWave(respondents, tests::seed());
    for (size_t i = 0; i < made.responses.size(); ++i) {
        made.responses[i].id = idOf(i);
        made.responses[i].day = QDate(2022, 12, 1);
    }
    return made;
}

DataCheck checked(const tests::SyntheticWave &wave, const Exclusions &exclusions = {})
{
    auto check = checkData(wave.questionnaire, {wave.responses.front().wave, QDate(2022, 11, 4), QDate(2023, 2, 24)},
                           wave.responses, exclusions);
    if (!check)
        qFatal("%s", qPrintable(base::debugText(check.error())));
    return std::move(*check);
}

const CheckedResponse &find(const DataCheck &check, const Response &response)
{
    return *std::find_if(check.responses.begin(), check.responses.end(),
                         [&](const CheckedResponse &one) { return one.response == fingerprintOf(response); });
}

int having(const DataCheck &check, Finding finding)
{
    return static_cast<int>(
        std::count_if(check.responses.begin(), check.responses.end(), [&](const CheckedResponse &one) {
            return std::count(one.findings.begin(), one.findings.end(), finding) > 0;
        }));
}

/// A store with invented responses, and their fingerprints.
struct Filled
{
    tests::StorePlace place;
    std::unique_ptr<storage::CollectionStore> store;
    std::vector<Response> responses;

    Filled()
    {
        auto made = place.create(64);
        if (!made)
            qFatal("%s", qPrintable(base::debugText(made.error())));
        store = std::move(*made);
        add(kResponses);
    }
    void add(int count)
    {
        std::vector<Response> more;
        for (int i = 0; i < count; ++i)
            more.push_back(tests::sampleResponse(place.random));
        if (const auto added = store->addAll(more); !added)
            qFatal("%s", qPrintable(base::debugText(added.error())));
        responses = *store->responses();
    }
    [[nodiscard]] base::Result<int> leaveOut(const Response &response, std::optional<ExclusionReason> reason) const
    {
        return decideExclusions(store->folder(), countedResponses(*store)->all, {{fingerprintOf(response), reason}},
                                kDay);
    }
    [[nodiscard]] base::Result<MadeRelease> make(ReleaseKind kind) const
    {
        StoreReleaseWish wish;
        wish.kind = kind;
        wish.day = kDay;
        wish.programVersion = u"test"_qs;
        return releaseOfStore(*store, wish);
    }
};

} // namespace

/// Which responses count, settled before anybody sees a figure.
class TestDataCheck : public QObject
{
    Q_OBJECT

private slots:
    void doublesAreFound();
    void oneGradeThroughoutIsFound();
    void daysOutsideTheWaveAreFound();
    void coverageIsThatOfTheRelease();
    void theFileHoldsNoAnswers();
    void decisionsAreRead_data();
    void decisionsAreRead();
    void exclusionsAreKeptAndLogged();
    void damagedExclusionsAreRefused();
    void excludedResponsesAreInNoFigure();
    void resultsSettleWhoCounts();
    void publishingReplacesTheDraft();
};

void TestDataCheck::doublesAreFound()
{
    tests::SyntheticWave people = wave(40);
    QCOMPARE(having(checked(people), Finding::SameAnswers), 0);
    const int alike = having(checked(people), Finding::AlikeAnswers);
    Response twin =
        *std::max_element(people.responses.begin(), people.responses.end(), [&](const auto &a, const auto &b) {
            return find(checked(people), a).answered < find(checked(people), b).answered;
        });
    const Response original = twin;
    twin.id = idOf(100);
    people.responses.push_back(twin);
    DataCheck check = checked(people);
    QCOMPARE(having(check, Finding::SameAnswers), 2);
    QCOMPARE(find(check, twin).others, std::vector<QByteArray>{fingerprintOf(original)});
    QCOMPARE(check.flagged(), 2 + alike);
    // One answer of many left out the second time: no longer the same, still alike.
    for (auto &[id, item] : people.responses.back().items) {
        if (item.state != AnswerState::Answered || people.questionnaire.question(id.question)->background)
            continue;
        item = {AnswerState::Skipped, {}, {}, {}};
        break;
    }
    check = checked(people);
    QCOMPARE(having(check, Finding::SameAnswers), 0);
    QCOMPARE(having(check, Finding::AlikeAnswers), 2 + alike);
    // Two people who left at once are no doubles.
    for (int i = 0; i < 2; ++i) {
        Response empty = original;
        empty.id = idOf(static_cast<size_t>(200 + i));
        for (auto &[id, item] : empty.items)
            item = {AnswerState::NotReached, {}, {}, {}};
        people.responses.push_back(empty);
    }
    check = checked(people);
    QCOMPARE(having(check, Finding::SameAnswers), 0);
    QCOMPARE(check.notMembers, 2);
    QCOMPARE(check.members, 41);
}

void TestDataCheck::oneGradeThroughoutIsFound()
{
    tests::SyntheticWave people = wave(40);
    QCOMPARE(having(checked(people), Finding::OneGrade), 0);
    Response &careless = people.responses.front();
    std::map<questionnaire::QuestionId, QList<questionnaire::Code>> first;
    for (auto &[id, item] : careless.items) {
        const auto *question = people.questionnaire.question(id.question);
        if (question->type != questionnaire::QuestionType::Battery || item.state == AnswerState::NotAsked)
            continue;
        const auto column = people.questionnaire.choices(*question, careless.wave).front();
        item = {AnswerState::Answered, {column->code}, {}, {}};
    }
    const DataCheck check = checked(people);
    QCOMPARE(having(check, Finding::OneGrade), 1);
    QCOMPARE(find(check, careless).findings, std::vector<Finding>{Finding::OneGrade});
}

void TestDataCheck::daysOutsideTheWaveAreFound()
{
    tests::SyntheticWave people = wave(20);
    people.responses[3].day = QDate(2022, 11, 3);
    people.responses[4].day = QDate(2023, 2, 24); // the last day is in it
    const DataCheck check = checked(people);
    QCOMPARE(having(check, Finding::OutsideWave), 1);
    QCOMPARE(find(check, people.responses[3]).findings.front(), Finding::OutsideWave);
}

void TestDataCheck::coverageIsThatOfTheRelease()
{
    const tests::SyntheticWave people = wave(60);
    Exclusions exclusions;
    for (size_t i = 0; i < 20; ++i)
        QVERIFY(exclusions.decide(fingerprintOf(people.responses[i]), ExclusionReason::Test, kDay));
    const DataCheck check = checked(people, exclusions);
    QCOMPARE(check.excluded, 20);
    tests::SyntheticWave counted = people;
    counted.responses.erase(counted.responses.begin(), counted.responses.begin() + 20);
    const auto dataset = dataset::Dataset::make(people.questionnaire, people.responses.front().wave, counted.responses);
    QVERIFY_RESULT(dataset);
    QCOMPARE(check.members, dataset->members());
    const auto lattice = makeLattice(people.questionnaire, *dataset, {});
    QVERIFY_RESULT(lattice);
    size_t rests = 0; // shown, but no group of their own
    for (const size_t node : lattice->shown()) {
        const auto &filter = lattice->nodes[node].filter;
        rests += !filter.empty() && filter.begin()->second == release::othersTogether() ? 1 : 0;
    }
    size_t shown = 0;
    for (const Coverage &group : check.coverage) {
        QVERIFY(group.shown <= group.groups);
        shown += static_cast<size_t>(group.shown);
    }
    QCOMPARE(shown, lattice->shown().size() - rests);
    QVERIFY(shown > 1);
}

void TestDataCheck::theFileHoldsNoAnswers()
{
    tests::SyntheticWave people = wave(20);
    for (Response &response : people.responses) {
        for (auto &[id, item] : response.items) {
            if (!item.text.isEmpty())
                item.text = u"a word nobody else writes"_qs;
        }
    }
    const DataCheck check = checked(people);
    const QByteArray json = writeDataCheck(people.questionnaire.id, people.responses.front().wave, check);
    QVERIFY(!json.contains("a word nobody"));
    const QJsonArray responses = QJsonDocument::fromJson(json).object().value(u"responses"_qs).toArray();
    QCOMPARE(responses.size(), 20);
    for (const auto &one : responses) {
        QCOMPARE(one.toObject().keys(),
                 (QStringList{u"answered"_qs, u"asked"_qs, u"day"_qs, u"event"_qs, u"findings"_qs, u"language"_qs,
                              u"leaveOut"_qs, u"others"_qs, u"response"_qs, u"sent"_qs, u"via"_qs}));
        QVERIFY(one.toObject().value(u"answered"_qs).toInt() <= one.toObject().value(u"asked"_qs).toInt());
    }
    const auto again =
        readExclusionDecisions(json, u"check.json"_qs, people.questionnaire.id, people.responses.front().wave);
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), std::size_t{20});
    QVERIFY(std::all_of(again->begin(), again->end(), [](const auto &one) { return !one.second; }));
}

void TestDataCheck::decisionsAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code"); // -1: it is read
    QTest::addColumn<QString>("inside");
    const auto file = [](const QByteArray &responses, const QByteArray &format = "1", const QByteArray &wave = "1") {
        return "{\"format\": " + format + ", \"questionnaire\": \"q\", \"wave\": \"" + wave +
            "\", \"responses\": " + responses + "}";
    };
    const int input = static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("left out") << file(R"([{"response": "00ff", "leaveOut": "test"}])") << -1 << QString();
    QTest::newRow("no JSON") << QByteArray("{") << static_cast<int>(ErrorCode::InvalidJson) << u"1:1"_qs;
    QTest::newRow("newer") << file("[]", "2") << static_cast<int>(ErrorCode::NewerFormat) << QString();
    QTest::newRow("no format") << QByteArray("{}") << input << u"format"_qs;
    QTest::newRow("other wave") << file("[]", "1", "2") << input << u"wave"_qs;
    QTest::newRow("no list") << file("{}") << input << u"responses"_qs;
    QTest::newRow("no name") << file(R"([{"leaveOut": null}])") << input << u"responses/0/response"_qs;
    QTest::newRow("no decision") << file(R"([{"response": "00ff"}])") << input << u"responses/0/leaveOut"_qs;
    QTest::newRow("other reason") << file(R"([{"response": "00ff", "leaveOut": "I did not like it"}])") << input
                                  << u"responses/0/leaveOut"_qs;
}

void TestDataCheck::decisionsAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QString, inside);
    const auto read = readExclusionDecisions(json, u"check.json"_qs, questionnaire::QuestionnaireId(u"q"_qs),
                                             questionnaire::WaveId(u"1"_qs));
    if (code < 0) {
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), std::size_t{1});
        QVERIFY(read->front().second == ExclusionReason::Test);
        return;
    }
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QCOMPARE(read.error().place.inside, inside);
}

void TestDataCheck::exclusionsAreKeptAndLogged()
{
    Filled filled;
    const QString folder = filled.store->folder();
    QCOMPARE(filled.leaveOut(filled.responses[0], ExclusionReason::Double).value(), 1);
    QCOMPARE(filled.leaveOut(filled.responses[1], ExclusionReason::Withdrawal).value(), 1);
    QCOMPARE(filled.leaveOut(filled.responses[1], ExclusionReason::Withdrawal).value(), 0); // decided already
    QCOMPARE(filled.leaveOut(filled.responses[1], std::nullopt).value(), 1);
    QVERIFY_RESULT(finishDataCheck(folder, kResponses, kDay));
    const auto kept = readExclusions(folder);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->count(), 1);
    QCOMPARE(kept->acts().size(), std::size_t{3}); // taking back takes nothing out
    QVERIFY(kept->reasonOf(fingerprintOf(filled.responses[0])) == ExclusionReason::Double);
    QVERIFY(!kept->reasonOf(fingerprintOf(filled.responses[1])));
    QVERIFY(kept->isChecked(kResponses));
    QVERIFY(!kept->isChecked(kResponses + 1)); // one more came
    QCOMPARE(*Exclusions::decode(kept->encode(), u"x"_qs), *kept);

    QVERIFY_RESULT(fieldwork::checkAudit(folder));
    const QByteArray log = tests::contentOf(QDir(folder).filePath(u"audit.log"_qs));
    QVERIFY2(log.contains("left-out 1\\u0020double") || log.contains("left-out 1 double"), log.constData());
    for (const auto &response : filled.responses) // the log goes along with packages
        QVERIFY2(!log.contains(fingerprintOf(response).toHex().left(8)), log.constData());
    QCOMPARE(log.count("left-out "), 3); // the line of the check counts them
    QCOMPARE(log.count("counted-again "), 1);
    QCOMPARE(log.count("data-checked 14"), 1);

    // All or none, and nothing for a response that is not there.
    const QByteArray before = tests::contentOf(QDir(folder).filePath(u"ledger/exclusions"_qs));
    const auto unknown = decideExclusions(
        folder, countedResponses(*filled.store)->all,
        {{fingerprintOf(filled.responses[2]), ExclusionReason::Test}, {QByteArray(16, 'x'), ExclusionReason::Test}},
        kDay);
    QVERIFY(!unknown && unknown.error().code == ErrorCode::InvalidInput);
    QCOMPARE(tests::contentOf(QDir(folder).filePath(u"ledger/exclusions"_qs)), before);
}

void TestDataCheck::damagedExclusionsAreRefused()
{
    Exclusions exclusions;
    QVERIFY(exclusions.decide(QByteArray(16, 'a'), ExclusionReason::Test, kDay));
    exclusions.settle({QByteArray(16, 'b')});
    exclusions.setChecked({kDay, 3});
    const QByteArray whole = exclusions.encode();
    QCOMPARE(*Exclusions::decode(whole, u"x"_qs), exclusions);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto cut = Exclusions::decode(whole.left(length), u"x"_qs);
        QVERIFY2(!cut && cut.error().code == ErrorCode::Damaged, qPrintable(QString::number(length)));
    }
    const auto with = [&](const QString &key, const QCborValue &value) {
        QCborMap map = QCborValue::fromCbor(whole).toMap();
        map[key] = value;
        return Exclusions::decode(QCborValue(map).toCbor(), u"x"_qs);
    };
    QCOMPARE(with(u"format"_qs, 2).error().code, ErrorCode::NewerFormat);
    const QString day = kDay.toString(Qt::ISODate);
    for (const QCborValue &act : {QCborValue(QCborArray{QByteArray(15, 'a'), u"test"_qs, day}),
                                  QCborValue(QCborArray{QByteArray(16, 'a'), u"other"_qs, day}),
                                  QCborValue(QCborArray{QByteArray(16, 'a'), u"test"_qs, u"soon"_qs}), QCborValue(7)}) {
        const auto read = with(u"acts"_qs, QCborArray{act});
        QVERIFY(!read && read.error().code == ErrorCode::Damaged);
    }
    QVERIFY(!with(u"settled"_qs, QCborArray{7}));
    QVERIFY(!with(u"checked"_qs, QCborArray{day, -3}));
}

void TestDataCheck::excludedResponsesAreInNoFigure()
{
    Filled filled;
    QCOMPARE(filled.leaveOut(filled.responses[5], ExclusionReason::Double).value(), 1);
    const auto counted = countedResponses(*filled.store);
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->counted.size(), std::size_t{kResponses - 1});
    QCOMPARE(counted->all.size(), std::size_t{kResponses});
    const auto made = filled.make(ReleaseKind::Published);
    QVERIFY_RESULT(made);
    QCOMPARE(made->release.content().responses, kResponses - 1);
    const auto ledger = readLedger(filled.store->folder());
    QVERIFY_RESULT(ledger);
    QCOMPARE(ledger->size(), std::size_t{1});
    const auto &entered = ledger->front().counted;
    QCOMPARE(entered.size(), std::size_t{kResponses - 1});
    QVERIFY(std::count(entered.begin(), entered.end(), fingerprintOf(filled.responses[5])) == 0);
    // Its words are not to be approved either.
    const auto questions = openQuestionsOf(*filled.store);
    QVERIFY_RESULT(questions);
    QCOMPARE(questions->front().people, kResponses - 1);
}

void TestDataCheck::resultsSettleWhoCounts()
{
    Filled filled;
    QVERIFY_RESULT(filled.leaveOut(filled.responses[0], ExclusionReason::Test));
    QVERIFY_RESULT(filled.make(ReleaseKind::Draft));
    // Whoever has seen figures could choose: neither out nor in again.
    const auto out = filled.leaveOut(filled.responses[1], ExclusionReason::Double);
    QVERIFY(!out && out.error().code == ErrorCode::ResultsSeen);
    const auto in = filled.leaveOut(filled.responses[0], std::nullopt);
    QVERIFY(!in && in.error().code == ErrorCode::ResultsSeen);
    QVERIFY_RESULT(filled.leaveOut(filled.responses[0], ExclusionReason::Test)); // as it is
    // What comes later is not in those figures.
    const std::vector<Response> before = filled.responses;
    filled.add(1);
    for (const Response &response : filled.responses) {
        const bool isNew = std::find(before.begin(), before.end(), response) == before.end();
        QCOMPARE(readExclusions(filled.store->folder())->isSettled(fingerprintOf(response)), !isNew);
        if (isNew)
            QCOMPARE(filled.leaveOut(response, ExclusionReason::Outsider).value(), 1);
    }
}

void TestDataCheck::publishingReplacesTheDraft()
{
    Filled filled;
    const QString folder = filled.store->folder();
    QVERIFY(!draftOf(folder));
    QVERIFY_RESULT(filled.make(ReleaseKind::Draft));
    const auto draft = draftOf(folder);
    QVERIFY(draft && draft->content().draft);
    QVERIFY(QDir(folder + u"/ledger"_qs).entryList({u"*.release"_qs}, QDir::Files).isEmpty());
    // Not in another place, and not in another store.
    QVERIFY(QFile::copy(draftPath(folder), filled.place.beside(u"draft.release"_qs)));
    QCOMPARE(release::openRelease(filled.place.beside(u"draft.release"_qs)).error().code, ErrorCode::DraftElsewhere);
    Filled other;
    QVERIFY(QFile::copy(draftPath(folder), draftPath(other.store->folder())));
    QCOMPARE(release::openRelease(draftPath(other.store->folder())).error().code, ErrorCode::DraftElsewhere);

    const auto made = filled.make(ReleaseKind::Published);
    QVERIFY_RESULT(made);
    QCOMPARE(made->release.content().statistics, draft->content().statistics);
    QVERIFY(!QFile::exists(draftPath(folder)));
    QCOMPARE(readLedger(folder)->size(), std::size_t{1});
    QVERIFY_RESULT(filled.make(ReleaseKind::Published));
    QCOMPARE(readLedger(folder)->size(), std::size_t{1});
    const QByteArray log = tests::contentOf(QDir(folder).filePath(u"audit.log"_qs));
    QVERIFY(log.contains(" released draft "));
}

BAROMETER_TEST(TestDataCheck)
#include "tst_datacheck.moc"
