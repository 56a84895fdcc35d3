// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statepage.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>

namespace ui::common {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent), m_title(new WrappingLabel(TextRole::Question, this)),
      m_sentence(new WrappingLabel(TextRole::Body, this)), m_detail(new WrappingLabel(TextRole::Help, this)),
      m_action(new BigButton(ButtonKind::Primary, this))
{
    m_detail->setColourRole(Role::Muted);
    m_action->setObjectName(QStringLiteral("stateAction"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addStretch(2);
    for (WrappingLabel *label : {m_title, m_sentence, m_detail}) {
        label->setTextAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addSpacing(space::small);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    setFocusProxy(m_action); // the one thing to do here
    connect(m_action, &BigButton::clicked, this, &StatePage::actionTriggered);
}

void StatePage::setState(const QString &title, const QString &sentence, const QString &action, const QString &detail)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_action->setLabel(action);
    m_action->setHidden(action.isEmpty());
}

} // namespace ui::common
