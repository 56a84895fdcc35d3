// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/methodpage.h"

#include "ui/common/buttons.h"
#include "ui/common/escapeback.h"
#include "ui/common/helppage.h"
#include "ui/common/space.h"

#include <QBoxLayout>
#include <QEvent>

namespace ui::desk {

using common::BigButton;
namespace space = common::space;

namespace {

constexpr int kProtectionChapter = 5; // of the help, in every language

} // namespace

MethodPage::MethodPage(QWidget *parent)
    : QWidget(parent), m_help(new common::HelpPage(QStringLiteral(":/help"))),
      m_back(new BigButton(common::ButtonKind::Primary))
{
    m_help->setObjectName(QStringLiteral("methodText"));
    m_back->setObjectName(QStringLiteral("methodBack"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::medium);
    column->setSpacing(space::medium);
    column->addWidget(m_help, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &BigButton::clicked, this, &MethodPage::backWanted);
    common::leaveByEscape(this, m_back);
    retranslate();
}

void MethodPage::showLanguage(const core::base::Language &language)
{
    m_help->showLanguage(language);
    m_help->goToChapter(kProtectionChapter);
}

void MethodPage::retranslate()
{
    m_back->setLabel(tr("Back to the results"));
}

void MethodPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
