// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui::common {

/// Nothing is greyed without a reason: it is said in the tool tip and to assistive technology. reason, a sentence;
/// empty: the control can be used.
void greyBecause(QWidget &control, const QString &reason);

} // namespace ui::common
