// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/openmenus.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

namespace app {
namespace {

QList<QMenu *> menusOf(const QWidget &window)
{
    QList<QMenu *> menus;
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        const QList<QAction *> actions = bar->actions();
        for (const QAction *action : actions) {
            if (action->menu() != nullptr)
                menus.append(action->menu());
        }
        return menus;
    }
    return window.findChildren<QMenu *>();
}

/// Keeps an open menu where a person would see it, whatever size the window gets.
class MenuPlace final : public QObject
{
public:
    MenuPlace(QWidget &window, QMenu &menu)
        : QObject(&window), m_window(window), m_owner(menu.parentWidget()), m_bar(window.findChild<QMenuBar *>()),
          m_menu(menu)
    {
        embed(menu);
        const QList<QAction *> actions = menu.actions();
        for (const QAction *action : actions) {
            if (action->menu() != nullptr)
                embed(*action->menu());
        }
        window.installEventFilter(this);
        place();
    }

protected:
    // What the window contains is laid out behind this event.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            QMetaObject::invokeMethod(this, &MenuPlace::place, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void embed(QMenu &menu)
    {
        emit menu.aboutToShow(); // what is in it may be made only then
        menu.setParent(&m_window, Qt::Widget);
        menu.show();
    }

    /// Along the edge of a rectangle of a part of the window: below it, or beside it.
    void put(QMenu &menu, const QWidget &part, const QRect &edge, bool below) const
    {
        menu.adjustSize();
        const QRect at(part.mapTo(&m_window, edge.topLeft()), edge.size());
        const bool mirrored = m_window.layoutDirection() == Qt::RightToLeft;
        int x = mirrored ? at.right() + 1 - menu.width() : at.left();
        if (!below)
            x = mirrored ? at.left() - menu.width() : at.right() + 1;
        x = std::max(0, std::min(x, m_window.width() - menu.width()));
        menu.move(x, below ? at.bottom() + 1 : at.top());
        menu.raise();
    }

    void place()
    {
        if (m_bar != nullptr)
            put(m_menu, *m_bar, m_bar->actionGeometry(m_menu.menuAction()), true);
        else if (m_owner != nullptr)
            put(m_menu, *m_owner, m_owner->rect(), true);
        const QList<QAction *> actions = m_menu.actions();
        for (QAction *action : actions) {
            if (action->menu() != nullptr)
                put(*action->menu(), m_menu, m_menu.actionGeometry(action), false);
        }
    }

    QWidget &m_window;
    QPointer<QWidget> m_owner; ///< that the menu belonged to
    QMenuBar *m_bar;           ///< null: none
    QMenu &m_menu;
};

} // namespace

WindowMaker withMenuOpen(const WindowMaker &window, int place)
{
    return [window, place](const WindowStage &stage) -> QWidget * {
        std::unique_ptr<QWidget> made(window(stage));
        const QList<QMenu *> menus = made == nullptr ? QList<QMenu *>() : menusOf(*made);
        if (place >= menus.size())
            return nullptr;
        new MenuPlace(*made, *menus.at(place));
        return made.release();
    };
}

} // namespace app
