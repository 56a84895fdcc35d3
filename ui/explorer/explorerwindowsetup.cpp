// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"
#include "ui/common/appearance.h"
#include "ui/common/helpwindow.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/common/space.h"
#include "ui/common/statepage.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/badge.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/said.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

// What the window of Results is made of, and its words.
namespace ui::explorer {

namespace space = common::space;
using common::ActionId;

namespace {

constexpr int helpChapter = 4; // of the help, in every language

} // namespace

void ExplorerWindow::setupUi()
{
    setAcceptDrops(true);
    m_backButton = new QToolButton(this);
    m_forwardButton = new QToolButton(this);
    m_exportButton = new QToolButton(this);
    m_reportButton = new QToolButton(this);
    m_slidesButton = new QToolButton(this);
    m_mark = new Badge(common::Role::Danger, 2, this);
    m_switch = new common::LanguageSwitch(common::interfaceLanguages(m_needs.catalogue), this);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_backButton);
    top->addWidget(m_forwardButton);
    top->addWidget(m_exportButton);
    m_marks = new QWidget(this);
    auto *marks = new QHBoxLayout(m_marks);
    marks->setContentsMargins(0, 0, 0, 0);
    marks->setSpacing(space::small);
    marks->addWidget(m_reportButton);
    marks->addWidget(m_slidesButton);
    marks->addStretch(1);
    marks->addWidget(m_mark, 0, Qt::AlignVCenter);
    marks->addStretch(1);
    top->addStretch(0);
    top->addWidget(m_switch);
    m_head = new QGridLayout;
    m_head->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    m_head->setVerticalSpacing(space::hair);
    m_head->addLayout(top, 0, 0);
    m_top = top;

    m_panel = new SidePanel(*m_session, this);
    m_page = new QuestionPage(*m_session, this);
    setupPages();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_panel);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 980});
    splitter->setChildrenCollapsible(false);
    m_empty = new common::StatePage(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    m_notice = new common::WrappingLabel(common::TextRole::Body, this);
    m_notice->setColourRole(common::Role::Attention);
    m_notice->setLineLimit(false);
    m_notice->hide();
    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(space::medium, 0, space::medium, 0);
    notice->addWidget(m_notice);
    layout->addLayout(notice);
    layout->addWidget(m_stack, 1);
    setCentralWidget(whole);
    m_said = new Said(this);
    m_output = new ExplorerOutput(m_needs, *m_session, this);
}

/// What is collected and whether answers are invented stand in the middle; at large text, and where that row has
/// no room for every word, in a row of their own.
void ExplorerWindow::placeMark()
{
    constexpr int behindButtons = 3;
    int needed = m_head->contentsMargins().left() + m_head->contentsMargins().right();
    for (const QWidget *part :
         std::initializer_list<const QWidget *>{m_backButton, m_forwardButton, m_exportButton, m_marks, m_switch})
        needed += part->sizeHint().width() + space::small;
    const bool apart = m_needs.appearance.theme().textPercent > 125 || needed > width();
    if ((apart ? m_head->indexOf(m_marks) : m_top->indexOf(m_marks)) >= 0)
        return;
    m_top->removeWidget(m_marks);
    m_head->removeWidget(m_marks);
    if (apart)
        m_head->addWidget(m_marks, 1, 0);
    else
        m_top->insertWidget(behindButtons, m_marks, 1);
}

void ExplorerWindow::setupPages()
{
    m_pages = new QStackedWidget(this);
    m_summaries = new SummaryPages(*m_session, this);
    for (const auto page : {ExplorerSession::Page::Highlights, ExplorerSession::Page::Overview,
                            ExplorerSession::Page::Twins, ExplorerSession::Page::Collected})
        m_pages->addWidget(m_summaries->page(page));
    m_pages->addWidget(m_page);
}

