// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/canvas.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ui::charts {

std::vector<qreal> evenly(qreal first, qreal end, qreal step)
{
    std::vector<qreal> places(static_cast<size_t>(std::max(0.0, std::ceil((end - first) / step))));
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = first + step * static_cast<qreal>(i);
    return places;
}

Canvas::Canvas(const ChartStyle &style, qreal width) : m_style(style), m_palette(style.scheme), m_width(width)
{
    m_drawing.background = m_palette.colour(common::Role::Paper);
    if (!m_style.widths)
        m_style.widths = std::make_shared<TextWidths>();
    makeFonts();
}

void Canvas::makeFonts()
{
    const common::Theme theme{m_style.scheme, common::Workplace::Office, m_style.textPercent};
    for (const TextSize size : {TextSize::Small, TextSize::Body, TextSize::Strong, TextSize::Title}) {
        Font &made = m_fonts[static_cast<std::size_t>(size)];
        made.font = theme.font(common::TextRole::Body);
        made.font.setWeight(size == TextSize::Strong || size == TextSize::Title ? QFont::DemiBold : QFont::Normal);
        const qreal pixels = size == TextSize::Small ? 12 : size == TextSize::Title ? 18 : 14;
        made.font.setPixelSize(static_cast<int>(std::lround(scaled(pixels))));
        made.line = std::ceil(made.font.pixelSize() * 1.35);
        made.capitals = QFontMetricsF(made.font).capHeight();
    }
}

qreal Canvas::textWidth(const QString &text, TextSize size) const
{
    return m_style.widths->width(font(size), text);
}

QStringList Canvas::wrap(const QString &text, qreal width, TextSize size) const
{
    const QFont &used = font(size);
    TextWidths &widths = *m_style.widths;
    const qreal space = widths.width(used, QStringLiteral(" "));
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        qreal filled = 0;
        // Word by word: each is measured once, whatever the lines become.
        for (QString word : paragraph.split(u' ')) {
            const qreal own = widths.width(used, word);
            const qreal longer = line.isEmpty() ? own : filled + space + own;
            if (longer <= width) {
                line = line.isEmpty() ? word : line + u' ' + word;
                filled = longer;
                continue;
            }
            if (!line.isEmpty())
                lines.append(line);
            line = own > width ? breakWord(std::move(word), width, used, lines) : word;
            filled = widths.width(used, line);
        }
        lines.append(line);
    }
    return lines;
}

/// Breaks a word that is wider than a line; all but its end become lines.
QString Canvas::breakWord(QString word, qreal width, const QFont &font, QStringList &lines) const
{
    TextWidths &widths = *m_style.widths;
    while (word.size() > 1 && widths.width(font, word) > width) {
        qsizetype fits = word.size() - 1;
        while (fits > 1 && widths.width(font, word.left(fits) + u'-') > width)
            --fits;
        // A hyphen or slash that is there already is the better place.
        const qsizetype own = std::max(word.left(fits + 1).lastIndexOf(u'-'), word.left(fits + 1).lastIndexOf(u'/'));
        const qsizetype cut = own > 0 ? own + 1 : fits;
        lines.append(own > 0 ? word.left(cut) : word.left(cut) + u'-');
        word = word.mid(cut);
    }
    return word;
}

qreal Canvas::textHeight(const QString &text, qreal width, TextSize size) const
{
    return text.isEmpty() ? 0 : static_cast<qreal>(wrap(text, width, size).size()) * lineHeight(size);
}

void Canvas::rect(const QRectF &rect, const QColor &fill, const QColor &stroke, qreal radius, qreal strokeWidth)
{
    m_drawing.shapes.push_back(RectShape{rect, fill, stroke, strokeWidth, radius});
}

void Canvas::bar(const QRectF &rect, const Tone &tone)
{
    if (rect.width() < 0.5 || rect.height() < 0.5)
        return;
    m_drawing.shapes.push_back(RectShape{rect, tone.fill, {}, 1, 0});
    pattern(rect, tone);
    // Light steps of a scale are under 3:1 against the paper.
    if (common::contrast(tone.fill, m_palette.colour(common::Role::Paper)) < 3)
        m_drawing.shapes.push_back(
            RectShape{rect.adjusted(0.5, 0.5, -0.5, -0.5), {}, m_palette.colour(common::Role::Line), 1, 0});
}

