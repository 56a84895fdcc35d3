// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/program.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/benchmarks/quitafterpaint.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

// From the start of the process to the first paint: the whole program with its start window against a program that is
// an empty window of Qt (emptywindow.cpp), on a screen as a person has it and offscreen. The one that is measured is
// this program itself, as a child.
namespace {

/// The program makes its application itself, so this waits for any that is made.
void watchPaint()
{
    static benchmarks::QuitAfterPaint quit;
    qApp->installEventFilter(&quit);
}
Q_COREAPP_STARTUP_FUNCTION(watchPaint)

/// All that `barometer` does without arguments.
int paintStart(char **argv)
{
    return app::runProgram(1, argv);
}

/// The display of this machine or, where there is none, one of Xvfb for as long as this lives.
class Screen final
{
public:
    Screen() = default;
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    ~Screen()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    [[nodiscard]] bool open()
    {
        qunsetenv("QT_QPA_PLATFORM");
        if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
            return true;
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        constexpr int patience = 20'000; // ms
        if (!m_server.waitForReadyRead(patience))
            return false;
        return qputenv("DISPLAY", ':' + m_server.readLine().trimmed());
    }

private:
    QProcess m_server;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        return paintStart(argv);
    QTemporaryDir home; // no setting of this machine is read or written
    qputenv("HOME", home.path().toLocal8Bit());
    const QString self = QString::fromLocal8Bit(argv[0]);
    const auto run = [](const QString &program, const QStringList &arguments) {
        if (QProcess::execute(program, arguments) != 0)
            qFatal("the child failed");
    };
    // In turn, so that whatever else the machine does meanwhile falls on both.
    const auto compare = [&](const QString &what, std::optional<double> goal) {
        std::vector<double> start, empty;
        for (int turn = 0; turn < 10; ++turn) {
            start.push_back(benchmarks::measure(1, [&] { run(self, {QStringLiteral("start")}); }).front());
            empty.push_back(benchmarks::measure(1, [&] { run(QStringLiteral(EMPTY_WINDOW), {}); }).front());
        }
        std::sort(start.begin(), start.end());
        std::sort(empty.begin(), empty.end());
        benchmarks::reportRatio(what, benchmarks::median(start), benchmarks::median(empty), QStringLiteral("ms"), goal);
    };
    Screen screen;
    if (screen.open())
        compare(QStringLiteral("start window to first paint on a screen"), 1.5);
    else
        std::puts("start window on a screen: not measured, there is no display and no Xvfb");
    // Without a window system an empty program does next to nothing: the time of fonts and texts shows by itself.
    // The goal is of a start on a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    compare(QStringLiteral("the same without any window system"), std::nullopt);
    return 0;
}
