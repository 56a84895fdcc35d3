// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/interview/response.h"

#include <QByteArray>

#include <vector>

namespace core::exchange {

/// What lines of responses are read for.
struct JsonLinesTarget
{
    const questionnaire::Questionnaire *questionnaire = nullptr; ///< must outlive the reading
    questionnaire::WaveId wave;
    QDate opens;  ///< noted as the day where a line names none
    QDate closes; ///< last day that a line may name
};

/// Responses given as JSON lines, the scripted twin of the kiosk: all of them when there is no fault.
struct JsonLines
{
    std::vector<interview::Response> responses; ///< in the order of the lines; without ids
    std::vector<int> numbers;                   ///< of their lines, from 1
    std::vector<base::Error> faults;            ///< InvalidJson or InvalidInput; place.inside "3:answers/Q04"
};

/// One JSON object a line, blank lines left out:
///   {"language":"fi","answers":{"Q01":"ngo","Q03":{"mun":7},"Q04":["munint","edu"],"Q05":["edu"],"Q39":"text"},
///    "skipped":["Q02","Q03.reg"],"via":"kiosk|paper|script","questionnaire":"partnership-barometer","event":…,"day":…}
/// Language and answers must be there; via is script where it is not. Codes are texts, an integer means the code with
/// that text; "can't say" is the code dk; rankings in order. What is asked on the route before the last item named is
/// skipped, what lies behind it is not reached, the rest not asked. A line in which nothing is left unreached counts as
/// sent. Answers that contradict the route, and everything that the kiosk would not take, are faults.
///
/// Bounded and safe on hostile input: at most 256 KiB a line and 100,000 responses; the first 100 faults are listed.
[[nodiscard]] JsonLines readJsonLines(const QByteArray &lines, const JsonLinesTarget &target, const QString &file);

/// Largest file worth reading: what 100,000 responses may take.
inline constexpr qint64 kLargestJsonLines = qint64{512} * 1024 * 1024;

} // namespace core::exchange
