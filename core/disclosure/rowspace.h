// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace core::disclosure {

/// What can be computed by adding and subtracting bases: the row space of their 0/1 indicators over the atoms, kept
/// reduced over the whole numbers modulo a prime. Every shown figure of a question is linear in the indicator of its
/// base, so what is not in the row space cannot be reached by differences of any question (after O. Langsrud's Gauss
/// method, PSD 2024, LNCS 14915).
class RowSpace
{
public:
    /// sizes: members of each atom. The prime is below 2^31.
    RowSpace(std::vector<int> sizes, quint64 prime);

    /// Adds a base given as its atoms. False when it was in the row space before.
    bool add(const std::vector<int> &atoms);
    [[nodiscard]] bool contains(const std::vector<int> &atoms) const;
    [[nodiscard]] size_t rank() const { return m_rows.size(); }

    /// A group of 1 … limit - 1 members whose indicator lies in the row space, as its atoms: a group that the bases
    /// give away. Exact: a 0/1 vector of the row space is fixed by its values at the pivots, pivots are the largest
    /// atoms possible, and only sets of pivots with fewer than limit members are tried. searched counts the sets; when
    /// it passes mostSets the search ends with overrun set, which callers must treat as found.
    struct Found
    {
        std::optional<std::vector<int>> atoms;
        bool overrun = false;
        qint64 searched = 0;
    };
    [[nodiscard]] Found smallGroup(int limit, qint64 mostSets = 20'000'000) const;

private:
    using Row = std::vector<quint64>;
    struct Search;
    [[nodiscard]] Row indicator(const std::vector<int> &atoms) const;
    void reduce(Row &row) const;
    [[nodiscard]] quint64 inverse(quint64 value) const;

    std::vector<int> m_sizes;
    quint64 m_prime;
    std::vector<size_t> m_order;  ///< column -> atom, the largest first
    std::vector<size_t> m_column; ///< atom -> column
    std::vector<Row> m_rows;      ///< reduced echelon form, by column
    std::vector<size_t> m_pivots; ///< column of each row's leading one
};

inline constexpr quint64 kFirstPrime = 2147483647;  // 2^31 - 1
inline constexpr quint64 kSecondPrime = 2147483629; // the prime before it

} // namespace core::disclosure
