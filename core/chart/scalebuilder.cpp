// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using questionnaire::Choice;
using questionnaire::Scale;
using questionnaire::ScaleKind;
using release::Band;
using release::CategoryBand;
using release::Statistic;

struct NamedPlace
{
    QString label;
    QString note;
    Place place;
    bool apart = false; ///< does not compare with the row above it
};

struct NamedPanel
{
    QString title;
    std::vector<NamedPlace> rows;
};

Column::Role roleOf(const Job &job)
{
    const Scale *scale = job.slices.newest->questionnaire().scale(job.slices.question->scale);
    if (!scale)
        return Column::Role::Category;
    switch (scale->kind) {
    case ScaleKind::Agreement:
        return Column::Role::Agreement;
    case ScaleKind::Order:
        return Column::Role::Order;
    case ScaleKind::Grade:
        return Column::Role::Grade;
    }
    return Column::Role::Category;
}

std::vector<NamedPlace> basesAsRows(const Job &job, const release::StatisticItem &item)
{
    std::vector<NamedPlace> rows;
    for (const BaseSlice &base : job.slices.bases)
        rows.push_back({base.label, membersNote(base.node, job.words), placeIn(*job.slices.newest, item, base), false});
    return rows;
}

std::vector<NamedPlace> wavesAsRows(const Job &job, const release::StatisticItem &item)
{
    std::vector<NamedPlace> rows;
    for (auto wave = job.slices.waves.rbegin(); wave != job.slices.waves.rend(); ++wave) {
        const Place place = placeIn(**wave, item, job.slices.bases.front());
        const bool apart = wave != job.slices.waves.rbegin() &&
            stopBetween(job, **wave, **std::prev(wave), {item, job.slices.bases.front(), {}}) != nullptr;
        rows.push_back({waveName(**wave, job.words), membersNote(place.base, job.words), place, apart});
    }
    return rows;
}

/// What becomes rows and what becomes panels: statements are rows while they alone vary, else groups or waves are.
std::vector<NamedPanel> arrange(const Job &job)
{
    std::vector<NamedPanel> panels;
    const Slices &slices = job.slices;
    const bool inner = job.comparesBases() || job.comparesWaves();
    if (!inner) {
        NamedPanel panel;
        for (const release::StatisticItem &item : slices.items) {
            const QString label =
                slices.items.size() > 1 ? itemName(*slices.newest, item, job.words) : slices.bases.front().label;
            panel.rows.push_back({label, {}, placeIn(*slices.newest, item, slices.bases.front()), false});
        }
        panels.push_back(std::move(panel));
        return panels;
    }
    for (const release::StatisticItem &item : slices.items) {
        NamedPanel panel;
        panel.title = slices.items.size() > 1 ? itemName(*slices.newest, item, job.words) : QString();
        panel.rows = job.comparesBases() ? basesAsRows(job, item) : wavesAsRows(job, item);
        panels.push_back(std::move(panel));
    }
    return panels;
}

/// Column and span of a category; column -1 when its answers do not stand side by side.
std::pair<int, int> extent(const ChartSpec &spec, const CategoryBand &category)
{
    int first = -1, last = -1, count = 0;
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        const auto &codes = spec.columns[i].codes;
        const bool inside = !codes.empty() &&
            std::find(category.codes.begin(), category.codes.end(), codes.front()) != category.codes.end();
        if (!inside)
            continue;
        first = first < 0 ? static_cast<int>(i) : first;
        last = static_cast<int>(i);
        ++count;
    }
    if (category.others || count != last - first + 1)
        return {-1, 1};
    return {first, last - first + 1};
}

