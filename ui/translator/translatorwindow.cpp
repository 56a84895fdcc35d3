// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/translatorwindow.h"

#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/translationfile.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/statepage.h"
#include "ui/common/wrappinglabel.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/placecheck.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/translationreplace.h"
#include "ui/translator/unitpage.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace ui::translator {

using common::ActionId;
using core::base::Language;
using core::language::MergePlan;
using core::language::TranslationUnit;
using core::language::UnitId;
using core::language::UnitState;

namespace {

constexpr int restMilliseconds = 200; // an editor writes a file in several steps

/// Not selectRow(): from right to left it chooses nothing where the columns do not reach the edge of the list.
void chooseRow(QTableView &list, int row)
{
    list.setCurrentIndex(list.model()->index(row, 0));
}

} // namespace

TranslatorWindow::TranslatorWindow(TranslatorServices services, QWidget *parent)
    : QMainWindow(parent), m_services(std::move(services)), m_model(new TranslationModel(this)),
      m_filter(new TranslationFilter(m_model, this)), m_watcher(new QFileSystemWatcher(this)), m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("TranslatorWindow"));
    setAcceptDrops(true);
    setupPages();
    setupActions();
    setupConnections();
    retranslate();
    common::restorePlace(*this, m_services.settings, QLatin1String(kPlaceName));
}

TranslatorWindow::~TranslatorWindow()
{
    // The parts look at the session while they are taken down.
    m_model->setSession(nullptr);
    m_unit->setSession(nullptr);
}

void TranslatorWindow::setupConnections()
{
    connect(m_empty, &common::StatePage::actionTriggered, this, &TranslatorWindow::chooseFolder);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TranslationFilter::setSearch);
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter->setShow(static_cast<TranslationFilter::Show>(std::max(index, 0))); });
    for (QComboBox *box : {m_source, m_target})
        connect(box, &QComboBox::currentIndexChanged, this, &TranslatorWindow::languagesChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TranslatorWindow::showCurrent);
    connect(m_unit, &UnitPage::signedOff, this, [this] { goToNext(1); });
    connect(m_preview, &PreviewPane::checked, m_model, &TranslationModel::setClipped);
    connect(m_places, &PlaceCheck::checked, m_model, &TranslationModel::setClipped);
    connect(m_places, &PlaceCheck::progressed, this, [this](int done, int all) {
        m_completeness->setText(tr("Looking at page %1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
    });
    connect(m_places, &PlaceCheck::finished, this, &TranslatorWindow::tellTally);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &TranslatorWindow::lookAtFiles);
}

void TranslatorWindow::startSession(core::language::TranslationProject project)
{
    auto session = std::make_unique<TranslationSession>(std::move(project));
    m_model->setSession(session.get());
    m_unit->setSession(session.get());
    m_session = std::move(session);
    connect(m_session.get(), &TranslationSession::changedStateChanged, this, &QWidget::setWindowModified);
    connect(m_session.get(), &TranslationSession::unitsChanged, this, [this] {
        showCompleteness();
        showPreview();
    });
    connect(m_session.get(), &TranslationSession::languagesChanged, this, &TranslatorWindow::fillLanguages);
    connect(m_session.get(), &TranslationSession::reloaded, this, [this] {
        fillLanguages();
        showCurrent();
    });
    for (const auto &[id, action] : m_actions)
        action->setEnabled(id != ActionId::UndoText && id != ActionId::RedoText);
    QUndoStack &undo = m_session->undoStack();
    connect(&undo, &QUndoStack::canUndoChanged, m_actions.at(ActionId::UndoText), &QAction::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, m_actions.at(ActionId::RedoText), &QAction::setEnabled);
    setWindowFilePath(m_session->project().folder());
    fillLanguages();
    watchFiles();
    m_pages->setCurrentWidget(m_work);
    chooseRow(*m_list, 0);
    m_list->setFocus();
}

