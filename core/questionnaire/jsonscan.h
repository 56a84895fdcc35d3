// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/issuelist.h"

#include <QByteArray>

namespace core::questionnaire {

/// Deepest nesting of brackets a questionnaire file may have; the format itself needs 9.
inline constexpr int kDeepestJson = 32;

/// Looks over JSON text before it is parsed: nesting beyond the limit, and names that stand twice in one object, where
/// the parser would silently keep one of them. The text need not be valid: what the parser refuses is left to it.
void scanJson(const QByteArray &json, IssueList &issues);

} // namespace core::questionnaire
