// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/disclosure/ledger.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace core::disclosure;
using core::base::ErrorCode;
using core::interview::Response;
using core::release::Status;

namespace {

/// A wave whose responses arrive one after the other.
struct Wave
{
    tests::SyntheticWave first;
    tests::SyntheticWave all;

    Wave(size_t early, size_t late) : all(tests::makeSyntheticWave(early + late, tests::seed()))
    {
        for (size_t i = 0; i < all.responses.size(); ++i)
            all.responses[i].id = QByteArray::number(qulonglong(i)).rightJustified(16, '0');
        first = all;
        first.responses.resize(early);
    }

    [[nodiscard]] static ReleaseInput input(const tests::SyntheticWave &wave) { return tests::releaseInput(wave); }
    [[nodiscard]] static Published published(const MadeRelease &made, const std::vector<Response> &responses)
    {
        std::vector<QByteArray> counted;
        for (const Response &response : responses)
            counted.push_back(fingerprintOf(response));
        std::sort(counted.begin(), counted.end());
        return {QStringLiteral("first"), made.release, std::move(counted)};
    }
};

QStringList entries(const QString &store)
{
    return QDir(store + QStringLiteral("/ledger")).entryList({QStringLiteral("*.release")}, QDir::Files);
}

} // namespace

/// A release after another one of the same wave.
class TestEarlier : public QObject
{
    Q_OBJECT

private slots:
    void basesOfBothGiveNoSmallGroup();
    void fewNewcomersAreNotGivenAway();
    void contradictingReleasesAreRefused();
    void ledgerKeepsWhatWasPublished();
    void damagedLedgerStopsARelease();
};

void TestEarlier::basesOfBothGiveNoSmallGroup()
{
    const Wave wave(40, 25);
    const auto first = makeRelease(Wave::input(wave.first));
    QVERIFY_RESULT(first);
    ReleaseInput input = Wave::input(wave.all);
    const auto alone = makeRelease(input);
    QVERIFY_RESULT(alone);
    input.earlier.push_back(Wave::published(*first, wave.first.responses));
    const auto second = makeRelease(input);
    QVERIFY_RESULT(second);
    QCOMPARE(second->release.content().audit.counts.value(QStringLiteral("earlierReleases")), 1);
    int compared = 0;
    int tooNear = 0;
    for (const auto &node : alone->release.content().nodes) {
        const auto *before = first->release.node(node.id);
        const auto *after = second->release.node(node.id);
        const bool others = !node.filter.empty() && node.filter.begin()->second == core::release::othersTogether();
        if (others || node.status != Status::Shown || before == nullptr || before->status != Status::Shown)
            continue;
        ++compared;
        const int came = *node.members - *before->members;
        QVERIFY(came >= 0);
        if (came == 0 || came >= 10)
            continue;
        ++tooNear;
        QVERIFY(after == nullptr || after->status != Status::Shown);
    }
    QVERIFY(compared > 1);
    QVERIFY(tooNear > 0); // else this wave shows nothing
}

void TestEarlier::fewNewcomersAreNotGivenAway()
{
    const Wave wave(45, 9);
    const auto first = makeRelease(Wave::input(wave.first));
    QVERIFY_RESULT(first);
    ReleaseInput input = Wave::input(wave.all);
    input.earlier.push_back(Wave::published(*first, wave.first.responses));
    const auto second = makeRelease(input);
    QVERIFY(!second && second.error().code == ErrorCode::PublishedBefore);
}

void TestEarlier::contradictingReleasesAreRefused()
{
    Wave wave(30, 15);
    const auto first = makeRelease(Wave::input(wave.first));
    QVERIFY_RESULT(first);
    const Published published = Wave::published(*first, wave.first.responses);

    ReleaseInput input = Wave::input(wave.all);
    input.earlier.push_back(published);
    // One of the responses it counted is gone.
    std::vector<Response> without(wave.all.responses.begin() + 1, wave.all.responses.end());
    input.responses = &without;
    const auto gone = makeRelease(input);
    QVERIFY(!gone && gone.error().code == ErrorCode::PublishedBefore);

    // Everybody who had answered says something else now.
    const core::questionnaire::ItemId item{core::questionnaire::QuestionId(QStringLiteral("V41")), {}};
    for (Response &response : wave.all.responses) {
        auto &answer = response.items.at(item);
        if (answer.state == core::questionnaire::AnswerState::Answered)
            answer.choices = {core::questionnaire::Code(QStringLiteral("no"))};
    }
    input.responses = &wave.all.responses;
    const auto changed = makeRelease(input);
    QVERIFY(!changed && changed.error().code == ErrorCode::PublishedBefore);
}

