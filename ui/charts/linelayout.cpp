// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/locale.h"
#include "ui/charts/layoutparts.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>

// Lines with their bands are drawn by Qt Charts, the one family of kinds that it does well and a painter of ours would
// only repeat. Bars of every sort are painted: in Qt Charts 6.4.2 percent bars cannot diverge, category labels are cut
// instead of wrapped, patterns lose their ground, and bar labels cannot say "about 35 %". Labels, points and legend of
// the lines are painted too, because Qt Charts takes texts for HTML and cuts its legend.
namespace ui::charts {

using core::chart::Cell;
using core::chart::ChartSpec;
using core::chart::Panel;
using core::chart::Row;

namespace {

struct Range
{
    double minimum = 0;
    double maximum = 100;
    double step = 20;
};

Range rangeOf(const ChartSpec &spec)
{
    if (!spec.axis.percent)
        return {spec.axis.minimum, spec.axis.maximum, 1};
    const ValueScale scale = shareScale(spec, {});
    return {0, scale.maximum, scale.step};
}

/// The chart without axes, legend, title or margins: only lines and bands, filling its rectangle.
std::shared_ptr<QChart> makePlot(const Range &range, std::size_t waves)
{
    // The scene owns the chart and renders it; it goes with the last drawing that shows it.
    auto *scene = new QGraphicsScene;
    auto *chart = new QChart;
    scene->addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    auto *x = new QValueAxis(chart);
    x->setRange(0, static_cast<qreal>(std::max<std::size_t>(waves, 2) - 1));
    auto *y = new QValueAxis(chart);
    y->setRange(range.minimum, range.maximum);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    x->hide();
    y->hide();
    return {chart, [scene](QChart *) {
                delete scene;
            }};
}

/// One series a stretch: a wave without a figure is a gap, which Qt Charts would bridge. A break of the trend begins a
/// new stretch, and figures published elsewhere stand alone.
void addStretches(QChart &chart, const Row &row, const QColor &colour)
{
    std::vector<const Cell *> stretch;
    const auto flush = [&] {
        if (stretch.size() > 1) {
            auto *lower = new QLineSeries(&chart), *upper = new QLineSeries(&chart), *line = new QLineSeries;
            for (const Cell *cell : stretch) {
                line->append(cell->column, cell->at);
                lower->append(cell->column, cell->interval ? cell->interval->low : cell->low);
                upper->append(cell->column, cell->interval ? cell->interval->high : cell->high);
            }
            auto *band = new QAreaSeries(upper, lower);
            QColor faint = colour;
            faint.setAlphaF(0.13F);
            band->setBrush(faint);
            band->setPen(Qt::NoPen);
            line->setPen(QPen(colour, 2.5));
            for (QAbstractSeries *series :
                 {static_cast<QAbstractSeries *>(band), static_cast<QAbstractSeries *>(line)}) {
                chart.addSeries(series);
                for (QAbstractAxis *axis : chart.axes())
                    series->attachAxis(axis);
            }
        }
        stretch.clear();
    };
    for (const Cell &cell : row.cells) {
        if (std::find(row.breaks.begin(), row.breaks.end(), cell.column) != row.breaks.end())
            flush();
        if (cell.shown && !cell.published)
            stretch.push_back(&cell);
        else
            flush();
    }
    flush();
}

/// A broken line between the waves that do not compare, with the sign for "not equal"; the reason stands under the
/// chart.
void drawBreaks(Canvas &canvas, const ChartSpec &spec, const QRectF &plot, const std::function<qreal(double)> &x)
{
    for (const core::chart::Break &one : spec.breaks) {
        const qreal at = x(one.column - 0.5);
        canvas.line({at, plot.top()}, {at, plot.bottom()}, canvas.palette().colour(common::Role::Attention), 1.5, true);
        const qreal half = canvas.scaled(9);
        canvas.circle({at, plot.top() + half}, half, canvas.palette().colour(common::Role::Paper),
                      canvas.palette().colour(common::Role::Attention), 1.5);
        canvas.text(QStringLiteral("≠"), {at, plot.top() + half}, TextSize::Small, common::Role::Attention,
                    TextShape::Anchor::Middle);
        canvas.mark({at - half, plot.top(), 2 * half, 2 * half}, one.reason, 0, 0, true);
    }
}

struct EndLabel
{
    const Cell *last = nullptr; ///< where the line ends
    QString text;
    QColor colour;
    qreal height = 0;
};

constexpr qreal labelIndent = 10, labelGap = 3;

qreal heightOf(const std::vector<EndLabel> &labels)
{
    qreal height = 0;
    for (const EndLabel &label : labels)
        height += label.height + labelGap;
    return height;
}

/// What stands at the ends of the lines: name and figures of every row that has any. width: of its text.
std::vector<EndLabel> endLabels(const Canvas &canvas, const Panel &panel,
                                const std::function<QColor(std::size_t)> &colour, qreal width)
{
    std::vector<EndLabel> labels;
    for (std::size_t i = 0; i < panel.rows.size(); ++i) {
        const Row &row = panel.rows[i];
        EndLabel label;
        QString figures;
        for (const Cell &cell : row.cells) {
            if (cell.shown)
                label.last = &cell;
            const bool broken = std::find(row.breaks.begin(), row.breaks.end(), cell.column) != row.breaks.end();
            figures += figures.isEmpty() ? QString() : broken ? QStringLiteral(" ≠ ") : QStringLiteral(" → ");
            figures += cell.shown && !cell.published ? cell.text : cell.label;
        }
        if (label.last == nullptr)
            continue;
        label.text = row.label + QStringLiteral("  ") + figures;
        label.colour = colour(i);
        label.height = canvas.textHeight(label.text, width, TextSize::Small);
        labels.push_back(std::move(label));
    }
    return labels;
}

/// Draws them from x on, moved apart where lines end close together. The plot is high enough for all of them.
void drawEndLabels(Canvas &canvas, std::vector<EndLabel> labels, const QRectF &area,
                   const std::function<qreal(double)> &y)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.last->at > b.last->at; });
    std::vector<qreal> tops(labels.size());
    qreal free = area.top();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        tops[i] = std::max(y(labels[i].last->at) - labels[i].height / 2, free);
        free = tops[i] + labels[i].height + labelGap;
    }
    qreal bottom = area.bottom(); // those that were moved below it move up again, and those above them
    for (std::size_t i = labels.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], bottom - labels[i].height);
        bottom = tops[i] - labelGap;
    }
    const qreal indent = canvas.scaled(labelIndent);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const qreal end = canvas.block(labels[i].text, {area.left() + indent, tops[i], area.width() - indent, 0},
                                       TextSize::Small, common::Role::Ink);
        canvas.rect({area.left(), tops[i] + 1, canvas.scaled(4), end - tops[i] - 2}, labels[i].colour);
    }
}

