// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"

namespace core::questionnaire {

void checkQuestionnaire(const Questionnaire &questionnaire, IssueList &issues)
{
    checkIds(questionnaire, issues);
    checkReferences(questionnaire, issues);
    checkQuestions(questionnaire, issues);
    checkExpressions(questionnaire, issues);
    checkScales(questionnaire, issues);
    checkWaves(questionnaire, issues);
    checkDimensions(questionnaire, issues);
    checkTexts(questionnaire, issues);
    // Whether a question can be reached is only decided where everything it depends on exists.
    if (!issues.hasErrors())
        checkReachability(questionnaire, issues);
}

} // namespace core::questionnaire