void TranslatorWindow::fillLanguages()
{
    const Language source = chosen(m_source);
    const Language target = chosen(m_target);
    const QList<Language> languages = m_session->table().languages();
    for (QComboBox *box : {m_source, m_target}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Language &language : languages)
            box->addItem(common::nameOf(language), language.text());
    }
    const auto choose = [](QComboBox *box, const Language &language, int otherwise) {
        const QSignalBlocker quiet(box);
        const int index = box->findData(language.text());
        box->setCurrentIndex(index >= 0 ? index : std::min(otherwise, box->count() - 1));
    };
    choose(m_source, source, 0);
    choose(m_target, target, 1);
    languagesChosen();
}

void TranslatorWindow::languagesChosen()
{
    const UnitId unit = m_unit->unit();
    m_model->setLanguages(chosen(m_source), chosen(m_target));
    const QModelIndex same = m_filter->mapFromSource(m_model->index(std::max(m_model->row(unit), 0), 0));
    m_list->setCurrentIndex(same.isValid() ? same : m_filter->index(0, 0));
    showCompleteness();
    showCurrent();
}

void TranslatorWindow::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    const TranslationUnit *unit = m_model->unit(index.isValid() ? index.row() : -1);
    m_unit->showUnit(unit == nullptr ? UnitId() : unit->id, chosen(m_source), chosen(m_target));
    showPreview();
}

void TranslatorWindow::showPreview()
{
    const TranslationUnit *unit = m_session == nullptr ? nullptr : m_session->table().find(m_unit->unit());
    auto questionnaire = m_session == nullptr ? std::nullopt : m_session->project().questionnaire();
    if (unit == nullptr || (!questionnaire && !unit->isInterface())) {
        m_preview->clear();
        return;
    }
    using core::questionnaire::Questionnaire;
    PreviewRequest request{std::make_shared<const Questionnaire>(std::move(questionnaire).value_or(Questionnaire())),
                           *unit, chosen(m_target)};
    if (unit->isInterface())
        request.program = std::make_shared<const core::language::TsFile>(m_session->table().tsFile(request.language));
    m_preview->show(request);
}

void TranslatorWindow::goToNext(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row < 0 || row >= m_filter->rowCount())
        return;
    chooseRow(*m_list, row);
    m_unit->focusTranslation();
}

void TranslatorWindow::showCompleteness()
{
    int questionnaireTexts = 0, questionnaireDone = 0, interfaceTexts = 0, interfaceDone = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isInterface = m_model->unit(row)->isInterface();
        const bool done = m_model->state(row) == UnitState::Checked;
        (isInterface ? interfaceTexts : questionnaireTexts) += 1;
        (isInterface ? interfaceDone : questionnaireDone) += done ? 1 : 0;
    }
    const QStringList own = m_services.ownFiles ? m_services.ownFiles() : QStringList();
    const QString inUse =
        own.isEmpty() ? QString() : QLatin1Char('\n') + tr("In use now: %1").arg(own.join(QStringLiteral(", ")));
    QString misnamed;
    for (const QString &name : m_session != nullptr ? m_session->project().misnamed() : QStringList())
        misnamed += QLatin1Char('\n') +
            tr("%1 says another language inside than its name does. The name decides; what still reads as in that "
               "language counts as not translated.")
                .arg(name);
    const auto share = [this](const Language &language, bool ofProgram) {
        qsizetype all = 0, done = 0;
        for (const TranslationUnit &unit : m_session->table().units()) {
            const bool counts = unit.isInterface() == ofProgram;
            all += counts ? 1 : 0;
            done += counts && unit.state(language) == UnitState::Checked ? 1 : 0;
        }
        return all == 0 ? QStringLiteral("–") : QLocale().toString(100 * done / all);
    };
    QStringList languages;
    for (const Language &language : m_session != nullptr ? m_session->table().languages() : QList<Language>())
        //: %1: a language, %2 and %3: how much of it is checked
        languages.append(tr("%1: questionnaire %2 %, program %3 %")
                             .arg(common::nameOf(language), share(language, false), share(language, true)));
    m_completeness->setText(tr("Checked: %1 of %2 texts of the questionnaire, %3 of %4 of the program.")
                                .arg(QLocale().toString(questionnaireDone), QLocale().toString(questionnaireTexts),
                                     QLocale().toString(interfaceDone), QLocale().toString(interfaceTexts)) +
                            QLatin1Char('\n') + languages.join(QLatin1Char('\n')) + inUse + misnamed);
}

