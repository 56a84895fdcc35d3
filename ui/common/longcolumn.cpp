// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/longcolumn.h"

#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::common {

LongColumn::LongColumn(QWidget *parent)
    : QWidget(parent), m_area(new ColumnArea(this)), m_more(new BigButton(ButtonKind::Quiet, this))
{
    m_area->widget()->installEventFilter(this);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(m_more);
    QScrollBar *bar = m_area->verticalScrollBar();
    connect(m_more, &BigButton::clicked, this, [bar] { bar->setValue(bar->value() + bar->pageStep() * 4 / 5); });
    connect(bar, &QScrollBar::rangeChanged, this, &LongColumn::roomChanged);
    connect(bar, &QScrollBar::valueChanged, this, &LongColumn::roomChanged);
    // Later: the bar tells of a new range while this very layout places the area. A button shown or hidden there makes
    // a layout within that layout, of which the outer one knows nothing.
    connect(this, &LongColumn::roomChanged, this, &LongColumn::updateMore, Qt::QueuedConnection);
}

QVBoxLayout *LongColumn::list() const
{
    return m_area->column();
}

QWidget *LongColumn::body() const
{
    return m_area->column()->parentWidget();
}

void LongColumn::setMoreLabel(const QString &label)
{
    m_more->setLabel(label.isEmpty() ? label : QStringLiteral("\u2193 ") + label);
}

void LongColumn::toTop()
{
    m_area->verticalScrollBar()->setValue(0);
}

bool LongColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area->widget() && event->type() == QEvent::LayoutRequest)
        emit roomChanged();
    return QWidget::eventFilter(watched, event);
}

void LongColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    emit roomChanged();
}

void LongColumn::updateMore()
{
    constexpr int leastLines = 3; // beside an on-screen keyboard a large text leaves no room for the button
    const QScrollBar *bar = m_area->verticalScrollBar();
    QSizePolicy policy = m_more->sizePolicy();
    const bool room = height() > leastLines * themeOf(this).targetHeight();
    // The place stays at the end of a long page: hiding it there would make the page scroll again.
    policy.setRetainSizeWhenHidden(room && bar->maximum() > 0);
    m_more->setSizePolicy(policy);
    m_more->setVisible(room && bar->maximum() > 0 && bar->value() < bar->maximum() - space::medium);
}

} // namespace ui::common
