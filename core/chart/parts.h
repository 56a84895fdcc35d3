// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/slices.h"
#include "core/chart/statistics.h"

// What the builders of single kinds share. Private to core/chart.
namespace core::chart {

/// One request on its way to a spec.
struct Job
{
    const Slices &slices;
    const View &view;
    Kind kind;
    Wording words;

    [[nodiscard]] bool comparesWaves() const { return slices.waves.size() > 1; }
    [[nodiscard]] bool comparesBases() const { return slices.bases.size() > 1; }
};

/// One row to be: which item, in which base of which wave.
struct Place
{
    const release::Release *release = nullptr;
    release::StatisticItem item;
    release::NodeId node;
    const release::Node *base = nullptr;
};

/// The base of another wave that corresponds to this one.
[[nodiscard]] Place placeIn(const release::Release &release, const release::StatisticItem &item, const BaseSlice &base);

/// The statistic when it is shown, else null and the row's status and reason filled.
[[nodiscard]] const release::Statistic *shownStatistic(const Place &place, const Wording &words, Row &row);

[[nodiscard]] Cell shareCell(const release::Band &band, int answers, int column, const Wording &words);
[[nodiscard]] Cell meanCell(const release::Statistic &statistic, const Wording &words);
/// label: a sign short enough for a cell of a grid, never empty.
[[nodiscard]] Cell hiddenCell(int column, const QString &reason, const QString &label = QStringLiteral("–"));
/// The short sign of a status.
[[nodiscard]] QString statusLabel(release::Status status, const release::Node *node, const Wording &words);
/// The one figure of a place on a map, line or grid: share of the picked answer, mean, or share of the two highest.
[[nodiscard]] Cell figureCell(const Job &job, const Place &place, int column);
/// What that figure is, in words; empty for a mean.
[[nodiscard]] QString figureName(const Job &job);
[[nodiscard]] bool figureIsMean(const Job &job);

/// Name of the categories a band stands for.
[[nodiscard]] QString categoryName(const Job &job, const release::Release &release,
                                   const release::CategoryBand &category);
[[nodiscard]] QString membersNote(const release::Node *node, const Wording &words);
[[nodiscard]] QString statesText(const release::StateBands &states, const Wording &words);
[[nodiscard]] Axis meanAxis(const Job &job);

/// Variance of single answers on a scale, from the middles of its bands; none where the answers are not all shown.
[[nodiscard]] std::optional<double> varianceOf(const release::Statistic &statistic);
[[nodiscard]] std::optional<MeanEstimate> meanEstimate(const release::Statistic &statistic);

// The builders, one a family of kinds. Each fills columns, panels and axis.
void buildAnswers(const Job &job, ChartSpec &spec); ///< Bars, SortedBars, Ranking, Grouped, SmallMultiples
void buildScale(const Job &job, ChartSpec &spec);   ///< Stacked, Diverging, Means
void buildGrid(const Job &job, ChartSpec &spec);    ///< HeatTable
void buildMap(const Job &job, ChartSpec &spec);     ///< TileMap
void buildLines(const Job &job, ChartSpec &spec);   ///< Slope, Trend

/// The finding in words, its base and its uncertainty.
[[nodiscard]] QString describe(const Job &job, const ChartSpec &spec);

} // namespace core::chart
