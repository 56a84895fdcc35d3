// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"
#include "tests/support/syntheticwave.h"

#include <map>
#include <vector>

namespace tests {

/// What an attacker knows of everybody before looking at any figure: who took part, to which value of which dimension
/// each belongs, and of each item who gave a substantive answer. No answer.
struct KnownSide
{
    size_t persons = 0;
    std::vector<std::map<core::questionnaire::DimensionId, core::questionnaire::Code>> values; ///< by person
    std::map<core::release::StatisticItem, std::vector<char>> answered;                        ///< by person
    std::map<core::release::StatisticItem, std::vector<char>>
        responded; ///< the same, or "can't say": which is no state

    [[nodiscard]] bool isIn(size_t person,
                            const std::map<core::questionnaire::DimensionId, core::questionnaire::Code> &filter) const;
};
[[nodiscard]] KnownSide knownSideOf(const SyntheticWave &wave);

/// The truth, for counting how often an attacker is right; no attack reads it. Index of the category, or whether the
/// option was ticked (1) or not (0); -1 for people without a substantive answer.
[[nodiscard]] std::vector<int> truthOf(const SyntheticWave &wave, const core::release::StatisticItem &item, int option);

/// Something published: a sum over the people of a base who answered, of what their answers are worth, lies between.
struct Fact
{
    size_t base = 0;
    std::vector<int> worth; ///< of each answer
    qint64 least = 0;
    qint64 most = 0;
};

/// One question under attack: its answers and everything published of it.
struct Puzzle
{
    size_t answers = 0;
    std::vector<std::vector<char>> bases; ///< base, person
    std::vector<char> answered;           ///< by person
    std::vector<Fact> facts;
    /// What somebody may have answered, as sets of answers; empty: each answer by itself.
    std::vector<std::vector<size_t>> wanted;
    /// By person the answers that membership and states leave open, known before any figure; empty: all of them.
    std::vector<std::vector<char>> possible;
};

/// What the questionnaire lets people have answered whose groups are known, and of whom it is known what they were
/// asked, skipped and reached: whoever was asked why they took part in nothing ticked "nothing". Found by trying other
/// answers of each person; of a list the option ticked or not, with few other ticks.
[[nodiscard]] std::vector<std::vector<char>> possibleAnswers(const SyntheticWave &wave,
                                                             const core::release::StatisticItem &item, int option = -1);

/// What a release says of an item or, from 0 on, of one option of it. Rounding is undone by trying every count.
[[nodiscard]] Puzzle puzzleOf(const core::release::Release &release, const KnownSide &known,
                              const core::release::StatisticItem &item, int option = -1);

/// The same of an item for whoever does not know who said "can't say": that is the last answer.
[[nodiscard]] Puzzle cantSayPuzzleOf(const core::release::Release &release, const KnownSide &known,
                                     const core::release::StatisticItem &item);

/// Two questions crossed, under attack together: an answer is a pair of answers, place (a of question) x (answers to by
/// + 1)
/// + (b of by), the last of each standing for none. Everything published of each and of both. The sets wanted are first
/// the answers to the question, then those to `by`.
[[nodiscard]] Puzzle pairPuzzleOf(const core::release::Release &release, const KnownSide &known,
                                  const core::release::PairTable &table);
/// Somebody's answer to `by` is known to the attacker.
void learn(Puzzle &puzzle, size_t person, size_t answersToQuestion, size_t answersToBy, int answerToBy);

/// The known-bad release maker: exact counts of every base of at least five people with up to two conditions. An axis
/// is a condition on one dimension, or on several at once.
[[nodiscard]] Puzzle naivePuzzle(const SyntheticWave &wave, const KnownSide &known,
                                 const std::vector<std::vector<core::questionnaire::DimensionId>> &axes,
                                 const core::release::StatisticItem &item);

} // namespace tests
