// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/disclosure/solver.h"
#include "core/disclosure/witnesssearch.h"

namespace core::disclosure {

/// What exchanges did not prove goes to an integer program: choose any number of people's moves at once so that every
/// figure stays within what gives it again, and as many of the open answers as possible are other ones. The solver
/// proposes; only what the search accepts (core/interview, verifier) counts.
class ProgramSearch
{
public:
    /// fruitless: programs of the unit that moved no open answer; a step down often leaves one as it was.
    ProgramSearch(MoveTable &table, const Classes &classes, WitnessSearch &search, const Solver &solver,
                  std::vector<IntegerProgram> &fruitless)
        : m_table(table), m_classes(classes), m_search(search), m_solver(solver), m_fruitless(fruitless), m_random(1)
    {
    }

    /// Solves at most so many programs. Errors of the solver.
    [[nodiscard]] base::Result<void> run(qint64 mostSolves, const std::atomic<bool> *cancelled);
    [[nodiscard]] qint64 solves() const { return m_solves; }

private:
    /// Open answers that the same moves can change: of a variable, or of one of its options.
    struct Block
    {
        int variable = 0;
        int option = -1;
        bool cantSay = false;
        friend auto operator<=>(const Block &, const Block &) = default;
    };
    /// People of one class with the same moves to choose from: one is like the other.
    struct Alike
    {
        std::vector<MoveTable::Moves> moves; ///< of each person, in the same order
    };

    [[nodiscard]] base::Result<void> solveBlock(const Block &block, const std::atomic<bool> *cancelled);
    [[nodiscard]] std::vector<Alike> collect(const Block &block, const std::vector<size_t> &open, bool wide);
    [[nodiscard]] IntegerProgram programOf(const std::vector<Alike> &people);
    /// Errors of the solver; nothing moves where it is known that nothing can.
    [[nodiscard]] base::Result<std::vector<int>> solutionOf(IntegerProgram program, const std::atomic<bool> *cancelled);
    void addFigures(const std::vector<Alike> &people, IntegerProgram &program) const;
    /// False when the solution settles nothing.
    bool use(const std::vector<int> &solution, const std::vector<Alike> &people);
    struct Wanted
    {
        size_t alike, choice, person; ///< who of which people makes which of their moves
    };
    /// The moves of a solution in which the wanted person makes the wanted one.
    [[nodiscard]] static MoveTable::Moves worldOf(const std::vector<int> &solution, const std::vector<Alike> &people,
                                                  const Wanted &wanted);
    [[nodiscard]] bool settlesOpen(size_t move) const;

    MoveTable &m_table;
    const Classes &m_classes;
    WitnessSearch &m_search;
    const Solver &m_solver;
    std::vector<IntegerProgram> &m_fruitless;
    base::SeededRandom m_random;
    qint64 m_mostSolves = 0;
    qint64 m_solves = 0;
};

} // namespace core::disclosure