/// least: what the labels at its side take.
QRectF plotRect(const Canvas &canvas, const ChartSpec &spec, const QRectF &area, qreal labels, qreal least)
{
    const qreal left = canvas.textWidth(QStringLiteral("100 %"), TextSize::Small) + canvas.scaled(14);
    const qreal height =
        std::max(canvas.scaled(canvas.style().alwaysDense ? 190 : 280), // a page has less room than a window
                 static_cast<qreal>(spec.panels.front().rows.size()) * canvas.scaled(30)) *
        canvas.stretch();
    return {area.left() + left, area.top() + canvas.scaled(10), area.width() - left - labels, std::max(height, least)};
}

} // namespace

qreal layOutLines(Canvas &canvas, const ChartSpec &spec, const QRectF &area)
{
    const Panel &panel = spec.panels.front();
    const Range range = rangeOf(spec);
    const qreal labels = std::min(area.width() * 0.34, canvas.scaled(280));
    const auto toneOf = [&](std::size_t index) {
        return canvas.palette().tone({core::chart::Column::Role::Group, {}, static_cast<int>(index), 6, {}});
    };
    const qreal beside = canvas.scaled(14); // between plot and labels
    std::vector<EndLabel> ends = endLabels(
        canvas, panel, [&](std::size_t i) { return toneOf(i).fill; }, labels - beside - canvas.scaled(labelIndent));
    const QRectF plot = plotRect(canvas, spec, area, labels, heightOf(ends));
    const auto y = [&](double value) {
        return plot.bottom() - plot.height() * (value - range.minimum) / (range.maximum - range.minimum);
    };
    const auto x = [&](double column) {
        const auto steps = static_cast<qreal>(std::max<std::size_t>(spec.columns.size(), 2) - 1);
        return plot.left() + plot.width() * column / steps;
    };
    const QLocale locale = core::language::localeOf(spec.language);
    for (const double value : evenly(range.minimum, range.maximum + 1e-9, range.step)) {
        canvas.line({plot.left(), y(value)}, {plot.right(), y(value)}, canvas.palette().grid());
        canvas.text(locale.toString(value, 'f', 0) + (spec.axis.percent ? QStringLiteral("\u00A0%") : QString()),
                    {plot.left() - canvas.scaled(8), y(value)}, TextSize::Small, common::Role::Muted,
                    TextShape::Anchor::End);
    }
    qreal bottom = plot.bottom();
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        const auto column = static_cast<int>(i);
        canvas.line({x(column), plot.top()}, {x(column), plot.bottom()}, canvas.palette().colour(common::Role::Line));
        const auto anchor = i == 0         ? TextShape::Anchor::Start
            : i + 1 == spec.columns.size() ? TextShape::Anchor::End
                                           : TextShape::Anchor::Middle;
        const qreal width = canvas.scaled(120);
        const qreal left = i == 0          ? x(column)
            : i + 1 == spec.columns.size() ? x(column) - width
                                           : x(column) - width / 2;
        bottom = std::max(bottom,
                          canvas.block(spec.columns[i].label, {left, plot.bottom() + canvas.scaled(6), width, 0},
                                       TextSize::Small, common::Role::Muted, anchor));
    }
    std::shared_ptr<QChart> chart = makePlot(range, spec.columns.size());
    for (std::size_t i = 0; i < panel.rows.size(); ++i)
        addStretches(*chart, panel.rows[i], toneOf(i).fill);
    chart->resize(plot.size());
    canvas.plot(plot, chart);
    drawBreaks(canvas, spec, plot, x);
    QStringList hidden;
    for (std::size_t i = 0; i < panel.rows.size(); ++i) {
        const Row &row = panel.rows[i];
        const Tone tone = toneOf(i);
        bool any = false;
        for (const Cell &cell : row.cells) {
            if (cell.shown)
                canvas.marker({x(cell.column), y(cell.at)}, canvas.scaled(5), tone, cell.published);
            any = any || cell.shown;
            const qreal height = cell.shown ? y(cell.at) : plot.bottom();
            canvas.mark({x(cell.column) - 8, height - 8, 16, 16},
                        markName({spec, 0, i, plot}, cell, spec.columns[static_cast<std::size_t>(cell.column)].label),
                        0, i, !cell.shown);
        }
        if (!any)
            hidden.append(row.label + QStringLiteral(": ") + row.reason);
    }
    drawEndLabels(canvas, std::move(ends),
                  {plot.right() + beside, plot.top(), labels - beside, plot.height() + canvas.scaled(16)}, y);
    for (const QString &line : hidden)
        bottom = canvas.block(line, {plot.left(), bottom + canvas.scaled(6), area.right() - plot.left(), 0},
                              TextSize::Small, common::Role::Muted);
    return bottom;
}

} // namespace ui::charts
