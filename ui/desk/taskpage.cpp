// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/taskpage.h"

#include "ui/common/backgroundwork.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/errorwording.h"
#include "ui/common/space.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>
#include <QScrollBar>

#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::Result;
namespace space = common::space;

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    return column;
}

} // namespace

TaskPage::TaskPage(DeskTools tools, QWidget *parent)
    : QWidget(parent), m_tools(std::move(tools)), m_work(new common::BackgroundWork(this)),
      m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_text(new WrappingLabel(TextRole::Body)), m_notice(new WrappingLabel(TextRole::Body)), m_form(new QWidget),
      m_formColumn(columnIn(m_form)), m_progress(new QProgressBar), m_result(new QWidget),
      m_words(new WrappingLabel(TextRole::Question)), m_meaning(new WrappingLabel(TextRole::Body)),
      m_lines(new QVBoxLayout), m_stop(new BigButton), m_next(new BigButton(ButtonKind::Primary)),
      m_back(new BigButton(ButtonKind::Quiet))
{
    m_notice->setObjectName(QStringLiteral("taskNotice"));
    m_notice->setColourRole(common::Role::Danger);
    m_title->setObjectName(QStringLiteral("taskTitle"));
    m_words->setObjectName(QStringLiteral("taskWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stop->setObjectName(QStringLiteral("taskStop"));
    m_next->setObjectName(QStringLiteral("taskNext"));
    m_back->setObjectName(QStringLiteral("taskBack"));
    m_resultColumn = columnIn(m_result);
    m_resultColumn->addWidget(m_words);
    m_resultColumn->addWidget(m_meaning);
    m_lines->setSpacing(space::small);
    m_resultColumn->addLayout(m_lines);
    QVBoxLayout *column = m_area->column();
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_text, m_notice, m_form, m_progress, m_result})
        column->addWidget(each);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (BigButton *button : {m_next, m_stop, m_back})
        actions->addWidget(button);
    actions->addStretch();
    column->addSpacing(space::small);
    column->addLayout(actions);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    connect(m_work, &common::BackgroundWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_stop, &BigButton::clicked, m_work, &common::BackgroundWork::cancel);
    connect(m_next, &BigButton::clicked, this, &TaskPage::goOn);
    connect(m_back, &BigButton::clicked, this, &TaskPage::backWanted);
    showStage(Stage::Form);
}

TaskPage::~TaskPage()
{
    delete m_work; // waits for a job that uses the tools
}

void TaskPage::setLanguage(const core::base::Language &language)
{
    m_language = language;
    m_notice->setText({});
    retranslate();
    relabel();
}

bool TaskPage::isWorking() const
{
    return m_work->isRunning();
}

void TaskPage::showForm()
{
    if (isWorking()) // coming back to it: the work goes on
        return;
    m_notice->setText({});
    showStage(Stage::Form);
}

void TaskPage::say(const QString &notice)
{
    m_notice->setText(notice);
    m_area->verticalScrollBar()->setValue(0);
    QAccessibleEvent spoken(m_notice, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

void TaskPage::sayError(const core::base::Error &error)
{
    say(common::errorText(m_tools.catalogue, m_language, error));
}

void TaskPage::run(Job job, WriteResult result)
{
    if (isWorking())
        return;
    m_write = std::move(result);
    m_notice->setText({});
    m_progress->setRange(0, 0);
    showStage(Stage::Working);
    m_stop->setFocus(Qt::OtherFocusReason);
    m_work->start(std::move(job), [this](const Result<void> &outcome) { finish(outcome); });
}

void TaskPage::finish(const Result<void> &outcome)
{
    if (outcome) {
        showStage(Stage::Result);
        (m_next->isHidden() ? m_back : m_next)->setFocus(Qt::OtherFocusReason);
        return;
    }
    showStage(Stage::Form);
    sayError(outcome.error());
    m_back->setFocus(Qt::OtherFocusReason);
}

void TaskPage::setWords(const QString &title, const QString &text, const QString &workingTitle)
{
    m_formTitle = title;
    m_workingTitle = workingTitle;
    m_text->setText(text);
    relabel();
}

void TaskPage::showStage(Stage stage)
{
    m_stage = stage;
    m_form->setVisible(stage == Stage::Form);
    m_progress->setVisible(stage == Stage::Working);
    m_stop->setVisible(stage == Stage::Working);
    m_result->setVisible(stage == Stage::Result);
    m_back->setVisible(stage != Stage::Working);
    m_next->setVisible(false);
    m_area->verticalScrollBar()->setValue(0);
    relabel();
}

void TaskPage::relabel()
{
    m_stop->setLabel(tr("Stop"));
    m_back->setLabel(tr("Back"));
    m_progress->setAccessibleName(m_workingTitle);
    m_text->setVisible(m_stage != Stage::Result && !m_text->text().isEmpty());
    if (m_stage == Stage::Result)
        showResult();
    else
        m_title->setText(m_stage == Stage::Working ? m_workingTitle : m_formTitle);
}

void TaskPage::showResult()
{
    const TaskResult result = m_write();
    m_title->setText(result.title);
    m_words->setText(result.words);
    m_meaning->setText(result.meaning);
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Check &line : result.lines)
        m_lines->addWidget(new CheckLine(line));
    m_next->setLabel(result.next);
    m_next->setVisible(!result.next.isEmpty());
}

void TaskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_notice->setText({});
        retranslate();
        relabel();
    }
    QWidget::changeEvent(event);
}

} // namespace ui::desk
