// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/languagerow.h"

#include "ui/common/space.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui::kiosk {

namespace space = ui::common::space;

LanguageRow::LanguageRow(QWidget *parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::wide);
}

void LanguageRow::add(const std::vector<QWidget *> &top, const std::vector<QWidget *> &foot)
{
    auto *side = new QVBoxLayout;
    side->setSpacing(space::medium);
    for (QWidget *widget : top)
        side->addWidget(widget);
    side->addStretch(1);
    for (QWidget *widget : foot)
        side->addWidget(widget);
    m_row->addLayout(side, 1);
}

bool LanguageRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void LanguageRow::arrange()
{
    int needed = 0;
    for (int i = 0; i < m_row->count(); ++i)
        needed += m_row->itemAt(i)->minimumSize().width() + (i > 0 ? m_row->spacing() : 0);
    m_row->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui::kiosk
