// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace core::fieldwork {

/// What staff have done with a store so far, in days and counts: from its audit log and its record of handing over.
/// Nothing of it tells when anybody answered.
struct StoreHistory
{
    int backups = 0;
    QDate lastBackup;
    int packages = 0; ///< response packages written
    QDate lastPackage;
    int waiting = 0;    ///< responses that no package holds yet
    QDate lastDay = {}; ///< see lastNotedDay
    bool begun = false; ///< answers that are no response yet; see storage::holdsBegunAnswers
    friend bool operator==(const StoreHistory &, const StoreHistory &) = default;
};
/// responses: in the store now. A store without log or record has no history.
[[nodiscard]] StoreHistory historyOf(const QString &store, int responses);

/// What is to be expected if responses go on coming as they do.
struct Expected
{
    int responses = 0; ///< …
    int hour = 0;      ///< … by this full hour of today, 1 … 24
    QTime target;      ///< when the number hoped for is reached, in steps of ten minutes; null: not today
    friend bool operator==(const Expected &, const Expected &) = default;
};
/// now: of the machine's clock, to say it in hours. The full hour is the first that is at least an hour away, midnight
/// at the latest. target: responses hoped for; 0: none.
[[nodiscard]] Expected expectedAt(int perHour, int responses, int target, const QTime &now);

/// How fast responses come in while the machine is watched: by the monotonic clock and in memory only, because a store
/// keeps no hours.
class Pace
{
public:
    /// The kiosk is opened now, with so many responses in the store. Later calls for the same event change nothing.
    void begin(const QString &event, int responses, qint64 milliseconds);
    /// Responses an hour, a whole number; -1 while there are fewer than ten new ones or ten minutes: so few would tell
    /// of single people.
    [[nodiscard]] int perHour(const QString &event, int responses, qint64 milliseconds) const;

private:
    QString m_event;
    int m_responses = 0;
    qint64 m_from = -1;
};

} // namespace core::fieldwork
