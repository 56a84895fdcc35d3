// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chooser.h"

namespace core::chart {

/// Makes the chart of a view: the recommended kind, or the wanted one where it is possible.
/// Errors: UnknownQuestion; NotInRelease for a base, breakdown or wave that is not released, or for a wanted kind that
/// cannot show this view. companions: how waves compare, and published figures of others.
[[nodiscard]] base::Result<ChartSpec> makeChart(const Releases &releases, const View &view,
                                                const language::Catalogue &catalogue, const base::Language &language,
                                                const Companions &companions = {});

/// The kinds for a view, with reasons. Errors as above.
[[nodiscard]] base::Result<ChartChooser> chooseChart(const Releases &releases, const View &view,
                                                     const language::Catalogue &catalogue,
                                                     const base::Language &language, const Companions &companions = {});

} // namespace core::chart
