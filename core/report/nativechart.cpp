// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/nativechart.h"

#include "core/base/safefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace core::report {
namespace {

using chart::Cell;
using chart::ChartSpec;
using chart::Kind;
using chart::Panel;
using chart::Row;
using Point = NativeChart::Point;
using Series = NativeChart::Series;
using Shape = NativeChart::Shape;

constexpr qint64 largestWorkbook = qint64{16} * 1024 * 1024;
constexpr int smallestText = 8, largestText = 12; ///< points
constexpr double line = 1.05, gap = 4;            ///< of a row: in sizes of its text, and in points
constexpr qsizetype longestOneLine = 36;          ///< letters of a name that stands beside bars in one line
const QString plainColour = QStringLiteral("0A4F99");

QString flat(const QString &label)
{
    return QString(label).replace(u'\n', QStringLiteral(", "));
}

/// As exact as the table has it, and no more.
Point pointOf(const ChartSpec &spec, const Cell &cell)
{
    Point point;
    if (!cell.shown)
        return point;
    point.value = spec.axis.percent ? std::round(cell.at * 10) / 10 : cell.at;
    point.label = cell.label;
    point.published = cell.published;
    return point;
}

QString nameOf(const Panel &panel, const Row &row)
{
    QString name = panel.title.isEmpty() ? row.label : panel.title + QStringLiteral(" – ") + row.label;
    if (!panel.title.isEmpty() && panel.rows.size() == 1 && row.label.isEmpty())
        name = panel.title;
    return row.reason.isEmpty() ? name : name + QStringLiteral(" – ") + row.reason;
}

template <typename Use>
void eachRow(const ChartSpec &spec, Use use)
{
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows)
            use(panel, row);
    }
}

QString colourAt(const std::vector<QString> &colours, std::size_t place)
{
    return place < colours.size() ? colours[place] : plainColour;
}

/// Means: one series, and beside it those published of other waves.
void addMeans(const ChartSpec &spec, NativeChart &chart)
{
    Series means{spec.meanHead, plainColour, {}};
    std::vector<Series> published;
    std::size_t at = 0;
    eachRow(spec, [&](const Panel &, const Row &row) {
        means.points.push_back(row.mean && row.reason.isEmpty() ? pointOf(spec, *row.mean) : Point{});
        Point &point = means.points.back();
        if (point.value && row.mean->interval) {
            point.below = std::max(0.0, *point.value - row.mean->interval->low);
            point.above = std::max(0.0, row.mean->interval->high - *point.value);
            chart.intervals = true;
        }
        for (const Cell &cell : row.published) {
            auto series = std::find_if(published.begin(), published.end(),
                                       [&](const Series &one) { return one.name == cell.wave; });
            if (series == published.end())
                series = published.insert(published.end(), Series{cell.wave, plainColour, std::vector<Point>(at)});
            series->points.resize(at);
            series->points.push_back(pointOf(spec, cell));
        }
        ++at;
    });
    chart.series.push_back(std::move(means));
    for (Series &series : published) {
        series.points.resize(at);
        chart.series.push_back(std::move(series));
    }
}

/// Answers shown together are a series of their own, between those they stand for.
void addColumns(const Item &item, NativeChart &chart)
{
    const ChartSpec &spec = item.spec;
    std::vector<std::pair<int, int>> places; // column and span
    places.reserve(spec.columns.size());
    for (int i = 0; i < static_cast<int>(spec.columns.size()); ++i)
        places.emplace_back(i, 1);
    eachRow(spec, [&](const Panel &, const Row &row) {
        for (const Cell &cell : row.cells) {
            const std::pair place(cell.column, cell.span);
            if (std::find(places.begin(), places.end(), place) == places.end())
                places.push_back(place);
        }
    });
    std::sort(places.begin(), places.end());
    for (const auto &[column, span] : places) {
        Series series;
        QStringList names;
        for (int i = column; i < column + span; ++i)
            names.append(flat(spec.columns[static_cast<std::size_t>(i)].label));
        const int middle = column + (span - 1) / 2;
        series.name = names.join(QStringLiteral(" + "));
        series.colour = colourAt(item.colours, static_cast<std::size_t>(middle));
        bool any = false;
        eachRow(spec, [&, place = std::pair(column, span)](const Panel &, const Row &row) {
            Point point;
            for (const Cell &cell : row.reason.isEmpty() ? row.cells : std::vector<Cell>{}) {
                if (std::pair(cell.column, cell.span) == place)
                    point = pointOf(spec, cell);
            }
            any = any || point.value;
            series.points.push_back(std::move(point));
        });
        if (any || span == 1)
            chart.series.push_back(std::move(series));
    }
}

