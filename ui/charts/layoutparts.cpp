// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"

#include "core/language/locale.h"

#include <algorithm>
#include <cmath>

namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Panel;
using core::chart::Row;

namespace {

/// Where rows stand close together a note stands behind its label.
bool notesBehind(const Canvas &canvas, const RowFrame &frame)
{
    return canvas.isDense() && !frame.above;
}

qreal noteGap(const Canvas &canvas)
{
    return canvas.scaled(8);
}

qreal labelHeight(const Canvas &canvas, const Row &row, const RowFrame &frame)
{
    if (notesBehind(canvas, frame) && frame.oneLine)
        return canvas.textHeight(row.label, frame.label.width(), frame.size);
    return canvas.textHeight(row.label, frame.label.width(), frame.size) +
        canvas.textHeight(row.note, frame.label.width(), TextSize::Small);
}

qreal rowHeight(const Canvas &canvas, const Row &row, const RowFrame &frame)
{
    const qreal label = labelHeight(canvas, row, frame);
    const qreal body = row.reason.isEmpty()
        ? frame.body
        : canvas.textHeight(row.reason, frame.plot.width(), TextSize::Small) + canvas.scaled(4);
    return frame.above ? label + body : std::max(label, body);
}

qreal gap(const Canvas &canvas)
{
    return canvas.scaled(8) * canvas.stretch();
}

} // namespace

RowFrame rowFrame(const Canvas &canvas, const Panel &panel, const QRectF &area, qreal rightReserve)
{
    RowFrame frame;
    frame.top = area.top();
    // Small charts of a page save height; on a screen labels may have the width.
    frame.above = area.width() < canvas.scaled(canvas.style().alwaysDense ? 300 : 440);
    qreal widest = 0, behind = 0;
    for (const Row &row : panel.rows) {
        const qreal label = canvas.textWidth(row.label, frame.size), note = canvas.textWidth(row.note, TextSize::Small);
        widest = std::max({widest, label, note});
        behind = std::max(behind, note > 0 ? label + noteGap(canvas) + note : label);
    }
    frame.oneLine = notesBehind(canvas, frame) && behind + 1 <= area.width() * 0.4;
    widest = frame.oneLine ? behind : widest;
    if (frame.above) {
        frame.label = {area.left(), 0, area.width(), 0};
        frame.plot = {area.left(), 0, area.width() - rightReserve, 0};
        return frame;
    }
    const qreal width = std::min(widest + 1, area.width() * 0.4);
    frame.label = {area.left(), 0, width, 0};
    const qreal left = area.left() + width + canvas.scaled(12);
    frame.plot = {left, 0, area.right() - left - rightReserve, 0};
    return frame;
}

qreal rowsHeight(const Canvas &canvas, const Panel &panel, const RowFrame &frame)
{
    qreal height = 0;
    for (const Row &row : panel.rows)
        height += rowHeight(canvas, row, frame) + gap(canvas);
    return height;
}

qreal drawPanelHead(Canvas &canvas, const ChartSpec &spec, std::size_t panel, const QRectF &area)
{
    qreal y = area.top();
    const QString &title = spec.panels[panel].title;
    if (!title.isEmpty())
        y = canvas.block(title, area, TextSize::Strong, common::Role::Ink) + canvas.scaled(4);
    if (panel == 0 && !spec.asideHead.isEmpty()) {
        const qreal line = canvas.lineHeight(TextSize::Small);
        canvas.text(spec.asideHead, {area.right(), y + line / 2}, TextSize::Small, common::Role::Muted,
                    TextShape::Anchor::End);
        y += line + canvas.scaled(2);
    }
    return y;
}

qreal drawRows(Canvas &canvas, const ChartSpec &spec, std::size_t panel, const RowFrame &frame, const DrawRow &draw)
{
    qreal top = frame.top;
    const Panel &shown = spec.panels[panel];
    for (std::size_t i = 0; i < shown.rows.size(); ++i) {
        const Row &row = shown.rows[i];
        const qreal height = rowHeight(canvas, row, frame);
        const qreal label = labelHeight(canvas, row, frame);
        const qreal labelTop = frame.above ? top : top + (height - label) / 2;
        const qreal noteTop = canvas.block(row.label, {frame.label.left(), labelTop, frame.label.width(), 0},
                                           frame.size, row.reason.isEmpty() ? common::Role::Ink : common::Role::Muted);
        if (frame.oneLine)
            canvas.text(
                row.note,
                {frame.label.left() + canvas.textWidth(row.label, frame.size) + noteGap(canvas), top + height / 2},
                TextSize::Small, common::Role::Muted);
        else
            canvas.block(row.note, {frame.label.left(), noteTop, frame.label.width(), 0}, TextSize::Small,
                         common::Role::Muted);
        const qreal bodyTop = frame.above ? top + label : top;
        const QRectF body(frame.plot.left(), bodyTop, frame.plot.width(), frame.above ? height - label : height);
        if (!row.reason.isEmpty()) {
            const qreal lines = canvas.textHeight(row.reason, body.width(), TextSize::Small);
            canvas.rect({body.left(), body.center().y() - lines / 2 - canvas.scaled(2), canvas.scaled(3),
                         lines + canvas.scaled(4)},
                        canvas.palette().colour(common::Role::Line));
            canvas.block(
                row.reason,
                {body.left() + canvas.scaled(10), body.center().y() - lines / 2, body.width() - canvas.scaled(10), 0},
                TextSize::Small, common::Role::Muted);
            canvas.mark(body, row.label + QStringLiteral(": ") + row.reason, panel, i, true);
        } else {
            draw({spec, panel, i, {body.left(), body.center().y() - frame.body / 2, body.width(), frame.body}});
        }
        if (frame.aside > 0 && row.reason.isEmpty())
            canvas.text(row.aside, {frame.aside, body.center().y()}, TextSize::Small, common::Role::Muted,
                        TextShape::Anchor::End);
        top += height + gap(canvas);
    }
    return top;
}

