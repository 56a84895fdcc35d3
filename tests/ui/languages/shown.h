// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// Every text of a window that a person sees or hears: names, descriptions and values that assistive technology is told
/// (all widgets and the cells of lists and tables), menus, titles, tool tips, placeholders and what charts paint. In
/// the order of the widgets, without repeats next to each other.
[[nodiscard]] QStringList shownTexts(QWidget &window);

} // namespace tests