void addLines(const Item &item, NativeChart &chart)
{
    const ChartSpec &spec = item.spec;
    for (const chart::Column &column : spec.columns)
        chart.categories.append(flat(column.label));
    eachRow(spec, [&](const Panel &panel, const Row &row) {
        Series series{nameOf(panel, row), colourAt(item.lineColours, chart.series.size()), {}};
        series.points.resize(spec.columns.size());
        for (const Cell &cell : row.cells)
            series.points[static_cast<std::size_t>(cell.column)] = pointOf(spec, cell);
        for (const int place : row.breaks)
            series.points[static_cast<std::size_t>(place)].apart = true;
        chart.series.push_back(std::move(series));
    });
}

/// A table of one line is a chart: one bar a group.
void addOneLine(const ChartSpec &spec, NativeChart &chart)
{
    const Row &row = spec.panels.front().rows.front();
    Series series{row.label, plainColour, {}};
    for (const Cell &cell : row.cells) {
        const QString name = flat(spec.columns[static_cast<std::size_t>(cell.column)].label);
        chart.categories.append(cell.shown ? name : name + QStringLiteral(" – ") + cell.reason);
        series.points.push_back(pointOf(spec, cell));
    }
    chart.series.push_back(std::move(series));
}

bool isOneLine(const ChartSpec &spec)
{
    return spec.kind == Kind::HeatTable && spec.panels.size() == 1 && spec.panels.front().rows.size() == 1;
}

bool hasFigure(const NativeChart &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const Series &series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [](const Point &point) { return point.value.has_value(); });
    });
}

} // namespace

double NativeChart::frameHeight(double width) const
{
    constexpr double frame = 44, legendLine = 13, letter = 4.5;
    qsizetype letters = 0;
    for (const Series &one : series)
        letters += one.name.size() + 6;
    return series.size() > 1 ? frame + legendLine * std::ceil(static_cast<double>(letters) * letter / width) : frame;
}

/// Every bar is as high as its figure, and between groups of bars there is a gap.
double NativeChart::rowHeight(int textSize) const
{
    const double bars = shape == Shape::Stacked ? 1 : static_cast<double>(series.size());
    return std::max(1.0, bars) * line * textSize + gap;
}

double NativeChart::heightFor(double width) const
{
    constexpr double lines = 200, least = 95;
    if (shape == Shape::Lines)
        return lines;
    return std::max(frameHeight(width) + static_cast<double>(categories.size()) * rowHeight(smallestText), least);
}

int NativeChart::textSizeIn(double width, double height) const
{
    if (shape == Shape::Lines)
        return largestText;
    const double row = (height - frameHeight(width)) / static_cast<double>(std::max<qsizetype>(1, categories.size()));
    int size = largestText;
    while (size > smallestText && rowHeight(size) > row)
        --size;
    return size;
}

