// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"
#include "core/release/release.h"

#include <vector>

namespace core::dataset {

/// One thing that is counted: a question, a battery row, any mention or the first place of a ranking.
///
/// Counting gives one number a cell: first the categories or options (codes), then the five states. A person is in one
/// cell of a variable of categories, and of a variable of options in one state and in each option ticked.
struct Variable
{
    enum class Kind {
        Categories, ///< one of them
        Options,    ///< each ticked or not
        States,     ///< a text: whether there is one
    };
    enum State { Answered, CantSay, Skipped, NotReached, NotAsked };
    static constexpr int kStates = 5;

    release::StatisticItem item;
    Kind kind = Kind::Categories;
    std::vector<questionnaire::Code> codes; ///< substantive ones, in listed order

    [[nodiscard]] int cells() const { return static_cast<int>(codes.size()) + kStates; }
    [[nodiscard]] int cell(State state) const { return static_cast<int>(codes.size()) + state; }
};

/// The answers of one wave as byte columns, and who belongs where. Personal data. Members are those who answered
/// something beyond background questions; the others are not part of the wave.
class Dataset
{
public:
    /// Responses of another wave or questionnaire, and codes the wave does not offer, are refused: InvalidInput.
    [[nodiscard]] static base::Result<Dataset> make(const questionnaire::Questionnaire &questionnaire,
                                                    const questionnaire::WaveId &wave,
                                                    const std::vector<interview::Response> &responses);

    [[nodiscard]] int members() const { return static_cast<int>(m_source.size()); }
    /// Index of a member among the responses the dataset was made from.
    [[nodiscard]] size_t source(int member) const { return m_source[static_cast<size_t>(member)]; }

    [[nodiscard]] const std::vector<questionnaire::DimensionId> &dimensions() const { return m_dimensions; }
    /// Index of the member's value of a dimension in the order of its values; behind the last: none of them.
    [[nodiscard]] int value(size_t dimension, int member) const
    {
        return m_values[dimension][static_cast<size_t>(member)];
    }

    /// Atoms: the combinations of all dimensions that somebody has. Every base is a union of atoms.
    [[nodiscard]] int atoms() const { return static_cast<int>(m_atomSizes.size()); }
    [[nodiscard]] int atom(int member) const { return m_atoms[static_cast<size_t>(member)]; }
    [[nodiscard]] int atomSize(int atom) const { return m_atomSizes[static_cast<size_t>(atom)]; }
    /// The value index each dimension has in the atom.
    [[nodiscard]] const std::vector<quint8> &atomValues(int atom) const
    {
        return m_atomValues[static_cast<size_t>(atom)];
    }

    [[nodiscard]] const std::vector<Variable> &variables() const { return m_variables; }
    /// The cell of a variable of categories or states, the state cell of one of options.
    [[nodiscard]] int cell(size_t variable, int member) const
    {
        return m_columns[variable].cell[static_cast<size_t>(member)];
    }
    [[nodiscard]] bool isTicked(size_t variable, size_t option, int member) const
    {
        return m_columns[variable].ticks[option][static_cast<size_t>(member)] != 0;
    }

    /// Persons by atom and cell of one variable: [atom * cells + cell], one pass over the column.
    [[nodiscard]] std::vector<int> count(size_t variable) const;
    /// Every member so many times over: what counting a survey of another size costs. source() stays that of the first.
    [[nodiscard]] Dataset repeated(int times) const;

private:
    struct Column
    {
        std::vector<quint8> cell;
        std::vector<std::vector<quint8>> ticks; ///< by option
    };
    void addDimensions(const questionnaire::Questionnaire &questionnaire,
                       const std::vector<interview::Response> &responses);
    void makeAtoms();
    [[nodiscard]] base::Result<void> addVariable(const questionnaire::Questionnaire &questionnaire,
                                                 const questionnaire::WaveId &wave, const questionnaire::ItemId &item,
                                                 const std::vector<interview::Response> &responses);

    std::vector<size_t> m_source;
    std::vector<questionnaire::DimensionId> m_dimensions;
    std::vector<std::vector<quint8>> m_values; ///< by dimension
    std::vector<int> m_atoms;
    std::vector<int> m_atomSizes;
    std::vector<std::vector<quint8>> m_atomValues;
    std::vector<Variable> m_variables;
    std::vector<Column> m_columns;
};

/// Answered something beyond background questions.
[[nodiscard]] bool isMember(const questionnaire::Questionnaire &questionnaire, const interview::Response &response);

} // namespace core::dataset
