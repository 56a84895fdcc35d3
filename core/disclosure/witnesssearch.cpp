// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/witnesssearch.h"

#include <algorithm>

namespace core::disclosure {
namespace {

// All limits are counted, so that a busy machine proves the same.
constexpr int kTriesForATarget = 400;
constexpr size_t kStartsForATarget = 12;
constexpr size_t kMoreStarts = 24; // for what is left after everything was tried once
constexpr size_t kMostMoved = 9;   // people in a repaired world
constexpr int kStepsWithoutGain = 3;
constexpr size_t kRepairsLookedAt = 400; // the nearest classes first

} // namespace

Trial::Trial(const MoveTable &table, const Classes &classes) : m_table(table), m_classes(classes)
{
    for (const MoveTable::Row &row : table.rows())
        m_slack.push_back(row.slack);
}

qint64 Trial::deficitOf(size_t row) const
{
    const qint64 slack = m_slack[row];
    const qint64 unit = m_table.rows()[row].unit;
    return slack >= 0 ? 0 : (unit - 1 - slack) / unit;
}

std::optional<size_t> Trial::broken(const MoveTable::Moves &made, bool last) const
{
    std::optional<size_t> found;
    for (const size_t move : made) {
        for (const size_t base : m_classes.bases(m_table.classOf(move))) {
            for (const MoveTable::Change &change : m_table.changes(move)) {
                for (const MoveTable::RowFactor &row : m_table.rowsOf(base, change.column)) {
                    if (m_slack[row.row] < 0 && (!found || (last ? row.row > *found : row.row < *found)))
                        found = row.row;
                }
            }
        }
    }
    return found;
}

void Trial::apply(size_t move, int sign)
{
    for (const size_t base : m_classes.bases(m_table.classOf(move))) {
        for (const MoveTable::Change &change : m_table.changes(move)) {
            for (const MoveTable::RowFactor &row : m_table.rowsOf(base, change.column)) {
                m_deficit -= deficitOf(row.row);
                m_slack[row.row] += sign * change.by * row.factor;
                m_deficit += deficitOf(row.row);
            }
        }
    }
}

WitnessSearch::WitnessSearch(const AuditInput &input, MoveTable &table, const Classes &classes,
                             const std::vector<ReleasedVariable> &released)
    : m_table(table), m_classes(classes), m_released(released),
      m_verifier(*input.questionnaire, *input.dataset, *input.responses, *input.lattice, *input.policy),
      m_trial(table, classes), m_open(table.targets().size(), 1)
{
}

void WitnessSearch::exchange(const std::atomic<bool> *cancelled)
{
    for (size_t target = 0; target < m_open.size(); ++target) {
        if (cancelled != nullptr && cancelled->load())
            return;
        if (isOpen(target)) {
            m_triesLeft = kTriesForATarget;
            prove(target);
        }
    }
}

void WitnessSearch::repair(const std::atomic<bool> *cancelled)
{
    for (const auto &[order, most] :
         {std::pair(Order::First, kStartsForATarget), std::pair(Order::Last, kMoreStarts)}) {
        for (size_t target = 0; target < m_open.size(); ++target) {
            const MoveTable::Moves &starts = m_table.movesOf(target);
            for (size_t i = 0; i < std::min(starts.size(), most) && isOpen(target); ++i) {
                if (cancelled != nullptr && cancelled->load())
                    return;
                if (isUsable(starts[i], target) && m_table.isAllowed(starts[i]))
                    repairFrom(starts[i], target, order);
            }
        }
    }
}

void WitnessSearch::tryAgain(const std::vector<MoveTable::Moves> &worlds)
{
    for (const MoveTable::Moves &moves : worlds)
        accept(moves);
}

bool WitnessSearch::repairFrom(size_t move, size_t target, Order order)
{
    MoveTable::Moves made{move};
    m_trial.make(move);
    qint64 least = m_trial.deficit();
    int withoutGain = 0;
    while (m_trial.deficit() > 0 && made.size() < kMostMoved && withoutGain < kStepsWithoutGain) {
        const std::optional<size_t> broken = m_trial.broken(made, order == Order::Last);
        const std::optional<size_t> next = broken ? bestRepair(*broken, target, made) : std::nullopt;
        if (!next)
            break;
        made.push_back(*next);
        m_trial.make(*next);
        withoutGain = m_trial.deficit() < least ? 0 : withoutGain + 1;
        least = std::min(least, m_trial.deficit());
    }
    const bool repaired = m_trial.deficit() == 0;
    for (const size_t one : made)
        m_trial.undo(one);
    return repaired && accept(made);
}

/// Of all moves that bring the broken figure nearer to what it was, the one after which all figures are nearest.
std::optional<size_t> WitnessSearch::bestRepair(size_t row, size_t target, const MoveTable::Moves &made)
{
    const MoveTable::Row &broken = m_table.rows()[row];
    std::optional<size_t> best;
    qint64 bestDeficit = 0;
    for (const auto &[column, factor] : broken.factors) {
        size_t looked = 0;
        for (const size_t index : m_classes.nearest(m_table.classOf(made.front()))) {
            if (looked >= kRepairsLookedAt)
                break;
            const std::vector<size_t> &bases = m_classes.bases(index);
            if (!std::binary_search(bases.begin(), bases.end(), broken.base))
                continue;
            const auto [first, last] = m_table.changing(column, factor > 0, index);
            for (const size_t *move = first; move != last; ++move) {
                const bool moved = std::any_of(made.begin(), made.end(), [&](size_t other) {
                    return m_table.move(other).person == m_table.move(*move).person;
                });
                if (moved || !isUsable(*move, target))
                    continue;
                ++looked;
                m_trial.make(*move);
                const qint64 deficit = m_trial.deficit();
                m_trial.undo(*move);
                if ((!best || deficit < bestDeficit) && m_table.isAllowed(*move)) {
                    best = *move;
                    bestDeficit = deficit;
                }
            }
        }
    }
    return best;
}

std::vector<size_t> WitnessSearch::open() const
{
    std::vector<size_t> found;
    for (size_t target = 0; target < m_open.size(); ++target) {
        if (isOpen(target))
            found.push_back(target);
    }
    return found;
}

bool WitnessSearch::prove(size_t target)
{
    const MoveTable::Moves &moves = m_table.movesOf(target);
    for (const size_t move : moves) {
        if (tryPartners(move, target, m_table.classOf(move)))
            return true;
    }
    for (const size_t move : moves) {
        if (isUsable(move, target) && accept({move}))
            return true;
    }
    for (const size_t move : moves) {
        for (const size_t near : m_classes.nearest(m_table.classOf(move))) {
            if (m_triesLeft <= 0)
                return false;
            if (near != m_table.classOf(move) && tryPartners(move, target, near))
                return true;
        }
    }
    return false;
}

bool WitnessSearch::isUsable(size_t move, size_t target) const
{
    return m_table.move(move).keepsStates || m_table.isCantSay(target);
}

/// Somebody of the class answers the other way round.
bool WitnessSearch::tryPartners(size_t move, size_t target, size_t inClass)
{
    if (!isUsable(move, target))
        return false;
    const auto [first, last] = m_table.undoing(move, m_table.targets()[target].variable, inClass);
    for (const size_t *partner = first; partner != last && m_triesLeft > 0; ++partner) {
        if (m_table.move(*partner).person != m_table.move(move).person && isUsable(*partner, target) &&
            accept({move, *partner}))
            return true;
    }
    return false;
}

bool WitnessSearch::accept(const MoveTable::Moves &moves)
{
    --m_triesLeft;
    for (const size_t move : moves)
        m_trial.make(move);
    const bool keepsFigures = m_trial.deficit() == 0;
    for (const size_t move : moves)
        m_trial.undo(move);
    if (!keepsFigures)
        return false;
    World world;
    bool keepsStates = true;
    for (const size_t index : moves) {
        const Move &move = m_table.move(index);
        if (!m_table.isAllowed(index))
            return false;
        keepsStates = keepsStates && move.keepsStates;
        for (const Move::Item &item : move.items)
            world[move.person][item.first] = item.second;
    }
    if (!m_verifier.isSameRelease(world, m_released))
        return false;
    ++m_worlds;
    m_accepted.push_back(moves);
    for (const size_t move : moves) {
        for (const size_t target : m_table.targetsOf(move)) {
            if (keepsStates || m_table.isCantSay(target))
                m_open[target] = 0;
        }
    }
    return true;
}

} // namespace core::disclosure
