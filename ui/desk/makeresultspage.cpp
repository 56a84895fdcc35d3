// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/makeresultspage.h"

#include "core/disclosure/ledger.h"
#include "core/language/locale.h"
#include "core/release/release.h"
#include "ui/common/buttons.h"
#include "ui/common/columnarea.h"
#include "ui/common/escapeback.h"
#include "ui/common/progressbar.h"
#include "ui/common/space.h"
#include "ui/common/whynot.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/checkline.h"
#include "ui/desk/keyentry.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui::desk {

using common::BigButton;
using common::ButtonKind;
using common::TextRole;
using common::WrappingLabel;
using core::disclosure::ReleaseKind;
namespace space = common::space;

namespace {

QVBoxLayout *linesIn(QVBoxLayout *column)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(space::small);
    column->addLayout(lines);
    return lines;
}

void showIn(QVBoxLayout *lines, const std::vector<Check> &checks)
{
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Check &check : checks)
        lines->addWidget(new CheckLine(check));
}

QString shortDay(const QDate &day)
{
    return core::language::shortText(day);
}

} // namespace

ResultsFacts resultsFactsOf(const QString &folder, const core::storage::StoreInfo &store, const QDate &today)
{
    ResultsFacts facts;
    facts.store = store;
    facts.today = today;
    facts.exclusions = core::disclosure::readExclusions(folder).value_or(core::disclosure::Exclusions());
    if (const auto draft = core::disclosure::draftOf(folder))
        facts.draftDay = draft->content().day;
    facts.published = core::disclosure::publishedReleases(folder);
    return facts;
}

MakeResultsPage::MakeResultsPage(common::Prompter &prompter, QWidget *parent)
    : QWidget(parent), m_area(new common::ColumnArea(this)), m_title(new WrappingLabel(TextRole::Title)),
      m_text(new WrappingLabel(TextRole::Body)), m_result(new WrappingLabel(TextRole::Body)),
      m_progress(new common::ProgressBar), m_steps(new QWidget), m_column(new QVBoxLayout(m_steps)), m_state(nullptr),
      m_dataTitle(new WrappingLabel(TextRole::Question)), m_data(nullptr),
      m_checkData(new BigButton(ButtonKind::Secondary)), m_openTitle(new WrappingLabel(TextRole::Question)),
      m_openText(new WrappingLabel(TextRole::Body)), m_open(new BigButton(ButtonKind::Secondary)),
      m_draftTitle(new WrappingLabel(TextRole::Question)), m_draft(nullptr),
      m_noDraft(new WrappingLabel(TextRole::Help)), m_key(new KeyEntry(prompter)),
      m_makeDraft(new BigButton(ButtonKind::Secondary)), m_showDraft(new BigButton(ButtonKind::Secondary)),
      m_publishTitle(new WrappingLabel(TextRole::Question)),
      m_publishText(new WrappingLabel(TextRole::Body)), m_ticks{}, m_method(new BigButton(ButtonKind::Quiet)),
      m_missing(new WrappingLabel(TextRole::Help)), m_publish(new BigButton(ButtonKind::Primary)),
      m_main(new BigButton(ButtonKind::Primary)), m_back(new BigButton(ButtonKind::Quiet))
{
    m_main->setObjectName(QStringLiteral("resultsMain"));
    m_back->setObjectName(QStringLiteral("resultsBack"));
    m_open->setObjectName(QStringLiteral("approveOpenAnswers"));
    m_checkData->setObjectName(QStringLiteral("checkData"));
    m_makeDraft->setObjectName(QStringLiteral("makeDraft"));
    m_showDraft->setObjectName(QStringLiteral("showDraft"));
    m_method->setObjectName(QStringLiteral("readMethod"));
    m_publish->setObjectName(QStringLiteral("publishResults"));
    m_missing->setObjectName(QStringLiteral("publishMissing"));
    m_result->setObjectName(QStringLiteral("resultsDetail"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    setupSteps();
    QVBoxLayout *column = m_area->column();
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_text, m_steps, m_progress, m_result})
        column->addWidget(each);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::medium);
    for (BigButton *button : {m_publish, m_main, m_back})
        actions->addWidget(button);
    actions->addStretch();
    column->addLayout(actions);
    column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    setupConnections();
    setStage(Stage::Ready);
}

