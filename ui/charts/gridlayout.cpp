// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"

#include <algorithm>

namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Panel;
using core::chart::Row;

namespace {

/// Where a figure lies between the lowest and highest that the grid shows: 0 … 1.
struct Shades
{
    double low = 0;
    double high = 1;

    explicit Shades(const ChartSpec &spec)
    {
        bool any = false;
        for (const Panel &panel : spec.panels) {
            for (const Row &row : panel.rows) {
                for (const Cell &cell : row.cells) {
                    if (!cell.shown)
                        continue;
                    low = any ? std::min(low, cell.at) : cell.at;
                    high = any ? std::max(high, cell.at) : cell.at;
                    any = true;
                }
            }
        }
        // Shares keep their zero, so that small differences of small shares do not look large.
        if (spec.axis.percent)
            low = 0;
    }
    [[nodiscard]] double part(double value) const { return high > low ? (value - low) / (high - low) : 0.5; }
};

void drawHidden(Canvas &canvas, const QRectF &place, const Cell &cell)
{
    canvas.rect(place, {}, canvas.palette().grid(), 0, 1);
    canvas.text(cell.label, place.center().x(), place.center().y(), TextSize::Small, common::Role::Muted,
                TextShape::Anchor::Middle);
}

} // namespace

qreal layOutGrid(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    if (spec.panels.empty() || spec.columns.empty())
        return area.top();
    const Panel &panel = spec.panels.front();
    qreal widest = 0;
    for (const Row &row : panel.rows)
        widest = std::max(widest, canvas.textWidth(row.label, TextSize::Body));
    const qreal labelWidth = std::min(widest + 1, area.width() * 0.34);
    const qreal left = area.left() + labelWidth + canvas.scaled(12);
    const qreal cellWidth = (area.right() - left) / static_cast<qreal>(spec.columns.size());
    const Shades shades(spec);

    qreal head = 0;
    for (const core::chart::Column &column : spec.columns)
        head = std::max(head, canvas.textHeight(column.label, cellWidth - canvas.scaled(6), TextSize::Small));
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        const QString &label = spec.columns[i].label;
        const qreal height = canvas.textHeight(label, cellWidth - canvas.scaled(6), TextSize::Small);
        // Line by line: in a column of a table a long word is broken as a matter of course.
        qreal top = area.top() + head - height;
        for (const QString &line : canvas.wrap(label, cellWidth - canvas.scaled(6), TextSize::Small)) {
            canvas.text(line, left + (static_cast<qreal>(i) + 0.5) * cellWidth,
                        top + canvas.lineHeight(TextSize::Small) / 2, TextSize::Small, common::Role::Muted,
                        TextShape::Anchor::Middle);
            top += canvas.lineHeight(TextSize::Small);
        }
    }
    qreal y = area.top() + head + canvas.scaled(6);
    for (std::size_t index = 0; index < panel.rows.size(); ++index) {
        const Row &row = panel.rows[index];
        const qreal label = canvas.textHeight(row.label, labelWidth, TextSize::Body);
        const qreal height = std::max(label + canvas.scaled(4), canvas.scaled(30) * canvas.stretch());
        canvas.block(row.label, {area.left(), y + (height - label) / 2, labelWidth, 0}, TextSize::Body,
                     common::Role::Ink);
        for (const Cell &cell : row.cells) {
            const QRectF place(left + cell.column * cellWidth + 1, y + 1, cellWidth - 2, height - 2);
            if (cell.shown) {
                const Tone tone = canvas.palette().shade(shades.part(cell.at));
                canvas.bar(place, tone);
                canvas.text(cell.label, place.center().x(), place.center().y(), TextSize::Small, tone.text,
                            TextShape::Anchor::Middle);
            } else {
                drawHidden(canvas, place, cell);
            }
            canvas.mark(place, markName(spec, 0, row, cell, spec.columns[static_cast<std::size_t>(cell.column)].label),
                        0, index, !cell.shown);
        }
        y += height;
    }
    return y + canvas.scaled(8);
}

} // namespace ui::charts
