// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutparts.h"
#include "ui/charts/tilelayout.h"

#include <algorithm>
#include <map>

namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Panel;
using core::chart::Row;

namespace {

/// Which row of the spec each tile belongs to.
using Tiles = std::map<std::pair<int, int>, std::size_t>;

Tiles tilesOf(const Panel &panel)
{
    Tiles tiles;
    for (std::size_t i = 0; i < panel.rows.size(); ++i) {
        for (const core::questionnaire::Code &region : panel.rows[i].tiles) {
            if (const auto place = tilePlace(region))
                tiles[{place->column, place->row}] = i;
        }
    }
    return tiles;
}

double partOf(const Panel &panel, const Cell &cell)
{
    double low = cell.at, high = cell.at;
    for (const Row &row : panel.rows) {
        if (!row.cells.empty() && row.cells.front().shown) {
            low = std::min(low, row.cells.front().at);
            high = std::max(high, row.cells.front().at);
        }
    }
    return high > low ? (cell.at - low) / (high - low) : 0.5;
}

/// One outline around the tiles of an area: a line wherever the neighbour belongs to another.
void outline(Canvas &canvas, const Tiles &tiles, std::pair<int, int> at, const QRectF &tile)
{
    const QColor ink = canvas.palette().colour(common::Role::Ink);
    const std::size_t own = tiles.at(at);
    const auto foreign = [&](int columns, int rows) {
        const auto found = tiles.find({at.first + columns, at.second + rows});
        return found == tiles.end() || found->second != own;
    };
    if (foreign(-1, 0))
        canvas.line(tile.topLeft(), tile.bottomLeft(), ink, 2);
    if (foreign(1, 0))
        canvas.line(tile.topRight(), tile.bottomRight(), ink, 2);
    if (foreign(0, -1))
        canvas.line(tile.topLeft(), tile.topRight(), ink, 2);
    if (foreign(0, 1))
        canvas.line(tile.bottomLeft(), tile.bottomRight(), ink, 2);
}

QString bodyOf(const Row &row)
{
    if (!row.reason.isEmpty() || row.cells.empty())
        return row.reason;
    return row.cells.front().shown ? row.cells.front().text : row.cells.front().reason;
}

qreal drawTiles(Canvas &canvas, const ChartSpec &spec, const Tiles &tiles, const QRectF &area)
{
    const Panel &panel = spec.panels.front();
    const qreal size = area.width() / tileColumns;
    std::vector<bool> labelled(panel.rows.size(), false);
    // Fills first, then outlines and labels, so that no fill covers a neighbour's outline.
    const auto rectOf = [&](std::pair<int, int> at) {
        return QRectF(area.left() + at.first * size, area.top() + at.second * size, size, size);
    };
    for (const auto &[at, index] : tiles) {
        const Row &row = panel.rows[index];
        const bool shown = row.reason.isEmpty() && !row.cells.empty() && row.cells.front().shown;
        const Tone tone = shown ? canvas.palette().shade(partOf(panel, row.cells.front()))
                                : Tone{canvas.palette().colour(common::Role::Paper),
                                       canvas.palette().colour(common::Role::Muted), Pattern::Rising, 0};
        canvas.bar(rectOf(at), tone);
    }
    for (const auto &[at, index] : tiles) {
        const Row &row = panel.rows[index];
        const QRectF tile = rectOf(at);
        outline(canvas, tiles, at, tile);
        canvas.mark(tile, row.label + QStringLiteral(": ") + bodyOf(row), 0, index, !row.reason.isEmpty());
        if (labelled[index])
            continue;
        labelled[index] = true;
        const bool shown = row.reason.isEmpty() && !row.cells.empty() && row.cells.front().shown;
        const QColor ink = shown ? canvas.palette().shade(partOf(panel, row.cells.front())).text
                                 : canvas.palette().colour(common::Role::Ink);
        const qreal line = canvas.lineHeight(TextSize::Small);
        if (!shown)
            canvas.rect({tile.left() + 3, tile.center().y() - line * 1.05, tile.width() - 6, line * 2.1},
                        canvas.palette().colour(common::Role::Paper));
        canvas.text(QString::number(index + 1), tile.center() - QPointF(0, line / 2), TextSize::Small, ink,
                    TextShape::Anchor::Middle);
        const QString label = row.cells.empty() ? QString() : row.cells.front().label;
        canvas.text(label, tile.center() + QPointF(0, line / 2),
                    canvas.textWidth(label, TextSize::Strong) < size - 6 ? TextSize::Strong : TextSize::Small, ink,
                    TextShape::Anchor::Middle);
    }
    return area.top() + size * tileRows;
}

} // namespace

qreal layOutMap(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    // The number in front of an area's name is the number on its tile.
    ChartSpec listed = spec;
    for (std::size_t i = 0; i < listed.panels.front().rows.size(); ++i) {
        Row &row = listed.panels.front().rows[i];
        row.label = QString::number(i + 1) + QStringLiteral("  ") + row.label;
        if (row.reason.isEmpty() && !row.cells.empty() && !row.cells.front().shown)
            row.reason = row.cells.front().reason;
    }
    const Tiles tiles = tilesOf(spec.panels.front());
    const bool beside = area.width() > canvas.scaled(640);
    const qreal mapWidth =
        tiles.empty() ? 0 : std::min(beside ? area.width() * 0.42 : area.width(), canvas.scaled(420));
    const qreal mapBottom =
        tiles.empty() ? area.top() : drawTiles(canvas, spec, tiles, {area.left(), area.top(), mapWidth, 0});
    const qreal gap = canvas.scaled(28);
    const qreal left = beside && !tiles.empty() ? area.left() + mapWidth + gap : area.left();
    const QRectF bars(left, beside ? area.top() : mapBottom + (tiles.empty() ? 0 : gap), area.right() - left, 0);

    const Panel &panel = listed.panels.front();
    RowFrame frame = rowFrame(canvas, panel, bars, canvas.scaled(70));
    frame.body = canvas.scaled(20) * canvas.stretch();
    const ValueScale scale = spec.axis.percent ? shareScale(spec, frame.plot) : meanScale(spec, frame.plot);
    drawGrid(canvas, scale, bars.top(), bars.top() + rowsHeight(canvas, panel, frame));
    const qreal bottom = drawRows(canvas, listed, 0, frame, [&](const RowPlace &place) {
        const Cell &cell = place.row().cells.front();
        drawBar(canvas, place, cell, scale, canvas.palette().shade(partOf(panel, cell)));
        canvas.mark(place.plot, place.row().label + QStringLiteral(": ") + cell.text, 0, place.index);
    });
    return std::max(mapBottom, drawAxis(canvas, spec, scale, bottom));
}

} // namespace ui::charts
