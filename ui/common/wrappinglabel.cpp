// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappinglabel.h"

#include "ui/common/space.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ui::common {

WrappingLabel::WrappingLabel(TextRole role, QWidget *parent) : WrappingLabel(QString(), role, parent) { }

WrappingLabel::WrappingLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::Label);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void WrappingLabel::setText(const QString &text)
{
    QLabel::setText(text);
    if (text.isEmpty())
        hide();
    else if (parentWidget() != nullptr)
        show();
    updateGeometry();
    update();
}

void WrappingLabel::setColourRole(Role role)
{
    m_colour = role;
    update();
}

void WrappingLabel::setTextAlignment(Qt::Alignment alignment)
{
    setAlignment(alignment);
    update();
}

void WrappingLabel::setLineLimit(bool limited)
{
    m_limited = limited;
    updateGeometry();
}

TextBlock WrappingLabel::block() const
{
    return {text(), themeOf(this).font(m_role), m_role == TextRole::Title ? 1.2 : lineHeight, alignment()};
}

int WrappingLabel::widestLine() const
{
    const QFontMetrics metrics(themeOf(this).font(m_role));
    return m_limited ? metrics.averageCharWidth() * space::lineCharacters : QWIDGETSIZE_MAX;
}

QSize WrappingLabel::sizeHint() const
{
    const TextBlock text = block();
    const int width = std::min(text.naturalWidth(), widestLine());
    return {width, text.size(width).height()};
}

QSize WrappingLabel::minimumSizeHint() const
{
    const TextBlock text = block();
    return {std::min(text.leastWidth(), widestLine()), text.size(1 << 20).height()};
}

int WrappingLabel::heightForWidth(int width) const
{
    return block().size(std::min(width, widestLine())).height();
}

void WrappingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = themeOf(this);
    painter.setPen(theme.colour(isEnabled() ? m_colour : Role::Line));
    QRect area = rect();
    const int widest = std::min(area.width(), widestLine());
    if (alignment().testFlag(Qt::AlignHCenter))
        area = QRect(area.left() + (area.width() - widest) / 2, area.top(), widest, area.height());
    else
        area.setWidth(widest);
    block().draw(painter, area);
}

void WrappingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr)
        setHidden(text().isEmpty());
    QLabel::changeEvent(event);
}

} // namespace ui::common
