// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/disclosure/openanswersfile.h"
#include "core/disclosure/openreview.h"
#include "core/disclosure/releasestep.h"
#include "core/disclosure/releasewriter.h"
#include "core/storage/backup.h"
#include "core/storage/recovery.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace core;
using namespace core::disclosure;
using base::ErrorCode;
using base::Language;
using interview::Response;

namespace {

const questionnaire::ItemId kText{questionnaire::QuestionId(u"Q5"_qs), {}};
const questionnaire::WaveId kWave(u"1"_qs);
const Language kFinnish(u"fi"_qs);
const Language kSwedish(u"sv"_qs);
constexpr int kLimit = 10;
const QDate kDay(2026, 12, 1);

/// Responses with their own texts: the first ones in Finnish, the rest in Swedish.
std::vector<Response> responsesWith(int finnish, int swedish, quint64 seed = 1)
{
    base::SeededRandom random(seed);
    std::vector<Response> responses;
    for (int i = 0; i < finnish + swedish; ++i) {
        Response response = tests::sampleResponse(random);
        response.language = i < finnish ? kFinnish : kSwedish;
        response.items[kText].text = (i < finnish ? u"Vastaus %1 Helsingistä"_qs : u"Svar %1 från Åbo"_qs).arg(i);
        responses.push_back(std::move(response));
    }
    return responses;
}

OpenQuestion collected(const std::vector<Response> &responses)
{
    const questionnaire::Questionnaire questionnaire = tests::sampleQuestionnaire();
    const auto dataset = dataset::Dataset::make(questionnaire, kWave, responses);
    return collectOpenAnswers(questionnaire, kWave, *dataset, responses).front();
}

PersonalDataFinder finder()
{
    return std::move(*PersonalDataFinder::make(tests::contentOf(tests::sourcePath(u"resources/names/finland.json"_qs)),
                                               tests::sampleQuestionnaire()));
}

OpenDecision releasing(const QString &translation = {})
{
    OpenDecision decision;
    decision.verdict = OpenDecision::Verdict::Release;
    decision.mask = u"[nimi]"_qs;
    decision.translation = translation;
    if (!translation.isEmpty())
        decision.translatedTo = kFinnish;
    return decision;
}

ReviewLog approving(const OpenQuestion &question, int count, const QString &translation = {})
{
    ReviewLog log;
    for (const OpenText &text : question.texts) {
        if (count-- > 0)
            log.decide(text.key,
                       releasing(translation.isEmpty() ? QString() : translation + text.text.section(u' ', 1, 1)),
                       kDay);
    }
    return log;
}

ReleaseInput inputOf(const questionnaire::Questionnaire &questionnaire, const std::vector<Response> &responses)
{
    ReleaseInput input;
    input.questionnaire = &questionnaire;
    input.wave = kWave;
    input.responses = &responses;
    input.fieldOpens = questionnaire.waves.front().opens;
    input.fieldCloses = questionnaire.waves.front().closes;
    input.day = kDay;
    input.programVersion = u"0.1.0"_qs;
    return input;
}

OpenReview reviewOf(const std::vector<Response> &responses, ReviewLog &kept, const ReviewLog &log = {})
{
    return OpenReview({collected(responses)}, log, {finder(), kLimit, {kFinnish, kSwedish}},
                      [&kept](const ReviewLog &saved) {
                          kept = saved;
                          return base::Result<void>();
                      });
}

} // namespace

class TestOpenAnswers : public QObject
{
    Q_OBJECT

private slots:
    void whoAndWhenIsNotCollected();
    void nothingUnderTheLimit();
    void equalTextsAreDecidedOnce();
    void rareLanguagesOnlyInTranslation();
    void theOrderTellsNothing();
    void logUndoesLikeAModel();
    void damagedLogsAreRefused();
    void logOutlivesTheStoresRebuilding();
    void sealedStoresNeedTheKey();
    void releaseCarriesWhatIsApproved();
    void readerRefusesWhatBreaksARule_data();
    void readerRefusesWhatBreaksARule();
    void filesGoOutAndComeBack();
    void faultyFilesAreRefused_data();
    void faultyFilesAreRefused();
    void reviewTogglesLikeAModel();
    void reviewGoesFromTextToText();
    void reviewTranslatesRareTexts();
    void reviewKeepsWhatWasBegun();
    void whatCannotBeKeptIsNotDecided();
};

