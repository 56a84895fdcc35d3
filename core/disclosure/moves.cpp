// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/moves.h"

#include "core/dataset/variables.h"
#include "core/interview/evaluation.h"
#include "core/interview/membership.h"
#include "core/interview/response.h"
#include "core/release/numberbins.h"

#include <algorithm>

namespace core::disclosure {
namespace {

using dataset::Dataset;
using dataset::Variable;
using interview::Response;
using questionnaire::AnswerState;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::WaveId;

bool isTied(const Question &question)
{
    return !question.choicesFrom.isEmpty() || !question.rowsFrom.isEmpty();
}

QuestionId headOf(const Question &question)
{
    return !question.choicesFrom.isEmpty() ? question.choicesFrom
        : !question.rowsFrom.isEmpty()     ? question.rowsFrom
                                           : question.id;
}

/// Collects the moves of one person.
class Mover
{
public:
    Mover(const Questionnaire &questionnaire, const Dataset &dataset, const Unit &unit, const Person &person)
        : m_questionnaire(questionnaire), m_dataset(dataset), m_unit(unit), m_person(person.member),
          m_response(person.response)
    {
    }

    [[nodiscard]] std::vector<Move> run()
    {
        for (const ItemId &item : m_unit.items) {
            const auto given = m_response.items.find(item);
            if (given == m_response.items.end() || given->second.state != AnswerState::Answered)
                continue;
            m_question = m_questionnaire.question(item.question);
            m_choices = m_questionnaire.choices(*m_question, m_response.wave);
            if (m_question->type == QuestionType::Multiple)
                multiple(item, given->second);
            else if (m_question->type == QuestionType::Ranking)
                ranking(item, given->second);
            else if (m_question->type == QuestionType::Number)
                number(item, given->second);
            else if (m_question->type != QuestionType::OpenText)
                single(item, given->second);
        }
        return std::move(m_moves);
    }

    /// Everything of the unit as the other one answered it.
    [[nodiscard]] std::optional<Move> takeOver(const Response &others)
    {
        std::vector<Move::Item> items;
        for (const ItemId &item : m_unit.items) {
            const Response::Item &own = m_response.items.at(item);
            const Response::Item &other = others.items.at(item);
            if (own == other)
                continue;
            const bool follows = !m_questionnaire.question(item.question)->rowsFrom.isEmpty();
            if (!follows && own.state != other.state)
                return std::nullopt;
            items.push_back({item, other});
        }
        push(std::move(items));
        if (m_moves.empty())
            return Move{m_person, {}, {}, true};
        if (!m_moves.front().keepsStates)
            return std::nullopt;
        return std::move(m_moves.front());
    }

private:
    void single(const ItemId &item, const Response::Item &given)
    {
        for (const Choice *choice : m_choices) {
            if (choice->code == given.choices.first())
                continue;
            Response::Item other = given;
            other.choices = {choice->code};
            push({{item, other}});
        }
    }

    void number(const ItemId &item, const Response::Item &given)
    {
        for (const release::NumberBin &bin : release::numberBins(*m_question)) {
            Response::Item other = given;
            other.number = bin.from;
            push({{item, other}});
        }
    }

    [[nodiscard]] bool isExclusive(const Code &code) const
    {
        return std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice *choice) {
            return choice->code == code && (choice->exclusive || choice->notSubstantive);
        });
    }

    [[nodiscard]] QList<Code> inOrder(const QList<Code> &ticked) const
    {
        QList<Code> ordered;
        for (const Choice *choice : m_choices) {
            if (ticked.contains(choice->code))
                ordered.append(choice->code);
        }
        return ordered;
    }

    void multiple(const ItemId &item, const Response::Item &given)
    {
        const bool alone = given.choices.size() == 1 && isExclusive(given.choices.first());
        const int limit = m_question->maximumChoices > 0 ? m_question->maximumChoices : int(m_choices.size());
        if (alone) {
            for (const QList<Code> &ticked : m_unit.ticked.at(m_question->id)) {
                Response::Item other = given;
                other.choices = ticked;
                push({{item, other}});
            }
        }
        for (const Choice *choice : m_choices) {
            const Code &code = choice->code;
            if (given.choices.contains(code)) {
                if (given.choices.size() > 1)
                    tick(item, given, code, {});
                continue;
            }
            if (alone || isExclusive(code)) {
                Response::Item other = given;
                other.choices = {code};
                push({{item, other}});
                continue;
            }
            if (given.choices.size() < limit)
                tick(item, given, {}, code);
            for (const Code &instead : given.choices)
                tick(item, given, instead, code);
        }
    }

