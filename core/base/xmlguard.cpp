// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmlguard.h"

#include "core/base/fault.h"

namespace core::base {
namespace {

constexpr int deepestNesting = 64;

} // namespace

XmlGuard::XmlGuard(const QByteArray &bytes, QString name) : m_reader(bytes), m_name(std::move(name)) { }

bool XmlGuard::step()
{
    m_reader.readNext();
    if (m_reader.isStartElement() && ++m_depth > deepestNesting)
        fault(QT_TRANSLATE_NOOP("Faults", "nested too deeply"));
    else if (m_reader.isEndElement())
        --m_depth;
    else if (m_reader.isDTD() && (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(u'[')))
        fault(QT_TRANSLATE_NOOP("Faults", "declares entities"));
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
            fault(QT_TRANSLATE_NOOP("Faults", "unknown entity"));
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

void XmlGuard::fault(FaultSource what, const QStringList &arguments)
{
    if (m_reader.hasError())
        return;
    m_fault = QStringList{QString::fromUtf8(what)} + arguments;
    m_reader.raiseError(m_fault.front());
}

tl::unexpected<Error> XmlGuard::error() const
{
    auto error = invalidInput(QT_TRANSLATE_NOOP("Faults", "is not XML from here on"), {},
                              {m_name, QString::number(m_reader.lineNumber())}, m_reader.errorString());
    if (!m_fault.isEmpty())
        error.value().arguments = m_fault;
    return error;
}

} // namespace core::base
