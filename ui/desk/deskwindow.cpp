// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskwindow.h"

#include "core/base/filename.h"
#include "core/base/safefile.h"
#include "core/fieldwork/machinecheck.h"
#include "core/fieldwork/paperbatchfile.h"
#include "core/fieldwork/practicecopy.h"
#include "core/fieldwork/signedevent.h"
#include "core/language/edition.h"
#include "core/storage/collectionstore.h"
#include "ui/common/buttons.h"
#include "ui/common/errorwording.h"
#include "ui/common/languageswitch.h"
#include "ui/common/passphrasefield.h"
#include "ui/common/prompter.h"
#include "ui/common/wrappinglabel.h"
#include "ui/desk/choosestorepage.h"
#include "ui/desk/daypage.h"
#include "ui/desk/eventpage.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/officetasks.h"
#include "ui/desk/openanswerspage.h"
#include "ui/desk/paperdesk.h"
#include "ui/desk/repairoffer.h"
#include "ui/desk/resultstasks.h"
#include "ui/desk/selfcheck.h"
#include "ui/desk/selfcheckpage.h"
#include "ui/desk/staffnumberpage.h"
#include "ui/desk/storepage.h"
#include "ui/desk/unsavedwork.h"
#include "ui/desk/visitkey.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>

namespace ui::desk {

using core::base::Error;
using core::base::Result;

DeskWindow::DeskWindow(Needs needs, const core::base::Language &language, QWidget *parent)
    : QWidget(parent), m_needs(std::move(needs)), m_language(language),
      m_pin(m_needs.pinFile, m_needs.clock, m_needs.pinCost),
      m_mark(new common::WrappingLabel(common::TextRole::Question)),
      m_help(new common::BigButton(common::ButtonKind::Quiet, this)),
      m_languages(new common::LanguageSwitch(m_needs.languages, this)), m_pages(new QStackedWidget(this)),
      m_storePage(new StorePage), m_choosePage(new ChooseStorePage(m_needs.questionnaire)), m_eventPage(new EventPage),
      m_numberPage(new StaffNumberPage(m_pin)), m_selfCheckPage(new SelfCheckPage), m_dayPage(new DayPage),
      m_paperDesk(new PaperDesk(
          {m_needs.clock, m_needs.random, m_needs.catalogue, m_needs.prompter, m_needs.speaker, m_needs.sealFile}))
{
    setupUi();
    setupConnections();
    setLanguage(language);
    openStore(QString());
    resize(960, 720);
}

DeskWindow::~DeskWindow() = default;

/// What was typed as a passphrase does not outlive the page it was typed on, nor an open key the pages of the results.
void DeskWindow::forgetPassphrases()
{
    const auto fields = m_pages->findChildren<common::PassphraseField *>();
    for (common::PassphraseField *field : fields) {
        if (!m_pages->currentWidget()->isAncestorOf(field))
            field->clear();
    }
    const QWidget *page = m_pages->currentWidget();
    if (page != m_openAnswers && !m_results->isPage(page))
        m_results->key()->forget();
}

void DeskWindow::showDay(bool opening)
{
    m_day = opening;
    m_event = m_storePage->chosenEvent();
    const auto info = core::storage::inspectStore(m_store);
    if (!info)
        return tell(info.error());
    DayPage::Facts facts;
    facts.store = *info;
    facts.today = m_needs.clock.today();
    facts.machineChecked = isMachineChecked();
    facts.numberSet = m_pin.isSet();
    for (const core::fieldwork::Event &event : core::fieldwork::eventsOf(m_store).events) {
        if (event.day != facts.today)
            continue;
        facts.eventToday = EventWords::title(event);
        facts.numberNeeded = event.rules.supervision == core::fieldwork::Supervision::Locked;
    }
    facts.mirror = core::storage::Mirror::stateOf(core::storage::StorePaths(m_store));
    facts.history = core::fieldwork::historyOf(m_store, info->responses);
    facts.openPiles = static_cast<int>(core::fieldwork::batchesInProgress(m_store).size());
    m_dayPage->begin(opening ? DayPage::Moment::Opening : DayPage::Moment::Closing, facts);
    m_pages->setCurrentWidget(m_dayPage);
}

void DeskWindow::setLanguage(const core::base::Language &language)
{
    m_language = language;
    m_languages->setCurrent(language);
    m_choosePage->setLanguage(language);
    m_paperDesk->setLanguage(language);
    m_office->setLanguage(language);
    m_results->setLanguage(language);
    m_openAnswers->setLanguage(language);
    m_numberPage->refresh(words());
    retranslate();
}

void DeskWindow::openStore(const QString &folder)
{
    m_store = folder;
    m_event.reset();
    checkStore();
}

/// The keyboard begins at the page's main thing to do, not at the languages above it; what has it on the page keeps it.
template <typename Page>
void DeskWindow::showFirst(Page *page)
{
    const bool isThere = page->isAncestorOf(focusWidget()) && focusWidget()->isEnabled();
    m_pages->setCurrentWidget(page);
    if (!isThere)
        page->focusFirst();
}

/// From a page to where it was opened: a step of opening or closing the day goes back to that list.
void DeskWindow::comeBack()
{
    const std::optional<bool> day = m_day;
    checkStore();
    if (day && m_pages->currentWidget() == m_storePage)
        showDay(*day);
}

void DeskWindow::checkStore()
{
    m_day.reset();
    if (m_store.isEmpty()) {
        retranslate();
        showFirst(m_choosePage);
        return;
    }
    std::optional<core::questionnaire::Questionnaire> texts;
    const auto info = core::storage::inspectStore(m_store, &texts);
    if (!info) {
        const QString damaged = info.error().code == core::base::ErrorCode::StoreDamaged ? m_store : QString();
        m_store.clear();
        retranslate();
        showFirst(m_choosePage);
        if (damaged.isEmpty())
            tell(info.error());
        else
            m_repair->offer(this, damaged);
        return;
    }
    m_info = *info;
    m_wave = info->wave;
    retranslate();
    FactWriter::Surroundings around = surroundings(*info);
    if (const auto office = core::fieldwork::TrustedRoot(m_needs.rootFile).kept(); office && office->has_value())
        around.office = core::storage::fingerprint(**office);
    if (texts && texts->id == m_needs.questionnaire.id)
        around.ownTexts = core::language::differingTexts(*texts, m_needs.questionnaire);
    m_storePage->setFacts(FactWriter::write(*info, around), m_store);
    showEvents(*info);
    showFirst(m_storePage);
    emit storeChanged(m_store);
    if (!info->verified && !info->lacksKey) // a repaired copy would lack it too
        m_repair->offer(this, m_store);
}

FactWriter::Surroundings DeskWindow::surroundings(const core::storage::StoreInfo &info) const
{
    FactWriter::Surroundings around = FactWriter::lookAround(m_store, info, m_needs.clock.today());
    around.waveLabel = waveLabel(m_wave);
    around.now = m_needs.timeOfDay();
    m_watch.addTo(around, m_store, info, m_needs.clock.monotonicMilliseconds());
    return around;
}

void DeskWindow::noteSaved(const QString &folder)
{
    m_watch.noteSaved(folder, m_needs.timeOfDay());
}

void DeskWindow::showEvents(const core::storage::StoreInfo &info)
{
    const std::map<core::interview::EventId, std::optional<int>> counts =
        core::storage::withoutSmallCounts(info.byEvent);
    if (m_pages->currentWidget() == m_storePage && m_storePage->hasEvents())
        m_event = m_storePage->chosenEvent();
    std::vector<StorePage::EventLine> lines;
    QString today;
    const core::fieldwork::StoredEvents stored = core::fieldwork::eventsOf(m_store);
    for (const core::fieldwork::Event &event : stored.events) {
        const auto count = counts.find(event.id);
        if (event.day == m_needs.clock.today())
            today = event.id.text();
        lines.push_back({event.id.text(), EventWords::title(event),
                         EventWords::detail(event, count == counts.end() ? std::nullopt : count->second)});
    }
    m_storePage->setEvents(lines, m_event.value_or(today));
    if (!stored.faults.empty())
        tell(stored.faults.front());
}

void DeskWindow::planEvent()
{
    const auto info = core::storage::inspectStore(m_store);
    if (!info)
        return tell(info.error());
    const auto store = core::storage::CollectionStore::open(m_store, m_needs.clock, m_needs.random);
    if (!store)
        return tell(store.error());
    std::vector<core::interview::EventId> taken;
    for (const core::fieldwork::Event &event : core::fieldwork::eventsOf(m_store).events)
        taken.push_back(event.id);
    m_pages->setCurrentWidget(m_eventPage);
    m_eventPage->begin((*store)->questionnaire(), *info, m_needs.clock.today(), std::move(taken), m_needs.programGaps);
}

void DeskWindow::saveEvent(const core::fieldwork::Event &event)
{
    const auto saved = core::fieldwork::saveEvent(m_store, event);
    if (!saved) {
        m_eventPage->sayFault(common::errorText(m_needs.catalogue, m_language, saved.error()));
        return;
    }
    m_event = event.id.text();
    comeBack();
}

void DeskWindow::startKiosk()
{
    m_event = m_storePage->chosenEvent();
    m_thenKiosk = false;
    core::fieldwork::KioskRules rules; // without an event a kiosk is locked
    std::optional<core::fieldwork::Event> chosen;
    if (!m_event->isEmpty()) {
        const auto event = core::fieldwork::eventOf(m_store, core::interview::EventId(*m_event));
        if (!event)
            return tell(event.error());
        rules = event->rules;
        chosen = *event;
    }
    if (rules.supervision == core::fieldwork::Supervision::Locked && !m_pin.isSet()) {
        showNumberPage(true);
    } else {
        m_watch.begin(m_store, m_info.responses, std::move(chosen), m_needs.clock.monotonicMilliseconds());
        emit kioskWanted(m_store, *m_event);
    }
}

SelfCheck DeskWindow::selfCheck()
{
    return {m_needs.clock, m_needs.random,   m_needs.catalogue, m_language,
            m_store,       screen()->size(), m_needs.speaker,   m_needs.programGaps};
}

void DeskWindow::checkMachine()
{
    m_event = m_storePage->chosenEvent();
    const auto checks = selfCheck().run();
    if (!checks)
        return tell(checks.error());
    m_selfCheckPage->beginDay(m_needs.clock.today());
    m_machineChecks = *checks;
    showChecks();
    m_pages->setCurrentWidget(m_selfCheckPage);
}

void DeskWindow::showChecks()
{
    const bool canSpeak = m_needs.speaker != nullptr && m_needs.speaker->state() == kiosk::Speaker::State::Ready;
    m_selfCheckPage->setChecks(selfCheck().withTrials(m_machineChecks, m_selfCheckPage->trials()), canSpeak);
    m_checkedOn = m_selfCheckPage->isWell() ? m_needs.clock.today() : QDate();
}

void DeskWindow::saveSheet()
{
    const common::FileRequest request{
        tr("Where shall the pass sheet be?"),
        QFileInfo(m_store).path(),
        proposedName(tr("self-check %1").arg(m_needs.clock.today().toString(Qt::ISODate))) + QStringLiteral(".html"),
        {tr("Pages to print (*.html)")}};
    m_needs.prompter.saveFile(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const auto written = core::base::writeOutput(path, passSheet(m_selfCheckPage->checks(), selfCheck()));
        if (!written)
            tell(written.error());
    });
}

