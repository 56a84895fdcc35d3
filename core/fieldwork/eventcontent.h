// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"

#include <QCborMap>

namespace core::fieldwork {

constexpr int newestEventFormat = 1;

/// An event as it stands in its file, private to this folder: shared by files with and without a signature.
[[nodiscard]] QCborMap contentOf(const Event &event);
/// The name of the first part that cannot be; empty when the event is good.
[[nodiscard]] QString readEventParts(const QCborMap &map, Event &event);
/// The error for a part that readEventParts named.
[[nodiscard]] tl::unexpected<base::Error> unwritableEvent(const QString &part);
[[nodiscard]] QString eventFolder(const QString &store);
/// Errors: FileNotFound (an id that would lead out of the folder).
[[nodiscard]] base::Result<QString> eventPath(const QString &store, const interview::EventId &id);

} // namespace core::fieldwork
