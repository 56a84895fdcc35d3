// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerwindow.h"

#include "core/chart/viewcode.h"
#include "ui/common/appearance.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/languageswitch.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/common/space.h"
#include "ui/common/statepage.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/badge.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::explorer {

namespace space = common::space;
namespace settings = common::settings;
using common::Setting;

namespace {

constexpr int recentLimit = 8;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ExplorerWindow::ExplorerWindow(const ExplorerNeeds &needs, QWidget *parent)
    : QMainWindow(parent), m_needs(needs),
      m_session(new ExplorerSession(needs.catalogue, needs.language.language(), this))
{
    m_session->setPlaces(needs.places);
    setupUi();
    setupActions();
    setupConnections();
    retranslate();
    follow();
    resize(1280, 800);
    common::restorePlace(*this, m_needs.settings, QStringLiteral("explorer"));
}

ExplorerWindow::~ExplorerWindow() = default;

void ExplorerWindow::setupUi()
{
    setAcceptDrops(true);
    m_backButton = new QToolButton(this);
    m_forwardButton = new QToolButton(this);
    m_exportButton = new QToolButton(this);
    m_mark = new Badge(common::Role::Danger, 2, this);
    m_switch = new common::LanguageSwitch(common::interfaceLanguages(m_needs.catalogue), this);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(m_backButton);
    top->addWidget(m_forwardButton);
    top->addWidget(m_exportButton);
    top->addStretch(1);
    top->addWidget(m_switch);
    // The mark stands in the middle; at large text in a row of its own.
    m_head = new QGridLayout;
    m_head->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    m_head->setVerticalSpacing(space::hair);
    m_head->addLayout(top, 0, 0);
    placeMark();

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
    m_output = new ExplorerOutput(m_needs, *m_session, this);
}

void ExplorerWindow::placeMark()
{
    m_head->addWidget(m_mark, m_needs.appearance.theme().textPercent > 125 ? 1 : 0, 0, Qt::AlignCenter);
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
    const auto action = [this](QMenu *menu, const QKeySequence &keys, auto slot) {
        auto *made = menu->addAction(QString());
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_fileMenu = menuBar()->addMenu(QString());
    m_open = action(m_fileMenu, QKeySequence::Open, &ExplorerWindow::askForFiles);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_close = action(m_fileMenu, QKeySequence::Close, [this] { m_session->closeAll(); });
    m_fileMenu->addSeparator();
    m_export = action(m_fileMenu, QKeySequence::Save, [this] { m_output->exportChart(m_page->spec()); });
    m_print = action(m_fileMenu, QKeySequence::Print, [this] {
        if (const CardPage *cards = m_summaries->page(m_session->page()))
            m_output->printCards(*cards);
        else
            m_output->printChart(m_page->spec());
    });
    m_copy = action(m_fileMenu, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    [this] { m_output->copyChart(m_page->spec()); });
    m_copyTable = action(m_fileMenu, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                         [this] { m_output->copyTable(m_page->spec()); });
    m_fileMenu->addSeparator();
    m_collect = action(m_fileMenu, QKeySequence(Qt::Key_R), [this] { m_session->collect(); });
    m_report = action(m_fileMenu, QKeySequence(Qt::CTRL | Qt::Key_R), [this] { m_output->makeReport(); });
    m_mapping = action(m_fileMenu, {}, [this] { m_output->editMapping(); });
    m_fileMenu->addSeparator();
    m_quit = action(m_fileMenu, QKeySequence::Quit, [this] { close(); });
    m_viewMenu = menuBar()->addMenu(QString());
    for (int i = 0; i < 4; ++i)
        m_summaryActions[i] = action(m_viewMenu, QKeySequence(Qt::CTRL | (Qt::Key_1 + i)),
                                     [this, i] { m_session->showPage(static_cast<ExplorerSession::Page>(i)); });
    m_viewMenu->addSeparator();
    m_back = action(m_viewMenu, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_session->goBack(); });
    // Whatever was chosen is undone by going back.
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(QKeySequence::Undo)});
    m_forward = action(m_viewMenu, QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_session->goForward(); });
    m_next = action(m_viewMenu, QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { stepQuestion(1); });
    m_previous = action(m_viewMenu, QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { stepQuestion(-1); });
    m_find = action(m_viewMenu, QKeySequence::Find, [this] {
        m_panel->search()->setFocus();
        m_panel->search()->selectAll();
    });
    m_viewMenu->addSeparator();
    m_larger = action(m_viewMenu, QKeySequence::ZoomIn, [this] { changeTextSize(25); });
    m_smaller = action(m_viewMenu, QKeySequence::ZoomOut, [this] { changeTextSize(-25); });
    m_schemeMenu = m_viewMenu->addMenu(QString());
    for (int i = 0; i < 3; ++i)
        m_schemes[i] = action(m_schemeMenu, {}, [this, i] { changeScheme(i); });
    m_backButton->setDefaultAction(m_back);
    m_forwardButton->setDefaultAction(m_forward);
    m_exportButton->setDefaultAction(m_export);
    for (QToolButton *button : {m_backButton, m_forwardButton, m_exportButton}) {
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
    connect(&m_session->collected(), &CollectedViews::noteChanged, this, &ExplorerWindow::keepCollected);
    connect(m_panel, &SidePanel::codeEntered, this, &ExplorerWindow::openCode);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &ExplorerWindow::fillRecent);
}

void ExplorerWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&Results"));
    m_open->setText(tr("&Open results…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_close->setText(tr("&Close results"));
    m_export->setText(tr("&Save chart…"));
    m_print->setText(tr("&Print chart…"));
    m_copy->setText(tr("Copy c&hart"));
    m_copyTable->setText(tr("Copy &table"));
    m_collect->setText(tr("Collect for the &report"));
    m_report->setText(tr("&Make report…"));
    m_mapping->setText(tr("How &waves compare…"));
    const QString summaries[] = {tr("&Highlights"), tr("&Who answered"), tr("&National and regional"),
                                 tr("&Collected")};
    for (int i = 0; i < 4; ++i)
        m_summaryActions[i]->setText(summaries[i]);
    m_quit->setText(tr("Close &window"));
    m_viewMenu->setTitle(tr("&View"));
    m_back->setText(tr("&Back"));
    m_forward->setText(tr("&Forward"));
    m_next->setText(tr("&Next question"));
    m_previous->setText(tr("&Previous question"));
    m_find->setText(tr("&Search questions"));
    m_larger->setText(tr("&Larger text"));
    m_smaller->setText(tr("S&maller text"));
    m_schemeMenu->setTitle(tr("&Colours"));
    m_schemes[0]->setText(tr("&Light"));
    m_schemes[1]->setText(tr("&Dark"));
    m_schemes[2]->setText(tr("&High contrast"));
    m_switch->setCurrent(m_needs.language.language());
    sayEmpty();
    follow();
}

/// What stands where no results are open: how to open some, or why the last file was not opened.
void ExplorerWindow::sayEmpty()
{
    if (isOpening())
        m_empty->setState(tr("Results"), tr("Opening the results…"));
    else if (m_unopened)
        m_empty->setState(tr("This file was not opened"),
                          common::errorText(m_needs.catalogue, m_needs.language.language(), *m_unopened),
                          tr("Open results…"));
    else
        m_empty->setState(
            tr("Results"), tr("Open a results file to see what was answered. You can also drop it here."),
            tr("Open results…"),
            tr("A results file holds only what may be shown to anybody. No respondent can be recognised."));
}

void ExplorerWindow::follow()
{
    m_stack->setCurrentIndex(m_session->isEmpty() ? 0 : 1);
    followPage();
    const bool invented = isInvented(m_session->releases());
    const bool draft = hasDraft(m_session->releases());
    QStringList marks, names;
    if (invented) {
        marks.append(tr("REHEARSAL: invented answers"));
        names.append(tr("REHEARSAL"));
    }
    if (draft) {
        marks.append(tr("DRAFT: not published"));
        names.append(tr("DRAFT"));
    }
    m_mark->setText(marks.join(QStringLiteral(" · ")));
    m_mark->setVisible(!marks.isEmpty());
    QString title = tr("Results – Partnership Barometer");
    if (!m_session->isEmpty())
        title = (m_summaries->page(m_session->page()) ? m_summaries->page(m_session->page())->title()
                                                      : m_session->view().question.text()) +
            QStringLiteral(" – ") + title;
    names.append(title);
    setWindowTitle(names.join(QStringLiteral(" – ")));
    m_back->setEnabled(m_session->canGoBack());
    m_forward->setEnabled(m_session->canGoForward());
    const bool question = !m_session->isEmpty() && m_session->page() == ExplorerSession::Page::Question;
    const bool charted = question && !m_page->spec().title.isEmpty();
    for (QAction *action : {m_export, m_copy, m_copyTable})
        action->setEnabled(charted);
    m_print->setEnabled(charted || (!question && !m_session->isEmpty()));
    m_collect->setEnabled(question);
    for (QAction *action : {m_close, m_next, m_previous, m_find, m_report, m_mapping, m_summaryActions[0],
                            m_summaryActions[1], m_summaryActions[2], m_summaryActions[3]})
        action->setEnabled(!m_session->isEmpty());
    m_exportButton->setVisible(!m_session->isEmpty());
}

void ExplorerWindow::followPage()
{
    if (m_session->isEmpty())
        return;
    CardPage *cards = m_summaries->page(m_session->page());
    m_pages->setCurrentWidget(cards ? static_cast<QWidget *>(cards) : m_page);
    sayNotice();
}

/// Files beside the results that do not fit are said above them, for as long as these are open.
void ExplorerWindow::sayNotice()
{
    QStringList sentences;
    for (const core::base::Error &error : m_session->companionErrors())
        sentences.append(common::errorText(m_needs.catalogue, m_needs.language.language(), error));
    m_notice->setText(sentences.join(u' '));
    m_notice->setVisible(!sentences.isEmpty());
}

void ExplorerWindow::restoreCollected()
{
    if (m_session->isEmpty())
        return;
    m_restoring = true;
    m_session->collected().restore(Setting(m_needs.settings, settings::collectedViews).get(),
                                   m_session->newest().questionnaire().id.text());
    m_restoring = false;
}

void ExplorerWindow::keepCollected()
{
    if (m_restoring || m_session->isEmpty())
        return;
    Setting views(m_needs.settings, settings::collectedViews);
    views.set(m_session->collected().kept(views.get(), m_session->newest().questionnaire().id.text()));
}

void ExplorerWindow::openFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_opener->open(paths);
}

