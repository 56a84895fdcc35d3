// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/formpage.h"

#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/longcolumn.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/questions/questionfactory.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace ui::questions {

namespace space = ui::common::space;
using ui::common::firstLanguage;
using ui::common::LongColumn;
using ui::common::TextRole;
using ui::common::WrappingLabel;

FormPage::FormPage(QWidget *parent)
    : QWidget(parent), m_column(new LongColumn(this)), m_lead(new WrappingLabel(TextRole::Body, m_column->body()))
{
    connect(
        this, &FormPage::roomChanged, this, [this] { keepInView(QApplication::focusWidget()); }, Qt::QueuedConnection);
    m_column->area()->setWidest(space::contentWidth + 2 * space::large);
    QVBoxLayout *list = m_column->list();
    list->setContentsMargins(space::large, space::small, space::large, space::hair);
    list->setSpacing(space::wide);
    list->addWidget(m_lead);
    list->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_column);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && now != m_arrival)
            leaveArrival();
        keepInView(now);
    });
}

void FormPage::showPage(const FormContext &context, const PageContent &page)
{
    const bool samePage = page.page == m_content.page && page.part == m_content.part && !m_questions.empty();
    if (!samePage)
        clear();
    fill(context, page);
    m_content = page;
    if (!samePage)
        m_column->toTop();
}

void FormPage::fill(const FormContext &context, const PageContent &page)
{
    m_lead->setText(page.page != nullptr ? context.text(page.page->lead) : QString());
    m_column->setMoreLabel(context.words(QT_TRANSLATE_NOOP("Form", "The page goes on below")));
    std::vector<QuestionWidget *> kept;
    std::vector<QuestionWidget *> gone = m_questions;
    int place = 1; // behind the lead
    for (const QuestionContent &content : page.questions) {
        const auto same = std::find_if(gone.begin(), gone.end(), [&content](const QuestionWidget *widget) {
            return widget->content().hasSameShape(content);
        });
        QuestionWidget *widget = nullptr;
        if (same != gone.end()) {
            widget = *same;
            gone.erase(same);
            widget->setAnswer(content.answer);
        } else {
            widget = QuestionFactory::make(context, content, m_column->body());
            connect(widget, &QuestionWidget::answerChanged, this, &FormPage::answerChanged);
            connect(widget, &QuestionWidget::said, this, &FormPage::said);
            m_column->list()->insertWidget(place, widget);
            widget->show(); // at once: a layout would show it later, too late for the focus
        }
        ++place;
        kept.push_back(widget);
    }
    for (QuestionWidget *widget : gone) {
        widget->hide();
        widget->deleteLater(); // an answer of this very question may have closed it
    }
    m_questions = std::move(kept);
}

void FormPage::setContext(const FormContext &context)
{
    if (m_content.page != nullptr)
        m_lead->setText(context.text(m_content.page->lead));
    m_column->setMoreLabel(context.words("The page goes on below"));
    for (QuestionWidget *widget : m_questions)
        widget->setContext(context);
    keepFocusInView(); // words of another length stand above it
}

void FormPage::clear()
{
    for (QuestionWidget *widget : m_questions)
        delete widget;
    m_questions.clear();
    m_content = {};
    m_lead->setText({});
}

void FormPage::setNotice(const core::questionnaire::QuestionId &question, const Notice &notice)
{
    for (QuestionWidget *widget : m_questions) {
        if (widget->content().question->id == question)
            widget->setNotice(notice);
    }
}

void FormPage::focusFirst()
{
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (isAncestorOf(each) && each != m_column->more() && (each->focusPolicy() & Qt::TabFocus) != 0 &&
            each->isVisibleTo(this)) {
            leaveArrival();
            // A field to write in is seen at once: keys on the screen may be about to come up below it.
            if (qobject_cast<QAbstractButton *>(each) != nullptr) {
                m_arrival = each;
                each->installEventFilter(this);
            }
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QString FormPage::spokenText() const
{
    QStringList parts{firstLanguage(m_lead->text())};
    for (const QuestionWidget *widget : m_questions)
        parts.append(widget->spokenText());
    parts.removeAll(QString());
    return parts.join(QLatin1String(".\n\n"));
}

bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    // From the first key or press on the person is at work: what has the focus must be seen. What is pressed is seen,
    // and must not move away under the finger.
    if (watched == m_arrival && event->type() == QEvent::MouseButtonPress)
        leaveArrival();
    if (watched == m_arrival && event->type() == QEvent::KeyPress) {
        QWidget *focused = m_arrival;
        leaveArrival();
        keepInView(focused);
    }
    return QWidget::eventFilter(watched, event);
}

void FormPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepFocusInView(); // an on-screen keyboard takes room from the page
}

void FormPage::keepFocusInView()
{
    emit roomChanged();
}

void FormPage::leaveArrival()
{
    if (m_arrival != nullptr)
        m_arrival->removeEventFilter(this);
    m_arrival = nullptr;
}

void FormPage::keepInView(QWidget *focused)
{
    // A page opens with its question in view, however large the text is; the focus waits below.
    if (focused != nullptr && focused != m_arrival && m_column->body()->isAncestorOf(focused))
        m_column->area()->ensureWidgetVisible(focused, 0, space::large);
}

} // namespace ui::questions
