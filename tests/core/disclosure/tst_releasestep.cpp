// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/disclosure/releasestep.h"
#include "core/disclosure/releasewriter.h"
#include "core/release/precision.h"
#include "core/release/releasefields.h"
#include "tests/support/inventedrelease.h"
#include "tests/support/syntheticwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace core::disclosure;
using namespace core::questionnaire;
using core::base::ErrorCode;
using core::release::AuditScope;
using core::release::readRelease;
using core::release::Release;
using core::release::Statistic;
using core::release::Status;

namespace {

const core::release::NodeId kAll(QStringLiteral("all"));
const WaveId kWave(QStringLiteral("1"));

ReleaseInput inputOf(const tests::SyntheticWave &wave)
{
    ReleaseInput input;
    input.questionnaire = &wave.questionnaire;
    input.wave = wave.questionnaire.waves.front().id;
    input.responses = &wave.responses;
    input.fieldOpens = wave.questionnaire.waves.front().opens;
    input.fieldCloses = wave.questionnaire.waves.front().closes;
    input.day = input.fieldCloses;
    input.invented = true;
    input.programVersion = QStringLiteral("0.1.0");
    return input;
}

Release::Content contentOf(size_t respondents)
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(respondents, tests::seed());
    return makeRelease(inputOf(wave))->release.content();
}

QString faultOf(const Release::Content &content)
{
    const auto read = readRelease(writeRelease(content), QStringLiteral("x.release"));
    return read ? QString() : read.error().detail + QStringLiteral(" ") + QString::number(int(read.error().code));
}

} // namespace

class TestReleaseStep : public QObject
{
    Q_OBJECT

private slots:
    void inventedReleaseIsRead();
    void roundTripKeepsEverything();
    void sameInputSameBytes();
    void equalFiguresGiveTheSameFile();
    void sharesAreThoseCounted();
    void underTenEverythingIsSmall();
    void underTenTheFileIsTheSame();
    void nothingFinerIsAccepted();
    void hiddenMustBeEmpty();
    void groupsNeedAFullAudit();
    void damageIsSeen();
    void newerFormatIsRefused();
};

void TestReleaseStep::inventedReleaseIsRead()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(20, tests::seed());
    for (const int members : {0, 9, 10, 25, 58, 375}) {
        const auto release = tests::inventedRelease(wave.questionnaire, wave.questionnaire.waves.front().id, members);
        QVERIFY_RESULT(release);
        QCOMPARE(release->node(kAll)->status, members < 10 ? Status::Small : Status::Shown);
    }
}

void TestReleaseStep::roundTripKeepsEverything()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(20, tests::seed());
    const Release::Content content = tests::inventedContent(wave.questionnaire, wave.questionnaire.waves.front().id);
    const QByteArray bytes = writeRelease(content);
    const auto release = readRelease(bytes, QStringLiteral("x.release"));
    QVERIFY_RESULT(release);
    QCOMPARE(writeRelease(release->content()), bytes);
    QCOMPARE(release->content().nodes, content.nodes);
    QCOMPARE(release->content().statistics, content.statistics);
    QCOMPARE(release->content().audit, content.audit);
    QCOMPARE(release->content().policy, content.policy);
    QCOMPARE(release->items(content.statistics.front().item.question).size(), size_t{1});
}

void TestReleaseStep::sameInputSameBytes()
{
    tests::SyntheticWave wave = tests::makeSyntheticWave(40, tests::seed());
    const auto first = makeRelease(inputOf(wave));
    QVERIFY_RESULT(first);
    std::reverse(wave.responses.begin(), wave.responses.end()); // the order of responses is no part of the input
    const auto second = makeRelease(inputOf(wave));
    QVERIFY_RESULT(second);
    QCOMPARE(first->bytes, second->bytes);
    QCOMPARE(first->release.content().audit.scope, AuditScope::Full);
    QVERIFY(first->release.content().nodes.size() > 20);
}

