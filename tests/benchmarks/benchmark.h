// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

// The frame of all benchmarks: measures, and prints one line a figure with its goal. Nothing fails by a figure.
namespace benchmarks {

/// Milliseconds of each run, after one that is not counted; sorted.
[[nodiscard]] std::vector<double> measure(int runs, const std::function<void()> &work);

/// Milliseconds of processor time that the calling thread has used: what a turn of an event loop costs, whatever else
/// the machine is doing.
[[nodiscard]] double processorTime();

/// The middle one of sorted figures; the highest of the lowest 95 %.
[[nodiscard]] double median(const std::vector<double> &sorted);
[[nodiscard]] double percentile95(const std::vector<double> &sorted);

/// "page change            4.1 ms   goal 16 ms   reached"
void report(const QString &what, double value, const QString &unit, double goal);
/// The same for a comparison of two medians: value / base, with both beside it. Where there is no goal, none is said.
void reportRatio(const QString &what, double value, double base, const QString &unit, std::optional<double> goal);

/// Resident memory of this process in MB, from /proc; 0 where there is none.
[[nodiscard]] double residentMegabytes();

} // namespace benchmarks
