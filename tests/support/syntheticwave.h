// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace tests {

/// A wave of 60 independent questions with respondents drawn from a known model: the yardstick of disclosure control.
/// 15 ELY areas and 10 groups of the sizes of the second wave, scaled to the number wanted, the mix of groups in an
/// area Dirichlet(25 x share); four levels of taking part, the mix in a group Dirichlet(12 x share). 40 ratings of five
/// steps from a latent trait (own 0.6, group 0.4, area 0.2, noise 1.1, shift of the question 0.7), 12 yes / no
/// questions with 55 to 96 % yes, 8 nominal ones with 4 to 7 classes; 1 to 12 % of each skipped.
///
/// Questions: ELY (E01 … E15), GROUP (G01 … G10), LEVEL (none, nat, reg, both), V01 … V60. Dimensions: ely, area (five
/// classes of three, regional as ely is), group, family (four), national and regional (yes / no); pair area x family.
struct SyntheticWave
{
    core::questionnaire::Questionnaire questionnaire;
    std::vector<core::interview::Response> responses;
};

/// Exactly that many responses, the same for the same seed. Every one of them passes validateResponse.
[[nodiscard]] SyntheticWave makeSyntheticWave(size_t respondents, quint64 seed);

/// The same with a few questions only, some of them crossed with each other (V01 by V02, V42 by V41, V02 by V53): two
/// ratings, yes / no and a list.
[[nodiscard]] SyntheticWave makeCrossedWave(size_t respondents, quint64 seed);

} // namespace tests
