// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>

#include <map>
#include <vector>

namespace core::report {

/// An office document as a package of parts (ECMA-376, part 2: Open Packaging Conventions): parts by their path, the
/// type of each, and the relationships between them. Opened from a template, filled, written.
class OfficePackage
{
public:
    struct Relationship
    {
        QString id;
        QString type;   ///< the whole URI
        QString target; ///< path of the part, or an address outside
        bool outside = false;
    };

    /// kind is the ending of such a file, for the error of what is something else. Errors: NotThisKind, Damaged,
    /// FileTooLarge.
    [[nodiscard]] static base::Result<OfficePackage> read(const QByteArray &bytes, const QString &name,
                                                          const QString &kind);

    [[nodiscard]] bool has(const QString &path) const { return m_parts.contains(path); }
    [[nodiscard]] QByteArray part(const QString &path) const; ///< empty where there is none
    /// Writes a part; type may be empty for one that is there already, or whose ending says it.
    void put(const QString &path, const QByteArray &bytes, const QString &type = {});
    void remove(const QString &path); ///< with its relationships; those that lead to it stay
    void setDefaultType(const QString &ending, const QString &type);

    /// Relationships of a part; of the package itself for an empty source.
    [[nodiscard]] std::vector<Relationship> relationships(const QString &source) const;
    /// The target of the first relationship whose type ends so; empty: none.
    [[nodiscard]] QString related(const QString &source, const QString &type) const;
    /// Adds one. type: the last word of its URI ("chart"), or the whole of it. Returns its id.
    QString relate(const QString &source, const QString &type, const QString &target);
    void unrelate(const QString &source, const QString &id);

    /// Title, language and day of the document.
    void setProperties(const QString &title, const QString &language, const QDate &day);

    /// The bytes; the same parts and day give the same. Errors: Internal.
    [[nodiscard]] base::Result<QByteArray> write(const QDate &day) const;

private:
    [[nodiscard]] base::Result<void> readTypes(const QString &name);
    [[nodiscard]] base::Result<void> readRelationships(const QString &path, const QString &name);
    [[nodiscard]] QByteArray typesPart() const;

    std::map<QString, QByteArray> m_parts;
    std::map<QString, QString> m_defaults; ///< type by ending
    std::map<QString, QString> m_types;    ///< type by path
    std::map<QString, std::vector<Relationship>> m_relationships;
};

} // namespace core::report
