// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/rowspace.h"

#include <algorithm>
#include <numeric>

namespace core::disclosure {

RowSpace::RowSpace(std::vector<int> sizes, quint64 prime)
    : m_sizes(std::move(sizes)), m_prime(prime), m_order(m_sizes.size()), m_column(m_sizes.size())
{
    std::iota(m_order.begin(), m_order.end(), size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [this](size_t a, size_t b) { return m_sizes[a] > m_sizes[b]; });
    for (size_t column = 0; column < m_order.size(); ++column)
        m_column[m_order[column]] = column;
}

RowSpace::Row RowSpace::indicator(const std::vector<int> &atoms) const
{
    Row row(m_sizes.size(), 0);
    for (const int atom : atoms)
        row[m_column[static_cast<size_t>(atom)]] = 1;
    return row;
}

void RowSpace::reduce(Row &row) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const quint64 factor = row[m_pivots[i]];
        if (factor == 0)
            continue;
        for (size_t column = m_pivots[i]; column < row.size(); ++column)
            row[column] = (row[column] + (m_prime - factor) * m_rows[i][column]) % m_prime;
    }
}

quint64 RowSpace::inverse(quint64 value) const
{
    quint64 result = 1; // Fermat: value^(p - 2)
    for (quint64 exponent = m_prime - 2; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = result * value % m_prime;
        value = value * value % m_prime;
    }
    return result;
}

bool RowSpace::add(const std::vector<int> &atoms)
{
    Row row = indicator(atoms);
    reduce(row);
    const auto leading = std::find_if(row.begin(), row.end(), [](quint64 value) { return value != 0; });
    if (leading == row.end())
        return false;
    const auto pivot = static_cast<size_t>(leading - row.begin());
    const quint64 scale = inverse(*leading);
    for (quint64 &value : row)
        value = value * scale % m_prime;
    for (Row &other : m_rows) {
        const quint64 factor = other[pivot];
        if (factor == 0)
            continue;
        for (size_t column = pivot; column < row.size(); ++column)
            other[column] = (other[column] + (m_prime - factor) * row[column]) % m_prime;
    }
    m_rows.push_back(std::move(row));
    m_pivots.push_back(pivot);
    return true;
}

bool RowSpace::contains(const std::vector<int> &atoms) const
{
    Row row = indicator(atoms);
    reduce(row);
    return std::all_of(row.begin(), row.end(), [](quint64 value) { return value == 0; });
}

/// Tries the sets of small pivots, depth first.
struct RowSpace::Search
{
    const RowSpace &space;
    int limit;
    qint64 mostSets;
    std::vector<size_t> rows; ///< whose pivot atom is small enough to be in the group
    Found found;

    [[nodiscard]] int sizeOf(size_t column) const { return space.m_sizes[space.m_order[column]]; }

    void check(const Row &sum)
    {
        int members = 0;
        for (size_t column = 0; column < sum.size(); ++column) {
            if (sum[column] > 1)
                return;
            members += sum[column] == 1 ? sizeOf(column) : 0;
        }
        if (members < 1 || members >= limit)
            return;
        found.atoms.emplace();
        for (size_t column = 0; column < sum.size(); ++column) {
            if (sum[column] == 1)
                found.atoms->push_back(static_cast<int>(space.m_order[column]));
        }
    }

    void extend(size_t from, int members, const Row &sum)
    {
        for (size_t i = from; i < rows.size() && !found.atoms && !found.overrun; ++i) {
            const int more = members + sizeOf(space.m_pivots[rows[i]]);
            if (more >= limit)
                continue;
            found.overrun = ++found.searched > mostSets;
            Row next = sum;
            const Row &added = space.m_rows[rows[i]];
            for (size_t column = 0; column < next.size(); ++column)
                next[column] = (next[column] + added[column]) % space.m_prime;
            check(next);
            if (!found.atoms)
                extend(i + 1, more, next);
        }
    }
};

RowSpace::Found RowSpace::smallGroup(int limit, qint64 mostSets) const
{
    Search search{*this, limit, mostSets, {}, {}};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (search.sizeOf(m_pivots[i]) < limit)
            search.rows.push_back(i);
    }
    search.extend(0, 0, Row(m_sizes.size(), 0));
    return search.found;
}

} // namespace core::disclosure
