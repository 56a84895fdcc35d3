// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/statistics.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::chart {

Interval wilson(const ShareEstimate &estimate, double quantile)
{
    if (estimate.answers <= 0)
        return {0, 1};
    const double n = estimate.answers;
    const double p = estimate.share;
    const double z2 = quantile * quantile;
    const double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = quantile * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    const double whole = std::sqrt(half * half + z2 * estimate.width * estimate.width / 12);
    return {std::max(0.0, centre - whole), std::min(1.0, centre + whole)};
}

Interval studentInterval(const MeanEstimate &estimate, double confidence)
{
    if (estimate.answers < 2)
        return {estimate.mean, estimate.mean};
    const boost::math::students_t distribution(estimate.answers - 1);
    const double t = boost::math::quantile(distribution, (1 + confidence) / 2);
    const double half = t * std::sqrt(estimate.variance / estimate.answers + estimate.step * estimate.step / 12);
    return {estimate.mean - half, estimate.mean + half};
}

Interval newcombe(const ShareEstimate &first, const ShareEstimate &second, double quantile)
{
    const Interval a = wilson(first, quantile);
    const Interval b = wilson(second, quantile);
    const double difference = second.share - first.share;
    return {difference - std::hypot(second.share - b.low, a.high - first.share),
            difference + std::hypot(b.high - second.share, first.share - a.low)};
}

double differenceP(const ShareEstimate &first, const ShareEstimate &second)
{
    if (first.share == second.share || first.answers <= 0 || second.answers <= 0)
        return 1;
    // The interval widens with the quantile; halving finds where its near end reaches zero.
    double inside = 0, outside = 40;
    for (int i = 0; i < 80; ++i) {
        const double middle = (inside + outside) / 2;
        const Interval interval = newcombe(first, second, middle);
        (interval.low <= 0 && interval.high >= 0 ? outside : inside) = middle;
    }
    const boost::math::normal standard;
    return 2 * boost::math::cdf(boost::math::complement(standard, (inside + outside) / 2));
}

double differenceP(const MeanEstimate &first, const MeanEstimate &second)
{
    if (first.answers < 2 || second.answers < 2)
        return 1;
    const double a = first.variance / first.answers + first.step * first.step / 12;
    const double b = second.variance / second.answers + second.step * second.step / 12;
    if (a + b <= 0)
        return first.mean == second.mean ? 1 : 0;
    const double freedom = (a + b) * (a + b) / (a * a / (first.answers - 1) + b * b / (second.answers - 1));
    const boost::math::students_t distribution(freedom);
    const double t = std::abs(second.mean - first.mean) / std::sqrt(a + b);
    return 2 * boost::math::cdf(boost::math::complement(distribution, t));
}

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double largest = 0;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        largest = std::max(largest, std::min(1.0, p[order[rank]] * static_cast<double>(p.size() - rank)));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}

std::vector<Difference> judge(const std::vector<double> &p, double level)
{
    const std::vector<double> adjusted = holm(p);
    std::vector<Difference> words(p.size(), Difference::None);
    for (std::size_t i = 0; i < p.size(); ++i)
        words[i] = adjusted[i] < level ? Difference::Clear : p[i] < level ? Difference::Indicative : Difference::None;
    return words;
}

} // namespace core::chart
