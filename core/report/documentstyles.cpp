// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentstyles.h"

#include "core/base/xmlguard.h"

namespace core::report {

QStringList namesOf(Style style)
{
    switch (style) {
    case Style::Title:
        return {QStringLiteral("title")};
    case Style::Subtitle:
        return {QStringLiteral("subtitle")};
    case Style::Mark:
        return {QStringLiteral("mark of a rehearsal")};
    case Style::ContentsHead:
        return {QStringLiteral("toc heading")};
    case Style::Contents:
        return {QStringLiteral("toc 1")};
    case Style::Heading:
        return {QStringLiteral("heading 1")};
    case Style::Question:
        return {QStringLiteral("heading 2")};
    case Style::Base:
        return {QStringLiteral("base of figures"), QStringLiteral("caption")};
    case Style::Word:
        return {QStringLiteral("difference")};
    case Style::Finding:
        return {QStringLiteral("finding")};
    case Style::Note:
        return {QStringLiteral("note of the officer"), QStringLiteral("quote")};
    case Style::Figure:
        return {QStringLiteral("figure")};
    case Style::Caption:
        return {QStringLiteral("caption")};
    case Style::Bullet:
        return {QStringLiteral("list bullet")};
    case Style::TableText:
        return {QStringLiteral("table text")};
    }
    return {};
}

std::map<QString, QString> styleIds(const QByteArray &styles)
{
    std::map<QString, QString> ids;
    base::XmlGuard xml(styles, QStringLiteral("styles.xml"));
    for (bool inside = xml.nextChild(); inside && xml.nextChild();) {
        const QString id = xml.reader().attributes().value(QLatin1String("w:styleId")).toString();
        if (xml.reader().name() != QLatin1String("style")) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (xml.reader().name() == QLatin1String("name"))
                ids.insert_or_assign(xml.reader().attributes().value(QLatin1String("w:val")).toString().toLower(), id);
            xml.skip();
        }
    }
    return ids;
}

} // namespace core::report
