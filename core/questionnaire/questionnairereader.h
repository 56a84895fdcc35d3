// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/issuelist.h"
#include "core/questionnaire/questionnaire.h"

#include <QJsonObject>

namespace core::questionnaire {

/// Reads format 1 from parsed JSON: types, required members, spelling of ids and codes, dates, expressions. Whether
/// the parts fit together is the checker's to say. What is faulty is left out, so that reading goes on to the end.
[[nodiscard]] Questionnaire readContent(const QJsonObject &json, IssueList &issues);

} // namespace core::questionnaire
