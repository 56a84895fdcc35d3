// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

// Waves with the same mix of groups. Two waves may differ because other people answered: direct standardisation (as of
// rates in epidemiology) weighs the figures of each group in both waves by the group's share of the members of the
// newer wave. Only released values enter: the bands or means of the groups, and their members. It is said only where
// every group of a dimension is shown in both waves, for every figure told, and where the mapping stops none of them.
// Of several dimensions the one with the most groups is taken: it says most about the mix.
namespace core::chart {

using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Questionnaire;
using release::Node;
using release::Release;
using release::Status;

namespace {

constexpr std::size_t mostFigures = 3;
constexpr double widest = 12; ///< of a band in percent points: a wider one is told in words, which compare badly
constexpr double exact = 2.5; ///< a narrower one reads as a whole percent

/// One group in both waves.
struct Group
{
    BaseSlice base;
    double weight = 0; ///< share of the members in the newer wave
};

/// The groups of a dimension with their weights; empty when one of them is not shown, or is not there in both waves.
std::vector<Group> groupsOf(const Release &older, const Release &newer, const DimensionId &dimension)
{
    const auto belongs = [&](const Node &node) {
        return node.filter.size() == 1 && node.filter.begin()->first == dimension;
    };
    std::vector<Group> groups;
    double all = 0;
    for (const Node &node : newer.content().nodes) {
        if (!belongs(node))
            continue;
        const Node *before = older.node(node.id);
        const bool shown = node.status == Status::Shown && node.members && before && before->status == Status::Shown;
        if (!shown)
            return {};
        groups.push_back({{&newer, node.id, {}, &node}, static_cast<double>(*node.members)});
        all += *node.members;
    }
    const auto there = std::count_if(older.content().nodes.begin(), older.content().nodes.end(), belongs);
    if (groups.size() < 2 || there != static_cast<std::ptrdiff_t>(groups.size()))
        return {};
    for (Group &group : groups)
        group.weight /= all;
    return groups;
}

/// The figure of a wave weighed over the groups; none where one of them does not show it, or does not compare.
std::optional<Cell> weighed(const Job &job, const Release &wave, const std::vector<Group> &groups,
                            const release::StatisticItem &item)
{
    const Release &older = *job.slices.waves[job.slices.waves.size() - 2], &newer = *job.slices.waves.back();
    Cell sum;
    for (const Group &group : groups) {
        const Cell cell = figureCell(job, placeIn(wave, item, group.base), 0);
        if (!cell.shown || stopBetween(job, older, newer, {item, group.base, job.view.category}))
            return {};
        sum.low += group.weight * cell.low;
        sum.high += group.weight * cell.high;
        sum.at += group.weight * cell.at;
    }
    const double width = sum.high - sum.low;
    if (!figureIsMean(job) && width > widest)
        return {};
    sum.shown = true;
    // A sum of round figures is no rounder than a whole percent.
    sum.text = figureIsMean(job) ? job.words.number(sum.at, 1)
        : width <= exact         ? job.words.percent(std::round((sum.low + sum.high) / 2))
                                 : job.words.share({sum.low, sum.high});
    return sum;
}

/// "Kunta" 6,7 → 6,8 for each change that can be weighed.
QStringList figuresOf(const Job &job, const std::vector<Change> &changes, const std::vector<Group> &groups)
{
    QStringList told;
    for (const Change &change : changes) {
        View view = job.view;
        view.category = change.answer;
        const Job one{job.slices, view, job.kind, job.words};
        const auto before = weighed(one, *job.slices.waves[job.slices.waves.size() - 2], groups, change.item);
        const auto after = weighed(one, *job.slices.waves.back(), groups, change.item);
        if (!before || !after)
            continue;
        told.append(
            job.words(QT_TRANSLATE_NOOP("chart", "\"%1\" %2 → %3")).arg(change.label, before->text, after->text));
    }
    return told;
}

} // namespace

QString sameMixNote(const Job &job)
{
    const bool whole = job.view.base.text() == QLatin1String("all");
    if (!job.comparesWaves() || job.comparesBases() || !whole)
        return {};
    const Release &older = *job.slices.waves[job.slices.waves.size() - 2], &newer = *job.slices.waves.back();
    std::vector<std::pair<DimensionId, std::vector<Group>>> mixes;
    for (const DimensionId &dimension : newer.content().dimensions) {
        if (auto groups = groupsOf(older, newer, dimension); !groups.empty())
            mixes.emplace_back(dimension, std::move(groups));
    }
    if (mixes.empty())
        return {};
    std::stable_sort(mixes.begin(), mixes.end(),
                     [](const auto &a, const auto &b) { return a.second.size() > b.second.size(); });
    std::vector<Change> changes = changesOf(job);
    std::stable_sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.p < b.p; });
    changes.resize(std::min(changes.size(), mostFigures));
    for (const auto &[dimension, groups] : mixes) {
        const QStringList told = figuresOf(job, changes, groups);
        if (told.isEmpty())
            continue;
        const Questionnaire &questionnaire = newer.questionnaire();
        const Dimension *named = questionnaire.dimension(dimension);
        const QString name =
            named ? questionnaire.find(named->label, job.words.language(), newer.wave()).text : dimension.text();
        return job.words(QT_TRANSLATE_NOOP("chart", "With the same mix of groups in both waves (\"%1\" as in %2): %3."))
            .arg(name, waveName(newer, job.words), told.join(QStringLiteral("; ")));
    }
    return {};
}

} // namespace core::chart