void TestOpenAnswers::whoAndWhenIsNotCollected()
{
    std::vector<Response> responses = responsesWith(12, 3);
    responses[0].language = Language(u"fi-x-selko"_qs);
    responses[1].items[kText].text = u"  \n "_qs;
    const OpenQuestion question = collected(responses);
    QCOMPARE(question.people, 14);
    QCOMPARE(question.byLanguage.at(kFinnish), 11);
    QCOMPARE(question.byLanguage.at(kSwedish), 3);
    QVERIFY(!question.isRare(kFinnish, kLimit) && question.isRare(kSwedish, kLimit));
    QVERIFY(question.isRare(Language(u"en"_qs), kLimit));
    std::reverse(responses.begin(), responses.end());
    QCOMPARE(collected(responses), question);
}

void TestOpenAnswers::nothingUnderTheLimit()
{
    const OpenQuestion nine = collected(responsesWith(9, 0));
    QCOMPARE(openOutcome(nine, approving(nine, 9), kLimit).fate, OpenOutcome::Fate::TooFewPeople);
    const OpenQuestion twelve = collected(responsesWith(12, 0));
    for (int approved = 0; approved <= 12; ++approved) {
        const OpenOutcome outcome = openOutcome(twelve, approving(twelve, approved), kLimit);
        QCOMPARE(outcome.shown, approved);
        QCOMPARE(outcome.fate, approved < 10 ? OpenOutcome::Fate::TooFewApproved : OpenOutcome::Fate::Released);
        QCOMPARE(static_cast<int>(outcome.answers.entries.size()), approved < 10 ? 0 : approved);
    }
    QCOMPARE(openOutcome(collected({}), {}, kLimit).fate, OpenOutcome::Fate::NoTexts);
}

void TestOpenAnswers::equalTextsAreDecidedOnce()
{
    std::vector<Response> responses = responsesWith(12, 0);
    for (int i = 0; i < 4; ++i)
        responses[static_cast<std::size_t>(i)].items[kText].text = u"Kiitos"_qs;
    const OpenQuestion question = collected(responses);
    QCOMPARE(question.texts.size(), std::size_t{9});
    QCOMPARE(openOutcome(question, approving(question, 9), kLimit).shown, 12); // people, not texts
}

void TestOpenAnswers::rareLanguagesOnlyInTranslation()
{
    const OpenQuestion few = collected(responsesWith(12, 9));
    QCOMPARE(openOutcome(few, approving(few, 21), kLimit).shown, 12); // Swedish ones as they stand: left out
    const OpenOutcome translated = openOutcome(few, approving(few, 21, u"Käännös "_qs), kLimit);
    QCOMPARE(translated.shown, 21);
    for (const auto &entry : translated.answers.entries) {
        QCOMPARE(entry.language, kFinnish);
        QVERIFY(!entry.translated); // nine at most: the mark itself would point at those who answered in Swedish
        QVERIFY(!entry.text.contains(u"Svar"_qs));
    }
    const OpenQuestion many = collected(responsesWith(12, 10));
    const OpenOutcome asWritten = openOutcome(many, approving(many, 22, u"Käännös "_qs), kLimit);
    QCOMPARE(std::count_if(asWritten.answers.entries.begin(), asWritten.answers.entries.end(),
                           [](const auto &entry) { return entry.language == kSwedish; }),
             10);
    // Translated into a language that is rare itself: left out.
    ReviewLog log;
    OpenDecision decision = releasing(u"Translation"_qs);
    decision.translatedTo = Language(u"en"_qs);
    for (const OpenText &text : few.texts)
        log.decide(text.key, decision, kDay);
    QCOMPARE(openOutcome(few, log, kLimit).shown, 12);
    // Two rare languages together: so many translated texts may say that they are.
    std::vector<Response> three = responsesWith(12, 12);
    for (std::size_t i = 18; i < 24; ++i)
        three[i].language = Language(u"en"_qs);
    const OpenQuestion mixed = collected(three);
    const OpenOutcome marked = openOutcome(mixed, approving(mixed, 24, u"Käännös "_qs), kLimit);
    QCOMPARE(std::count_if(marked.answers.entries.begin(), marked.answers.entries.end(),
                           [](const auto &entry) { return entry.translated; }),
             12);
}

