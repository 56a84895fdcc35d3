// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/ids.h"

#include <optional>

namespace ui::charts {

/// A place in the grid of tiles; column and row from the upper left.
struct TilePlace
{
    int column = 0;
    int row = 0;
};

inline constexpr int tileColumns = 6;
inline constexpr int tileRows = 6;

/// Where a region lies: the 19 regions of Finland by their national code, each a tile of one size, so that a large
/// region does not look more important than a small one. None for a code that is not a region.
[[nodiscard]] std::optional<TilePlace> tilePlace(const core::questionnaire::Code &region);

} // namespace ui::charts
