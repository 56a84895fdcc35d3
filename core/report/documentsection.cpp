// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentsection.h"

#include "core/report/officexml.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace core::report {

DocumentSection::DocumentSection(const QByteArray &document, qsizetype body, qsizetype end)
{
    const qsizetype begin = document.lastIndexOf("<w:sectPr");
    m_xml = begin >= body ? document.mid(begin, end - begin) : QByteArray("<w:sectPr/>");
    if (m_xml.startsWith("<w:sectPr/>")) // so that something can come into it
        m_xml.replace(0, qsizetype(qstrlen("<w:sectPr/>")), "<w:sectPr></w:sectPr>");
}

double DocumentSection::textWidth() const
{
    const QString text = QString::fromUtf8(m_xml);
    const auto number = [&](const char *pattern, double otherwise) {
        const QRegularExpressionMatch found = QRegularExpression(QLatin1String(pattern)).match(text);
        return found.hasMatch() ? found.captured(1).toDouble() : otherwise;
    };
    const double width = number("<w:pgSz\\b[^>]*w:w=\"(\\d+)\"", 11906);
    const double margins =
        number("<w:pgMar\\b[^>]*w:left=\"(\\d+)\"", 1247) + number("<w:pgMar\\b[^>]*w:right=\"(\\d+)\"", 1247);
    return std::max(200.0, (width - margins) / twipsInPoint);
}

void DocumentSection::turnRound()
{
    // The schema has its place near the end.
    qsizetype place = m_xml.indexOf("</w:sectPr>");
    for (const char *behind : {"<w:rtlGutter", "<w:docGrid", "<w:printerSettings", "<w:sectPrChange"}) {
        if (const qsizetype found = m_xml.indexOf(behind); found >= 0)
            place = std::min(place, found);
    }
    if (place >= 0 && !m_xml.contains("<w:bidi"))
        m_xml.insert(place, "<w:bidi/>");
}

QByteArray DocumentSection::beginColumns()
{
    QByteArray before = m_xml;
    before.truncate(before.indexOf("</w:sectPr>") + qsizetype(qstrlen("</w:sectPr>")));
    QString text = QString::fromUtf8(m_xml);
    static const QRegularExpression old(QStringLiteral("<w:(type|cols)\\b[^>]*/>|<w:cols\\b.*?</w:cols>"),
                                        QRegularExpression::DotMatchesEverythingOption);
    text.remove(old);
    // The schema has an order: the kind of break before the page, the columns behind its numbers.
    const auto insertBefore = [&text](std::initializer_list<const char *> followers, const QString &xml) {
        qsizetype place = text.indexOf(QStringLiteral("</w:sectPr>"));
        for (const char *follower : followers) {
            if (const qsizetype found = text.indexOf(QLatin1String(follower)); found >= 0)
                place = std::min(place, found);
        }
        text.insert(place, xml);
    };
    insertBefore({"<w:formProt", "<w:vAlign", "<w:noEndnote", "<w:titlePg", "<w:textDirection", "<w:bidi",
                  "<w:rtlGutter", "<w:docGrid", "<w:printerSettings", "<w:sectPrChange"},
                 QStringLiteral("<w:cols w:num=\"2\" w:space=\"%1\"/>").arg(std::lround(gutter * twipsInPoint)));
    insertBefore({"<w:pgSz", "<w:pgMar", "<w:paperSrc", "<w:pgBorders", "<w:lnNumType", "<w:pgNumType", "<w:cols"},
                 QStringLiteral("<w:type w:val=\"continuous\"/>"));
    m_xml = text.toUtf8();
    return before;
}

bool DocumentSection::hasHeader(const QString &relationship) const
{
    return m_xml.contains("\"" + relationship.toUtf8() + "\"");
}

void DocumentSection::addHeader(const QString &relationship)
{
    m_xml.insert(m_xml.indexOf('>') + 1,
                 "<w:headerReference w:type=\"default\" r:id=\"" + relationship.toUtf8() + "\" xmlns:r=\"" +
                     linkSpace.toUtf8() + "\"/>");
}

} // namespace core::report