void TestOpenAnswers::theOrderTellsNothing()
{
    constexpr int kPeople = 200;
    std::vector<Response> responses = responsesWith(kPeople, 0, tests::seed());
    const OpenQuestion question = collected(responses);
    const OpenOutcome outcome = openOutcome(question, approving(question, kPeople), kLimit);
    // The number in a text is the place of its writer: rank correlation with the place in the release.
    double squares = 0;
    for (int place = 0; place < kPeople; ++place) {
        const int writer = outcome.answers.entries[static_cast<std::size_t>(place)].text.section(u' ', 1, 1).toInt();
        squares += std::pow(writer - place, 2);
    }
    const double correlation = 1 - 6 * squares / (std::pow(kPeople, 3) - kPeople);
    QVERIFY2(std::abs(correlation) < 3 / std::sqrt(kPeople), qPrintable(QString::number(correlation)));
    // It is a function of the texts shown: who wrote them, and in which order they were decided, changes nothing.
    std::reverse(responses.begin(), responses.end());
    QCOMPARE(openOutcome(collected(responses), approving(question, kPeople), kLimit).answers, outcome.answers);
    OpenQuestion other = question;
    other.question = questionnaire::QuestionId(u"Q6"_qs);
    const OpenOutcome elsewhere = openOutcome(other, approving(question, kPeople), kLimit);
    QVERIFY(elsewhere.answers.entries != outcome.answers.entries); // an order of its own for each question
}

void TestOpenAnswers::logUndoesLikeAModel()
{
    base::SeededRandom random(tests::seed());
    for (int run = 0; run < 50; ++run) {
        ReviewLog log;
        std::vector<std::map<QByteArray, OpenDecision>> model{{}};
        for (int step = 0; step < 60; ++step) {
            if (random.below(3) == 0) {
                QCOMPARE(log.undo(kDay).has_value(), model.size() > 1);
                if (model.size() > 1)
                    model.pop_back();
            } else {
                const QByteArray key(32, static_cast<char>('a' + random.below(5)));
                const OpenDecision decision = random.below(2) == 0 ? releasing() : OpenDecision{};
                log.decide(key, decision, kDay);
                model.push_back(model.back());
                model.back()[key] = decision;
            }
            const auto copy = ReviewLog::decode(log.encode(), u"log"_qs);
            QVERIFY_RESULT(copy);
            QCOMPARE(*copy, log);
            for (char letter = 'a'; letter < 'f'; ++letter) {
                const auto wanted = model.back().find(QByteArray(32, letter));
                const OpenDecision *found = copy->decision(QByteArray(32, letter));
                QCOMPARE(found != nullptr, wanted != model.back().end());
                QVERIFY(found == nullptr || *found == wanted->second);
            }
        }
    }
}

void TestOpenAnswers::damagedLogsAreRefused()
{
    ReviewLog log;
    OpenDecision decision = releasing(u"Käännös"_qs);
    decision.masks = {{0, 4}, {9, 2}};
    log.decide(QByteArray(32, 'k'), decision, kDay);
    const QByteArray bytes = log.encode();
    base::SeededRandom random(tests::seed());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!ReviewLog::decode(bytes.left(size), u"log"_qs));
    for (int i = 0; i < 3000; ++i) { // sealed logs cannot be changed unnoticed; a reader ends well all the same
        QByteArray changed = bytes;
        changed[static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())))] =
            static_cast<char>(random.below(256));
        const auto read = ReviewLog::decode(changed, u"log"_qs);
        QVERIFY(read || read.error().code == ErrorCode::Damaged || read.error().code == ErrorCode::NewerFormat);
    }
}