void Canvas::pattern(const QRectF &rect, const Tone &tone)
{
    if (tone.pattern == Pattern::None)
        return;
    QColor ink = tone.text;
    ink.setAlphaF(0.55F);
    const qreal step = scaled(9);
    const auto stroke = [&](const QPointF &from, const QPointF &to) {
        m_drawing.shapes.push_back(LineShape{{from, to}, ink, 1, false});
    };
    switch (tone.pattern) {
    case Pattern::Rising:
    case Pattern::Falling:
        // Lines x + y = c (or x - y = c), cut to the rectangle.
        for (const qreal c : evenly(step, rect.width() + rect.height(), step)) {
            const qreal x0 = std::max(0.0, c - rect.height()), x1 = std::min(rect.width(), c);
            const auto y = [&](qreal x) {
                return c - x;
            };
            const bool rising = tone.pattern == Pattern::Rising;
            const auto place = [&](qreal x) {
                return QPointF(rect.left() + x, rising ? rect.top() + y(x) : rect.bottom() - y(x));
            };
            stroke(place(x0), place(x1));
        }
        break;
    case Pattern::Dots:
        for (const qreal y : evenly(step / 2, rect.height(), step)) {
            for (const qreal x : evenly(step / 2, rect.width() - 1, step))
                m_drawing.shapes.push_back(CircleShape{{rect.left() + x, rect.top() + y}, 1.4, ink, {}, 0});
        }
        break;
    case Pattern::Level:
        for (const qreal y : evenly(step / 2, rect.height(), step))
            stroke({rect.left(), rect.top() + y}, {rect.right(), rect.top() + y});
        break;
    case Pattern::Upright:
        for (const qreal x : evenly(step / 2, rect.width(), step))
            stroke({rect.left() + x, rect.top()}, {rect.left() + x, rect.bottom()});
        break;
    case Pattern::None:
        break;
    }
}

void Canvas::line(const QPointF &from, const QPointF &to, const QColor &colour, qreal width, bool dashed)
{
    m_drawing.shapes.push_back(LineShape{{from, to}, colour, width, dashed});
}

void Canvas::polyline(std::vector<QPointF> points, const QColor &colour, qreal width)
{
    m_drawing.shapes.push_back(LineShape{std::move(points), colour, width, false});
}

void Canvas::polygon(std::vector<QPointF> points, const QColor &fill, const QColor &stroke, qreal strokeWidth)
{
    m_drawing.shapes.push_back(PolygonShape{std::move(points), fill, stroke, strokeWidth});
}

void Canvas::circle(const QPointF &centre, qreal radius, const QColor &fill, const QColor &stroke, qreal strokeWidth)
{
    m_drawing.shapes.push_back(CircleShape{centre, radius, fill, stroke, strokeWidth});
}

void Canvas::marker(const QPointF &centre, qreal radius, const Tone &tone, bool hollow)
{
    const QColor paper = m_palette.colour(common::Role::Paper);
    const QColor fill = hollow ? paper : tone.fill;
    const QColor edge = hollow ? tone.fill : paper;
    const QPointF &c = centre;
    const qreal r = radius;
    switch (tone.marker % 4) {
    case 0:
        circle(c, r, fill, edge, 1.5);
        break;
    case 1:
        rect({c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8}, fill, edge, 0, 1.5);
        break;
    case 2:
        polygon({{c.x(), c.y() - r * 1.25},
                 {c.x() + r * 1.25, c.y()},
                 {c.x(), c.y() + r * 1.25},
                 {c.x() - r * 1.25, c.y()}},
                fill, edge, 1.5);
        break;
    default:
        polygon({{c.x(), c.y() - r * 1.2}, {c.x() + r * 1.15, c.y() + r * 0.9}, {c.x() - r * 1.15, c.y() + r * 0.9}},
                fill, edge, 1.5);
    }
}

void Canvas::plot(const QRectF &rect, std::shared_ptr<QChart> chart)
{
    m_drawing.shapes.push_back(PlotShape{rect, std::move(chart)});
}

void Canvas::text(const QString &text, const QPointF &at, TextSize size, common::Role role, TextShape::Anchor anchor)
{
    this->text(text, at, size, m_palette.colour(role), anchor);
}

void Canvas::text(const QString &text, const QPointF &at, TextSize size, const QColor &colour, TextShape::Anchor anchor)
{
    if (text.isEmpty())
        return;
    const Font &used = fontOf(size);
    m_drawing.shapes.push_back(TextShape{{at.x(), at.y() + used.capitals / 2}, text, used.font, colour, anchor});
}

qreal Canvas::block(const QString &text, const QRectF &area, TextSize size, common::Role role, TextShape::Anchor anchor)
{
    if (text.isEmpty())
        return area.top();
    qreal y = area.top();
    const qreal x = anchor == TextShape::Anchor::Start ? area.left()
        : anchor == TextShape::Anchor::End             ? area.right()
                                                       : area.center().x();
    noteBrokenWords(text, area.width(), size);
    for (const QString &line : wrap(text, area.width(), size)) {
        this->text(line, {x, y + lineHeight(size) / 2}, size, role, anchor);
        y += lineHeight(size);
    }
    return y;
}

void Canvas::noteBrokenWords(const QString &text, qreal width, TextSize size)
{
    if (textWidth(text, size) <= width)
        return;
    static const QRegularExpression places(QStringLiteral("[\\s/-]"));
    for (const QString &word : text.split(places, Qt::SkipEmptyParts)) {
        if (textWidth(word, size) > width)
            m_drawing.brokenWords.append(word);
    }
}

void Canvas::mark(const QRectF &bounds, const QString &name, std::size_t panel, std::size_t row, bool hidden)
{
    m_drawing.marks.push_back({bounds, name, panel, row, hidden});
}

Drawing Canvas::take(qreal height)
{
    m_drawing.size = {m_width, std::ceil(height)};
    return std::move(m_drawing);
}

} // namespace ui::charts
