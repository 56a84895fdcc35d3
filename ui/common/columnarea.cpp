// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnarea.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui::common {

ColumnArea::ColumnArea(QWidget *parent) : QScrollArea(parent), m_content(new QWidget)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() gives the size
    row->addStretch();
    row->addWidget(m_content, 100);
    row->addStretch();
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(space::wide, space::large, space::wide, space::wide);
    m_column->setSpacing(space::medium);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(whole);
    whole->installEventFilter(this);
}

void ColumnArea::setWidest(int pixels)
{
    m_widest = pixels;
    fit();
}

int ColumnArea::widest() const
{
    return themeOf(this).scaled(m_widest > 0 ? m_widest : space::contentWidth);
}

int ColumnArea::columnWidth() const
{
    return std::min(width(), widest()) - 2 * space::wide;
}

bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void ColumnArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ColumnArea::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void ColumnArea::fit()
{
    if (widget() == nullptr)
        return;
    m_content->setMaximumWidth(widest());
    QLayout *layout = widget()->layout();
    const bool scrolls = layout->totalHeightForWidth(width()) > height();
    const int across = width() - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    widget()->resize(across, std::max(height(), layout->totalHeightForWidth(across)));
}

} // namespace ui::common
