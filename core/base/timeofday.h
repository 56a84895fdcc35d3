// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace core::base {

/// Of the machine's clock, to tell staff when something was looked at. Nothing that is kept may hold it, which is why
/// Clock has days only.
[[nodiscard]] QTime timeOfDay();

} // namespace core::base
