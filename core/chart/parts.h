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

/// A figure that several waves may have.
struct SharedFigure
{
    const release::StatisticItem &item;
    const BaseSlice &base;
    const questionnaire::Code &answer; ///< whose share it is; empty: a mean, or all answers together
};
/// What stops the comparison of a figure between two waves; null when they compare.
[[nodiscard]] const TrendBreak *stopBetween(const Job &job, const release::Release &older,
                                            const release::Release &newer, const SharedFigure &figure);
[[nodiscard]] QString reasonOf(const Job &job, const TrendBreak &found);
/// Every break and word of caution that touches something of the view, for its notes.
[[nodiscard]] QStringList comparisonNotes(const Job &job);

/// The choice that stands for an answer in another wave, through the joins of the mapping.
[[nodiscard]] questionnaire::Code codeIn(const Job &job, const questionnaire::Code &answer,
                                         const questionnaire::WaveId &wave);
/// The answer's name: that of its join where the waves of the view name it by different choices.
[[nodiscard]] QString answerName(const Job &job, const questionnaire::Choice &answer);

/// A figure published elsewhere as a hollow cell, and where it comes from.
[[nodiscard]] Cell publishedCell(const Job &job, const PublishedFigure &figure, int column);
[[nodiscard]] QStringList publishedNotes(const Job &job);
/// "2020–21 (almost 800)": the head of a wave that only published figures tell about.
[[nodiscard]] QString publishedWave(const Job &job, const questionnaire::WaveId &wave);

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

/// REHEARSAL, DRAFT or "REHEARSAL · DRAFT", when any of the waves is one; else empty.
[[nodiscard]] QString markOf(const std::vector<const release::Release *> &waves, const Wording &words);

/// One comparison between two waves or groups: both figures, and the p of "no difference".
struct Change
{
    QString label;
    Cell older;
    Cell newer;
    double p = 1;
    release::StatisticItem item;
    questionnaire::Code answer; ///< whose share it is; empty: a mean, or the figure of a scale
};

/// The p of "no difference" between the figures of two places; 1 where nothing can be said.
[[nodiscard]] double differenceOf(const Job &job, const Place &first, const Place &second);
/// What the two newest waves of the view have in common and may be compared.
[[nodiscard]] std::vector<Change> changesOf(const Job &job);
/// "… rose from … to …: a clear difference."
[[nodiscard]] QString changeSentence(const Job &job, const Change &change, Difference word);

/// What the figures that changed most would be with the same mix of groups in both waves; empty where that cannot be
/// said (samemix.cpp has the rule).
[[nodiscard]] QString sameMixNote(const Job &job);

// The builders, one a family of kinds. Each fills columns, panels and axis.
void buildAnswers(const Job &job, ChartSpec &spec); ///< Bars, SortedBars, Ranking, Grouped, SmallMultiples
void buildScale(const Job &job, ChartSpec &spec);   ///< Stacked, Diverging, Means
void buildGrid(const Job &job, ChartSpec &spec);    ///< HeatTable
void buildMap(const Job &job, ChartSpec &spec);     ///< TileMap
void buildLines(const Job &job, ChartSpec &spec);   ///< Slope, Trend

/// The finding in words, its base and its uncertainty.
void describe(const Job &job, ChartSpec &spec);

} // namespace core::chart
