// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"

#include <QRegularExpression>

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

void drawCell(Canvas &canvas, const RowPlace &place, const Cell &cell, const Shades &shades)
{
    if (cell.shown) {
        const Tone tone = canvas.palette().shade(shades.part(cell.at));
        canvas.bar(place.plot, tone);
        canvas.text(cell.label, place.plot.center(), TextSize::Small, tone.text, TextShape::Anchor::Middle);
    } else {
        canvas.rect(place.plot, {}, canvas.palette().grid(), 0, 1);
        canvas.text(cell.label, place.plot.center(), TextSize::Small, common::Role::Muted, TextShape::Anchor::Middle);
    }
    const QString &column = place.spec.columns[static_cast<std::size_t>(cell.column)].label;
    canvas.mark(place.plot, markName(place, cell, column), place.panel, place.index, !cell.shown);
}

/// Columns that stand beside one another; a table with more than there is room for goes on below.
struct Part
{
    std::size_t first = 0, count = 0;
    qreal left = 0, cellWidth = 0;
    [[nodiscard]] bool has(int column) const
    {
        return column >= static_cast<int>(first) && column < static_cast<int>(first + count);
    }
    [[nodiscard]] qreal x(int column) const
    {
        return left + static_cast<qreal>(column - static_cast<int>(first)) * cellWidth;
    }
};

std::vector<Part> partsOf(const Canvas &canvas, const ChartSpec &spec, qreal left, qreal right)
{
    qreal widest = 1;
    for (const Row &row : spec.panels.front().rows) {
        for (const Cell &cell : row.cells)
            widest = std::max(widest, canvas.textWidth(cell.label, TextSize::Small) + canvas.scaled(4));
    }
    const std::size_t all = spec.columns.size();
    const std::size_t most = std::clamp<std::size_t>(static_cast<std::size_t>((right - left) / widest), 1, all);
    const std::size_t parts = (all + most - 1) / most;
    const std::size_t each = (all + parts - 1) / parts; // of much the same size rather than full ones and a rest
    std::vector<Part> made;
    for (std::size_t first = 0; first < all; first += each)
        made.push_back({first, std::min(each, all - first), left, (right - left) / static_cast<qreal>(each)});
    return made;
}

/// Every word of every name has its place in a column, so that none is broken.
bool namesFit(const Canvas &canvas, const ChartSpec &spec, const Part &part, qreal width)
{
    static const QRegularExpression places(QStringLiteral("\\s|(?<=[/-])"));
    for (std::size_t i = part.first; i < part.first + part.count; ++i) {
        const QStringList words = spec.columns[i].label.split(places, Qt::SkipEmptyParts);
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString &word) { return canvas.textWidth(word, TextSize::Small) > width; }))
            return false;
    }
    return true;
}

/// The names of columns that are too narrow for them, numbered. Returns the y under them.
qreal drawKey(Canvas &canvas, const ChartSpec &spec, const Part &part, const QRectF &area)
{
    const qreal line = canvas.lineHeight(TextSize::Small);
    qreal x = area.left(), y = area.top();
    for (std::size_t i = part.first; i < part.first + part.count; ++i) {
        const QString label = QString(spec.columns[i].label).replace(u'\n', QStringLiteral(", "));
        const QString name = QStringLiteral("%1\u2002%2").arg(i + 1).arg(label);
        const qreal width = canvas.textWidth(name, TextSize::Small);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += line;
        }
        y = canvas.block(name, {x, y, area.right() - x, 0}, TextSize::Small, common::Role::Muted) - line;
        x += width + canvas.scaled(18);
    }
    return y + line + canvas.scaled(8);
}

/// Names of columns over them, or numbers under their key where names have no room. Returns the y under them.
qreal drawHeads(Canvas &canvas, const ChartSpec &spec, const Part &part, const QRectF &area)
{
    const qreal width = part.cellWidth - canvas.scaled(4);
    const bool named = namesFit(canvas, spec, part, width);
    const qreal top = named ? area.top() : drawKey(canvas, spec, part, area);
    const auto nameOf = [&](std::size_t column) {
        return named ? spec.columns[column].label : QString::number(column + 1);
    };
    qreal head = 0;
    for (std::size_t i = part.first; i < part.first + part.count; ++i)
        head = std::max(head, canvas.textHeight(nameOf(i), width, TextSize::Small));
    for (std::size_t i = part.first; i < part.first + part.count; ++i) {
        const qreal height = canvas.textHeight(nameOf(i), width, TextSize::Small);
        canvas.block(nameOf(i), {part.x(static_cast<int>(i)) + canvas.scaled(2), top + head - height, width, 0},
                     TextSize::Small, common::Role::Muted, TextShape::Anchor::Middle);
    }
    return top + head + canvas.scaled(6);
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
    const Shades shades(spec);
    qreal y = area.top();
    for (const Part &part : partsOf(canvas, spec, left, area.right())) {
        y = drawHeads(canvas, spec, part, {area.left(), y, area.width(), 0});
        for (std::size_t index = 0; index < panel.rows.size(); ++index) {
            const Row &row = panel.rows[index];
            const qreal label = canvas.textHeight(row.label, labelWidth, TextSize::Body);
            const qreal height = std::max(label + canvas.scaled(4), canvas.scaled(30) * canvas.stretch());
            canvas.block(row.label, {area.left(), y + (height - label) / 2, labelWidth, 0}, TextSize::Body,
                         common::Role::Ink);
            for (const Cell &cell : row.cells) {
                if (part.has(cell.column))
                    drawCell(canvas, {spec, 0, index, {part.x(cell.column) + 1, y + 1, part.cellWidth - 2, height - 2}},
                             cell, shades);
            }
            y += height;
        }
        y += canvas.scaled(8);
    }
    return y;
}

} // namespace ui::charts
