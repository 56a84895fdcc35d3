// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/replacedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui::translator {

ReplaceDialog::ReplaceDialog(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_searchLabel(new QLabel(this)), m_replacementLabel(new QLabel(this)),
      m_cancel(new common::BigButton(common::ButtonKind::Secondary, this)),
      m_show(new common::BigButton(common::ButtonKind::Primary, this))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_searchLabel->setBuddy(m_search);
    m_replacementLabel->setBuddy(m_replacement);
    auto *form = new QFormLayout;
    form->addRow(m_searchLabel, m_search);
    form->addRow(m_replacementLabel, m_replacement);
    m_show->setObjectName(QStringLiteral("showChanges"));
    m_show->setEnabled(false);
    m_show->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::large, common::space::large, common::space::large, common::space::large);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_show->setEnabled(!text.isEmpty()); });
    connect(m_cancel, &common::BigButton::clicked, this, &QDialog::reject);
    connect(m_show, &common::BigButton::clicked, this, [this] {
        accept();
        emit chosen(m_search->text(), m_replacement->text());
    });
    retranslate();
}

void ReplaceDialog::retranslate()
{
    setWindowTitle(tr("Search and replace"));
    m_searchLabel->setText(tr("&Search for"));
    m_replacementLabel->setText(tr("&Replace by"));
    m_cancel->setLabel(tr("Cancel"));
    m_show->setLabel(tr("Show the changes"));
}

void ReplaceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::translator
