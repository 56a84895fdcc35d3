// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/taskpage.h"

#include "ui/common/backgroundwork.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwording.h"
#include "ui/common/escapeback.h"
#include "ui/common/progressbar.h"
#include "ui/common/prompter.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"
#include "ui/desk/keychoice.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>

#include <utility>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::Result;
using core::fieldwork::OfferedKey;
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
    : DeskPage(parent), m_tools(std::move(tools)), m_work(new common::BackgroundWork(this)),
      m_title(new WrappingLabel(TextRole::Title)), m_text(new WrappingLabel(TextRole::Body)),
      m_notice(new WrappingLabel(TextRole::Body)), m_form(new QWidget), m_formColumn(columnIn(m_form)),
      m_progress(new common::ProgressBar), m_result(new QWidget), m_words(new WrappingLabel(TextRole::Question)),
      m_meaning(new WrappingLabel(TextRole::Body)), m_lines(new QVBoxLayout), m_stop(new BigButton),
      m_next(new BigButton(ButtonKind::Primary)), m_back(new BigButton(ButtonKind::Quiet))
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
    QVBoxLayout *column = body();
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_text, m_notice, m_form, m_progress, m_result})
        column->addWidget(each);
    column->addSpacing(space::small);
    addRow({m_next, m_stop, m_back});
    column->addStretch();
    connect(m_work, &common::BackgroundWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_stop, &BigButton::clicked, m_work, &common::BackgroundWork::cancel);
    connect(m_next, &BigButton::clicked, this, &TaskPage::goOn);
    connect(m_back, &BigButton::clicked, this, &TaskPage::backWanted);
    common::leaveByEscape(this, m_back, m_next);
    showStage(Stage::Form);
}

TaskPage::~TaskPage()
{
    delete m_work; // waits for a job that uses the tools
}

void TaskPage::setLanguage(const core::base::Language &language)
{
    m_language = language;
    rewordNotice();
    retranslate();
    relabel();
}

bool TaskPage::isWorking() const
{
    return m_work->isRunning();
}

std::optional<UnsavedWork::Loss> TaskPage::loss() const
{
    return isWorking() ? std::optional(workUnderWay(m_workingTitle)) : std::nullopt;
}

void TaskPage::showForm()
{
    if (isWorking()) // coming back to it: the work goes on
        return;
    say({});
    showStage(Stage::Form);
}

void TaskPage::say(const QString &notice)
{
    m_error.reset();
    m_notice->setText(notice);
    scrollToTop();
    QAccessibleEvent spoken(m_notice, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

void TaskPage::sayError(const core::base::Error &error)
{
    say(common::errorText(m_tools.catalogue, m_language, error));
    m_error = error;
}

void TaskPage::rewordNotice()
{
    m_notice->setText(m_error ? common::errorText(m_tools.catalogue, m_language, *m_error) : QString());
}

void TaskPage::choosePublicKeys(std::vector<OfferedKey> before, std::function<void(std::vector<OfferedKey>)> chosen)
{
    const common::FileRequest request{
        tr("Whose keys?"), {}, {}, {tr("Public halves of keys (*.pub)"), tr("All files (*)")}};
    m_tools.prompter.openFiles(
        this, request, [this, before = std::move(before), chosen = std::move(chosen)](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            say({});
            auto keys = KeyChoice::withKeysOf(paths, before);
            if (!keys)
                sayError(keys.error());
            else if (KeyChoice::areTooMany(*keys))
                say(tr("Three keys are the most: an owner, a deputy and a paper key."));
            else
                chosen(std::move(*keys));
        });
}

void TaskPage::run(Job job, WriteResult result)
{
    if (isWorking())
        return;
    m_write = std::move(result);
    showWorking();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_work->start(std::move(job), [this](const Result<void> &outcome) { finish(outcome); });
}

void TaskPage::showWorking()
{
    say({});
    m_progress->setRange(0, 0);
    showStage(Stage::Working);
}

void TaskPage::showOutcome(WriteResult result)
{
    m_write = std::move(result);
    say({});
    showStage(Stage::Result);
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
    common::orderTabs(*body()); // the form is made after what stands below it
    scrollToTop();
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
    showChecks(*m_lines, result.lines);
    m_next->setLabel(result.next);
    m_next->setVisible(!result.next.isEmpty());
}

void TaskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rewordNotice();
    DeskPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relabel();
}

} // namespace ui::desk
