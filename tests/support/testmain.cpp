// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <utility>
#include <vector>

namespace tests {
namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

/// Lines of a log that tell of a warning no test announced (QTest::ignoreMessage). Three kinds say nothing about the
/// program: the offscreen platform neither takes size hints nor raises windows, a widget that leaves a mouse press to
/// its parent is no fault, and which scripts a machine's fonts can shape is the machine's affair.
QStringList warningsIn(const QString &log)
{
    static const QRegularExpression warning(QStringLiteral("^(QWARN|QCRITICAL|QSYSTEM) *: (?!.*\\) *(This plugin does "
                                                           "not support |Mouse event |OpenType support missing ))"));
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {log};
    return QString::fromUtf8(file.readAll()).split(u'\n').filter(warning);
}

/// Runs one class as QTest does, with a second log for its warnings.
int run(QObject &test, QStringList arguments, const QString &log)
{
    if (!arguments.contains(QStringLiteral("-o")))
        arguments += {QStringLiteral("-o"), QStringLiteral("-,txt")};
    arguments += {QStringLiteral("-o"), log + QStringLiteral(",txt")};
    int failures = QTest::qExec(&test, arguments);
    for (const QString &line : warningsIn(log)) {
        std::printf("FAIL!  : a warning nobody announced: %s\n", qPrintable(line));
        ++failures;
    }
    return failures;
}

} // namespace

bool registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    registry().push_back(std::move(make));
    return true;
}

quint64 seed()
{
    static const quint64 value = [] {
        bool set = false;
        const quint64 wanted = qEnvironmentVariable("BAROMETER_TEST_SEED").toULongLong(&set);
        return set ? wanted : quint64{20261125};
    }();
    return value;
}

QString sourcePath(const QString &relative)
{
    return QDir(QStringLiteral(BAROMETER_SOURCE_DIR)).filePath(relative);
}

int runTests(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    std::printf("seed: %llu\n", static_cast<unsigned long long>(seed()));
    int failures = 0;
    const QTemporaryDir logs;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    for (const auto &make : registry()) {
        const std::unique_ptr<QObject> test = make();
        failures += run(*test, arguments, logs.filePath(QStringLiteral("log")));
    }
    return failures == 0 ? 0 : 1;
}

} // namespace tests
