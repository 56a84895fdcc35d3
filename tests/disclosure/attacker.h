// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/disclosure/knownside.h"

namespace tests {

/// What follows from a puzzle with certainty, whatever the answers are.
struct Certain
{
    std::vector<std::pair<size_t, size_t>> given; ///< person, answer (or set wanted): gave it in every possible world
    std::vector<std::pair<size_t, size_t>> excluded; ///< person, answer: gave it in none
    size_t asked = 0;                                ///< people with a substantive answer
    size_t undecided = 0;                            ///< among both: nobody proved that they hold or not
};

enum class Worlds {
    Fractional, ///< linear programs: what follows even if people could be split
    Whole,      ///< integer programs: all that follows
};

/// Solves linear or integer programs with cbc in a process of its own. insider: a person whose own answer is known.
[[nodiscard]] Certain attack(const Puzzle &puzzle, Worlds worlds, bool exclusionsToo = false,
                             std::optional<std::pair<size_t, size_t>> insider = std::nullopt);

/// Bases with figures of which it follows that all who answered, or all but one, gave the same answer: whoever is in
/// one is known then, or knows all the others.
struct OneMind
{
    std::vector<std::pair<size_t, size_t>> bases; ///< base, answer
    size_t asked = 0;                             ///< bases and answers
    size_t undecided = 0;
};
[[nodiscard]] OneMind basesOfOneMind(const Puzzle &puzzle);

/// Groups of fewer than limit people that the bases give away by adding and subtracting: differences of two, unions,
/// and every atom or base in the space they span (exact algebra over the rationals).
[[nodiscard]] std::vector<std::vector<size_t>> smallGroups(const std::vector<std::vector<char>> &bases,
                                                           const std::vector<std::vector<char>> &wanted, size_t limit);

} // namespace tests
