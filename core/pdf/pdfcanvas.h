// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdftags.h"

#include <QDate>

// GLib's headers have a member of this name, which Qt makes a macro of.
#undef signals

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <memory>
#include <vector>

namespace core::pdf {

/// Pages of A4 with text by Pango on a cairo surface, tagged: what every PDF of the program is made of. Knows nothing
/// of what stands on a page; included by the writers of this folder alone. All lengths are points of 1/72 inch.
class PdfCanvas
{
public:
    static constexpr double pageWidth = 595.28;
    static constexpr double pageHeight = 841.89;

    struct Unref
    {
        void operator()(void *object) const { g_object_unref(object); }
    };
    using Layout = std::unique_ptr<PangoLayout, Unref>;

    /// pictureScale: pixels a point for pages that are pictures instead of a PDF; 0: a PDF.
    PdfCanvas(const QString &language, const QString &title, const QDate &day, double pictureScale = 0);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas &) = delete;
    PdfCanvas &operator=(const PdfCanvas &) = delete;

    [[nodiscard]] cairo_t *cairo() const { return m_cairo; }
    [[nodiscard]] PdfTags &tags() { return m_tags; }

    /// What draw() draws stands in the document's structure under this tag; what is drawn outside of one is furniture
    /// of the page.
    template <typename Draw>
    void tagged(const char *tag, Draw draw)
    {
        cairo_tag_begin(m_cairo, tag, nullptr);
        draw();
        cairo_tag_end(m_cairo, tag);
    }

    /// The direction of the paragraphs that are laid from now on, whatever letters they begin with; from left to right
    /// each one finds its own.
    void setRightToLeft(bool is);
    /// Text set in lines of a width, not drawn yet.
    [[nodiscard]] Layout lay(const QString &text, double size, bool bold, double width) const;
    [[nodiscard]] static double heightOf(const Layout &layout);
    [[nodiscard]] static double widthOf(const Layout &layout);
    void show(const Layout &layout, double x, double y, double grey) const;

    /// An entry of the outline that leads to this place of the page; level 0 … 2.
    void bookmark(const QString &title, int level, double x, double y);
    void endPage();

    /// The finished bytes. Errors: Internal.
    [[nodiscard]] base::Result<QByteArray> finish();
    /// The pages that were ended, PNG each, where they are pictures. Errors: Internal.
    [[nodiscard]] base::Result<std::vector<QByteArray>> finishPictures();

private:
    [[nodiscard]] bool isPictures() const { return m_pictureScale > 0; }
    void setMetadata(const QString &title, const QDate &day);
    void clearPaper();

    double m_pictureScale;
    std::vector<QByteArray> m_pictures;
    QByteArray m_bytes;
    PdfTags m_tags;
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_cairo = nullptr;
    std::unique_ptr<PangoContext, Unref> m_context; ///< one for all texts: making it costs more than any of them
    bool m_rightToLeft = false;
    int m_bookmarks = 0;
    int m_parents[3] = {};
};

} // namespace core::pdf