    /// Unticks one choice, ticks another, or both, and carries along what was said of them.
    void tick(const ItemId &item, const Response::Item &given, const Code &less, const Code &more)
    {
        Response::Item other = given;
        other.choices.removeAll(less);
        if (!more.isEmpty())
            other.choices.append(more);
        other.choices = inOrder(other.choices);
        std::vector<Move::Item> items{{item, other}};
        carryRanking(less, more, items);
        carryRows(less, more, std::move(items));
    }

    void carryRanking(const Code &less, const Code &more, std::vector<Move::Item> &items) const
    {
        for (const ItemId &tied : m_unit.items) {
            const Question &question = *m_questionnaire.question(tied.question);
            const auto given = m_response.items.find(tied);
            if (question.choicesFrom != m_question->id || given == m_response.items.end() ||
                !given->second.choices.contains(less))
                continue;
            Response::Item other = given->second;
            const auto place = other.choices.indexOf(less);
            if (more.isEmpty())
                other.choices.removeAt(place);
            else
                other.choices[place] = more;
            items.push_back({tied, other});
        }
    }

    /// The row of the choice unticked goes to the one ticked. A row that comes alone is given each answer in turn, or
    /// the state that the person's other rows have.
    void carryRows(const Code &less, const Code &more, std::vector<Move::Item> items)
    {
        const Response::Item *carried = nullptr;
        const ItemId *added = nullptr;
        for (const ItemId &tied : m_unit.items) {
            if (m_questionnaire.question(tied.question)->rowsFrom != m_question->id)
                continue;
            if (tied.row == more)
                added = &tied;
            if (tied.row == less) {
                carried = &m_response.items.at(tied);
                items.push_back({tied, {AnswerState::NotAsked, {}, {}, {}}});
            }
        }
        if (added == nullptr) {
            push(std::move(items));
        } else if (carried != nullptr && carried->state != AnswerState::NotAsked) {
            items.push_back({*added, *carried});
            push(std::move(items));
        } else {
            for (const Response::Item &answer : answersOfNewRow(*added)) {
                std::vector<Move::Item> with = items;
                with.push_back({*added, answer});
                push(std::move(with));
            }
        }
    }

    [[nodiscard]] std::vector<Response::Item> answersOfNewRow(const ItemId &added) const
    {
        Response::Item like{AnswerState::NotAsked, {}, {}, {}};
        for (const ItemId &tied : m_unit.items) {
            const Response::Item &other = m_response.items.at(tied);
            if (tied.question != added.question || other.state == AnswerState::NotAsked)
                continue;
            if (other.state == AnswerState::Answered) {
                std::vector<Response::Item> answers;
                for (const Choice *choice :
                     m_questionnaire.choices(*m_questionnaire.question(added.question), m_response.wave)) {
                    if (!choice->notSubstantive)
                        answers.push_back({AnswerState::Answered, {choice->code}, {}, {}});
                }
                return answers;
            }
            like.state = other.state;
        }
        return {like};
    }

