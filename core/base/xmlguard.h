// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fault.h"

#include <QXmlStreamReader>

namespace core::base {

/// Reading of XML that came from elsewhere: goes to the next start or end tag, and stops with an error on a document
/// type that declares anything, on nesting deeper than 64, and on what is not XML. One per document.
class XmlGuard
{
public:
    XmlGuard(const QByteArray &bytes, QString name);

    [[nodiscard]] QXmlStreamReader &reader() { return m_reader; }
    /// The next child element of the one the reader stands on; false behind the last, or after a fault.
    [[nodiscard]] bool nextChild();
    /// The text of the element the reader stands on, elements inside it included; leaves it.
    [[nodiscard]] QString text();
    void skip(); ///< leaves the element the reader stands on
    /// Stops the reading; the first fault stands.
    void fault(FaultSource what, const QStringList &arguments = {});
    [[nodiscard]] bool failed() const { return m_reader.hasError(); }
    /// InvalidInput with name and line.
    [[nodiscard]] tl::unexpected<Error> error() const;

private:
    bool step(); // to the next token; guards depth and document type

    QXmlStreamReader m_reader;
    QString m_name;
    QStringList m_fault; ///< of our own: what is wrong and what fills its places
    int m_depth = 0;
};

} // namespace core::base
