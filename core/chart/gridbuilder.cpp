// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using questionnaire::Choice;
using questionnaire::ClassTable;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Questionnaire;
using questionnaire::Wave;
using questionnaire::WaveId;
using release::NodeId;
using release::Status;

/// Why a whole column or row is empty, when all of it is.
bool nothingShown(const std::vector<Cell> &cells)
{
    return std::none_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.shown; });
}

/// Rows are answers, columns the groups: lists of one or several answers.
void answersByGroups(const Job &job, Panel &panel)
{
    for (const Choice *answer : job.slices.answers) {
        View view = job.view;
        view.category = answer->code;
        const Job one{job.slices, view, job.kind, job.words};
        Row row;
        row.label = answerName(job, *answer);
        row.trailing = answer->last || answer->exclusive;
        row.item = job.slices.items.front();
        for (const BaseSlice &base : job.slices.bases)
            row.cells.push_back(
                figureCell(one, placeIn(*job.slices.newest, row.item, base), static_cast<int>(row.cells.size())));
        panel.rows.push_back(std::move(row));
    }
    const auto largest = [](const Row &row) {
        double sum = 0;
        int count = 0;
        for (const Cell &cell : row.cells) {
            sum += cell.shown ? cell.at : 0;
            count += cell.shown ? 1 : 0;
        }
        return count ? sum / count : -1;
    };
    std::stable_sort(panel.rows.begin(), panel.rows.end(), [&](const Row &a, const Row &b) {
        return a.trailing != b.trailing ? b.trailing : largest(a) > largest(b);
    });
}

/// Rows are statements, columns the groups.
void itemsByGroups(const Job &job, Panel &panel)
{
    // One row alone stands under the question already; it says what its figures are.
    const QString alone =
        figureIsMean(job) ? questionText(*job.slices.newest, *job.slices.question, job.words) : figureName(job);
    for (const release::StatisticItem &item : job.slices.items) {
        Row row;
        row.label = job.slices.items.size() > 1 ? itemName(*job.slices.newest, item, job.words) : alone;
        row.item = item;
        for (const BaseSlice &base : job.slices.bases)
            row.cells.push_back(
                figureCell(job, placeIn(*job.slices.newest, item, base), static_cast<int>(row.cells.size())));
        panel.rows.push_back(std::move(row));
    }
}

/// Rows are the values of the first dimension, columns those of the second.
void crossed(const Job &job, ChartSpec &spec, Panel &panel)
{
    const release::Release &release = *job.slices.newest;
    const DimensionId across = job.view.by[1];
    std::vector<Code> codes;
    for (const BaseSlice &base : job.slices.bases) {
        const Code code = base.node->filter.at(across);
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(code);
    }
    spec.columns.clear();
    for (const Code &code : codes) {
        const auto any = std::find_if(job.slices.bases.begin(), job.slices.bases.end(),
                                      [&](const BaseSlice &base) { return base.node->filter.at(across) == code; });
        const QString label = any->label.section(QStringLiteral(" · "), -1);
        spec.columns.push_back({Column::Role::Group,
                                label,
                                static_cast<int>(spec.columns.size()),
                                static_cast<int>(codes.size()),
                                {code}});
    }
    for (const BaseSlice &base : job.slices.bases) {
        const QString label = base.label.section(QStringLiteral(" · "), 0, 0);
        if (panel.rows.empty() || panel.rows.back().label != label) {
            Row row;
            row.label = label;
            row.item = job.slices.items.front();
            for (std::size_t i = 0; i < codes.size(); ++i)
                row.cells.push_back(
                    hiddenCell(static_cast<int>(i), job.words(QT_TRANSLATE_NOOP("chart", "Not shown."))));
            panel.rows.push_back(std::move(row));
        }
        const auto at = std::find(codes.begin(), codes.end(), base.node->filter.at(across)) - codes.begin();
        panel.rows.back().cells[static_cast<std::size_t>(at)] =
            figureCell(job, placeIn(release, job.slices.items.front(), base), static_cast<int>(at));
    }
}

} // namespace

void buildGrid(const Job &job, ChartSpec &spec)
{
    for (const BaseSlice &base : job.slices.bases) {
        const QString note = membersNote(base.node, job.words);
        spec.columns.push_back({Column::Role::Group,
                                note.isEmpty() ? base.label : base.label + u'\n' + note,
                                static_cast<int>(spec.columns.size()),
                                static_cast<int>(job.slices.bases.size()),
                                {}});
    }
    Panel panel;
    if (job.view.by.size() > 1)
        crossed(job, spec, panel);
    else if (job.slices.isScale() || !job.view.category.isEmpty())
        itemsByGroups(job, panel);
    else
        answersByGroups(job, panel);
    for (Row &row : panel.rows) {
        if (nothingShown(row.cells) && !row.cells.empty())
            row.reason = row.cells.front().reason;
    }
    if (figureIsMean(job))
        spec.axis = meanAxis(job);
    spec.panels.push_back(std::move(panel));
}

/// The regions that make up an area: the members of the class, or the area itself where areas are regions.
std::vector<Code> tilesOf(const Code &area, const ClassTable *table)
{
    if (table) {
        for (const ClassTable::Class &one : table->classes) {
            if (one.code == area)
                return one.members;
        }
        return {};
    }
    return {area};
}

