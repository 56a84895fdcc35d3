// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/responseset.h"

#include <algorithm>

namespace core::fieldwork {

ResponseSet::Added ResponseSet::add(const QByteArray &id, const QByteArray &bytes)
{
    if (m_excluded.count(id) > 0)
        return Added::Excluded;
    std::set<QByteArray> &versions = m_versions[id];
    const bool isFirst = versions.empty();
    if (!versions.insert(bytes).second)
        return Added::Known;
    return isFirst ? Added::Fresh : Added::Conflict;
}

void ResponseSet::exclude(const QByteArray &id)
{
    m_excluded.insert(id);
    m_versions.erase(id);
}

void ResponseSet::merge(const ResponseSet &other)
{
    for (const QByteArray &id : other.m_excluded)
        exclude(id);
    for (const auto &[id, versions] : other.m_versions) {
        for (const QByteArray &bytes : versions)
            add(id, bytes);
    }
}

int ResponseSet::size() const
{
    size_t all = 0;
    for (const auto &[id, versions] : m_versions)
        all += versions.size();
    return static_cast<int>(all);
}

std::vector<QByteArray> ResponseSet::conflictIds() const
{
    std::vector<QByteArray> ids;
    for (const auto &[id, versions] : m_versions) {
        if (versions.size() > 1)
            ids.push_back(id);
    }
    return ids;
}

std::vector<QByteArray> ResponseSet::responses() const
{
    std::vector<QByteArray> all;
    for (const auto &[id, versions] : m_versions)
        all.insert(all.end(), versions.begin(), versions.end());
    return all;
}

} // namespace core::fieldwork