void TestOpenAnswers::logOutlivesTheStoresRebuilding()
{
    tests::StorePlace place;
    auto store = place.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->addAll(responsesWith(12, 0)));
    QVERIFY_RESULT(readReviewLog(**store));
    QVERIFY(readReviewLog(**store)->isEmpty());
    const ReviewLog log = approving(collected(responsesWith(12, 0)), 11);
    QVERIFY_RESULT(writeReviewLog(**store, log));
    QVERIFY_RESULT((*store)->grow(100)); // builds the store anew
    store->reset();
    auto again = place.open();
    QVERIFY_RESULT(again);
    QCOMPARE(*readReviewLog(**again), log);
    const auto bytes = tests::contentOf(place.path(u"ledger/open-answers"_qs));
    QVERIFY(!bytes.contains("nimi"));
    again->reset();
    // A backup, and the store recovered from it, have it too.
    const auto backup = storage::backUp(place.folder(), place.beside(u"copy.backup"_qs), kDay);
    QVERIFY_RESULT(backup);
    storage::RecoveryWish wish;
    wish.from = *backup;
    wish.output = place.beside(u"recovered"_qs);
    QVERIFY_RESULT(storage::recoverStore(wish, place.random));
    const auto recovered = storage::CollectionStore::open(wish.output, place.clock, place.random);
    QVERIFY_RESULT(recovered);
    QCOMPARE(*readReviewLog(**recovered), log);
}

void TestOpenAnswers::sealedStoresNeedTheKey()
{
    tests::StorePlace place;
    const storage::SecretKey key = storage::SecretKey::generate();
    auto store = place.create(32, {key.publicKey()});
    QVERIFY_RESULT(store);
    ReviewLog log;
    log.decide(QByteArray(32, 'k'), releasing(u"Salainen käännös"_qs), kDay);
    QVERIFY_RESULT(writeReviewLog(**store, log));
    QCOMPARE(readReviewLog(**store).error().code, ErrorCode::KeyNeeded);
    const storage::SecretKey other = storage::SecretKey::generate();
    QCOMPARE(readReviewLog(**store, &other).error().code, ErrorCode::WrongKey);
    QCOMPARE(*readReviewLog(**store, &key), log);
    const QByteArray bytes = tests::contentOf(place.path(u"ledger/open-answers"_qs));
    QVERIFY(!bytes.contains("Salainen") && !bytes.contains(QByteArray(32, 'k')));
    QCOMPARE(bytes.size() % 4096, 0);
    QByteArray damaged = bytes;
    damaged[damaged.size() / 2] = static_cast<char>(damaged.at(damaged.size() / 2) ^ 1);
    tests::write(place.path(u"ledger/open-answers"_qs), damaged);
    QCOMPARE(readReviewLog(**store, &key).error().code, ErrorCode::Damaged);
}

void TestOpenAnswers::releaseCarriesWhatIsApproved()
{
    const questionnaire::Questionnaire questionnaire = tests::sampleQuestionnaire();
    std::vector<Response> responses = responsesWith(20, 4);
    ReleaseInput input = inputOf(questionnaire, responses);
    const auto without = makeRelease(input);
    QVERIFY_RESULT(without);
    const ReviewLog empty;
    input.openAnswers = &empty;
    QCOMPARE(makeRelease(input)->bytes, without->bytes);

    ReviewLog log = approving(collected(responses), 24);
    log.decide(QByteArray(32, 'x'), releasing(), kDay); // of no text of this store
    OpenDecision masking = releasing();
    masking.masks = {{11, 11}};
    for (const OpenText &text : collected(responses).texts)
        if (text.language == kFinnish && text.text.size() >= 22)
            log.decide(text.key, masking, kDay);
    input.openAnswers = &log;
    const auto with = makeRelease(input);
    QVERIFY_RESULT(with);
    const auto &open = with->release.content().openAnswers;
    QCOMPARE(open.size(), std::size_t{1});
    QCOMPARE(open.front().entries.size(), std::size_t{20});
    QVERIFY(std::any_of(open.front().entries.begin(), open.front().entries.end(),
                        [](const auto &entry) { return entry.text.endsWith(u"[nimi]"_qs); }));
    // Everything else is as it was.
    release::Release::Content stripped = with->release.content();
    stripped.openAnswers.clear();
    QCOMPARE(writeRelease(stripped), without->bytes);
    std::reverse(responses.begin(), responses.end());
    QCOMPARE(makeRelease(input)->bytes, with->bytes);
    // People who left after the background questions are nobody's members and push no text aside.
    base::SeededRandom random(2);
    for (int i = 0; i < 3; ++i) {
        Response left = tests::sampleResponse(random);
        left.sent = false;
        for (auto &[item, answer] : left.items) {
            if (item.question.text() != u"Q1")
                answer = {questionnaire::AnswerState::NotReached, {}, {}, {}};
        }
        responses.insert(responses.begin() + 5 * i, left);
    }
    QCOMPARE(makeRelease(input)->bytes, with->bytes);
}