void buildMap(const Job &job, ChartSpec &spec)
{
    const Questionnaire &questionnaire = job.slices.newest->questionnaire();
    const Dimension *dimension = questionnaire.dimension(job.view.by.front());
    const ClassTable *table = dimension ? questionnaire.classTable(dimension->classes) : nullptr;
    spec.columns.push_back({Column::Role::Single, figureName(job), 0, 1, {}});
    Panel panel;
    for (const BaseSlice &base : job.slices.bases) {
        Row row;
        row.label = base.label;
        row.note = membersNote(base.node, job.words);
        const Place place = placeIn(*job.slices.newest, job.slices.items.front(), base);
        Cell cell = figureCell(job, place, 0);
        const bool shown = shownStatistic(place, job.words, row) != nullptr;
        if (shown && !cell.shown)
            row.reason = cell.reason;
        row.cells.push_back(std::move(cell));
        const Code code = dimension && base.node ? base.node->filter.at(dimension->id) : Code();
        row.tiles = tilesOf(code, table);
        panel.rows.push_back(std::move(row));
    }
    if (figureIsMean(job))
        spec.axis = meanAxis(job);
    spec.panels.push_back(std::move(panel));
}

namespace {

/// The places along a line: waves of open releases, and those that published figures alone tell about.
struct Stop
{
    const release::Release *release = nullptr; ///< null: published only
    WaveId wave;
};

std::vector<Stop> stopsOf(const Job &job)
{
    std::vector<Stop> stops;
    for (const Wave &wave : job.slices.newest->questionnaire().waves) {
        const auto open = std::find_if(job.slices.waves.begin(), job.slices.waves.end(),
                                       [&](const release::Release *one) { return one->wave() == wave.id; });
        const bool published = std::any_of(job.slices.published.begin(), job.slices.published.end(),
                                           [&](const PublishedFigure *figure) { return figure->wave == wave.id; });
        if (open != job.slices.waves.end())
            stops.push_back({*open, wave.id});
        else if (published)
            stops.push_back({nullptr, wave.id});
    }
    return stops;
}

void addColumns(const Job &job, const std::vector<Stop> &stops, ChartSpec &spec)
{
    for (const Stop &stop : stops) {
        QString label = stop.release
            ? waveName(*stop.release, job.words)
            : publishedWave(job, stop.wave) + u'\n' + job.words(QT_TRANSLATE_NOOP("chart", "published"));
        const QString note = stop.release ? membersNote(stop.release->node(job.view.base), job.words) : QString();
        if (!note.isEmpty())
            label += u'\n' + note;
        const int age = static_cast<int>(stops.size() - 1 - spec.columns.size());
        spec.columns.push_back({Column::Role::Wave, label, age, static_cast<int>(stops.size()), {}});
    }
}

Cell publishedAt(const Job &job, const release::StatisticItem &item, const WaveId &wave, int column)
{
    for (const PublishedFigure *figure : job.slices.published) {
        const bool same = figure->wave == wave && figure->item == item && figure->answer == job.view.category;
        if (same && figure->answer.isEmpty() == figureIsMean(job))
            return publishedCell(job, *figure, column);
    }
    return hiddenCell(column, job.words(QT_TRANSLATE_NOOP("chart", "Not published.")));
}

Row lineRow(const Job &job, const std::vector<Stop> &stops, const release::StatisticItem &item, const BaseSlice &base,
            ChartSpec &spec)
{
    Row row;
    row.item = item;
    row.node = base.id;
    const release::Release *before = nullptr;
    for (const Stop &stop : stops) {
        const int column = static_cast<int>(row.cells.size());
        row.cells.push_back(stop.release ? figureCell(job, placeIn(*stop.release, item, base), column)
                                         : publishedAt(job, item, stop.wave, column));
        const TrendBreak *found = before && stop.release
            ? stopBetween(job, *before, *stop.release, {item, base, job.view.category})
            : nullptr;
        if (found) {
            row.breaks.push_back(column);
            Break drawn{column, reasonOf(job, *found)};
            if (std::find(spec.breaks.begin(), spec.breaks.end(), drawn) == spec.breaks.end())
                spec.breaks.push_back(std::move(drawn));
        }
        before = stop.release ? stop.release : before;
    }
    if (nothingShown(row.cells)) {
        row.status = Status::Small;
        row.reason = row.cells.empty() ? QString() : row.cells.back().reason;
    }
    return row;
}

} // namespace

void buildLines(const Job &job, ChartSpec &spec)
{
    const Slices &slices = job.slices;
    const std::vector<Stop> stops = stopsOf(job);
    addColumns(job, stops, spec);
    Panel panel;
    const auto addRow = [&](const Job &one, const QString &label, const release::StatisticItem &item,
                            const BaseSlice &base) {
        panel.rows.push_back(lineRow(one, stops, item, base, spec));
        panel.rows.back().label = label;
    };
    if (job.comparesBases()) {
        for (const BaseSlice &base : slices.bases)
            addRow(job, base.label, slices.items.front(), base);
    } else if (!slices.isScale() && job.view.category.isEmpty()) {
        for (const Choice *answer : slices.answers) {
            View view = job.view;
            view.category = answer->code;
            addRow({slices, view, job.kind, job.words}, answerName(job, *answer), slices.items.front(),
                   slices.bases.front());
        }
    } else {
        for (const release::StatisticItem &item : slices.items)
            addRow(job,
                   slices.items.size() > 1 ? itemName(*slices.newest, item, job.words) : slices.bases.front().label,
                   item, slices.bases.front());
    }
    if (figureIsMean(job))
        spec.axis = meanAxis(job);
    spec.panels.push_back(std::move(panel));
}

} // namespace core::chart