std::vector<NativeChart> NativeChart::partsFor(double width, double height) const
{
    const auto rows = static_cast<std::size_t>(categories.size());
    // On a slide that is full, names that need two lines would run into one another.
    const bool longNames = std::any_of(categories.begin(), categories.end(),
                                       [](const QString &name) { return name.size() > longestOneLine; });
    const double perRow = std::max(rowHeight(smallestText), longNames ? 2 * line * smallestText : 0);
    const double room = std::max(1.0, std::floor((height - frameHeight(width)) / perRow));
    if (shape == Shape::Lines || static_cast<double>(rows) <= room)
        return {*this};
    // Parts of much the same size rather than full ones and a rest.
    const double wanted = static_cast<double>(rows) / std::ceil(static_cast<double>(rows) / room);
    std::vector<NativeChart> parts;
    std::vector<std::size_t> ends = groups;
    for (std::size_t row = 0; row < rows && groups.empty(); ++row)
        ends.push_back(row);
    ends.push_back(rows);
    std::size_t from = 0;
    for (std::size_t group = 1; group < ends.size(); ++group) {
        const std::size_t end = ends[group];
        const std::size_t next = ends[std::min(group + 1, ends.size() - 1)];
        if (end < rows && static_cast<double>(next - from) <= room && static_cast<double>(end - from) < wanted)
            continue;
        NativeChart part = *this;
        part.categories = categories.mid(static_cast<qsizetype>(from), static_cast<qsizetype>(end - from));
        part.groups.clear();
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto begin = series[i].points.begin();
            part.series[i].points.assign(begin + static_cast<std::ptrdiff_t>(from),
                                         begin + static_cast<std::ptrdiff_t>(end));
        }
        parts.push_back(std::move(part));
        from = end;
    }
    return parts;
}

std::optional<NativeChart> nativeChart(const Item &item)
{
    const ChartSpec &spec = item.spec;
    if (!item.drawn || (spec.kind == Kind::HeatTable && !isOneLine(spec)))
        return {};
    NativeChart chart;
    chart.head = spec.tableHead;
    chart.percent = spec.axis.percent;
    chart.minimum = spec.axis.minimum;
    chart.maximum = spec.axis.maximum;
    if (spec.kind == Kind::Slope || spec.kind == Kind::Trend) {
        chart.shape = Shape::Lines;
        addLines(item, chart);
    } else if (isOneLine(spec)) {
        addOneLine(spec, chart);
    } else {
        chart.shape = spec.kind == Kind::Stacked || spec.kind == Kind::Diverging ? Shape::Stacked : Shape::Bars;
        const Panel *before = nullptr;
        eachRow(spec, [&](const Panel &panel, const Row &row) {
            if (&panel != before || panel.title.isEmpty())
                chart.groups.push_back(static_cast<std::size_t>(chart.categories.size()));
            before = &panel;
            chart.categories.append(flat(nameOf(panel, row)));
        });
        if (spec.kind == Kind::Means)
            addMeans(spec, chart);
        else
            addColumns(item, chart);
        for (Series &series : chart.series) {
            if (series.name.isEmpty())
                series.name = item.table.columns.value(item.table.columns.size() - 1);
        }
    }
    if (!hasFigure(chart))
        return {};
    if (!chart.percent) {
        chart.step = 1;
    } else if (chart.shape != Shape::Stacked) {
        const chart::ShareAxis axis = chart::shareAxisOf(spec);
        chart.maximum = axis.end;
        chart.step = axis.step;
    }
    return chart;
}

base::Result<QByteArray> chartWorkbook(const NativeChart &chart, const QString &folder, const QDate &day)
{
    const QString path = QDir(folder).filePath(QStringLiteral("chart.xlsx"));
    QByteArray place = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr)
        return base::fail(base::ErrorCode::FileNotWritable, {path});
    lxw_doc_properties properties{};
    // The day of the results, so that the same results give the same bytes.
    properties.created = static_cast<time_t>(std::max<qint64>(1, day.startOfDay(Qt::UTC).toSecsSinceEpoch()));
    workbook_set_properties(book, &properties);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
    const auto text = [sheet](std::size_t row, std::size_t column, const QString &what) {
        worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                               what.toUtf8().constData(), nullptr);
    };
    worksheet_set_column(sheet, 0, 0, 40, nullptr);
    text(0, 0, chart.head);
    for (qsizetype row = 0; row < chart.categories.size(); ++row)
        text(static_cast<std::size_t>(row + 1), 0, chart.categories[row]);
    for (std::size_t column = 0; column < chart.series.size(); ++column) {
        text(0, column + 1, chart.series[column].name);
        const std::vector<Point> &points = chart.series[column].points;
        for (std::size_t row = 0; row < points.size(); ++row) {
            if (points[row].value)
                worksheet_write_number(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column + 1),
                                       *points[row].value, nullptr);
        }
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return base::fail(base::ErrorCode::FileNotWritable, {path}, QLatin1String(lxw_strerror(error)));
    return base::readFile(path, largestWorkbook);
}

} // namespace core::report