void TestReleaseStep::equalFiguresGiveTheSameFile()
{
    // Twins: within each combination of groups every question's answers are dealt out anew. Nobody's answers are as
    // they were, every count is, and nothing in the file tells the two waves apart.
    tests::SyntheticWave wave = tests::makeSyntheticWave(40, tests::seed());
    for (size_t i = 4; i < wave.responses.size(); ++i) { // only a few combinations, or there is little to deal out
        for (auto &[item, answer] : wave.responses[i].items) {
            if (!item.question.text().startsWith(QLatin1Char('V')))
                answer = wave.responses[i % 4].items.at(item);
        }
    }
    const auto dataset = *core::dataset::Dataset::make(wave.questionnaire, wave.responses.front().wave, wave.responses);
    tests::SyntheticWave twin = wave;
    int moved = 0;
    for (int member = 0; member < dataset.members(); ++member) {
        std::vector<int> alike;
        for (int other = 0; other < dataset.members(); ++other) {
            if (dataset.atom(other) == dataset.atom(member))
                alike.push_back(other);
        }
        const auto place = static_cast<size_t>(std::find(alike.begin(), alike.end(), member) - alike.begin());
        size_t by = 0;
        for (auto &[item, answer] : twin.responses[dataset.source(member)].items) {
            if (!item.question.text().startsWith(QLatin1Char('V')))
                continue;
            const int from = alike[(place + ++by) % alike.size()];
            answer = wave.responses[dataset.source(from)].items.at(item);
            moved += answer == wave.responses[dataset.source(member)].items.at(item) ? 0 : 1;
        }
    }
    QVERIFY(moved > 100);
    const auto first = makeRelease(inputOf(wave));
    QVERIFY_RESULT(first);
    const auto second = makeRelease(inputOf(twin));
    QVERIFY_RESULT(second);
    QCOMPARE(second->release.content().nodes, first->release.content().nodes);
    QCOMPARE(second->release.content().statistics, first->release.content().statistics);
    QCOMPARE(second->bytes, first->bytes);
}

void TestReleaseStep::sharesAreThoseCounted()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(58, tests::seed());
    const auto made = makeRelease(inputOf(wave));
    QVERIFY_RESULT(made);
    // Counted anew here, without columns or atoms.
    int compared = 0;
    int means = 0;
    for (const ItemId &item : wave.questionnaire.items(wave.questionnaire.waves.front().id)) {
        int answered = 0;
        qint64 sum = 0;
        std::map<Code, int> counts;
        for (const auto &response : wave.responses) {
            const auto &given = response.items.at(item);
            if (given.state == AnswerState::Answered) {
                ++answered;
                ++counts[given.choices.first()];
                sum += given.choices.first().text().toInt();
            }
        }
        const Statistic *statistic = made->release.statistic(item, kAll);
        QVERIFY(statistic != nullptr);
        QCOMPARE(statistic->status, Status::Shown);
        QCOMPARE(*statistic->states.answered, core::release::bandOf(answered, 58, *core::release::precisionFor(58)));
        for (const auto &category : statistic->categories) {
            const auto precision = *core::release::precisionFor(statistic->smallestAnswered);
            QCOMPARE(*category.share, core::release::bandOf(counts[category.codes.front()], answered, precision));
            ++compared;
        }
        QVERIFY(statistic->smallestAnswered <= answered);
        const bool rated = wave.questionnaire.scale(wave.questionnaire.question(item.question)->scale) != nullptr;
        QCOMPARE(statistic->mean.has_value(), rated);
        if (rated) { // on five points; never finer than so few people allow
            const int step = qRound(statistic->mean->step * 10);
            QVERIFY(step >= core::release::meanStepTenths(statistic->smallestAnswered, 4, false));
            QCOMPARE(*statistic->mean, core::release::meanOf(sum, answered, step));
            ++means;
        }
    }
    QVERIFY(compared > 200);
    QCOMPARE(means, 40);
}

void TestReleaseStep::underTenEverythingIsSmall()
{
    for (const size_t respondents : {size_t{0}, size_t{1}, size_t{9}}) {
        const Release::Content content = contentOf(respondents);
        QCOMPARE(content.responses, 0);
        QVERIFY(!content.statistics.empty());
        for (const Statistic &statistic : content.statistics) {
            QCOMPARE(statistic.status, Status::Small);
            QVERIFY(statistic.categories.empty());
        }
    }
}

/// A file that shows nothing tells nothing: not how many answered, nor how much.
void TestReleaseStep::underTenTheFileIsTheSame()
{
    const auto bytesOf = [](size_t respondents, bool skipsAll) {
        tests::SyntheticWave wave = tests::makeSyntheticWave(respondents, tests::seed());
        for (auto &response : wave.responses) {
            bool kept = false;
            for (auto &[item, answer] : response.items) {
                const bool question = item.question.text().startsWith(QLatin1Char('V'));
                if (skipsAll && question && std::exchange(kept, true))
                    answer = {AnswerState::Skipped, {}, {}, {}};
            }
        }
        return makeRelease(inputOf(wave))->bytes;
    };
    const QByteArray nobody = bytesOf(0, false);
    QCOMPARE(bytesOf(1, false), nobody);
    QCOMPARE(bytesOf(9, false), nobody);
    QCOMPARE(bytesOf(9, true), nobody);
}

