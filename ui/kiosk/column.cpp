// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/column.h"

#include "ui/common/columnarea.h"
#include "ui/common/space.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::kiosk {

namespace space = ui::common::space;

Column::Column(QWidget *parent, int maximumWidth) : QWidget(parent), m_area(new ui::common::ColumnArea(this))
{
    m_area->setWidest((maximumWidth > 0 ? maximumWidth : space::contentWidth) + 2 * space::large);
    m_area->column()->setContentsMargins(space::large, space::large, space::large, space::large);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && body()->isAncestorOf(now))
            m_area->ensureWidgetVisible(now, 0, space::large);
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

QVBoxLayout *Column::list() const
{
    return m_area->column();
}

QWidget *Column::body() const
{
    return m_area->column()->parentWidget();
}

void Column::toTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

} // namespace ui::kiosk
