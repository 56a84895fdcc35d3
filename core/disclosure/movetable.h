// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/audit.h"
#include "core/disclosure/classes.h"
#include "core/disclosure/constraints.h"
#include "core/disclosure/moves.h"
#include "core/disclosure/worldverifier.h"

#include <map>

namespace core::disclosure {

/// One answer to be protected: somebody's category, "can't say", or whether an option was ticked.
struct Target
{
    int variable = 0; ///< among the dataset's
    int person = 0;
    int cell = 0; ///< the category or option; of "can't say" its state
    friend auto operator<=>(const Target &, const Target &) = default;
};

/// The moves of one unit, what they do to the figures, and which answers they change: the ground that searches for
/// witnesses work on. All of it whole numbers, made once.
class MoveTable
{
public:
    struct Change
    {
        size_t column = 0; ///< variables of the unit side by side, then its pairs, their cells one after the other
        int by = 0;
    };
    using Moves = std::vector<size_t>; ///< indices of moves, of different people

    /// released: the unit as it is released now, and as each earlier release shows it.
    MoveTable(const AuditInput &input, const Unit &unit, const Classes &classes, const ReleasedUnit &released,
              const std::vector<ReleasedUnit> &earlier);

    /// Reads the released figures anew, after a step down; moves and targets stay as they are.
    void readFigures();

    [[nodiscard]] const Unit &unit() const { return m_unit; }
    [[nodiscard]] const std::vector<Target> &targets() const { return m_targets; }
    /// Answers that membership and the known states alone leave no choice in: no release can hide them.
    [[nodiscard]] qint64 implied() const { return m_implied; }
    [[nodiscard]] const Move &move(size_t index) const { return m_moves[index]; }
    [[nodiscard]] size_t classOf(size_t move) const { return m_classes.of(m_moves[move].person); }
    [[nodiscard]] const Moves &movesOf(size_t target) const { return m_movesOf[target]; }
    [[nodiscard]] const std::vector<size_t> &targetsOf(size_t move) const { return m_targetsOf[move]; }
    /// The answers that any move of the unit changes, of the table or not.
    [[nodiscard]] std::vector<size_t> settledBy(const Move &move) const;
    /// Whether the answer is "can't say": only then may others' "can't say" move in its witness.
    [[nodiscard]] bool isCantSay(size_t target) const;

    [[nodiscard]] bool isOption(const Target &target) const;
    /// Whether the column belongs to the variable (index among the dataset's), and to its option where one is given.
    [[nodiscard]] bool isAbout(size_t column, int variable, int option) const;

    /// Whether core/interview accepts the person's response after the move, with membership and states as they were.
    [[nodiscard]] bool isAllowed(size_t move);
    /// Not found to be forbidden so far: costs nothing, for looking at many.
    [[nodiscard]] bool mayBeAllowed(size_t move) const { return m_allowed[move] != 0; }

    [[nodiscard]] const std::vector<Change> &changes(size_t move) const { return m_changes[move]; }
    [[nodiscard]] size_t moves() const { return m_moves.size(); }

    /// A released figure turned round: the sum of factor x count over columns of one base is at least something. slack
    /// is how much it is above that in the truth.
    struct Row
    {
        size_t base = 0;
        std::vector<std::pair<size_t, qint64>> factors; ///< by column
        qint64 slack = 0;
        qint64 unit = 1; ///< the largest factor
    };
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    struct RowFactor
    {
        size_t row = 0;
        qint64 factor = 0;
    };
    [[nodiscard]] const std::vector<RowFactor> &rowsOf(size_t base, size_t column) const
    {
        return m_rowsOf[base * m_width + column];
    }

private:
    void addRows(size_t release, size_t variable, const ReleasedVariable &one, const Lattice &lattice);
    void addPairRows(size_t release, const ReleasedUnit &unit, const Lattice &lattice);
    void addRow(size_t base, size_t first, const Constraint &constraint, const int *counts);
    void addPairChanges(const Move &move, std::vector<Change> &changes) const;
    void collectMoves();
    void collectTargets();
    [[nodiscard]] std::vector<Target> changedBy(const Move &move) const;

    const AuditInput &m_input;
    const Unit &m_unit;
    const Classes &m_classes;
    const ReleasedUnit &m_released;
    const std::vector<ReleasedUnit> &m_earlier;
    bool m_steers = false;            ///< an answer of the unit decides membership or what is asked
    std::vector<size_t> m_first;      ///< column of each variable's first cell
    std::vector<size_t> m_pairFirst;  ///< and of each pair's in the unit
    std::vector<size_t> m_variableOf; ///< by column; of a pair's columns behind the last variable
    size_t m_width = 0;
    std::vector<Row> m_rows;
    std::vector<std::vector<RowFactor>> m_rowsOf; ///< [base * width + column]
    std::vector<Move> m_moves;
    std::vector<signed char> m_allowed; ///< of each move: -1 not tried yet
    std::vector<std::vector<Change>> m_changes;
    std::vector<Target> m_targets;
    std::map<Target, size_t> m_indexOf; ///< of those in m_targets
    std::vector<Moves> m_movesOf;
    std::vector<std::vector<size_t>> m_targetsOf;
    qint64 m_implied = 0;
};

} // namespace core::disclosure
