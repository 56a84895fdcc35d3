// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/interview/interview.h"

#include <vector>

namespace tests {

/// Whom a random answer comes from: anybody (exclusive choices about every third time), somebody who ticks as much as
/// is allowed, or somebody who always takes an exclusive choice where there is one.
enum class Taste { Any, Much, Exclusive };

/// An answer that the question takes from this respondent: any offered choice, part of the rows of a battery, texts of
/// any length allowed and of letters of any alphabet.
[[nodiscard]] core::questionnaire::Answer randomAnswer(const core::interview::RouteStep &step,
                                                       core::base::RandomSource &random, Taste taste = Taste::Any);

/// One thing that a respondent does: answers, changes or clears a question of the page or an earlier one, goes on or
/// back, jumps to a question, switches the language.
enum class Move { Answer, AnswerEarlier, Clear, Next, Back, GoTo, GoToReview, Language };

/// Makes a move drawn by weights that lead forward on the whole. Returns what it was.
Move randomMove(core::interview::Interview &interview, core::base::RandomSource &random);

/// Walks until the review or until the moves are used up.
void randomWalk(core::interview::Interview &interview, core::base::RandomSource &random, int moves);

} // namespace tests
