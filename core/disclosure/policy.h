// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/release.h"

#include <QByteArray>

namespace core::disclosure {

/// The limits a release is made under. The defaults are the floor: an owner's policy file can only raise them and
/// leave bases out.
struct Policy
{
    release::PolicyRecord limits;
    int detail = 3; ///< expected answers a category needs to stand alone in a base
    /// Dimensions to release; none: those the questionnaire releases by default.
    std::optional<std::vector<questionnaire::DimensionId>> dimensions;
    bool pairs = true;         ///< release the pairs of dimensions the questionnaire declares
    bool questionPairs = true; ///< and its pairs of questions

    [[nodiscard]] int limitFor(size_t filters) const;
    friend bool operator==(const Policy &, const Policy &) = default;
};

/// Reads a policy file (JSON; resources/policy/default.json, installed as policy.json, has the keys and defaults).
/// Errors: NewerFormat, InvalidJson, InvalidInput (unknown key, wrong type), PolicyTooLoose.
[[nodiscard]] base::Result<Policy> readPolicy(const QByteArray &json, const QString &name);

/// Whether the policy fits the questionnaire: dimensions exist, and only one regional division stands by itself,
/// because two that do not nest give small areas away. Errors: InvalidInput.
[[nodiscard]] base::Result<std::vector<questionnaire::DimensionId>>
releasedDimensions(const Policy &policy, const questionnaire::Questionnaire &questionnaire);

} // namespace core::disclosure
