// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTest>

namespace tests {

/// Any warning fails the test function; to be called in init(). Two say nothing about the program: the offscreen
/// platform takes no size hints, and a widget that leaves a mouse press to its parent is no fault.
inline void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints|Mouse event ).*")));
}

} // namespace tests
