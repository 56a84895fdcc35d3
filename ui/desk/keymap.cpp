// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/keymap.h"

#include "ui/common/space.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::desk {

using common::Role;
using common::TextBlock;
using common::TextRole;
using common::Theme;
using common::themeOf;
namespace space = common::space;

namespace {

constexpr int narrowestMeaning = 230; ///< of a column, at 100 %: under that one column less
constexpr int mostColumns = 3;
constexpr double cornerOfCap = 4;

QFont capFont(const Theme &theme)
{
    QFont font = theme.font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

KeyMap::KeyMap(int oneColumnUpTo, QWidget *parent) : QWidget(parent), m_oneColumnUpTo(oneColumnUpTo)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void KeyMap::setEntries(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QStringList lines;
    for (const Entry &entry : m_entries)
        lines.append(entry.key + QStringLiteral("   ") + entry.meaning);
    setAccessibleName(lines.join(u'\n'));
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
}

TextBlock KeyMap::meaningOf(const Entry &entry) const
{
    return {entry.meaning, themeOf(this).font(TextRole::Body), common::lineHeight, Qt::AlignLeft};
}

int KeyMap::capWidth() const
{
    const Theme theme = themeOf(this);
    const QFontMetrics metrics(capFont(theme));
    int widest = theme.scaled(28);
    for (const Entry &entry : m_entries)
        widest = std::max(widest, metrics.horizontalAdvance(entry.key) + theme.scaled(16));
    return widest;
}

KeyMap::Plan KeyMap::planFor(int width) const
{
    const Theme theme = themeOf(this);
    const int count = static_cast<int>(m_entries.size());
    Plan plan;
    plan.capWidth = capWidth();
    const int narrowest = plan.capWidth + space::small + theme.scaled(narrowestMeaning);
    const int room = std::max(1, (width + space::large) / (narrowest + space::large));
    plan.columns = std::clamp(count <= m_oneColumnUpTo ? 1 : room, 1, mostColumns);
    plan.columnWidth = std::max(1, (width - (plan.columns - 1) * space::large) / plan.columns);
    const int rows = (count + plan.columns - 1) / std::max(1, plan.columns);
    const int meaningWidth = std::max(1, plan.columnWidth - plan.capWidth - space::small);
    plan.cells.resize(m_entries.size());
    for (int column = 0; column < plan.columns; ++column) {
        int y = 0;
        for (int i = column * rows; i < std::min(count, (column + 1) * rows); ++i) {
            const auto at = static_cast<size_t>(i);
            const int height = std::max(theme.scaled(28), meaningOf(m_entries[at]).size(meaningWidth).height());
            plan.cells[at] = {column * (plan.columnWidth + space::large), y, plan.columnWidth, height};
            y += height + space::hair;
        }
        plan.height = std::max(plan.height, y - space::hair);
    }
    return plan;
}

QSize KeyMap::sizeHint() const
{
    const int width = themeOf(this).scaled(space::contentWidth / 2);
    return {width, planFor(width).height};
}

QSize KeyMap::minimumSizeHint() const
{
    int least = 0;
    for (const Entry &entry : m_entries)
        least = std::max(least, meaningOf(entry).leastWidth());
    return {capWidth() + space::small + least, themeOf(this).scaled(28)};
}

int KeyMap::heightForWidth(int width) const
{
    return std::max(1, planFor(width).height);
}

void KeyMap::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(this);
    const Plan plan = planFor(width());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // a painter has the program's
    painter.setRenderHint(QPainter::Antialiasing);
    const int capHeight = theme.scaled(28);
    const auto seen = [this](const QRect &leading) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), leading));
    };
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QRect cell = plan.cells[i];
        const QRectF cap = seen({cell.left(), cell.top(), plan.capWidth, capHeight}).adjusted(1, 1, -1, -1);
        painter.setPen(QPen(theme.colour(entry.chosen ? Role::Accent : Role::Line), entry.chosen ? 2 : 1));
        painter.setBrush(theme.colour(entry.chosen ? Role::AccentWash : Role::Paper));
        painter.drawRoundedRect(cap, cornerOfCap, cornerOfCap);
        painter.setFont(capFont(theme));
        painter.setPen(theme.colour(Role::Ink));
        painter.drawText(cap, Qt::AlignCenter, entry.key);
        // One line of the meaning stands on the line of its key; more begin there.
        TextBlock meaning = meaningOf(entry);
        const int left = plan.capWidth + space::small;
        const int lineHeight = meaning.size(QWIDGETSIZE_MAX).height();
        meaning.draw(painter, seen(cell.adjusted(left, std::max(0, (capHeight - lineHeight) / 2), 0, 0)));
    }
}

void KeyMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
