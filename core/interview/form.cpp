// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/form.h"

#include <algorithm>

namespace core::interview {

using questionnaire::Choice;
using questionnaire::ChoiceList;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::WaveId;

namespace {

using ChoiceRefs = std::vector<const Choice *>;

size_t columnsOf(const Questionnaire &questionnaire, const Question &question, const ChoiceRefs &choices)
{
    const auto isColumn = [&](const Choice *choice) {
        return std::any_of(question.columns.begin(), question.columns.end(), [&](const questionnaire::ColumnId &id) {
            const auto column = questionnaire.columns.find(id);
            return column != questionnaire.columns.end() && &column->second == choice;
        });
    };
    return static_cast<size_t>(std::count_if(choices.begin(), choices.end(), isColumn));
}

bool isReversible(const Questionnaire &questionnaire, const Question &question)
{
    const Question *source = question.list.isEmpty() && !question.choicesFrom.isEmpty()
        ? questionnaire.question(question.choicesFrom)
        : nullptr;
    const ChoiceList *list = questionnaire.list(source != nullptr ? source->list : question.list);
    return list != nullptr && list->reversible;
}

/// Reversed order: exclusive choices, those marked last and extra columns stay behind the others, as listed.
void reverse(ChoiceRefs &choices, size_t columns)
{
    const auto firstColumn = choices.end() - static_cast<std::ptrdiff_t>(columns);
    const auto tail = std::stable_partition(choices.begin(), firstColumn,
                                            [](const Choice *choice) { return !choice->exclusive && !choice->last; });
    std::reverse(choices.begin(), tail);
}

} // namespace

Form::Form(const Questionnaire &theQuestionnaire, const WaveId &theWave, bool reversedOrder)
    : questionnaire(&theQuestionnaire), wave(theWave)
{
    for (const questionnaire::Section &section : questionnaire->sections) {
        for (const questionnaire::Page &page : section.pages) {
            Page made{&section, &page, pages.size(), {}};
            for (const QuestionId &id : page.questions) {
                const Question *question = questionnaire->question(id);
                if (question == nullptr || !questionnaire->isIn(*question, wave) || m_index.contains(id))
                    continue;
                m_index.emplace(id, steps.size());
                made.steps.push_back(steps.size());
                steps.push_back({question, questionnaire->choices(*question, wave), 0, {}, {}, {}});
            }
            pages.push_back(std::move(made));
        }
    }
    for (Step &step : steps) {
        const Question &question = *step.question;
        step.columns = columnsOf(*questionnaire, question, step.choices);
        if (reversedOrder && isReversible(*questionnaire, question))
            reverse(step.choices, step.columns);
        if (question.type == questionnaire::QuestionType::Battery)
            step.rows = questionnaire->rows(question, wave);
        step.choicesFrom = question.choicesFrom.isEmpty() ? std::nullopt : find(question.choicesFrom);
        if (question.rowsFrom.isEmpty())
            continue;
        // Rows stand as the person saw them as choices.
        step.rowsFrom = find(question.rowsFrom);
        const Question *source = questionnaire->question(question.rowsFrom);
        if (reversedOrder && source != nullptr && isReversible(*questionnaire, *source))
            reverse(step.rows, columnsOf(*questionnaire, *source, step.rows));
    }
}

std::optional<size_t> Form::find(const QuestionId &question) const
{
    const auto found = m_index.find(question);
    return found == m_index.end() ? std::nullopt : std::optional(found->second);
}

} // namespace core::interview
