// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <vector>

namespace core::report {

// Namespaces of ECMA-376 that more than one kind of part names, and the beginning of its content types.
inline const QString drawingSpace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
inline const QString chartSpace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart");
inline const QString linkSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString officeTypes = QStringLiteral("application/vnd.openxmlformats-officedocument.");

/// Text of an XML part of an office document (ECMA-376), element by element, with the prefixes written out. What
/// QXmlStreamWriter would refuse in a person's text (control characters, half a surrogate pair) is left out of it.
class OfficeXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    enum class As { Part, Fragment }; ///< with or without the declaration a part begins with

    explicit OfficeXml(As as = As::Part);

    OfficeXml &open(const char *name, Attributes attributes = {});
    OfficeXml &close(); ///< the element opened last
    OfficeXml &leaf(const char *name, Attributes attributes = {});
    OfficeXml &value(const char *name, const QString &value); ///< <name val="…"/>
    OfficeXml &text(const QString &text);
    OfficeXml &raw(const QByteArray &xml); ///< whole elements, as they are

    /// Closes what is open and gives the bytes away.
    [[nodiscard]] QByteArray take();

private:
    void begin(const char *name, Attributes attributes);

    QByteArray m_xml;
    std::vector<const char *> m_open; ///< names of literals
};

} // namespace core::report
