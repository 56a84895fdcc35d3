// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/canvas.h"

#include <functional>

// What the layouts of single kinds share. Private to ui/charts.
namespace ui::charts {

/// Where the parts of a row stand.
struct RowFrame
{
    QRectF label;         ///< left and width; top and height do not count
    QRectF plot;          ///< likewise
    qreal aside = 0;      ///< right end of what stands beside the bars; 0: nothing does
    bool above = false;   ///< narrow place: the label stands above the plot
    bool oneLine = false; ///< a note stands behind its label, not under it
    TextSize size = TextSize::Body;
};

/// Shares the width between labels, plot and what must stand right of it.
[[nodiscard]] RowFrame rowFrame(const Canvas &canvas, const core::chart::Panel &panel, const QRectF &area,
                                qreal rightReserve);

using DrawRow = std::function<void(const core::chart::Row &row, std::size_t index, const QRectF &plot)>;

[[nodiscard]] qreal rowsHeight(const Canvas &canvas, const core::chart::Panel &panel, const RowFrame &frame,
                               qreal bodyHeight);
/// Draws labels, notes and hidden rows; draw gets the plot of each shown row. Returns the y under the last row.
qreal drawRows(Canvas &canvas, const core::chart::ChartSpec &spec, std::size_t panel, const RowFrame &frame, qreal top,
               qreal bodyHeight, const DrawRow &draw);

/// The value axis: maps values to x, draws hair lines and numbers.
struct ValueScale
{
    double minimum = 0;
    double maximum = 100;
    double step = 25;
    QRectF plot;
    [[nodiscard]] qreal x(double value) const
    {
        return plot.left() + plot.width() * (value - minimum) / (maximum - minimum);
    }
    [[nodiscard]] std::vector<qreal> marks() const { return evenly(minimum, maximum + 1e-9, step); }
};

/// From 0 to the next round share above everything shown.
[[nodiscard]] ValueScale shareScale(const core::chart::ChartSpec &spec, const QRectF &plot);
[[nodiscard]] ValueScale meanScale(const core::chart::ChartSpec &spec, const QRectF &plot);
void drawGrid(Canvas &canvas, const ValueScale &scale, qreal top, qreal bottom);
/// Numbers under the plot and the words of both ends; returns the y under them.
qreal drawAxis(Canvas &canvas, const core::chart::ChartSpec &spec, const ValueScale &scale, qreal top);

[[nodiscard]] QString panelName(const core::chart::ChartSpec &spec, std::size_t panel);
/// "Kainuu, In favour: about 35 %", as marks and screen readers say it.
[[nodiscard]] QString markName(const core::chart::ChartSpec &spec, std::size_t panel, const core::chart::Row &row,
                               const core::chart::Cell &cell, const QString &column);

// The layouts: draw the panels below top and return the y under them.
qreal layOutBars(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutMultiples(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutStacks(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutMeans(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutGrid(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutMap(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutLines(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);

/// One horizontal bar with its figure beside it, soft between the edges of what is known where precision is asked for.
void drawBar(Canvas &canvas, const core::chart::ChartSpec &spec, const ValueScale &scale, const QRectF &lane,
             const core::chart::Cell &cell, const Tone &tone, const QString &text);

} // namespace ui::charts
