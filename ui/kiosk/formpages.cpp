// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/formpages.h"

#include "ui/common/buttons.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/kiosk/column.h"
#include "ui/questions/formpage.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ui::kiosk {

using core::interview::PageView;
using core::questionnaire::QuestionId;
namespace space = ui::common::space;
using ui::common::BigButton;
using ui::common::ButtonKind;
using ui::common::TextRole;
using ui::common::WrappingLabel;
using ui::questions::FormContext;
using ui::questions::FormPage;
using ui::questions::PageContent;
using ui::questions::QuestionContent;

namespace {

PageContent contentOf(const core::interview::Interview &interview)
{
    const PageView view = interview.page();
    PageContent content{view.page, view.part, {}};
    for (const PageView::QuestionView &each : view.questions) {
        QuestionContent question{each.question, each.choices, {}, each.continued, interview.answer(each.question->id)};
        for (const PageView::Row &row : each.rows)
            question.rows.push_back({row.code, row.choice});
        content.questions.push_back(std::move(question));
    }
    return content;
}

} // namespace

QuestionsPage::QuestionsPage(Session &session, QWidget *parent) : Page(session, parent), m_form(new FormPage(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_form);
    connect(m_form, &FormPage::answerChanged, this, &QuestionsPage::take);
    connect(m_form, &FormPage::said, this, &Page::said);
}

void QuestionsPage::take(const QuestionId &question, const core::questionnaire::Answer &answer)
{
    const bool taken = session().setAnswer(question, answer);
    refresh(m_context); // also after a refusal: the widget shows what counts
    if (!taken)
        m_form->setNotice(question, [](const FormContext &each) {
            return each.words(QT_TRANSLATE_NOOP("Form", "This answer could not be taken."));
        });
}

void QuestionsPage::refresh(const FormContext &context)
{
    m_context = context;
    const core::interview::Interview *interview = session().interview();
    if (interview != nullptr && !interview->isAtReview())
        m_form->showPage(context, contentOf(*interview));
}

void QuestionsPage::retranslate(const FormContext &context)
{
    m_context = context;
    m_form->setContext(context);
}

void QuestionsPage::focusFirst()
{
    m_form->focusFirst();
}

QString QuestionsPage::spokenText() const
{
    return m_form->spokenText();
}

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : Page(session, parent), m_column(Column::filling(this)),
      m_title(new WrappingLabel(TextRole::Title, m_column->body())),
      m_text(new WrappingLabel(TextRole::Body, m_column->body())),
      m_send(new BigButton(ButtonKind::Primary, m_column->body())),
      m_back(new WrappingLabel(TextRole::Body, m_column->body())), m_skipped(new QWidget(m_column->body())),
      m_list(new QVBoxLayout(m_skipped))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::small);
    m_send->setObjectName(QStringLiteral("send"));
    QVBoxLayout *column = m_column->list();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addSpacing(space::medium);
    column->addWidget(m_back);
    column->addWidget(m_skipped);
    column->addStretch(1);
    connect(m_send, &BigButton::clicked, this, [this] { this->session().send(); });
}

void ReviewPage::refresh(const FormContext &context)
{
    const core::interview::Interview *interview = session().interview();
    if (interview == nullptr)
        return;
    const std::vector<QuestionId> skipped = interview->skipped();
    const std::vector<QuestionId> offer = interview->offer();
    const int count = static_cast<int>(skipped.size());
    m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "Ready to send")));
    m_text->setText(count == 0
                        ? context.words(QT_TRANSLATE_NOOP("Form", "You have been through all the questions."))
                        : context.words(QT_TRANSLATE_N_NOOP("Form", "You skipped %n questions, that is fine."), count));
    m_send->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Send answers")));
    const QString goBack = context.words(QT_TRANSLATE_NOOP("Form", "If you like, go back to a question:"));
    const QString add = context.words(
        QT_TRANSLATE_NOOP("Form", "You know the programme, so these questions may concern you. Add answers:"));
    m_back->setText(!offer.empty() ? add : count > 0 ? goBack : QString());
    list(context, offer.empty() ? skipped : offer);
}

void ReviewPage::list(const FormContext &context, const std::vector<QuestionId> &questions)
{
    const QList<BigButton *> old = m_skipped->findChildren<BigButton *>();
    for (BigButton *button : old) {
        button->setParent(nullptr);
        button->deleteLater();
    }
    for (const QuestionId &id : questions) {
        const core::questionnaire::Question *question = context.questionnaire->question(id);
        auto *button = new BigButton(context.text(question->text, id), ButtonKind::Secondary, m_skipped);
        button->setObjectName(QStringLiteral("visit_") + id.text());
        connect(button, &BigButton::clicked, this, [this, id] { session().visit(id); });
        m_list->addWidget(button);
    }
}

void ReviewPage::focusFirst()
{
    m_send->setFocus(Qt::OtherFocusReason);
    m_column->toTop();
}

QString ReviewPage::spokenText() const
{
    return spokenParts({m_title->text(), m_text->text(), m_send->label(), m_back->text()});
}

StopPage::StopPage(Session &session, QWidget *parent) : Page(session, parent)
{
    Column *column = Column::filling(this);
    m_title = new WrappingLabel(TextRole::Title, column->body());
    m_text = new WrappingLabel(TextRole::Body, column->body());
    m_continue = new BigButton(ButtonKind::Primary, column->body());
    m_send = new BigButton(ButtonKind::Secondary, column->body());
    m_delete = new BigButton(ButtonKind::Danger, column->body());
    m_continue->setObjectName(QStringLiteral("continue"));
    m_send->setObjectName(QStringLiteral("sendSoFar"));
    m_delete->setObjectName(QStringLiteral("deleteAnswers"));
    column->list()->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_continue, m_send, m_delete})
        column->list()->addWidget(widget);
    column->list()->addStretch(2);
    connect(m_continue, &BigButton::clicked, this, [this] { this->session().goOn(); });
    connect(m_send, &BigButton::clicked, this, [this] { this->session().sendSoFar(); });
    connect(m_delete, &BigButton::clicked, this, [this] { this->session().deleteAnswers(); });
}

void StopPage::refresh(const FormContext &context)
{
    m_title->setText(context.words(QT_TRANSLATE_NOOP("Form", "Do you want to stop?")));
    m_text->setText(context.words(QT_TRANSLATE_NOOP("Form", "You can go on, or stop here. It is up to you.")));
    m_continue->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Continue")));
    m_send->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Send the answers so far")));
    m_delete->setLabel(context.words(QT_TRANSLATE_NOOP("Form", "Delete my answers")));
}

void StopPage::focusFirst()
{
    m_continue->setFocus(Qt::OtherFocusReason);
}

QString StopPage::spokenText() const
{
    return spokenParts({m_title->text(), m_text->text(), m_continue->label(), m_send->label(), m_delete->label()});
}

} // namespace ui::kiosk
