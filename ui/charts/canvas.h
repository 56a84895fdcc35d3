// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"
#include "ui/charts/palette.h"
#include "ui/charts/textwidths.h"

#include <QFontMetricsF>

#include <array>
#include <vector>

namespace ui::charts {

/// How a chart is to look; what it says is in its spec.
struct ChartStyle
{
    common::ColourScheme scheme = common::ColourScheme::Light;
    int textPercent = 100;
    bool headed = true;       ///< title, subtitle and rehearsal mark in the picture: files; a window shows them itself
    bool marked = true;       ///< REHEARSAL or DRAFT, also where there is no heading
    bool worded = true;       ///< the finding in words under the chart
    bool noted = true;        ///< what one must know to read it, under the chart
    bool coded = true;        ///< the short code in the corner
    qreal minimumHeight = 0;  ///< the space there is: rows grow a little to fill it, never shrink
    qreal mostHeight = 0;     ///< rows move together to stay under it, where that suffices; 0: no limit
    bool alwaysDense = false; ///< on paper: they do so as well where it does not suffice
    /// What was measured before; empty: each drawing measures for itself. Shared: a widget and the drawings it asks
    /// for.
    std::shared_ptr<TextWidths> widths = {};
};

enum class TextSize { Small, Body, Strong, Title };

/// first, first + step, … below end.
[[nodiscard]] std::vector<qreal> evenly(qreal first, qreal end, qreal step);

/// What layouts draw on: collects shapes and marks, measures and wraps text. Places are pixels.
class Canvas
{
public:
    Canvas(const ChartStyle &style, qreal width);

    [[nodiscard]] const ChartPalette &palette() const { return m_palette; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    [[nodiscard]] qreal width() const { return m_width; }
    /// Rows that may grow are this much higher than they usually are; 1 … 1.6. Below 1 they are pressed together.
    [[nodiscard]] qreal stretch() const { return m_stretch; }
    [[nodiscard]] bool isDense() const { return m_stretch < 1; }
    void setStretch(qreal stretch) { m_stretch = stretch; }
    /// A length that grows with the text.
    [[nodiscard]] qreal scaled(qreal pixels) const { return pixels * m_style.textPercent / 100; }
    [[nodiscard]] const QFont &font(TextSize size) const { return fontOf(size).font; }
    [[nodiscard]] qreal lineHeight(TextSize size) const { return fontOf(size).line; }
    [[nodiscard]] qreal textWidth(const QString &text, TextSize size) const;
    /// Lines no wider than width; a word that is wider is broken.
    [[nodiscard]] QStringList wrap(const QString &text, qreal width, TextSize size) const;
    [[nodiscard]] qreal textHeight(const QString &text, qreal width, TextSize size) const;

    void rect(const QRectF &rect, const QColor &fill, const QColor &stroke = {}, qreal radius = 0,
              qreal strokeWidth = 1);
    /// A filled part of a chart with its pattern and a hair line around it that keeps light fills visible.
    void bar(const QRectF &rect, const Tone &tone);
    void line(const QPointF &from, const QPointF &to, const QColor &colour, qreal width = 1, bool dashed = false);
    void polyline(std::vector<QPointF> points, const QColor &colour, qreal width);
    void polygon(std::vector<QPointF> points, const QColor &fill, const QColor &stroke = {}, qreal strokeWidth = 1);
    void circle(const QPointF &centre, qreal radius, const QColor &fill, const QColor &stroke, qreal strokeWidth = 1.5);
    /// The point of a line: a shape of its own for each series.
    void marker(const QPointF &centre, qreal radius, const Tone &tone, bool hollow = false);
    void plot(const QRectF &rect, std::shared_ptr<QChart> chart);
    /// One line: its start, middle or end at the point, as the anchor says, and its vertical middle there too.
    void text(const QString &text, const QPointF &at, TextSize size, common::Role role,
              TextShape::Anchor anchor = TextShape::Anchor::Start);
    void text(const QString &text, const QPointF &at, TextSize size, const QColor &colour, TextShape::Anchor anchor);
    /// Wrapped text from top downwards; returns the y under it.
    qreal block(const QString &text, const QRectF &area, TextSize size, common::Role role,
                TextShape::Anchor anchor = TextShape::Anchor::Start);
    void mark(const QRectF &bounds, const QString &name, std::size_t panel, std::size_t row, bool hidden = false);

    [[nodiscard]] Drawing take(qreal height);

private:
    void pattern(const QRectF &rect, const Tone &tone);
    /// A font is looked up once for a drawing, not once for each text: looking it up costs more than measuring.
    struct Font
    {
        QFont font;
        qreal line = 0;
        qreal capitals = 0; ///< height
    };
    [[nodiscard]] const Font &fontOf(TextSize size) const { return m_fonts[static_cast<std::size_t>(size)]; }
    void makeFonts();
    [[nodiscard]] QString breakWord(QString word, qreal width, const QFont &font, QStringList &lines) const;
    void noteBrokenWords(const QString &text, qreal width, TextSize size);

    ChartStyle m_style;
    ChartPalette m_palette;
    qreal m_width;
    qreal m_stretch = 1;
    std::array<Font, 4> m_fonts; ///< by TextSize
    Drawing m_drawing;
};

} // namespace ui::charts
