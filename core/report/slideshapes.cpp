// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slideshapes.h"

#include "core/language/direction.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core::report {
namespace {

const QString slideSpace = QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main");
const QString ink = QStringLiteral("tx1");
constexpr int tableSize = 11; ///< of the print in a table, in points

} // namespace

SlideShapes::SlideShapes(base::Language language)
    : m_language(std::move(language)), m_rightToLeft(language::isRightToLeft(m_language))
{
}

void SlideShapes::begin(const char *root)
{
    m_xml = OfficeXml();
    m_shapes = 1;
    m_xml.open(root, {{"xmlns:a", drawingSpace}, {"xmlns:r", linkSpace}, {"xmlns:p", slideSpace}});
    m_xml.open("p:cSld").open("p:spTree").open("p:nvGrpSpPr");
    m_xml.leaf("p:cNvPr", {{"id", QStringLiteral("1")}, {"name", QString()}}).leaf("p:cNvGrpSpPr").leaf("p:nvPr");
    m_xml.close().leaf("p:grpSpPr");
}

QByteArray SlideShapes::take()
{
    m_xml.close().close().open("p:clrMapOvr").leaf("a:masterClrMapping").close();
    return m_xml.take();
}

void SlideShapes::openPlace(const QString &type, std::optional<int> number, const QString &name)
{
    const QString id = QString::number(++m_shapes);
    m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", name.left(60)}});
    m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", QStringLiteral("1")}}).close().open("p:nvPr");
    if (type.isEmpty())
        m_xml.leaf("p:ph", {{"idx", QString::number(number.value_or(1))}});
    else if (number)
        m_xml.leaf("p:ph", {{"type", type}, {"idx", QString::number(*number)}});
    else
        m_xml.leaf("p:ph", {{"type", type}});
    m_xml.close().close().leaf("p:spPr");
}

// In DrawingML "l" and "r" are sides of the slide, whatever the direction.
void SlideShapes::openParagraph(const char *align)
{
    m_xml.open("a:p");
    if (m_rightToLeft) {
        const bool atEnd = align != nullptr && *align == 'r';
        m_xml.leaf("a:pPr",
                   {{"algn", atEnd ? QStringLiteral("l") : QStringLiteral("r")}, {"rtl", QStringLiteral("1")}});
    } else if (align != nullptr) {
        m_xml.leaf("a:pPr", {{"algn", QLatin1String(align)}});
    }
}

void SlideShapes::run(const QString &text, const TextLook &look)
{
    m_xml.open("a:r");
    if (look.size == 0) {
        m_xml.leaf("a:rPr", {{"lang", m_language.text()}});
    } else {
        m_xml.open("a:rPr",
                   {{"lang", m_language.text()},
                    {"sz", QString::number(look.size * 100)},
                    {"b", look.bold ? QStringLiteral("1") : QStringLiteral("0")}});
        m_xml.open("a:solidFill");
        if (look.paint.isEmpty())
            m_xml.leaf("a:schemeClr", {{"val", look.scheme}});
        else
            m_xml.leaf("a:srgbClr", {{"val", look.paint}});
        m_xml.close().leaf("a:latin", {{"typeface", QStringLiteral("+mn-lt")}}).close();
    }
    m_xml.open("a:t").text(QString(text).replace(u'\n', u' ')).close().close();
}

void SlideShapes::textBox(const QString &text, const SlideArea &area, const TextLook &look)
{
    if (text.isEmpty())
        return;
    const QString id = QString::number(++m_shapes);
    m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", id}, {"name", text.left(40)}});
    m_xml.leaf("p:cNvSpPr", {{"txBox", QStringLiteral("1")}}).leaf("p:nvPr").close().open("p:spPr");
    place("a:xfrm", area);
    m_xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}}).leaf("a:avLst").close().leaf("a:noFill").close();
    const QString none = QStringLiteral("0");
    m_xml.open("p:txBody")
        .open("a:bodyPr",
              {{"wrap", QStringLiteral("square")},
               {"lIns", none},
               {"tIns", none},
               {"rIns", none},
               {"bIns", none},
               {"anchor", QLatin1String(look.anchor)}})
        .leaf("a:normAutofit")
        .close()
        .leaf("a:lstStyle");
    openParagraph(look.align);
    run(text, look);
    m_xml.close().close().close();
}

