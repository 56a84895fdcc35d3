// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <optional>
#include <vector>

/// How exactly a share or a mean may be shown. Bands are centred on round figures and follow the number of people
/// behind the share alone; every band holds at least two whole counts and each end at least three, so that neither
/// unanimity nor a lone dissenter is ever shown (proved by enumeration in tests/core/release). One place for the
/// release step, the reader's checks and the words of the windows.
namespace core::release {

/// From coarse to fine; the comment tells the number of people from which on it is used.
enum class Precision {
    Thirds,             ///< 10: at most a third, about half, at least two thirds
    Fifths,             ///< 11: at most a fifth, about a third, about half, about two thirds, at least four fifths
    Tens,               ///< 21: under 15 %, 20, 30 … 80, over 85 %
    TensWithFinerEnds,  ///< 27: under 8 %, 10, 20 … 90, over 92 %
    Fives,              ///< 41: under 8 %, 10, 15 … 90, over 92 %
    FivesWithFinerEnds, ///< 67: under 3 %, 5, 10 … 95, over 97 %
    Twos,               ///< 101: under 3 %, 4, 6 … 96, over 97 %
    Ones,               ///< 201: at most 1 %, 2, 3 … 98, at least 99 %
};

/// How far figures were stepped down because finer ones could not be proved safe. Numbers that rise: files hold them,
/// and each step takes all those before it.
struct StepDown
{
    enum {
        AsFineAsAllowed,
        PlainEnds,     ///< bands without finer ends
        CoarserBands,  ///< the next coarser ones
        OneFilterOnly, ///< nothing in bases of two conditions
        WholeWaveOnly,
        NotShown,
    };
};

/// No group smaller than this is ever shown, whatever a policy says: bands need it.
inline constexpr int kSmallestBase = 10;

/// The precision for m people after so many steps down; none when m < 10 or nothing coarser is left.
[[nodiscard]] std::optional<Precision> precisionFor(int m, int step = StepDown::AsFineAsAllowed);

/// The boundaries between the bands in half percents, rising: {30, 50 … 170} for Tens. An edge belongs to the outer
/// band, the one further from 50 %.
[[nodiscard]] const std::vector<int> &boundaries(Precision precision);

/// Which band the share count / base lies in; 0 is the lowest. 0 <= count <= base, base > 0.
[[nodiscard]] int bandIndex(qint64 count, qint64 base, Precision precision);

/// The band with this index as it is shown.
[[nodiscard]] Band band(int index, Precision precision);
[[nodiscard]] inline Band bandOf(qint64 count, qint64 base, Precision precision)
{
    return band(bandIndex(count, base, precision), precision);
}

/// The index of a shown band; none when the precision has no such band.
[[nodiscard]] std::optional<int> indexOf(const Band &shown, Precision precision);

/// What a band is drawn and written as: its middle, or the round figure beside that where the band is not centred on
/// one because the end next to it is a narrow one (7.5 … 15 is "about 10 %"). An end has no figure but its edge. What
/// is no released band but made of several is as round as its width: 74 … 84 is "about 80 %".
[[nodiscard]] double figureOf(const Band &shown);

/// Smallest and largest count of base people whose share lies in the band; none when no count does.
struct CountRange
{
    int smallest = 0;
    int largest = 0;
    friend bool operator==(const CountRange &, const CountRange &) = default;
};
[[nodiscard]] std::optional<CountRange> countsIn(int index, int base, Precision precision);

/// m: the fewest substantive answers among members people that the released shares of the states allow. Bands that are
/// not released are taken to allow anything. 0 when the share of those who answered is not released.
[[nodiscard]] int smallestAnswered(int members, const StateBands &states, Precision precision);

/// The step of a mean in tenths (1, 2, 5 or 10) for m people on a scale from lowest to highest value: a single answer
/// must not move it by more than the step allows. Grades may be twice as fine for their range.
[[nodiscard]] int meanStepTenths(int m, int scaleRange, bool grade, int step = StepDown::AsFineAsAllowed);

/// The mean sum / count, rounded to the step, ties upwards. count > 0, step in tenths.
[[nodiscard]] MeanBand meanOf(qint64 sum, qint64 count, int stepTenths);

} // namespace core::release
