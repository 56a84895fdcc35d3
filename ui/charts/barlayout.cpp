// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Column;
using core::chart::Panel;
using core::chart::Row;

namespace {

/// Room right of the longest bar for the longest figure.
qreal figureReserve(const Canvas &canvas, const Panel &panel)
{
    qreal widest = 0;
    for (const Row &row : panel.rows) {
        for (const Cell &cell : row.cells)
            widest = std::max(widest, cell.shown ? canvas.textWidth(cell.text, TextSize::Body) : 0);
    }
    return widest + canvas.scaled(10);
}

qreal laneHeight(const Canvas &canvas, const ChartSpec &spec)
{
    const std::size_t series = std::max<std::size_t>(1, spec.columns.size());
    constexpr qreal least = 13; // a figure in small print needs it
    return std::max(canvas.scaled(least), canvas.scaled(series == 1 ? 24 : series == 2 ? 18 : 16) * canvas.stretch());
}

void drawLanes(Canvas &canvas, const RowPlace &place, const ValueScale &scale)
{
    const std::vector<Column> &columns = place.spec.columns;
    const qreal height = laneHeight(canvas, place.spec);
    const QRectF &plot = place.plot;
    qreal top = plot.top();
    for (const Cell &cell : place.row().cells) {
        const Column &column = columns[static_cast<std::size_t>(cell.column)];
        const QRectF lane(plot.left(), top, plot.width(), height - (columns.size() > 1 ? 2 : 0));
        if (cell.shown)
            drawBar(canvas, place.within(lane), cell, scale, canvas.palette().tone(column));
        else
            canvas.text(canvas.wrap(cell.reason, plot.width(), TextSize::Small).first(),
                        {plot.left() + canvas.scaled(6), lane.center().y()}, TextSize::Small, common::Role::Muted);
        const QString name = markName(place, cell, column.role == Column::Role::Single ? QString() : column.label);
        canvas.mark(lane, name, place.panel, place.index, !cell.shown);
        top += height;
    }
}

/// One panel with grid and axis; returns the y under it.
qreal layOutPanel(Canvas &canvas, const ChartSpec &spec, std::size_t panel, const QRectF &area, TextSize size)
{
    RowFrame frame = rowFrame(canvas, spec.panels[panel], area, figureReserve(canvas, spec.panels[panel]));
    frame.size = size;
    const ValueScale scale = shareScale(spec, frame.plot);
    frame.body = laneHeight(canvas, spec) * static_cast<qreal>(std::max<std::size_t>(1, spec.columns.size()));
    const qreal height = rowsHeight(canvas, spec.panels[panel], frame);
    const bool figures = std::any_of(spec.panels[panel].rows.begin(), spec.panels[panel].rows.end(),
                                     [](const Row &row) { return row.reason.isEmpty(); });
    if (figures)
        drawGrid(canvas, scale, area.top(), area.top() + height);
    const qreal bottom =
        drawRows(canvas, spec, panel, frame, [&](const RowPlace &place) { drawLanes(canvas, place, scale); });
    return figures ? drawAxis(canvas, spec, scale, bottom + canvas.scaled(2)) : bottom;
}

} // namespace

qreal layOutBars(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    qreal y = area.top();
    for (std::size_t i = 0; i < spec.panels.size(); ++i)
        y = layOutPanel(canvas, spec, i, {area.left(), y, area.width(), 0}, TextSize::Body) + canvas.scaled(12);
    return y;
}

qreal layOutMultiples(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    const qreal gap = canvas.scaled(24);
    const auto wanted = static_cast<int>((area.width() + gap) / (canvas.scaled(300) + gap));
    const int columns = std::clamp(wanted, 1, static_cast<int>(std::max<std::size_t>(1, spec.panels.size())));
    const qreal width = (area.width() - gap * (columns - 1)) / columns;
    qreal top = area.top(), bottom = area.top();
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const int column = static_cast<int>(i) % columns;
        if (column == 0)
            top = bottom;
        const Panel &panel = spec.panels[i];
        const QRectF place(area.left() + column * (width + gap), top, width, 0);
        const qreal head = canvas.block(panel.title, place, TextSize::Strong, common::Role::Ink);
        const qreal note =
            canvas.block(panel.note, {place.left(), head, width, 0}, TextSize::Small, common::Role::Muted);
        const qreal end =
            layOutPanel(canvas, spec, i, {place.left(), note + canvas.scaled(4), width, 0}, TextSize::Small);
        bottom = std::max(bottom, end + gap);
    }
    return bottom - gap;
}

} // namespace ui::charts
