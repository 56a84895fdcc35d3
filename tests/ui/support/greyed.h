// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tests {

/// The first button of a window that is greyed without saying why; empty: there is none.
inline QString greyedWithoutReason(const QWidget &window)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool says = !button->toolTip().isEmpty() && !button->accessibleDescription().isEmpty();
        if (button->isVisible() && !button->isEnabled() && !says)
            return button->objectName() + u' ' + button->text();
    }
    return {};
}

} // namespace tests
