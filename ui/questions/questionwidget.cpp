// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/questionwidget.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/questions/definitionpanel.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::questions {

using core::questionnaire::Answer;
using core::questionnaire::Choice;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::firstLanguage;
using ui::common::Role;
using ui::common::TextRole;
using ui::common::WrappingLabel;

QuestionWidget::QuestionWidget(const FormContext &context, const QuestionContent &content, QWidget *parent)
    : NamedGroup(parent), m_context(context), m_content(content), m_lead(new WrappingLabel(TextRole::Body, this)),
      m_title(new WrappingLabel(TextRole::Question, this)), m_hint(new WrappingLabel(TextRole::Help, this)),
      m_notice(new WrappingLabel(TextRole::Body, this)), m_body(new QVBoxLayout),
      m_clear(new BigButton(ButtonKind::Quiet, this))
{
    setObjectName(QStringLiteral("question_") + content.question->id.text());
}

QuestionWidget::~QuestionWidget() = default;

void QuestionWidget::setUp()
{
    // Children arrange themselves by the width: with the right one at once, the page is laid out once.
    resize(std::min(parentWidget()->width(), space::contentWidth), height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_hint->setColourRole(Role::Muted);
    m_notice->setColourRole(Role::Attention);
    m_notice->setObjectName(QStringLiteral("notice"));
    column->addWidget(m_lead);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto *tools = new QHBoxLayout; // explanations, and beside them "clear answer", to save a line
    auto *definitions = new QVBoxLayout;
    for (const core::questionnaire::DefinitionId &id : m_content.question->definitions) {
        const core::questionnaire::Definition *definition = m_context.questionnaire->definition(id);
        if (definition == nullptr)
            continue;
        auto *panel = m_definitions.emplace_back(new DefinitionPanel(*definition, this));
        connect(panel, &DefinitionPanel::said, this,
                [this](const QString &text) { emit said(text, m_context.language); });
        definitions->addWidget(panel);
    }
    tools->addLayout(definitions, 1);
    column->addLayout(tools);
    m_body->setSpacing(space::small);
    column->addSpacing(space::small);
    column->addLayout(m_body);
    column->addWidget(m_notice);
    if (m_definitions.empty())
        column->addWidget(m_clear, 0, Qt::AlignRight);
    else
        tools->addWidget(m_clear, 0, Qt::AlignTop);
    m_clear->setObjectName(QStringLiteral("clear"));
    // The place is kept while there is nothing to clear, so that answering moves nothing on the page.
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(hasClear());
    m_clear->setSizePolicy(policy);
    connect(m_clear, &BigButton::clicked, this, &QuestionWidget::clearOrUndo);
    build();
    retranslateAll();
    showAnswer();
    updateClear();
}

void QuestionWidget::setAnswer(const Answer &answer)
{
    m_content.answer = answer;
    showAnswer();
    updateClear();
}

void QuestionWidget::setContext(const FormContext &context)
{
    // What was just said is still true in another language; with anything else the page begins afresh.
    const bool isOtherLanguage = context.language != m_context.language || context.beside != m_context.beside;
    const Notice notice = isOtherLanguage ? m_noticeWords : Notice();
    m_context = context;
    retranslateAll();
    showAnswer();
    setNotice(notice);
}

void QuestionWidget::setNotice(const Notice &notice)
{
    m_noticeWords = notice;
    if (notice) // also when it stands there already: the same thing was tried again
        emit said(notice(m_context.own()), m_context.language);
    const QString text = notice ? notice(m_context) : QString();
    if (m_notice->text() == text)
        return;
    m_notice->setText(text);
    QAccessibleEvent spoken(m_notice, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

void QuestionWidget::retranslateAll()
{
    const core::questionnaire::Question &question = *m_content.question;
    setName(m_context.own().text(question.text, question.id));
    m_title->setText(m_context.inBoth([&](const FormContext &each) {
        const QString title = each.text(question.text, question.id);
        return m_content.continued ? each.words(QT_TRANSLATE_NOOP("Form", "%1 (continued)")).arg(title) : title;
    }));
    m_lead->setText(m_context.text(question.lead, question.id));
    m_hint->setText(m_context.text(question.hint, question.id));
    setNotice({});
    for (DefinitionPanel *panel : m_definitions)
        panel->retranslate(m_context, question.id);
    retranslate();
    updateClear();
}

void QuestionWidget::change(const Answer &answer)
{
    m_undo = {};
    setNotice({});
    emit answerChanged(m_content.question->id, answer);
}

void QuestionWidget::updateClear()
{
    const bool answered = isAnswered();
    const bool undo = !answered && !m_undo.isEmpty();
    m_clear->setLabel(undo ? m_context.words(QT_TRANSLATE_NOOP("Form", "Bring the answer back"))
                           : m_context.words(QT_TRANSLATE_NOOP("Form", "Clear answer")));
    m_clear->setVisible(hasClear() && (answered || undo));
}

void QuestionWidget::clearOrUndo()
{
    if (isAnswered()) {
        const Answer before = m_content.answer;
        change(cleared());
        m_undo = before;
        updateClear();
    } else {
        const Answer before = m_undo; // change() forgets it
        change(before);
    }
}

QString QuestionWidget::label(const Choice &choice) const
{
    return m_context.text(choice.label, m_content.question->id);
}

bool QuestionWidget::isExtraColumn(const Choice &choice) const
{
    const auto &columns = m_content.question->columns;
    return std::any_of(columns.begin(), columns.end(), [&](const core::questionnaire::ColumnId &id) {
        const auto found = m_context.questionnaire->columns.find(id);
        return found != m_context.questionnaire->columns.end() && found->second.code == choice.code;
    });
}

QStringList QuestionWidget::spokenChoices() const
{
    QStringList spoken;
    for (const Choice *choice : m_content.choices)
        spoken.append(label(*choice));
    return spoken;
}

QString QuestionWidget::spokenText() const
{
    QStringList parts{m_lead->text(), m_title->text(), m_hint->text()};
    for (const DefinitionPanel *panel : m_definitions)
        parts.append(panel->spokenText());
    parts += spokenChoices();
    std::transform(parts.begin(), parts.end(), parts.begin(), firstLanguage);
    parts.removeAll(QString());
    return parts.join(QLatin1String(".\n"));
}

} // namespace ui::questions
