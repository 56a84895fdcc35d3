// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/definitionpanel.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui::questions {

namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::firstLanguage;
using ui::common::TextRole;
using ui::common::WrappingLabel;

DefinitionPanel::DefinitionPanel(const core::questionnaire::Definition &definition, QWidget *parent)
    : QWidget(parent), m_definition(definition), m_button(new BigButton(ButtonKind::Quiet, this)),
      m_text(new WrappingLabel(TextRole::Body, this))
{
    m_button->setObjectName(QStringLiteral("definition_") + definition.id.text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    m_text->hide();
    connect(m_button, &BigButton::clicked, this, [this] {
        m_text->setHidden(!m_text->isHidden());
        updateTexts();
        emit said(isOpen() ? spokenText() : firstLanguage(m_button->label()));
    });
}

bool DefinitionPanel::isOpen() const
{
    return !m_text->isHidden();
}

QString DefinitionPanel::spokenText() const
{
    return isOpen() ? firstLanguage(m_text->text()) : QString();
}

void DefinitionPanel::retranslate(const FormContext &context, const core::questionnaire::QuestionId &question)
{
    const bool open = isOpen();
    const auto withTerm = [&](const char *words) {
        return context.inBoth(
            [&](const FormContext &each) { return each.words(words).arg(each.text(m_definition.term, question)); });
    };
    m_openWords = withTerm(QT_TRANSLATE_NOOP("Form", "What does this mean: %1"));
    m_closeWords = withTerm(QT_TRANSLATE_NOOP("Form", "Close the explanation: %1"));
    m_text->setText(context.text(m_definition.text, question));
    m_text->setHidden(!open);
    updateTexts();
}

void DefinitionPanel::updateTexts()
{
    m_button->setLabel(isOpen() ? m_closeWords : m_openWords);
    m_button->setAccessibleDescription(spokenText());
}

} // namespace ui::questions