    void ranking(const ItemId &item, const Response::Item &given)
    {
        QList<Code> offered;
        const auto head = m_response.items.find({m_question->choicesFrom, {}});
        if (head != m_response.items.end() && head->second.state == AnswerState::Answered)
            offered = head->second.choices;
        for (const Choice *choice : m_choices) {
            if (head == m_response.items.end() || head->second.state != AnswerState::Answered)
                offered.append(choice->code);
        }
        const auto rank = [&](const QList<Code> &choices) {
            Response::Item other = given;
            other.choices = choices;
            push({{item, other}});
        };
        const int limit = m_question->maximumChoices > 0 ? m_question->maximumChoices : int(offered.size());
        for (qsizetype i = 1; i < given.choices.size(); ++i) {
            QList<Code> first = given.choices;
            first.swapItemsAt(0, i);
            rank(first);
        }
        for (const Code &code : std::as_const(offered)) {
            if (given.choices.contains(code))
                continue;
            for (qsizetype i = 0; i < given.choices.size(); ++i) {
                QList<Code> replaced = given.choices;
                replaced[i] = code;
                rank(replaced);
            }
            if (given.choices.size() < limit)
                rank(given.choices + QList<Code>{code});
        }
        for (qsizetype i = 0; i < given.choices.size() && given.choices.size() > 1; ++i) {
            QList<Code> fewer = given.choices;
            fewer.removeAt(i);
            rank(fewer);
        }
    }

    void push(std::vector<Move::Item> items)
    {
        Move move{m_person, std::move(items), {}, true};
        std::map<std::pair<int, int>, int> changes;
        for (const int index : m_unit.variables) {
            const Variable &variable = m_dataset.variables()[static_cast<size_t>(index)];
            for (const Move::Item &item : move.items) {
                if (!concerns(variable, item.first))
                    continue;
                contribute(index, m_response.items.at(item.first), -1, changes);
                contribute(index, item.second, +1, changes);
            }
        }
        for (const auto &[place, change] : changes) {
            if (change != 0)
                move.deltas.push_back({place.first, place.second, change});
        }
        if (move.deltas.empty())
            return;
        move.keepsStates = std::none_of(move.deltas.begin(), move.deltas.end(), [&](const Move::Delta &delta) {
            const Variable &variable = m_dataset.variables()[static_cast<size_t>(delta.variable)];
            return delta.cell == variable.cell(Variable::CantSay) &&
                changes.count({delta.variable, variable.cell(Variable::NotAsked)}) == 0;
        });
        m_moves.push_back(std::move(move));
    }

    [[nodiscard]] bool concerns(const Variable &variable, const ItemId &item) const
    {
        return variable.item.question == item.question &&
            (variable.item.row == item.row || m_questionnaire.question(item.question)->type == QuestionType::Ranking);
    }

    void contribute(int index, const Response::Item &item, int sign, std::map<std::pair<int, int>, int> &changes) const
    {
        const Variable &variable = m_dataset.variables()[static_cast<size_t>(index)];
        const auto placed = dataset::place(variable, m_questionnaire, m_response.wave, item);
        if (!placed)
            return;
        changes[{index, placed->cell}] += sign;
        if (placed->cell < static_cast<int>(variable.codes.size()))
            changes[{index, variable.cell(Variable::Answered)}] += sign;
        for (const int option : placed->ticks)
            changes[{index, option}] += sign;
    }

    const Questionnaire &m_questionnaire;
    const Dataset &m_dataset;
    const Unit &m_unit;
    int m_person;
    const Response &m_response;
    const Question *m_question = nullptr;
    std::vector<const Choice *> m_choices;
    std::vector<Move> m_moves;
};

/// The units of two questions that are crossed become one.
void joinPairs(const Questionnaire &questionnaire, const Dataset &dataset, std::vector<Unit> &units)
{
    const auto unitOf = [&](size_t variable) {
        return std::find_if(units.begin(), units.end(), [&](const Unit &unit) {
            return std::find(unit.variables.begin(), unit.variables.end(), static_cast<int>(variable)) !=
                unit.variables.end();
        });
    };
    for (const PairPlan &pair : pairPlans(questionnaire, dataset)) {
        const auto first = std::min(unitOf(pair.question), unitOf(pair.by));
        const auto second = std::max(unitOf(pair.question), unitOf(pair.by));
        if (first != second) {
            first->items.insert(first->items.end(), second->items.begin(), second->items.end());
            first->variables.insert(first->variables.end(), second->variables.begin(), second->variables.end());
            first->pairs.insert(first->pairs.end(), second->pairs.begin(), second->pairs.end());
            first->ticked.merge(second->ticked);
        }
        first->pairs.push_back(pair);
        if (first != second)
            units.erase(second);
    }
}

constexpr size_t kMostSets = 400;

