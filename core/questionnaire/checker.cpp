// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/checker.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

// What the checks look through: choices and rows of every question in every wave. The shipped questionnaire has about
// three thousand; without a limit a small hostile file could keep the program busy for minutes.
constexpr std::size_t kMostOffered = 200'000;

bool isSmallEnough(const Questionnaire &questionnaire)
{
    std::size_t offered = 0;
    for (const Question &question : questionnaire.questions) {
        const ChoiceList *list = questionnaire.list(question.list);
        const ChoiceList *rows = questionnaire.list(question.rows);
        const Scale *scale = questionnaire.scale(question.scale);
        offered += 1 + (list != nullptr ? list->choices.size() : 0) + (rows != nullptr ? rows->choices.size() : 0) +
            (scale != nullptr ? scale->points.size() : 0) + question.columns.size();
    }
    return offered * std::max<std::size_t>(questionnaire.waves.size(), 1) <= kMostOffered;
}

} // namespace

void checkQuestionnaire(const Questionnaire &questionnaire, IssueList &issues)
{
    if (!isSmallEnough(questionnaire)) {
        issues.error(QStringLiteral("questions"),
                     QT_TRANSLATE_NOOP("Faults", "offer more than %1 choices and rows over all waves"),
                     {QString::number(kMostOffered)});
        return;
    }
    checkIds(questionnaire, issues);
    checkReferences(questionnaire, issues);
    checkQuestions(questionnaire, issues);
    checkExpressions(questionnaire, issues);
    checkReachability(questionnaire, issues); // of what nothing before found fault with
    checkScales(questionnaire, issues);
    checkWaves(questionnaire, issues);
    checkDimensions(questionnaire, issues);
    checkTexts(questionnaire, issues);
}

} // namespace core::questionnaire
