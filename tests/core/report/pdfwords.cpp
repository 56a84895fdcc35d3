// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdfwords.h"

#include <QProcess>
#include <QRegularExpression>

#include <cmath>

namespace tests {

QString run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

int wordsAtEdge(const QString &path, const char *side, double edge)
{
    const QRegularExpression place(QStringLiteral("<word[^>]*%1=\"([0-9.]+)\"").arg(QLatin1String(side)));
    const QString words = run("pdftotext", {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    int found = 0;
    for (auto it = place.globalMatch(words); it.hasNext();)
        found += std::abs(it.next().captured(1).toDouble() - edge) < 1.5 ? 1 : 0;
    return found;
}

} // namespace tests
