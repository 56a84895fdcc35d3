// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"
#include "core/fieldwork/storehistory.h"
#include "ui/desk/storefacts.h"

#include <QString>
#include <QTime>

#include <optional>

namespace ui::desk {

/// What the desk has seen of the kiosk that was opened from it: how fast responses come in, and about when the last one
/// was saved. In memory only: a store keeps no hours.
class KioskWatch
{
public:
    /// The kiosk is opened on a store with so many responses; event: none, or the one it is for. By the monotonic
    /// clock.
    void begin(const QString &store, int responses, std::optional<core::fieldwork::Event> event, qint64 milliseconds);
    void noteSaved(const QString &store, const QTime &now);
    /// What is known of this store; nothing that would tell of few.
    void addTo(FactWriter::Surroundings &around, const QString &store, const core::storage::StoreInfo &info,
               qint64 milliseconds) const;

private:
    core::fieldwork::Pace m_pace;
    std::optional<core::fieldwork::Event> m_event;
    QString m_savedIn; ///< the store that the last response came into …
    QTime m_saved;     ///< … and about when
};

} // namespace ui::desk
