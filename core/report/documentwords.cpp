// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentwords.h"

#include "core/language/direction.h"
#include "core/report/documentsection.h"

#include <cmath>

namespace core::report {

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

void DocumentWords::run(OfficeXml &xml, const QString &text, bool bold) const
{
    xml.open("w:r").open("w:rPr");
    if (bold)
        xml.leaf("w:b");
    if (bold && m_rightToLeft) // bold letters of scripts that run from right to left are a matter of their own
        xml.leaf("w:bCs");
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

void DocumentWords::table(OfficeXml &xml, const Item &item, double width) const
{
    const qsizetype columns = item.table.columns.size();
    const double all = width * twipsInPoint;
    const double first = columns > 1 ? all * (columns > 6 ? 0.24 : 0.4) : all;
    const QString head = QString::number(std::lround(first));
    const QString rest =
        QString::number(columns > 1 ? std::lround((all - first) / static_cast<double>(columns - 1)) : 0);
    xml.open("w:tbl").open("w:tblPr");
    if (const auto style = m_styles.find(QStringLiteral("table of figures")); style != m_styles.end())
        xml.leaf("w:tblStyle", {{"w:val", style->second}});
    else if (const auto grid = m_styles.find(QStringLiteral("table grid")); grid != m_styles.end())
        xml.leaf("w:tblStyle", {{"w:val", grid->second}});
    if (m_rightToLeft)
        xml.leaf("w:bidiVisual");
    xml.leaf("w:tblW", {{"w:w", QString::number(std::lround(all))}, {"w:type", QStringLiteral("dxa")}});
    xml.leaf("w:tblLook", {{"w:firstRow", QStringLiteral("1")}, {"w:firstColumn", QStringLiteral("1")}});
    xml.leaf("w:tblCaption", {{"w:val", item.table.caption}});
    xml.close().open("w:tblGrid");
    for (qsizetype i = 0; i < columns; ++i)
        xml.leaf("w:gridCol", {{"w:w", i == 0 ? head : rest}});
    xml.close();
    xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    for (qsizetype i = 0; i < columns; ++i)
        cell(xml, {item.table.columns[i], i > 0, true, 1, {}});
    xml.close();
    const std::vector<std::vector<QString>> shades = tableShades(item);
    for (std::size_t line = 0; line < item.table.lines.size(); ++line) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        const auto shade = line < shades.size() ? shades[line] : std::vector<QString>{};
        for (const TableCell &each : cellsOf(item.table.lines[line], columns, shade))
            cell(xml, each);
        xml.close();
    }
    xml.close();
}

void DocumentWords::cell(OfficeXml &xml, const TableCell &cell) const
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
    direct(xml);
    if (cell.right)
        xml.leaf("w:jc", {{"w:val", QStringLiteral("right")}});
    xml.close();
    run(xml, cell.text, cell.bold);
    xml.close().close();
}

} // namespace core::report
