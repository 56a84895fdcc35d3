// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace ui::common {

/// Stands between a text and the same text in a second language, which is set under it and a little smaller.
inline constexpr QChar besideMark{QChar::ParagraphSeparator};
/// Both texts in one; the second is left out where it is empty or the same.
[[nodiscard]] QString besideText(const QString &first, const QString &second);
/// What stands before the mark: assistive technology speaks one language at a time.
[[nodiscard]] QString firstLanguage(const QString &text);

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
    /// Width of the longest piece that no line break may divide: narrower than this, words are broken.
    [[nodiscard]] int leastWidth() const;
    /// Draws with the pen of the painter; vertically as the alignment says. Left is where a line begins: it is on the
    /// right where the painter draws from right to left.
    void draw(QPainter &painter, const QRectF &rect) const;
};

/// The sizes of a text, remembered: layouts ask for the same ones again and again, and a page has to be there within a
/// frame of the screen.
class MeasuredText
{
public:
    /// Forgets everything when another text or face is given.
    void set(TextBlock block);
    void forget();
    [[nodiscard]] bool isSet() const { return m_set; }
    [[nodiscard]] const TextBlock &block() const { return m_block; }
    [[nodiscard]] QSize size(int width) const;
    [[nodiscard]] int naturalWidth() const;
    [[nodiscard]] int leastWidth() const;

private:
    struct Known
    {
        int width = -1;
        QSize size;
    };
    TextBlock m_block;
    bool m_set = false;
    mutable std::array<Known, 4> m_known;
    mutable size_t m_next = 0;
    mutable int m_natural = -1;
    mutable int m_least = -1;
};

} // namespace ui::common
