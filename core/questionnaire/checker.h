// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/issuelist.h"
#include "core/questionnaire/questionnaire.h"

// Whether the parts of a questionnaire fit together. Each function looks at one side of it to the end; together they
// find every fault in one go. An error is what would break an interview, a count or a promise to the respondent; a
// warning is what a person should look at once.
namespace core::questionnaire {

void checkQuestionnaire(const Questionnaire &questionnaire, IssueList &issues);

/// Ids and codes that stand twice, questions on no page or on two, class tables, empty lists.
void checkIds(const Questionnaire &questionnaire, IssueList &issues);
/// Names of things that do not exist, and things that nothing names.
void checkReferences(const Questionnaire &questionnaire, IssueList &issues);
/// What a question has and lacks for its type.
void checkQuestions(const Questionnaire &questionnaire, IssueList &issues);
/// Names and codes in expressions, cycles, and looks ahead to later questions.
void checkExpressions(const Questionnaire &questionnaire, IssueList &issues);
/// Texts: every language, every wave and question that shows them, and alike in all languages.
void checkTexts(const Questionnaire &questionnaire, IssueList &issues);
/// Points of scales: order, ends, and the same number of labels in every language.
void checkScales(const Questionnaire &questionnaire, IssueList &issues);
/// Waves and their dates, dimensions, pairs.
void checkWaves(const Questionnaire &questionnaire, IssueList &issues);
void checkDimensions(const Questionnaire &questionnaire, IssueList &issues);
/// Questions and rows that no answers lead to.
void checkReachability(const Questionnaire &questionnaire, IssueList &issues);

} // namespace core::questionnaire
