// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "ui/charts/canvas.h"

namespace ui::charts {

/// Lays a chart out in a width; the height follows. The same spec, style and width always give the same drawing.
[[nodiscard]] Drawing layOut(const core::chart::ChartSpec &spec, const ChartStyle &style, qreal width);

/// Texts of a drawing that do not fit: they reach over its edge, run into another text, or hold a word that had to be
/// broken. Empty: all of them fit.
[[nodiscard]] QStringList textsThatDoNotFit(const Drawing &drawing);

} // namespace ui::charts
