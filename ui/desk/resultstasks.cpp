// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/resultstasks.h"

#include "ui/common/backgroundwork.h"
#include "ui/common/errorwording.h"
#include "ui/common/prompter.h"
#include "ui/desk/datacheckpage.h"
#include "ui/desk/makeresultspage.h"
#include "ui/desk/methodpage.h"
#include "ui/desk/resultsfile.h"
#include "ui/desk/visitkey.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <utility>

namespace ui::desk {

using core::base::Result;
using core::disclosure::ReleaseKind;

ResultsTasks::ResultsTasks(DeskTools tools, QString programVersion, QStackedWidget *pages)
    : QObject(pages), m_tools(std::move(tools)), m_programVersion(std::move(programVersion)), m_pages(pages),
      m_key(std::make_shared<VisitKey>()), m_results(new MakeResultsPage(m_tools.prompter)),
      m_dataCheck(new DataCheckPage(m_tools)), m_method(new MethodPage)
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_results, m_dataCheck, m_method})
        pages->addWidget(page);
    m_results->key().share(m_key);
    m_dataCheck->share(m_key);
    setupConnections();
}

ResultsTasks::~ResultsTasks() = default;

void ResultsTasks::setupConnections()
{
    connect(m_results, &MakeResultsPage::checkDataWanted, this, [this] {
        m_pages->setCurrentWidget(m_dataCheck);
        const auto info = core::storage::inspectStore(m_store);
        m_dataCheck->begin(m_store, info && info->sealed);
    });
    connect(m_results, &MakeResultsPage::openAnswersWanted, this, &ResultsTasks::openAnswersWanted);
    connect(m_results, &MakeResultsPage::draftWanted, this, [this] { start(ReleaseKind::Draft, {}); });
    connect(m_results, &MakeResultsPage::showDraftWanted, this,
            [this] { emit resultsWanted(core::disclosure::draftPath(m_store)); });
    connect(m_results, &MakeResultsPage::methodWanted, this, [this] {
        m_pages->setCurrentWidget(m_method);
        m_method->showLanguage(m_language);
    });
    connect(m_results, &MakeResultsPage::publishWanted, this, &ResultsTasks::chooseOutput);
    connect(m_results, &MakeResultsPage::cancelWanted, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_results, &MakeResultsPage::showResultsWanted, this, [this] { emit resultsWanted(m_made); });
    connect(m_results, &MakeResultsPage::stepsWanted, this, &ResultsTasks::showSteps);
    connect(m_results, &MakeResultsPage::backWanted, this, [this] {
        m_key->forget();
        emit backWanted();
    });
    connect(m_dataCheck, &DataCheckPage::finished, this, &ResultsTasks::showSteps);
    connect(m_dataCheck, &DataCheckPage::backWanted, this,
            [this] { leaveOrAsk(*m_dataCheck, m_dataCheck, m_tools.prompter, [this] { showSteps(); }); });
    connect(m_method, &MethodPage::backWanted, this, [this] { m_pages->setCurrentWidget(m_results); });
}

bool ResultsTasks::isPage(const QWidget *page) const
{
    return page == m_results || page == m_dataCheck || page == m_method;
}

void ResultsTasks::setLanguage(const core::base::Language &language)
{
    m_language = language;
    m_dataCheck->setLanguage(language);
    if (m_method->isVisible())
        m_method->showLanguage(language);
}

void ResultsTasks::show(const QString &store, const core::storage::StoreInfo &info, const QString &proposedName)
{
    m_store = store;
    m_proposedName = proposedName;
    m_pages->setCurrentWidget(m_results);
    if (!m_job || !m_job->isRunning()) // coming back to it: the work goes on
        m_results->showReady(resultsFactsOf(store, info, m_tools.clock.today()));
}

void ResultsTasks::showSteps()
{
    if (const auto info = core::storage::inspectStore(m_store))
        show(m_store, *info, m_proposedName);
    else
        emit backWanted(); // where it is said what is wrong with the store
}

void ResultsTasks::chooseOutput()
{
    const common::FileRequest request{tr("Where shall the results file be?"),
                                      QFileInfo(m_store).path(),
                                      m_proposedName,
                                      {tr("Results files (*.release)")}};
    m_tools.prompter.saveFile(m_results, request, [this](const QString &path) {
        if (!path.isEmpty())
            start(ReleaseKind::Published, path);
    });
}

void ResultsTasks::start(ReleaseKind kind, const QString &output)
{
    m_made = kind == ReleaseKind::Draft ? core::disclosure::draftPath(m_store) : output;
    m_job = std::make_unique<common::BackgroundWork>(); // ends one that is under way
    connect(m_job.get(), &common::BackgroundWork::progressed, m_results, &MakeResultsPage::setProgress);
    m_results->showWorking(kind);
    m_job->start(
        [this, wish = ResultsWish{m_store, kind, output, m_programVersion, m_results->key().take()},
         &cancelled = m_job->cancelled()](const core::base::Step &step) {
            return makeResultsFile(wish, m_tools.clock, m_tools.random, step, cancelled);
        },
        [this](const Result<void> &made) {
            if (made)
                m_results->showDone(m_made);
            else
                m_results->showFailed(common::errorText(m_tools.catalogue, m_language, made.error()));
        });
}

} // namespace ui::desk
