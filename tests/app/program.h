// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tests {

struct Outcome
{
    int status = -1; ///< -1: it crashed or did not end
    QString output;
    QString errors;
    QByteArray bytes; ///< the output as it is
};

/// Runs the real program as a shell does: no display, no terminal, a home of its own. language stands for LANG.
[[nodiscard]] Outcome barometer(const QStringList &arguments, const QByteArray &input = {},
                                const QString &language = QStringLiteral("en_GB.UTF-8"));

/// The same with a screen in memory, for commands that open a window; it has to end by itself.
[[nodiscard]] Outcome barometerInMemory(const QStringList &arguments);

/// The questionnaire that comes with the program.
[[nodiscard]] QString shippedQuestionnaire();

} // namespace tests
