// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QMenu>
#include <QMenuBar>

namespace tests {

/// Lines of one menu that have the same letter underlined, "a: Open, Add", of all menus below a menu or menu bar.
inline QStringList sharedLetters(const QWidget &menu)
{
    QStringList shared;
    QMap<QChar, QStringList> byLetter;
    for (const QAction *action : menu.actions()) {
        const auto mark = action->text().indexOf(u'&');
        if (mark >= 0)
            byLetter[action->text().at(mark + 1).toLower()].append(action->text());
        if (action->menu() != nullptr)
            shared += sharedLetters(*action->menu());
    }
    for (auto it = byLetter.cbegin(); it != byLetter.cend(); ++it) {
        if (it->size() > 1)
            shared.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", ")));
    }
    return shared;
}

} // namespace tests
