// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inventedrelease.h"

#include "core/base/random.h"
#include "core/disclosure/releasewriter.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/release/precision.h"
#include "core/release/questionpairs.h"

#include <algorithm>

namespace tests {
namespace {

using namespace core::questionnaire;
using namespace core::release;

int between(core::base::RandomSource &random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<quint64>(high - low + 1)));
}

std::vector<StatisticItem> itemsOf(const Questionnaire &questionnaire, const WaveId &wave)
{
    std::vector<StatisticItem> items;
    for (const ItemId &item : questionnaire.items(wave)) {
        if (questionnaire.question(item.question)->type == QuestionType::Ranking) {
            items.push_back({item.question, Code(QStringLiteral("any"))});
            items.push_back({item.question, Code(QStringLiteral("first"))});
        } else {
            items.push_back(item);
        }
    }
    return items;
}

bool isYesNo(const Question &question, const StatisticItem &item)
{
    return question.type == QuestionType::Multiple || item.row == Code(QStringLiteral("any"));
}

void inventShares(Statistic &statistic, const Questionnaire &questionnaire, const WaveId &wave, int answered,
                  core::base::RandomSource &random)
{
    const Question &question = *questionnaire.question(statistic.item.question);
    const Precision precision = *precisionFor(statistic.smallestAnswered);
    std::vector<const Choice *> choices;
    for (const Choice *choice : questionnaire.choices(question, wave)) {
        if (!choice->notSubstantive)
            choices.push_back(choice);
    }
    int left = answered;
    qint64 sum = 0;
    for (size_t i = 0; i < choices.size(); ++i) {
        const int fair = 2 * left / static_cast<int>(choices.size() - i);
        int count = i + 1 == choices.size() ? left : between(random, 0, std::min(left, fair));
        if (isYesNo(question, statistic.item))
            count = between(random, 0, answered);
        else
            left -= count;
        sum += static_cast<qint64>(count) * choices[i]->code.text().toInt();
        statistic.categories.push_back({{choices[i]->code}, false, bandOf(count, answered, precision)});
    }
    const Scale *scale = questionnaire.scale(question.scale);
    if (scale != nullptr && scale->points.size() > 1) {
        const int range = scale->points.back().code.text().toInt() - scale->points.front().code.text().toInt();
        statistic.mean =
            meanOf(sum, answered, meanStepTenths(statistic.smallestAnswered, range, scale->kind == ScaleKind::Grade));
    }
}

Statistic inventStatistic(const Questionnaire &questionnaire, const WaveId &wave, const StatisticItem &item,
                          const Node &node, core::base::RandomSource &random)
{
    Statistic statistic;
    statistic.item = item;
    statistic.node = node.id;
    statistic.status = node.status;
    if (node.status != Status::Shown)
        return statistic;
    const int members = *node.members;
    const int answered = members - between(random, 0, members / 6);
    const int cantSay = between(random, 0, members - answered);
    const Precision precision = *precisionFor(members);
    statistic.states.answered = bandOf(answered, members, precision);
    statistic.states.cantSay = bandOf(cantSay, members, precision);
    statistic.states.skipped = bandOf(members - answered - cantSay, members, precision);
    statistic.states.notReached = bandOf(0, members, precision);
    statistic.states.notAsked = bandOf(0, members, precision);
    statistic.smallestAnswered = smallestAnswered(members, statistic.states, precision);
    if (statistic.smallestAnswered < kSmallestBase) {
        statistic.states = {};
        statistic.smallestAnswered = 0;
        statistic.status = Status::Small;
    } else {
        inventShares(statistic, questionnaire, wave, answered, random);
    }
    return statistic;
}

