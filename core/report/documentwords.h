// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documentstyles.h"
#include "core/report/officexml.h"
#include "core/report/report.h"
#include "core/report/tablecells.h"

namespace core::report {

/// The words of a text document in the styles of its template: runs in the report's language and direction, and tables
/// of them.
class DocumentWords
{
public:
    /// styles: ids by names, of the template.
    DocumentWords(std::map<QString, QString> styles, base::Language language);

    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    /// Empty where the template has none for it.
    [[nodiscard]] QString styleId(Style style) const;
    /// The direction of a paragraph, in its properties, between what keeps it in place and its indents and alignment.
    void direct(OfficeXml &xml) const;
    /// size: of the print, in points; 0: that of its style.
    void run(OfficeXml &xml, const QString &text, bool bold = false, int size = 0) const;
    /// A table of figures, as wide as that many points; the notes are not written.
    void table(OfficeXml &xml, const PageTable &page, double width) const;

private:
    struct CellLook
    {
        bool small = false; ///< print
        bool held = false;  ///< on the page of the line that follows
    };
    void cell(OfficeXml &xml, const TableCell &cell, CellLook look) const;

    std::map<QString, QString> m_styles;
    base::Language m_language;
    bool m_rightToLeft;
};

} // namespace core::report