void ExplorerWindow::setupActions()
{
    const auto action = [this](QMenu *menu, ActionId id, auto slot) {
        auto *made = new common::Action(id, this);
        menu->addAction(made);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_fileMenu = menuBar()->addMenu(QString());
    action(m_fileMenu, ActionId::OpenResults, &ExplorerWindow::askForFiles);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_close = action(m_fileMenu, ActionId::CloseResults, [this] { m_session->closeAll(); });
    m_fileMenu->addSeparator();
    m_export = action(m_fileMenu, ActionId::SaveChart, [this] { m_output->exportChart(m_page->spec()); });
    m_print = action(m_fileMenu, ActionId::PrintChart, [this] {
        if (const CardPage *cards = m_summaries->page(m_session->page()))
            m_output->printCards(*cards);
        else
            m_output->printChart(m_page->spec());
    });
    m_copy = action(m_fileMenu, ActionId::CopyChart, [this] { m_output->copyChart(m_page->spec()); });
    m_copyTable = action(m_fileMenu, ActionId::CopyTable, [this] { m_output->copyTable(m_page->spec()); });
    m_fileMenu->addSeparator();
    m_intoReport = action(m_fileMenu, ActionId::CollectForReport, [this] { collect(CollectedViews::Use::Report); });
    m_intoSlides = action(m_fileMenu, ActionId::CollectAsSlide, [this] { collect(CollectedViews::Use::Slides); });
    for (QAction *made : {m_intoReport, m_intoSlides})
        made->setCheckable(true);
    m_report = action(m_fileMenu, ActionId::MakeReport, [this] { m_output->makeReport(); });
    m_slides = action(m_fileMenu, ActionId::MakeSlides, [this] { m_output->makeSlides(); });
    m_mapping = action(m_fileMenu, ActionId::CompareWaves, [this] { m_output->editMapping(); });
    m_fileMenu->addSeparator();
    action(m_fileMenu, ActionId::CloseWindow, [this] { close(); });
    m_viewMenu = menuBar()->addMenu(QString());
    constexpr ActionId summaries[] = {ActionId::Highlights, ActionId::WhoAnswered, ActionId::NationalAndRegional,
                                      ActionId::Collected};
    for (int i = 0; i < 4; ++i)
        m_summaryActions[i] =
            action(m_viewMenu, summaries[i], [this, i] { m_session->showPage(static_cast<ExplorerSession::Page>(i)); });
    m_viewMenu->addSeparator();
    m_back = action(m_viewMenu, ActionId::Back, [this] { m_session->goBack(); });
    m_forward = action(m_viewMenu, ActionId::Forward, [this] { m_session->goForward(); });
    // Whatever was chosen is undone by going back, and what was collected by taking it out.
    m_undo = action(m_viewMenu, ActionId::UndoView, [this] { m_session->undo(); });
    m_next = action(m_viewMenu, ActionId::NextQuestion, [this] { stepQuestion(1); });
    m_previous = action(m_viewMenu, ActionId::PreviousQuestion, [this] { stepQuestion(-1); });
    m_find = action(m_viewMenu, ActionId::SearchQuestions, [this] {
        m_panel->search()->setFocus();
        m_panel->search()->selectAll();
    });
    m_viewMenu->addSeparator();
    action(m_viewMenu, ActionId::LargerText, [this] { changeTextSize(25); });
    action(m_viewMenu, ActionId::SmallerText, [this] { changeTextSize(-25); });
    m_schemeMenu = m_viewMenu->addMenu(QString());
    for (const auto &[id, scheme] : {std::pair(ActionId::LightColours, common::ColourScheme::Light),
                                     std::pair(ActionId::DarkColours, common::ColourScheme::Dark),
                                     std::pair(ActionId::HighContrast, common::ColourScheme::HighContrast)})
        action(m_schemeMenu, id, [this, chosen = scheme] { changeScheme(chosen); });
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions(common::addHelp(this, {helpChapter, common::ActionScope::Results, [this] {
                                                      return m_needs.language.language();
                                                  }}));
    m_backButton->setDefaultAction(m_back);
    m_forwardButton->setDefaultAction(m_forward);
    m_exportButton->setDefaultAction(m_export);
    m_reportButton->setDefaultAction(m_intoReport);
    m_slidesButton->setDefaultAction(m_intoSlides);
    for (QToolButton *button : {m_backButton, m_forwardButton, m_exportButton, m_reportButton, m_slidesButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void ExplorerWindow::setupConnections()
{
    connect(m_opener, &ReleaseOpener::started, this, &ExplorerWindow::showProgress);
    connect(m_opener, &ReleaseOpener::finished, this, &ExplorerWindow::take);
    connect(m_empty, &common::StatePage::actionTriggered, this, &ExplorerWindow::askForFiles);
    connect(m_switch, &common::LanguageSwitch::languageChosen, this,
            [this](const core::base::Language &language) { m_needs.language.setLanguage(language); });
    connect(&m_needs.language, &common::InterfaceLanguage::languageChanged, m_session, &ExplorerSession::setLanguage);
    connect(m_session, &ExplorerSession::releasesChanged, this, &ExplorerWindow::follow);
    connect(m_session, &ExplorerSession::viewChanged, this, &ExplorerWindow::follow);
    connect(m_session, &ExplorerSession::releasesChanged, this, &ExplorerWindow::restoreCollected);
    connect(&m_session->collected(), &CollectedViews::changed, this, &ExplorerWindow::keepCollected);
    connect(&m_session->collected(), &CollectedViews::changed, this, &ExplorerWindow::followCollected);
    connect(&m_session->collected(), &CollectedViews::noteChanged, this, &ExplorerWindow::keepCollected);
    connect(m_panel, &SidePanel::codeEntered, this, &ExplorerWindow::openCode);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &ExplorerWindow::fillRecent);
}

void ExplorerWindow::retranslate()
{
    common::retranslateActions(*this);
    m_intoReport->setIconText(tr("In the report"));
    m_intoSlides->setIconText(tr("As a slide"));
    m_fileMenu->setTitle(tr("&Results"));
    m_recentMenu->setTitle(tr("Open r&ecent"));
    m_viewMenu->setTitle(tr("&View"));
    m_schemeMenu->setTitle(tr("C&olours"));
    m_helpMenu->setTitle(tr("&Help"));
    m_switch->setCurrent(m_needs.language.language());
    sayEmpty();
    follow();
}

} // namespace ui::explorer
