// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core::report {

/// The ground of each cell of a shaded table, "7FB3DA", darker where its figure is larger: line by line as in the
/// item's table, behind its heads. Empty where a cell has none, and for other kinds of chart.
[[nodiscard]] std::vector<std::vector<QString>> tableShades(const Item &item);

/// A cell of a table in a document or on a slide.
struct TableCell
{
    QString text;
    bool right = false; ///< at its right edge: a figure
    bool bold = false;
    qsizetype span = 1; ///< columns
    QString shade;      ///< of its ground; empty: none
};
/// The cells of a line in a table of so many columns, its shades as tableShades() has them for it. A title and a reason
/// go over all columns that are left.
[[nodiscard]] std::vector<TableCell> cellsOf(const chart::Table::Line &line, qsizetype columns,
                                             const std::vector<QString> &shades);

} // namespace core::report
