// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/quitafterpaint.h"

#include <QWidget>

// What bench_start compares with.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmarks::QuitAfterPaint quit;
    application.installEventFilter(&quit);
    QWidget window;
    window.resize(1040, 720);
    window.show();
    return QApplication::exec();
}
