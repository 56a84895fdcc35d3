// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/previews/windowmakers.h"

namespace app {

/// Makes a window with one of its menus open, and those inside it beside it, all as parts of the window, so that a
/// picture of the window has them. place: counted from 0 along the menu bar, or among all menus where there is no bar;
/// null where there are not so many.
[[nodiscard]] WindowMaker withMenuOpen(const WindowMaker &window, int place);

} // namespace app
