// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/lattice.h"
#include "core/disclosure/merging.h"
#include "core/disclosure/policy.h"
#include "core/disclosure/rowspace.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace core::disclosure;
using core::base::ErrorCode;
using core::questionnaire::DimensionId;
using core::release::Status;

namespace {

Groups groups(const std::vector<std::vector<int>> &categories)
{
    Groups made;
    for (const auto &one : categories)
        made.push_back({one, false});
    return made;
}

core::base::Result<Policy> policyOf(const QByteArray &json)
{
    return readPolicy(json, QStringLiteral("policy.json"));
}

core::base::Result<Lattice> latticeOf(const tests::SyntheticWave &wave, const Policy &policy = {})
{
    const core::questionnaire::WaveId id =
        wave.responses.empty() ? wave.questionnaire.waves.front().id : wave.responses.front().wave;
    const auto dataset = core::dataset::Dataset::make(wave.questionnaire, id, wave.responses);
    if (!dataset)
        return core::base::fail(dataset);
    return makeLattice(wave.questionnaire, *dataset, policy);
}

/// How many groups of one condition are shown when the largest is always taken first: worked out anew from what a
/// lattice says of its bases, with one prime.
int shownFromTheLargestOn(const Lattice &lattice, const std::vector<int> &sizes)
{
    std::vector<size_t> order(lattice.nodes.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const size_t conditions = lattice.nodes[a].filter.size();
        const size_t others = lattice.nodes[b].filter.size();
        return conditions != others ? conditions < others : lattice.members[a] > lattice.members[b];
    });
    RowSpace space(sizes, kFirstPrime);
    int shown = 0;
    for (const size_t index : order) {
        const auto &filter = lattice.nodes[index].filter;
        if (lattice.members[index] < lattice.nodes[index].limit ||
            (!filter.empty() && filter.begin()->second == core::release::othersTogether()))
            continue;
        RowSpace more = space;
        more.add(lattice.atoms[index]);
        const auto small = more.smallGroup(core::release::kSmallestBase);
        if (small.atoms || small.overrun)
            continue;
        space = std::move(more);
        shown += filter.size() == 1 ? 1 : 0;
    }
    return shown;
}

/// Groups of one condition that are shown, but for the rest of a dimension.
int shownGroups(const Lattice &lattice)
{
    return static_cast<int>(std::count_if(lattice.nodes.begin(), lattice.nodes.end(), [](const auto &node) {
        return node.filter.size() == 1 && node.status == Status::Shown &&
            node.filter.begin()->second != core::release::othersTogether();
    }));
}

} // namespace

/// The rules before any audit: what a policy may say, which bases there are, which categories are shown together.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void policyOnlyTightens();
    void policyIsReadStrictly();
    void oneRegionalDivision();
    void scalesMergeNeighbours();
    void listsMergeTheirSmallest();
    void basesFollowMembership();
    void hiddenSiblingsStandTogether();
    void answersDoNotMoveTheMask();
    void noMoreGroupsAreHiddenThanOneOrderHides();
};

void TestRules::policyOnlyTightens()
{
    const auto strict = policyOf(R"({"format": 1, "minimumOneFilter": 15, "minimumTwoFilters": 40, "detail": 4})");
    QVERIFY_RESULT(strict);
    QCOMPARE(strict->limitFor(1), 15);
    QCOMPARE(strict->limitFor(2), 40);
    QCOMPARE(strict->limitFor(3), 30);
    QCOMPARE(strict->detail, 4);
    for (const char *loose : {R"({"minimumOneFilter": 9})", R"({"minimumTwoFilters": 19})", R"({"detail": 2})",
                              R"({"minimumThreeFilters": 29})", R"({"openAnswersMinimum": 9})"}) {
        const auto read = policyOf(loose);
        QVERIFY2(!read && read.error().code == ErrorCode::PolicyTooLoose, loose);
    }
}

void TestRules::policyIsReadStrictly()
{
    for (const char *bad : {R"({"minimumOneFilter": "20"})", R"({"minimumOneFilter": 20.5})", R"({"limits": 3})", "[]",
                            R"({"pairs": 1})", R"({"questionPairs": 1})", R"({"dimensions": "area"})"}) {
        const auto read = policyOf(bad);
        QVERIFY2(!read && read.error().code == ErrorCode::InvalidInput, bad);
    }
    QCOMPARE(policyOf("{").error().code, ErrorCode::InvalidJson);
    QCOMPARE(policyOf(R"({"format": 2})").error().code, ErrorCode::NewerFormat);
    const auto plain = policyOf("{}");
    QVERIFY_RESULT(plain);
    QVERIFY(*plain == Policy());
}

void TestRules::oneRegionalDivision()
{
    const tests::SyntheticWave wave = tests::rehearsedWave(30, tests::seed());
    Policy policy;
    policy.dimensions = {DimensionId(QStringLiteral("area")), DimensionId(QStringLiteral("region"))};
    QCOMPARE(releasedDimensions(policy, wave.questionnaire).error().code, ErrorCode::InvalidInput);
    policy.dimensions = {DimensionId(QStringLiteral("region")), DimensionId(QStringLiteral("group"))};
    QVERIFY_RESULT(releasedDimensions(policy, wave.questionnaire));
    policy.dimensions = {DimensionId(QStringLiteral("shoeSize"))};
    QCOMPARE(releasedDimensions(policy, wave.questionnaire).error().code, ErrorCode::InvalidInput);
}