void TestEarlier::ledgerKeepsWhatWasPublished()
{
    const QTemporaryDir store;
    const Wave wave(30, 0);
    const ReleaseInput input = Wave::input(wave.all);
    QVERIFY(readLedger(store.path())->empty());
    const auto first = makeWithLedger(store.path(), input);
    QVERIFY_RESULT(first);
    QCOMPARE(*enterLedger(store.path(), *first, wave.all.responses), true);
    QCOMPARE(readLedger(store.path())->size(), size_t{1});
    const auto kept = core::base::readFile(store.filePath(QStringLiteral("ledger/001.release")), qint64{1} << 26);
    QVERIFY_RESULT(kept);
    QCOMPARE(*kept, first->bytes);

    // The same day again: the same bytes, and nothing is added.
    const auto again = makeWithLedger(store.path(), input);
    QVERIFY_RESULT(again);
    QCOMPARE(again->bytes, first->bytes);
    QCOMPARE(*enterLedger(store.path(), *again, wave.all.responses), false);
    QCOMPARE(entries(store.path()).size(), 1);

    // Somebody who answered nothing but background is in no figure.
    std::vector<Response> withBackground = wave.all.responses;
    withBackground.push_back(withBackground.front());
    withBackground.back().id = QByteArray(16, 'b');
    for (auto &[item, given] : withBackground.back().items) {
        if (!wave.all.questionnaire.question(item.question)->background)
            given = {};
    }
    ReleaseInput more = input;
    more.responses = &withBackground;
    const auto same = makeWithLedger(store.path(), more);
    QVERIFY_RESULT(same);
    QCOMPARE(same->bytes, first->bytes);
    QCOMPARE(*enterLedger(store.path(), *same, withBackground), false);

    // Another day: the same figures under another date; what was proved of the first holds of this one.
    ReleaseInput later = input;
    later.day = input.day.addDays(1);
    const auto second = makeWithLedger(store.path(), later);
    QVERIFY_RESULT(second);
    QVERIFY(second->bytes != first->bytes);
    QCOMPARE(second->release.content().statistics, first->release.content().statistics);
    QCOMPARE(second->release.content().audit.counts, first->release.content().audit.counts);
    QFile::rename(store.filePath(QStringLiteral("ledger/001.release")),
                  store.filePath(QStringLiteral("ledger/007.release")));
    QFile::rename(store.filePath(QStringLiteral("ledger/001.counted")),
                  store.filePath(QStringLiteral("ledger/007.counted")));
    QCOMPARE(*enterLedger(store.path(), *second, wave.all.responses), true);
    QCOMPARE(entries(store.path()), (QStringList{QStringLiteral("007.release"), QStringLiteral("008.release")}));
    const auto nextDay = makeWithLedger(store.path(), later);
    QVERIFY_RESULT(nextDay);
    QCOMPARE(nextDay->bytes, second->bytes);

    // Some that were counted are gone: no release agrees with those before.
    const std::vector<Response> fewer(wave.all.responses.begin() + 1, wave.all.responses.end());
    ReleaseInput less = input;
    less.responses = &fewer;
    const auto other = makeWithLedger(store.path(), less);
    QVERIFY(!other && other.error().code == ErrorCode::PublishedBefore);
}

void TestEarlier::damagedLedgerStopsARelease()
{
    const QTemporaryDir store;
    const Wave wave(20, 0);
    const auto made = makeWithLedger(store.path(), Wave::input(wave.all));
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(enterLedger(store.path(), *made, wave.all.responses));
    const QString list = store.filePath(QStringLiteral("ledger/001.counted"));
    const auto whole = core::base::readFile(list, 1 << 20);
    QVERIFY_RESULT(whole);
    QVERIFY_RESULT(core::base::writeFile(list, whole->chopped(1)));
    QVERIFY(!makeWithLedger(store.path(), Wave::input(wave.all)));
    QVERIFY_RESULT(core::base::writeFile(list, *whole));
    QVERIFY_RESULT(makeWithLedger(store.path(), Wave::input(wave.all)));
    QVERIFY_RESULT(core::base::writeFile(store.filePath(QStringLiteral("ledger/001.release")), made->bytes.chopped(9)));
    QVERIFY(!makeWithLedger(store.path(), Wave::input(wave.all)));
}

BAROMETER_TEST(TestEarlier)
#include "tst_earlier.moc"
