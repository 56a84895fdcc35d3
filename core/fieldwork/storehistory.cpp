// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/storehistory.h"

#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/bundle.h"
#include "core/storage/leftdraft.h"
#include "core/storage/storefolder.h"

#include <algorithm>

namespace core::fieldwork {
namespace {

constexpr int kFewest = 10;
constexpr qint64 kShortest = qint64{10} * 60 * 1000;

} // namespace

StoreHistory historyOf(const QString &store, int responses)
{
    StoreHistory history;
    for (const NotedAct &noted : notedActs(store)) {
        if (noted.act == StaffAct::BackedUp && noted.detail != QLatin1String("mirror")) {
            ++history.backups;
            history.lastBackup = noted.day;
        } else if (noted.act == StaffAct::HandedOver) {
            ++history.packages;
            history.lastPackage = noted.day;
        }
    }
    const HandOverNote note = handOverNoteOf(store);
    history.waiting = std::max(0, responses + note.freed - note.responses);
    history.lastDay = lastNotedDay(store);
    history.begun = storage::holdsBegunAnswers(store);
    return history;
}

Expected expectedAt(int perHour, int responses, int target, const QTime &now)
{
    constexpr int kMinutes = 60; // of an hour
    constexpr int kMidnight = 24;
    constexpr int kStep = 10; // minutes
    const int minute = now.hour() * kMinutes + now.minute();
    Expected expected;
    expected.hour = std::min(now.hour() + 2 - (now.minute() == 0 ? 1 : 0), kMidnight);
    expected.responses = responses + perHour * (expected.hour * kMinutes - minute) / kMinutes;
    const int missing = target - responses;
    if (missing > 0 && perHour > 0) {
        const qint64 reached = minute + (qint64{missing} * kMinutes + perHour - 1) / perHour;
        const qint64 rounded = (reached + kStep - 1) / kStep * kStep;
        if (rounded < qint64{kMidnight} * kMinutes)
            expected.target = QTime(static_cast<int>(rounded / kMinutes), static_cast<int>(rounded % kMinutes));
    }
    return expected;
}

void Pace::begin(const QString &event, int responses, qint64 milliseconds)
{
    if (m_from >= 0 && event == m_event)
        return;
    m_event = event;
    m_responses = responses;
    m_from = milliseconds;
}

int Pace::perHour(const QString &event, int responses, qint64 milliseconds) const
{
    constexpr qint64 kHour = qint64{60} * 60 * 1000;
    const qint64 passed = milliseconds - m_from;
    const int came = responses - m_responses;
    if (m_from < 0 || event != m_event || passed < kShortest || came < kFewest)
        return -1;
    return static_cast<int>(came * kHour / passed);
}

} // namespace core::fieldwork