void TestOpenAnswers::readerRefusesWhatBreaksARule_data()
{
    using Content = release::Release::Content;
    QTest::addColumn<std::function<void(Content &)>>("change");
    const auto row = [](const char *name, const std::function<void(Content &)> &change) {
        QTest::newRow(name) << change;
    };
    const auto first = [](Content &content) -> release::OpenAnswers::Entry & {
        return content.openAnswers.front().entries.front();
    };
    row("nine", [](Content &content) { content.openAnswers.front().entries.resize(9); });
    row("more than people", [](Content &content) {
        content.openAnswers.front().entries.resize(25, content.openAnswers.front().entries.front());
    });
    row("twice", [](Content &content) { content.openAnswers.push_back(content.openAnswers.front()); });
    row("no open question",
        [](Content &content) { content.openAnswers.front().question = questionnaire::QuestionId(u"Q4"_qs); });
    row("few translated", [first](Content &content) { first(content).translated = true; });
    row("empty", [first](Content &content) { first(content).text.clear(); });
    row("too long", [first](Content &content) { first(content).text = QString(60'001, u'a'); });
    row("control character", [first](Content &content) { first(content).text = u"a\u0007b"_qs; });
    row("turned round", [first](Content &content) { first(content).text = u"a\u202eb"_qs; });
    row("language", [first](Content &content) { first(content).language = Language(u"xx"_qs); });
}

void TestOpenAnswers::readerRefusesWhatBreaksARule()
{
    QFETCH(std::function<void(release::Release::Content &)>, change);
    const questionnaire::Questionnaire questionnaire = tests::sampleQuestionnaire();
    const std::vector<Response> responses = responsesWith(24, 0);
    const ReviewLog log = approving(collected(responses), 12);
    ReleaseInput input = inputOf(questionnaire, responses);
    input.openAnswers = &log;
    release::Release::Content content = makeRelease(input)->release.content();
    QVERIFY_RESULT(release::readRelease(writeRelease(content), u"x.release"_qs));
    change(content);
    const auto read = release::readRelease(writeRelease(content), u"x.release"_qs);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QVERIFY2(read.error().detail.contains(u"open answers"_qs), qPrintable(read.error().detail));
}

void TestOpenAnswers::filesGoOutAndComeBack()
{
    const OpenQuestion question = collected(responsesWith(12, 3));
    const questionnaire::QuestionnaireId id(u"sample"_qs);
    const PersonalDataFinder found = finder();
    const auto read = [&](const QByteArray &json) {
        return readOpenDecisions(json, u"x.json"_qs, {id, kWave, {question}}, found);
    };
    const QByteArray blank = writeOpenAnswers({id, kWave, {question}}, {}, found, kLimit);
    QVERIFY(blank.contains("Helsingist") && blank.contains("\"onlyTranslated\": true"));
    QVERIFY_RESULT(read(blank));
    QVERIFY(read(blank)->empty());
    // Somebody approves everything, with the masks proposed.
    QJsonObject object = QJsonDocument::fromJson(blank).object();
    QJsonArray answers = object.value(u"answers"_qs).toArray();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QJsonObject answer = answers.at(i).toObject();
        answer[u"decision"_qs] = u"release"_qs;
        answers[i] = answer;
    }
    object[u"answers"_qs] = answers;
    const auto decisions = read(QJsonDocument(object).toJson());
    QVERIFY_RESULT(decisions);
    QCOMPARE(decisions->size(), std::size_t{15});
    ReviewLog log;
    for (const auto &[key, decision] : *decisions)
        log.decide(key, decision, kDay);
    for (const auto &entry : openOutcome(question, log, kLimit).answers.entries)
        QVERIFY2(entry.text.endsWith(u" [nimi]"_qs), qPrintable(entry.text));
    // What is decided goes out and comes back as it is.
    const auto again = read(writeOpenAnswers({id, kWave, {question}}, log, found, kLimit));
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), decisions->size());
    for (const auto &[key, decision] : *again)
        QCOMPARE(decision, *log.decision(key));
    // Questions that too few answered are not written at all.
    QVERIFY(!writeOpenAnswers({id, kWave, {collected(responsesWith(9, 0))}}, {}, found, kLimit).contains("Helsingist"));
}

