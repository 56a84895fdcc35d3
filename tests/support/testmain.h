// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

// One test program holds all test classes of a folder. Each class registers itself with
// BAROMETER_TEST(TestOfSomething) at the end of its .cpp file; the program runs them one after the other and
// prints the seed of everything random (BAROMETER_TEST_SEED sets it). A warning that no test announced fails it.
namespace tests {

bool registerTest(std::function<std::unique_ptr<QObject>()> make);

/// The seed for everything random in this run; fixed unless BAROMETER_TEST_SEED is set.
quint64 seed();

/// A file or folder of the source tree, e.g. sourcePath("resources/questionnaires").
QString sourcePath(const QString &relative);

int runTests(int argc, char **argv);

} // namespace tests

#define BAROMETER_TEST(Class)                                                                                          \
    namespace {                                                                                                        \
    [[maybe_unused]] const bool registered##Class =                                                                    \
        tests::registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });                   \
    }

// In exactly one .cpp of a program: BAROMETER_TEST_MAIN(QCoreApplication) or (QApplication).
#define BAROMETER_TEST_MAIN(Application)                                                                               \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        Application application(argc, argv);                                                                           \
        return tests::runTests(argc, argv);                                                                            \
    }
