// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the translators' window: what it is built of and what it says.
#include "ui/common/actions.h"
#include "ui/common/helpwindow.h"
#include "ui/common/space.h"
#include "ui/common/statepage.h"
#include "ui/common/wrappinglabel.h"
#include "ui/translator/languagedialog.h"
#include "ui/translator/placecheck.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/similarpane.h"
#include "ui/translator/translatorwindow.h"
#include "ui/translator/unitpage.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace ui::translator {

using common::ActionId;

namespace {

constexpr int helpChapter = 1; // of the help, in every language

/// How many rows on the next open text is, from the beginning again behind the last one; 0: none is open.
int stepsToOpen(const TranslationModel &model, const TranslationFilter &filter, int from)
{
    const int rows = filter.rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        if (model.isOpen(filter.mapToSource(filter.index(row, 0)).row()))
            return row - from;
    }
    return 0;
}

QStringList filterTexts()
{
    return {TranslatorWindow::tr("All texts"),
            TranslatorWindow::tr("Everything open"),
            TranslatorWindow::tr("Missing"),
            TranslatorWindow::tr("Source has changed"),
            TranslatorWindow::tr("Drafts"),
            TranslatorWindow::tr("Not equal to the source"),
            TranslatorWindow::tr("Does not fit its place")};
}

} // namespace

void TranslatorWindow::setupPages()
{
    m_pages = new QStackedWidget(this);
    setCentralWidget(m_pages);
    m_empty = new common::StatePage(m_pages);
    m_pages->addWidget(m_empty);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(common::space::medium, common::space::medium, common::space::medium,
                               common::space::medium);
    m_source = new QComboBox(left);
    m_target = new QComboBox(left);
    m_show = new QComboBox(left);
    m_search = new QLineEdit(left);
    m_list = new QTableView(left);
    m_completeness = new common::WrappingLabel(common::TextRole::Help, left);
    m_completeness->setObjectName(QStringLiteral("completeness"));
    m_source->setObjectName(QStringLiteral("source"));
    m_target->setObjectName(QStringLiteral("target"));
    m_show->setObjectName(QStringLiteral("show"));
    m_search->setObjectName(QStringLiteral("search"));
    for (QComboBox *box : {m_source, m_target, m_show}) {
        auto *name = new QLabel(left);
        name->setBuddy(box);
        name->hide(); // what the box holds says it to the eye
        m_boxNames[box] = name;
    }
    auto *languages = new QHBoxLayout;
    languages->addWidget(m_source, 1);
    languages->addWidget(new QLabel(QStringLiteral("→"), left));
    languages->addWidget(m_target, 1);
    column->addLayout(languages);
    column->addWidget(m_search);
    column->addWidget(m_show);
    column->addWidget(m_list, 1);
    column->addWidget(m_completeness);
    m_list->setObjectName(QStringLiteral("texts"));
    m_list->setModel(m_filter);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->verticalHeader()->hide();
    m_list->setColumnHidden(TranslationModel::PlaceColumn, true);
    QHeaderView &header = *m_list->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(TranslationModel::StateColumn, QHeaderView::ResizeToContents);

    m_unit = new UnitPage(m_services.terms);
    auto *middle = new QScrollArea;
    middle->setWidgetResizable(true);
    middle->setFrameShape(QFrame::NoFrame);
    middle->setFocusPolicy(Qt::NoFocus);
    middle->setWidget(m_unit);
    const PreviewPlaces places{m_services.preview,       m_services.resultsPreview, m_services.reportPreview,
                               m_services.windowPreview, m_services.drawnTexts,     m_services.windowPages};
    m_preview = new PreviewPane(places);
    m_places = new PlaceCheck(places, this);

    auto *splitter = new QSplitter(m_pages);
    splitter->addWidget(left);
    splitter->addWidget(middle);
    splitter->addWidget(m_preview);
    splitter->setSizes({380, 440, 460});
    splitter->setChildrenCollapsible(false);
    m_work = splitter;
    m_pages->addWidget(m_work);
    resize(1280, 800);
}

