// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <set>
#include <vector>

namespace core::fieldwork {

/// What an archive knows: a set of responses that only grows, and a set of those that are excluded for good. Merging is
/// union, so it does not matter how often, in which order or from how many copies the same responses arrive. A response
/// is its id and its bytes; the same id with other bytes is a conflict, of which both are kept.
class ResponseSet
{
public:
    enum class Added { Fresh, Known, Conflict, Excluded };

    /// bytes: the response as core::storage::encodeResponse writes it.
    Added add(const QByteArray &id, const QByteArray &bytes);
    /// Takes the response out and never lets it in again.
    void exclude(const QByteArray &id);
    void merge(const ResponseSet &other);

    [[nodiscard]] int size() const;                            ///< versions of a conflict count each
    [[nodiscard]] std::vector<QByteArray> conflictIds() const; ///< ids with more than one version
    [[nodiscard]] int conflicts() const { return static_cast<int>(conflictIds().size()); }
    [[nodiscard]] std::vector<QByteArray> responses() const;
    [[nodiscard]] const std::set<QByteArray> &excluded() const { return m_excluded; }

    friend bool operator==(const ResponseSet &, const ResponseSet &) = default;

private:
    std::map<QByteArray, std::set<QByteArray>> m_versions; ///< by id
    std::set<QByteArray> m_excluded;
};

} // namespace core::fieldwork
