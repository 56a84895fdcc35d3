// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace core::chart {

/// In the unit of what was estimated: a share or a difference of shares as parts of 1, a mean as a value of its scale.
struct Interval
{
    double low = 0;
    double high = 0;
};

/// What a released share tells about the people behind it: 0 … 1, the answers it rests on (the fewest that the release
/// allows) and the width of its band, 0 … 1.
struct ShareEstimate
{
    double share = 0;
    int answers = 0;
    double width = 0;
};

/// What a released mean tells about the people behind it, in values of its scale.
struct MeanEstimate
{
    double mean = 0;
    double variance = 0; ///< of single answers, from the middles of the released bands
    int answers = 0;     ///< the fewest that the release allows
    double step = 0;     ///< the mean is rounded to it
};

enum class Difference {
    None,       ///< cannot be told from chance
    Indicative, ///< holds at 95 % taken alone
    Clear,      ///< holds at 95 % after Holm over all comparisons of the chart
};

/// Wilson (1927) score interval at the given normal quantile, 1.96 for 95 %; the rounding's variance w²/12 is added to
/// the square of its half width. Inside 0 … 1, and all of that where there are no answers.
[[nodiscard]] Interval wilson(const ShareEstimate &estimate, double quantile = 1.959963984540054);

/// Student (1908) interval of a mean with answers - 1 degrees of freedom, the rounding's variance step²/12 added; no
/// wider than the mean itself under two answers.
[[nodiscard]] Interval studentInterval(const MeanEstimate &estimate, double confidence = 0.95);

/// Interval of second - first by Newcombe (1998), method 10, out of the two Wilson intervals.
[[nodiscard]] Interval newcombe(const ShareEstimate &first, const ShareEstimate &second,
                                double quantile = 1.959963984540054);

/// Two-sided p of "no difference": the level at which Newcombe's interval just touches zero.
[[nodiscard]] double differenceP(const ShareEstimate &first, const ShareEstimate &second);

/// Two-sided p of "no difference" of two means, Welch (1947).
[[nodiscard]] double differenceP(const MeanEstimate &first, const MeanEstimate &second);

/// Holm (1979): adjusted p values in the order given.
[[nodiscard]] std::vector<double> holm(const std::vector<double> &p);

/// The word for each comparison of a chart.
[[nodiscard]] std::vector<Difference> judge(const std::vector<double> &p, double level = 0.05);

} // namespace core::chart
