// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace core::base {

/// An instant told by how long the machine has been running. By itself it leads to no date and no time of day, and
/// setting the machine's clock does not move it. For what may be known for minutes only: nothing that is kept holds it.
struct BootMoment
{
    QByteArray boot;    ///< which run of the machine
    qint64 seconds = 0; ///< since it began, sleep included
    friend bool operator==(const BootMoment &, const BootMoment &) = default;
};

/// Drawn by the system by chance at each start of the machine; empty where the system has none.
[[nodiscard]] QByteArray bootId();

/// Whether something happened in the same run of the machine and at most that many seconds ago; no for what would lie
/// in the future, and where one of the two moments is not known.
[[nodiscard]] bool isWithin(const std::optional<BootMoment> &then, const std::optional<BootMoment> &now,
                            qint64 seconds);

} // namespace core::base
