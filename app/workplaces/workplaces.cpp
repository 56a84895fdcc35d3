// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplaces/workplaces.h"

#include "app/applicationcontext.h"
#include "core/fieldwork/auditlog.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/storefolder.h"
#include "core/storage/storeinfo.h"
#include "ui/common/appearance.h"
#include "ui/common/errorwording.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/desk/deskwindow.h"
#include "ui/kiosk/faultwindow.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QScreen>
#include <QWidget>

#include <utility>

namespace app {

using core::base::fail;
using core::base::Result;
using ui::common::Setting;
using ui::start::StartWindow;
using ui::start::WorkplaceKind;
namespace settings = ui::common::settings;

namespace {

constexpr const char *placeProperty = "placeName";

} // namespace

Workplaces::Workplaces(ApplicationContext &context) : m_context(context)
{
    m_context.prepareWindows();
}

Workplaces::~Workplaces()
{
    for (const QPointer<QWidget> &window : m_windows)
        delete window;
}

void Workplaces::openStart(const QString &store, const QStringList &results)
{
    m_store = store.isEmpty() ? Setting(m_context.settings(), settings::store).get() : store;
    m_results = results.isEmpty() ? Setting(m_context.settings(), settings::results).get() : results;
    auto window = std::make_unique<StartWindow>(m_context.languages(),
                                                std::vector{WorkplaceKind::Answer, WorkplaceKind::Fieldwork,
                                                            WorkplaceKind::Results, WorkplaceKind::Translations});
    m_start = window.get();
    m_start->setLanguage(m_context.language());
    m_start->setOwnTranslations(m_context.interfaceLanguage().ownFiles());
    connectStart();
    keep(std::move(window), QStringLiteral("start"));
    lookAtStore();
}

void Workplaces::connectStart()
{
    connect(m_start, &StartWindow::workplaceChosen, this, &Workplaces::openFromStart);
    connect(m_start, &StartWindow::openResultsWanted, this, &Workplaces::chooseResults);
    connect(m_start, &StartWindow::makeResultsWanted, this, [this] { tell(openDesk(m_store, true)); });
    connect(m_start, &StartWindow::openStoreWanted, this, [this] { tell(openDesk({}, false)); });
    connect(m_start, &StartWindow::languageChosen, this, &Workplaces::chooseLanguage);
    connect(&m_context.interfaceLanguage(), &ui::common::InterfaceLanguage::languageChanged, m_start,
            &StartWindow::setLanguage);
    connect(&m_context.interfaceLanguage(), &ui::common::InterfaceLanguage::languageChanged, this,
            &Workplaces::showStore); // the wave's name
    connect(&m_context.interfaceLanguage(), &ui::common::InterfaceLanguage::ownFilesChanged, m_start,
            [this] { m_start->setOwnTranslations(m_context.interfaceLanguage().ownFiles()); });
    connect(m_start, &StartWindow::themeChosen, this, [this](const ui::common::Theme &theme) {
        ui::common::keepTheme(m_context.settings(), theme);
        m_context.appearance().setTheme(theme);
    });
}

void Workplaces::openFromStart(WorkplaceKind workplace)
{
    switch (workplace) {
    case WorkplaceKind::Answer: // without a store, first to where one is made
        tell(m_store.isEmpty() ? openDesk(m_store, false) : openKiosk({m_store, {}, false}));
        break;
    case WorkplaceKind::Results:
        m_results.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
        tell(openExplorer(m_results));
        break;
    case WorkplaceKind::Fieldwork:
        tell(openDesk(m_store, false));
        break;
    case WorkplaceKind::Translations:
        tell(openTranslator({}));
        break;
    }
}

void Workplaces::chooseResults()
{
    const ui::common::FileRequest request{
        tr("Open a results file"), QFileInfo(m_results.value(0)).path(), {}, {tr("Results files (*.release)")}};
    m_context.prompter().openFiles(m_start, request, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            tell(openExplorer(paths));
    });
}

void Workplaces::chooseLanguage(const core::base::Language &language)
{
    Setting(m_context.settings(), settings::language).set(language.text());
    m_context.interfaceLanguage().setLanguage(language);
}

// A store that is gone, or no store at all, is simply none here; the desk says what is wrong with one.
void Workplaces::lookAtStore()
{
    if (!m_start)
        return;
    if (m_store.isEmpty()) {
        m_found.reset();
        showStore();
        return;
    }
    if (m_look.isRunning()) {
        m_looksAgain = true;
        return;
    }
    // Beside the window: neither a slow disk nor a large store keeps it from showing.
    auto found = std::make_shared<std::optional<FoundStore>>();
    m_look.start(
        [store = m_store, found](const core::base::Step &) {
            std::optional<core::questionnaire::Questionnaire> asked;
            const auto info = core::storage::inspectStore(store, &asked);
            if (!info || !asked)
                return Result<void>();
            const core::questionnaire::Wave *wave = asked->wave(info->wave);
            *found = FoundStore{wave == nullptr ? core::questionnaire::LocalizedText() : wave->label.in(wave->id),
                                asked->defaultLanguage, info->responses, info->invented};
            return Result<void>();
        },
        [this, found](const Result<void> &) {
            m_found = *found;
            showStore();
            if (std::exchange(m_looksAgain, false))
                lookAtStore();
        });
}

