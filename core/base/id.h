// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace core::base {

/// A text that names something, distinct from every other kind of name: a QuestionId cannot be passed for a ListId.
/// Ordered and hashed by its text.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) { }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_text == b.m_text ? std::strong_ordering::equal
            : a.m_text < b.m_text   ? std::strong_ordering::less
                                    : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }
    friend QDebug operator<<(QDebug debug, const Id &id) { return debug << id.m_text; }

private:
    QString m_text;
};

} // namespace core::base