void TranslatorWindow::setupActions()
{
    for (const char *name : {"file", "edit", "go"})
        m_menus[QString::fromLatin1(name)] = menuBar()->addMenu(QString());
    const auto add = [this](const char *menu, ActionId id, const std::function<void()> &act) {
        auto *action = new common::Action(id, this);
        connect(action, &QAction::triggered, this, act);
        m_menus.at(QString::fromLatin1(menu))->addAction(action);
        m_actions[id] = action;
    };
    add("file", ActionId::OpenFolder, [this] { chooseFolder(); });
    add("file", ActionId::SaveTexts, [this] { save(); });
    add("file", ActionId::HandOut, [this] { chooseExport(false); });
    add("file", ActionId::HandOutOpen, [this] { chooseExport(true); });
    add("file", ActionId::TakeIn, [this] { chooseImport(); });
    add("file", ActionId::PutIntoStore, [this] { chooseStore(); });
    m_actions.at(ActionId::PutIntoStore)->setVisible(m_services.publish != nullptr);
    add("file", ActionId::CloseTranslations, [this] { close(); });
    add("edit", ActionId::UndoText, [this] { m_session->undoStack().undo(); });
    add("edit", ActionId::RedoText, [this] { m_session->undoStack().redo(); });
    add("edit", ActionId::FindText, [this] { m_search->setFocus(); });
    add("edit", ActionId::CopySource, [this] { m_unit->copySource(); });
    add("edit", ActionId::AddLanguage, [this] { askLanguage(); });
    add("edit", ActionId::SearchAndReplace, [this] {
        auto *dialog = new ReplaceDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ReplaceDialog::chosen, this, &TranslatorWindow::replaceEverywhere);
        dialog->open();
    });
    add("go", ActionId::SignOff, [this] {
        if (m_unit->signOff())
            goToNext(1);
    });
    add("go", ActionId::LookAtPages, [this] { checkPlaces(); });
    add("go", ActionId::NextOpenText,
        [this] { goToNext(stepsToOpen(*m_model, *m_filter, m_list->currentIndex().row())); });
    add("go", ActionId::NextText, [this] { goToNext(1); });
    add("go", ActionId::PreviousText, [this] { goToNext(-1); });
    for (const auto &[id, action] : m_actions)
        action->setEnabled(id == ActionId::OpenFolder || id == ActionId::CloseTranslations || id == ActionId::FindText);
    for (std::size_t place = 0; place < SimilarPane::keys.size();
         ++place) { // the buttons beside the texts name the keys
        auto *action = new common::Action(SimilarPane::keys[place], this);
        connect(action, &QAction::triggered, this, [this, place] { m_unit->takeSimilar(place); });
        addAction(action);
    }
    m_menus[QStringLiteral("help")] = menuBar()->addMenu(QString());
    m_menus[QStringLiteral("help")]->addActions(
        common::addHelp(this, {helpChapter, common::ActionScope::Translations, m_services.language}));
}

void TranslatorWindow::retranslate()
{
    setWindowTitle(tr("Translations") + QStringLiteral("[*]"));
    if (m_session == nullptr)
        sayEmpty();
    common::retranslateActions(*this);
    m_menus.at(QStringLiteral("file"))->setTitle(tr("&File"));
    m_menus.at(QStringLiteral("edit"))->setTitle(tr("&Edit"));
    m_menus.at(QStringLiteral("go"))->setTitle(tr("&Go"));
    m_menus.at(QStringLiteral("help"))->setTitle(tr("&Help"));
    for (const auto &[box, name] :
         {std::pair(m_source, tr("Language to translate from")), std::pair(m_target, tr("Language to translate into")),
          std::pair(m_show, tr("Which texts are shown"))}) {
        box->setAccessibleName(name);
        m_boxNames.at(box)->setText(name);
    }
    m_list->setAccessibleName(tr("Texts"));
    m_search->setAccessibleName(tr("Search in texts and places"));
    m_search->setPlaceholderText(tr("Search in texts and places"));
    const QSignalBlocker quiet(m_show);
    const int shown = std::max(m_show->currentIndex(), 0);
    m_show->clear();
    m_show->addItems(filterTexts());
    m_show->setCurrentIndex(shown);
    if (m_session != nullptr)
        showCompleteness();
}

