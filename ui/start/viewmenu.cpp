// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/viewmenu.h"

#include "ui/common/buttons.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>

namespace ui::start {

using common::ColourScheme;
using common::Theme;

ViewMenu::ViewMenu(QWidget *parent)
    : QWidget(parent), m_button(new common::BigButton(common::ButtonKind::Quiet, this)), m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(m_button, &common::BigButton::clicked, this,
            [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    retranslate();
}

void ViewMenu::fill()
{
    m_menu->clear();
    const Theme now = common::themeOf(this);
    const auto add = [this, now](const QString &text, const Theme &theme) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme == now);
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    };
    m_menu->addSection(tr("Text size"));
    for (const int percent : {100, 125, 150, 200}) {
        Theme theme = now;
        theme.textPercent = percent;
        add(tr("%1 %").arg(percent), theme);
    }
    m_menu->addSection(tr("Colours"));
    const std::pair<ColourScheme, QString> schemes[] = {{ColourScheme::Light, tr("Light")},
                                                        {ColourScheme::Dark, tr("Dark")},
                                                        {ColourScheme::HighContrast, tr("High contrast")}};
    for (const auto &[scheme, text] : schemes) {
        Theme theme = now;
        theme.scheme = scheme;
        add(text, theme);
    }
}

void ViewMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ViewMenu::retranslate()
{
    m_button->setLabel(tr("Text and colours"));
}

} // namespace ui::start
