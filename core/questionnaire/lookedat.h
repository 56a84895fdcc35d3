// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace core::questionnaire {

/// Names of the questions ("Q24") and rows ("Q03.mun") whose answers an expression looks at, behind named expressions
/// too.
[[nodiscard]] std::set<QString> answersIn(const Questionnaire &questionnaire, const Expression &expression);

/// Whether the answer to the question, or to a row of it, is among them.
[[nodiscard]] bool looksAt(const Questionnaire &questionnaire, const Expression &expression,
                           const QuestionId &question);

/// Whether the answer to the question decides who belongs where in the dimension.
[[nodiscard]] bool decides(const Questionnaire &questionnaire, const QuestionId &question, const Dimension &dimension);

} // namespace core::questionnaire
