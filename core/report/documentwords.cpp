// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentwords.h"

#include "core/language/direction.h"
#include "core/report/documentsection.h"

#include <cmath>

namespace core::report {
namespace {

constexpr qsizetype mostUsual = 8;       ///< columns that a page has room for in the print of the template
constexpr int print = 8, smallPrint = 7; ///< of a table, in points; the first is that of the template shipped

} // namespace

DocumentWords::DocumentWords(std::map<QString, QString> styles, base::Language language)
    : m_styles(std::move(styles)), m_language(std::move(language)), m_rightToLeft(language::isRightToLeft(m_language))
{
}

QString DocumentWords::styleId(Style style) const
{
    for (const QString &name : namesOf(style)) {
        if (const auto found = m_styles.find(name); found != m_styles.end())
            return found->second;
    }
    return {};
}

void DocumentWords::direct(OfficeXml &xml) const
{
    if (m_rightToLeft)
        xml.leaf("w:bidi");
}

void DocumentWords::run(OfficeXml &xml, const QString &text, bool bold, int size) const
{
    xml.open("w:r").open("w:rPr");
    if (bold)
        xml.leaf("w:b");
    if (bold && m_rightToLeft) // bold letters of scripts that run from right to left are a matter of their own
        xml.leaf("w:bCs");
    if (size > 0) {
        const QString halves = QString::number(2 * size);
        xml.leaf("w:sz", {{"w:val", halves}}).leaf("w:szCs", {{"w:val", halves}});
    }
    if (m_rightToLeft)
        xml.leaf("w:rtl").leaf("w:lang", {{"w:bidi", m_language.text()}}).close();
    else
        xml.leaf("w:lang", {{"w:val", m_language.text()}}).close();
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.leaf("w:br");
        xml.open("w:t", {{"xml:space", QStringLiteral("preserve")}}).text(lines[i]).close();
    }
    xml.close();
}

void DocumentWords::table(OfficeXml &xml, const PageTable &page, double width) const
{
    const chart::Table &table = page.table;
    const qsizetype columns = table.columns.size();
    const bool small = columns > mostUsual;
    xml.open("w:tbl").open("w:tblPr");
    if (const auto style = m_styles.find(QStringLiteral("table of figures")); style != m_styles.end())
        xml.leaf("w:tblStyle", {{"w:val", style->second}});
    else if (const auto grid = m_styles.find(QStringLiteral("table grid")); grid != m_styles.end())
        xml.leaf("w:tblStyle", {{"w:val", grid->second}});
    if (m_rightToLeft)
        xml.leaf("w:bidiVisual");
    xml.leaf("w:tblW",
             {{"w:w", QString::number(std::lround(width * twipsInPoint))}, {"w:type", QStringLiteral("dxa")}});
    xml.leaf("w:tblLook", {{"w:firstRow", QStringLiteral("1")}, {"w:firstColumn", QStringLiteral("1")}});
    xml.leaf("w:tblCaption", {{"w:val", table.caption}});
    xml.close().open("w:tblGrid");
    for (const double one : roughColumnWidths(table, width, small ? smallPrint : print))
        xml.leaf("w:gridCol", {{"w:w", QString::number(std::lround(one * twipsInPoint))}});
    xml.close();
    xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    for (qsizetype i = 0; i < columns; ++i)
        cell(xml, {table.columns[i], i > 0, true, 1, {}}, {small, true});
    xml.close();
    for (std::size_t line = 0; line < table.lines.size(); ++line) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        const bool held =
            line + 1 < table.lines.size() && (table.lines[line].title || belongsToLineBefore(table.lines[line + 1]));
        for (const TableCell &each : cellsOf(table.lines[line], columns, page.shades[line]))
            cell(xml, each, {small, held});
        xml.close();
    }
    xml.close();
}

void DocumentWords::cell(OfficeXml &xml, const TableCell &cell, CellLook look) const
{
    xml.open("w:tc").open("w:tcPr");
    if (cell.span > 1)
        xml.leaf("w:gridSpan", {{"w:val", QString::number(cell.span)}});
    if (!cell.shade.isEmpty())
        xml.leaf("w:shd",
                 {{"w:val", QStringLiteral("clear")}, {"w:color", QStringLiteral("auto")}, {"w:fill", cell.shade}});
    xml.close().open("w:p").open("w:pPr");
    if (const QString id = styleId(Style::TableText); !id.isEmpty())
        xml.leaf("w:pStyle", {{"w:val", id}});
    if (look.held)
        xml.leaf("w:keepNext");
    direct(xml);
    if (cell.right)
        xml.leaf("w:jc", {{"w:val", QStringLiteral("right")}});
    xml.close();
    run(xml, cell.text, cell.bold, look.small ? smallPrint : 0);
    xml.close().close();
}

} // namespace core::report
