// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/support/testmain.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace tests {
namespace {

Outcome run(const QStringList &arguments, const QByteArray &input, const QString &language, const QString &platform)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), language);
    if (!platform.isEmpty())
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QString::fromUtf8(process.readAllStandardError()), {}};
    const QByteArray output = process.readAllStandardOutput();
    return {process.exitCode(), QString::fromUtf8(output), QString::fromUtf8(process.readAllStandardError()), output};
}

} // namespace

Outcome barometer(const QStringList &arguments, const QByteArray &input, const QString &language)
{
    return run(arguments, input, language, {});
}

Outcome barometerInMemory(const QStringList &arguments)
{
    return run(arguments, {}, QStringLiteral("en_GB.UTF-8"), QStringLiteral("offscreen"));
}

QString shippedQuestionnaire()
{
    return sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json"));
}

} // namespace tests
