// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <functional>

namespace core::report {

/// An item's table as a page or a slide has room for it. Why a figure is not shown is a sentence that is the same in
/// many cells: it stands under the table once, and a letter in its place. What became of those asked is a line of its
/// own below the figures, or stands under the table where it is the same of every line.
struct PageTable
{
    chart::Table table;
    QStringList notes; ///< under the table
    /// The ground of each cell behind the head of each line, "7FB3DA", darker where its figure is larger. Empty where a
    /// cell has none, and for other kinds of chart.
    std::vector<std::vector<QString>> shades;
};
/// together: the note where several answers have one figure, which stands in the cell of the first.
[[nodiscard]] PageTable pageTable(const Item &item, const QString &together);

/// Whether it says more of the line before it: no page begins with it.
[[nodiscard]] bool belongsToLineBefore(const chart::Table::Line &line);

/// What a column needs, in any unit.
struct ColumnNeed
{
    double least = 0; ///< for its longest word
    double wish = 0;  ///< for its longest text in one line
};
/// The needs of a table's columns in a room, its texts being as wide as told.
[[nodiscard]] std::vector<ColumnNeed> columnNeeds(const chart::Table &table, double room,
                                                  const std::function<double(const QString &text)> &width);
/// Whether every column gets what its words need.
[[nodiscard]] bool haveRoom(const std::vector<ColumnNeed> &needs, double room);
/// The widths in a room: as wished where they fit, else with lines broken between words, and where there is no room for
/// that either, in proportion to the words.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double room);
/// The same for who cannot measure texts in a size of print, in points; they fill the room.
[[nodiscard]] std::vector<double> roughColumnWidths(const chart::Table &table, double room, double size);

/// A cell of a table in a document or on a slide.
struct TableCell
{
    QString text;
    bool right = false; ///< at its right edge: a figure
    bool bold = false;
    qsizetype span = 1; ///< columns
    QString shade;      ///< of its ground; empty: none
};
/// The cells of a line in a table of so many columns, with the shades of the line. A title and a reason go over all
/// columns that are left.
[[nodiscard]] std::vector<TableCell> cellsOf(const chart::Table::Line &line, qsizetype columns,
                                             const std::vector<QString> &shades);

} // namespace core::report
