// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace ui::common {

/// Plain text set in lines of a width, with the line height of the house. Nothing in it is ever read as HTML.
struct TextBlock
{
    QString text;
    QFont font;
    double lineHeight = 1.45;
    Qt::Alignment alignment = Qt::AlignLeft;

    /// Size of the text set in that width, in whole pixels.
    [[nodiscard]] QSize size(int width) const;
    /// Width of the text in one line (of its longest paragraph).
    [[nodiscard]] int naturalWidth() const;
    /// Width of the longest word: narrower than this, words are broken.
    [[nodiscard]] int leastWidth() const;
    /// Draws with the pen of the painter; vertically as the alignment says.
    void draw(QPainter &painter, const QRectF &rect) const;
};

} // namespace ui::common
