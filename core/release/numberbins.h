// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <vector>

namespace core::release {

/// Numbers are never released one by one but by classes fixed before any answer is seen: at most ten of equal width
/// between the question's limits, the highest open. Code "0-9", for the last "90-".
struct NumberBin
{
    questionnaire::Code code;
    qint64 from = 0;
    qint64 to = 0; ///< included
    friend bool operator==(const NumberBin &, const NumberBin &) = default;
};

[[nodiscard]] inline std::vector<NumberBin> numberBins(const questionnaire::Question &question)
{
    constexpr qint64 kMostBins = 10;
    const qint64 values = question.maximum - question.minimum + 1;
    if (values < 1)
        return {};
    const qint64 width = (values + kMostBins - 1) / kMostBins;
    std::vector<NumberBin> bins;
    for (qint64 from = question.minimum; from <= question.maximum; from += width) {
        const bool last = from + width > question.maximum;
        const QString upper = last ? QString() : QString::number(from + width - 1);
        bins.push_back({questionnaire::Code(QString::number(from) + QLatin1Char('-') + upper), from,
                        last ? question.maximum : from + width - 1});
    }
    return bins;
}

} // namespace core::release
