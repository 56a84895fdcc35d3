// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/chart/companions.h"
#include "core/language/catalogue.h"
#include "ui/common/theme.h"
#include "ui/explorer/collectedviews.h"
#include "ui/explorer/releaseopener.h"

#include <QMainWindow>

#include <optional>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace ui::common {
class Appearance;
class InterfaceLanguage;
class LanguageSwitch;
class Prompter;
class SettingStore;
class StatePage;
class WrappingLabel;
} // namespace ui::common

namespace ui::explorer {

class ExplorerOutput;
class ExplorerSession;
class QuestionPage;
class Said;
class SidePanel;
class SummaryPages;

/// What the window needs of the program; all of it outlives the window.
struct ExplorerNeeds
{
    const core::language::Catalogue &catalogue;
    common::InterfaceLanguage &language;
    common::Appearance &appearance;
    common::SettingStore &settings;
    common::Prompter &prompter;
    core::chart::CompanionPlaces places = {}; ///< where mappings and published figures are
};

/// The workplace "Results": a window onto released figures, and nothing else.
class ExplorerWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit ExplorerWindow(const ExplorerNeeds &needs, QWidget *parent = nullptr);
    ~ExplorerWindow() override;

    /// Begins to open results files, which are read beside the window. What cannot be opened is said in the window, in
    /// one sentence; the rest stays.
    void openFiles(const QStringList &paths);
    [[nodiscard]] bool isOpening() const { return m_opener->isOpening(); }
    [[nodiscard]] ExplorerSession &session() { return *m_session; }
    [[nodiscard]] QuestionPage *page() const { return m_page; }
    [[nodiscard]] SidePanel *panel() const { return m_panel; }
    [[nodiscard]] SummaryPages *summaries() const { return m_summaries; }
    [[nodiscard]] ExplorerOutput *output() const { return m_output; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupUi();
    void setupActions();
    void setupConnections();
    void retranslate();
    void follow();
    void showProgress();
    void take(const ReadReleases &read);
    void askForFiles();
    void setupPages();
    void placeMark();
    void followPage();
    void sayNotice();
    void sayEmpty();
    void followCollected();
    void collect(CollectedViews::Use use);
    void restoreCollected();
    void keepCollected();
    void openCode(const QString &code);
    void remember(const QStringList &paths);
    void fillRecent();
    void stepQuestion(int step);
    void changeTextSize(int step);
    void changeScheme(common::ColourScheme scheme);
    void changeTheme(const common::Theme &theme);

    ExplorerNeeds m_needs;
    ExplorerSession *m_session;
    ReleaseOpener *m_opener = new ReleaseOpener(this);
    SidePanel *m_panel = nullptr;
    QuestionPage *m_page = nullptr;
    SummaryPages *m_summaries = nullptr;
    ExplorerOutput *m_output = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_pages = nullptr;
    common::WrappingLabel *m_notice = nullptr;
    std::optional<core::base::Error> m_unopened; ///< why the last file was not, while nothing is open
    bool m_restoring = false;
    common::StatePage *m_empty = nullptr;
    common::LanguageSwitch *m_switch = nullptr;
    QLabel *m_mark = nullptr;
    QWidget *m_marks = nullptr; ///< what is said of the view and the answers
    QHBoxLayout *m_top = nullptr;
    QGridLayout *m_head = nullptr;
    QToolButton *m_backButton = nullptr;
    QToolButton *m_forwardButton = nullptr;
    QToolButton *m_exportButton = nullptr;
    QToolButton *m_reportButton = nullptr;
    QToolButton *m_slidesButton = nullptr;
    Said *m_said = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_schemeMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_close = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_intoReport = nullptr;
    QAction *m_intoSlides = nullptr;
    QAction *m_report = nullptr;
    QAction *m_slides = nullptr;
    QAction *m_mapping = nullptr;
    QAction *m_summaryActions[4] = {};
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_find = nullptr;
};

} // namespace ui::explorer