/// A pair of questions: as many rows as hold enough people, each with the shares of everybody rounded as it must be.
PairTable inventPair(const Release::Content &content, const QuestionPair &pair)
{
    const auto figure = [&](const StatisticItem &item) {
        return std::find_if(content.statistics.begin(), content.statistics.end(), [&](const Statistic &one) {
            return one.item == item && one.node == content.nodes.front().id;
        });
    };
    PairTable table{pair.question, pair.by, Status::Small, 0, std::nullopt, {}};
    const auto question = figure(pair.question);
    const auto by = figure(pair.by);
    if (by->status != Status::Shown || question->status != Status::Shown)
        return table;
    const Band both =
        band(static_cast<int>(boundaries(*precisionFor(content.responses)).size()), *precisionFor(content.responses));
    const int without = mostWithoutOther(content.responses, *by, 0, both, 0);
    const std::vector<int> edges = lowerEdges(*by, 0);
    PairRow row;
    int edge = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        row.codes.push_back(by->categories[i].codes.front());
        edge += edges[i];
        row.smallestAnswered = smallestRow(edge, *by, without);
        if (row.smallestAnswered < content.policy.minimumThreeFilters)
            continue;
        for (const CategoryBand &category : question->categories)
            row.categories.push_back(
                {category.codes, false,
                 bandOf(qRound(category.share->middle()), 100, *precisionFor(row.smallestAnswered))});
        table.rows.push_back(std::move(row));
        row = {};
        edge = 0;
    }
    if (table.rows.size() < 2)
        return {pair.question, pair.by, Status::Small, 0, std::nullopt, {}};
    table.status = Status::Shown;
    table.both = both;
    return table;
}

} // namespace

Release::Content inventedContent(const Questionnaire &questionnaire, const WaveId &wave, int members, quint64 seed)
{
    core::base::SeededRandom random(seed);
    Release::Content content;
    content.questionnaire = questionnaire;
    content.wave = wave;
    content.structure = structureId(questionnaire, wave);
    content.invented = true;
    content.fieldOpens = questionnaire.wave(wave)->opens;
    content.fieldCloses = questionnaire.wave(wave)->closes;
    content.day = content.fieldCloses;
    content.programVersion = QStringLiteral("0.1.0");
    content.responses = members >= kSmallestBase ? members : 0;
    content.audit.scope = AuditScope::Full;
    const qint64 answers = qint64{1000} * members; // as if so many had been proved
    content.audit.counts = {{QStringLiteral("proved"), answers}, {QStringLiteral("units"), 1}};

    const NodeId all(QStringLiteral("all"));
    content.nodes.push_back({all, {}, members >= 10 ? Status::Shown : Status::Small, std::nullopt, 10, std::nullopt});
    if (members >= 10)
        content.nodes.front().members = members;
    for (const Dimension &dimension : questionnaire.dimensions) {
        if (!dimension.released)
            continue;
        content.dimensions.push_back(dimension.id);
        for (const Dimension::Value &value : dimension.values) {
            const int size = std::max(members / static_cast<int>(dimension.values.size()) - 5, 0);
            Node node{{}, {{dimension.id, value.code}}, Status::Small, std::nullopt, 10, all};
            node.id = nodeId(node.filter, {dimension.id});
            if (&value != &dimension.values.back() && size >= 10) {
                node.status = Status::Shown;
                node.members = size;
            }
            content.nodes.push_back(node);
        }
    }
    if (content.nodes.front().status != Status::Shown) {
        for (Node &node : content.nodes)
            node.nearestShown.reset();
    }
    for (const StatisticItem &item : itemsOf(questionnaire, wave)) {
        for (const Node &node : content.nodes)
            content.statistics.push_back(inventStatistic(questionnaire, wave, item, node, random));
    }
    for (const QuestionPair &pair : questionnaire.questionPairs) {
        const bool asked = questionnaire.isIn(*questionnaire.question(pair.question.question), wave) &&
            questionnaire.isIn(*questionnaire.question(pair.by.question), wave);
        if (asked)
            content.pairs.push_back(inventPair(content, pair));
    }
    return content;
}

core::base::Result<Release> inventedRelease(const Questionnaire &questionnaire, const WaveId &wave, int members,
                                            quint64 seed)
{
    return readRelease(core::disclosure::writeRelease(inventedContent(questionnaire, wave, members, seed)),
                       QStringLiteral("invented.release"));
}

} // namespace tests
