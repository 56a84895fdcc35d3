// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::report {

inline constexpr double twipsInPoint = 20;

/// The properties of a document's last section (w:sectPr of ECMA-376): its page, margins, headers and footers, which a
/// report takes over from the template.
class DocumentSection
{
public:
    /// The section of a template's document; an empty one where it has none behind this place.
    DocumentSection(const QByteArray &document, qsizetype body, qsizetype end);

    /// In points, out of the page and its margins; a page without them is A4.
    [[nodiscard]] double textWidth() const;
    /// Columns and page numbers run from right to left too.
    void turnRound();
    /// Two columns from the place on where a paragraph with what is returned stands: the properties of the section that
    /// it ends, on the same page.
    [[nodiscard]] QByteArray beginColumns();
    static constexpr double gutter = 18; ///< points between the columns
    [[nodiscard]] bool hasHeader(const QString &relationship) const;
    void addHeader(const QString &relationship);
    [[nodiscard]] const QByteArray &xml() const { return m_xml; }

private:
    QByteArray m_xml;
};

} // namespace core::report
