// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/replacedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

namespace ui::translator {

ReplaceDialog::ReplaceDialog(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_replacement(new QLineEdit(this))
{
    setWindowTitle(tr("Search and replace"));
    m_search->setObjectName(QStringLiteral("search"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Search for"), m_search);
    form->addRow(tr("&Replace by"), m_replacement);
    auto *cancel = new common::BigButton(tr("Cancel"), common::ButtonKind::Secondary, this);
    auto *show = new common::BigButton(tr("Show the changes"), common::ButtonKind::Primary, this);
    show->setObjectName(QStringLiteral("showChanges"));
    show->setEnabled(false);
    show->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::large, common::space::large, common::space::large, common::space::large);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, this,
            [show](const QString &text) { show->setEnabled(!text.isEmpty()); });
    connect(cancel, &common::BigButton::clicked, this, &QDialog::reject);
    connect(show, &common::BigButton::clicked, this, [this] {
        accept();
        emit chosen(m_search->text(), m_replacement->text());
    });
}

} // namespace ui::translator