void TranslatorWindow::chooseFolder()
{
    m_services.prompter.openFolder(this, {tr("Folder with translations"), {}, {}, {}}, [this](const QString &path) {
        if (!path.isEmpty())
            openFolder(path);
    });
}

void TranslatorWindow::chooseExport(bool onlyOpen)
{
    m_services.prompter.saveFile(this,
                                 {tr("Hand out a file"),
                                  m_session->project().folder(),
                                  QStringLiteral("barometer-%1.xliff").arg(chosen(m_target).text()),
                                  {tr("XLIFF (*.xliff)"), tr("Workbook (*.xlsx)"), tr("Qt Linguist (*.ts)"),
                                   tr("PDF with a picture of every page (*.pdf)"), tr("List of terms (*.tbx)")}},
                                 [this, onlyOpen](const QString &path) {
                                     if (!path.isEmpty())
                                         exportFile(path, onlyOpen);
                                 });
}

void TranslatorWindow::chooseImport()
{
    m_services.prompter.openFiles(this,
                                  {tr("Take in a file"),
                                   m_session->project().folder(),
                                   {},
                                   {tr("Translations (*.xliff *.xlf *.xlsx *.ts *.qm)")}},
                                  [this](const QStringList &paths) {
                                      for (const QString &path : paths)
                                          takeInFile(path);
                                  });
}

void TranslatorWindow::chooseStore()
{
    m_services.prompter.openFolder(this, {tr("Store whose texts are to change"), {}, {}, {}},
                                   [this](const QString &store) {
                                       if (!store.isEmpty())
                                           publishInto(store);
                                   });
}

void TranslatorWindow::checkPlaces()
{
    using core::questionnaire::Questionnaire;
    auto questionnaire = m_session->project().questionnaire(); // may be none: then the program's texts alone
    m_places->start(std::make_shared<const Questionnaire>(std::move(questionnaire).value_or(Questionnaire())),
                    m_session->table().units(), m_session->table().tsFile(chosen(m_target)), chosen(m_target));
}

void TranslatorWindow::tellTally(const PlaceTally &tally)
{
    QStringList seen;
    for (const auto &[place, words] : {std::pair(TextPlace::Form, tr("pages where people answer: %1")),
                                       std::pair(TextPlace::Results, tr("questions in Results: %1")),
                                       std::pair(TextPlace::Report, tr("questions in the report: %1")),
                                       std::pair(TextPlace::Window, tr("windows of the program: %1"))}) {
        const auto count = tally.pages.find(place);
        if (count != tally.pages.end() && count->second > 0)
            seen.append(words.arg(QLocale().toString(count->second)));
    }
    showCompleteness();
    m_completeness->setText(tr("%n text(s) do not fit.", nullptr, tally.clipped) + QLatin1Char(' ') +
                            //: %1 counts what was looked at: "pages where people answer: 52, questions in Results: 40"
                            tr("Looked at %1.").arg(seen.join(QStringLiteral(", "))) + QLatin1Char('\n') +
                            m_completeness->text());
}

void TranslatorWindow::askLanguage()
{
    auto *dialog = new LanguageDialog(m_session->table().languages(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LanguageDialog::chosen, this, &TranslatorWindow::addLanguage);
    dialog->open();
}

void TranslatorWindow::addLanguage(const core::base::Language &language)
{
    if (m_session == nullptr)
        return;
    m_session->addLanguage(language);
    m_target->setCurrentIndex(m_target->findData(language.text()));
}

} // namespace ui::translator
