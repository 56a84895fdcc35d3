// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace core::report {

/// The ground of each cell of a shaded table, "7FB3DA", darker where its figure is larger: line by line as in the
/// item's table, behind its heads. Empty where a cell has none, and for other kinds of chart.
[[nodiscard]] std::vector<std::vector<QString>> tableShades(const Item &item);

} // namespace core::report
