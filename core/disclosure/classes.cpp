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

Classes::Classes(const dataset::Dataset &dataset, const Lattice &lattice, const std::vector<EarlierRelease> &earlier)
{
    std::vector<std::vector<size_t>> ofAtom(static_cast<size_t>(dataset.atoms()));
    for (const size_t node : lattice.shown()) {
        for (const int atom : lattice.atoms[node])
            ofAtom[static_cast<size_t>(atom)].push_back(m_shown.size());
        m_shown.push_back({0, node});
    }
    std::vector<std::vector<size_t>> ofMember;
    ofMember.reserve(static_cast<size_t>(dataset.members()));
    for (int member = 0; member < dataset.members(); ++member)
        ofMember.push_back(ofAtom[static_cast<size_t>(dataset.atom(member))]);
    for (size_t release = 0; release < earlier.size(); ++release) {
        const std::vector<size_t> nodes = earlier[release].lattice.shown();
        const std::vector<std::vector<int>> bases = earlier[release].shownBases();
        for (size_t i = 0; i < nodes.size(); ++i) {
            for (const int member : bases[i])
                ofMember[static_cast<size_t>(member)].push_back(m_shown.size());
            m_shown.push_back({release + 1, nodes[i]});
        }
    }
    std::map<std::vector<size_t>, size_t> known;
    m_of.reserve(static_cast<size_t>(dataset.members()));
    for (int member = 0; member < dataset.members(); ++member) {
        const std::vector<size_t> &bases = ofMember[static_cast<size_t>(member)];
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
