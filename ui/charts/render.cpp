// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render.h"

#include <QBuffer>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ui::charts {
namespace {

QPen penOf(const QColor &colour, qreal width)
{
    return colour.isValid() ? QPen(colour, width) : QPen(Qt::NoPen);
}

QBrush brushOf(const QColor &colour)
{
    return colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush);
}

struct Painting
{
    QPainter &painter;

    void operator()(const RectShape &shape) const
    {
        painter.setPen(penOf(shape.stroke, shape.strokeWidth));
        painter.setBrush(brushOf(shape.fill));
        if (shape.radius > 0)
            painter.drawRoundedRect(shape.rect, shape.radius, shape.radius);
        else
            painter.drawRect(shape.rect);
    }
    void operator()(const LineShape &shape) const
    {
        QPen pen(shape.colour, shape.width);
        if (shape.dashed)
            pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(shape.points.data(), static_cast<int>(shape.points.size()));
    }
    void operator()(const PolygonShape &shape) const
    {
        painter.setPen(penOf(shape.stroke, shape.strokeWidth));
        painter.setBrush(brushOf(shape.fill));
        painter.drawPolygon(shape.points.data(), static_cast<int>(shape.points.size()));
    }
    void operator()(const CircleShape &shape) const
    {
        painter.setPen(penOf(shape.stroke, shape.strokeWidth));
        painter.setBrush(brushOf(shape.fill));
        painter.drawEllipse(shape.centre, shape.radius, shape.radius);
    }
    void operator()(const TextShape &shape) const
    {
        painter.setFont(shape.font);
        painter.setPen(shape.colour);
        qreal left = 0;
        if (shape.anchor != TextShape::Anchor::Start) { // most begin where they stand, and are not measured
            const qreal width = QFontMetricsF(shape.font).horizontalAdvance(shape.text);
            left = shape.anchor == TextShape::Anchor::Middle ? width / 2 : width;
        }
        painter.drawText(QPointF(shape.at.x() - left, shape.at.y()), shape.text);
    }
    void operator()(const PlotShape &shape) const
    {
        shape.chart->scene()->render(&painter, shape.rect, QRectF(QPointF(0, 0), shape.rect.size()),
                                     Qt::IgnoreAspectRatio);
    }
};

} // namespace

void paintDrawing(QPainter &painter, const Drawing &drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), drawing.size), drawing.background);
    for (const Shape &shape : drawing.shapes)
        std::visit(Painting{painter}, shape);
    painter.restore();
}

QImage drawingAsImage(const Drawing &drawing, qreal scale)
{
    QImage image((drawing.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(drawing.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintDrawing(painter, drawing);
    painter.end();
    // 96 dots an inch at 1x, so that a picture pasted into a document has the size it had on the screen.
    image.setDotsPerMeterX(static_cast<int>(96 * scale / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(96 * scale / 0.0254));
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    return image;
}

QByteArray imageAsPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray drawingAsPdf(const Drawing &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(drawing.title);
        writer.setCreator(QStringLiteral("Partnership Barometer"));
        // A pixel is 1/96 inch, a point 1/72.
        writer.setPageSize(QPageSize(drawing.size * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(96);
        QPainter painter(&writer);
        paintDrawing(painter, drawing);
    }
    return bytes;
}

} // namespace ui::charts
