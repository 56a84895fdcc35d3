// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttable.h"
#include "core/pdf/pdftags.h"

#include <QDate>

#include <memory>
#include <vector>

namespace core::pdf {

/// Writes running text, charts and tables onto tagged pages of A4, one under another. Text by Pango, charts by librsvg,
/// pages and tags by cairo; nothing of them shows outside.
class PdfDocument
{
public:
    enum class Style { Title, Heading, Question, Body, Strong, Small };

    struct Facts
    {
        QString language;
        QString title;
        QString mark; ///< printed on every page; may be empty
        QDate day;    ///< the document's date, so that the same report gives the same bytes
    };

    explicit PdfDocument(const Facts &facts);
    /// The same pages as pictures instead, for a screen: so many pixels a point.
    PdfDocument(const Facts &facts, double pictureScale);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    /// From here on the text runs in one column or in two, which begin where it stands now: the second is filled when
    /// the first is full, and pages follow the second.
    void setColumns(int columns);
    void newPage(); ///< unless the page is still empty
    /// Begins a new column or page where less than so many points are left, to keep what follows together.
    void keepTogether(double points);
    /// Headings become bookmarks.
    void text(const QString &text, Style style);
    void list(const QStringList &lines);
    [[nodiscard]] static QString listed(const QString &line); ///< a line of a list, as it is written
    /// How much room it takes, in points.
    [[nodiscard]] double textHeight(const QString &text, Style style) const;
    /// Left in this column, and on a page that is empty; in points.
    [[nodiscard]] double room() const;
    [[nodiscard]] static double pageRoom();
    static constexpr double figureGap = 6; ///< under a figure
    /// The height of a chart as wide as the column, or smaller where it would be higher than a page; in points, 0 for
    /// what is no chart.
    [[nodiscard]] double figureHeight(const QByteArray &svg) const;
    /// Draws it so high at most. Returns whether it could be drawn.
    bool figure(const QByteArray &svg, const QString &alternative, double most);
    static constexpr double tableRoom = 60; ///< the least of a table on a page
    void table(const chart::Table &table);

    /// The finished bytes. Errors: Internal.
    [[nodiscard]] base::Result<QByteArray> finish();
    /// The finished pages of a document of pictures, PNG each. Errors: Internal.
    [[nodiscard]] base::Result<std::vector<QByteArray>> finishPictures();

private:
    class Surface;
    std::unique_ptr<Surface> m_surface;
};

} // namespace core::pdf
