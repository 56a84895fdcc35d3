// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchmark.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <unistd.h>

namespace benchmarks {
namespace {

QString verdict(double value, double goal)
{
    return value <= goal ? QStringLiteral("reached") : QStringLiteral("NOT reached");
}

void print(const QString &what, const QString &value, const QString &goal, const QString &note)
{
    const QString line = QStringLiteral("%1 %2   goal %3   %4\n").arg(what, -46).arg(value, 12).arg(goal, -9).arg(note);
    std::fputs(qPrintable(line), stdout);
    std::fflush(stdout);
}

} // namespace

std::vector<double> measure(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(const std::vector<double> &sorted)
{
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

double percentile95(const std::vector<double> &sorted)
{
    return sorted.empty() ? 0 : sorted[(sorted.size() - 1) * 95 / 100];
}

void report(const QString &what, double value, const QString &unit, double goal)
{
    print(what, QStringLiteral("%1 %2").arg(value, 0, 'f', 1).arg(unit), QStringLiteral("%1 %2").arg(goal).arg(unit),
          verdict(value, goal));
}

void reportRatio(const QString &what, double value, double base, const QString &unit, std::optional<double> goal)
{
    const double ratio = base > 0 ? value / base : 0;
    print(what, QStringLiteral("%1 x").arg(ratio, 0, 'f', 2),
          goal ? QStringLiteral("%1 x").arg(*goal) : QStringLiteral("none"),
          (goal ? verdict(ratio, *goal) : QString()) +
              QStringLiteral("   (%1 against %2 %3)").arg(value, 0, 'f', 1).arg(base, 0, 'f', 1).arg(unit));
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace benchmarks
