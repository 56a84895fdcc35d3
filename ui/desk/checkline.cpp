// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/checkline.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <memory>

namespace ui::desk {

using common::Role;
using common::TextBlock;
using common::Theme;
using common::themeOf;
namespace space = common::space;

namespace {

Role roleOf(Check::State state)
{
    switch (state) {
    case Check::State::Good:
        return Role::Good;
    case Check::State::Attention:
        return Role::Attention;
    case Check::State::Danger:
        return Role::Danger;
    }
    return Role::Ink;
}

/// Drawn on a grid of 20.
QPainterPath signOf(Check::State state)
{
    QPainterPath path;
    switch (state) {
    case Check::State::Good:
        path.moveTo(4, 10.5);
        path.lineTo(8.5, 15);
        path.lineTo(16, 5.5);
        break;
    case Check::State::Attention:
        path.moveTo(10, 2.5);
        path.lineTo(18, 17);
        path.lineTo(2, 17);
        path.closeSubpath();
        path.moveTo(10, 8);
        path.lineTo(10, 11.5);
        path.moveTo(10, 14.2);
        path.lineTo(10, 14.3);
        break;
    case Check::State::Danger:
        path.moveTo(4.5, 4.5);
        path.lineTo(15.5, 15.5);
        path.moveTo(15.5, 4.5);
        path.lineTo(4.5, 15.5);
        break;
    }
    return path;
}

} // namespace

CheckLine::CheckLine(const Check &check, QWidget *parent) : QWidget(parent), m_check(check)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const QString state = check.state == Check::State::Good ? tr("In order")
        : check.state == Check::State::Attention            ? tr("Please note")
                                                            : tr("Not in order");
    setAccessibleName(state + QStringLiteral(": ") + check.text);
}

TextBlock CheckLine::block() const
{
    return {m_check.text, themeOf(this).font(common::TextRole::Body), common::lineHeight, Qt::AlignLeft};
}

int CheckLine::textLeft() const
{
    return themeOf(this).scaled(20) + space::medium;
}

QSize CheckLine::sizeHint() const
{
    const int width = textLeft() + block().naturalWidth();
    return {width, heightForWidth(width)};
}

QSize CheckLine::minimumSizeHint() const
{
    return {textLeft() + block().leastWidth(), themeOf(this).scaled(20)};
}

int CheckLine::heightForWidth(int width) const
{
    return std::max(themeOf(this).scaled(20), block().size(std::max(1, width - textLeft())).height());
}

void CheckLine::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // a painter has the program's
    painter.setRenderHint(QPainter::Antialiasing);
    const auto seen = [this](const QRect &leading) {
        return QStyle::visualRect(layoutDirection(), rect(), leading);
    };
    const int size = theme.scaled(20);
    painter.save();
    painter.translate(seen({0, 0, size, size}).topLeft());
    painter.scale(size / 20.0, size / 20.0);
    painter.setPen(QPen(theme.colour(roleOf(m_check.state)), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signOf(m_check.state));
    painter.restore();
    painter.setPen(theme.colour(Role::Ink));
    block().draw(painter, seen(rect().adjusted(textLeft(), 0, 0, 0)));
}

void showChecks(QVBoxLayout &column, const std::vector<Check> &checks)
{
    while (const std::unique_ptr<QLayoutItem> old{column.takeAt(0)})
        delete old->widget();
    for (const Check &check : checks) {
        auto *line = new CheckLine(check);
        column.addWidget(line);
        line->show(); // a layout would show it a turn of the event loop later
    }
}

} // namespace ui::desk