void MakeResultsPage::setupSteps()
{
    m_state = linesIn(m_column);
    m_column->addWidget(m_key);
    m_column->addSpacing(space::small);
    m_column->addWidget(m_dataTitle);
    m_data = linesIn(m_column);
    addButtons({m_checkData});
    m_column->addSpacing(space::small);
    m_column->addWidget(m_openTitle);
    m_column->addWidget(m_openText);
    addButtons({m_open});
    m_column->addSpacing(space::small);
    m_column->addWidget(m_draftTitle);
    m_draft = linesIn(m_column);
    addButtons({m_makeDraft, m_showDraft});
    m_column->addWidget(m_noDraft);
    m_column->addSpacing(space::small);
    m_column->addWidget(m_publishTitle);
    m_column->addWidget(m_publishText);
    for (size_t i = 0; i < kTicks; ++i) {
        m_ticks[i] = new common::CheckChoice(QString());
        m_ticks[i]->setObjectName(QStringLiteral("publishTick%1").arg(i));
        m_column->addWidget(m_ticks[i]);
    }
    addButtons({m_method});
    m_column->addWidget(m_missing);
}

void MakeResultsPage::addButtons(std::initializer_list<BigButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    for (BigButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
}

void MakeResultsPage::setupConnections()
{
    connect(m_checkData, &BigButton::clicked, this, &MakeResultsPage::checkDataWanted);
    connect(m_open, &BigButton::clicked, this, &MakeResultsPage::openAnswersWanted);
    connect(m_makeDraft, &BigButton::clicked, this, [this] { askForKeyOr(&MakeResultsPage::draftWanted); });
    connect(m_showDraft, &BigButton::clicked, this, &MakeResultsPage::showDraftWanted);
    connect(m_method, &BigButton::clicked, this, &MakeResultsPage::methodWanted);
    connect(m_publish, &BigButton::clicked, this, [this] { askForKeyOr(&MakeResultsPage::publishWanted); });
    connect(m_back, &BigButton::clicked, this, [this] {
        if (m_stage == Stage::Ready)
            emit backWanted();
        else
            emit stepsWanted();
    });
    common::leaveByEscape(this, m_back);
    connect(m_main, &BigButton::clicked, this, [this] {
        if (m_stage == Stage::Working)
            emit cancelWanted();
        else if (m_stage == Stage::Done)
            emit showResultsWanted();
        else
            emit stepsWanted();
    });
    for (common::CheckChoice *tick : m_ticks)
        connect(tick, &common::CheckChoice::toggled, this, &MakeResultsPage::showPublish);
}

void MakeResultsPage::askForKeyOr(void (MakeResultsPage::*wanted)())
{
    m_result->setText({});
    if (m_facts.store.sealed && !m_key->isComplete())
        m_result->setText(tr("Choose the key file and type its passphrase."));
    else
        emit(this->*wanted)();
}

void MakeResultsPage::showReady(const ResultsFacts &facts)
{
    if (facts.store.responses != m_facts.store.responses || facts.store.wave != m_facts.store.wave) {
        for (common::CheckChoice *tick : m_ticks)
            tick->setChecked(false); // other responses: to be thought over again
    }
    m_facts = facts;
    m_key->begin();
    setStage(Stage::Ready);
}

void MakeResultsPage::showWorking(ReleaseKind kind)
{
    m_kind = kind;
    m_progress->setRange(0, 0);
    setStage(Stage::Working);
    m_main->setFocus(Qt::OtherFocusReason);
}

void MakeResultsPage::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void MakeResultsPage::showDone(const QString &path)
{
    m_detail = QDir::toNativeSeparators(path);
    setStage(Stage::Done);
}

void MakeResultsPage::showFailed(const QString &sentence)
{
    m_detail = sentence;
    setStage(Stage::Failed);
}

std::optional<UnsavedWork::Loss> MakeResultsPage::loss() const
{
    return m_stage == Stage::Working ? std::optional(workUnderWay(tr("Making the results file"))) : std::nullopt;
}

void MakeResultsPage::setStage(Stage stage)
{
    m_stage = stage;
    m_steps->setVisible(stage == Stage::Ready);
    m_publish->setVisible(stage == Stage::Ready);
    m_main->setVisible(stage != Stage::Ready);
    m_progress->setVisible(stage == Stage::Working);
    m_key->setVisible(m_facts.store.sealed);
    m_back->setVisible(stage != Stage::Working);
    m_main->setKind(stage == Stage::Working ? ButtonKind::Secondary : ButtonKind::Primary);
    m_result->setColourRole(stage == Stage::Done || stage == Stage::Working ? common::Role::Ink : common::Role::Danger);
    m_area->verticalScrollBar()->setValue(0);
    retranslate();
}

/// What the counts say. Groups are not told from them: that takes the data check.
void MakeResultsPage::showLines()
{
    const core::release::PolicyRecord limits;
    const int responses = m_facts.store.responses;
    const int least = limits.minimumOneFilter;
    std::vector<Check> state;
    if (responses < least)
        state.push_back({Check::State::Attention,
                         responses == 0
                             ? tr("Nothing can be published yet: results are shown from %1 responses on, and there "
                                  "are none so far.")
                                   .arg(least)
                             : tr("Nothing can be published yet: results are shown from %1 responses on, and there "
                                  "are %2.")
                                   .arg(least)
                                   .arg(responses)});
    else
        state.push_back({Check::State::Good,
                         tr("The whole wave can be published: there are %n response(s). A group is shown when at "
                            "least %1 belong to it, and %2 where two conditions meet.",
                            nullptr, responses)
                             .arg(least)
                             .arg(limits.minimumTwoFilters)});
    if (m_facts.today <= m_facts.store.closes)
        state.push_back({Check::State::Attention,
                         tr("The wave is open until %1. Answers that come after publishing can be published only when "
                            "they are many.")
                             .arg(shortDay(m_facts.store.closes))});
    if (m_facts.published > 0)
        state.push_back({Check::State::Good,
                         tr("Results of these responses were published %n time(s). New ones are proved together with "
                            "them.",
                            nullptr, m_facts.published)});
    showIn(m_state, state);

    const auto &check = m_facts.exclusions.lastCheck();
    const bool isChecked = m_facts.isChecked();
    showIn(
        m_data,
        {!check ? Check{Check::State::Attention, tr("The data have not been checked yet.")}
             : isChecked
             ? Check{Check::State::Good,
                     (m_facts.exclusions.count() == 0 ? tr("The data were checked on %1. Every response counts.")
                                                      : tr("The data were checked on %1. %n response(s) are left out.",
                                                           nullptr, m_facts.exclusions.count()))
                         .arg(shortDay(check->day))}
             : Check{Check::State::Attention,
                     tr("Responses have come or gone since the data were checked on %1.").arg(shortDay(check->day))}});
    showIn(m_draft,
           {m_facts.hasDraft()
                ? Check{Check::State::Good,
                        tr("The draft of %1 lies in the store and opens only there.").arg(shortDay(m_facts.draftDay))}
                : m_facts.draftDay.isValid()
                ? Check{Check::State::Attention,
                        tr("More responses have come since the draft of %1.").arg(shortDay(m_facts.draftDay))}
                : Check{Check::State::Attention,
                        tr("There is no draft. Making one settles which of today's responses count.")}});
}

/// Publishing is for good, so each thing before it is done, and what is still to do is named.
void MakeResultsPage::showPublish()
{
    QStringList missing;
    if (!m_facts.isChecked())
        missing.append(tr("the data check"));
    if (!m_facts.hasDraft())
        missing.append(tr("a draft of the present responses"));
    const auto open = std::count_if(m_ticks.begin(), m_ticks.end(),
                                    [](const common::CheckChoice *tick) { return !tick->isChecked(); });
    if (open > 0)
        missing.append(tr("%n tick(s)", nullptr, static_cast<int>(open)));
    const QString why =
        missing.isEmpty() ? QString() : tr("Still missing: %1.").arg(missing.join(QStringLiteral(", ")));
    common::greyBecause(*m_publish, why);
    m_missing->setText(missing.isEmpty() ? tr("Everything is done. What is published cannot be taken back.") : why);
    const QString noDraft = m_facts.isChecked() ? QString() : tr("A draft can be made when the data are checked.");
    common::greyBecause(*m_makeDraft, noDraft);
    common::greyBecause(*m_showDraft, m_facts.draftDay.isValid() ? QString() : tr("There is no draft yet."));
    m_noDraft->setText(noDraft);
}

void MakeResultsPage::retranslate()
{
    m_back->setLabel(tr("Back"));
    m_key->setQuestion(
        tr("The responses are sealed. Their owner's key opens them, on this machine and for this only."));
    m_dataTitle->setText(tr("1. Check the data"));
    m_checkData->setLabel(tr("Check the data"));
    m_openTitle->setText(tr("2. Decide on open answers"));
    m_openText->setText(tr("Open answers come into the file only when each was read and approved."));
    m_open->setLabel(tr("Approve open answers"));
    m_draftTitle->setText(tr("3. Look at a draft"));
    m_makeDraft->setLabel(tr("Make a draft"));
    m_showDraft->setLabel(tr("Look at the draft"));
    m_publishTitle->setText(tr("4. Publish"));
    m_publishText->setText(tr("Tick what is done:"));
    const std::array<QString, kTicks> ticks{
        tr("The wave has ended, and no more answers are coming."),
        tr("The response packages of all machines and events are merged."),
        tr("The open answers are decided. What is not approved stays out."),
        tr("The draft was looked at, and it may be published as it is."),
        tr("I have read what is protected in a results file, and what is not."),
    };
    for (size_t i = 0; i < kTicks; ++i)
        m_ticks[i]->setLabel(ticks[i]);
    m_method->setLabel(tr("Read what is protected"));
    m_publish->setLabel(tr("Choose where the file goes, and publish"));
    m_progress->setAccessibleName(tr("Making the results file"));
    showLines();
    showPublish();
    retranslateStage();
}

void MakeResultsPage::retranslateStage()
{
    const bool isDraft = m_kind == ReleaseKind::Draft;
    m_text->setText(m_stage == Stage::Done && isDraft
                        ? tr("Look at it as closely as at the results themselves. It is marked as a draft on every "
                             "page and opens only inside the store. It is for the owner's eyes: a draft and later "
                             "figures together may tell what the few answered who came in between.")
                        : tr("A results file holds everything that may be shown of a wave, and nothing that tells who "
                             "answered. Groups that are too small are left out, and it is proved for every answer "
                             "that nobody can work it out. This takes a few minutes. The file can be sent to "
                             "anybody."));
    m_result->setText(m_stage == Stage::Done || m_stage == Stage::Failed ? m_detail : QString());
    switch (m_stage) {
    case Stage::Ready:
        m_title->setText(tr("Results of the wave"));
        break;
    case Stage::Working:
        m_title->setText(isDraft ? tr("The draft is being made") : tr("The results file is being made"));
        m_main->setLabel(tr("Stop"));
        break;
    case Stage::Done:
        m_title->setText(isDraft ? tr("The draft is ready") : tr("The results are published"));
        m_main->setLabel(isDraft ? tr("Look at the draft") : tr("Show the results"));
        break;
    case Stage::Failed:
        m_title->setText(isDraft ? tr("The draft was not made") : tr("The results file was not made"));
        m_main->setLabel(tr("Try again"));
        break;
    }
}

void MakeResultsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::desk
