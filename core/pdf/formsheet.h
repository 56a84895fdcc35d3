// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/pdf/pdfcanvas.h"
#include "core/report/sheetpicture.h"

#include <QPointF>

#include <functional>
#include <vector>

namespace core::pdf {

/// Pages of a form or a poster, filled from top to bottom with pieces that are never cut. Included by the writers of
/// this folder alone. Whoever draws thinks of a language that is written from left to right: where it is written from
/// right to left, the sheet turns every place and edge round.
class FormSheet
{
public:
    static constexpr double left = 48;
    static constexpr double right = 547.28;
    static constexpr double width = right - left;
    static constexpr double top = 52;
    static constexpr double bottom = 790;

    /// The light colours of the program's look.
    enum class Tone { Ink, Muted, Line, Accent, Wash, AccentWash, Danger };

    struct Facts
    {
        QString language; ///< of the document; the sheet begins in its direction
        QString title;
        QString mark; ///< on every page, in the colour of danger; may be empty
        QString foot; ///< at the beginning of every page's foot; may be empty
        QString page; ///< "Page %1 of %2"; empty: no numbers
        QDate day;
        int pages = 0;           ///< how many there will be, as a first run has counted
        double pictureScale = 0; ///< pixels a point for pages that are pictures instead of a PDF; 0: a PDF
    };
    /// Something drawn in one go at a height of the page.
    struct Piece
    {
        double height = 0;
        std::function<void(double y)> draw;
    };
    struct Face
    {
        double size = 10;
        bool bold = false;
        Tone tone = Tone::Ink;
        const char *tag = "P";
        double after = 4;
    };

    explicit FormSheet(Facts facts);

    /// What is drawn from now on is drawn as this language is written.
    void writeAs(const base::Language &language);

    [[nodiscard]] PdfCanvas &canvas() { return m_canvas; }
    [[nodiscard]] int pages() const { return m_page; }

    /// Stands together on one page if a page has room for it at all.
    void put(const std::vector<Piece> &pieces);
    void space(double points) { m_y = isAtTop() ? m_y : m_y + points; }

    // Pieces to put.
    [[nodiscard]] Piece text(const QString &words, const Face &face, double x = left, double most = width);
    [[nodiscard]] static Piece gap(double points);
    /// Words on a tinted ground.
    [[nodiscard]] Piece note(const QString &words, const Face &face, Tone ground, double x = left, double most = width);

    // Parts of pieces, drawn at once.
    [[nodiscard]] double heightOf(const QString &words, const Face &face, double most) const;
    [[nodiscard]] double widthOf(const QString &words, const Face &face) const;
    enum class Align { Leading, Middle, Trailing };
    /// Words no wider than most, at: their upper left corner, in points.
    void write(const QString &words, const Face &face, const QPointF &at, double most, Align align = Align::Leading);
    void box(double x, double y, double boxWidth, double boxHeight);
    void cross(double x, double y, double side);
    void fill(double x, double y, double w, double h, Tone tone);
    void rule(double x1, double x2, double y, double thickness, Tone tone);

    [[nodiscard]] base::Result<QByteArray> finish();
    /// The pages, where they are pictures.
    [[nodiscard]] base::Result<report::SheetPictures> finishPictures();

private:
    [[nodiscard]] bool isAtTop() const { return m_y <= top; }
    void newPage();
    void closePage();
    void ink(Tone tone);
    /// The left edge of something that is so wide.
    [[nodiscard]] double turned(double x, double wide) const
    {
        return m_rightToLeft ? PdfCanvas::pageWidth - x - wide : x;
    }

    Facts m_facts;
    PdfCanvas m_canvas;
    std::vector<QStringList> m_words; ///< of each page so far
    double m_y = top;
    int m_page = 0;
    bool m_rightToLeft = false;
};

} // namespace core::pdf
