// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/space.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace ui::desk {

DeskPage::DeskPage(QWidget *parent) : QWidget(parent), m_area(new common::ColumnArea(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
}

QVBoxLayout *DeskPage::body() const
{
    return m_area->column();
}

void DeskPage::scrollToTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

void DeskPage::addRow(std::initializer_list<common::BigButton *> buttons)
{
    body()->addLayout(rowOf(buttons));
}

QHBoxLayout *DeskPage::rowOf(std::initializer_list<common::BigButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(common::space::medium);
    for (common::BigButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return row;
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
