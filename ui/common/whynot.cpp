// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/whynot.h"

#include <QWidget>

namespace ui::common {

void greyBecause(QWidget &control, const QString &reason)
{
    control.setEnabled(reason.isEmpty());
    control.setToolTip(reason);
    control.setAccessibleDescription(reason);
}

} // namespace ui::common
