// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "core/chart/figures.h"

namespace core::chart {

/// The figures of a chart as a table: the same texts, so that chart and table never differ. Every row has one cell a
/// column; a hidden row has its reason in every cell's place, once.
struct Table
{
    struct Line
    {
        QString head;
        QStringList cells;
        QString reason;     ///< instead of the cells
        bool title = false; ///< a heading over the lines that follow
        friend bool operator==(const Line &, const Line &) = default;
    };
    QString caption;
    QStringList columns; ///< the first heads the rows
    std::vector<Line> lines;
    friend bool operator==(const Table &, const Table &) = default;
};

/// words: in the language of the spec.
[[nodiscard]] Table tableOf(const ChartSpec &spec, const Wording &words);

/// For the clipboard and files: tab separated; HTML with caption and header cells, escaped.
[[nodiscard]] QString tableAsTsv(const Table &table);
[[nodiscard]] QString tableAsHtml(const Table &table);

} // namespace core::chart
