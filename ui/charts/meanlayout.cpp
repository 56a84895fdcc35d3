// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"

#include <algorithm>
#include <cmath>

namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Panel;
using core::chart::Row;

namespace {

/// The highest share behind any mean, so that all distributions are drawn on one scale.
double highestShare(const ChartSpec &spec)
{
    double highest = 1;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            for (const Cell &cell : row.cells)
                highest = std::max(highest, cell.shown ? cell.at / cell.span : 0);
        }
    }
    return highest;
}

void drawDistribution(Canvas &canvas, const RowPlace &place, const ValueScale &scale, double highest)
{
    const QRectF &lane = place.plot;
    const qreal unit = scale.x(scale.minimum + 1) - scale.x(scale.minimum);
    for (const Cell &cell : place.row().cells) {
        if (!cell.shown || cell.at <= 0)
            continue;
        // Where several grades are shown together the area, not the height, stands for the share.
        const qreal height = lane.height() * cell.at / cell.span / highest;
        const qreal left = scale.x(scale.minimum + cell.column) - unit / 2;
        canvas.bar({left + 1.5, lane.bottom() - height, unit * cell.span - 3, height},
                   canvas.palette().tone(place.spec.columns, cell));
    }
    canvas.line({scale.x(scale.minimum) - unit / 2, lane.bottom()}, {scale.x(scale.maximum) + unit / 2, lane.bottom()},
                canvas.palette().colour(common::Role::Line), 1);
}

/// A figure published elsewhere: a hollow mark with its number above the lane's line, away from the mean's own text.
void drawPublished(Canvas &canvas, const Cell &cell, const ValueScale &scale, const QRectF &lane, const QRectF &taken)
{
    const qreal x = scale.x(cell.at);
    const qreal y = lane.center().y();
    // A ring that leaves the mean's own mark to be seen where both stand at one place.
    canvas.circle({x, y}, canvas.scaled(7), {}, canvas.palette().colour(common::Role::Accent), 2);
    const qreal width = canvas.textWidth(cell.label, TextSize::Small);
    const bool before = x - canvas.scaled(11) - width > taken.right() || x < taken.left();
    const qreal after = std::max(x + canvas.scaled(11), x < taken.right() ? taken.right() + canvas.scaled(10) : 0);
    canvas.text(cell.label, {before ? x - canvas.scaled(11) : after, y}, TextSize::Small, common::Role::Accent,
                before ? TextShape::Anchor::End : TextShape::Anchor::Start);
}

/// Returns what the mean, its interval and its text cover.
QRectF drawMean(Canvas &canvas, const Cell &mean, const ValueScale &scale, const QRectF &lane)
{
    const QColor ink = canvas.palette().colour(common::Role::Ink);
    const qreal y = lane.center().y();
    const qreal x = scale.x(mean.at);
    qreal left = x - canvas.scaled(6), right = x + canvas.scaled(6), radius = canvas.scaled(5);
    if (mean.interval) {
        const qreal low = scale.x(std::max(scale.minimum, mean.interval->low));
        const qreal high = scale.x(std::min(scale.maximum, mean.interval->high));
        canvas.line({low, y}, {high, y}, ink, 2);
        for (const qreal end : {low, high})
            canvas.line({end, y - canvas.scaled(4)}, {end, y + canvas.scaled(4)}, ink, 1.5);
        left = std::min(left, low - 2);
        right = std::max(right, high + 2);
        radius = std::clamp((high - low) / 2 - 3, 3.0, radius); // the mark leaves the ends of its interval to be seen
    }
    canvas.circle({x, y}, radius, ink, canvas.palette().colour(common::Role::Paper), 1.5);
    canvas.text(mean.text, {right + canvas.scaled(5), y}, TextSize::Strong, common::Role::Ink);
    return {left, lane.top(), right + canvas.scaled(5) + canvas.textWidth(mean.text, TextSize::Strong) - left,
            lane.height()};
}

qreal meanLane(const Canvas &canvas)
{
    return canvas.scaled(20);
}

/// The mean above, how its answers are spread below.
void drawMeanRow(Canvas &canvas, const RowPlace &place, const ValueScale &scale, double highest)
{
    const Row &row = place.row();
    const QRectF &plot = place.plot;
    const QRectF upper(plot.left(), plot.top(), plot.width(), meanLane(canvas));
    const QRectF lower(plot.left(), upper.bottom(), plot.width(), plot.height() - upper.height());
    drawDistribution(canvas, place.within(lower), scale, highest);
    QString name = panelName(place.spec, place.panel) + row.label + QStringLiteral(": ") +
        (row.mean ? (row.mean->shown ? row.mean->text : row.mean->reason) : QString());
    if (row.mean && row.mean->shown) {
        const QRectF taken = drawMean(canvas, *row.mean, scale, upper);
        for (const Cell &cell : row.published) {
            drawPublished(canvas, cell, scale, upper, taken);
            name += QStringLiteral(". ") + cell.text;
        }
    }
    canvas.mark(plot, name, place.panel, place.index);
}

} // namespace

qreal layOutMeans(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    qreal y = area.top();
    const double highest = highestShare(spec);
    const qreal asideWidth =
        spec.asideHead.isEmpty() ? 0 : canvas.textWidth(spec.asideHead, TextSize::Small) + canvas.scaled(16);
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const Panel &panel = spec.panels[i];
        y = drawPanelHead(canvas, spec, i, {area.left(), y, area.width(), 0});
        RowFrame frame = rowFrame(canvas, panel, {area.left(), y, area.width(), 0}, asideWidth);
        frame.aside = asideWidth > 0 ? area.right() : 0;
        // Half a step of room on both sides, for the bars of the lowest and the highest answer.
        ValueScale scale = meanScale(spec, frame.plot);
        const qreal unit = frame.plot.width() / (scale.maximum - scale.minimum + 1);
        scale.plot = {frame.plot.left() + unit / 2, 0, frame.plot.width() - unit, 0};
        frame.body = meanLane(canvas) + canvas.scaled(34) * canvas.stretch();
        const qreal height = rowsHeight(canvas, panel, frame);
        const bool figures =
            std::any_of(panel.rows.begin(), panel.rows.end(), [](const Row &row) { return row.reason.isEmpty(); });
        if (figures)
            drawGrid(canvas, scale, y, y + height);
        const qreal bottom = drawRows(canvas, spec, i, frame,
                                      [&](const RowPlace &place) { drawMeanRow(canvas, place, scale, highest); });
        y = (figures ? drawAxis(canvas, spec, scale, bottom) : bottom) + canvas.scaled(12);
    }
    return y;
}

} // namespace ui::charts
