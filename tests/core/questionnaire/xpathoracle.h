// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace tests {

/// libxml2's XPath 1.0 as a second opinion on the expression engine: ${name} becomes the variable $name that holds a
/// text; selected(), count-selected(), if() and coalesce() are added to it.
struct OracleValue
{
    bool boolean = false;
    QString text;
};

/// Nothing when libxml2 refuses the expression.
std::optional<OracleValue> askOracle(const QString &expression, const QMap<QString, QString> &answers);

} // namespace tests
