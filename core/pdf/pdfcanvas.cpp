// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfcanvas.h"

#include <cmath>

namespace core::pdf {
namespace {

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

PdfCanvas::PdfCanvas(const QString &language, const QString &title, const QDate &day, double pictureScale)
    : m_pictureScale(pictureScale)
{
    m_surface = isPictures()
        ? cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::ceil(pageWidth * pictureScale)),
                                     static_cast<int>(std::ceil(pageHeight * pictureScale)))
        : cairo_pdf_surface_create_for_stream(append, &m_bytes, pageWidth, pageHeight);
    if (!isPictures())
        setMetadata(title, day);
    m_cairo = cairo_create(m_surface);
    if (isPictures()) {
        cairo_scale(m_cairo, pictureScale, pictureScale);
        clearPaper();
    }
    m_context.reset(pango_cairo_create_context(m_cairo));
    cairo_tag_begin(m_cairo, "Document", nullptr);
    m_tags.language = language;
}

void PdfCanvas::setMetadata(const QString &title, const QDate &day)
{
    const auto set = [this](cairo_pdf_metadata_t what, const QString &value) {
        cairo_pdf_surface_set_metadata(m_surface, what, value.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Partnership Barometer"));
    set(CAIRO_PDF_METADATA_CREATE_DATE, day.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
}

void PdfCanvas::clearPaper()
{
    cairo_set_source_rgb(m_cairo, 1, 1, 1);
    cairo_paint(m_cairo);
}

void PdfCanvas::endPage()
{
    if (!isPictures()) {
        cairo_show_page(m_cairo);
        return;
    }
    cairo_surface_flush(m_surface);
    m_pictures.emplace_back();
    (void)cairo_surface_write_to_png_stream(m_surface, append, &m_pictures.back());
    clearPaper();
}

PdfCanvas::~PdfCanvas()
{
    m_context.reset();
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

void PdfCanvas::setRightToLeft(bool is)
{
    m_rightToLeft = is;
    pango_context_set_base_dir(m_context.get(), is ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_WEAK_LTR);
}

PdfCanvas::Layout PdfCanvas::lay(const QString &text, double size, bool bold, double width) const
{
    Layout layout(pango_layout_new(m_context.get()));
    PangoFontDescription *font = pango_font_description_from_string("Inter, DejaVu Sans");
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_font_description_set_weight(font, bold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout.get(), 1.2F);
    // Otherwise Pango would turn the edges round for a paragraph in the other direction.
    pango_layout_set_auto_dir(layout.get(), m_rightToLeft ? FALSE : TRUE);
    const QByteArray bytes = text.toUtf8();
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    return layout;
}

double PdfCanvas::heightOf(const Layout &layout)
{
    int width = 0, height = 0;
    pango_layout_get_size(layout.get(), &width, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

double PdfCanvas::widthOf(const Layout &layout)
{
    int width = 0, height = 0;
    pango_layout_get_size(layout.get(), &width, &height);
    return static_cast<double>(width) / PANGO_SCALE;
}

void PdfCanvas::show(const Layout &layout, double x, double y, double grey) const
{
    cairo_set_source_rgb(m_cairo, grey, grey + 0.03, grey + 0.07);
    cairo_move_to(m_cairo, x, y);
    pango_cairo_show_layout(m_cairo, layout.get());
}

void PdfCanvas::bookmark(const QString &title, int level, double x, double y)
{
    if (isPictures())
        return;
    const QByteArray name = "h" + QByteArray::number(++m_bookmarks);
    const QByteArray attributes = "name='" + name + "'";
    cairo_tag_begin(m_cairo, CAIRO_TAG_DEST, attributes.constData());
    cairo_move_to(m_cairo, x, y);
    cairo_tag_end(m_cairo, CAIRO_TAG_DEST);
    const int parent = level == 0 ? CAIRO_PDF_OUTLINE_ROOT : m_parents[level - 1];
    const QByteArray destination = "dest='" + name + "'";
    m_parents[level] = cairo_pdf_surface_add_outline(m_surface, parent, title.toUtf8().constData(),
                                                     destination.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

base::Result<std::vector<QByteArray>> PdfCanvas::finishPictures()
{
    const cairo_status_t status = cairo_surface_status(m_surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return base::fail(base::ErrorCode::Internal, {QString::fromUtf8(cairo_status_to_string(status))});
    return std::move(m_pictures);
}

base::Result<QByteArray> PdfCanvas::finish()
{
    cairo_tag_end(m_cairo, "Document");
    cairo_surface_finish(m_surface);
    const cairo_status_t status = cairo_surface_status(m_surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return base::fail(base::ErrorCode::Internal, {QString::fromUtf8(cairo_status_to_string(status))});
    return tagPdf(m_bytes, m_tags);
}

} // namespace core::pdf
