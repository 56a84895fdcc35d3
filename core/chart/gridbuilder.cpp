// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using namespace questionnaire;
using release::NodeId;
using release::Status;

/// Why a whole column or row is empty, when all of it is.
bool nothingShown(const std::vector<Cell> &cells)
{
    return std::none_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.shown; });
}

QString answerName(const Job &job, const Choice &answer)
{
    return choiceName(*job.slices.newest, answer, *job.slices.question, job.words);
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
    std::stable_sort(panel.rows.begin(), panel.rows.end(),
                     [&](const Row &a, const Row &b) { return largest(a) > largest(b); });
}

/// Rows are statements, columns the groups.
void itemsByGroups(const Job &job, Panel &panel)
{
    for (const release::StatisticItem &item : job.slices.items) {
        Row row;
        row.label = job.slices.items.size() > 1 ? itemName(*job.slices.newest, item, job.words)
                                                : questionText(*job.slices.newest, *job.slices.question, job.words);
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
        const Code code = base.node ? base.node->filter.at(dimension->id) : Code();
        if (!table)
            row.tiles = {code};
        for (const ClassTable::Class &one : table ? table->classes : std::vector<ClassTable::Class>{}) {
            if (one.code == code)
                row.tiles = one.members;
        }
        panel.rows.push_back(std::move(row));
    }
    if (figureIsMean(job))
        spec.axis = meanAxis(job);
    spec.panels.push_back(std::move(panel));
}

void buildLines(const Job &job, ChartSpec &spec)
{
    const Slices &slices = job.slices;
    for (const release::Release *wave : slices.waves) {
        QString label = waveName(*wave, job.words);
        if (const QString note = membersNote(wave->node(job.view.base), job.words); !note.isEmpty())
            label += u'\n' + note;
        const int age = static_cast<int>(slices.waves.size() - 1 - spec.columns.size());
        spec.columns.push_back({Column::Role::Wave, label, age, static_cast<int>(slices.waves.size()), {}});
    }
    Panel panel;
    const auto addRow = [&](const Job &one, const QString &label, const release::StatisticItem &item,
                            const BaseSlice &base) {
        Row row;
        row.label = label;
        row.item = item;
        row.node = base.id;
        for (const release::Release *wave : slices.waves)
            row.cells.push_back(figureCell(one, placeIn(*wave, item, base), static_cast<int>(row.cells.size())));
        if (nothingShown(row.cells)) {
            row.status = Status::Small;
            row.reason = row.cells.empty() ? QString() : row.cells.back().reason;
        }
        panel.rows.push_back(std::move(row));
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