void Workplaces::showStore()
{
    if (!m_start)
        return;
    if (!m_found) {
        m_start->setStore(std::nullopt);
        return;
    }
    const auto chain = core::base::fallbackChain(m_context.language(), m_found->defaultLanguage);
    m_start->setStore(ui::start::StoreSummary{m_found->wave.find(chain).text, m_found->responses, m_found->invented});
}

// What went wrong with opening a window is said over the window it was asked in.
void Workplaces::tell(const Result<void> &outcome)
{
    if (outcome)
        return;
    ui::common::Prompt prompt;
    prompt.title = tr("This could not be opened");
    prompt.text = ui::common::errorText(m_context.catalogue(), m_context.language(), outcome.error());
    prompt.actions = QStringList{tr("Back")};
    m_context.prompter().ask(m_start, prompt, [](int) {});
}

Result<void> Workplaces::openKiosk(const KioskWish &wish)
{
    MadeWindow window = makeKioskWindow(m_context, wish);
    if (!window)
        return fail(window);
    connect(qobject_cast<ui::kiosk::KioskWindow *>(window->get()), &ui::kiosk::KioskWindow::responseSaved, this,
            [this, store = wish.store] { emit responseSaved(store); });
    keep(std::move(*window));
    return {};
}

void Workplaces::openFault(const KioskWish &wish, const core::base::Error &error)
{
    auto made = makeFaultWindow(m_context);
    ui::kiosk::FaultWindow *window = made.get();
    window->setError(error);
    const auto note = [this, store = wish.store](core::fieldwork::StaffAct act) {
        if (QFileInfo::exists(core::storage::StorePaths(store).file)) // else it is no store, and gets no log
            (void)core::fieldwork::noteAct(store, m_context.clock().today(), act);
    };
    connect(window, &ui::kiosk::FaultWindow::numberRefused, this,
            [note] { note(core::fieldwork::StaffAct::NumberRefused); });
    connect(window, &ui::kiosk::FaultWindow::numberAccepted, this,
            [note] { note(core::fieldwork::StaffAct::NumberAccepted); });
    connect(window, &ui::kiosk::FaultWindow::tryAgainWanted, this, [this, window, wish] {
        const auto opened = openKiosk(wish);
        if (opened)
            window->giveWay();
        else
            window->setError(opened.error());
    });
    keep(std::move(made));
}

Result<void> Workplaces::openDesk(const QString &store, bool atResults)
{
    auto made = makeDeskWindow(m_context);
    if (!made)
        return fail(made);
    ui::desk::DeskWindow *desk = made->get();
    connect(desk, &ui::desk::DeskWindow::languageChosen, this, &Workplaces::chooseLanguage);
    connect(&m_context.interfaceLanguage(), &ui::common::InterfaceLanguage::languageChanged, desk,
            &ui::desk::DeskWindow::setLanguage);
    connect(desk, &ui::desk::DeskWindow::storeChanged, this, [this](const QString &folder) {
        m_store = folder;
        Setting(m_context.settings(), settings::store).set(folder);
        lookAtStore();
    });
    connect(desk, &ui::desk::DeskWindow::kioskWanted, this, [this](const QString &folder, const QString &event) {
        tell(openKiosk({folder, event, false}));
    });
    connect(this, &Workplaces::responseSaved, desk, &ui::desk::DeskWindow::noteSaved);
    connect(desk, &ui::desk::DeskWindow::resultsWanted, this,
            [this](const QString &path) { tell(openExplorer({path})); });
    keep(std::move(*made), QStringLiteral("desk"));
    desk->openStore(store);
    if (atResults && !desk->store().isEmpty())
        desk->goToMakeResults();
    return {};
}

Result<void> Workplaces::openExplorer(const QStringList &releases)
{
    MadeWindow window = makeExplorerWindow(m_context, releases);
    if (!window)
        return fail(window);
    if (!releases.isEmpty()) {
        m_results = releases;
        Setting(m_context.settings(), settings::results).set(m_results);
    }
    keep(std::move(*window));
    return {};
}

Result<void> Workplaces::openTranslator(const QString &folder)
{
    MadeWindow window = makeTranslatorWindow(m_context, folder);
    if (!window)
        return fail(window);
    keep(std::move(*window));
    return {};
}

namespace {

/// No larger than the screen has room for, with its title bar.
void fitToScreen(QWidget &window)
{
    // Nobody knows a frame before it stands: the highest title bar of the usual desktops, and a border.
    constexpr QSize frame(8, 44);
    if (const QScreen *screen = window.screen())
        window.resize(window.size().boundedTo(screen->availableSize() - frame));
}

} // namespace

int Workplaces::run()
{
    return QApplication::exec();
}

bool Workplaces::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        ui::common::rememberPlace(*static_cast<QWidget *>(watched), m_context.settings(),
                                  watched->property(placeProperty).toString());
    return QObject::eventFilter(watched, event);
}

void Workplaces::keep(std::unique_ptr<QWidget> window, const QString &place)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    fitToScreen(*window); // first: a remembered place is for this screen already
    if (!place.isEmpty()) {
        window->setProperty(placeProperty, place);
        window->installEventFilter(this);
        ui::common::restorePlace(*window, m_context.settings(), place);
    }
    window->show();
    m_windows.emplace_back(window.release());
}

} // namespace app
