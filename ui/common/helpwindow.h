// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/common/actions.h"

#include <QDialog>

#include <functional>

namespace ui::common {

class BigButton;
class HelpPage;

/// What the help of a window needs to know of it.
struct HelpPlace
{
    int chapter = 1;                                ///< of the help that is about the window
    ActionScope keys = ActionScope::Everywhere;     ///< whose keys it has
    std::function<core::base::Language()> language; ///< of the window, asked for again when it changes
};

/// The help in a window of its own beside the one it was asked for in, and closed with that one.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(HelpPlace place, const QString &folder, QWidget *parent = nullptr);

    void showChapter(); ///< the one about the window
    void showKeys();    ///< the keys, from those of the window on

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    HelpPlace m_place;
    HelpPage *m_page;
    BigButton *m_close;
};

/// Gives a window the keys of the help, F1 and Ctrl+?. The two actions belong to it, for a menu where it has one;
/// retranslateActions gives them their words. The help itself is made when it is first asked for.
QList<QAction *> addHelp(QWidget *window, const HelpPlace &place);

} // namespace ui::common
