// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/storepage.h"

#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

StorePage::StorePage(QWidget *parent)
    : QWidget(parent), m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_wave(new WrappingLabel(TextRole::Body)), m_folder(new WrappingLabel(TextRole::Help)),
      m_checksTitle(new WrappingLabel(TextRole::Question)), m_kiosk(new BigButton(ButtonKind::Primary)),
      m_results(new BigButton(ButtonKind::Secondary)), m_check(new BigButton(ButtonKind::Secondary)),
      m_other(new BigButton(ButtonKind::Quiet)), m_checks(new QWidget), m_checkLines(new QVBoxLayout(m_checks))
{
    m_folder->setColourRole(common::Role::Muted);
    m_kiosk->setObjectName(QStringLiteral("startKiosk"));
    m_results->setObjectName(QStringLiteral("makeResults"));
    m_check->setObjectName(QStringLiteral("checkAgain"));
    m_checkLines->setContentsMargins(0, 0, 0, 0);
    m_checkLines->setSpacing(space::small);

    QVBoxLayout *column = m_area->column();
    column->addWidget(m_title);
    column->addWidget(m_wave);
    column->addWidget(m_folder);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (BigButton *button : {m_kiosk, m_results, m_check})
        actions->addWidget(button);
    actions->addStretch();
    column->addSpacing(space::small);
    column->addLayout(actions);
    column->addSpacing(space::large);
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    column->addSpacing(space::medium);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);

    connect(m_kiosk, &BigButton::clicked, this, &StorePage::kioskWanted);
    connect(m_results, &BigButton::clicked, this, &StorePage::makeResultsWanted);
    connect(m_check, &BigButton::clicked, this, &StorePage::checkWanted);
    connect(m_other, &BigButton::clicked, this, &StorePage::otherStoreWanted);
    retranslate();
}

void StorePage::setFacts(const StoreFacts &facts, const QString &folder)
{
    m_title->setText(facts.title);
    m_title->setColourRole(facts.state == Check::State::Danger ? common::Role::Danger : common::Role::Ink);
    m_wave->setText(facts.wave);
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_kiosk->setEnabled(facts.canAnswer);
    m_results->setEnabled(facts.canMakeResults);
    const auto old = m_checks->findChildren<CheckLine *>(Qt::FindDirectChildrenOnly);
    for (CheckLine *line : old)
        delete line;
    for (const Check &check : facts.checks)
        m_checkLines->addWidget(new CheckLine(check));
}

void StorePage::retranslate()
{
    m_kiosk->setLabel(tr("Start the kiosk"));
    m_results->setLabel(tr("Make a results file"));
    m_check->setLabel(tr("Check again"));
    m_other->setLabel(tr("Use another store"));
    m_checksTitle->setText(tr("Checks"));
}

void StorePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
