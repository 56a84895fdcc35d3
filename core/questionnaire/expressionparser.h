// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/expressionnode.h"

namespace core::questionnaire {

/// Longest expression read, in characters; the longest of the shipped questionnaire has about 200.
inline constexpr qsizetype kLongestExpression = 4096;
/// Brackets and calls inside one another; the limit keeps the recursion of parser and evaluation bounded.
inline constexpr int kDeepestExpression = 48;

/// Grammar: XPath 1.0 (W3C Recommendation 16 November 1999), section 3, without paths and node-sets; ${name} in their
/// place as in XLSForm. Errors: InvalidInput, with the column (from 1) in place.inside.
[[nodiscard]] base::Result<ExpressionNode> parseExpression(const QString &source);

} // namespace core::questionnaire