void DeskWindow::openPaperDesk()
{
    m_event = m_storePage->chosenEvent();
    std::optional<core::fieldwork::Event> event;
    if (!m_event->isEmpty()) {
        auto chosen = core::fieldwork::eventOf(m_store, core::interview::EventId(*m_event));
        if (!chosen)
            return tell(chosen.error());
        event = std::move(*chosen);
    }
    if (const auto begun = m_paperDesk->begin(m_store, event, m_language); !begun)
        return tell(begun.error());
    m_pages->setCurrentWidget(m_paperDesk);
}

/// What is answered or keyed in the copy is marked for good; the store itself is left as it is.
void DeskWindow::makePracticeCopy()
{
    const QFileInfo own(m_store);
    const common::FileRequest request{tr("Where shall the copy to practise with be?"),
                                      own.path(),
                                      core::base::readableFileName(own.fileName() + u' ' + tr("practice")),
                                      {}};
    m_needs.prompter.saveFile(this, request, [this](const QString &folder) {
        if (folder.isEmpty())
            return;
        const auto made = core::fieldwork::makePracticeCopy(m_store, folder, m_needs.clock, m_needs.random);
        if (made)
            openStore(folder);
        else
            tell(made.error());
    });
}

void DeskWindow::showNumberPage(bool thenKiosk)
{
    m_event = m_storePage->chosenEvent();
    m_thenKiosk = thenKiosk;
    m_pages->setCurrentWidget(m_numberPage);
    m_numberPage->begin(words());
}

