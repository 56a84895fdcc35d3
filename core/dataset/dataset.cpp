// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"

#include "core/base/fault.h"
#include "core/dataset/variables.h"
#include "core/interview/membership.h"

#include <algorithm>

namespace core::dataset {

using interview::Response;
using questionnaire::AnswerState;
using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::WaveId;

namespace {

/// The item of the response a variable is counted from; a ranking's two variables share one.
ItemId sourceItem(const Questionnaire &questionnaire, const Variable &variable)
{
    const Question &question = *questionnaire.question(variable.item.question);
    return {variable.item.question, question.type == QuestionType::Battery ? variable.item.row : Code()};
}

tl::unexpected<base::Error> refuse(base::FaultSource what, const QString &place)
{
    return base::invalidInput(what, {}, {{}, place});
}

} // namespace

bool isMember(const Questionnaire &questionnaire, const Response &response)
{
    return std::any_of(response.items.begin(), response.items.end(), [&](const auto &entry) {
        const Question *question = questionnaire.question(entry.first.question);
        return entry.second.state == AnswerState::Answered && question != nullptr && !question->background;
    });
}

base::Result<Dataset> Dataset::make(const Questionnaire &questionnaire, const WaveId &wave,
                                    const std::vector<Response> &responses)
{
    Dataset dataset;
    for (size_t i = 0; i < responses.size(); ++i) {
        if (responses[i].questionnaire != questionnaire.id || responses[i].wave != wave)
            return refuse(QT_TRANSLATE_NOOP("Faults", "a response of another wave"), responses[i].wave.text());
        if (isMember(questionnaire, responses[i]))
            dataset.m_source.push_back(i);
    }
    // The order of the responses is no part of the input: the audit walks through members in this one.
    std::sort(dataset.m_source.begin(), dataset.m_source.end(),
              [&](size_t a, size_t b) { return responses[a].id < responses[b].id; });
    dataset.addDimensions(questionnaire, responses);
    dataset.makeAtoms();
    for (const ItemId &item : questionnaire.items(wave)) {
        if (const auto added = dataset.addVariable(questionnaire, wave, item, responses); !added)
            return base::fail(added);
    }
    return dataset;
}

void Dataset::addDimensions(const Questionnaire &questionnaire, const std::vector<Response> &responses)
{
    for (const Dimension &dimension : questionnaire.dimensions) {
        m_dimensions.push_back(dimension.id);
        std::vector<quint8> &values = m_values.emplace_back();
        values.reserve(m_source.size());
        for (const size_t index : m_source) {
            const Code code = interview::dimensionValue(questionnaire, dimension, responses[index]);
            const auto found = std::find_if(dimension.values.begin(), dimension.values.end(),
                                            [&](const Dimension::Value &value) { return value.code == code; });
            values.push_back(static_cast<quint8>(found - dimension.values.begin()));
        }
    }
}

void Dataset::makeAtoms()
{
    std::map<std::vector<quint8>, int> known;
    m_atoms.reserve(m_source.size());
    for (size_t member = 0; member < m_source.size(); ++member) {
        std::vector<quint8> values;
        for (const std::vector<quint8> &dimension : m_values)
            values.push_back(dimension[member]);
        const auto [entry, isNew] = known.emplace(std::move(values), static_cast<int>(m_atomSizes.size()));
        if (isNew) {
            m_atomSizes.push_back(0);
            m_atomValues.push_back(entry->first);
        }
        ++m_atomSizes[static_cast<size_t>(entry->second)];
        m_atoms.push_back(entry->second);
    }
}

base::Result<void> Dataset::addVariable(const Questionnaire &questionnaire, const WaveId &wave, const ItemId &item,
                                        const std::vector<Response> &responses)
{
    for (const Variable &variable : variablesOf(questionnaire, wave, item)) {
        const ItemId from = sourceItem(questionnaire, variable);
        Column column;
        column.cell.reserve(m_source.size());
        if (variable.kind == Variable::Kind::Options)
            column.ticks.assign(variable.codes.size(), std::vector<quint8>(m_source.size(), 0));
        for (size_t member = 0; member < m_source.size(); ++member) {
            const auto found = responses[m_source[member]].items.find(from);
            const Response::Item missing{AnswerState::NotAsked, {}, {}, {}};
            const Response::Item &given = found == responses[m_source[member]].items.end() ? missing : found->second;
            const std::optional<Placed> placed = place(variable, questionnaire, wave, given);
            if (!placed)
                return refuse(QT_TRANSLATE_NOOP("Faults", "an answer the wave does not offer"), item.text());
            column.cell.push_back(static_cast<quint8>(placed->cell));
            for (const int option : placed->ticks)
                column.ticks[static_cast<size_t>(option)][member] = 1;
        }
        m_variables.push_back(variable);
        m_columns.push_back(std::move(column));
    }
    return {};
}

Dataset Dataset::repeated(int times) const
{
    const auto repeat = [times](auto &column) {
        const auto once = column;
        column.reserve(once.size() * static_cast<size_t>(times));
        for (int i = 1; i < times; ++i)
            column.insert(column.end(), once.begin(), once.end());
    };
    Dataset many = *this;
    repeat(many.m_source);
    repeat(many.m_atoms);
    for (auto &values : many.m_values)
        repeat(values);
    for (int &size : many.m_atomSizes)
        size *= times;
    for (Column &column : many.m_columns) {
        repeat(column.cell);
        for (auto &ticks : column.ticks)
            repeat(ticks);
    }
    return many;
}

std::vector<int> Dataset::count(size_t variable) const
{
    const Variable &counted = m_variables[variable];
    const Column &column = m_columns[variable];
    const auto cells = static_cast<size_t>(counted.cells());
    std::vector<int> table(m_atomSizes.size() * cells, 0);
    for (size_t member = 0; member < column.cell.size(); ++member)
        ++table[static_cast<size_t>(m_atoms[member]) * cells + column.cell[member]];
    for (size_t option = 0; option < column.ticks.size(); ++option) {
        const std::vector<quint8> &ticks = column.ticks[option];
        for (size_t member = 0; member < ticks.size(); ++member)
            table[static_cast<size_t>(m_atoms[member]) * cells + option] += ticks[member];
    }
    if (counted.kind == Variable::Kind::Categories) {
        // Whoever is in a category has answered.
        const auto answered = static_cast<size_t>(counted.cell(Variable::Answered));
        for (size_t atom = 0; atom < m_atomSizes.size(); ++atom) {
            for (size_t category = 0; category < answered; ++category)
                table[atom * cells + answered] += table[atom * cells + category];
        }
    }
    return table;
}

} // namespace core::dataset
