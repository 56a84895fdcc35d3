// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/badge.h"

#include "ui/common/space.h"

#include <QEvent>
#include <QPainter>

namespace ui::explorer {

namespace space = common::space;

Badge::Badge(common::Role role, int stroke, QWidget *parent) : QLabel(parent), m_role(role), m_stroke(stroke)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(space::small + stroke, space::hair / 2 + stroke, space::small + stroke,
                       space::hair / 2 + stroke);
    QFont own; // the weight alone: size and family go on following the theme
    own.setWeight(QFont::DemiBold);
    setFont(own);
    recolour();
}

void Badge::recolour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, common::themeOf(this).colour(m_role));
    setPalette(own);
}

void Badge::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        recolour();
}

void Badge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(common::themeOf(this).colour(m_role), m_stroke));
    const qreal half = m_stroke / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), space::hair, space::hair);
    QLabel::paintEvent(event);
}

} // namespace ui::explorer
