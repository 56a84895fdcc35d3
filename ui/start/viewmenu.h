// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QActionGroup;
class QMenu;

namespace ui::common {
class BigButton;
}

namespace ui::start {

/// How the program looks, chosen by the person at it: a button with a menu of text sizes and colours.
class ViewMenu final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewMenu(QWidget *parent = nullptr);

signals:
    void themeChosen(const ui::common::Theme &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    common::BigButton *m_button;
    QMenu *m_menu;
};

} // namespace ui::start
