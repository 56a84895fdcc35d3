// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core::fieldwork {

/// What staff do with a store. Never anything of a respondent: who answered when must not follow from it.
enum class StaffAct {
    Made,
    KioskOpened,
    KioskClosed,
    BackedUp,
    HandedOver,
    Received,
    Merged,
    Recovered,
    KeyUsed,
    TextsPublished,
    TakenOut,    ///< responses from an archive, for good: how many, never which
    DeleteBySet, ///< another day by which the store is to be erased
    Released,    ///< a results file was made
    PaperKeyed,  ///< a pile of forms went into the store: its code, and how many
    Excluded,    ///< a response no longer counts in results
    Readmitted,  ///< it counts again
    DataChecked,
    NumberRefused,  ///< somebody at a kiosk entered a wrong staff number
    NumberAccepted, ///< … and the right one
    DayConfirmed    ///< staff say that an earlier day than the last one used is right; the last one
};

/// Adds a line to the store's audit.log: day, act, detail, and a hash over this and the line before, so that a line
/// that is changed or taken out is noticed. Control characters of the detail are escaped. A log that cannot be written
/// stops no work: errors are for whoever wants to say so.
[[nodiscard]] base::Result<void> noteAct(const QString &store, const QDate &day, StaffAct act,
                                         const QString &detail = {});

struct NotedAct
{
    QDate day;
    StaffAct act = StaffAct::Made;
    QString detail; ///< as it stands in the log
};
/// The acts in the log, first to last; lines that say nothing known are left out. For what is told to staff: only
/// checkAudit says whether the log is whole.
[[nodiscard]] std::vector<NotedAct> notedActs(const QString &store);

/// The latest day on which anything was done with the store; where staff have said since that an earlier one is right,
/// the latest from then on. A machine that is behind it may have a wrong clock. Null without a log.
[[nodiscard]] QDate lastNotedDay(const QString &store);

/// How many lines the log has, every one fitting the one before, and the last that a package or receipt knew among
/// them. Errors: FileNotFound for a log that was there then, Damaged with the line in place.inside.
[[nodiscard]] base::Result<int> checkAudit(const QString &store);
/// The hash of the last line; empty without a log. A bundle carries it, so that lines cut off the end are noticed.
[[nodiscard]] QByteArray lastAuditHash(const QByteArray &log);

} // namespace core::fieldwork
