// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/direction.h"
#include "core/report/steps.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace core::report {
namespace {

using chart::Cell;
using chart::ChartSpec;
using chart::Kind;
using chart::Row;

constexpr lxw_row_t tableTop = 5; ///< row of the column heads in a question's sheet
constexpr int longestSheetName = 31;
constexpr lxw_col_t wordsTo = 5;         ///< last column that a sentence reaches over
constexpr qsizetype lettersOnLine = 105; ///< of a sentence over those columns
constexpr double lineHeight = 15;        ///< points
constexpr lxw_color_t plainColour = 0x0A4F99, gridColour = 0xDDE2E8, axisColour = 0x76828F;
constexpr qint64 largestWorkbook = 256LL * 1024 * 1024;

/// One workbook being written. libxlsxwriter's functions fail only where the workbook as a whole does, which
/// workbook_close() tells; single results are therefore not looked at.
class WorkbookWriter
{
public:
    WorkbookWriter(const Report &report, const Progress &progress) : m_report(report), m_steps(report, progress) { }

    [[nodiscard]] base::Result<QByteArray> run()
    {
        // The library writes files only.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.xlsx"));
        QByteArray place = QFile::encodeName(folder.path());
        lxw_workbook_options options{};
        options.tmpdir = place.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!folder.isValid() || m_book == nullptr)
            return base::fail(base::ErrorCode::FileNotWritable, {path});
        makeFormats();
        setProperties();
        m_contents = addSheet(m_report.title);
        writeFigures();
        for (const Section *section : allSections()) {
            for (const Item &item : section->items) {
                if (const auto going = m_steps.next(); !going) {
                    lxw_workbook_free(m_book);
                    return base::fail(going);
                }
                writeItem(item);
            }
        }
        writeContents();
        const lxw_error error = workbook_close(m_book);
        if (error != LXW_NO_ERROR)
            return base::fail(base::ErrorCode::FileNotWritable, {path}, QLatin1String(lxw_strerror(error)));
        return base::readFile(path, largestWorkbook);
    }

private:
    [[nodiscard]] std::vector<const Section *> allSections() const
    {
        std::vector<const Section *> all;
        // Highlights are charts of questions that have sheets of their own; alone they get them here.
        if (m_report.sections.empty())
            all.push_back(&m_report.highlights);
        for (const Section &section : m_report.sections)
            all.push_back(&section);
        return all;
    }

    void makeFormats()
    {
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_mark = workbook_add_format(m_book);
        format_set_bold(m_mark);
        format_set_font_color(m_mark, 0xA3231B);
        m_percent = workbook_add_format(m_book);
        format_set_num_format(m_percent, "0.#\" %\"");
        m_wholePercent = workbook_add_format(m_book);
        format_set_num_format(m_wholePercent, "0\" %\"");
        m_mean = workbook_add_format(m_book);
        format_set_num_format(m_mean, "0.0");
    }

    void setProperties()
    {
        QByteArray title = marked(m_report.mark, m_report.title).toUtf8();
        QByteArray subject = m_report.subtitle.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        // The day of the results, so that the same results give the same bytes.
        properties.created =
            static_cast<time_t>(std::max<qint64>(1, m_report.day.startOfDay(Qt::UTC).toSecsSinceEpoch()));
        workbook_set_properties(m_book, &properties);
    }

