// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loaded into the real program by the dynamic linker (LD_PRELOAD): puts the file system that fails in front of the
// machine's own before the program's first line runs. The program as shipped has no such switch. What is to go wrong
// stands in the environment:
//   BAROMETER_FAULT         none | cut | once | always, then the step, SQLite's code and a seed, parted by colons
//   BAROMETER_FAULT_BELOW   only files whose path begins so
//   BAROMETER_FAULT_WHEN    only while this file exists
//   BAROMETER_FAULT_REPORT  a file for the number of steps and of errors, written at the end
#include "tests/faults/shimvfs.h"

#include <QList>

#include <cstdio>
#include <memory>

namespace {

using faults::ShimFault;
using faults::ShimVfs;

ShimFault::Kind kindOf(const QByteArray &name)
{
    if (name == "cut")
        return ShimFault::Kind::PowerCut;
    if (name == "once")
        return ShimFault::Kind::ErrorOnce;
    return name == "always" ? ShimFault::Kind::ErrorFromNowOn : ShimFault::Kind::None;
}

/// For as long as the program runs.
class Loaded
{
public:
    Loaded()
    {
        const QList<QByteArray> wish = qgetenv("BAROMETER_FAULT").split(':');
        ShimFault fault;
        fault.kind = kindOf(wish.value(0));
        fault.atStep = wish.value(1).toInt();
        fault.sqliteCode = wish.value(2).toInt();
        fault.seed = wish.value(3).toULongLong();
        fault.below = qgetenv("BAROMETER_FAULT_BELOW");
        fault.onlyWhen = qgetenv("BAROMETER_FAULT_WHEN");
        m_vfs.setFault(fault);
    }
    ~Loaded()
    {
        const QByteArray report = qgetenv("BAROMETER_FAULT_REPORT");
        std::FILE *file = report.isEmpty() ? nullptr : std::fopen(report.constData(), "w");
        if (file == nullptr)
            return;
        std::fprintf(file, "%d %d\n", m_vfs.steps(), m_vfs.injected());
        std::fclose(file);
    }
    Loaded(const Loaded &) = delete;
    Loaded &operator=(const Loaded &) = delete;

private:
    ShimVfs m_vfs;
};

const Loaded loaded;

} // namespace
