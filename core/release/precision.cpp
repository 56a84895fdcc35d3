// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/precision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core::release {
namespace {

constexpr int kHalfPercents = 200; // a whole

struct Rule
{
    Precision precision;
    Precision plain;   // without finer ends
    Precision coarser; // than the plain one; Thirds have none
    int fromPeople;
    int end;   // the first boundary, in half percents as the others
    int inner; // the second
    int width; // from there on
};
// The one table of precision. Thirds and Fifths have words instead of figures; their boundaries are 35, 65 and
// 20, 40, 60, 80 %. Finer ends begin where an end still holds three whole counts and the band beside it two.
constexpr std::array<Rule, 8> kRules{{
    {Precision::Thirds, Precision::Thirds, Precision::Thirds, 10, 70, 130, 60},
    {Precision::Fifths, Precision::Fifths, Precision::Thirds, 11, 40, 80, 40},
    {Precision::Tens, Precision::Tens, Precision::Fifths, 21, 30, 50, 20},
    {Precision::TensWithFinerEnds, Precision::Tens, Precision::Fifths, 27, 15, 30, 20},
    {Precision::Fives, Precision::Fives, Precision::Tens, 41, 15, 25, 10},
    {Precision::FivesWithFinerEnds, Precision::Fives, Precision::Tens, 67, 6, 15, 10},
    {Precision::Twos, Precision::Twos, Precision::Fives, 101, 6, 10, 4},
    {Precision::Ones, Precision::Ones, Precision::Twos, 201, 3, 5, 2},
}};

std::vector<int> boundariesOf(const Rule &rule)
{
    std::vector<int> found{rule.end};
    for (int edge = rule.inner; edge < kHalfPercents - rule.end; edge += rule.width)
        found.push_back(edge);
    found.push_back(kHalfPercents - rule.end);
    return found;
}

bool isAbove(qint64 count, qint64 base, int edge)
{
    const qint64 share = kHalfPercents * count;
    return edge <= kHalfPercents / 2 ? share > edge * base : share >= edge * base;
}

} // namespace

std::optional<Precision> precisionFor(int m, int step)
{
    const auto next = std::find_if(kRules.begin(), kRules.end(), [m](const Rule &rule) { return m < rule.fromPeople; });
    if (next == kRules.begin())
        return std::nullopt;
    const Rule &rule = *std::prev(next);
    if (step < StepDown::CoarserBands)
        return step < StepDown::PlainEnds ? rule.precision : rule.plain;
    return rule.coarser == rule.precision ? std::nullopt : std::optional(rule.coarser);
}

const std::vector<int> &boundaries(Precision precision)
{
    static const std::array<std::vector<int>, kRules.size()> all = [] {
        std::array<std::vector<int>, kRules.size()> made;
        for (size_t i = 0; i < kRules.size(); ++i)
            made[i] = boundariesOf(kRules[i]);
        return made;
    }();
    return all[static_cast<size_t>(precision)];
}

int bandIndex(qint64 count, qint64 base, Precision precision)
{
    Q_ASSERT(base > 0 && count >= 0 && count <= base);
    const std::vector<int> &edges = boundaries(precision);
    // Edges rise, and a share above one edge is above all lower ones.
    const auto first =
        std::partition_point(edges.begin(), edges.end(), [&](int edge) { return isAbove(count, base, edge); });
    return static_cast<int>(first - edges.begin());
}

Band band(int index, Precision precision)
{
    const std::vector<int> &edges = boundaries(precision);
    const int last = static_cast<int>(edges.size());
    Q_ASSERT(index >= 0 && index <= last);
    if (precision == Precision::Ones) { // whole percents: a figure, not a range, but for the ends
        if (index == 0)
            return {0, 1};
        if (index == last)
            return {99, 100};
        return {static_cast<double>(index + 1), static_cast<double>(index + 1)};
    }
    const int low = index == 0 ? 0 : edges[static_cast<size_t>(index - 1)];
    const int high = index == last ? kHalfPercents : edges[static_cast<size_t>(index)];
    return {low / 2.0, high / 2.0};
}

double figureOf(const Band &shown)
{
    for (const Rule &rule : kRules) {
        const double besideEnd = (rule.inner - rule.width / 2.0) / 2;
        if (shown == band(1, rule.precision))
            return besideEnd;
        if (shown == band(static_cast<int>(boundaries(rule.precision).size()) - 1, rule.precision))
            return 100 - besideEnd;
    }
    const bool end = shown.low <= 0 || shown.high >= 100;
    const double width = shown.high - shown.low;
    const double unit = width <= 5 ? 1 : width <= 10 ? 5 : 10; // a sum is no rounder than its parts let it be known
    return end || width <= 2.5 ? shown.middle() : std::round(shown.middle() / unit) * unit;
}

std::optional<int> indexOf(const Band &shown, Precision precision)
{
    const int count = static_cast<int>(boundaries(precision).size()) + 1;
    for (int index = 0; index < count; ++index) {
        if (band(index, precision) == shown)
            return index;
    }
    return std::nullopt;
}

std::optional<CountRange> countsIn(int index, int base, Precision precision)
{
    const std::vector<int> &edges = boundaries(precision);
    int smallest = 0;
    int largest = base;
    if (index > 0) {
        const int edge = edges[static_cast<size_t>(index - 1)];
        smallest = static_cast<int>(static_cast<qint64>(edge) * base / kHalfPercents);
        while (smallest <= base && !isAbove(smallest, base, edge))
            ++smallest;
    }
    if (index < static_cast<int>(edges.size())) {
        const int edge = edges[static_cast<size_t>(index)];
        largest = std::min(base, static_cast<int>(static_cast<qint64>(edge) * base / kHalfPercents) + 1);
        while (largest >= 0 && isAbove(largest, base, edge))
            --largest;
    }
    if (smallest > largest)
        return std::nullopt;
    return CountRange{smallest, largest};
}

int smallestAnswered(int members, const StateBands &states, Precision precision)
{
    if (!states.answered)
        return 0;
    const auto rangeOf = [&](const std::optional<Band> &shown) -> CountRange {
        const std::optional<int> index = shown ? indexOf(*shown, precision) : std::nullopt;
        const std::optional<CountRange> counts = index ? countsIn(*index, members, precision) : std::nullopt;
        return counts.value_or(CountRange{0, members});
    };
    int others = 0;
    for (const auto &state : {states.cantSay, states.skipped, states.notReached, states.notAsked})
        others += rangeOf(state).largest;
    return std::max(rangeOf(states.answered).smallest, members - others);
}

int meanStepTenths(int m, int scaleRange, bool grade, int step)
{
    constexpr std::array<int, 4> kSteps{1, 2, 5, 10};
    // step * m >= 2 * range, in tenths; half of that for grades.
    const int needed = grade ? 10 * scaleRange : 20 * scaleRange;
    size_t index = 0;
    while (index + 1 < kSteps.size() && kSteps[index] * m < needed)
        ++index;
    return kSteps[std::min(index + (step < StepDown::CoarserBands ? 0 : 1), kSteps.size() - 1)];
}

MeanBand meanOf(qint64 sum, qint64 count, int stepTenths)
{
    // round(10 * sum / (step * count)) with ties upwards, in whole numbers
    const qint64 twice = 20 * sum;
    const qint64 unit = qint64{2} * stepTenths * count;
    const qint64 steps = (twice + qint64{stepTenths} * count) / unit;
    return {static_cast<double>(steps * stepTenths) / 10.0, stepTenths / 10.0};
}

} // namespace core::release
