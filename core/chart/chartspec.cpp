// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chartspec.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::chart {
namespace {

constexpr std::array<std::pair<Kind, const char *>, 12> names{{{Kind::Bars, "bars"},
                                                               {Kind::SortedBars, "sorted-bars"},
                                                               {Kind::Stacked, "stacked"},
                                                               {Kind::Diverging, "diverging"},
                                                               {Kind::Means, "means"},
                                                               {Kind::Ranking, "ranking"},
                                                               {Kind::Grouped, "grouped"},
                                                               {Kind::Slope, "slope"},
                                                               {Kind::Trend, "trend"},
                                                               {Kind::HeatTable, "heat-table"},
                                                               {Kind::TileMap, "map"},
                                                               {Kind::SmallMultiples, "small-multiples"}}};

} // namespace

QString kindName(Kind kind)
{
    for (const auto &[known, name] : names) {
        if (known == kind)
            return QLatin1String(name);
    }
    return {};
}

std::optional<Kind> kindFromName(const QString &name)
{
    for (const auto &[kind, known] : names) {
        if (name == QLatin1String(known))
            return kind;
    }
    return {};
}

ShareAxis shareAxisOf(const ChartSpec &spec)
{
    double highest = 0;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            for (const Cell &cell : row.cells)
                highest = std::max(highest, cell.shown ? (spec.precision ? cell.high : cell.at) : 0);
        }
    }
    ShareAxis axis;
    for (const double end : {20.0, 40.0, 60.0, 80.0}) {
        if (highest <= end) {
            axis.end = end;
            break;
        }
    }
    axis.step = axis.end <= 20 ? 5 : axis.end <= 40 ? 10 : 20;
    return axis;
}

} // namespace core::chart
