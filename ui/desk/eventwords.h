// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/event.h"

#include <QCoreApplication>

#include <optional>

namespace ui::desk {

/// What is said of an event, in the window's language: its levels of supervision with what each changes, and the event
/// in one line and in a list.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::desk::EventWords)

public:
    [[nodiscard]] static QString name(core::fieldwork::Supervision level);
    [[nodiscard]] static QString explanation(core::fieldwork::Supervision level);
    [[nodiscard]] static QString name(core::fieldwork::KeyboardUse use);
    [[nodiscard]] static QString languages(const QList<core::base::Language> &languages);
    /// "Tampere Hall, 1.6.2026"
    [[nodiscard]] static QString title(const core::fieldwork::Event &event);
    /// "Suomi, Svenska. Locked. 27 of 60 responses." Where the count is too small to be told, it is said so.
    [[nodiscard]] static QString detail(const core::fieldwork::Event &event, std::optional<int> responses);
    /// Everything the event says, a line each.
    [[nodiscard]] static QStringList summary(const core::fieldwork::Event &event);
};

} // namespace ui::desk