questions::FormContext DeskWindow::words() const
{
    return {&m_needs.questionnaire, m_wave, &m_needs.catalogue, m_language};
}

QString DeskWindow::waveLabel(const core::questionnaire::WaveId &wave) const
{
    const core::questionnaire::Wave *known = m_needs.questionnaire.wave(wave);
    return known != nullptr ? m_needs.questionnaire.find(known->label, m_language, wave).text : wave.text();
}

/// Of a file about the wave, as a person would call it.
QString DeskWindow::proposedName(const QString &what) const
{
    const core::questionnaire::Questionnaire &asked = m_needs.questionnaire;
    return core::base::readableFileName(
        QStringLiteral("%1 %2 %3").arg(asked.find(asked.title, m_language, m_wave).text, waveLabel(m_wave), what));
}

void DeskWindow::chooseFolder()
{
    m_needs.prompter.openFolder(this, {tr("Open a store"), {}, {}, {}}, [this](const QString &folder) {
        if (!folder.isEmpty())
            openStore(folder);
    });
}

void DeskWindow::goToMakeResults()
{
    m_results->show(m_store, m_info, proposedName(tr("results")) + QStringLiteral(".release"));
}

void DeskWindow::tell(const Error &error)
{
    common::Prompt prompt;
    prompt.title = tr("That did not work");
    prompt.text = common::errorText(m_needs.catalogue, m_language, error);
    prompt.actions = QStringList{tr("Back")};
    m_needs.prompter.ask(this, prompt, [](int) {});
}

/// Closing is one more way to leave a page.
void DeskWindow::closeEvent(QCloseEvent *event)
{
    const auto *page = dynamic_cast<const UnsavedWork *>(m_pages->currentWidget());
    if (m_mayClose || page == nullptr || !page->loss())
        return QWidget::closeEvent(event);
    event->ignore();
    leaveOrAsk(*page, this, m_needs.prompter, [this] {
        m_mayClose = true;
        // Queued: this may still be inside the first attempt to close.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

/// A store to practise with says so on every page and in the title.
void DeskWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_pages->currentWidget() == m_storePage)
            checkStore();
        else if (m_pages->currentWidget() == m_selfCheckPage)
            checkMachine(); // what was found is said anew
    }
    QWidget::changeEvent(event);
}

} // namespace ui::desk
