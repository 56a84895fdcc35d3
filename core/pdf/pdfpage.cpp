// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfpage.h"

#include "core/language/direction.h"
#include "core/pdf/pdfcanvas.h"
#include "core/report/tablecells.h"

#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>

namespace core::pdf {
namespace {

// Points of 1/72 inch, of the page of PdfCanvas.
constexpr double left = 54, right = 541.28, top = 60, bottom = 785;
constexpr double textWidth = right - left;
constexpr double gutter = 18;   ///< between two columns
constexpr double headRoom = 80; ///< above the highest chart, for its heading

struct Look
{
    double size;
    bool bold;
    double before;
    double after;
    const char *tag;
};

/// Of text in columns, whose lines are short: as a newspaper has it.
Look columnLook(PdfDocument::Style style)
{
    using Style = PdfDocument::Style;
    switch (style) {
    case Style::Heading:
        return {14, true, 14, 4, "H2"};
    case Style::Question:
        return {10.5, true, 12, 2, "H3"};
    case Style::Small:
        return {7.5, false, 0, 3, "P"};
    case Style::Strong:
        return {9, true, 0, 3, "P"};
    default:
        return {9, false, 0, 3, "P"};
    }
}

Look lookOf(PdfDocument::Style style)
{
    using Style = PdfDocument::Style;
    switch (style) {
    case Style::Title:
        return {22, true, 0, 4, "H1"};
    case Style::Heading:
        return {16, true, 10, 6, "H2"};
    case Style::Question:
        return {12, true, 12, 3, "H3"};
    case Style::Body:
        return {10, false, 0, 4, "P"};
    case Style::Strong:
        return {10, true, 0, 4, "P"};
    case Style::Small:
        return {8.5, false, 0, 4, "P"};
    }
    return {10, false, 0, 4, "P"};
}

} // namespace

class PdfDocument::Surface : private PdfCanvas
{
public:
    Surface(const Facts &facts, double pictureScale)
        : PdfCanvas(facts.language, report::marked(facts.mark, facts.title), facts.day, pictureScale), m_facts(facts),
          m_rightToLeft(language::isRightToLeft(base::Language(facts.language)))
    {
        setRightToLeft(m_rightToLeft);
    }

    void setColumns(int columns)
    {
        m_columns = columns;
        m_column = 0;
        m_columnTop = m_y;
        m_width = (textWidth - gutter * (columns - 1)) / columns;
    }

    void newPage()
    {
        if (m_y <= top && m_column == 0)
            return;
        closePage();
        m_column = 0;
        m_y = m_columnTop = top;
    }
    void keepTogether(double points)
    {
        if (m_y + points <= bottom || m_y <= m_columnTop)
            return;
        if (m_column + 1 == m_columns) {
            newPage();
            return;
        }
        ++m_column;
        m_y = m_columnTop;
        // Where a title takes the head of the page, the rest of it may be too low.
        if (m_y + points > bottom && m_columnTop > top)
            newPage();
    }

    void text(const QString &text, Style style)
    {
        if (text.isEmpty())
            return;
        const Look look = m_columns > 1 ? columnLook(style) : lookOf(style);
        const Layout layout = set(text, look.size, look.bold, m_width);
        const double height = heightOf(layout);
        if (m_y > m_columnTop)
            m_y += look.before;
        keepTogether(height);
        const bool heading = style == Style::Title || style == Style::Heading || style == Style::Question;
        if (heading)
            bookmark(text, style == Style::Title ? 0 : style == Style::Heading ? 1 : 2, columnLeft(), m_y);
        tagged(look.tag, [&] { show(layout, columnLeft(), m_y, style == Style::Small ? 0.29 : 0.1); });
        m_y += height + look.after;
    }

    [[nodiscard]] double textHeight(const QString &text, Style style)
    {
        const Look look = m_columns > 1 ? columnLook(style) : lookOf(style);
        return text.isEmpty() ? 0 : look.before + heightOf(lay(text, look.size, look.bold, m_width)) + look.after;
    }

    void list(const QStringList &lines)
    {
        for (const QString &line : lines)
            text(listed(line), Style::Body);
    }

    [[nodiscard]] double room() const { return bottom - m_y; }

    [[nodiscard]] double figureHeight(const QByteArray &svg) const
    {
        const Picture picture = read(svg, bottom - top);
        return picture.handle ? picture.height : 0;
    }

    bool figure(const QByteArray &svg, const QString &alternative, double most)
    {
        const Picture picture = read(svg, most);
        if (!picture.handle)
            return false;
        keepTogether(picture.height);
        const RsvgRectangle place{turned(left + m_column * (m_width + gutter), picture.width), m_y, picture.width,
                                  picture.height};
        GError *fault = nullptr;
        bool drawn = false;
        tagged("Figure",
               [&] { drawn = rsvg_handle_render_document(picture.handle.get(), cairo(), &place, &fault) != 0; });
        g_clear_error(&fault);
        tags().alternatives.append(alternative);
        m_y += picture.height + figureGap;
        return drawn;
    }