void fillCells(const Job &job, const Statistic &statistic, ChartSpec &spec, Row &row)
{
    std::vector<Band> bands;
    std::vector<std::size_t> shown;
    for (const CategoryBand &category : statistic.categories) {
        auto [column, span] = extent(spec, category);
        if (column < 0) {
            const auto others = std::find_if(spec.columns.begin(), spec.columns.end(),
                                             [](const Column &one) { return one.codes.empty(); });
            column = static_cast<int>(others - spec.columns.begin());
            if (others == spec.columns.end())
                spec.columns.push_back({Column::Role::Category,
                                        job.words(QT_TRANSLATE_NOOP("chart", "Other answers together")),
                                        column,
                                        column + 1,
                                        {}});
        }
        Cell cell = category.share
            ? shareCell(*category.share, statistic.smallestAnswered, column, job.words)
            : hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Too rare in this group to be shown.")));
        cell.span = span;
        if (cell.shown) {
            bands.push_back(*category.share);
            shown.push_back(row.cells.size());
        }
        row.cells.push_back(std::move(cell));
    }
    // Only where every answer is shown do the parts make up a whole.
    if (shown.size() == row.cells.size()) {
        const std::vector<double> places = stackedPlaces(bands);
        for (std::size_t i = 0; i < places.size(); ++i)
            row.cells[shown[i]].at = places[i];
    }
}

void addPublished(const Job &job, Row &row)
{
    for (const PublishedFigure *figure : job.slices.published) {
        if (figure->answer.isEmpty() && figure->item == row.item) {
            Cell cell = publishedCell(job, *figure, 0);
            cell.wave = publishedWave(job, figure->wave);
            cell.text = cell.wave + QStringLiteral(": ") + cell.text;
            row.published.push_back(std::move(cell));
        }
    }
}

/// Share of the upper half minus share of the lower half.
double netOf(const ChartSpec &spec, const Row &row)
{
    double net = 0;
    const double middle = static_cast<double>(spec.columns.size() - 1) / 2;
    for (const Cell &cell : row.cells) {
        const double place = cell.column + (cell.span - 1) / 2.0;
        if (cell.shown)
            net += place > middle ? cell.at : place < middle ? -cell.at : 0;
    }
    return net;
}

/// The row of one place; where one cannot say, the head of that column goes to the chart.
Row rowAt(const Job &job, const NamedPlace &place, ChartSpec &spec)
{
    Row row;
    row.label = place.label;
    row.note = place.note;
    if (place.apart)
        row.note += (row.note.isEmpty() ? QString() : QStringLiteral(" · ")) +
            job.words(QT_TRANSLATE_NOOP("chart", "does not compare"));
    if (const Statistic *statistic = shownStatistic(place.place, job.words, row)) {
        fillCells(job, *statistic, spec, row);
        if (statistic->mean)
            row.mean = meanCell(*statistic, job.words);
        if (job.kind == Kind::Means && figureIsMean(job) && !job.comparesWaves())
            addPublished(job, row);
        row.states = statesText(statistic->states, job.words);
        if (statistic->states.cantSay && statistic->states.cantSay->high > 0) {
            row.aside = job.words.shortShare(*statistic->states.cantSay);
            spec.asideHead = job.words(QT_TRANSLATE_NOOP("chart", "Can't say"));
        }
    }
    return row;
}

} // namespace

void buildScale(const Job &job, ChartSpec &spec)
{
    const Column::Role role = roleOf(job);
    int step = 0;
    for (const Choice *answer : job.slices.answers) {
        // A grade is its number; what the ends mean stands under the axis.
        const QString label = role == Column::Role::Grade
            ? answer->code.text()
            : choiceName(*job.slices.newest, *answer, *job.slices.question, job.words);
        spec.columns.push_back({role, label, step++, static_cast<int>(job.slices.answers.size()), {answer->code}});
    }
    if (job.kind == Kind::Means)
        spec.axis = meanAxis(job);
    for (const NamedPanel &named : arrange(job)) {
        Panel panel;
        panel.title = named.title;
        for (const NamedPlace &place : named.rows)
            panel.rows.push_back(rowAt(job, place, spec));
        // Statements are sorted by how much agreement outweighs the rest; groups and waves keep their order.
        if (job.kind == Kind::Diverging && !job.comparesBases() && !job.comparesWaves())
            std::stable_sort(panel.rows.begin(), panel.rows.end(),
                             [&](const Row &a, const Row &b) { return netOf(spec, a) > netOf(spec, b); });
        spec.panels.push_back(std::move(panel));
    }
}

} // namespace core::chart
