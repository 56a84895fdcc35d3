// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/workplacecard.h"

#include "ui/common/space.h"
#include "ui/common/style.h"

#include <QEnterEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace ui::start {

using common::MeasuredText;
using common::Role;
using common::TextRole;
using common::Theme;
using common::themeOf;
namespace space = common::space;

WorkplaceCard::WorkplaceCard(WorkplaceKind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WorkplaceCard::setTexts(const QString &name, const QString &sentence)
{
    setText(QString(name).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    remeasure();
}

const MeasuredText &WorkplaceCard::name() const
{
    if (!m_name.isSet())
        m_name.set({accessibleName(), themeOf(this).font(TextRole::Question), 1.25, Qt::AlignLeft});
    return m_name;
}

const MeasuredText &WorkplaceCard::sentence() const
{
    if (!m_sentence.isSet())
        m_sentence.set(
            {accessibleDescription(), themeOf(this).font(TextRole::Body), common::lineHeight, Qt::AlignLeft});
    return m_sentence;
}

void WorkplaceCard::remeasure()
{
    m_name.forget();
    m_sentence.forget();
    updateGeometry();
    update();
}

int WorkplaceCard::signSize() const
{
    return themeOf(this).scaled(space::wide);
}

int WorkplaceCard::textLeft() const
{
    return space::large + signSize() + space::large;
}

QSize WorkplaceCard::sizeHint() const
{
    const int width = textLeft() + themeOf(this).scaled(280) + space::large;
    return {width, heightForWidth(width)};
}

QSize WorkplaceCard::minimumSizeHint() const
{
    const int width = textLeft() + std::max(name().leastWidth(), sentence().leastWidth()) + space::large;
    return {width, signSize() + 2 * space::large};
}

int WorkplaceCard::heightForWidth(int width) const
{
    const int column = std::max(1, width - textLeft() - space::large);
    const int texts = name().size(column).height() + space::hair + sentence().size(column).height();
    return std::max(signSize(), texts) + 2 * space::large;
}

void WorkplaceCard::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // a painter has the program's
    const bool lit = underMouse() || isDown();
    common::drawPanel(painter, rect(), theme.colour(lit ? Role::AccentWash : Role::Paper),
                      theme.colour(lit ? Role::Accent : Role::Line), isDown() ? 3 : 1);
    const auto seen = [this](const QRect &leading) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), leading));
    };
    const QRectF square = seen({space::large, space::large, signSize(), signSize()});
    drawWorkplaceSign(painter, square, m_kind, theme.colour(Role::Accent));

    QRectF column = seen(rect().adjusted(textLeft(), space::large, -space::large, -space::large));
    painter.setPen(theme.colour(Role::Ink));
    const int nameHeight = name().size(static_cast<int>(column.width())).height();
    name().block().draw(painter, QRectF(column.topLeft(), QSizeF(column.width(), nameHeight)));
    column.setTop(column.top() + nameHeight + space::hair);
    painter.setPen(theme.colour(lit ? Role::Ink : Role::Muted));
    sentence().block().draw(painter, column);
}

void WorkplaceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        remeasure();
    QAbstractButton::changeEvent(event);
}

void WorkplaceCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void WorkplaceCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

namespace {

/// A form with a ticked line and two that wait.
void drawForm(QPainter &painter, qreal line)
{
    painter.drawRoundedRect(QRectF(5, 2, 30, 36), 4, 4);
    for (const qreal y : {12.0, 20.0, 28.0})
        painter.drawLine(QPointF(19, y), QPointF(29, y));
    QPainterPath tick(QPointF(10.5, 12));
    tick.lineTo(12.5, 14);
    tick.lineTo(15.5, 10);
    painter.drawPath(tick);
    painter.setPen(QPen(painter.pen().color(), line * 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(13, 20));
    painter.drawPoint(QPointF(13, 28));
}

/// A box into which something is laid.
void drawBox(QPainter &painter)
{
    painter.drawLine(QPointF(20, 3), QPointF(20, 17));
    QPainterPath arrow(QPointF(14, 11.5));
    arrow.lineTo(20, 17.5);
    arrow.lineTo(26, 11.5);
    painter.drawPath(arrow);
    QPainterPath box(QPointF(4, 22));
    box.lineTo(13, 22);
    box.lineTo(16, 27);
    box.lineTo(24, 27);
    box.lineTo(27, 22);
    box.lineTo(36, 22);
    box.lineTo(36, 37);
    box.lineTo(4, 37);
    box.closeSubpath();
    painter.drawPath(box);
}

void drawBars(QPainter &painter, const QColor &colour)
{
    painter.drawLine(QPointF(4, 3), QPointF(4, 37));
    painter.setBrush(colour);
    painter.drawRect(QRectF(4, 6, 30, 6));
    painter.drawRect(QRectF(4, 17, 21, 6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(4, 28, 12, 6));
}

/// Two pages, one over the other, with the same lines.
void drawPages(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 3, 22, 27), 3, 3);
    for (const qreal y : {10.0, 16.0})
        painter.drawLine(QPointF(8, y), QPointF(20, y));
    QPainterPath second(QPointF(29, 10));
    second.lineTo(34, 10);
    second.quadTo(37, 10, 37, 13);
    second.lineTo(37, 34);
    second.quadTo(37, 37, 34, 37);
    second.lineTo(18, 37);
    second.quadTo(15, 37, 15, 34);
    painter.drawPath(second);
    painter.drawLine(QPointF(29, 23), QPointF(32, 23));
    painter.drawLine(QPointF(22, 31), QPointF(32, 31));
}

} // namespace

void drawWorkplaceSign(QPainter &painter, const QRectF &square, WorkplaceKind kind, const QColor &colour)
{
    constexpr qreal line = 2.4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 40, square.height() / 40); // the signs are drawn on a grid of 40
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (kind) {
    case WorkplaceKind::Answer:
        drawForm(painter, line);
        break;
    case WorkplaceKind::Fieldwork:
        drawBox(painter);
        break;
    case WorkplaceKind::Results:
        drawBars(painter, colour);
        break;
    case WorkplaceKind::Translations:
        drawPages(painter);
        break;
    }
    painter.restore();
}

} // namespace ui::start
