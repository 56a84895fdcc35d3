// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/programsearch.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace core::disclosure {
namespace {

using dataset::Variable;

constexpr int kSolvesForABlock = 6;
constexpr size_t kLargestProgram = 2500; // variables; more than that is not worth the wait

} // namespace

base::Result<void> ProgramSearch::run(qint64 mostSolves, const std::atomic<bool> *cancelled)
{
    m_mostSolves = mostSolves;
    std::set<Block> blocks;
    for (const size_t target : m_search.open()) {
        const Target &open = m_table.targets()[target];
        const bool cantSay = m_table.isCantSay(target);
        const bool option = !cantSay && m_table.isOption(open);
        blocks.insert({open.variable, option ? open.cell : -1, cantSay});
    }
    for (const Block &block : blocks) {
        if (auto solved = solveBlock(block, cancelled); !solved)
            return solved;
    }
    return {};
}

base::Result<void> ProgramSearch::solveBlock(const Block &block, const std::atomic<bool> *cancelled)
{
    bool wide = false;
    for (int round = 0; round < kSolvesForABlock && m_solves < m_mostSolves; ++round) {
        std::vector<size_t> open;
        for (const size_t target : m_search.open()) {
            const Target &one = m_table.targets()[target];
            if (one.variable == block.variable && (block.option < 0 || one.cell == block.option) &&
                m_table.isCantSay(target) == block.cantSay)
                open.push_back(target);
        }
        if (open.empty())
            return {};
        const std::vector<Alike> people = collect(block, open, wide);
        IntegerProgram program = programOf(people);
        if (program.most.size() > kLargestProgram)
            return {};
        ++m_solves;
        const base::Result<std::vector<int>> solution = solutionOf(std::move(program), cancelled);
        if (!solution)
            return base::fail(solution);
        if (!use(*solution, people)) {
            if (wide)
                return {};
            wide = true;
        }
    }
    return {};
}

base::Result<std::vector<int>> ProgramSearch::solutionOf(IntegerProgram program, const std::atomic<bool> *cancelled)
{
    if (std::find(m_fruitless.begin(), m_fruitless.end(), program) != m_fruitless.end())
        return std::vector<int>(program.most.size(), 0);
    base::Result<std::vector<int>> solution = m_solver.solve(program, cancelled);
    if (!solution)
        return solution;
    solution->resize(program.most.size(), 0); // whatever it offers
    bool settles = false;
    for (size_t i = 0; i < solution->size(); ++i)
        settles = settles || ((*solution)[i] > 0 && program.weight[i] > 0);
    if (!settles)
        m_fruitless.push_back(std::move(program));
    return solution;
}

/// Moves that touch what the block is about; wide: also the simplest moves that touch anything else of its variable.
std::vector<ProgramSearch::Alike> ProgramSearch::collect(const Block &block, const std::vector<size_t> &open, bool wide)
{
    std::set<size_t> wanted; // columns
    for (const size_t target : open) {
        for (const size_t move : m_table.movesOf(target)) {
            for (const MoveTable::Change &change : m_table.changes(move)) {
                if (m_table.isAbout(change.column, block.variable, block.option))
                    wanted.insert(change.column);
            }
        }
    }
    std::map<int, MoveTable::Moves> byPerson;
    for (size_t move = 0; move < m_table.moves(); ++move) {
        const auto &changes = m_table.changes(move);
        // Of what the open answers need every move; of all others' only the plain ones, or programs become too large.
        const auto about = std::count_if(changes.begin(), changes.end(), [&](const auto &change) {
            return m_table.isAbout(change.column, block.variable, -1);
        });
        const bool plain = block.option < 0 || about == 1;
        const bool touches = std::any_of(changes.begin(), changes.end(),
                                         [&](const auto &change) { return wanted.count(change.column) == 1; });
        const bool chosen = (touches && (plain || settlesOpen(move))) || (wide && about == 1);
        if (chosen && (m_table.move(move).keepsStates || block.cantSay) && m_table.isAllowed(move))
            byPerson[m_table.move(move).person].push_back(move);
    }
    using Key = std::pair<size_t, std::vector<std::vector<std::pair<size_t, int>>>>;
    std::map<Key, size_t> known;
    std::vector<Alike> people;
    for (auto &[person, moves] : byPerson) {
        Key key{m_classes.of(person), {}};
        for (const size_t move : moves) {
            auto &one = key.second.emplace_back();
            for (const MoveTable::Change &change : m_table.changes(move))
                one.push_back({change.column, change.by});
        }
        const auto [entry, isNew] = known.emplace(std::move(key), people.size());
        if (isNew)
            people.emplace_back();
        people[entry->second].moves.push_back(std::move(moves));
    }
    return people;
}