void ExplorerWindow::showProgress()
{
    sayEmpty();
    auto *progress = new QProgressDialog(tr("Opening the results…"), tr("Stop"), 0, 0, this);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(progressDelay);
    connect(progress, &QProgressDialog::canceled, m_opener, &ReleaseOpener::cancel);
    connect(m_opener, &ReleaseOpener::progressed, progress, [progress](int done, int total) {
        progress->setMaximum(total);
        progress->setValue(done);
    });
    connect(m_opener, &ReleaseOpener::finished, progress, [this, progress] {
        disconnect(progress, nullptr, m_opener, nullptr); // closing it cancels nothing any more
        progress->close();
    });
}

void ExplorerWindow::take(const ReadReleases &read)
{
    const core::base::Result<void> opened = m_session->take(read);
    remember(m_session->paths());
    if (!m_session->isEmpty())
        m_panel->questions()->setFocus();
    const bool stopped = !opened && opened.error().code == core::base::ErrorCode::Cancelled;
    m_unopened = opened || stopped || !m_session->isEmpty() ? std::nullopt : std::optional(opened.error());
    sayEmpty();
    if (opened || stopped || m_unopened) // a page of its own: nothing else is there to be looked at
        return;
    const QString sentence = common::errorText(m_needs.catalogue, m_needs.language.language(), opened.error());
    m_needs.prompter.ask(this, {tr("This file was not opened"), sentence, {}, {tr("Close")}, 0, false}, [](int) {});
}

void ExplorerWindow::askForFiles()
{
    common::FileRequest request;
    request.title = tr("Open results");
    request.folder = Setting(m_needs.settings, settings::lastFolder).get();
    request.filters = {tr("Results files (*.release)"), tr("All files (*)")};
    m_needs.prompter.openFiles(this, request, [this](const QStringList &paths) { openFiles(paths); });
}

void ExplorerWindow::openCode(const QString &code)
{
    const std::optional<core::chart::View> view = core::chart::findViewCode(m_session->releases(), code);
    if (view) {
        m_panel->search()->clear();
        m_session->setView(*view);
        return;
    }
    m_needs.prompter.ask(
        this,
        {tr("No such picture"),
         tr("The code %1 belongs to other results than those that are open, or was mistyped.").arg(code),
         {},
         {tr("Close")},
         0,
         false},
        [](int) {});
}

void ExplorerWindow::remember(const QStringList &paths)
{
    Setting recent(m_needs.settings, settings::recentReleases);
    QStringList list = recent.get();
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        list.removeAll(absolute);
        list.prepend(absolute);
        Setting(m_needs.settings, settings::lastFolder).set(QFileInfo(path).absolutePath());
    }
    recent.set(list.mid(0, recentLimit));
}

void ExplorerWindow::fillRecent()
{
    m_recentMenu->clear();
    for (const QString &path : Setting(m_needs.settings, settings::recentReleases).get()) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void ExplorerWindow::stepQuestion(int step)
{
    const QAbstractItemModel *model = m_panel->questions()->model();
    int row = m_panel->questions()->currentIndex().row();
    do {
        row += step;
    } while (row >= 0 && row < model->rowCount() && !(model->index(row, 0).flags() & Qt::ItemIsSelectable));
    if (row >= 0 && row < model->rowCount())
        m_panel->questions()->setCurrentIndex(model->index(row, 0));
}

void ExplorerWindow::changeTextSize(int step)
{
    common::Theme theme = m_needs.appearance.theme();
    theme.textPercent = std::clamp(theme.textPercent + step, 100, 200);
    m_needs.appearance.setTheme(theme);
    Setting(m_needs.settings, settings::textPercent).set(theme.textPercent);
}

void ExplorerWindow::changeScheme(int scheme)
{
    common::Theme theme = m_needs.appearance.theme();
    theme.scheme = static_cast<common::ColourScheme>(scheme);
    m_needs.appearance.setTheme(theme);
    static constexpr const char *names[] = {"light", "dark", "contrast"};
    Setting(m_needs.settings, settings::scheme).set(QLatin1String(names[scheme]));
}

void ExplorerWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_head)
        placeMark();
}

void ExplorerWindow::closeEvent(QCloseEvent *event)
{
    common::rememberPlace(*this, m_needs.settings, QStringLiteral("explorer"));
    QMainWindow::closeEvent(event);
}

void ExplorerWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ExplorerWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace ui::explorer
