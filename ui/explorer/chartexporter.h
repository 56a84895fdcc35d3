// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/chart/charttable.h"

class QMimeData;

namespace ui::explorer {

/// A chart for the clipboard: a picture (PNG, SVG) for documents, its table as HTML and as tab separated text for
/// spreadsheets. The caller owns it.
[[nodiscard]] QMimeData *chartMimeData(const core::chart::ChartSpec &spec, const core::chart::Table &table);
[[nodiscard]] QMimeData *tableMimeData(const core::chart::Table &table);

} // namespace ui::explorer
