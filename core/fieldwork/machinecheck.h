// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/fieldwork/event.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/storeinfo.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::fieldwork {

/// What is looked at before the doors open, as far as it can be seen without a window.
enum class MachineCheck {
    Store,        ///< detail: what is damaged
    TestResponse, ///< written to the same disk, read back, removed; detail: what failed
    Disk,         ///< number: free bytes
    Clock,        ///< day: what the machine says; detail: a later day on which the store was used (ISO), if any
    Power,        ///< number: per cent of the battery, -1 where there is none
    Swap,         ///< detail: places that may keep answers in clear
    Language,     ///< detail: tag; number: missing texts
};

enum class CheckResult { Good, Attention, Bad };

struct MachineFinding
{
    MachineCheck check = MachineCheck::Store;
    CheckResult result = CheckResult::Good;
    QString detail = {};
    qint64 number = 0;
    QDate day = {};
    friend bool operator==(const MachineFinding &, const MachineFinding &) = default;
};

/// Where a Linux machine tells of itself; elsewhere the files are missing and nothing is said.
struct MachinePlaces
{
    QString swaps = QStringLiteral("/proc/swaps");
    QString blockDevices = QStringLiteral("/sys/class/block");
    QString powerSupplies = QStringLiteral("/sys/class/power_supply");
};

/// Free room below which a check asks for attention, and below which it fails; bytes.
inline constexpr qint64 roomWanted = 200LL * 1000 * 1000;
inline constexpr qint64 roomNeeded = 20LL * 1000 * 1000;

/// Swap that is off, compressed in memory, or on an encrypted volume is good: answers that the system moved out of
/// memory cannot be read there later.
[[nodiscard]] MachineFinding checkSwap(const MachinePlaces &places);
/// None where the machine tells of no supply at all.
[[nodiscard]] std::optional<MachineFinding> checkPower(const MachinePlaces &places);
/// Bytes that may still be written below a folder; 0 when the machine does not say. Unlike QStorageInfo it needs no
/// list of mounted file systems, which a root folder of its own (a container, a chroot) lacks.
[[nodiscard]] qint64 freeRoom(const QString &folder);
[[nodiscard]] MachineFinding checkDisk(qint64 freeBytes);
/// Attention before the wave opens, after it closes, and before the last day on which the store was used (see
/// lastNotedDay; null: not known): nobody but people can tell a wrong clock from another day.
[[nodiscard]] MachineFinding checkClock(const QDate &today, const storage::StoreInfo &store,
                                        const QDate &lastUsed = {});
/// One per language of the questionnaire.
[[nodiscard]] std::vector<MachineFinding> checkLanguages(const questionnaire::Questionnaire &questionnaire,
                                                         const ProgramGaps &gaps = {});
/// Makes a small store beside the folder, saves an invented response in it, opens it again, compares, and removes all
/// of it. The store itself is not touched.
[[nodiscard]] MachineFinding checkTestResponse(const QString &store, const questionnaire::Questionnaire &questionnaire,
                                               const questionnaire::WaveId &wave, const base::Clock &clock,
                                               base::RandomSource &random);

} // namespace core::fieldwork
