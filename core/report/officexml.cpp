// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officexml.h"

namespace core::report {
namespace {

bool mayStand(const QString &text, qsizetype i)
{
    const QChar sign = text[i];
    if (sign.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (sign.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    const char16_t code = sign.unicode();
    return (code >= 0x20 || code == u'\t' || code == u'\n') && code != 0xFFFE && code != 0xFFFF;
}

QByteArray clean(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (mayStand(text, i))
            kept.append(text[i]);
    }
    return kept.toHtmlEscaped().toUtf8();
}

} // namespace

OfficeXml::OfficeXml(As as)
{
    if (as == As::Part)
        m_xml = QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
}

void OfficeXml::begin(const char *name, Attributes attributes)
{
    m_xml += '<';
    m_xml += name;
    for (const auto &[key, value] : attributes) {
        m_xml += ' ';
        m_xml += key;
        m_xml += "=\"" + clean(value).replace('\n', "&#10;") + '"';
    }
}

OfficeXml &OfficeXml::open(const char *name, Attributes attributes)
{
    begin(name, attributes);
    m_xml += '>';
    m_open.push_back(name);
    return *this;
}

OfficeXml &OfficeXml::close()
{
    Q_ASSERT(!m_open.empty());
    m_xml += "</";
    m_xml += m_open.back();
    m_xml += '>';
    m_open.pop_back();
    return *this;
}

OfficeXml &OfficeXml::leaf(const char *name, Attributes attributes)
{
    begin(name, attributes);
    m_xml += "/>";
    return *this;
}

OfficeXml &OfficeXml::value(const char *name, const QString &value)
{
    return leaf(name, {{"val", value}});
}

OfficeXml &OfficeXml::text(const QString &text)
{
    m_xml += clean(text);
    return *this;
}

OfficeXml &OfficeXml::raw(const QByteArray &xml)
{
    m_xml += xml;
    return *this;
}

QByteArray OfficeXml::take()
{
    while (!m_open.empty())
        close();
    return std::move(m_xml);
}

} // namespace core::report
