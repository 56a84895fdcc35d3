// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/variables.h"

#include "core/release/numberbins.h"

#include <algorithm>

namespace core::dataset {
namespace {

using questionnaire::AnswerState;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::WaveId;

const Code kAny(QStringLiteral("any"));
const Code kFirst(QStringLiteral("first"));

Variable withChoices(const Questionnaire &questionnaire, const WaveId &wave, const Question &question,
                     const release::StatisticItem &item, Variable::Kind kind)
{
    Variable variable{item, kind, {}};
    for (const Choice *choice : questionnaire.choices(question, wave)) {
        if (!choice->notSubstantive)
            variable.codes.push_back(choice->code);
    }
    return variable;
}

bool isCantSay(const Questionnaire &questionnaire, const WaveId &wave, const Question &question, const Code &code)
{
    const auto choices = questionnaire.choices(question, wave);
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice *choice) { return choice->code == code && choice->notSubstantive; });
}

int indexIn(const Variable &variable, const Code &code)
{
    const auto found = std::find(variable.codes.begin(), variable.codes.end(), code);
    return found == variable.codes.end() ? -1 : static_cast<int>(found - variable.codes.begin());
}

Variable::State stateOf(AnswerState state)
{
    switch (state) {
    case AnswerState::Answered:
        return Variable::Answered;
    case AnswerState::Skipped:
        return Variable::Skipped;
    case AnswerState::NotAsked:
        return Variable::NotAsked;
    case AnswerState::NotReached:
        return Variable::NotReached;
    }
    Q_UNREACHABLE();
}

std::optional<Placed> placeNumber(const Variable &variable, const Question &question,
                                  const interview::Response::Item &item)
{
    if (!item.number)
        return std::nullopt;
    const auto bins = release::numberBins(question);
    for (size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].from <= *item.number && *item.number <= bins[i].to)
            return Placed{static_cast<int>(i), {}};
    }
    Q_UNUSED(variable)
    return std::nullopt;
}

std::optional<Placed> placeTicks(const Variable &variable, const QList<Code> &choices)
{
    Placed placed{variable.cell(Variable::Answered), {}};
    for (const Code &code : choices) {
        const int option = indexIn(variable, code);
        if (option < 0)
            return std::nullopt;
        placed.ticks.push_back(option);
    }
    return placed;
}

} // namespace

std::vector<Variable> variablesOf(const Questionnaire &questionnaire, const WaveId &wave, const ItemId &item)
{
    const Question &question = *questionnaire.question(item.question);
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Battery:
    case QuestionType::Grade:
        return {withChoices(questionnaire, wave, question, item, Variable::Kind::Categories)};
    case QuestionType::Multiple:
        return {withChoices(questionnaire, wave, question, item, Variable::Kind::Options)};
    case QuestionType::Ranking:
        return {withChoices(questionnaire, wave, question, {item.question, kAny}, Variable::Kind::Options),
                withChoices(questionnaire, wave, question, {item.question, kFirst}, Variable::Kind::Categories)};
    case QuestionType::Number: {
        Variable variable{item, Variable::Kind::Categories, {}};
        for (const release::NumberBin &bin : release::numberBins(question))
            variable.codes.push_back(bin.code);
        return {variable};
    }
    case QuestionType::OpenText:
        return {Variable{item, Variable::Kind::States, {}}};
    case QuestionType::Note:
        break;
    }
    return {};
}

std::optional<Placed> place(const Variable &variable, const Questionnaire &questionnaire, const WaveId &wave,
                            const interview::Response::Item &item)
{
    const Variable::State state = stateOf(item.state);
    if (state != Variable::Answered || variable.kind == Variable::Kind::States)
        return Placed{variable.cell(state), {}};
    // The codes of a variable say something: what is among them is not "can't say", and the question need not be looked
    // up. Millions are placed.
    if (!item.choices.isEmpty() && variable.kind == Variable::Kind::Options) {
        if (auto ticks = placeTicks(variable, item.choices))
            return ticks;
    } else if (!item.choices.isEmpty()) {
        if (const int category = indexIn(variable, item.choices.first()); category >= 0)
            return Placed{category, {}};
    }
    const Question &question = *questionnaire.question(variable.item.question);
    if (question.type == QuestionType::Number)
        return placeNumber(variable, question, item);
    if (item.choices.size() == 1 && isCantSay(questionnaire, wave, question, item.choices.first()))
        return Placed{variable.cell(Variable::CantSay), {}};
    return std::nullopt;
}

} // namespace core::dataset
