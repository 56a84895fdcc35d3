// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/movetable.h"

#include <vector>

namespace core::disclosure {

/// A world in the making: what each person answers in it, and how far every released figure is from changing. Whole
/// numbers throughout; every change costs only the figures it touches.
class WorldState
{
public:
    static constexpr size_t kTruth = static_cast<size_t>(-1); ///< in place of a move: answered as they did

    /// The table's figures must have been read. It must outlive the state.
    WorldState(const MoveTable &table, const Classes &classes, int members);

    /// Lets somebody make a move instead of what they do now.
    void change(int person, size_t move);
    [[nodiscard]] size_t at(int person) const { return m_at[static_cast<size_t>(person)]; }
    [[nodiscard]] const std::vector<int> &moved() const { return m_moved; }
    /// The moves of everybody who moved.
    [[nodiscard]] MoveTable::Moves moves() const;
    void reset();

    /// Every released figure is what it was.
    [[nodiscard]] bool isSame() const { return m_violated.empty(); }
    [[nodiscard]] const std::vector<size_t> &violated() const { return m_violated; }
    /// By how much the priced sum of what the figures are off would change if one more person made a move of this kind
    /// (sign 1), or one fewer (-1).
    [[nodiscard]] qint64 cost(size_t kind, int sign) const;
    /// Makes the figures that are off now count for more, so that a search leaves a place where nothing helps.
    void raisePrices();
    void resetPrices();

    /// A kind: moves of one class that do the same to every figure.
    struct Kind
    {
        MoveTable::Moves moves;
        bool keepsStates = true;
        size_t first = 0; ///< of its effects
        size_t end = 0;
    };
    [[nodiscard]] size_t kindOf(size_t move) const { return m_kindOf[move]; }
    [[nodiscard]] const Kind &kind(size_t index) const { return m_kinds[index]; }
    /// Kinds that bring a figure nearer to what it was when it is off.
    [[nodiscard]] const std::vector<quint32> &helping(size_t row) const { return m_helping[row]; }
    /// Whether moves of a kind take a figure further away.
    [[nodiscard]] bool harms(size_t kind, size_t row) const;

private:
    struct Effect
    {
        quint32 row = 0;
        qint32 by = 0;
    };
    void collectKinds();
    void addEffects(size_t move);
    void apply(size_t kind, int sign);
    void setViolated(size_t row, bool violated);

    const MoveTable &m_table;
    const Classes &m_classes;
    std::vector<size_t> m_at; ///< by person
    std::vector<int> m_moved;
    std::vector<size_t> m_placeMoved; ///< by person, in m_moved
    std::vector<qint64> m_slack;      ///< by row
    std::vector<qint64> m_price;      ///< of one unit of slack missing
    std::vector<size_t> m_raised;
    std::vector<size_t> m_violated;
    std::vector<size_t> m_placeViolated; ///< by row, in m_violated; kTruth: not in it
    std::vector<size_t> m_kindOf;
    std::vector<Kind> m_kinds;
    std::vector<Effect> m_effects;
    std::vector<std::vector<quint32>> m_helping;
};

} // namespace core::disclosure
