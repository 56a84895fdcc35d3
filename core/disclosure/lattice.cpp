// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/lattice.h"

#include "core/disclosure/rowspace.h"
#include "core/release/precision.h"

#include <algorithm>
#include <numeric>

namespace core::disclosure {
namespace {

using questionnaire::Code;
using questionnaire::Dimension;
using questionnaire::DimensionId;
using questionnaire::Questionnaire;
using release::Node;
using release::Status;

class Builder
{
public:
    Builder(const Questionnaire &questionnaire, const Membership &membership, const Policy &policy,
            const std::vector<std::vector<int>> &published)
        : m_questionnaire(questionnaire), m_membership(membership), m_policy(policy), m_published(published)
    {
        divideAtoms();
    }

    [[nodiscard]] Lattice build(const std::vector<DimensionId> &released)
    {
        collectDimensions(released);
        add({});
        for (const DimensionId &dimension : m_lattice.dimensions) {
            for (const Dimension::Value &value : m_questionnaire.dimension(dimension)->values)
                add({{dimension, value.code}});
        }
        for (const questionnaire::DimensionPair &pair : pairs())
            addPair(pair);
        chooseShown();
        for (const DimensionId &dimension : m_lattice.dimensions)
            addOthersTogether(dimension);
        findNearest();
        return std::move(m_lattice);
    }

private:
    using Filter = std::map<DimensionId, Code>;

    [[nodiscard]] std::vector<questionnaire::DimensionPair> pairs() const
    {
        std::vector<questionnaire::DimensionPair> allowed;
        for (const questionnaire::DimensionPair &pair : m_questionnaire.pairs) {
            if (m_policy.pairs && m_membership.members() >= pair.minimumResponses)
                allowed.push_back(pair);
        }
        return allowed;
    }

    /// In the order of the questionnaire: those released and those in a pair.
    void collectDimensions(const std::vector<DimensionId> &released)
    {
        std::set<DimensionId> wanted(released.begin(), released.end());
        for (const questionnaire::DimensionPair &pair : pairs())
            wanted.insert({pair.first, pair.second});
        for (const Dimension &dimension : m_questionnaire.dimensions) {
            if (wanted.count(dimension.id) == 1)
                m_lattice.dimensions.push_back(dimension.id);
        }
    }

    [[nodiscard]] bool fits(int atom, const DimensionId &dimension, const Code &code) const
    {
        const auto &ids = m_membership.dimensions;
        const auto index = static_cast<size_t>(std::find(ids.begin(), ids.end(), dimension) - ids.begin());
        const auto value = static_cast<size_t>(m_membership.values[static_cast<size_t>(atom)][index]);
        const auto &values = m_questionnaire.dimension(dimension)->values;
        return value < values.size() && values[value].code == code;
    }

    void add(const Filter &filter)
    {
        std::vector<int> atoms;
        for (int atom = 0; atom < m_membership.atoms(); ++atom) {
            if (std::all_of(filter.begin(), filter.end(),
                            [&](const auto &part) { return fits(atom, part.first, part.second); }))
                atoms.push_back(atom);
        }
        push(filter, std::move(atoms), m_policy.limitFor(filter.size()));
    }

    void push(const Filter &filter, std::vector<int> atoms, int limit)
    {
        Node node;
        node.id = release::nodeId(filter, m_lattice.dimensions);
        node.filter = filter;
        node.limit = limit;
        m_lattice.nodes.push_back(node);
        m_lattice.members.push_back(std::accumulate(atoms.begin(), atoms.end(), 0, [&](int sum, int atom) {
            return sum + m_membership.sizes[static_cast<size_t>(atom)];
        }));
        m_lattice.atoms.push_back(std::move(atoms));
    }

    void addPair(const questionnaire::DimensionPair &pair)
    {
        for (const Dimension::Value &first : m_questionnaire.dimension(pair.first)->values) {
            for (const Dimension::Value &second : m_questionnaire.dimension(pair.second)->values)
                add({{pair.first, first.code}, {pair.second, second.code}});
        }
    }