void TestOpenAnswers::faultyFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 0") << u"format"_qs;
    QTest::newRow("wave") << QByteArray("\"wave\": \"1\"") << QByteArray("\"wave\": \"2\"") << u"wave"_qs;
    QTest::newRow("text") << QByteArray("Vastaus") << QByteArray("Toinen") << u"answers/0/text"_qs;
    QTest::newRow("decision") << QByteArray("\"decision\": null") << QByteArray("\"decision\": \"yes\"")
                              << u"answers/0/decision"_qs;
    QTest::newRow("no masks") << QByteArray("\"masks\"") << QByteArray("\"other\"") << u"answers/0/masks"_qs;
    QTest::newRow("key") << QByteArray("\"key\": \"") << QByteArray("\"key\": \"00") << u"answers/0/key"_qs;
}

void TestOpenAnswers::faultyFilesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    const OpenQuestion question = collected(responsesWith(12, 0));
    const questionnaire::QuestionnaireId id(u"sample"_qs);
    const PersonalDataFinder found = finder();
    QByteArray json = writeOpenAnswers({id, kWave, {question}}, {}, found, kLimit).replace(from, to);
    json.replace("\"decision\": null", "\"decision\": \"release\"");
    const auto read = readOpenDecisions(json, u"x.json"_qs, {id, kWave, {question}}, found);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().place, (base::Place{u"x.json"_qs, place}));
    QCOMPARE(readOpenDecisions("[", u"x.json"_qs, {id, kWave, {question}}, found).error().code, ErrorCode::InvalidJson);
}

void TestOpenAnswers::reviewTogglesLikeAModel()
{
    ReviewLog kept;
    OpenReview review = reviewOf(responsesWith(12, 0), kept);
    const qsizetype size = review.text().text.size();
    std::vector<bool> out(static_cast<std::size_t>(size));
    for (const TextRange &mask : review.masks())
        std::fill_n(out.begin() + mask.from, mask.length, true);
    QVERIFY(std::count(out.begin(), out.end(), true) > 0); // the place is masked before anybody looks
    base::SeededRandom random(tests::seed());
    for (int i = 0; i < 500; ++i) {
        const auto from = static_cast<qsizetype>(random.below(static_cast<quint64>(size)));
        const auto length = static_cast<qsizetype>(1 + random.below(static_cast<quint64>(size - from)));
        const bool all = std::all_of(out.begin() + from, out.begin() + from + length, [](bool one) { return one; });
        std::fill_n(out.begin() + from, length, !all);
        QCOMPARE(review.isMasked({from, length}), all);
        review.toggle({from, length});
        std::vector<bool> found(static_cast<std::size_t>(size));
        for (const TextRange &mask : review.masks())
            std::fill_n(found.begin() + mask.from, mask.length, true);
        QVERIFY(found == out);
    }
}

