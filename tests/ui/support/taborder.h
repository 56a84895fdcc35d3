// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace tests {

/// Whether Tab halts at this one: visible, and in a group of which one is chosen only at that one.
inline bool isTabStop(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || (widget.focusPolicy() & Qt::TabFocus) == 0)
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QButtonGroup *group = button != nullptr ? button->group() : nullptr;
    return group == nullptr || !group->exclusive() || group->checkedButton() == nullptr || button->isChecked();
}

/// The first widget of a window at which Tab goes upwards, and the one before it; empty: it goes down the page.
inline QString upwardsTab(const QWidget &window)
{
    const auto place = [&window](const QWidget &widget) {
        return QRect(widget.mapTo(&window, QPoint()), widget.size());
    };
    const auto name = [](const QWidget &widget) {
        return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
    };
    const QWidget *before = nullptr;
    for (const QWidget *each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain()) {
        if (!window.isAncestorOf(each) || !isTabStop(*each))
            continue;
        if (before != nullptr && place(*each).bottom() < place(*before).top())
            return name(*before) + QStringLiteral(" -> ") + name(*each);
        before = each;
    }
    return {};
}

} // namespace tests