    [[nodiscard]] lxw_worksheet *addSheet(const QString &wanted)
    {
        QString clean = wanted;
        for (const QChar sign : QStringLiteral("[]:*?/\\'"))
            clean.replace(sign, u' ');
        clean = clean.simplified().left(longestSheetName);
        QString name = clean;
        for (int copy = 2; m_names.contains(name.toLower()); ++copy)
            name = clean.left(longestSheetName - 4) + u' ' + QString::number(copy);
        m_names.insert(name.toLower());
        m_lastName = name;
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        // The mark of a rehearsal is on every printed page too.
        if (!m_report.mark.isEmpty())
            worksheet_set_header(sheet, ("&C&B" + m_report.mark.toUtf8()).constData());
        worksheet_set_landscape(sheet);
        if (language::isRightToLeft(m_report.language))
            worksheet_right_to_left(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        return sheet;
    }

    static void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format);
    }

    /// A sentence over several columns, on as many lines as it needs: it neither runs out of the page nor makes a
    /// printer press the whole sheet together.
    void words(lxw_worksheet *sheet, lxw_row_t row, const QString &sentence)
    {
        if (sentence.isEmpty())
            return;
        worksheet_merge_range(sheet, row, 0, row, wordsTo, sentence.toUtf8().constData(), m_wrapped);
        const qsizetype lines = (sentence.size() - 1) / lettersOnLine + 1;
        worksheet_set_row(sheet, row, lineHeight * static_cast<double>(lines), nullptr);
    }

    [[nodiscard]] lxw_format *formatOf(const ChartSpec &spec, const Cell &cell) const
    {
        if (!spec.axis.percent)
            return m_mean;
        return std::abs(cell.at - std::round(cell.at)) < 0.05 ? m_wholePercent : m_percent;
    }

    static double shownValue(const ChartSpec &spec, const Cell &cell)
    {
        // As exact as it is shown and no more.
        return spec.axis.percent ? std::round(cell.at * 10) / 10 : cell.at;
    }

    [[nodiscard]] QString labelOf(const chart::Panel &panel, const Row &row) const
    {
        return panel.title.isEmpty() ? row.label : panel.title + QStringLiteral(" – ") + row.label;
    }

    /// Every figure once, as a number, in one list that can be filtered.
    void writeFigures()
    {
        lxw_worksheet *sheet = addSheet(m_report.figuresHead);
        for (std::size_t i = 0; i < m_report.figureHeads.size(); ++i)
            text(sheet, 0, static_cast<lxw_col_t>(i), m_report.figureHeads[i], m_head);
        lxw_row_t line = 1;
        for (const Section *section : allSections()) {
            for (const Item &item : section->items) {
                for (const chart::Panel &panel : item.spec.panels) {
                    for (const Row &row : panel.rows)
                        writeFigureRow(sheet, line, item.spec, panel, row);
                }
            }
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_set_column(sheet, 1, 4, 28, nullptr);
        worksheet_set_column(sheet, 9, 10, 22, nullptr);
        worksheet_autofilter(sheet, 0, 0, line > 1 ? line - 1 : 1,
                             static_cast<lxw_col_t>(m_report.figureHeads.size() - 1));
    }

    void writeFigureRow(lxw_worksheet *sheet, lxw_row_t &line, const ChartSpec &spec, const chart::Panel &panel,
                        const Row &row)
    {
        const auto write = [&](const QString &column, const Cell *cell, const QString &status) {
            text(sheet, line, 0, spec.number, nullptr);
            text(sheet, line, 1, spec.title, nullptr);
            text(sheet, line, 2, panel.title, nullptr);
            text(sheet, line, 3, row.label, nullptr);
            text(sheet, line, 4, column, nullptr);
            if (cell != nullptr && cell->shown) {
                worksheet_write_number(sheet, line, 5, shownValue(spec, *cell), nullptr);
                worksheet_write_number(sheet, line, 6, cell->low, nullptr);
                worksheet_write_number(sheet, line, 7, cell->high, nullptr);
                text(sheet, line, 10, cell->text, nullptr);
            }
            if (row.members)
                worksheet_write_number(sheet, line, 8, *row.members, nullptr);
            text(sheet, line, 9, status, nullptr);
            ++line;
        };
        if (!row.reason.isEmpty()) {
            write({}, nullptr, row.reason);
            return;
        }
        if (row.mean)
            write(spec.meanHead, &*row.mean, row.mean->reason);
        for (const Cell &cell : row.cells)
            write(columnName(spec, cell), &cell, cell.reason);
    }

    [[nodiscard]] static QString columnName(const ChartSpec &spec, const Cell &cell)
    {
        QStringList names;
        for (int i = cell.column; i < cell.column + cell.span; ++i)
            names.append(spec.columns[static_cast<std::size_t>(i)].label);
        return names.join(QStringLiteral(" + ")).replace(u'\n', QStringLiteral(", "));
    }

    void writeItem(const Item &item)
    {
        const ChartSpec &spec = item.spec;
        lxw_worksheet *sheet = addSheet(spec.number);
        m_links.push_back({m_lastName, spec.number, spec.title});
        text(sheet, 0, 0, headingOf(item), m_title);
        text(sheet, 1, 0, spec.subtitle, nullptr);
        text(sheet, 3, 0, m_report.mark, m_mark);
        worksheet_set_column(sheet, 0, 0, 44, nullptr);
        worksheet_set_column(sheet, 1, 12, 14, nullptr);
        lxw_row_t line = tableTop + 1;
        if (!item.answers.isEmpty()) {
            text(sheet, 2, 0, item.sentence, m_wrapped);
            text(sheet, tableTop, 0, m_report.answersWord, m_head);
            worksheet_set_column(sheet, 0, 0, 110, nullptr);
            for (const QString &answer : item.answers)
                text(sheet, line++, 0, answer, m_wrapped);
            return;
        }
        worksheet_fit_to_pages(sheet, 1, 1); // table and chart on one page
        words(sheet, 2, item.sentence);
        writeTable(sheet, line, item);
        addChart(sheet, item, line - 1);
        for (const QString &note : spec.notes)
            words(sheet, ++line, note);
    }

    void writeTable(lxw_worksheet *sheet, lxw_row_t &line, const Item &item)
    {
        const ChartSpec &spec = item.spec;
        const bool means = hasMeans(spec);
        const lxw_col_t first = means ? 2 : 1;
        const auto status = static_cast<lxw_col_t>(first + spec.columns.size());
        text(sheet, tableTop, 0, spec.tableHead, m_head);
        if (means)
            text(sheet, tableTop, 1, spec.meanHead, m_head);
        for (std::size_t i = 0; i < spec.columns.size(); ++i)
            text(sheet, tableTop, static_cast<lxw_col_t>(first + i),
                 QString(spec.columns[i].label).replace(u'\n', QStringLiteral(", ")), m_head);
        text(sheet, tableTop, status, m_report.figureHeads[9], m_head);
        for (const chart::Panel &panel : spec.panels) {
            for (const Row &row : panel.rows) {
                text(sheet, line, 0, labelOf(panel, row), nullptr);
                if (row.mean && row.mean->shown)
                    worksheet_write_number(sheet, line, 1, row.mean->at, m_mean);
                QString reason = row.reason;
                for (const Cell &cell : row.cells) {
                    if (cell.shown && row.reason.isEmpty())
                        worksheet_write_number(sheet, line, static_cast<lxw_col_t>(first + cell.column),
                                               shownValue(spec, cell), cellFormat(spec, cell, means));
                    else if (reason.isEmpty())
                        reason = cell.reason;
                }
                text(sheet, line, status, reason, nullptr);
                ++line;
            }
        }
    }

    /// Behind a mean stand shares, whatever the axis of the chart.
    [[nodiscard]] lxw_format *cellFormat(const ChartSpec &spec, const Cell &cell, bool means) const
    {
        if (!means)
            return formatOf(spec, cell);
        return std::abs(cell.at - std::round(cell.at)) < 0.05 ? m_wholePercent : m_percent;
    }

    [[nodiscard]] static bool hasMeans(const ChartSpec &spec)
    {
        for (const chart::Panel &panel : spec.panels) {
            for (const Row &row : panel.rows) {
                if (row.mean)
                    return true;
            }
        }
        return false;
    }

    /// One colour for one answer, as on the screen; where none is known, one for all.
    static void colour(lxw_chart_series *series, const std::vector<QString> &colours, std::size_t place, bool line)
    {
        lxw_chart_fill fill{};
        fill.color = place < colours.size() ? colours[place].toUInt(nullptr, 16) : plainColour;
        lxw_chart_line stroke{};
        stroke.color = fill.color;
        stroke.width = 2.25F;
        if (line)
            chart_series_set_line(series, &stroke);
        else
            chart_series_set_fill(series, &fill);
    }

    void addChart(lxw_worksheet *sheet, const Item &item, lxw_row_t lastRow)
    {
        const ChartSpec &spec = item.spec;
        if (lastRow <= tableTop)
            return;
        const bool line = spec.kind == Kind::Slope || spec.kind == Kind::Trend;
        const bool stacked = spec.kind == Kind::Stacked || spec.kind == Kind::Diverging;
        const bool means = spec.kind == Kind::Means;
        const lxw_col_t first = hasMeans(spec) ? 2 : 1;
        const auto last = static_cast<lxw_col_t>(first + spec.columns.size() - 1);
        if (spec.kind == Kind::HeatTable) { // a shaded table stays one
            lxw_conditional_format shades{};
            shades.type = LXW_CONDITIONAL_2_COLOR_SCALE;
            shades.min_color = 0xFFFFFF;
            shades.max_color = 0x7FB3DA;
            worksheet_conditional_format_range(sheet, tableTop + 1, first, lastRow, last, &shades);
            return;
        }
        lxw_chart *chart = workbook_add_chart(m_book,
                                              line          ? LXW_CHART_LINE
                                                  : stacked ? LXW_CHART_BAR_STACKED_PERCENT
                                                            : LXW_CHART_BAR);
        const QByteArray name = m_lastName.toUtf8();
        const auto addRow = [&](lxw_row_t row) {
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.constData(), tableTop, first, tableTop, last);
            chart_series_set_values(series, name.constData(), row, first, row, last);
            chart_series_set_name_range(series, name.constData(), row, 0);
            return series;
        };
        const auto addColumn = [&](lxw_col_t column) {
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name.constData(), tableTop + 1, 0, lastRow, 0);
            chart_series_set_values(series, name.constData(), tableTop + 1, column, lastRow, column);
            chart_series_set_name_range(series, name.constData(), tableTop, column);
            return series;
        };
        if (line) {
            for (lxw_row_t row = tableTop + 1; row <= lastRow; ++row)
                colour(addRow(row), item.lineColours, row - tableTop - 1, true);
        } else if (means) {
            colour(addColumn(1), {}, 0, false);
        } else {
            for (lxw_col_t column = first; column <= last; ++column)
                colour(addColumn(column), item.colours, static_cast<std::size_t>(column - first), false);
        }
        finishChart(sheet, chart, spec, lastRow, line);
    }

    void finishChart(lxw_worksheet *sheet, lxw_chart *chart, const ChartSpec &spec, lxw_row_t lastRow, bool line)
    {
        chart_title_set_name(chart, marked(m_report.mark, spec.title).toUtf8().constData());
        lxw_chart_font heading{};
        heading.size = 12;
        heading.bold = LXW_TRUE;
        chart_title_set_name_font(chart, &heading);
        // In a bar chart the library calls the upright axis, that of the rows, y.
        lxw_chart_axis *values = line ? chart->y_axis : chart->x_axis;
        if (!line) {
            chart_axis_set_reverse(chart->y_axis);      // the first row stands at the top, as in the table
            chart_axis_set_crossing_max(chart->y_axis); // and the figures of the axis under the last
            chart_set_series_gap(chart, spec.columns.size() > 1 ? 60 : 40);
        }
        lxw_chart_line grid{}, edge{};
        grid.color = gridColour;
        edge.color = axisColour;
        grid.width = edge.width = 0.75F;
        chart_axis_major_gridlines_set_line(values, &grid);
        chart_axis_set_line(line ? chart->x_axis : chart->y_axis, &edge);
        chart_axis_set_line(values, &grid);
        if (spec.columns.size() < 2 || spec.kind == Kind::Means)
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        if (!spec.axis.percent) {
            chart_axis_set_min(values, spec.axis.minimum);
            chart_axis_set_max(values, spec.axis.maximum);
        }
        QByteArray description = (spec.subtitle + QStringLiteral(". ") + spec.words).toUtf8();
        lxw_chart_options options{};
        options.description = description.data();
        options.x_scale = 1.6;
        options.y_scale = std::clamp(static_cast<double>(lastRow - tableTop) / 9, 1.2, 3.0);
        worksheet_insert_chart_opt(sheet, lastRow + 4 + static_cast<lxw_row_t>(spec.notes.size()), 0, chart, &options);
    }

    void writeContents()
    {
        lxw_row_t line = 0;
        worksheet_set_column(m_contents, 0, 0, 10, nullptr);
        worksheet_set_column(m_contents, 1, 1, 110, m_wrapped);
        text(m_contents, line++, 0, m_report.title, m_title);
        text(m_contents, line++, 0, m_report.subtitle, nullptr);
        text(m_contents, line++, 0, m_report.mark, m_mark);
        if (!m_report.highlights.items.empty()) {
            text(m_contents, ++line, 0, m_report.highlights.title, m_bold);
            ++line;
            for (const Item &item : m_report.highlights.items) {
                text(m_contents, line, 0, item.spec.number, nullptr);
                text(m_contents, line++, 1,
                     item.note.isEmpty() ? item.sentence : item.sentence + QStringLiteral(" ") + item.note, m_wrapped);
            }
            text(m_contents, line++, 1, m_report.highlightRule, m_wrapped);
        }
        text(m_contents, ++line, 0, m_report.methodHead, m_bold);
        ++line;
        for (const QString &sentence : m_report.method)
            text(m_contents, line++, 1, sentence, m_wrapped);
        ++line;
        for (const Link &link : m_links) {
            const QByteArray target = "internal:'" + link.sheet.toUtf8() + "'!A1";
            worksheet_write_url_opt(m_contents, line, 0, target.constData(), nullptr, link.number.toUtf8().constData(),
                                    nullptr);
            text(m_contents, line++, 1, link.title, m_wrapped);
        }
    }

    struct Link
    {
        QString sheet;
        QString number;
        QString title;
    };
    const Report &m_report;
    Steps m_steps;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_contents = nullptr;
    lxw_format *m_bold = nullptr, *m_title = nullptr, *m_wrapped = nullptr, *m_head = nullptr, *m_mark = nullptr,
               *m_percent = nullptr, *m_wholePercent = nullptr, *m_mean = nullptr;
    QSet<QString> m_names;
    QString m_lastName;
    std::vector<Link> m_links;
};

} // namespace

base::Result<QByteArray> reportAsXlsx(const Report &report, const Progress &progress)
{
    return WorkbookWriter(report, progress).run();
}

} // namespace core::report