ValueScale shareScale(const ChartSpec &spec, const QRectF &plot)
{
    const core::chart::ShareAxis axis = core::chart::shareAxisOf(spec);
    ValueScale scale;
    scale.plot = plot;
    scale.maximum = axis.end;
    scale.step = axis.step;
    return scale;
}

ValueScale meanScale(const ChartSpec &spec, const QRectF &plot)
{
    ValueScale scale;
    scale.minimum = spec.axis.minimum;
    scale.maximum = std::max(spec.axis.maximum, spec.axis.minimum + 1);
    scale.step = 1;
    scale.plot = plot;
    return scale;
}

void drawGrid(Canvas &canvas, const ValueScale &scale, qreal top, qreal bottom)
{
    for (const double value : scale.marks()) {
        const bool zero = value == scale.minimum;
        canvas.line({scale.x(value), top}, {scale.x(value), bottom},
                    zero ? canvas.palette().colour(common::Role::Line) : canvas.palette().grid(), 1);
    }
}

qreal drawAxis(Canvas &canvas, const ChartSpec &spec, const ValueScale &scale, qreal top)
{
    const qreal height = canvas.lineHeight(TextSize::Small);
    const QLocale locale = core::language::localeOf(spec.language);
    for (const double value : scale.marks()) {
        const QString number = locale.toString(std::abs(value), 'f', 0);
        const bool last = value + scale.step > scale.maximum + 1e-9;
        canvas.text(spec.axis.percent && last ? number + QStringLiteral("\u00A0%") : number,
                    {scale.x(value), top + height / 2}, TextSize::Small, common::Role::Muted,
                    TextShape::Anchor::Middle);
    }
    top += height;
    if (spec.axis.percent || (spec.axis.lowEnd.isEmpty() && spec.axis.highEnd.isEmpty()))
        return top;
    const qreal half = scale.plot.width() / 2 - canvas.scaled(8);
    const QString low = locale.toString(scale.minimum, 'f', 0) + QStringLiteral(" = ") + spec.axis.lowEnd;
    const QString high = locale.toString(scale.maximum, 'f', 0) + QStringLiteral(" = ") + spec.axis.highEnd;
    const qreal left = canvas.block(low, {scale.plot.left(), top, half, 0}, TextSize::Small, common::Role::Muted);
    const qreal right = canvas.block(high, {scale.plot.right() - half, top, half, 0}, TextSize::Small,
                                     common::Role::Muted, TextShape::Anchor::End);
    return std::max(left, right);
}

QString panelName(const ChartSpec &spec, std::size_t panel)
{
    const QString &title = spec.panels[panel].title;
    return title.isEmpty() ? QString() : title + QStringLiteral(", ");
}

QString markName(const RowPlace &place, const Cell &cell, const QString &column)
{
    QString name = panelName(place.spec, place.panel) + place.row().label;
    if (!column.isEmpty())
        name += QStringLiteral(", ") + QString(column).replace(u'\n', QStringLiteral(", "));
    return name + QStringLiteral(": ") + (cell.shown ? cell.text : cell.reason);
}

void drawBar(Canvas &canvas, const RowPlace &place, const Cell &cell, const ValueScale &scale, const Tone &tone)
{
    const QRectF &lane = place.plot;
    const qreal zero = scale.x(scale.minimum);
    const bool soft = place.spec.precision && cell.high - cell.low > 0.01;
    const qreal end = scale.x(soft ? cell.low : cell.at);
    canvas.bar({zero, lane.top(), end - zero, lane.height()}, tone);
    qreal textX = scale.x(cell.at);
    if (soft) {
        // Between the edges the bar fades: the true share lies somewhere there.
        Tone faint = tone;
        faint.fill.setAlphaF(0.4F);
        canvas.rect({end, lane.top(), scale.x(cell.high) - end, lane.height()}, faint.fill);
        canvas.line({scale.x(cell.low), lane.top()}, {scale.x(cell.low), lane.bottom()},
                    canvas.palette().colour(common::Role::Ink), 1, true);
        canvas.line({scale.x(cell.high), lane.top()}, {scale.x(cell.high), lane.bottom()},
                    canvas.palette().colour(common::Role::Ink), 1, true);
        textX = scale.x(cell.high);
    }
    canvas.text(cell.text, {textX + canvas.scaled(6), lane.center().y()},
                lane.height() < canvas.scaled(16) ? TextSize::Small : TextSize::Body, common::Role::Ink);
}

} // namespace ui::charts
