// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/charts/canvas.h"

#include <functional>

namespace ui::charts {

inline constexpr qreal fileWidth = 960; ///< of exported charts, in pixels of 1/96 inch

/// What a chart can be written as, by the ending of its name.
enum class FileKind { Svg, Png, Pdf };

/// None for another ending.
[[nodiscard]] std::optional<FileKind> fileKindOf(const QString &path);

/// The bytes of a chart as a file. Files are always light: they are printed and pasted. pngScale 1 … 4.
[[nodiscard]] QByteArray chartFile(const core::chart::ChartSpec &spec, FileKind kind, int pngScale = 2);

/// Draws a chart for a file, which only the thread of the windows may do, and hands back what is left: to compress and
/// write it, in any thread. Errors: InvalidValue for an unknown ending; of what is handed back: those of writing.
[[nodiscard]] core::base::Result<std::function<core::base::Result<void>()>>
drawForFile(const core::chart::ChartSpec &spec, const QString &path, int pngScale = 2);

/// Writes one file, at once. Errors: as above.
[[nodiscard]] core::base::Result<void> writeChart(const core::chart::ChartSpec &spec, const QString &path,
                                                  int pngScale = 2);

/// Of charts in a report, in the same pixels: on A4 their labels have nine points and a half, their small print eight.
inline constexpr qreal reportWidth = 720;
inline constexpr qreal reportHeight = 400; ///< that two of them on a page are wished to have
/// Of one of two beside one another: their labels have eight points, their small print seven.
inline constexpr qreal halfReportWidth = 400;

/// What reportPicture draws.
[[nodiscard]] Drawing reportDrawing(const core::chart::ChartSpec &spec,
                                    core::report::Breadth breadth = core::report::Breadth::Whole);

/// A chart as an element inside a report: no heading and no words of its own, which stand in the page. The mark of a
/// rehearsal stays in it, whatever becomes of the page.
[[nodiscard]] QString reportPicture(const core::chart::ChartSpec &spec, const QString &prefix,
                                    core::report::Breadth breadth = core::report::Breadth::Whole);

/// The colour of a column on paper, "0A4F99": for charts that an office program draws.
[[nodiscard]] QString reportColour(const core::chart::Column &column);

/// "Q03-2022-23", a name that fits every file system.
[[nodiscard]] QString proposedName(const core::chart::ChartSpec &spec);

} // namespace ui::charts
