// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taborder.h"

#include <QLayout>
#include <QWidget>

namespace ui::common {

namespace {

void collectStops(const QLayout &layout, QWidgetList &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        QWidget *widget = item->widget();
        if (widget != nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(widget);
        if (const QLayout *inner = widget != nullptr ? widget->layout() : item->layout())
            collectStops(*inner, stops);
    }
}

} // namespace

void orderTabs(const QLayout &layout)
{
    QWidgetList stops;
    collectStops(layout, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace ui::common
