// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Column;
using core::chart::Kind;
using core::chart::Row;

namespace {

constexpr qreal whiteGap = 2; // between neighbours whose colours alone never reach 3:1

struct Segment
{
    double from = 0;
    double to = 0;
    const Cell *cell = nullptr;
};

/// Segments of a row on the axis: from 0, or around the middle of the scale, its own answer split in halves.
std::vector<Segment> segmentsOf(const ChartSpec &spec, const Row &row)
{
    std::vector<Segment> segments;
    double start = 0;
    if (spec.kind == Kind::Diverging) {
        const double middle = static_cast<double>(spec.columns.size() - 1) / 2;
        for (const Cell &cell : row.cells) {
            if (!cell.shown)
                continue;
            const double first = cell.column, last = cell.column + cell.span - 1;
            // A part that reaches over the middle belongs to both sides by half.
            start -= last < middle ? cell.at : first <= middle ? cell.at / 2 : 0;
        }
    }
    for (const Cell &cell : row.cells) {
        if (!cell.shown)
            continue;
        segments.push_back({start, start + cell.at, &cell});
        start += cell.at;
    }
    return segments;
}

ValueScale scaleOf(const ChartSpec &spec, const QRectF &plot)
{
    ValueScale scale;
    scale.plot = plot;
    scale.step = 20;
    if (spec.kind != Kind::Diverging)
        return scale;
    double reach = 0;
    for (const core::chart::Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            const std::vector<Segment> segments = segmentsOf(spec, row);
            if (!segments.empty())
                reach = std::max({reach, -segments.front().from, segments.back().to});
        }
    }
    reach = std::max(20.0, std::ceil(reach / 20) * 20);
    scale.minimum = -reach;
    scale.maximum = reach;
    return scale;
}

void drawSegments(Canvas &canvas, const RowPlace &place, const ValueScale &scale)
{
    const ChartSpec &spec = place.spec;
    const QRectF &plot = place.plot;
    for (const Segment &segment : segmentsOf(spec, place.row())) {
        const QRectF part(scale.x(segment.from), plot.top(),
                          std::max(0.0, scale.x(segment.to) - scale.x(segment.from) - whiteGap), plot.height());
        const Tone tone = canvas.palette().tone(spec.columns, *segment.cell);
        canvas.bar(part, tone);
        const qreal width = canvas.textWidth(segment.cell->label, TextSize::Small);
        if (width + canvas.scaled(4) <= part.width()) {
            if (tone.pattern != Pattern::None) {
                // A figure on a pattern needs a ground of its own.
                const qreal height = canvas.lineHeight(TextSize::Small);
                canvas.rect({part.center().x() - width / 2 - 3, part.center().y() - height / 2, width + 6, height},
                            tone.fill, {}, 2);
            }
            canvas.text(segment.cell->label, part.center(), TextSize::Small, tone.text, TextShape::Anchor::Middle);
        }
        QString column = spec.columns[static_cast<std::size_t>(segment.cell->column)].label;
        for (int k = segment.cell->column + 1; k < segment.cell->column + segment.cell->span; ++k)
            column += QStringLiteral(" + ") + spec.columns[static_cast<std::size_t>(k)].label;
        canvas.mark(part, markName(place, *segment.cell, column), place.panel, place.index);
    }
    for (const Cell &cell : place.row().cells) {
        if (!cell.shown)
            canvas.mark({plot.right(), plot.top(), 1, plot.height()},
                        markName(place, cell, spec.columns[static_cast<std::size_t>(cell.column)].label), place.panel,
                        place.index, true);
    }
}

} // namespace

qreal layOutStacks(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    qreal y = area.top();
    const qreal asideWidth = spec.asideHead.isEmpty()
        ? 0
        : std::max(canvas.textWidth(spec.asideHead, TextSize::Small),
                   canvas.textWidth(QStringLiteral("< 88 %"), TextSize::Small)) +
            canvas.scaled(12);
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const core::chart::Panel &panel = spec.panels[i];
        y = drawPanelHead(canvas, spec, i, {area.left(), y, area.width(), 0});
        RowFrame frame = rowFrame(canvas, panel, {area.left(), y, area.width(), 0}, asideWidth + canvas.scaled(14));
        frame.aside = asideWidth > 0 ? area.right() : 0;
        const ValueScale scale = scaleOf(spec, frame.plot);
        frame.body = std::max(canvas.scaled(16), canvas.scaled(26) * canvas.stretch());
        const qreal height = rowsHeight(canvas, panel, frame);
        drawGrid(canvas, scale, y, y + height);
        const qreal bottom =
            drawRows(canvas, spec, i, frame, [&](const RowPlace &place) { drawSegments(canvas, place, scale); });
        if (spec.kind == Kind::Diverging)
            canvas.line({scale.x(0), y}, {scale.x(0), bottom}, canvas.palette().colour(common::Role::Ink), 1.5);
        // One axis for all: every part of a bar has its figure.
        const bool last = i + 1 == spec.panels.size();
        y = last ? drawAxis(canvas, spec, scale, bottom) + canvas.scaled(12)
                 : bottom + canvas.scaled(8) * canvas.stretch();
    }
    return y;
}

} // namespace ui::charts