void TranslatorWindow::takeInFile(const QString &path)
{
    if (m_session == nullptr)
        return;
    const auto bytes = core::base::readFile(path, core::base::kLargestWorkbook);
    if (!bytes) {
        showFault(bytes.error());
        return;
    }
    const auto incoming = core::language::readTranslationFile(m_session->table(), *bytes, path);
    if (!incoming) {
        showFault(incoming.error());
        return;
    }
    const MergePlan plan = core::language::planMerge(m_session->table(), *incoming);
    auto *dialog = new MergeDialog(tr("Take in %1").arg(QFileInfo(path).fileName()), plan, m_session->table(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session->take(dialog->chosenPlan()); });
    dialog->open();
}

void TranslatorWindow::replaceEverywhere(const QString &search, const QString &replacement)
{
    if (m_session == nullptr || search.isEmpty())
        return;
    const MergePlan plan = planReplace(m_session->table(), chosen(m_target), search, replacement);
    auto *dialog = new MergeDialog(tr("Replace “%1” by “%2”").arg(search, replacement), plan, m_session->table(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session->take(dialog->chosenPlan()); });
    dialog->open();
}

core::base::Result<QByteArray> TranslatorWindow::exported(const QString &path, bool onlyOpen) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("tbx"))
        return m_services.terms.writeTbx(QFileInfo(path).completeBaseName());
    const auto questionnaire = m_session->project().questionnaire();
    if (ending == QLatin1String("pdf") && questionnaire)
        return writePageBook(
            {m_session->table(), *questionnaire, chosen(m_source), chosen(m_target), m_services.windowPictures},
            m_services.preview);
    const auto form = core::language::translationForm(path).value_or(core::language::TranslationForm::Xliff);
    return core::language::writeTranslationFile(m_session->table(), {chosen(m_source), chosen(m_target), onlyOpen},
                                                form);
}

void TranslatorWindow::exportFile(const QString &path, bool onlyOpen)
{
    if (m_session == nullptr)
        return;
    const auto bytes = exported(path, onlyOpen);
    if (!bytes) {
        showFault(bytes.error());
        return;
    }
    if (const auto written = core::base::writeOutput(path, *bytes); !written)
        showFault(written.error());
}

void TranslatorWindow::publishInto(const QString &store)
{
    if (m_session == nullptr || !m_services.publish || !save())
        return;
    const auto questionnaire = m_session->project().questionnaire();
    if (!questionnaire)
        return;
    const auto changed = m_services.publish(store, *questionnaire);
    if (!changed) {
        showFault(changed.error());
        return;
    }
    QStringList counts;
    for (auto count = changed->cbegin(); count != changed->cend(); ++count)
        counts.append(QStringLiteral("%1 %2").arg(common::nameOf(count.key()), QLocale().toString(count.value())));
    tell(tr("The store has these texts"),
         counts.isEmpty()
             ? tr("It had them already; nothing was changed.")
             //: %1: languages, each with a number of texts
             : tr("Texts that changed: %1. The answers in the store are untouched.").arg(counts.join(u", "_qs)));
}

void TranslatorWindow::showFault(const core::base::Error &error)
{
    tell(tr("That did not work"), common::errorText(m_services.catalogue, m_services.language(), error));
}

void TranslatorWindow::tell(const QString &title, const QString &text)
{
    m_services.prompter.ask(this, {title, text, {}, {tr("Close")}, 0, false}, [](int) {});
}

Language chosen(const QComboBox *box)
{
    return Language(box->currentData().toString());
}

void TranslatorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace ui::translator
