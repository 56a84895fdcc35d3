// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tests {

/// What a program of the machine writes; nothing when it ends with a fault.
[[nodiscard]] QString run(const char *program, const QStringList &arguments);

/// How many words of a PDF stand at an edge: their side ("xMin" or "xMax", with pdftotext) lies within 1.5 points of
/// it.
[[nodiscard]] int wordsAtEdge(const QString &path, const char *side, double edge);

} // namespace tests
