// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using questionnaire::Choice;
using questionnaire::Code;
using release::CategoryBand;
using release::Release;
using release::Statistic;
using release::Status;

/// One bar beside another in the same row: a wave, a group, or any and first.
struct Series
{
    Column column;
    Place place;
};

std::vector<Series> seriesOf(const Job &job)
{
    std::vector<Series> series;
    const Slices &slices = job.slices;
    const auto count = [&] {
        return static_cast<int>(series.size());
    };
    if (job.kind == Kind::Ranking) {
        for (const release::StatisticItem &item : slices.items) {
            const bool first = item.row.text() == QLatin1String("first");
            series.push_back({{first ? Column::Role::First : Column::Role::Any,
                               itemName(*slices.newest, item, job.words),
                               count(),
                               2,
                               {}},
                              placeIn(*slices.newest, item, slices.bases.front())});
        }
    } else if (job.comparesWaves()) {
        for (auto wave = slices.waves.rbegin(); wave != slices.waves.rend(); ++wave)
            series.push_back(
                {{Column::Role::Wave, waveName(**wave, job.words), count(), static_cast<int>(slices.waves.size()), {}},
                 placeIn(**wave, slices.items.front(), slices.bases.front())});
    } else {
        for (const BaseSlice &base : slices.bases)
            series.push_back({{slices.bases.size() > 1 ? Column::Role::Group : Column::Role::Single,
                               base.label,
                               count(),
                               static_cast<int>(slices.bases.size()),
                               {}},
                              placeIn(*slices.newest, slices.items.front(), base)});
    }
    return series;
}

bool sameCategory(const CategoryBand &a, const CategoryBand &b)
{
    return a.others == b.others && (a.others || a.codes == b.codes);
}

/// The answers of all series: in the order of the form, others together last.
std::vector<CategoryBand> rowsOf(const std::vector<const Statistic *> &statistics)
{
    std::vector<CategoryBand> rows;
    for (const Statistic *statistic : statistics) {
        for (const CategoryBand &category : statistic ? statistic->categories : std::vector<CategoryBand>{}) {
            if (std::none_of(rows.begin(), rows.end(),
                             [&](const CategoryBand &row) { return sameCategory(row, category); }))
                rows.push_back(category);
        }
    }
    return rows;
}

Cell cellFor(const Job &job, const CategoryBand &row, const Statistic &statistic, int column)
{
    for (const CategoryBand &category : statistic.categories) {
        if (!sameCategory(row, category))
            continue;
        if (category.share)
            return shareCell(*category.share, statistic.smallestAnswered, column, job.words);
        return hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Too rare in this group to be shown.")));
    }
    for (const CategoryBand &category : statistic.categories) {
        for (const Code &code : row.codes) {
            if (std::find(category.codes.begin(), category.codes.end(), code) != category.codes.end())
                return hiddenCell(column,
                                  job.words(QT_TRANSLATE_NOOP("chart", "Shown together with other answers here.")));
        }
    }
    return hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Not an answer here.")));
}

/// "Other" and "none of these" stay below the answers they are not compared with.
bool staysLast(const Job &job, const CategoryBand &category)
{
    if (category.others)
        return true;
    for (const Choice *answer : job.slices.answers) {
        if (answer->code == category.codes.front())
            return answer->last || answer->exclusive;
    }
    return false;
}

void sortRows(std::vector<std::pair<CategoryBand, Row>> &rows)
{
    const auto size = [](const Row &row) {
        for (const Cell &cell : row.cells) {
            if (cell.shown)
                return cell.at;
        }
        return -1.0;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
        return a.second.trailing != b.second.trailing ? b.second.trailing : size(a.second) > size(b.second);
    });
}

/// The statistic with the choices of the newest wave, so that joined ones meet in one row.
Statistic inNewestCodes(const Job &job, Statistic statistic)
{
    for (CategoryBand &category : statistic.categories) {
        for (Code &code : category.codes)
            code = codeIn(job, code, job.slices.newest->wave());
    }
    return statistic;
}

