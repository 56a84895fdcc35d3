// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablecells.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core::report {
namespace {

/// Between white and a blue that dark text is read on.
QString shade(double part)
{
    constexpr int end[] = {0x7F, 0xB3, 0xDA};
    QString colour;
    for (const int full : end)
        colour += QStringLiteral("%1").arg(std::lround(255 + (full - 255) * std::clamp(part, 0.0, 1.0)), 2, 16,
                                           QLatin1Char('0'));
    return colour.toUpper();
}

/// The least and the greatest figure a table shows, in per cent.
std::pair<double, double> range(const chart::ChartSpec &spec)
{
    double low = 100, high = 0;
    for (const chart::Panel &panel : spec.panels) {
        for (const chart::Row &row : panel.rows) {
            for (const chart::Cell &cell : row.cells) {
                low = cell.shown ? std::min(low, cell.at) : low;
                high = cell.shown ? std::max(high, cell.at) : high;
            }
        }
    }
    return {low, high};
}

/// The shades of one line with `places` cells behind its head; the row's own figures begin at `first`.
std::vector<QString> shadesOf(const chart::Row &row, std::size_t places, std::size_t first,
                              const std::pair<double, double> &range)
{
    const auto [low, high] = range;
    std::vector<QString> line(places);
    for (const chart::Cell &cell : row.cells) {
        const std::size_t place = first + static_cast<std::size_t>(cell.column);
        if (cell.shown && place < places)
            line[place] = shade(high > low ? (cell.at - low) / (high - low) : 0.5);
    }
    return line;
}

} // namespace

std::vector<std::vector<QString>> tableShades(const Item &item)
{
    const chart::ChartSpec &spec = item.spec;
    if (spec.kind != chart::Kind::HeatTable)
        return {};
    const std::pair<double, double> figures = range(spec);
    const auto places = static_cast<std::size_t>(std::max<qsizetype>(1, item.table.columns.size())) - 1;
    // The figures are the last columns but for the states behind them.
    const std::size_t others = places - std::min(places, spec.columns.size());
    std::vector<std::vector<QString>> shades;
    for (const chart::Panel &panel : spec.panels) {
        if (!panel.title.isEmpty())
            shades.emplace_back();
        for (const chart::Row &row : panel.rows) {
            const std::size_t first = row.states.isEmpty() || others == 0 ? others : others - 1;
            shades.push_back(shadesOf(row, places, first, figures));
        }
    }
    return shades;
}

std::vector<TableCell> cellsOf(const chart::Table::Line &line, qsizetype columns, const std::vector<QString> &shades)
{
    if (line.title)
        return {{line.head, false, true, columns, {}}};
    std::vector<TableCell> cells{{line.head, false, false, 1, {}}};
    if (!line.reason.isEmpty()) {
        cells.push_back({line.reason, false, false, columns - 1, {}});
        return cells;
    }
    for (qsizetype i = 0; i < columns - 1; ++i) {
        const auto place = static_cast<std::size_t>(i);
        cells.push_back({line.cells.value(i), true, false, 1, place < shades.size() ? shades[place] : QString()});
    }
    return cells;
}

} // namespace core::report
