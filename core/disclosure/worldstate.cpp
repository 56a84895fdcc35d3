// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/worldstate.h"

#include <algorithm>
#include <map>

namespace core::disclosure {
namespace {

constexpr qint64 kPriceOfAPerson = qint64{1} << 16;

} // namespace

WorldState::WorldState(const MoveTable &table, const Classes &classes, int members)
    : m_table(table), m_classes(classes), m_at(static_cast<size_t>(members), kTruth),
      m_placeMoved(static_cast<size_t>(members), kTruth), m_helping(table.rows().size())
{
    const size_t rows = table.rows().size();
    m_slack.reserve(rows);
    for (const MoveTable::Row &row : table.rows())
        m_slack.push_back(row.slack);
    m_placeViolated.assign(rows, kTruth);
    resetPrices();
    collectKinds();
}

void WorldState::collectKinds()
{
    struct Key
    {
        size_t inClass = 0;
        bool keepsStates = true;
        std::vector<std::pair<size_t, int>> changes;
        auto operator<=>(const Key &) const = default;
    };
    std::map<Key, size_t> known;
    m_kindOf.reserve(m_table.moves());
    for (size_t move = 0; move < m_table.moves(); ++move) {
        Key key{m_table.classOf(move), m_table.move(move).keepsStates, {}};
        for (const MoveTable::Change &change : m_table.changes(move))
            key.changes.push_back({change.column, change.by});
        const auto [entry, isNew] = known.emplace(std::move(key), m_kinds.size());
        if (isNew) {
            m_kinds.push_back({{}, m_table.move(move).keepsStates, m_effects.size(), 0});
            addEffects(move);
            m_kinds.back().end = m_effects.size();
        }
        m_kinds[entry->second].moves.push_back(move);
        m_kindOf.push_back(entry->second);
    }
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        for (size_t i = m_kinds[kind].first; i < m_kinds[kind].end; ++i) {
            if (m_effects[i].by > 0)
                m_helping[m_effects[i].row].push_back(static_cast<quint32>(kind));
        }
    }
}

/// What the move does to every figure it touches, by rising row.
void WorldState::addEffects(size_t move)
{
    std::map<size_t, qint64> sum;
    for (const size_t base : m_classes.bases(m_table.classOf(move))) {
        for (const MoveTable::Change &change : m_table.changes(move)) {
            for (const MoveTable::RowFactor &row : m_table.rowsOf(base, change.column))
                sum[row.row] += change.by * row.factor;
        }
    }
    for (const auto &[row, by] : sum) {
        if (by != 0)
            m_effects.push_back({static_cast<quint32>(row), static_cast<qint32>(by)});
    }
}

void WorldState::change(int person, size_t move)
{
    size_t &now = m_at[static_cast<size_t>(person)];
    if (now == move)
        return;
    size_t &place = m_placeMoved[static_cast<size_t>(person)];
    if (now != kTruth)
        apply(m_kindOf[now], -1);
    if (move != kTruth)
        apply(m_kindOf[move], 1);
    if (now == kTruth) {
        place = m_moved.size();
        m_moved.push_back(person);
    } else if (move == kTruth) {
        m_moved[place] = m_moved.back();
        m_placeMoved[static_cast<size_t>(m_moved[place])] = place;
        m_moved.pop_back();
        place = kTruth;
    }
    now = move;
}

MoveTable::Moves WorldState::moves() const
{
    MoveTable::Moves moves;
    moves.reserve(m_moved.size());
    for (const int person : m_moved)
        moves.push_back(at(person));
    return moves;
}

void WorldState::reset()
{
    while (!m_moved.empty())
        change(m_moved.back(), kTruth);
}

void WorldState::apply(size_t kind, int sign)
{
    for (size_t i = m_kinds[kind].first; i < m_kinds[kind].end; ++i) {
        const Effect &effect = m_effects[i];
        qint64 &slack = m_slack[effect.row];
        const bool before = slack < 0;
        slack += qint64{sign} * effect.by;
        if (before != (slack < 0))
            setViolated(effect.row, slack < 0);
    }
}

void WorldState::setViolated(size_t row, bool violated)
{
    size_t &place = m_placeViolated[row];
    if (violated) {
        place = m_violated.size();
        m_violated.push_back(row);
        return;
    }
    m_violated[place] = m_violated.back();
    m_placeViolated[m_violated[place]] = place;
    m_violated.pop_back();
    place = kTruth;
}

qint64 WorldState::cost(size_t kind, int sign) const
{
    qint64 sum = 0;
    for (size_t i = m_kinds[kind].first; i < m_kinds[kind].end; ++i) {
        const Effect &effect = m_effects[i];
        const qint64 before = m_slack[effect.row];
        const qint64 after = before + qint64{sign} * effect.by;
        sum += (std::min<qint64>(before, 0) - std::min<qint64>(after, 0)) * m_price[effect.row];
    }
    return sum;
}

void WorldState::raisePrices()
{
    for (const size_t row : m_violated) {
        m_price[row] += kPriceOfAPerson / m_table.rows()[row].unit;
        m_raised.push_back(row);
    }
}

void WorldState::resetPrices()
{
    if (m_price.empty()) {
        m_price.reserve(m_slack.size());
        for (const MoveTable::Row &row : m_table.rows())
            m_price.push_back(kPriceOfAPerson / row.unit);
    }
    for (const size_t row : m_raised)
        m_price[row] = kPriceOfAPerson / m_table.rows()[row].unit;
    m_raised.clear();
}

bool WorldState::harms(size_t kind, size_t row) const
{
    const auto first = m_effects.begin() + static_cast<std::ptrdiff_t>(m_kinds[kind].first);
    const auto end = m_effects.begin() + static_cast<std::ptrdiff_t>(m_kinds[kind].end);
    const auto found =
        std::lower_bound(first, end, row, [](const Effect &one, size_t wanted) { return one.row < wanted; });
    return found != end && found->row == row && found->by < 0;
}

} // namespace core::disclosure