void TestOpenAnswers::reviewGoesFromTextToText()
{
    ReviewLog kept;
    const std::vector<Response> responses = responsesWith(12, 0);
    OpenReview review = reviewOf(responses, kept);
    QCOMPARE(review.count(), 12);
    QVERIFY(review.preview().endsWith(u" [nimi]"_qs));
    QVERIFY_RESULT(review.approve(kDay));
    QVERIFY(review.goToUndecided());
    QCOMPARE(review.position(), 1);
    QVERIFY_RESULT(review.leaveOut(kDay));
    QCOMPARE(review.decided(), 2);
    QCOMPARE(kept.acts().size(), std::size_t{2});
    QVERIFY_RESULT(review.leaveOut(kDay)); // the same again is no act
    QCOMPARE(kept.acts().size(), std::size_t{2});
    review.goTo(99);
    QCOMPARE(review.position(), 11);
    QVERIFY_RESULT(review.undo(kDay));
    QCOMPARE(review.position(), 1);
    QVERIFY(review.decision() == nullptr);
    // After a restart it goes on where it was, with the masks as they were decided.
    OpenReview later = reviewOf(responses, kept, kept);
    QCOMPARE(later.position(), 1);
    later.goTo(0);
    QVERIFY(later.decision() != nullptr && later.decision()->masks == later.masks());
    QVERIFY_RESULT(later.undo(kDay));
    QVERIFY(!later.canUndo());
    while (later.goToUndecided())
        QVERIFY_RESULT(later.approve(kDay));
    QCOMPARE(later.outcome(later.questions().front()).fate, OpenOutcome::Fate::Released);
    QCOMPARE(reviewOf(responsesWith(9, 0), kept).count(), 0);
}

void TestOpenAnswers::reviewTranslatesRareTexts()
{
    ReviewLog kept;
    OpenReview review = reviewOf(responsesWith(12, 2), kept);
    int rare = 0;
    for (int i = 0; i < review.count(); ++i) {
        review.goTo(i);
        if (!review.isRare())
            continue;
        ++rare;
        QVERIFY(!review.canApprove());
        QCOMPARE(review.targets(), QList<Language>{kFinnish});
        review.setTranslation(u" Hei "_qs, kFinnish);
        QVERIFY(review.canApprove());
        QCOMPARE(review.preview(), u"Hei"_qs);
        QVERIFY_RESULT(review.approve(kDay));
        QCOMPARE(review.decision()->translation, u"Hei"_qs);
    }
    QCOMPARE(rare, 2);
}

void TestOpenAnswers::reviewKeepsWhatWasBegun()
{
    ReviewLog kept;
    OpenReview review = reviewOf(responsesWith(12, 2), kept);
    QCOMPARE(review.begun(), 0);
    review.toggle(review.masks().front());
    const std::vector<TextRange> changed = review.masks();
    const int first = review.position();
    int rare = first;
    while (!review.isRare())
        review.goTo(++rare);
    QCOMPARE(review.begun(), 1);
    review.setTranslation(u"Hei"_qs, kFinnish);
    QCOMPARE(review.begun(), 2);
    review.goTo(first);
    QCOMPARE(review.masks(), changed);
    QVERIFY_RESULT(review.approve(kDay));
    QCOMPARE(review.begun(), 1);
    review.goTo(rare);
    QCOMPARE(review.translation(), u"Hei"_qs);
    review.setTranslation({}, kFinnish);
    QCOMPARE(review.begun(), 0);
    review.setTranslation(u"Hei taas"_qs, kFinnish);
    QVERIFY_RESULT(review.approve(kDay));
    QCOMPARE(review.begun(), 0);
    QVERIFY_RESULT(review.undo(kDay)); // a decision taken back takes no words along
    QCOMPARE(review.translation(), u"Hei taas"_qs);
    QCOMPARE(review.begun(), 1);
}

void TestOpenAnswers::whatCannotBeKeptIsNotDecided()
{
    OpenReview review(
        {collected(responsesWith(12, 0))}, {}, {finder(), kLimit, {kFinnish}},
        [](const ReviewLog &) -> base::Result<void> { return base::fail(ErrorCode::DiskFull, {u"x"_qs}); });
    QCOMPARE(review.approve(kDay).error().code, ErrorCode::DiskFull);
    QVERIFY(review.decision() == nullptr && !review.canUndo());
}

BAROMETER_TEST(TestOpenAnswers)
#include "tst_openanswers.moc"
