// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/bundlechain.h"

#include <algorithm>

namespace core::fieldwork {

void BundleChain::note(int number, const QByteArray &hash, const QByteArray &previous)
{
    m_hashes[number].insert(hash);
    if (!previous.isEmpty())
        m_hashes[number - 1].insert(previous);
}

int BundleChain::newest() const
{
    return m_hashes.empty() ? 0 : m_hashes.rbegin()->first;
}

int BundleChain::partsAt() const
{
    const auto parting =
        std::find_if(m_hashes.begin(), m_hashes.end(), [](const auto &one) { return one.second.size() > 1; });
    return parting == m_hashes.end() ? 0 : parting->first;
}

QCborArray BundleChain::encode() const
{
    QCborArray encoded;
    for (const auto &[number, hashes] : m_hashes) {
        for (const QByteArray &hash : hashes)
            encoded.append(QCborArray{number, hash});
    }
    return encoded;
}

BundleChain BundleChain::decode(const QCborArray &encoded)
{
    BundleChain chain;
    for (const QCborValue value : encoded) {
        const QCborArray one = value.toArray();
        chain.m_hashes[static_cast<int>(one.at(0).toInteger())].insert(one.at(1).toByteArray());
    }
    return chain;
}

} // namespace core::fieldwork
