// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/helpwindow.h"

#include "ui/common/buttons.h"
#include "ui/common/helppage.h"
#include "ui/common/space.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScreen>

#include <utility>

namespace ui::common {
namespace {

constexpr int keysChapter = 7; // of the help, in every language

/// The one of a window, made where there is none yet, in front of the others.
HelpWindow *helpOf(QWidget *window, const HelpPlace &place)
{
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (help == nullptr)
        help = new HelpWindow(place, QStringLiteral(":/help"), window);
    help->show();
    help->raise();
    help->activateWindow();
    return help;
}

} // namespace

HelpWindow::HelpWindow(HelpPlace place, const QString &folder, QWidget *parent)
    : QDialog(parent), m_place(std::move(place)), m_page(new HelpPage(folder, this)),
      m_close(new BigButton(ButtonKind::Secondary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_page, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &BigButton::clicked, this, &QDialog::close);
    resize(QSize(760, 720).boundedTo(screen()->availableSize() * 0.9)); // with room for a title bar
    retranslate();
}

void HelpWindow::showChapter()
{
    m_page->goToChapter(m_place.chapter);
    m_page->setFocus();
}

void HelpWindow::showKeys()
{
    m_page->goToHeading(keysChapter, scopeName(m_place.keys));
    m_page->setFocus();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help") + QStringLiteral(" – ") + tr("Partnership Barometer"));
    m_close->setLabel(tr("Close"));
    m_page->showLanguage(m_place.language());
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QList<QAction *> addHelp(QWidget *window, const HelpPlace &place)
{
    auto *help = new Action(ActionId::Help, window);
    auto *keys = new Action(ActionId::Keys, window);
    QObject::connect(help, &QAction::triggered, window, [=] { helpOf(window, place)->showChapter(); });
    QObject::connect(keys, &QAction::triggered, window, [=] { helpOf(window, place)->showKeys(); });
    window->addActions({help, keys});
    return {help, keys};
}

} // namespace ui::common
