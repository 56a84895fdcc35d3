// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/similarpane.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>

namespace ui::translator {

using common::BigButton;
using common::TextRole;
using common::WrappingLabel;
namespace space = common::space;

SimilarPane::SimilarPane(QWidget *parent)
    : QWidget(parent), m_title(new WrappingLabel(TextRole::Help, this)), m_rows(new QWidget(this)),
      m_list(new QVBoxLayout(m_rows))
{
    m_title->setColourRole(common::Role::Muted);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    rebuild();
}

void SimilarPane::show(std::vector<core::language::SimilarText> texts)
{
    m_texts = std::move(texts);
    rebuild();
}

void SimilarPane::take(size_t place)
{
    if (place < m_texts.size())
        emit taken(QStringList(m_texts[place].forms)); // a copy: taking it shows others
}

void SimilarPane::rebuild()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the button that was just pressed
        item->widget()->hide();
        delete item;
    }
    m_title->setText(tr("Translated before"));
    setVisible(!m_texts.empty());
    for (size_t place = 0; place < m_texts.size(); ++place) {
        const core::language::SimilarText &text = m_texts[place];
        auto *row = new QWidget(m_rows);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::hair);
        //: %1: how many percent of the words are the same, %2: a text to translate, %3: its translation
        column->addWidget(new WrappingLabel(
            tr("%1 %: %2\n%3").arg(QLocale().toString(text.percent), text.source, text.forms.value(0)),
            TextRole::Body));
        auto *button = new BigButton(common::withKey(tr("Use it"), keys[place]), common::ButtonKind::Quiet, row);
        button->setObjectName(QStringLiteral("takeSimilar%1").arg(place));
        connect(button, &BigButton::clicked, this, [this, place] { take(place); });
        column->addWidget(button, 0, Qt::AlignLeft);
        m_list->addWidget(row);
    }
}

void SimilarPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace ui::translator
