// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace ui::common {

/// Esc on a page does what its button back does, as in a dialog: while the button can be pressed, and while the other
/// one, if any, is not shown, for what has to be decided is not left by a slip. What a field or a list does with Esc
/// comes first.
void leaveByEscape(QWidget *page, QAbstractButton *back, const QWidget *unlessShown = nullptr);

} // namespace ui::common
