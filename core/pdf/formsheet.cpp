// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/formsheet.h"

#include "core/language/direction.h"
#include "core/report/report.h"

#include <algorithm>
#include <array>

namespace core::pdf {
namespace {

constexpr double kRadius = 2;
constexpr double kNotePadding = 5;

struct Rgb
{
    double red;
    double green;
    double blue;
};

constexpr Rgb rgbOf(int rgb)
{
    return {((rgb >> 16) & 0xFF) / 255.0, ((rgb >> 8) & 0xFF) / 255.0, (rgb & 0xFF) / 255.0};
}

constexpr std::array<Rgb, 7> kColours{rgbOf(0x16202B), rgbOf(0x4A5765), rgbOf(0x76828F), rgbOf(0x0A4F99),
                                      rgbOf(0xF3F5F8), rgbOf(0xE3EEFA), rgbOf(0xA3231B)};

} // namespace

FormSheet::FormSheet(Facts facts)
    : m_facts(std::move(facts)),
      m_canvas(m_facts.language, report::marked(m_facts.mark, m_facts.title), m_facts.day, m_facts.pictureScale),
      m_words(1)
{
    writeAs(base::Language(m_facts.language));
}

void FormSheet::writeAs(const base::Language &language)
{
    m_rightToLeft = language::isRightToLeft(language);
    m_canvas.setRightToLeft(m_rightToLeft);
}

void FormSheet::ink(Tone tone)
{
    const Rgb &colour = kColours.at(static_cast<size_t>(tone));
    cairo_set_source_rgb(m_canvas.cairo(), colour.red, colour.green, colour.blue);
}

void FormSheet::put(const std::vector<Piece> &pieces)
{
    double height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    if (m_y + height > bottom && !isAtTop() && height <= bottom - top)
        newPage();
    for (const Piece &piece : pieces) {
        if (m_y + piece.height > bottom)
            newPage();
        piece.draw(m_y);
        m_y += piece.height;
    }
}

void FormSheet::newPage()
{
    closePage();
    m_y = top;
}

FormSheet::Piece FormSheet::gap(double points)
{
    return {points, [](double) {
            }};
}

FormSheet::Piece FormSheet::text(const QString &words, const Face &face, double x, double most)
{
    if (words.isEmpty())
        return gap(0);
    return {heightOf(words, face, most) + face.after, [this, words, face, x, most](double y) {
                m_canvas.tagged(face.tag, [&] { write(words, face, {x, y}, most); });
            }};
}

FormSheet::Piece FormSheet::note(const QString &words, const Face &face, Tone ground, double x, double most)
{
    const double height = heightOf(words, face, most - 2 * kNotePadding);
    return {height + 2 * kNotePadding + face.after, [this, words, face, ground, x, most, height](double y) {
                fill(x, y, most, height + 2 * kNotePadding, ground);
                m_canvas.tagged(face.tag, [&] {
                    write(words, face, {x + kNotePadding, y + kNotePadding}, most - 2 * kNotePadding);
                });
            }};
}

double FormSheet::heightOf(const QString &words, const Face &face, double most) const
{
    return words.isEmpty() ? 0 : PdfCanvas::heightOf(m_canvas.lay(words, face.size, face.bold, most));
}

double FormSheet::widthOf(const QString &words, const Face &face) const
{
    return PdfCanvas::widthOf(m_canvas.lay(words, face.size, face.bold, PdfCanvas::pageWidth));
}

void FormSheet::write(const QString &words, const Face &face, const QPointF &at, double most, Align align)
{
    const PdfCanvas::Layout layout = m_canvas.lay(words, face.size, face.bold, most);
    const bool atLeft = (align == Align::Leading) != m_rightToLeft;
    pango_layout_set_alignment(layout.get(),
                               align == Align::Middle ? PANGO_ALIGN_CENTER
                                   : atLeft           ? PANGO_ALIGN_LEFT
                                                      : PANGO_ALIGN_RIGHT);
    ink(face.tone);
    m_words.back().append(words);
    cairo_move_to(m_canvas.cairo(), turned(at.x(), most), at.y());
    pango_cairo_show_layout(m_canvas.cairo(), layout.get());
}

void FormSheet::box(double x, double y, double boxWidth, double boxHeight)
{
    x = turned(x, boxWidth);
    cairo_t *cairo = m_canvas.cairo();
    constexpr double quarter = 1.5707963267948966;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + boxWidth - kRadius, y + kRadius, kRadius, -quarter, 0);
    cairo_arc(cairo, x + boxWidth - kRadius, y + boxHeight - kRadius, kRadius, 0, quarter);
    cairo_arc(cairo, x + kRadius, y + boxHeight - kRadius, kRadius, quarter, 2 * quarter);
    cairo_arc(cairo, x + kRadius, y + kRadius, kRadius, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_fill_preserve(cairo);
    ink(Tone::Line);
    cairo_set_line_width(cairo, 0.9);
    cairo_stroke(cairo);
}

void FormSheet::cross(double x, double y, double side)
{
    constexpr double inset = 3;
    x = turned(x, side);
    cairo_t *cairo = m_canvas.cairo();
    ink(Tone::Ink);
    cairo_set_line_width(cairo, 1.6);
    cairo_move_to(cairo, x + inset, y + inset);
    cairo_line_to(cairo, x + side - inset, y + side - inset);
    cairo_move_to(cairo, x + side - inset, y + inset);
    cairo_line_to(cairo, x + inset, y + side - inset);
    cairo_stroke(cairo);
}

void FormSheet::fill(double x, double y, double w, double h, Tone tone)
{
    ink(tone);
    cairo_rectangle(m_canvas.cairo(), turned(x, w), y, w, h);
    cairo_fill(m_canvas.cairo());
}

void FormSheet::rule(double x1, double x2, double y, double thickness, Tone tone)
{
    ink(tone);
    cairo_set_line_width(m_canvas.cairo(), thickness);
    cairo_move_to(m_canvas.cairo(), turned(x1, 0), y);
    cairo_line_to(m_canvas.cairo(), turned(x2, 0), y);
    cairo_stroke(m_canvas.cairo());
}

/// Head and foot are furniture of the page, not of the text.
void FormSheet::closePage()
{
    ++m_page;
    writeAs(base::Language(m_facts.language));
    const Face small{8, false, Tone::Muted};
    constexpr double foot = bottom + 12;
    if (!m_facts.foot.isEmpty()) {
        rule(left, right, foot - 4, 0.5, Tone::Line);
        write(m_facts.foot, small, {left, foot}, width - 90);
    }
    if (!m_facts.page.isEmpty())
        write(m_facts.page.arg(m_page).arg(std::max(m_facts.pages, m_page)), small, {right - 120, foot}, 120,
              Align::Trailing);
    if (m_page > 1)
        write(m_facts.title, small, {left, 28}, width - 140);
    if (!m_facts.mark.isEmpty())
        write(m_facts.mark, {10, true, Tone::Danger}, {right - 200, 27}, 200, Align::Trailing);
    m_canvas.endPage();
    m_words.emplace_back();
}

base::Result<QByteArray> FormSheet::finish()
{
    closePage();
    return m_canvas.finish();
}

base::Result<report::SheetPictures> FormSheet::finishPictures()
{
    closePage();
    const auto pages = m_canvas.finishPictures();
    if (!pages)
        return base::fail(pages);
    report::SheetPictures pictures;
    pictures.reserve(pages->size());
    for (size_t page = 0; page < pages->size(); ++page)
        pictures.push_back({(*pages)[page], m_words.at(page)});
    return pictures;
}

} // namespace core::pdf
