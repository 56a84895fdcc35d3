// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

namespace core::release {

/// One part of a base that is broken down: the base with these values of the dimensions, in their order.
struct Part
{
    const Node *node = nullptr;
    std::vector<questionnaire::Code> values;
    [[nodiscard]] bool fitsNone() const; ///< people who fit no value of a dimension
};

/// The base with exactly this filter; null when the release has none.
[[nodiscard]] const Node *findNode(const Release &release,
                                   const std::map<questionnaire::DimensionId, questionnaire::Code> &filter);

/// The parts of a base that the release has, shown or not: values in the order of the questionnaire, people who fit
/// none last. Empty when the base is not released crossed with the dimensions, or lies inside one of them.
[[nodiscard]] std::vector<Part> partsOf(const Release &release, const Node &base,
                                        const std::vector<questionnaire::DimensionId> &by);

/// The table of a question, or of one row of it, crossed with the question that a breakdown names ("Q08.mun"); null
/// when the release has none.
[[nodiscard]] const PairTable *crossingOf(const Release &release, const questionnaire::QuestionId &question,
                                          const questionnaire::Code &item,
                                          const std::vector<questionnaire::DimensionId> &by);

/// The rows of such a table as bases: Release::node() and Release::statistic() know them by their names. A table that
/// is not shown has one row that says why.
[[nodiscard]] std::vector<Part> partsOf(const Release &release, const PairTable &table);

/// "Q08.mun=1+2>Q03.mun"; no row: a table that is not shown.
[[nodiscard]] NodeId rowId(const PairTable &table, const PairRow *row);

} // namespace core::release
