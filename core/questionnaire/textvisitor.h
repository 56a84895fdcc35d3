// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <functional>

namespace core::questionnaire {

/// Calls visit for every text of the questionnaire that is there, in the order of the file, with its place
/// ("questions/Q05/hint", "lists/ORG/munint/label"). What checks, counts, exchanges or replaces texts walks here, so
/// that a new kind of text is known to all of them at once.
void visitTexts(const Questionnaire &questionnaire,
                const std::function<void(const QString &place, const Text &text)> &visit);
void visitTexts(Questionnaire &questionnaire, const std::function<void(const QString &place, Text &text)> &visit);

} // namespace core::questionnaire