bool ProgramSearch::settlesOpen(size_t move) const
{
    const auto &targets = m_table.targetsOf(move);
    return std::any_of(targets.begin(), targets.end(), [&](size_t target) {
        return m_search.isOpen(target) && (m_table.move(move).keepsStates || m_table.isCantSay(target));
    });
}

/// One variable for each move of people alike: how many of them make it.
IntegerProgram ProgramSearch::programOf(const std::vector<Alike> &people)
{
    IntegerProgram program;
    for (const Alike &alike : people) {
        IntegerProgram::Row each;
        const auto many = static_cast<int>(alike.moves.size());
        for (size_t choice = 0; choice < alike.moves.front().size(); ++choice) {
            const bool settles = std::any_of(alike.moves.begin(), alike.moves.end(),
                                             [&](const auto &moves) { return settlesOpen(moves[choice]); });
            each.terms.push_back({program.most.size(), -1});
            program.most.push_back(many);
            program.weight.push_back(settles ? 50 + static_cast<int>(m_random.below(100)) : -1);
        }
        each.least = -many;
        if (each.terms.size() > 1)
            program.rows.push_back(std::move(each));
    }
    addFigures(people, program);
    return program;
}

/// Every figure that the moves touch keeps what gives it again.
void ProgramSearch::addFigures(const std::vector<Alike> &people, IntegerProgram &program) const
{
    std::map<size_t, std::map<size_t, qint64>> factors; // row of the table, variable of the program
    const auto addChange = [&](size_t base, const MoveTable::Change &change, size_t variable) {
        for (const MoveTable::RowFactor &row : m_table.rowsOf(base, change.column))
            factors[row.row][variable] += change.by * row.factor;
    };
    size_t variable = 0;
    for (const Alike &alike : people) {
        for (const size_t move : alike.moves.front()) {
            for (const size_t base : m_classes.bases(m_table.classOf(move))) {
                for (const MoveTable::Change &change : m_table.changes(move))
                    addChange(base, change, variable);
            }
            ++variable;
        }
    }
    for (const auto &[index, of] : factors) {
        IntegerProgram::Row row{{}, -m_table.rows()[index].slack};
        for (const auto &[one, factor] : of) {
            if (factor != 0)
                row.terms.push_back({one, factor});
        }
        if (!row.terms.empty())
            program.rows.push_back(std::move(row));
    }
}

MoveTable::Moves ProgramSearch::worldOf(const std::vector<int> &solution, const std::vector<Alike> &people,
                                        const Wanted &wanted)
{
    MoveTable::Moves moves;
    size_t variable = 0;
    for (size_t alike = 0; alike < people.size(); ++alike) {
        const bool isWanted = alike == wanted.alike;
        std::vector<size_t> order(people[alike].moves.size());
        std::iota(order.begin(), order.end(), size_t{0});
        if (isWanted)
            std::swap(order.front(), order[wanted.person]);
        size_t next = 0;
        const auto take = [&](size_t choice, size_t of) {
            for (int i = 0; i < solution[of] && next < order.size(); ++i)
                moves.push_back(people[alike].moves[order[next++]][choice]);
        };
        const size_t choices = people[alike].moves.front().size();
        if (isWanted) // the wanted move first, so that the wanted person makes it
            take(wanted.choice, variable + wanted.choice);
        for (size_t choice = 0; choice < choices; ++choice, ++variable) {
            if (!isWanted || choice != wanted.choice)
                take(choice, variable);
        }
    }
    return moves;
}

bool ProgramSearch::use(const std::vector<int> &solution, const std::vector<Alike> &people)
{
    // First the solution as it is, then once for each open answer of somebody who is like one who moved.
    const size_t before = m_search.open().size();
    size_t variable = 0;
    for (size_t alike = 0; alike < people.size(); ++alike) {
        for (size_t choice = 0; choice < people[alike].moves.front().size(); ++choice, ++variable) {
            if (solution[variable] == 0)
                continue;
            for (size_t person = 0; person < people[alike].moves.size(); ++person) {
                if (settlesOpen(people[alike].moves[person][choice]))
                    m_search.accept(worldOf(solution, people, {alike, choice, person}));
            }
        }
    }
    return m_search.open().size() < before;
}

} // namespace core::disclosure