    void table(const chart::Table &table)
    {
        const std::vector<double> widths = widthsOf(table);
        std::size_t line = 0;
        // A table goes on over pages as a table of its own with its head repeated.
        while (line < table.lines.size()) {
            keepTogether(tableRoom);
            cairo_tag_begin(cairo(), "Table", nullptr);
            headRow(table, widths);
            const std::size_t before = line;
            for (std::size_t end = blockEnd(table, line); line < end; end = blockEnd(table, line)) {
                if (line > before && !fits(table, {line, end}, widths))
                    break;
                while (line < end)
                    bodyRow(table.lines[line++], widths);
            }
            cairo_tag_end(cairo(), "Table");
            m_y += 6;
            if (line < table.lines.size())
                newPage();
        }
    }

    [[nodiscard]] base::Result<QByteArray> finish()
    {
        closePage();
        return PdfCanvas::finish();
    }

    [[nodiscard]] base::Result<std::vector<QByteArray>> finishPictures()
    {
        closePage();
        return PdfCanvas::finishPictures();
    }

private:
    struct Picture
    {
        std::unique_ptr<RsvgHandle, Unref> handle;
        double width = 0;
        double height = 0;
    };

    [[nodiscard]] Picture read(const QByteArray &svg, double most) const
    {
        GError *fault = nullptr;
        Picture picture;
        picture.handle.reset(rsvg_handle_new_from_data(reinterpret_cast<const guint8 *>(svg.constData()),
                                                       static_cast<gsize>(svg.size()), &fault));
        g_clear_error(&fault);
        gdouble width = 0, height = 0;
        if (!picture.handle || !rsvg_handle_get_intrinsic_size_in_pixels(picture.handle.get(), &width, &height) ||
            width <= 0 || height <= 0)
            return {};
        // As wide as the column, or lower where it must be.
        const double scale = std::min({m_width / width, most / height, (bottom - top - headRoom) / height});
        picture.width = width * scale;
        picture.height = height * scale;
        return picture;
    }

    /// Where something of a width stands that would stand at x from left to right.
    [[nodiscard]] double turned(double x, double width) const { return m_rightToLeft ? left + right - x - width : x; }

    [[nodiscard]] double columnLeft() const { return turned(left + m_column * (m_width + gutter), m_width); }

    /// A text whose lines begin where the language begins them.
    [[nodiscard]] Layout set(const QString &text, double size, bool bold, double width) const
    {
        Layout layout = lay(text, size, bold, width);
        if (m_rightToLeft)
            pango_layout_set_alignment(layout.get(), PANGO_ALIGN_RIGHT);
        return layout;
    }

    /// Mark and page number are furniture of the page, not of the text.
    void closePage()
    {
        ++m_page;
        const Layout number = lay(QString::number(m_page), 8.5, false, textWidth);
        const double numberWidth = widthOf(number);
        show(number, turned(right - numberWidth, numberWidth), bottom + 18, 0.29);
        const Layout title = set(m_facts.title, 8.5, false, textWidth - 60);
        show(title, turned(left, textWidth - 60), bottom + 18, 0.29);
        if (!m_facts.mark.isEmpty()) {
            const Layout mark = lay(m_facts.mark, 10, true, textWidth);
            cairo_set_source_rgb(cairo(), 0.64, 0.14, 0.11);
            cairo_move_to(cairo(), turned(right - widthOf(mark), widthOf(mark)), 30);
            pango_cairo_show_layout(cairo(), mark.get());
        }
        endPage();
    }

    /// In print as large as it has room for.
    [[nodiscard]] std::vector<double> widthsOf(const chart::Table &table)
    {
        std::vector<report::ColumnNeed> needs;
        for (const Print print : {Print{8.5, 4}, {7.75, 3}, {7, 2}}) {
            m_print = print;
            needs = report::columnNeeds(table, textWidth, [&](const QString &text) {
                return widthOf(lay(text, m_print.size, true, textWidth)) + 2 * m_print.padding + 1;
            });
            if (report::haveRoom(needs, textWidth))
                break;
        }
        return report::columnWidths(needs, textWidth);
    }

    /// Behind what stands on one page: a heading with its first line, and a line with what belongs to it.
    [[nodiscard]] static std::size_t blockEnd(const chart::Table &table, std::size_t line)
    {
        const std::size_t all = table.lines.size();
        while (line < all && table.lines[line].title)
            ++line;
        line = std::min(all, line + 1);
        while (line < all && report::belongsToLineBefore(table.lines[line]))
            ++line;
        return line;
    }

    /// Of a table, in points.
    struct Print
    {
        double size = 8.5;
        double padding = 4; ///< at the sides of a cell
    };

    struct CellBox
    {
        Layout layout;
        double x = 0;
        double width = 0;
        bool header = false;
        bool rowHeader = false;
        bool atEnd = false;
    };

