// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/earlier.h"

#include "core/interview/ledgernames.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using base::ErrorCode;
using release::Release;

/// The same of its tables of two questions; their questions' figures are known to be the same.
bool pairsComeOutTheSame(const Release::Content &content, const EarlierRelease &made)
{
    const std::vector<PairPlan> plans = pairPlans(content.questionnaire, made.dataset);
    return std::all_of(content.pairs.begin(), content.pairs.end(), [&](const release::PairTable &table) {
        const auto plan = std::find_if(plans.begin(), plans.end(), [&](const PairPlan &one) {
            return one.questionPlan.variable.item == table.question && one.byPlan.variable.item == table.by;
        });
        if (plan == plans.end())
            return false;
        PairSides sides;
        sides.all = &content.nodes.front();
        const auto wholeWaveFigure = [&](const release::StatisticItem &item) {
            return &*std::find_if(content.statistics.begin(), content.statistics.end(), [&](const auto &one) {
                return one.item == item && one.node == content.nodes.front().id;
            });
        };
        sides.question = wholeWaveFigure(table.question);
        sides.by = wholeWaveFigure(table.by);
        sides.questionStep = made.steps[plan->question].item;
        sides.byStep = made.steps[plan->by].item;
        return releasePair(*plan, sides, countPair(*plan, made.dataset), made.policy, table.step) == table;
    });
}

/// Whether the figures it shows of every item are those that these responses give.
bool comesOutTheSame(const Release::Content &content, const EarlierRelease &made)
{
    if (made.lattice.nodes != content.nodes)
        return false;
    std::vector<release::Statistic> figures;
    for (size_t index = 0; index < made.dataset.variables().size(); ++index) {
        const ItemPlan plan = planItem(content.questionnaire, made.dataset.variables()[index]);
        const NodeCounts counts = countNodes(made.lattice, made.dataset.count(index), plan.variable.cells());
        const auto one = releaseItem(plan, made.lattice, counts, made.policy, made.steps[index]);
        figures.insert(figures.end(), one.begin(), one.end());
    }
    return figures == content.statistics && pairsComeOutTheSame(content, made);
}

} // namespace

QByteArray fingerprintOf(const interview::Response &response)
{
    return interview::fingerprintOf(response.id);
}

Policy policyOf(const Release::Content &content)
{
    Policy policy;
    policy.limits = content.policy;
    policy.limits.others.clear();
    policy.detail = std::max(policy.detail, content.policy.others.value(QStringLiteral("detail")).toInt());
    policy.dimensions = content.dimensions;
    policy.pairs = std::any_of(content.nodes.begin(), content.nodes.end(),
                               [](const release::Node &node) { return node.filter.size() > 1; });
    policy.questionPairs = !content.pairs.empty();
    return policy;
}

Steps stepsOf(const Release::Content &content, const release::StatisticItem &item)
{
    Steps steps;
    for (const release::AuditRecord::Step &step : content.audit.steps) {
        if (step.item != item)
            continue;
        if (step.option.isEmpty())
            steps.item = step.step;
        else
            steps.options[step.option] = step.step;
    }
    return steps;
}

std::vector<std::vector<int>> EarlierRelease::shownBases() const
{
    std::vector<std::vector<int>> bases;
    for (const size_t node : lattice.shown()) {
        std::vector<int> &members = bases.emplace_back();
        const std::vector<int> &atoms = lattice.atoms[node];
        for (size_t member = 0; member < memberOf.size(); ++member) {
            if (memberOf[member] >= 0 && std::binary_search(atoms.begin(), atoms.end(), dataset.atom(memberOf[member])))
                members.push_back(static_cast<int>(member));
        }
    }
    return bases;
}

base::Result<EarlierRelease> makeAgain(const Published &published, const std::vector<interview::Response> &responses,
                                       const dataset::Dataset &now)
{
    const Release::Content &content = published.release.content();
    const auto disagree = [&] {
        return base::fail(ErrorCode::PublishedBefore, {published.name});
    };
    EarlierRelease made;
    std::map<QByteArray, int> place; // of the responses it counted
    for (const interview::Response &response : responses) {
        const QByteArray fingerprint = fingerprintOf(response);
        if (!std::binary_search(published.counted.begin(), published.counted.end(), fingerprint))
            continue;
        place[fingerprint] = static_cast<int>(made.responses.size());
        made.responses.push_back(response);
    }
    if (made.responses.size() != published.counted.size() || place.size() != published.counted.size())
        return disagree();
    auto dataset = dataset::Dataset::make(content.questionnaire, content.wave, made.responses);
    if (!dataset)
        return base::fail(dataset);
    made.dataset = std::move(*dataset);
    made.policy = policyOf(content);
    auto lattice = makeLattice(content.questionnaire, made.dataset, made.policy);
    if (!lattice)
        return base::fail(lattice);
    made.lattice = std::move(*lattice);
    for (const dataset::Variable &variable : made.dataset.variables())
        made.steps.push_back(stepsOf(content, variable.item));
    made.pairs = content.pairs;
    if (!comesOutTheSame(content, made))
        return disagree();
    std::vector<int> memberAt(made.responses.size(), -1);
    for (int member = 0; member < made.dataset.members(); ++member)
        memberAt[made.dataset.source(member)] = member;
    made.memberOf.reserve(static_cast<size_t>(now.members()));
    for (int member = 0; member < now.members(); ++member) {
        const auto found = place.find(fingerprintOf(responses[now.source(member)]));
        made.memberOf.push_back(found == place.end() ? -1 : memberAt[static_cast<size_t>(found->second)]);
    }
    return made;
}

} // namespace core::disclosure