    /// Everybody first, then fewer filters before more, larger before smaller or the other way round, then by name.
    [[nodiscard]] std::vector<size_t> order(bool largestFirst) const
    {
        std::vector<size_t> order(m_lattice.nodes.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            const Node &first = m_lattice.nodes[a];
            const Node &second = m_lattice.nodes[b];
            if (first.filter.size() != second.filter.size())
                return first.filter.size() < second.filter.size();
            if (m_lattice.members[a] != m_lattice.members[b])
                return (m_lattice.members[a] > m_lattice.members[b]) == largestFirst;
            return first.id < second.id;
        });
        return order;
    }

    /// An earlier release may count some people of an atom and not others: parts of atoms, by the published bases that
    /// people are in.
    void divideAtoms()
    {
        std::vector<std::vector<int>> in(static_cast<size_t>(m_membership.members()));
        for (size_t base = 0; base < m_published.size(); ++base) {
            for (const int member : m_published[base])
                in[static_cast<size_t>(member)].push_back(static_cast<int>(base));
        }
        std::map<std::pair<int, std::vector<int>>, int> known;
        m_partsOf.resize(static_cast<size_t>(m_membership.atoms()));
        m_partsPublished.resize(m_published.size());
        for (int member = 0; member < m_membership.members(); ++member) {
            const std::vector<int> &bases = in[static_cast<size_t>(member)];
            const int atom = m_membership.atomOf[static_cast<size_t>(member)];
            const auto [entry, isNew] = known.emplace(std::pair(atom, bases), static_cast<int>(m_partSizes.size()));
            if (isNew) {
                m_partSizes.push_back(0);
                m_partsOf[static_cast<size_t>(atom)].push_back(entry->second);
                for (const int base : bases)
                    m_partsPublished[static_cast<size_t>(base)].push_back(entry->second);
            }
            ++m_partSizes[static_cast<size_t>(entry->second)];
        }
    }

    [[nodiscard]] std::vector<int> partsOf(const std::vector<int> &atoms) const
    {
        std::vector<int> parts;
        for (const int atom : atoms) {
            const std::vector<int> &some = m_partsOf[static_cast<size_t>(atom)];
            parts.insert(parts.end(), some.begin(), some.end());
        }
        std::sort(parts.begin(), parts.end());
        return parts;
    }

    struct Choice
    {
        std::vector<Status> statuses; ///< by node
        std::pair<int, int> worth;    ///< groups of one condition, and people in them
    };

    /// What can be shown when bases are taken in an order.
    [[nodiscard]] Choice chosenIn(const std::vector<size_t> &order) const
    {
        Choice choice{std::vector<Status>(m_lattice.nodes.size(), Status::Small), {}};
        RowSpace first(m_partSizes, kFirstPrime);
        RowSpace second(m_partSizes, kSecondPrime);
        for (const std::vector<int> &parts : m_partsPublished) {
            first.add(parts);
            second.add(parts);
        }
        for (const size_t index : order) {
            const Node &node = m_lattice.nodes[index];
            if (m_lattice.members[index] < node.limit)
                continue; // stays small
            RowSpace tried = first;
            RowSpace triedAgain = second;
            const std::vector<int> parts = partsOf(m_lattice.atoms[index]);
            tried.add(parts);
            triedAgain.add(parts);
            const bool safe = givesNothingAway(tried) && givesNothingAway(triedAgain);
            choice.statuses[index] = safe ? Status::Shown : Status::Protecting;
            if (!safe)
                continue;
            first = std::move(tried);
            second = std::move(triedAgain);
            if (node.filter.size() == 1) {
                ++choice.worth.first;
                choice.worth.second += m_lattice.members[index];
            }
        }
        return choice;
    }

    /// Which group is hidden to protect another follows from the order. In small waves one large group, of an area say,
    /// often does for several small ones that would be hidden otherwise, and then more are shown from the smallest on.
    void chooseShown()
    {
        Choice choice = chosenIn(order(true));
        Choice other = chosenIn(order(false));
        if (other.worth > choice.worth)
            choice = std::move(other);
        for (size_t index = 0; index < choice.statuses.size(); ++index) {
            m_lattice.nodes[index].status = choice.statuses[index];
            if (m_lattice.isShown(index))
                m_lattice.nodes[index].members = m_lattice.members[index];
        }
    }

