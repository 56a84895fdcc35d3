// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/column.h"

#include "ui/common/columnarea.h"
#include "ui/common/space.h"

#include <QApplication>
#include <QVBoxLayout>

namespace ui::kiosk {

namespace space = ui::common::space;

Column::Column(QWidget *parent, int maximumWidth) : LongColumn(parent)
{
    area()->setWidest((maximumWidth > 0 ? maximumWidth : space::contentWidth) + 2 * space::large);
    list()->setContentsMargins(space::large, space::large, space::large, space::large);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && body()->isAncestorOf(now))
            area()->ensureWidgetVisible(now, 0, space::large);
    });
}

Column *Column::filling(QWidget *page, int maximumWidth)
{
    auto *column = new Column(page, maximumWidth);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(column);
    return column;
}

} // namespace ui::kiosk
