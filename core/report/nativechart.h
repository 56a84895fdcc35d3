// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core::report {

/// A chart as office programs draw it themselves and let a person edit: categories, series, and how each figure reads.
/// Made from the same cells as the picture and the table.
struct NativeChart
{
    enum class Shape {
        Bars,    ///< beside one another
        Stacked, ///< one bar a row; as long as its figures, so that what is not shown stays a gap
        Lines,
    };
    struct Point
    {
        std::optional<double> value; ///< none: not shown
        QString label;               ///< the figure as the chart shows it: "37 %", "~35 %", "6,8"
        double below = 0;            ///< of a mean: to the ends of its interval
        double above = 0;
        bool published = false; ///< drawn hollow
        bool apart = false;     ///< does not compare with the point before it: no line between them
    };
    struct Series
    {
        QString name;
        QString colour; ///< "0A4F99"
        std::vector<Point> points;
    };

    Shape shape = Shape::Bars;
    QString head;                    ///< of the categories, in the workbook
    QStringList categories;          ///< a row that is not shown has its reason behind its name
    std::vector<std::size_t> groups; ///< where categories begin that stand together: rows of one statement
    std::vector<Series> series;
    double minimum = 0;
    double maximum = 100;
    double step = 20; ///< between the lines of the axis
    bool percent = true;
    bool intervals = false; ///< the points have them

    /// How high it should be drawn, in points of 1/72 inch, when it is so wide.
    [[nodiscard]] double heightFor(double width) const;
    /// The largest text of 8 to 12 points that the rows leave room for in a frame of these points.
    [[nodiscard]] int textSizeIn(double width, double height) const;
    /// The chart in as many parts as it takes for text of readable size; rows that belong together stay together.
    [[nodiscard]] std::vector<NativeChart> partsFor(double width, double height) const;

private:
    [[nodiscard]] double frameHeight(double width) const; ///< axis, mark and legend
    [[nodiscard]] double rowHeight(int textSize) const;
};

/// None for what office programs have no chart of (a shaded table), for an open question and where nothing is shown.
[[nodiscard]] std::optional<NativeChart> nativeChart(const Item &item);

struct NativeChartFacts
{
    base::Language language;
    QString mark;     ///< REHEARSAL or DRAFT, stays in the chart wherever it is copied; may be empty
    QString workbook; ///< id of the relationship to the workbook with its figures
    int textSize = 8; ///< in points
};
/// The chart's part: DrawingML (ECMA-376, part 1, 21.2).
[[nodiscard]] QByteArray chartPart(const NativeChart &chart, const NativeChartFacts &facts);
/// The workbook behind it, in which a person edits the figures: categories down, a series a column. folder: a temporary
/// one of the caller's, for the library writes files only. Errors: FileNotWritable.
[[nodiscard]] base::Result<QByteArray> chartWorkbook(const NativeChart &chart, const QString &folder, const QDate &day);

} // namespace core::report
