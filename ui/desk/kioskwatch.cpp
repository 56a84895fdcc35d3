// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/kioskwatch.h"

#include "core/storage/storeinfo.h"

#include <utility>

namespace ui::desk {

void KioskWatch::begin(const QString &store, int responses, std::optional<core::fieldwork::Event> event,
                       qint64 milliseconds)
{
    m_event = std::move(event);
    m_pace.begin(store, responses, milliseconds);
}

void KioskWatch::noteSaved(const QString &store, const QTime &now)
{
    constexpr int step = 5; // minutes: enough to see that all is well, too coarse to tell who it was
    m_savedIn = store;
    m_saved = QTime(now.hour(), now.minute() / step * step);
}

void KioskWatch::addTo(FactWriter::Surroundings &around, const QString &store, const core::storage::StoreInfo &info,
                       qint64 milliseconds) const
{
    around.perHour = m_pace.perHour(store, info.responses, milliseconds);
    if (m_savedIn == store)
        around.lastSaved = m_saved;
    if (!m_event)
        return;
    const auto counts = core::storage::withoutSmallCounts(info.byEvent);
    const auto count = counts.find(m_event->id);
    if (count == counts.end() || !count->second) // too few to be told
        return;
    around.counted = *count->second;
    around.target = m_event->target;
}

} // namespace ui::desk
