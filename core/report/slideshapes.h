// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/chart/charttable.h"
#include "core/report/officexml.h"
#include "core/report/slidelayouts.h"
#include "core/report/tablecells.h"

#include <optional>
#include <utility>
#include <vector>

namespace core::report {

constexpr qint64 slidePoint = 12700; ///< English Metric Units

/// Size 0: all as the layout has it.
struct TextLook
{
    int size = 0;
    QString scheme; ///< name of a colour of the template's theme
    QString paint;  ///< or a colour itself
    bool bold = false;
    const char *align = "l";
    const char *anchor = "t";
};

/// Writes the shapes of a slide or of its notes: what PresentationML (ECMA-376) asks for around every text, frame and
/// table. What is on which slide is not its business. A second begin() starts another part.
class SlideShapes
{
public:
    explicit SlideShapes(base::Language language);

    void begin(const char *root);    ///< "p:sld" or "p:notes"
    [[nodiscard]] QByteArray take(); ///< the whole part
    /// For what stands inside a shape that was opened here.
    [[nodiscard]] OfficeXml &xml() { return m_xml; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }

    /// A shape that takes its place and look from the layout; the caller writes its text and closes it.
    void openPlace(const QString &type, std::optional<int> number, const QString &name);
    /// Opens a paragraph in the direction of the language. align: "l" for where lines begin, "r" for where they end;
    /// null: as the layout has it.
    void openParagraph(const char *align = nullptr);
    void run(const QString &text, const TextLook &look);                            ///< in an open paragraph
    void textBox(const QString &text, const SlideArea &area, const TextLook &look); ///< nothing for an empty text
    /// A frame for a chart or table, left open; name and description are what assistive technology says.
    void openFrame(const QString &name, const QString &description, const SlideArea &area);

    /// A table with its heads, in an open frame; the notes are not written.
    void table(const PageTable &page, qint64 width);

private:
    void place(const char *element, const SlideArea &area);
    void openRow();
    void cell(const TableCell &cell);

    base::Language m_language;
    bool m_rightToLeft;
    OfficeXml m_xml{OfficeXml::As::Fragment};
    int m_shapes = 0;
};

} // namespace core::report