void SlideShapes::place(const char *element, const SlideArea &area)
{
    m_xml.open(element)
        .leaf("a:off", {{"x", QString::number(area.x)}, {"y", QString::number(area.y)}})
        .leaf("a:ext", {{"cx", QString::number(area.width)}, {"cy", QString::number(area.height)}})
        .close();
}

void SlideShapes::openFrame(const QString &name, const QString &description, const SlideArea &area)
{
    const QString id = QString::number(++m_shapes);
    m_xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
    m_xml.leaf("p:cNvPr", {{"id", id}, {"name", name + u' ' + id}, {"descr", description}});
    m_xml.leaf("p:cNvGraphicFramePr").leaf("p:nvPr").close();
    place("p:xfrm", area);
}

void SlideShapes::table(const PageTable &page, qint64 width)
{
    const chart::Table &table = page.table;
    m_xml.open("a:graphic")
        .open("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/table")}});
    const QString yes = QStringLiteral("1");
    m_xml.open("a:tbl");
    // LibreOffice does not turn such a table round. Its columns are not written the other way for that: to PowerPoint
    // and to a screen reader the first one would be the last.
    if (m_rightToLeft)
        m_xml.leaf("a:tblPr", {{"rtl", yes}, {"firstRow", yes}, {"firstCol", yes}});
    else
        m_xml.leaf("a:tblPr", {{"firstRow", yes}, {"firstCol", yes}});
    const qsizetype columns = table.columns.size();
    const double room = static_cast<double>(width) / slidePoint;
    m_xml.open("a:tblGrid");
    for (const double one : roughColumnWidths(table, room, tableSize))
        m_xml.leaf("a:gridCol", {{"w", QString::number(std::lround(one * slidePoint))}});
    m_xml.close();
    openRow();
    for (qsizetype i = 0; i < columns; ++i)
        cell({table.columns[i], i > 0, true, 1, QStringLiteral("F3F5F8")});
    m_xml.close();
    for (std::size_t line = 0; line < table.lines.size(); ++line) {
        openRow();
        for (const TableCell &each : cellsOf(table.lines[line], columns, page.shades[line]))
            cell(each);
        m_xml.close();
    }
    m_xml.close().close().close().close();
}

void SlideShapes::openRow()
{
    m_xml.open("a:tr", {{"h", QString::number(24 * slidePoint)}});
}

/// A cell, and behind a wide one those it covers.
void SlideShapes::cell(const TableCell &cell)
{
    for (qsizetype i = 0; i < std::max<qsizetype>(1, cell.span); ++i) {
        if (i > 0)
            m_xml.open("a:tc", {{"hMerge", QStringLiteral("1")}});
        else if (cell.span > 1)
            m_xml.open("a:tc", {{"gridSpan", QString::number(cell.span)}});
        else
            m_xml.open("a:tc");
        m_xml.open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        openParagraph(cell.right ? "r" : "l");
        if (i == 0)
            run(cell.text, {tableSize, ink, {}, cell.bold, "l", "t"});
        m_xml.close().close();
        m_xml.open("a:tcPr", {{"marT", QStringLiteral("25400")}, {"marB", QStringLiteral("25400")}});
        m_xml.open("a:lnB", {{"w", QStringLiteral("6350")}}).open("a:solidFill");
        m_xml.leaf("a:srgbClr", {{"val", QStringLiteral("DDE2E8")}}).close().close();
        if (cell.shade.isEmpty())
            m_xml.leaf("a:noFill");
        else
            m_xml.open("a:solidFill").leaf("a:srgbClr", {{"val", cell.shade}}).close();
        m_xml.close().close();
    }
}

} // namespace core::report
