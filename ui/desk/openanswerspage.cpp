// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/openanswerspage.h"

#include "ui/common/actions.h"
#include "ui/common/backgroundwork.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/progressbar.h"
#include "ui/common/safetextbox.h"
#include "ui/common/space.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/keyentry.h"
#include "ui/desk/markedtext.h"
#include "ui/desk/openanswerswords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>
#include <utility>

namespace ui::desk {

using common::ActionId;
using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::base::Result;
using core::disclosure::OpenQuestion;
using core::disclosure::OpenReview;
using core::disclosure::PersonalMark;
namespace space = common::space;

namespace {

constexpr int kMostChoices = 12; // more marks than that are changed in the text itself

} // namespace

OpenAnswersPage::~OpenAnswersPage()
{
    delete m_work; // waits for a job that uses the tools
}

void OpenAnswersPage::setLanguage(const core::base::Language &language)
{
    m_language = language;
    retranslate();
}

void OpenAnswersPage::begin(const QString &store, bool sealed)
{
    close();
    m_folder = store;
    m_sealed = sealed;
    m_notice->setText({});
    m_key->begin();
    if (sealed && !m_key->isComplete())
        showStage(Stage::Key);
    else
        load();
}

void OpenAnswersPage::share(std::shared_ptr<VisitKey> visit)
{
    m_key->share(std::move(visit));
}

std::optional<UnsavedWork::Loss> OpenAnswersPage::loss() const
{
    const int begun = m_open.review == nullptr ? 0 : m_open.review->begun();
    return begun == 0 ? std::nullopt : std::optional(OpenAnswersWords::loss(begun));
}

void OpenAnswersPage::leave(void (OpenAnswersPage::*way)())
{
    leaveOrAsk(*this, this, m_tools.prompter, [this, way] { (this->*way)(); });
}

void OpenAnswersPage::load()
{
    m_notice->setText({});
    showStage(Stage::Loading);
    if (m_work->isRunning()) // for a page that was left; opened() comes back here
        return;
    // Shared, because the job's thread fills it and this one takes it over when the job is done.
    const auto loaded = std::make_shared<HeldReview>();
    const auto job = [this, loaded, folder = m_folder,
                      entered = m_sealed ? m_key->take() : KeyAndPassphrase()](const auto &) -> Result<void> {
        auto held = openReview(folder, m_tools, entered);
        if (!held)
            return core::base::fail(held);
        *loaded = std::move(*held);
        return {};
    };
    m_work->start(job, [this, loaded, folder = m_folder](const Result<void> &outcome) {
        HeldReview brought = std::move(*loaded); // and gone at the end, whoever still holds the job
        if (m_stage != Stage::Loading)           // the page was left meanwhile
            return;
        if (folder != m_folder) // and came back for another store
            return load();
        opened(outcome, std::move(brought));
    });
}

void OpenAnswersPage::opened(const Result<void> &outcome, HeldReview brought)
{
    if (!outcome) {
        showStage(m_sealed ? Stage::Key : Stage::Done);
        sayOutcome(outcome);
        return;
    }
    m_open = std::move(brought);
    const bool open = m_open.review->count() > 0 && m_open.review->goToUndecided();
    showStage(open ? Stage::Reading : Stage::Done);
}

/// Nobody reads any more: the texts leave the memory, and others may open the store.
void OpenAnswersPage::close()
{
    m_stage = Stage::Closed;
    m_open.review.reset();
    m_open.store.reset();
    m_text->setAnswer({});
    m_translation->setFreshText({});
    m_preview->setText({});
}

void OpenAnswersPage::showStage(Stage stage)
{
    m_stage = stage;
    const bool reading = stage == Stage::Reading;
    m_key->setVisible(stage == Stage::Key);
    m_progress->setRange(0, 0);
    m_progress->setVisible(stage == Stage::Loading);
    m_reading->setVisible(reading);
    for (BigButton *button : {m_main, m_back}) // who leaves while the store is being opened could not come back at once
        button->setVisible(stage != Stage::Loading && stage != Stage::Closed);
    m_leaveOut->setVisible(reading);
    m_mask->setVisible(reading);
    const bool texts = m_open.review != nullptr && m_open.review->count() > 0;
    for (BigButton *button : {m_undo, m_previous})
        button->setVisible(reading || (stage == Stage::Done && texts));
    m_next->setVisible(reading);
    retranslate();
}

void OpenAnswersPage::greyButtons()
{
    const OpenReview *review = m_open.review.get();
    const bool reading = m_stage == Stage::Reading;
    const bool lacksKey = m_stage == Stage::Key && !m_key->isComplete();
    common::greyBecause(*m_main,
                        lacksKey                               ? tr("Choose the key file and type its passphrase.")
                            : reading && !review->canApprove() ? OpenAnswersWords::rare(*review)
                                                               : QString());
    if (review == nullptr)
        return;
    const bool last = review->position() + 1 >= review->count();
    common::greyBecause(*m_undo, review->canUndo() ? QString() : tr("Nothing was decided yet."));
    common::greyBecause(*m_previous, reading && review->position() == 0 ? tr("This is the first one.") : QString());
    common::greyBecause(*m_next, last ? tr("This is the last one.") : QString());
}

void OpenAnswersPage::showText()
{
    const OpenReview &review = *m_open.review;
    m_place->setText(OpenAnswersWords::place(review));
    m_question->setText(OpenAnswersWords::question(*m_open.store, review.question().question, m_language));
    m_facts->setText(OpenAnswersWords::facts(review));
    m_text->setAnswer(review.text().text);
    showRare();
    showMarks();
    m_area->verticalScrollBar()->setValue(0);
}

void OpenAnswersPage::showMarks()
{
    m_text->setMarks(m_open.review->marks(), m_open.review->masks());
    showChoices();
    showPreview();
}

/// One check box for each mark: who hears the page instead of seeing it takes out and puts back just the same.
void OpenAnswersPage::showChoices()
{
    while (QLayoutItem *old = m_marks->takeAt(0)) {
        old->widget()->deleteLater();
        old->widget()->hide();
        delete old;
    }
    const OpenReview &review = *m_open.review;
    m_marksHead->setText(OpenAnswersWords::marksHead(static_cast<int>(review.marks().size())));
    for (const PersonalMark &mark : review.marks()) {
        if (m_marks->count() >= kMostChoices)
            break;
        auto *choice = new common::CheckChoice(OpenAnswersWords::mark(mark, review.text().text));
        choice->setObjectName(QStringLiteral("openMark%1").arg(m_marks->count()));
        choice->setChecked(review.isMasked(mark.range));
        connect(choice, &common::CheckChoice::toggled, this, [this, range = mark.range](bool on) {
            if (m_open.review->isMasked(range) != on)
                m_open.review->toggle(range);
            m_text->setMarks(m_open.review->marks(), m_open.review->masks());
            showPreview();
        });
        m_marks->addWidget(choice);
    }
    common::orderTabs(*m_area->column());
}

void OpenAnswersPage::showRare()
{
    const OpenReview &review = *m_open.review;
    const QList<core::base::Language> targets = review.targets();
    const bool translatable = review.isRare() && !targets.isEmpty();
    m_rare->setText(OpenAnswersWords::rare(review));
    m_translation->setVisible(translatable);
    m_translation->setFreshText(review.translation());
    m_target->clear();
    for (const core::base::Language &language : targets)
        m_target->addItem(common::nameOf(language), language.text());
    m_target->setCurrentIndex(std::max(0, m_target->findData(review.translatedTo().text())));
    m_target->setVisible(translatable);
}

void OpenAnswersPage::showPreview()
{
    const OpenReview &review = *m_open.review;
    const QString preview = review.preview();
    m_previewHead->setText(preview.isEmpty() ? QString() : tr("It would be shown like this:"));
    m_preview->setText(preview);
    greyButtons();
}

void OpenAnswersPage::showOutcomes()
{
    if (m_stage != Stage::Done || m_open.review == nullptr) {
        m_outcomes->setText({});
        return;
    }
    QStringList lines;
    for (const OpenQuestion &question : m_open.review->questions())
        lines.append(OpenAnswersWords::question(*m_open.store, question.question, m_language) + u'\n' +
                     OpenAnswersWords::outcome(m_open.review->outcome(question), m_open.review->limit()));
    m_outcomes->setText(lines.isEmpty() ? tr("This survey has no open questions.")
                                        : lines.join(QStringLiteral("\n\n")));
}

void OpenAnswersPage::decide(bool approve)
{
    OpenReview &review = *m_open.review;
    if (approve && !review.canApprove())
        return;
    const QDate today = m_tools.clock.today();
    settle(approve ? review.approve(today) : review.leaveOut(today));
}

void OpenAnswersPage::undo()
{
    if (!m_open.review->canUndo())
        return;
    sayOutcome(m_open.review->undo(m_tools.clock.today()));
    showStage(Stage::Reading);
}

void OpenAnswersPage::sayOutcome(const Result<void> &outcome)
{
    m_notice->setText(outcome ? QString() : common::errorText(m_tools.catalogue, m_language, outcome.error()));
}

/// The next text that is not decided, or what came of it all.
void OpenAnswersPage::settle(const Result<void> &outcome)
{
    sayOutcome(outcome);
    if (outcome)
        showStage(m_open.review->goToUndecided() ? Stage::Reading : Stage::Done);
}

void OpenAnswersPage::mask()
{
    const core::disclosure::TextRange range = m_text->chosen();
    m_open.review->toggle(range);
    showMarks();
    m_text->choose({range.end(), 0});
    m_text->setFocus();
}

void OpenAnswersPage::go(int step)
{
    if (m_stage == Stage::Reading)
        m_open.review->goTo(m_open.review->position() + step);
    showStage(Stage::Reading); // from the end back into the texts
}

void OpenAnswersPage::retranslate()
{
    m_title->setText(m_stage == Stage::Done && m_open.review != nullptr && m_open.review->count() > 0
                         ? tr("Every open answer is decided")
                         : tr("Open answers"));
    // A label without a text takes no room.
    m_intro->setText(m_stage == Stage::Reading
                         ? QString()
                         : tr("An open answer is shown only when somebody has read and approved it, and only where at "
                              "least 10 people wrote something. Names and places are taken out first."));
    m_key->setQuestion(tr("The responses are sealed. Their owner's key opens them to be read."));
    m_progress->setAccessibleName(tr("Opening the open answers"));
    m_text->setAccessibleName(tr("The answer"));
    m_translation->setAccessibleName(tr("Translation"));
    m_target->setAccessibleName(tr("Language of the translation"));
    m_keys->setText(tr("Choose words of the answer, and %1 takes them out or puts them back.")
                        .arg(common::keyText(ActionId::TakeOut)));
    const auto named = [](ActionId id) {
        return common::withKey(common::plainText(id), id);
    };
    m_main->setLabel(m_stage == Stage::Reading   ? named(ActionId::Approve)
                         : m_stage == Stage::Key ? tr("Open the answers")
                                                 : tr("Make a results file"));
    m_leaveOut->setLabel(named(ActionId::LeaveOut));
    m_mask->setLabel(named(ActionId::TakeOut));
    m_undo->setLabel(named(ActionId::UndoDecision));
    m_previous->setLabel(m_stage == Stage::Done ? tr("Look through them again") : named(ActionId::PreviousAnswer));
    m_next->setLabel(named(ActionId::NextAnswer));
    m_back->setLabel(tr("Back"));
    if (m_stage == Stage::Reading) {
        showText();
        m_text->setFocus();
    }
    showOutcomes();
    greyButtons();
}

void OpenAnswersPage::resizeEvent(QResizeEvent *event)
{
    m_bar->setMaximumWidth(common::themeOf(this).scaled(space::contentWidth));
    QWidget::resizeEvent(event);
}

void OpenAnswersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OpenAnswersPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // not a minimised window
        close();
    QWidget::hideEvent(event);
}

void OpenAnswersPage::keyPressEvent(QKeyEvent *event)
{
    if (m_stage != Stage::Reading)
        return QWidget::keyPressEvent(event);
    switch (common::actionOf(common::ActionScope::OpenAnswers, *event)) {
    case ActionId::Approve:
        return decide(true);
    case ActionId::LeaveOut:
        return decide(false);
    case ActionId::TakeOut:
        return mask();
    case ActionId::UndoDecision:
        return undo();
    case ActionId::NextAnswer:
        return go(1);
    case ActionId::PreviousAnswer:
        return go(-1);
    default:
        return QWidget::keyPressEvent(event);
    }
}

} // namespace ui::desk