std::vector<QList<Code>> tickedTogether(const ItemId &item, const Dataset &dataset,
                                        const std::vector<Response> &responses)
{
    std::vector<QList<Code>> found;
    std::set<QList<Code>> known;
    for (int member = 0; member < dataset.members() && found.size() < kMostSets; ++member) {
        const auto given = responses[dataset.source(member)].items.find(item);
        if (given != responses[dataset.source(member)].items.end() && given->second.choices.size() > 1 &&
            known.insert(given->second.choices).second)
            found.push_back(given->second.choices);
    }
    return found;
}

} // namespace

std::vector<Unit> unitsOf(const Questionnaire &questionnaire, const WaveId &wave, const Dataset &dataset,
                          const std::vector<Response> &responses)
{
    std::set<QuestionId> heads;
    for (const Question &question : questionnaire.questions) {
        if (isTied(question))
            heads.insert(headOf(question));
    }
    std::vector<Unit> units;
    std::map<ItemId, size_t> known; // family by its head, else the item itself
    for (const ItemId &item : questionnaire.items(wave)) {
        const Question &question = *questionnaire.question(item.question);
        const QuestionId head = headOf(question);
        const ItemId key = heads.count(head) == 1 ? ItemId{head, {}} : item;
        const auto [entry, isNew] = known.emplace(key, units.size());
        if (isNew)
            units.emplace_back();
        Unit &unit = units[entry->second];
        unit.items.push_back(item);
        if (question.type == QuestionType::Multiple)
            unit.ticked[question.id] = tickedTogether(item, dataset, responses);
        for (size_t i = 0; i < dataset.variables().size(); ++i) {
            const Variable &variable = dataset.variables()[i];
            const bool ranked = question.type == QuestionType::Ranking;
            if (variable.item.question == item.question && (ranked || variable.item.row == item.row))
                unit.variables.push_back(static_cast<int>(i));
        }
    }
    joinPairs(questionnaire, dataset, units);
    return units;
}

std::vector<Move> movesOf(const Questionnaire &questionnaire, const Dataset &dataset, const Unit &unit,
                          const Person &person)
{
    return Mover(questionnaire, dataset, unit, person).run();
}

std::optional<Move> takingOver(const Questionnaire &questionnaire, const Dataset &dataset, const Unit &unit,
                               const Person &person, const Response &others)
{
    return Mover(questionnaire, dataset, unit, person).takeOver(others);
}

Response changed(const Response &response, const Move &move)
{
    Response other = response;
    for (const Move::Item &item : move.items)
        other.items[item.first] = item.second;
    return other;
}

Judge::Judge(const Questionnaire &questionnaire, const WaveId &wave, const Dataset &dataset,
             const std::vector<Response> &responses)
    : m_questionnaire(questionnaire), m_dataset(dataset), m_responses(responses), m_check(questionnaire, wave)
{
    m_valid.reserve(static_cast<size_t>(dataset.members()));
    for (int member = 0; member < dataset.members(); ++member)
        m_valid.push_back(m_check.validate(responses[dataset.source(member)]) ? 1 : 0);
    for (const Dimension &dimension : questionnaire.dimensions) {
        m_deciding.insert(dimension.question);
        if (!dimension.expression)
            continue;
        for (const ItemId &item : interview::itemsOf(questionnaire, *dimension.expression))
            m_deciding.insert(item.question);
    }
}

bool Judge::isAllowed(const Move &move) const
{
    const Response &response = m_responses[m_dataset.source(move.person)];
    if (m_valid[static_cast<size_t>(move.person)] == 0 || !m_check.staysValid(response, move.items))
        return false;
    const bool decides = std::any_of(move.items.begin(), move.items.end(), [&](const Move::Item &item) {
        return m_deciding.count(item.first.question) == 1;
    });
    if (!decides)
        return true;
    const Response other = changed(response, move);
    return std::all_of(m_questionnaire.dimensions.begin(), m_questionnaire.dimensions.end(), [&](const Dimension &one) {
        return interview::dimensionValue(m_questionnaire, one, other) ==
            interview::dimensionValue(m_questionnaire, one, response);
    });
}

} // namespace core::disclosure
