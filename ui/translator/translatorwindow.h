// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/language/termlist.h"
#include "ui/common/actions.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/translator/pagebook.h"
#include "ui/translator/translationmodel.h"

#include <QMainWindow>

#include <optional>

class QAction;
class QComboBox;
class QFileSystemWatcher;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;

namespace ui::common {
class StatePage;
class WrappingLabel;
} // namespace ui::common

namespace ui::translator {

class PlaceCheck;
struct PlaceTally;
class UnitPage;

/// What the window needs of the program; what is a reference outlives the window.
struct TranslatorServices
{
    const core::language::Catalogue &catalogue;
    core::language::TermList terms;
    ui::common::Prompter &prompter;
    ui::common::SettingStore &settings;
    std::function<core::base::Language()> language; ///< the window's own, for wording errors
    PreviewFactory preview;
    PreviewFactory resultsPreview = {};         ///< a question in Results; empty: none
    std::function<QStringList()> ownFiles = {}; ///< files in use before the program's own texts; empty: none
    PreviewFactory reportPreview = {};          ///< a page of the report; empty: none
    PreviewFactory windowPreview = {};          ///< a window of the program; empty: none
    DrawnOn drawnTexts = {};                    ///< see PreviewPlaces
    WindowPictures windowPictures = {};         ///< for the PDF; empty: none
    /// Puts the texts of a questionnaire into a store, and gives how many changed by language; empty: not offered.
    std::function<core::base::Result<QMap<core::base::Language, int>>(const QString &store,
                                                                      const core::questionnaire::Questionnaire &)>
        publish = {};
    WindowPages windowPages = {}; ///< for looking at every page; empty: none
};

/// The translators' workplace: the list of texts on the left, source and translation in the middle, the live page on
/// the right.
class TranslatorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit TranslatorWindow(TranslatorServices services, QWidget *parent = nullptr);
    ~TranslatorWindow() override;

    /// Opens a folder, after asking about work that is not saved; what is wrong with it is shown in the window.
    void openFolder(const QString &folder);
    void takeInFile(const QString &path);
    /// By ending: .xliff, .xlsx, .ts; .pdf with a picture of every page; .tbx: the terms.
    void exportFile(const QString &path, bool onlyOpen = false);
    /// A language to translate into; it is saved with its first text.
    void addLanguage(const core::base::Language &language);
    void replaceEverywhere(const QString &search, const QString &replacement);
    bool save();
    /// Saves, and puts the texts of the questionnaire into a store that is between two sessions.
    void publishInto(const QString &store);

    [[nodiscard]] TranslationSession *session() { return m_session.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPages();
    void setupActions();
    void setupConnections();
    void retranslate();
    void sayEmpty();
    void startSession(core::language::TranslationProject project);
    void fillLanguages();
    void languagesChosen();
    void showCurrent();
    void showPreview();
    void goToNext(int step);
    void checkPlaces();
    void tellTally(const PlaceTally &tally);
    void showCompleteness();
    /// Goes on at once where nothing is unsaved; else once the person has saved, or left it.
    void whenNothingIsLost(std::function<void()> goOn);
    void watchFiles();
    void lookAtFiles();
    void changedOutside();
    void chooseFolder();
    void chooseExport(bool onlyOpen);
    [[nodiscard]] core::base::Result<QByteArray> exported(const QString &path, bool onlyOpen) const;
    void chooseImport();
    void chooseStore();
    void tell(const QString &title, const QString &text);
    void askLanguage();
    void showFault(const core::base::Error &error);
    static constexpr const char *kPlaceName = "translator"; ///< under which the window's place is remembered

    TranslatorServices m_services;
    std::unique_ptr<TranslationSession> m_session;
    TranslationModel *m_model;
    TranslationFilter *m_filter;
    QFileSystemWatcher *m_watcher;
    QTimer *m_rest;     ///< lets an editor finish
    QStringList m_seen; ///< the files, when they were read or written here
    int m_waits = 0;
    bool m_isAskingAboutFiles = false;

    QStackedWidget *m_pages;
    ui::common::StatePage *m_empty;
    std::optional<core::base::Error> m_unopened; ///< why the last folder was not, while nothing is open
    QWidget *m_work;
    std::map<QComboBox *, QLabel *> m_boxNames; ///< for assistive technology, which hears them by their labels alone
    QComboBox *m_source;
    QComboBox *m_target;
    QComboBox *m_show;
    QLineEdit *m_search;
    QTableView *m_list;
    UnitPage *m_unit;
    PreviewPane *m_preview;
    PlaceCheck *m_places;
    ui::common::WrappingLabel *m_completeness;
    std::map<ui::common::ActionId, QAction *> m_actions;
    std::map<QString, QMenu *> m_menus;
};

/// The language that a list of languages stands at.
[[nodiscard]] core::base::Language chosen(const QComboBox *box);

} // namespace ui::translator
