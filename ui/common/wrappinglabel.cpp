// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrappinglabel.h"

#include "ui/common/space.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

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
    QLabel::setText(text);
    if (text.isEmpty())
        hide();
}

void WrappingLabel::setText(const QString &text)
{
    if (text == QLabel::text())
        return;
    if (text.contains(besideMark) || QLabel::text().contains(besideMark))
        setAccessibleName(text.contains(besideMark) ? firstLanguage(text) : QString());
    QLabel::setText(text);
    if (text.isEmpty())
        hide();
    else if (parentWidget() != nullptr)
        show();
    remeasure();
}

void WrappingLabel::setColourRole(Role role)
{
    m_colour = role;
    update();
}

void WrappingLabel::setTextAlignment(Qt::Alignment alignment)
{
    setAlignment(alignment);
    remeasure();
}

void WrappingLabel::setLineLimit(bool limited)
{
    m_limited = limited;
    remeasure();
}

const MeasuredText &WrappingLabel::measured() const
{
    if (!m_measured.isSet()) {
        const QFont font = themeOf(this).font(m_role);
        m_measured.set({text(), font, m_role == TextRole::Title ? 1.2 : lineHeight, alignment()});
        m_widest = m_limited ? QFontMetrics(font).averageCharWidth() * space::lineCharacters : QWIDGETSIZE_MAX;
    }
    return m_measured;
}

int WrappingLabel::widestLine() const
{
    static_cast<void>(measured());
    return m_widest;
}

void WrappingLabel::remeasure()
{
    m_measured.forget();
    updateGeometry();
    update();
}

QSize WrappingLabel::sizeHint() const
{
    const int width = std::min(measured().naturalWidth(), widestLine());
    return {width, measured().size(width).height()};
}

QSize WrappingLabel::minimumSizeHint() const
{
    constexpr int unlimited = 1 << 20;
    return {std::min(measured().leastWidth(), widestLine()), measured().size(unlimited).height()};
}

int WrappingLabel::heightForWidth(int width) const
{
    return measured().size(std::min(width, widestLine())).height();
}

void WrappingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // a painter has the program's
    const Theme theme = themeOf(this);
    painter.setPen(theme.colour(isEnabled() ? m_colour : Role::Line));
    const QSize size(std::min(width(), widestLine()), height());
    const Qt::Alignment side = alignment().testFlag(Qt::AlignHCenter) ? Qt::AlignHCenter : Qt::AlignLeft;
    measured().block().draw(painter, QStyle::alignedRect(layoutDirection(), side | Qt::AlignTop, size, rect()));
}

void WrappingLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        // Other colours set no other lines, and a theme changes style and font one after the other.
        if (m_measured.isSet() && m_measured.block().font == themeOf(this).font(m_role))
            update();
        else
            remeasure();
    }
    if (event->type() == QEvent::ParentChange && parentWidget() != nullptr)
        setHidden(text().isEmpty());
    QLabel::changeEvent(event);
}

} // namespace ui::common
