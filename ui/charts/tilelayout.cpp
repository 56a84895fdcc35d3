// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tilelayout.h"

#include <array>

namespace ui::charts {
namespace {

struct Tile
{
    const char *region;
    TilePlace place;
};

// Neighbours on the map are neighbours here wherever a grid allows it, and every centre's regions hang together.
constexpr std::array<Tile, 19> tiles{{{"19", {4, 0}},
                                      {"17", {4, 1}},
                                      {"18", {5, 1}},
                                      {"15", {2, 2}},
                                      {"16", {3, 2}},
                                      {"11", {4, 2}},
                                      {"12", {5, 2}},
                                      {"14", {2, 3}},
                                      {"13", {3, 3}},
                                      {"10", {4, 3}},
                                      {"04", {1, 4}},
                                      {"06", {2, 4}},
                                      {"07", {3, 4}},
                                      {"08", {4, 4}},
                                      {"09", {5, 4}},
                                      {"21", {0, 5}},
                                      {"02", {1, 5}},
                                      {"05", {2, 5}},
                                      {"01", {3, 5}}}};

} // namespace

std::optional<TilePlace> tilePlace(const core::questionnaire::Code &region)
{
    for (const Tile &tile : tiles) {
        if (region.text() == QLatin1String(tile.region))
            return tile.place;
    }
    return {};
}

} // namespace ui::charts
