// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/movetable.h"

#include <optional>

namespace core::disclosure {

/// What the figures are after some moves: how far each is from changing.
class Trial
{
public:
    Trial(const MoveTable &table, const Classes &classes);

    void make(size_t move) { apply(move, 1); }
    void undo(size_t move) { apply(move, -1); }
    /// By how many people the figures that have changed are off, all together. 0: the same release.
    [[nodiscard]] qint64 deficit() const { return m_deficit; }
    /// Of the rows that the moves made touch, the first or last that is off.
    [[nodiscard]] std::optional<size_t> broken(const MoveTable::Moves &made, bool last) const;

private:
    void apply(size_t move, int sign);
    [[nodiscard]] qint64 deficitOf(size_t row) const;

    const MoveTable &m_table;
    const Classes &m_classes;
    std::vector<qint64> m_slack;
    qint64 m_deficit = 0;
};

/// Looks for witnesses of one unit's answers: another world with the same release in which the answer is another one.
class WitnessSearch
{
public:
    WitnessSearch(const AuditInput &input, MoveTable &table, const Classes &classes,
                  const std::vector<ReleasedVariable> &released);

    /// Exchanges: somebody answers differently, alone where the bands allow it, else somebody in the same or a near
    /// class answers the other way round.
    void exchange(const std::atomic<bool> *cancelled);
    /// Repairs: somebody answers differently, and as long as a figure is off, one more person in its base moves so that
    /// the figures come as near as they can.
    void repair(const std::atomic<bool> *cancelled);
    /// Tries worlds again that were accepted before a step down: most still are.
    void tryAgain(const std::vector<MoveTable::Moves> &worlds);
    [[nodiscard]] const std::vector<MoveTable::Moves> &accepted() const { return m_accepted; }
    /// Accepts a world if it is allowed and the verifier finds the same release; settles the answers it changes.
    bool accept(const MoveTable::Moves &moves);

    [[nodiscard]] bool isOpen(size_t target) const { return m_open[target] != 0; }
    [[nodiscard]] std::vector<size_t> open() const;
    [[nodiscard]] qint64 worlds() const { return m_worlds; }

private:
    bool prove(size_t target);
    [[nodiscard]] bool isUsable(size_t move, size_t target) const;
    enum class Order { First, Last };
    bool repairFrom(size_t move, size_t target, Order order);
    [[nodiscard]] std::optional<size_t> bestRepair(size_t row, size_t target, const MoveTable::Moves &made);
    [[nodiscard]] bool tryPartners(size_t move, size_t target, size_t inClass);

    MoveTable &m_table;
    const Classes &m_classes;
    const std::vector<ReleasedVariable> &m_released;
    WorldVerifier m_verifier;
    Trial m_trial;
    std::vector<char> m_open;
    std::vector<MoveTable::Moves> m_accepted;
    qint64 m_worlds = 0;
    int m_triesLeft = 0;
};

} // namespace core::disclosure