void TestRules::scalesMergeNeighbours()
{
    const auto ordered = ItemPlan::Merging::Ordered;
    const std::vector<int> five{20, 40, 60, 50, 30};     // half percents: 10, 20, 30, 25, 15 %
    QCOMPARE(mergedFor(ordered, five, 30, 3), every(5)); // 10 % of 30 are three
    QCOMPARE(mergedFor(ordered, five, 29, 3), groups({{0, 1}, {2}, {3, 4}}));
    QCOMPARE(mergedFor(ordered, five, 9, 3), groups({{0, 1, 2}, {3, 4}}));
    QCOMPARE(mergedFor(ordered, five, 7, 3), Groups{}); // too few even for halves
    QCOMPARE(mergedFor(ordered, {0, 10, 60, 80, 40}, 12, 3), groups({{0, 1, 2}, {3, 4}}));
    const std::vector<int> grades{0, 4, 8, 16, 20, 24, 40, 48, 24, 8};
    QCOMPARE(mergedFor(ordered, grades, 25, 3), groups({{0, 1, 2, 3}, {4, 5}, {6, 7}, {8, 9}}));
    QCOMPARE(mergedFor(ordered, grades, 12, 3), groups({{0, 1, 2, 3, 4, 5}, {6, 7, 8, 9}}));
}

void TestRules::listsMergeTheirSmallest()
{
    const auto nominal = ItemPlan::Merging::Nominal;
    const std::vector<int> shares{80, 10, 60, 16, 30};
    QCOMPARE(mergedFor(nominal, shares, 60, 3), every(5));
    Groups merged = groups({{0}, {2}, {4}});
    merged.push_back({{1, 3}, true});
    QCOMPARE(mergedFor(nominal, shares, 30, 3), merged);
    QCOMPARE(mergedFor(nominal, {10, 10, 10}, 12, 3), Groups{});
}

void TestRules::basesFollowMembership()
{
    const tests::SyntheticWave wave = tests::rehearsedWave(375, tests::seed());
    const auto lattice = latticeOf(wave);
    QVERIFY_RESULT(lattice);
    QVERIFY(lattice->isShown(0) && lattice->members.front() == 375);
    int shown = 0;
    for (size_t node = 0; node < lattice->nodes.size(); ++node) {
        const auto &one = lattice->nodes[node];
        QCOMPARE(one.limit, one.filter.size() < 2 ? 10 : 20);
        QCOMPARE(one.status == Status::Small, lattice->members[node] < one.limit);
        QCOMPARE(one.members.has_value(), one.status == Status::Shown);
        shown += lattice->isShown(node) ? 1 : 0;
    }
    QVERIFY(shown > 15);
    Policy strict;
    strict.limits.minimumOneFilter = 50;
    strict.pairs = false;
    const auto fewer = latticeOf(wave, strict);
    QVERIFY_RESULT(fewer);
    QVERIFY(fewer->shown().size() < lattice->shown().size());
    for (const size_t node : fewer->shown())
        QVERIFY(fewer->members[node] >= 50 && fewer->nodes[node].filter.size() < 2);
}

void TestRules::hiddenSiblingsStandTogether()
{
    const tests::SyntheticWave wave = tests::rehearsedWave(100, tests::seed());
    const auto lattice = latticeOf(wave);
    QVERIFY_RESULT(lattice);
    int together = 0;
    for (size_t node = 0; node < lattice->nodes.size(); ++node) {
        const auto &one = lattice->nodes[node];
        if (one.filter.size() != 1 || one.filter.begin()->second != core::release::othersTogether())
            continue;
        ++together;
        int hidden = 0; // they and the people without a value
        int apart = 0;
        for (size_t sibling = 0; sibling < lattice->nodes.size(); ++sibling) {
            const auto &filter = lattice->nodes[sibling].filter;
            if (sibling == node || filter.size() != 1 || filter.begin()->first != one.filter.begin()->first)
                continue;
            (lattice->isShown(sibling) ? apart : hidden) += lattice->members[sibling];
        }
        QCOMPARE(lattice->members[node], lattice->members.front() - apart);
        QVERIFY(lattice->members[node] >= hidden && hidden > 0);
    }
    QVERIFY(together > 0);
}

void TestRules::answersDoNotMoveTheMask()
{
    tests::SyntheticWave wave = tests::makeSyntheticWave(200, tests::seed());
    const auto before = latticeOf(wave);
    QVERIFY_RESULT(before);
    // Everybody takes over the answers of somebody else, background apart.
    std::vector<core::interview::Response> others = wave.responses;
    std::rotate(others.begin(), others.begin() + 71, others.end());
    for (size_t i = 0; i < others.size(); ++i) {
        for (auto &[item, given] : wave.responses[i].items) {
            if (item.question.text().startsWith(QLatin1Char('V')))
                given = others[i].items.at(item);
        }
    }
    const auto after = latticeOf(wave);
    QVERIFY_RESULT(after);
    QVERIFY(after->nodes == before->nodes && after->members == before->members);
}

/// Which group is hidden to protect another is a choice, and what it hides is lost to every officer.
void TestRules::noMoreGroupsAreHiddenThanOneOrderHides()
{
    int more = 0;
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const tests::SyntheticWave wave = tests::rehearsedWave(100, seed);
        const auto dataset =
            core::dataset::Dataset::make(wave.questionnaire, wave.responses.front().wave, wave.responses);
        QVERIFY_RESULT(dataset);
        const Membership membership = membershipOf(*dataset);
        const auto lattice = makeLattice(wave.questionnaire, membership, {});
        QVERIFY_RESULT(lattice);
        const int gained = shownGroups(*lattice) - shownFromTheLargestOn(*lattice, membership.sizes);
        QVERIFY2(gained >= 0, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(gained)));
        more += gained;
    }
    QVERIFY(more > 0);
}

BAROMETER_TEST(TestRules)
#include "tst_rules.moc"
