// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressbar.h"

#include <QLocale>

namespace ui::common {

QString ProgressBar::text() const
{
    if (maximum() <= minimum() || value() < minimum())
        return {};
    const qint64 percent = qint64{100} * (value() - minimum()) / (qint64{maximum()} - minimum());
    //: How far work is. Finnish and Swedish have a space before the sign, one that no line breaks at.
    return tr("%1%").arg(QLocale().toString(percent));
}

} // namespace ui::common
