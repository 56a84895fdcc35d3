// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <functional>
#include <set>

namespace core::interview {

/// What stands for ${item} in an expression: codes separated by spaces, a number, a text, or "" for no answer.
using ItemValue = std::function<QString(const questionnaire::ItemId &item)>;

/// Whether an expression of the questionnaire holds, named expressions followed. One that refers to itself is false.
[[nodiscard]] bool holds(const questionnaire::Questionnaire &questionnaire, const questionnaire::Expression &expression,
                         const ItemValue &value);

/// Every question or row an expression looks at, directly or by named expressions.
[[nodiscard]] std::set<questionnaire::ItemId> itemsOf(const questionnaire::Questionnaire &questionnaire,
                                                      const questionnaire::Expression &expression);

/// "Q03.mun" -> Q03, mun; "Q04" -> Q04 without a row.
[[nodiscard]] questionnaire::ItemId itemFromText(const QString &text);

/// The value of an answer, or of one row of it, as ItemValue gives it.
[[nodiscard]] QString valueText(const questionnaire::Answer &answer, const questionnaire::Code &row);

} // namespace core::interview