void TestReleaseStep::nothingFinerIsAccepted()
{
    const Release::Content good = contentOf(58);
    QCOMPARE(faultOf(good), QString());
    const auto shown = std::find_if(good.statistics.begin(), good.statistics.end(), [](const Statistic &statistic) {
        return statistic.mean && statistic.status == Status::Shown;
    });
    QVERIFY(shown != good.statistics.end());
    const auto index = static_cast<size_t>(shown - good.statistics.begin());

    Release::Content exact = good;
    exact.statistics[index].categories.front().share = core::release::Band{34, 34};
    QVERIFY(faultOf(exact).contains(QStringLiteral("share")));
    Release::Content mean = good;
    mean.statistics[index].mean = core::release::MeanBand{3.4, 0.1};
    QVERIFY(faultOf(mean).contains(QStringLiteral("mean")));
    Release::Content guarantee = good;
    guarantee.statistics[index].smallestAnswered = 101; // would allow finer bands
    QVERIFY(!faultOf(guarantee).isEmpty());
    Release::Content limits = good;
    limits.policy.minimumOneFilter = 5;
    QVERIFY(faultOf(limits).contains(QStringLiteral("policy")));
    Release::Content structure = good;
    structure.structure[0] = static_cast<char>(structure.structure[0] ^ 1);
    QVERIFY(faultOf(structure).contains(QStringLiteral("structure")));
    Release::Content unknown = good;
    unknown.statistics[index].item.question = QuestionId(QStringLiteral("Nobody"));
    QVERIFY(faultOf(unknown).contains(QStringLiteral("unknown")));
}

void TestReleaseStep::hiddenMustBeEmpty()
{
    Release::Content content = contentOf(9);
    content.statistics.front().states.answered = core::release::Band{0, 100};
    QVERIFY(faultOf(content).contains(QStringLiteral("not empty")));
    content = contentOf(9);
    content.responses = 9;
    QVERIFY(!faultOf(content).isEmpty());
    content = contentOf(9);
    content.nodes.front().members = 9;
    QVERIFY(!faultOf(content).isEmpty());
}

void TestReleaseStep::groupsNeedAFullAudit()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(20, tests::seed());
    Release::Content content = tests::inventedContent(wave.questionnaire, wave.questionnaire.waves.front().id);
    QCOMPARE(faultOf(content), QString());
    content.audit.scope = AuditScope::WholeWaveOnly;
    auto read = readRelease(writeRelease(content), QStringLiteral("x"));
    QVERIFY(!read && read.error().code == ErrorCode::ReleaseNotProved);
    content.audit.scope = AuditScope::Full;
    // Fewer proved than looked at or than the figures rest on, and parts of the record left out.
    const QMap<QString, qint64> whole = content.audit.counts;
    const auto isRefused = [&](const QMap<QString, qint64> &counts) {
        content.audit.counts = counts;
        const auto tampered = readRelease(writeRelease(content), QStringLiteral("x"));
        return !tampered && tampered.error().code == ErrorCode::ReleaseNotProved;
    };
    QMap<QString, qint64> counts = whole;
    counts[QStringLiteral("targets")] = counts[QStringLiteral("proved")] + 1; // as the first versions wrote it
    QVERIFY(isRefused(counts));
    counts[QStringLiteral("targets")] = counts[QStringLiteral("proved")] = 12;
    QVERIFY(isRefused(counts));
    for (const QString &name : whole.keys()) {
        counts = whole;
        counts.remove(name);
        QVERIFY2(isRefused(counts), qPrintable(name));
    }
    QVERIFY(!isRefused(whole));
}

void TestReleaseStep::damageIsSeen()
{
    const QByteArray bytes = writeRelease(contentOf(12));
    for (qsizetype i = 0; i < bytes.size(); i += 397) {
        QByteArray damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        QVERIFY(!readRelease(damaged, QStringLiteral("x")));
        QVERIFY(!readRelease(bytes.left(i), QStringLiteral("x")));
    }
    // Fields left out or of another type, with a right hash.
    const auto envelope = core::base::readEnvelope(bytes, core::base::EnvelopeKind::Release, 1, QStringLiteral("x"));
    QVERIFY_RESULT(envelope);
    for (const QCborValue &key : envelope->content.keys()) {
        QCborMap without = envelope->content;
        without.remove(key.toString());
        auto read = readRelease(core::base::writeEnvelope(core::base::EnvelopeKind::Release, 1, without), {});
        QVERIFY2(!read && read.error().code == ErrorCode::Damaged, qPrintable(key.toString()));
        without.insert(key.toString(), QCborArray{QCborMap{{1, 2}}, 3.5});
        read = readRelease(core::base::writeEnvelope(core::base::EnvelopeKind::Release, 1, without), {});
        QVERIFY2(!read, qPrintable(key.toString()));
    }
}

void TestReleaseStep::newerFormatIsRefused()
{
    const auto read = readRelease(
        core::base::writeEnvelope(core::base::EnvelopeKind::Release, core::release::kReleaseFormat + 1, QCborMap()),
        QStringLiteral("x"));
    QVERIFY(!read && read.error().code == ErrorCode::NewerFormat);
}

BAROMETER_TEST(TestReleaseStep)
#include "tst_releasestep.moc"
