// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layout.h"

#include "ui/charts/layoutparts.h"

#include <algorithm>

namespace ui::charts {

using core::chart::ChartSpec;
using core::chart::Column;
using core::chart::Kind;

namespace {

constexpr qreal margin = 16;
constexpr double densest = 0.6, thickest = 1.6; ///< rows, of their usual height

/// Of the mark's badge; 0: there is none.
qreal markWidth(const Canvas &canvas, const ChartSpec &spec)
{
    return spec.mark.isEmpty() || !canvas.style().marked
        ? 0
        : canvas.textWidth(spec.mark, TextSize::Strong) + canvas.scaled(16);
}

qreal drawHead(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    qreal y = area.top();
    const qreal mark = markWidth(canvas, spec);
    if (!canvas.style().headed && mark <= 0)
        return y;
    qreal width = area.width();
    if (mark > 0) {
        // The mark stands in every picture, whatever becomes of its frame.
        const QRectF badge(area.right() - mark, y, mark, canvas.lineHeight(TextSize::Strong) + canvas.scaled(6));
        canvas.rect(badge, {}, canvas.palette().colour(common::Role::Danger), canvas.scaled(4), 2);
        canvas.text(spec.mark, badge.center(), TextSize::Strong, common::Role::Danger, TextShape::Anchor::Middle);
        width -= badge.width() + canvas.scaled(16);
        if (!canvas.style().headed)
            return badge.bottom() + canvas.scaled(6);
    }
    y = canvas.block(spec.title, {area.left(), y, width, 0}, TextSize::Title, common::Role::Ink);
    y = canvas.block(spec.item, {area.left(), y + canvas.scaled(2), width, 0}, TextSize::Strong, common::Role::Ink);
    y = canvas.block(spec.subtitle, {area.left(), y + canvas.scaled(2), area.width(), 0}, TextSize::Body,
                     common::Role::Muted);
    return y + canvas.scaled(14);
}

bool needsLegend(const ChartSpec &spec)
{
    switch (spec.kind) {
    case Kind::Stacked:
    case Kind::Diverging:
    case Kind::Ranking:
        return true;
    case Kind::Grouped:
        return spec.columns.size() > 1;
    default:
        return false;
    }
}

/// The key above the bars: whole labels, on as many lines as they need.
qreal drawLegend(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    if (!needsLegend(spec))
        return area.top();
    const qreal box = canvas.scaled(14);
    const qreal line = canvas.lineHeight(TextSize::Small) + canvas.scaled(4);
    qreal x = area.left(), y = area.top();
    for (const Column &column : spec.columns) {
        const QString label = QString(column.label).replace(u'\n', QStringLiteral(", "));
        const qreal width = box + canvas.scaled(6) + canvas.textWidth(label, TextSize::Small) + canvas.scaled(18);
        if (x > area.left() && x + width > area.right() + canvas.scaled(18)) {
            x = area.left();
            y += line;
        }
        canvas.bar({x, y + (line - box) / 2, box, box}, canvas.palette().tone(column));
        const qreal bottom = canvas.block(
            label,
            {x + box + canvas.scaled(6), y + canvas.scaled(2), std::max(area.right() - x - box, canvas.scaled(80)), 0},
            TextSize::Small, common::Role::Ink);
        y = std::max(y, bottom - line);
        x += width;
    }
    return y + line + canvas.scaled(8);
}

qreal drawBody(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    switch (spec.kind) {
    case Kind::Bars:
    case Kind::SortedBars:
    case Kind::Ranking:
    case Kind::Grouped:
        return layOutBars(canvas, spec, area);
    case Kind::SmallMultiples:
        return layOutMultiples(canvas, spec, area);
    case Kind::Stacked:
    case Kind::Diverging:
        return layOutStacks(canvas, spec, area);
    case Kind::Means:
        return layOutMeans(canvas, spec, area);
    case Kind::HeatTable:
        return layOutGrid(canvas, spec, area);
    case Kind::TileMap:
        return layOutMap(canvas, spec, area);
    case Kind::Slope:
    case Kind::Trend:
        return layOutLines(canvas, spec, area);
    }
    return area.top();
}

qreal drawFoot(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    qreal y = area.top() + canvas.scaled(6);
    if (canvas.style().worded)
        y = canvas.block(spec.words, {area.left(), y, area.width(), 0}, TextSize::Body, common::Role::Ink) +
            canvas.scaled(6);
    for (const QString &note : canvas.style().noted ? spec.notes : QStringList())
        y = canvas.block(note, {area.left(), y, area.width(), 0}, TextSize::Small, common::Role::Muted);
    if (canvas.style().coded && !spec.code.isEmpty()) {
        const qreal line = canvas.lineHeight(TextSize::Small);
        canvas.text(spec.code, {area.right(), y + line / 2}, TextSize::Small, common::Role::Muted,
                    TextShape::Anchor::End);
        y += line;
    }
    return y;
}

Drawing drawOnce(const ChartSpec &spec, const ChartStyle &style, qreal width, qreal stretch, qreal *height)
{
    Canvas canvas(style, width);
    canvas.setStretch(stretch);
    const qreal edge = style.headed ? canvas.scaled(margin) : canvas.scaled(margin) / 2;
    const QRectF inner(edge, edge, width - 2 * edge, 0);
    const auto below = [&](qreal y) {
        return QRectF(inner.left(), y, inner.width(), 0);
    };
    qreal y = drawHead(canvas, spec, inner);
    // Without a heading the key stands beside the mark.
    const qreal mark = style.headed ? 0 : markWidth(canvas, spec);
    const qreal keyTop = style.headed ? y : inner.top();
    y = std::max(y, drawLegend(canvas, spec, {inner.left(), keyTop, inner.width() - mark, 0}));
    y = drawBody(canvas, spec, below(y));
    y = drawFoot(canvas, spec, below(y)) + edge;
    *height = y;
    return canvas.take(std::max(y, style.minimumHeight));
}

} // namespace

Drawing layOut(const ChartSpec &spec, const ChartStyle &wanted, qreal width)
{
    qreal height = 0;
    ChartStyle style = wanted;
    if (!style.widths)
        style.widths = std::make_shared<TextWidths>(); // for both times it may be drawn
    Drawing drawing = drawOnce(spec, style, width, 1, &height);
    const double room = style.mostHeight > 0 ? style.mostHeight / height : 1;
    if (room < 1 && (style.alwaysDense || room >= densest)) {
        drawing = drawOnce(spec, style, width, std::clamp(room, densest, 0.99), &height);
        if (height > style.mostHeight && room > densest) // names do not become lower with their rows
            drawing = drawOnce(spec, style, width, densest, &height);
    } else if (style.minimumHeight > height * 1.05) { // few rows use the space there is, within reason
        drawing = drawOnce(spec, style, width, std::min(thickest, style.minimumHeight / height), &height);
    }
    if (style.minimumHeight > 0 && height > style.minimumHeight && height < style.minimumHeight * 1.6)
        drawing.size.setHeight(height);
    drawing.language = spec.language.text();
    drawing.title = spec.item.isEmpty() ? spec.title : spec.title + QStringLiteral(" – ") + spec.item;
    drawing.description = spec.mark.isEmpty() ? QString() : spec.mark + QStringLiteral(". ");
    drawing.description += spec.subtitle + QStringLiteral(". ") + spec.words;
    return drawing;
}

} // namespace ui::charts