    [[nodiscard]] static bool givesNothingAway(const RowSpace &space)
    {
        const RowSpace::Found found = space.smallGroup(release::kSmallestBase);
        return !found.atoms && !found.overrun;
    }

    /// The rest of a dimension, the people without a value included, is the difference of shown bases: showing it as a
    /// row of its own gives nothing new away, and leaves nobody out of the picture.
    void addOthersTogether(const DimensionId &dimension)
    {
        const auto belongs = [&](const Node &node) {
            return node.filter.size() == 1 && node.filter.count(dimension);
        };
        std::set<int> rest(m_lattice.atoms.front().begin(), m_lattice.atoms.front().end());
        int hidden = 0;
        for (size_t i = 0; i < m_lattice.nodes.size(); ++i) {
            if (!belongs(m_lattice.nodes[i]))
                continue;
            if (!m_lattice.isShown(i)) {
                hidden += m_lattice.members[i] > 0 ? 1 : 0;
                continue;
            }
            for (const int atom : m_lattice.atoms[i])
                rest.erase(atom);
        }
        if (hidden < 2 || !m_lattice.isShown(0))
            return;
        push({{dimension, release::othersTogether()}}, {rest.begin(), rest.end()}, m_policy.limitFor(1));
        Node &node = m_lattice.nodes.back();
        if (m_lattice.members.back() < node.limit) {
            m_lattice.nodes.pop_back();
            m_lattice.atoms.pop_back();
            m_lattice.members.pop_back();
            return;
        }
        node.status = Status::Shown;
        node.members = m_lattice.members.back();
    }

    /// The smallest shown base that holds a hidden one whole.
    void findNearest()
    {
        for (size_t hidden = 0; hidden < m_lattice.nodes.size(); ++hidden) {
            if (m_lattice.isShown(hidden))
                continue;
            std::optional<size_t> nearest;
            for (size_t outer = 0; outer < m_lattice.nodes.size(); ++outer) {
                const auto &filter = m_lattice.nodes[outer].filter;
                const bool others = !filter.empty() && filter.begin()->second == release::othersTogether();
                if (!m_lattice.isShown(outer) || others || !m_lattice.isInside(hidden, outer) ||
                    (m_lattice.members[hidden] == 0 && !filter.empty()))
                    continue;
                if (!nearest || m_lattice.members[outer] < m_lattice.members[*nearest])
                    nearest = outer;
            }
            if (nearest)
                m_lattice.nodes[hidden].nearestShown = m_lattice.nodes[*nearest].id;
        }
    }

    const Questionnaire &m_questionnaire;
    const Membership &m_membership;
    const Policy &m_policy;
    const std::vector<std::vector<int>> &m_published;
    std::vector<int> m_partSizes;
    std::vector<std::vector<int>> m_partsOf;        ///< by atom
    std::vector<std::vector<int>> m_partsPublished; ///< by published base
    Lattice m_lattice;
};

} // namespace

std::vector<size_t> Lattice::shown() const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (isShown(i))
            found.push_back(i);
    }
    return found;
}

bool Lattice::isInside(size_t inner, size_t outer) const
{
    return std::includes(atoms[outer].begin(), atoms[outer].end(), atoms[inner].begin(), atoms[inner].end());
}

Membership membershipOf(const dataset::Dataset &dataset)
{
    Membership membership{dataset.dimensions(), {}, {}, {}};
    membership.atomOf.reserve(static_cast<size_t>(dataset.members()));
    for (int member = 0; member < dataset.members(); ++member)
        membership.atomOf.push_back(dataset.atom(member));
    for (int atom = 0; atom < dataset.atoms(); ++atom) {
        membership.sizes.push_back(dataset.atomSize(atom));
        membership.values.push_back(dataset.atomValues(atom));
    }
    return membership;
}

base::Result<Lattice> makeLattice(const Questionnaire &questionnaire, const Membership &membership,
                                  const Policy &policy, const std::vector<std::vector<int>> &published)
{
    const auto released = releasedDimensions(policy, questionnaire);
    if (!released)
        return base::fail(released);
    return Builder(questionnaire, membership, policy, published).build(*released);
}

} // namespace core::disclosure