/// Marks the rows whose waves do not compare: the columns are waves, newest first.
void markBreaks(const Job &job, const CategoryBand &category, Row &row)
{
    if (!job.comparesWaves() || category.codes.size() != 1)
        return;
    for (std::size_t i = 1; i < job.slices.waves.size(); ++i) {
        const std::size_t newer = job.slices.waves.size() - i;
        if (stopBetween(job, *job.slices.waves[newer - 1], *job.slices.waves[newer],
                        {row.item, job.slices.bases.front(), category.codes.front()}))
            row.breaks.push_back(static_cast<int>(i));
    }
    if (!row.breaks.empty())
        row.note = job.words(QT_TRANSLATE_NOOP("chart", "does not compare"));
}

Panel panelOf(const Job &job, const std::vector<Series> &series)
{
    Panel panel;
    std::vector<const Statistic *> statistics;
    std::vector<Statistic> renamed; // filled before its elements are pointed at
    std::vector<Row> hidden;
    renamed.reserve(series.size());
    for (const Series &one : series) {
        Row row;
        const Statistic *statistic = shownStatistic(one.place, job.words, row);
        if (statistic && job.comparesWaves()) {
            renamed.push_back(inNewestCodes(job, *statistic));
            statistic = &renamed.back();
        }
        statistics.push_back(statistic);
        row.label = one.column.label;
        row.note = membersNote(one.place.base, job.words);
        if (!statistics.back())
            hidden.push_back(std::move(row));
    }
    std::vector<std::pair<CategoryBand, Row>> rows;
    for (const CategoryBand &category : rowsOf(statistics)) {
        Row row;
        row.label = categoryName(job, *job.slices.newest, category);
        row.trailing = staysLast(job, category);
        row.item = series.front().place.item;
        row.node = series.front().place.node;
        markBreaks(job, category, row);
        for (std::size_t i = 0; i < series.size(); ++i) {
            const int column = static_cast<int>(i);
            row.cells.push_back(statistics[i]
                                    ? cellFor(job, category, *statistics[i], column)
                                    : hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Not shown."))));
        }
        rows.emplace_back(category, std::move(row));
    }
    const bool sorted =
        job.kind == Kind::SortedBars || job.kind == Kind::Ranking || (job.kind != Kind::Bars && !job.slices.isScale());
    if (sorted)
        sortRows(rows);
    for (auto &[category, row] : rows)
        panel.rows.push_back(std::move(row));
    for (Row &row : hidden)
        panel.rows.push_back(std::move(row));
    return panel;
}

} // namespace

void buildAnswers(const Job &job, ChartSpec &spec)
{
    const std::vector<Series> series = seriesOf(job);
    if (job.kind != Kind::SmallMultiples) {
        for (const Series &one : series)
            spec.columns.push_back(one.column);
        spec.panels.push_back(panelOf(job, series));
        return;
    }
    // All panels keep the order of the whole base, so that the same answer stands at the same place in each.
    spec.columns.push_back({Column::Role::Single, {}, 0, 1, {}});
    for (const Series &one : series) {
        Panel panel = panelOf(job, {one});
        panel.title = one.column.label;
        panel.note = membersNote(one.place.base, job.words);
        if (panel.rows.size() == 1 && !panel.rows.front().reason.isEmpty())
            panel.rows.front().label.clear();
        spec.panels.push_back(std::move(panel));
    }
    const auto shown =
        std::find_if(spec.panels.begin(), spec.panels.end(), [](const Panel &panel) { return panel.rows.size() > 1; });
    if (shown == spec.panels.end())
        return;
    QStringList order;
    for (const Row &row : shown->rows)
        order.append(row.label);
    for (Panel &panel : spec.panels)
        std::stable_sort(panel.rows.begin(), panel.rows.end(), [&](const Row &a, const Row &b) {
            const auto place = [&](const Row &row) {
                const qsizetype at = order.indexOf(row.label);
                return at < 0 ? order.size() : at;
            };
            return place(a) < place(b);
        });
}

} // namespace core::chart
