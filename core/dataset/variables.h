// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <optional>

namespace core::dataset {

/// The variables that an item of a wave is counted as: one, or for a ranking any mention and first place.
[[nodiscard]] std::vector<Variable> variablesOf(const questionnaire::Questionnaire &questionnaire,
                                                const questionnaire::WaveId &wave, const questionnaire::ItemId &item);

/// Where one answered or unanswered item falls in a variable.
struct Placed
{
    int cell = 0;           ///< as Dataset::cell
    std::vector<int> ticks; ///< options ticked
};
/// None when the item holds a code that the wave does not offer.
[[nodiscard]] std::optional<Placed> place(const Variable &variable, const questionnaire::Questionnaire &questionnaire,
                                          const questionnaire::WaveId &wave, const interview::Response::Item &item);

} // namespace core::dataset
