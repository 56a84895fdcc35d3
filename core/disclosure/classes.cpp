// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/classes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>

namespace core::disclosure {
namespace {

size_t distance(const std::vector<size_t> &a, const std::vector<size_t> &b)
{
    std::vector<size_t> apart;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(apart));
    return apart.size();
}

} // namespace

Classes::Classes(const dataset::Dataset &dataset, const Lattice &lattice) : m_shown(lattice.shown())
{
    std::vector<std::vector<size_t>> ofAtom(static_cast<size_t>(dataset.atoms()));
    for (size_t i = 0; i < m_shown.size(); ++i) {
        for (const int atom : lattice.atoms[m_shown[i]])
            ofAtom[static_cast<size_t>(atom)].push_back(i);
    }
    std::map<std::vector<size_t>, size_t> known;
    m_of.reserve(static_cast<size_t>(dataset.members()));
    for (int member = 0; member < dataset.members(); ++member) {
        const std::vector<size_t> &bases = ofAtom[static_cast<size_t>(dataset.atom(member))];
        const auto [entry, isNew] = known.emplace(bases, m_nodes.size());
        if (isNew)
            m_nodes.push_back(bases);
        m_of.push_back(entry->second);
    }
    for (const std::vector<size_t> &bases : m_nodes) {
        std::vector<size_t> far;
        for (const std::vector<size_t> &other : m_nodes)
            far.push_back(distance(bases, other));
        std::vector<size_t> order(m_nodes.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return far[a] < far[b]; });
        m_nearest.push_back(std::move(order));
    }
}

} // namespace core::disclosure
