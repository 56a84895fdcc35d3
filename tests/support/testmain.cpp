// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <vector>

namespace tests {
namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
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
    for (const auto &make : registry()) {
        const std::unique_ptr<QObject> test = make();
        failures += QTest::qExec(test.get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}

} // namespace tests