    void row(const std::vector<CellBox> &cells, double lineWidth)
    {
        double height = 0;
        for (const CellBox &cell : cells)
            height = std::max(height, heightOf(cell.layout));
        cairo_tag_begin(cairo(), "TR", nullptr);
        for (const CellBox &cell : cells) {
            const char *tag = cell.header ? "TH" : "TD";
            if (cell.header)
                tags().rowHeaders.append(cell.rowHeader);
            // Figures stand at the far end of their column, in either direction.
            const double shift = cell.atEnd && !m_rightToLeft
                ? cell.width - 2 * m_print.padding - std::min(widthOf(cell.layout), cell.width)
                : 0;
            const double x = turned(cell.x, cell.width) + m_print.padding + shift;
            tagged(tag, [&] { show(cell.layout, x, m_y + 2, 0.1); });
        }
        cairo_tag_end(cairo(), "TR");
        m_y += height + 4;
        cairo_set_source_rgb(cairo(), 0.6, 0.64, 0.68);
        cairo_set_line_width(cairo(), lineWidth);
        cairo_move_to(cairo(), left, m_y);
        cairo_line_to(cairo(), right, m_y);
        cairo_stroke(cairo());
    }

    [[nodiscard]] CellBox box(const QString &text, double x, double width, bool bold, bool atEnd = false)
    {
        CellBox cell;
        const double room = std::max(10.0, width - 2 * m_print.padding);
        cell.layout = atEnd ? lay(text, m_print.size, bold, room) : set(text, m_print.size, bold, room);
        cell.x = x;
        cell.width = width;
        cell.atEnd = atEnd;
        return cell;
    }

    void headRow(const chart::Table &table, const std::vector<double> &widths)
    {
        std::vector<CellBox> cells;
        double x = left;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const double width = widths[static_cast<std::size_t>(i)];
            cells.push_back(box(table.columns[i], x, width, true, i > 0));
            cells.back().header = true;
            x += width;
        }
        row(cells, 1);
    }

    [[nodiscard]] std::vector<CellBox> cellsOf(const chart::Table::Line &line, const std::vector<double> &widths)
    {
        std::vector<CellBox> cells;
        if (report::belongsToLineBefore(line)) {
            cells.push_back(box(line.reason, left, textWidth, false));
            return cells;
        }
        cells.push_back(box(line.head, left, line.title ? textWidth : widths.front(), line.title));
        cells.back().header = cells.back().rowHeader = true;
        double x = left + widths.front();
        if (!line.reason.isEmpty()) {
            cells.push_back(box(line.reason, x, right - x, false));
            return cells;
        }
        for (qsizetype i = 0; i < line.cells.size(); ++i) {
            const double width = widths[std::min(widths.size() - 1, static_cast<std::size_t>(i + 1))];
            cells.push_back(box(line.cells[i], x, width, false, true));
            x += width;
        }
        return cells;
    }

    [[nodiscard]] bool fits(const chart::Table &table, const std::pair<std::size_t, std::size_t> &lines,
                            const std::vector<double> &widths)
    {
        double all = 0;
        for (std::size_t line = lines.first; line < lines.second; ++line) {
            double height = 0;
            for (const CellBox &cell : cellsOf(table.lines[line], widths))
                height = std::max(height, heightOf(cell.layout));
            all += height + 4;
        }
        return m_y + all <= bottom;
    }

    void bodyRow(const chart::Table::Line &line, const std::vector<double> &widths) { row(cellsOf(line, widths), 0.4); }

    Facts m_facts;
    bool m_rightToLeft;
    double m_y = top;
    Print m_print; ///< of the table being written
    int m_columns = 1, m_column = 0;
    double m_columnTop = top; ///< where the columns of this page begin
    double m_width = textWidth;
    int m_page = 0;
};

PdfDocument::PdfDocument(const Facts &facts) : PdfDocument(facts, 0) { }

PdfDocument::PdfDocument(const Facts &facts, double pictureScale)
    : m_surface(std::make_unique<Surface>(facts, pictureScale))
{
}

PdfDocument::~PdfDocument() = default;

void PdfDocument::setColumns(int columns)
{
    m_surface->setColumns(columns);
}

void PdfDocument::newPage()
{
    m_surface->newPage();
}

void PdfDocument::keepTogether(double points)
{
    m_surface->keepTogether(points);
}

void PdfDocument::text(const QString &text, Style style)
{
    m_surface->text(text, style);
}

void PdfDocument::list(const QStringList &lines)
{
    m_surface->list(lines);
}

double PdfDocument::textHeight(const QString &text, Style style) const
{
    return m_surface->textHeight(text, style);
}

QString PdfDocument::listed(const QString &line)
{
    return QStringLiteral("•\u2002") + line;
}

double PdfDocument::room() const
{
    return m_surface->room();
}

double PdfDocument::pageRoom()
{
    return bottom - top;
}

double PdfDocument::figureHeight(const QByteArray &svg) const
{
    return m_surface->figureHeight(svg);
}

bool PdfDocument::figure(const QByteArray &svg, const QString &alternative, double most)
{
    return m_surface->figure(svg, alternative, most);
}

void PdfDocument::table(const chart::Table &table)
{
    m_surface->table(table);
}

base::Result<QByteArray> PdfDocument::finish()
{
    return m_surface->finish();
}

base::Result<std::vector<QByteArray>> PdfDocument::finishPictures()
{
    return m_surface->finishPictures();
}

} // namespace core::pdf
