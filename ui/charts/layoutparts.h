// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/canvas.h"

#include <functional>

// What the layouts of single kinds share. Private to ui/charts.
namespace ui::charts {

/// Where the rows of a panel and the parts of each stand. Pixels.
struct RowFrame
{
    qreal top = 0;        ///< of the first row
    QRectF label;         ///< left and width; top and height do not count
    QRectF plot;          ///< likewise
    qreal body = 0;       ///< height of what is drawn in the plot of a row
    qreal aside = 0;      ///< right end of what stands beside the bars; 0: nothing does
    bool above = false;   ///< narrow place: the label stands above the plot
    bool oneLine = false; ///< a note stands behind its label, not under it
    TextSize size = TextSize::Body;
};

/// Shares the width between labels, plot and what must stand right of it; the rows begin at the top of the area. The
/// height of a row's body is the caller's to set.
[[nodiscard]] RowFrame rowFrame(const Canvas &canvas, const core::chart::Panel &panel, const QRectF &area,
                                qreal rightReserve);

/// A row of a chart and where it is drawn: in its plot, or in a part of it.
struct RowPlace
{
    const core::chart::ChartSpec &spec;
    std::size_t panel = 0;
    std::size_t index = 0; ///< of the row in its panel
    QRectF plot;

    [[nodiscard]] const core::chart::Row &row() const { return spec.panels[panel].rows[index]; }
    [[nodiscard]] RowPlace within(const QRectF &part) const { return {spec, panel, index, part}; }
};
using DrawRow = std::function<void(const RowPlace &place)>;

[[nodiscard]] qreal rowsHeight(const Canvas &canvas, const core::chart::Panel &panel, const RowFrame &frame);
/// Title of a panel and, over the first one, what stands over the figures beside its rows. Returns the y under them.
qreal drawPanelHead(Canvas &canvas, const core::chart::ChartSpec &spec, std::size_t panel, const QRectF &area);
/// Draws labels, notes and hidden rows; draw gets the plot of each shown row. Returns the y under the last row.
qreal drawRows(Canvas &canvas, const core::chart::ChartSpec &spec, std::size_t panel, const RowFrame &frame,
               const DrawRow &draw);

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
[[nodiscard]] QString markName(const RowPlace &place, const core::chart::Cell &cell, const QString &column);

// The layouts: draw the panels below top and return the y under them.
qreal layOutBars(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutMultiples(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutStacks(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutMeans(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutGrid(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutMap(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);
qreal layOutLines(Canvas &canvas, const core::chart::ChartSpec &spec, const QRectF &area);

/// One horizontal bar that fills the height of its place, with its figure beside it; soft between the edges of what is
/// known where precision is asked for.
void drawBar(Canvas &canvas, const RowPlace &place, const core::chart::Cell &cell, const ValueScale &scale,
             const Tone &tone);

} // namespace ui::charts
