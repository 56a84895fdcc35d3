// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

class QChart;

namespace ui::charts {

// A drawing is a list of simple shapes and texts with places in pixels, made once from a ChartSpec. Screen, SVG, PNG
// and PDF all draw the same list, so that no file can differ from what was seen.

struct RectShape
{
    QRectF rect;
    QColor fill;   ///< invalid: none
    QColor stroke; ///< invalid: none
    qreal strokeWidth = 1;
    qreal radius = 0;
};

struct LineShape
{
    std::vector<QPointF> points;
    QColor colour;
    qreal width = 1;
    bool dashed = false;
};

struct PolygonShape
{
    std::vector<QPointF> points;
    QColor fill;
    QColor stroke;
    qreal strokeWidth = 1;
};

struct CircleShape
{
    QPointF centre;
    qreal radius = 4;
    QColor fill;
    QColor stroke;
    qreal strokeWidth = 1;
};

struct TextShape
{
    QPointF at; ///< on the base line; left end, middle or right end as the anchor says
    QString text;
    QFont font;
    QColor colour;
    enum class Anchor { Start, Middle, End } anchor = Anchor::Start;
};

/// A chart of Qt Charts that fills its place. Shared: drawings are copied, the chart never changes once it is made.
struct PlotShape
{
    QRectF rect;
    std::shared_ptr<QChart> chart;
};

using Shape = std::variant<RectShape, LineShape, PolygonShape, CircleShape, TextShape, PlotShape>;

/// One data point: where it is, what it says, and which row of the spec it stands for. Keyboard walk, tool tips, the
/// accessible interface and the titles of an SVG read it.
struct Mark
{
    QRectF bounds;
    QString name;
    std::size_t panel = 0;
    std::size_t row = 0;
    bool hidden = false; ///< not shown; name says why
};

struct Drawing
{
    QSizeF size;
    QColor background;
    QString language;
    QString title;
    QString description;
    std::vector<Shape> shapes;
    std::vector<Mark> marks;
    QStringList brokenWords; ///< that found no line wide enough for them
};

} // namespace ui::charts
