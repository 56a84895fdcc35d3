// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace core::questionnaire {

using QuestionnaireId = base::Id<struct QuestionnaireTag>; ///< "partnership-barometer"
using SectionId = base::Id<struct SectionTag>;             ///< "B"
using QuestionId = base::Id<struct QuestionTag>;           ///< "Q03"
using ListId = base::Id<struct ListTag>;                   ///< "PARTNER"
using ScaleId = base::Id<struct ScaleTag>;                 ///< "AGREE5"
using ColumnId = base::Id<struct ColumnTag>;               ///< extra column of a scale: "NA"
using ClassTableId = base::Id<struct ClassTableTag>;       ///< "area"
using ExpressionId = base::Id<struct ExpressionTag>;       ///< named expression: "tookPartNational"
using DefinitionId = base::Id<struct DefinitionTag>;       ///< "regionalWork"
using DimensionId = base::Id<struct DimensionTag>;         ///< "majorArea"
using WaveId = base::Id<struct WaveTag>;                   ///< "2"
using Code = base::Id<struct CodeTag>;                     ///< of a choice, scale point, row or dimension value: "edu"

/// One thing that is answered and counted: a question, or one row of a battery. Written "Q04" or "Q03.mun".
struct ItemId
{
    QuestionId question;
    Code row; ///< empty but for a row of a battery

    [[nodiscard]] QString text() const
    {
        return row.isEmpty() ? question.text() : question.text() + QLatin1Char('.') + row.text();
    }
    friend bool operator==(const ItemId &, const ItemId &) = default;
    friend std::strong_ordering operator<=>(const ItemId &, const ItemId &) = default;
};

} // namespace core::questionnaire
