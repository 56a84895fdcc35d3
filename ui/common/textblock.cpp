// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace ui::common {
namespace {

constexpr double besideSize = 0.85; ///< of a second language, to the first

QString inLines(QString text)
{
    return text.replace(besideMark, QChar(QChar::LineSeparator))
        .replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

/// Where the second language begins; behind the end when there is none.
qsizetype besideFrom(const TextBlock &block)
{
    const qsizetype mark = block.text.indexOf(besideMark);
    return mark < 0 ? block.text.size() : mark + 1;
}

/// The second language is smaller and never bold, so the first one leads.
void setFaces(QTextLayout &layout, const TextBlock &block)
{
    const qsizetype from = besideFrom(block);
    if (from == block.text.size())
        return;
    QFont font = block.font;
    font.setPixelSize(qRound(font.pixelSize() * besideSize));
    font.setWeight(QFont::Normal);
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(from);
    range.length = static_cast<int>(block.text.size() - from);
    range.format.setFont(font);
    layout.setFormats({range});
}

/// Sets the text; returns width and height used.
QSizeF set(QTextLayout &layout, const TextBlock &block, qreal width,
           QTextOption::WrapMode wrap = QTextOption::WrapAtWordBoundaryOrAnywhere,
           Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QTextOption option;
    option.setWrapMode(wrap);
    option.setAlignment(QStyle::visualAlignment(direction, block.alignment) & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    setFaces(layout, block);
    const qsizetype smaller = besideFrom(block);
    // Half of what the line height adds stands above each line and half below, so one line is centred in a button.
    const qreal step = std::max(QFontMetricsF(block.font).height(), block.font.pixelSize() * block.lineHeight);
    qreal y = 0;
    qreal used = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal own = line.textStart() >= smaller ? step * besideSize : step;
        line.setPosition(QPointF(0, y + (own - line.height()) / 2));
        y += std::max(own, line.height());
        used = std::max(used, line.naturalTextWidth());
    }
    layout.endLayout();
    return {used, y};
}

} // namespace

QString besideText(const QString &first, const QString &second)
{
    return second.isEmpty() || second == first ? first : first + besideMark + second;
}

QString firstLanguage(const QString &text)
{
    return text.section(besideMark, 0, 0);
}

QSize TextBlock::size(int width) const
{
    QTextLayout layout(inLines(text), font);
    const QSizeF used = set(layout, *this, std::max(1, width));
    return {qCeil(used.width()), qCeil(used.height())};
}

int TextBlock::naturalWidth() const
{
    constexpr int unlimited = 1 << 20;
    QTextLayout layout(inLines(text), font);
    TextBlock left = *this;
    left.alignment = Qt::AlignLeft;
    return qCeil(set(layout, left, unlimited).width()) + 1;
}

int TextBlock::leastWidth() const
{
    // In lines of next to no width each piece has one to itself. The text is shaped once for all of them: a start
    // window whose every word was shaped alone came a third later.
    QTextLayout layout(inLines(text), font);
    return qCeil(set(layout, *this, 1, QTextOption::WordWrap).width()) + 1;
}

void TextBlock::draw(QPainter &painter, const QRectF &rect) const
{
    QTextLayout layout(inLines(text), font);
    const QSizeF used =
        set(layout, *this, rect.width(), QTextOption::WrapAtWordBoundaryOrAnywhere, painter.layoutDirection());
    qreal top = rect.top();
    if (alignment.testFlag(Qt::AlignVCenter))
        top += (rect.height() - used.height()) / 2;
    else if (alignment.testFlag(Qt::AlignBottom))
        top += rect.height() - used.height();
    layout.draw(&painter, QPointF(rect.left(), top));
}

void MeasuredText::set(TextBlock block)
{
    forget();
    m_block = std::move(block);
    m_set = true;
}

void MeasuredText::forget()
{
    m_set = false;
    m_known = {};
    m_natural = -1;
    m_least = -1;
}

QSize MeasuredText::size(int width) const
{
    for (const Known &known : m_known) {
        if (known.width == width)
            return known.size;
    }
    m_known[m_next] = {width, m_block.size(width)};
    const QSize size = m_known[m_next].size;
    m_next = (m_next + 1) % m_known.size();
    return size;
}

int MeasuredText::naturalWidth() const
{
    if (m_natural < 0)
        m_natural = m_block.naturalWidth();
    return m_natural;
}

int MeasuredText::leastWidth() const
{
    if (m_least < 0)
        m_least = m_block.leastWidth();
    return m_least;
}

} // namespace ui::common
