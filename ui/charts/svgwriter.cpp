// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render.h"

#include <QBuffer>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

// An own writer, because QSvgGenerator wraps every shape in a group of defaults, writes no title a reader would find on
// a data point, and names no language. Only what Qt Charts draws goes through it.
namespace ui::charts {
namespace {

QString number(qreal value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString attribute(const char *name, const QString &value)
{
    return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), value.toHtmlEscaped());
}

QString colour(const char *name, const QColor &value)
{
    if (!value.isValid())
        return attribute(name, QStringLiteral("none"));
    QString text = attribute(name, value.name());
    if (value.alpha() < 255)
        text += attribute(qPrintable(QLatin1String(name) + QStringLiteral("-opacity")), number(value.alphaF()));
    return text;
}

QString stroke(const QColor &value, qreal width)
{
    return colour("stroke", value) + (value.isValid() ? attribute("stroke-width", number(width)) : QString());
}

QString points(const std::vector<QPointF> &list)
{
    QStringList parts;
    for (const QPointF &point : list)
        parts.append(number(point.x()) + u',' + number(point.y()));
    return parts.join(u' ');
}

QString place(const QRectF &rect)
{
    return attribute("x", number(rect.x())) + attribute("y", number(rect.y())) +
        attribute("width", number(rect.width())) + attribute("height", number(rect.height()));
}

struct Writing
{
    QString &svg;

    void operator()(const RectShape &shape) const
    {
        svg += QStringLiteral("<rect") + place(shape.rect) +
            (shape.radius > 0 ? attribute("rx", number(shape.radius)) : QString()) + colour("fill", shape.fill) +
            stroke(shape.stroke, shape.strokeWidth) + QStringLiteral("/>\n");
    }
    void operator()(const LineShape &shape) const
    {
        svg += QStringLiteral("<polyline") + attribute("points", points(shape.points)) +
            attribute("fill", QStringLiteral("none")) + stroke(shape.colour, shape.width) +
            (shape.dashed ? attribute("stroke-dasharray", QStringLiteral("3 3")) : QString()) + QStringLiteral("/>\n");
    }
    void operator()(const PolygonShape &shape) const
    {
        svg += QStringLiteral("<polygon") + attribute("points", points(shape.points)) + colour("fill", shape.fill) +
            stroke(shape.stroke, shape.strokeWidth) + QStringLiteral("/>\n");
    }
    void operator()(const CircleShape &shape) const
    {
        svg += QStringLiteral("<circle") + attribute("cx", number(shape.centre.x())) +
            attribute("cy", number(shape.centre.y())) + attribute("r", number(shape.radius)) +
            colour("fill", shape.fill) + stroke(shape.stroke, shape.strokeWidth) + QStringLiteral("/>\n");
    }
    void operator()(const TextShape &shape) const
    {
        static constexpr const char *anchors[] = {"start", "middle", "end"};
        svg += QStringLiteral("<text") + attribute("x", number(shape.at.x())) + attribute("y", number(shape.at.y())) +
            attribute("font-size", QString::number(shape.font.pixelSize()));
        if (shape.font.weight() > QFont::Normal)
            svg += attribute("font-weight", QString::number(shape.font.weight()));
        if (shape.anchor != TextShape::Anchor::Start)
            svg += attribute("text-anchor", QLatin1String(anchors[static_cast<int>(shape.anchor)]));
        svg += colour("fill", shape.colour) + QStringLiteral(" xml:space=\"preserve\">") + shape.text.toHtmlEscaped() +
            QStringLiteral("</text>\n");
    }
    void operator()(const PlotShape &shape) const
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setViewBox(QRectF(QPointF(0, 0), shape.rect.size()));
        QPainter painter(&generator);
        shape.chart->scene()->render(&painter, QRectF(QPointF(0, 0), shape.rect.size()),
                                     QRectF(QPointF(0, 0), shape.rect.size()), Qt::IgnoreAspectRatio);
        painter.end();
        // The inner drawing takes the place of its own: its element begins after the declarations.
        const QString inner = QString::fromUtf8(bytes);
        const qsizetype from = inner.indexOf(u'>', inner.indexOf(QStringLiteral("<svg"))) + 1;
        const qsizetype to = inner.lastIndexOf(QStringLiteral("</svg>"));
        QString body = inner.mid(from, to - from);
        // Its own title and description would name the chart twice.
        const qsizetype defs = body.indexOf(QStringLiteral("<defs"));
        if (defs > 0)
            body = body.mid(defs);
        svg += QStringLiteral("<svg") + place(shape.rect) +
            attribute("viewBox",
                      QStringLiteral("0 0 %1 %2").arg(number(shape.rect.width()), number(shape.rect.height()))) +
            QStringLiteral(">\n") + body + QStringLiteral("</svg>\n");
    }
};

} // namespace

QString drawingAsInlineSvg(const Drawing &drawing, const QString &prefix)
{
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"") +
        attribute("lang", drawing.language) + attribute("xml:lang", drawing.language) +
        attribute("width", number(drawing.size.width())) + attribute("height", number(drawing.size.height())) +
        attribute("viewBox",
                  QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height()))) +
        attribute("aria-labelledby", prefix + QStringLiteral("-title ") + prefix + QStringLiteral("-desc")) +
        attribute("font-family", QStringLiteral("Inter, 'DejaVu Sans', sans-serif")) + QStringLiteral(">\n");
    svg += QStringLiteral("<title") + attribute("id", prefix + QStringLiteral("-title")) + u'>' +
        drawing.title.toHtmlEscaped() + QStringLiteral("</title>\n");
    svg += QStringLiteral("<desc") + attribute("id", prefix + QStringLiteral("-desc")) + u'>' +
        drawing.description.toHtmlEscaped() + QStringLiteral("</desc>\n");
    Writing writing{svg};
    writing(RectShape{QRectF(QPointF(0, 0), drawing.size), drawing.background, {}, 0, 0});
    for (const Shape &shape : drawing.shapes)
        std::visit(writing, shape);
    for (const Mark &mark : drawing.marks)
        svg += QStringLiteral("<rect") + place(mark.bounds) +
            QStringLiteral(" fill=\"none\" pointer-events=\"all\"><title>") + mark.name.toHtmlEscaped() +
            QStringLiteral("</title></rect>\n");
    return svg + QStringLiteral("</svg>\n");
}

QByteArray drawingAsSvg(const Drawing &drawing)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") +
        drawingAsInlineSvg(drawing, QStringLiteral("chart")).toUtf8();
}

} // namespace ui::charts
