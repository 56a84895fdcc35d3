// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/movetable.h"

namespace core::disclosure {

/// A shown base in which everybody who answered, or everybody but one, gave one answer. That must not follow from the
/// release, though nobody's answer does: the one who differs would know all others. A world in which two of them answer
/// otherwise shows that it does not.
struct OneMind
{
    std::vector<size_t> targets; ///< the answers of those who gave it, in the table
};

/// Of every variable, option and base with figures of it, in the release being made and in the earlier ones of the
/// wave. Bases where membership and states leave fewer than two of them a choice are left out: no release can hide
/// that.
[[nodiscard]] std::vector<OneMind> basesOfOneMind(const MoveTable &table, const Classes &classes,
                                                  const ReleasedUnit &released,
                                                  const std::vector<ReleasedUnit> &earlier);

} // namespace core::disclosure
