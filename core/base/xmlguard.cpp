// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmlguard.h"

namespace core::base {
namespace {

constexpr int deepestNesting = 64;

} // namespace

XmlGuard::XmlGuard(const QByteArray &bytes, QString name) : m_reader(bytes), m_name(std::move(name)) { }

bool XmlGuard::step()
{
    m_reader.readNext();
    if (m_reader.isStartElement() && ++m_depth > deepestNesting)
        fault(QStringLiteral("nested too deeply"));
    else if (m_reader.isEndElement())
        --m_depth;
    else if (m_reader.isDTD() && (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(u'[')))
        fault(QStringLiteral("declares entities"));
    return !m_reader.hasError() && !m_reader.atEnd();
}

bool XmlGuard::nextChild()
{
    while (step()) {
        if (m_reader.isStartElement())
            return true;
        if (m_reader.isEndElement())
            return false;
    }
    return false;
}

QString XmlGuard::text()
{
    QString found;
    const int outside = m_depth - 1;
    while (step()) {
        if (m_reader.isCharacters())
            found += m_reader.text();
        else if (m_reader.isEntityReference())
            fault(QStringLiteral("unknown entity"));
        else if (m_reader.isEndElement() && m_depth == outside)
            break;
    }
    return found;
}

void XmlGuard::skip()
{
    const int outside = m_depth - 1;
    while (step()) {
        if (m_reader.isEndElement() && m_depth == outside)
            break;
    }
}

void XmlGuard::fault(const QString &what)
{
    m_reader.raiseError(what);
}

tl::unexpected<Error> XmlGuard::error() const
{
    return fail(ErrorCode::InvalidInput, {m_reader.errorString()}, {},
                {m_name, QString::number(m_reader.lineNumber())});
}

} // namespace core::base
