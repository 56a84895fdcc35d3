// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/disclosure/earlier.h"

#include <vector>

namespace core::disclosure {

/// Members who are in the same shown bases, of earlier releases too: no released figure tells them apart.
class Classes
{
public:
    /// A base of the release being made (0) or of the earlier ones (1, 2 …).
    struct Base
    {
        size_t release = 0;
        size_t node = 0; ///< of its lattice
    };
    Classes(const dataset::Dataset &dataset, const Lattice &lattice, const std::vector<EarlierRelease> &earlier);

    [[nodiscard]] size_t count() const { return m_nodes.size(); }
    [[nodiscard]] size_t of(int member) const { return m_of[static_cast<size_t>(member)]; }
    /// The shown bases of a class, as indices into shown().
    [[nodiscard]] const std::vector<size_t> &bases(size_t index) const { return m_nodes[index]; }
    /// All classes, those sharing the most bases first: the class itself, then its neighbours.
    [[nodiscard]] const std::vector<size_t> &nearest(size_t index) const { return m_nearest[index]; }
    [[nodiscard]] const std::vector<Base> &shown() const { return m_shown; }

private:
    std::vector<Base> m_shown;
    std::vector<size_t> m_of;
    std::vector<std::vector<size_t>> m_nodes;
    std::vector<std::vector<size_t>> m_nearest;
};

} // namespace core::disclosure
