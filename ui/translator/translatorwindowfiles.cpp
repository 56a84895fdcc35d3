// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The translators' window and its folder: opening, saving, other programs at the same files, and work not yet saved.
#include "ui/common/errorwording.h"
#include "ui/common/statepage.h"
#include "ui/translator/translatorwindow.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace ui::translator {

namespace {

constexpr int mostWaits = 10; // for a file that an editor has taken away and not yet put back

/// The files of a translators' folder, with their sizes and times.
QStringList filesOf(const QDir &folder)
{
    QStringList files;
    for (const QFileInfo &file :
         folder.entryInfoList({QStringLiteral("*.json"), QStringLiteral("barometer_*.ts")}, QDir::Files, QDir::Name))
        files.append(QStringLiteral("%1 %2 %3")
                         .arg(file.fileName())
                         .arg(file.size())
                         .arg(file.lastModified().toMSecsSinceEpoch()));
    return files;
}

} // namespace

void TranslatorWindow::openFolder(const QString &folder)
{
    auto project = core::language::TranslationProject::open(folder);
    if (!project && m_session != nullptr) {
        showFault(project.error()); // the work under way stays where it is
        return;
    }
    if (!project) {
        m_unopened = project.error();
        sayEmpty();
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    whenNothingIsLost([this, opened = *std::move(project)] { startSession(opened); });
}

void TranslatorWindow::sayEmpty()
{
    if (m_unopened)
        m_empty->setState(tr("This folder cannot be opened"),
                          common::errorText(m_services.catalogue, m_services.language(), *m_unopened),
                          tr("Choose another folder…"));
    else
        m_empty->setState(tr("Translations"),
                          tr("Open the folder that holds the questionnaire and the catalogues to translate."),
                          tr("Choose a folder…"));
}

void TranslatorWindow::whenNothingIsLost(std::function<void()> goOn)
{
    if (m_session == nullptr || m_session->undoStack().isClean()) {
        goOn();
        return;
    }
    m_services.prompter.ask(this,
                            {tr("Save the translations?"),
                             tr("There are changes that are not saved."),
                             {},
                             {tr("Save"), tr("Leave without saving"), tr("Go on working")},
                             2,
                             false},
                            [this, goOn = std::move(goOn)](int action) {
                                if (action == 2 || (action == 0 && !save()))
                                    return;
                                m_session->undoStack().setClean();
                                goOn();
                            });
}

bool TranslatorWindow::save()
{
    if (m_session == nullptr)
        return true;
    m_watcher->removePaths(m_watcher->files() + m_watcher->directories());
    const auto saved = m_session->save();
    watchFiles();
    if (!saved)
        showFault(saved.error());
    return saved.has_value();
}

void TranslatorWindow::watchFiles()
{
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    // The folder too: an editor may put a new file in the old one's place, and a new language is a new file.
    m_watcher->addPaths(m_session->project().files() + QStringList{m_session->project().folder()});
    m_seen = filesOf(QDir(m_session->project().folder()));
}

// Other files of the folder come and go, and a file of ours may be away for a moment while an editor saves it.
void TranslatorWindow::lookAtFiles()
{
    if (m_session == nullptr || m_isAskingAboutFiles)
        return;
    const QStringList files = m_session->project().files();
    const bool isAway =
        std::any_of(files.begin(), files.end(), [](const QString &file) { return !QFileInfo::exists(file); });
    if (isAway && ++m_waits <= mostWaits) {
        m_rest->start();
        return;
    }
    m_waits = 0;
    if (filesOf(QDir(m_session->project().folder())) == m_seen)
        watchFiles(); // put away and back again: the watcher has lost sight of it
    else
        changedOutside();
}

// Another editor saved a file: without unsaved work here its texts are simply shown, else the person decides.
void TranslatorWindow::changedOutside()
{
    const auto reload = [this] {
        if (const auto again = m_session->reload(); !again)
            showFault(again.error());
        watchFiles();
    };
    if (m_session->undoStack().isClean()) {
        reload();
        return;
    }
    m_isAskingAboutFiles = true;
    m_services.prompter.ask(this,
                            {tr("Changed by another program"),
                             tr("Another program has changed a file of this folder. You have changes here that are "
                                "not saved."),
                             {},
                             {tr("Keep mine"), tr("Read the files again")},
                             0,
                             false},
                            [this, reload](int action) {
                                m_isAskingAboutFiles = false;
                                if (action == 1)
                                    reload();
                                else
                                    watchFiles(); // the next change is to be noticed too
                            });
}

void TranslatorWindow::closeEvent(QCloseEvent *event)
{
    common::rememberPlace(*this, m_services.settings, QLatin1String(kPlaceName));
    if (m_session == nullptr || m_session->undoStack().isClean()) {
        event->accept();
        return;
    }
    event->ignore();
    // Queued: this may still be inside the first attempt to close.
    whenNothingIsLost([this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
}

void TranslatorWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1 &&
        event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void TranslatorWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().constFirst().toLocalFile();
    if (QFileInfo(path).isDir())
        openFolder(path);
    else
        takeInFile(path);
}

} // namespace ui::translator
