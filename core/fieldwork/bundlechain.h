// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborArray>

#include <map>
#include <set>

namespace core::fieldwork {

/// What the bundles of one machine say of their chain: each tells its number, its hash and the hash of the one before.
/// A set that only grows, so that it does not matter in which order or how often they come. A machine that goes on from
/// an older copy of its disk gives numbers a second time; then one number has two hashes, and the chain has parted.
class BundleChain
{
public:
    /// previous: empty for the first bundle.
    void note(int number, const QByteArray &hash, const QByteArray &previous);
    [[nodiscard]] int newest() const; ///< number of the newest bundle; 0: none
    /// The smallest number that two different bundles have; 0: none has. Both need not have come: the one that follows
    /// names the hash of the one before it.
    [[nodiscard]] int partsAt() const;

    [[nodiscard]] QCborArray encode() const;
    [[nodiscard]] static BundleChain decode(const QCborArray &encoded);

    friend bool operator==(const BundleChain &, const BundleChain &) = default;

private:
    std::map<int, std::set<QByteArray>> m_hashes; ///< by number
};

} // namespace core::fieldwork
