// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorerwindow.h"

#include "core/chart/viewcode.h"
#include "ui/common/actions.h"
#include "ui/common/appearance.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/progressbar.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/common/statepage.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/badge.h"
#include "ui/explorer/exploreroutput.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/questionpage.h"
#include "ui/explorer/said.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressDialog>
#include <QStackedWidget>
#include <QToolButton>

namespace ui::explorer {

namespace settings = common::settings;
using common::Setting;
using Use = CollectedViews::Use;

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
    m_empty->setFocus();
    resize(1280, 800);
    common::restorePlace(*this, m_needs.settings, QStringLiteral("explorer"));
}

ExplorerWindow::~ExplorerWindow() = default;

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
    const int page = m_session->isEmpty() ? 0 : 1;
    const bool closed = page == 0 && m_stack->currentIndex() != page;
    m_stack->setCurrentIndex(page);
    if (closed)
        m_empty->setFocus();
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
    for (QToolButton *button : {m_reportButton, m_slidesButton})
        button->setVisible(question);
    followCollected();
    for (QAction *action : {m_close, m_next, m_previous, m_find, m_report, m_slides, m_mapping, m_summaryActions[0],
                            m_summaryActions[1], m_summaryActions[2], m_summaryActions[3]})
        action->setEnabled(!m_session->isEmpty());
    m_exportButton->setVisible(!m_session->isEmpty());
    placeMark(); // when it is known what stands in the head
}

/// Whether the view looked at is collected already, and what can be taken back.
void ExplorerWindow::followCollected()
{
    const std::optional<core::chart::View> view = m_session->collectable();
    for (const auto &[action, use] : {std::pair{m_intoReport, Use::Report}, std::pair{m_intoSlides, Use::Slides}}) {
        action->setEnabled(view.has_value());
        action->setChecked(view && m_session->collected().holds(*view, use));
    }
    m_undo->setEnabled(m_session->canUndo());
}

/// The key says what it did; nothing else on a question changes visibly.
void ExplorerWindow::collect(Use use)
{
    m_session->collect(use);
    const std::optional<core::chart::View> view = m_session->collectable();
    const bool taken = view && m_session->collected().holds(*view, use);
    const int count = m_session->collected().count(use);
    const QString undo = common::keyText(common::ActionId::UndoView);
    if (use == Use::Report)
        m_said->say(taken ? tr("Collected for the report: %n view(s). %1 takes it back.", nullptr, count).arg(undo)
                          : tr("Taken out of the report. %1 puts it back.").arg(undo));
    else
        m_said->say(taken ? tr("Collected for slides: %n view(s). %1 takes it back.", nullptr, count).arg(undo)
                          : tr("Taken out of the slides. %1 puts it back.").arg(undo));
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
    progress->setBar(new common::ProgressBar(progress));
    progress->setRange(0, 0);
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
    const bool stopped = !opened && opened.error().code == core::base::ErrorCode::Cancelled;
    m_unopened = opened || stopped || !m_session->isEmpty() ? std::nullopt : std::optional(opened.error());
    sayEmpty();
    if (m_session->isEmpty())
        m_empty->setFocus();
    else
        m_panel->questions()->setFocus();
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
    changeTheme(theme);
}

void ExplorerWindow::changeScheme(common::ColourScheme scheme)
{
    common::Theme theme = m_needs.appearance.theme();
    theme.scheme = scheme;
    changeTheme(theme);
}

void ExplorerWindow::changeTheme(const common::Theme &theme)
{
    m_needs.appearance.setTheme(theme);
    common::keepTheme(m_needs.settings, theme);
}

void ExplorerWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_head)
        placeMark();
}

void ExplorerWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
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
