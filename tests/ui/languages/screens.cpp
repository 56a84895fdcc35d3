// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/screens.h"

#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/language/pseudolanguage.h"
#include "core/language/termlist.h"
#include "core/language/translationproject.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/collectionstore.h"
#include "tests/support/inventedrelease.h"
#include "tests/support/testmain.h"
#include "tests/ui/kiosk/kioskfixture.h"
#include "tests/ui/support/settle.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/makeresultspage.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"
#include "ui/start/startwindow.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/translatorwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>

namespace tests {
namespace {

using core::base::Language;
using core::questionnaire::Questionnaire;

/// What all windows stand on, with the pseudo-languages put in as files.
class World
{
public:
    explicit World(const Language &language)
        : questionnaire(shippedQuestionnaire()), catalogue(core::language::Catalogue::builtIn()),
          appearance(*qApp, ui::common::Theme{}), interface(language)
    {
        copy(QStringLiteral("resources/questionnaires/partnership-barometer.json"), QStringLiteral("q.json"));
        for (const char *tag : {"fi", "sv", "en"}) {
            const QString name = QStringLiteral("barometer_%1.ts").arg(QLatin1String(tag));
            copy(QStringLiteral("translations/") + name, name);
        }
        if (const auto pseudo = core::language::pseudoOf(language)) {
            auto project = core::language::TranslationProject::open(folder.path()).value();
            core::language::addPseudoLanguage(project.table(), *pseudo);
            if (!project.save())
                qFatal("the pseudo-language cannot be saved");
            questionnaire = project.questionnaire().value();
        }
        catalogue.useFolder(folder.path());
        interface.useFolder(folder.path());
    }

    [[nodiscard]] std::function<void(const Language &)> setLanguage()
    {
        return [this](const Language &next) {
            interface.setLanguage(next);
            settle();
        };
    }

    QTemporaryDir folder;
    Questionnaire questionnaire;
    core::language::Catalogue catalogue;
    ui::common::Appearance appearance;
    ui::common::InterfaceLanguage interface;
    ui::common::MemorySettingStore settings;
    ui::common::PresetPrompter prompter;
    FakeClock clock;
    core::base::SeededRandom random{seed()};

private:
    void copy(const QString &from, const QString &name) const
    {
        const auto bytes = core::base::readFile(sourcePath(from), 16 << 20);
        if (!bytes || !core::base::writeFile(folder.filePath(name), *bytes))
            qFatal("%s cannot be copied", qPrintable(from));
    }
};

using Visit = std::function<void(const Screen &screen)>;

void show(QWidget &window, QSize size = {1280, 800})
{
    window.resize(size);
    window.show();
    settle();
}

void visitStart(World &world, const Visit &visit)
{
    using ui::start::WorkplaceKind;
    ui::start::StartWindow window(
        ui::common::interfaceLanguages(world.catalogue),
        {WorkplaceKind::Answer, WorkplaceKind::Fieldwork, WorkplaceKind::Results, WorkplaceKind::Translations});
    window.setLanguage(world.interface.language());
    QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &window,
                     &ui::start::StartWindow::setLanguage);
    show(window);
    visit({QStringLiteral("start: no store"), window, world.setLanguage()});
    window.setStore(ui::start::StoreSummary{QStringLiteral("2022-23"), 27, true});
    window.setOwnTranslations({QStringLiteral("barometer_sv.ts")});
    settle();
    visit({QStringLiteral("start: a store"), window, world.setLanguage()});
}

void press(const QWidget &window, const char *button)
{
    auto *found = window.findChild<QAbstractButton *>(QString::fromLatin1(button));
    if (found == nullptr)
        qFatal("no button %s", button);
    found->click();
    settle();
}

void visitMakingResults(World &world, const Visit &visit);

void visitDesk(World &world, const Visit &visit)
{
    constexpr core::fieldwork::PinCost cheapPin{1, std::size_t{8} * 1024};
    core::storage::NewStore wanted;
    wanted.folder = world.folder.filePath(QStringLiteral("store"));
    wanted.questionnaire = world.questionnaire;
    wanted.wave = core::questionnaire::WaveId(QStringLiteral("2"));
    wanted.capacity = 16;
    if (!core::storage::CollectionStore::create(wanted, world.clock, world.random))
        qFatal("no store");
    ui::desk::DeskWindow window({world.clock, world.random, world.catalogue, world.prompter, world.questionnaire,
                                 ui::common::interfaceLanguages(world.catalogue), QStringLiteral("0.1.0"),
                                 world.folder.filePath(QStringLiteral("staff-pin")), cheapPin},
                                world.interface.language());
    QObject::connect(&world.interface, &ui::common::InterfaceLanguage::languageChanged, &window,
                     &ui::desk::DeskWindow::setLanguage);
    show(window);
    visit({QStringLiteral("desk: choose"), window, world.setLanguage()});
    window.openStore(wanted.folder);
    settle();
    visit({QStringLiteral("desk: store"), window, world.setLanguage()});
    const auto look = [&](const QString &name) {
        settle();
        visit({QStringLiteral("desk: ") + name, window, world.setLanguage()});
    };
    press(window, "planEvent");
    look(QStringLiteral("event, place"));
    window.findChild<QLineEdit *>(QStringLiteral("eventPlace"))->setText(QStringLiteral("1"));
    window.findChild<QLineEdit *>(QStringLiteral("eventDay"))
        ->setText(QLocale().toString(world.questionnaire.wave(wanted.wave)->opens, QLocale::ShortFormat));
    for (const char *step : {"languages", "kiosk", "summary"}) {
        press(window, "eventNext");
        look(QStringLiteral("event, ") + QLatin1String(step));
    }
    press(window, "eventCancel");
    press(window, "staffNumber");
    look(QStringLiteral("staff number"));
    press(window, "cancelNumber");
    press(window, "checkMachine");
    look(QStringLiteral("self-check"));
    press(window, "leaveSelfCheck");
    window.goToMakeResults();
    look(QStringLiteral("results"));
    visitMakingResults(world, visit);
}

/// The stages of making results that take work to reach.
void visitMakingResults(World &world, const Visit &visit)
{
    ui::desk::MakeResultsPage page(world.prompter);
    show(page, {960, 720});
    const auto look = [&](const QByteArray &name) {
        settle();
        visit({QStringLiteral("desk: results, ") + QLatin1String(name), page, world.setLanguage()});
    };
    using core::disclosure::ReleaseKind;
    for (const auto kind : {ReleaseKind::Draft, ReleaseKind::Published}) {
        const char *of = kind == ReleaseKind::Draft ? "draft " : "file ";
        page.showWorking(kind);
        page.setProgress(3, 10);
        look(QByteArray(of) + "working");
        page.showDone(QStringLiteral("/2.release"));
        look(QByteArray(of) + "done");
        page.showFailed(QString());
        look(QByteArray(of) + "failed");
    }
}

void visitExplorer(World &world, const Visit &visit)
{
    const auto content = inventedContent(world.questionnaire, core::questionnaire::WaveId(QStringLiteral("2")), 375, 5);
    const QString path = world.folder.filePath(QStringLiteral("2.release"));
    if (!core::base::writeFile(path, core::disclosure::writeRelease(content)))
        qFatal("no release");
    ui::explorer::ExplorerWindow window(
        {world.catalogue, world.interface, world.appearance, world.settings, world.prompter});
    show(window);
    visit({QStringLiteral("explorer: empty"), window, world.setLanguage()});
    window.openFiles({path});
    settle();
    const QAbstractItemModel *questions = window.panel()->questions()->model();
    for (const char *question : {"Q01", "Q03", "Q04", "Q05", "Q07", "Q12"}) {
        for (int row = 0; row < questions->rowCount(); ++row) {
            if (questions->index(row, 0).data(Qt::UserRole).toString() == QLatin1String(question))
                window.panel()->questions()->setCurrentIndex(questions->index(row, 0));
        }
        settle();
        visit({QStringLiteral("explorer: ") + QLatin1String(question), window, world.setLanguage()});
    }
    using Page = ui::explorer::ExplorerSession::Page;
    window.session().collect();
    for (const auto &[page, name] :
         {std::pair(Page::Highlights, "highlights"), std::pair(Page::Overview, "who answered"),
          std::pair(Page::Twins, "twins"), std::pair(Page::Collected, "collected")}) {
        window.session().showPage(page);
        const auto seek = [&window] {
            settle();
            for (int turn = 0; turn < 500 && window.summaries()->isSeeking(); ++turn)
                settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // cards of the language before
            settle();
        };
        seek();
        visit({QStringLiteral("explorer: ") + QLatin1String(name), window, [&](const Language &next) {
                   world.setLanguage()(next);
                   seek();
               }});
    }
    const core::chart::Wording words(world.catalogue, world.interface.language());
    ui::explorer::MappingDialog mapping(world.questionnaire, {}, words);
    show(mapping, {900, 640});
    visit({QStringLiteral("explorer: how waves compare"), mapping, [&](const Language &next) {
               world.setLanguage()(next);
               mapping.setLanguage(next);
           }});
}

/// The parts of the translators' window that hold words of its own; what it lists are texts of every language.
void visitPreviews(World &world, const Visit &visit)
{
    const auto nothing = [](const ui::translator::PreviewRequest &, QWidget *) -> QWidget * {
        return nullptr;
    };
    ui::translator::PreviewPane pane({nothing, nothing, nothing, nothing});
    show(pane, {500, 700});
    visit({QStringLiteral("translator: previews"), pane, world.setLanguage()});
}

void visitTranslator(World &world, const Visit &visit)
{
    ui::translator::TranslatorWindow window({world.catalogue, core::language::TermList{}, world.prompter,
                                             world.settings, [&world] { return world.interface.language(); },
                                             ui::translator::formPreview(world.catalogue)});
    show(window, {1920, 1080});
    visit({QStringLiteral("translator: empty"), window, world.setLanguage()});
    visitPreviews(world, visit);
    core::language::MergePlan plan;
    plan.refused.push_back({{}, core::language::Refusal::Unknown});
    plan.refused.push_back({{}, core::language::Refusal::Stale});
    plan.refused.push_back({{}, core::language::Refusal::Placeholders});
    plan.unchanged = 3;
    ui::translator::MergeDialog merge(QString(), plan, {});
    show(merge, {900, 560});
    visit({QStringLiteral("translator: what will change"), merge, world.setLanguage()});
    ui::translator::ReplaceDialog replace;
    show(replace, {600, 300});
    visit({QStringLiteral("translator: replace"), replace, world.setLanguage()});
}

void visitKiosk(const Language &language, int pages, const Visit &visit)
{
    World world(language);
    Questionnaire asked = world.questionnaire;
    if (core::language::pseudoOf(language))
        asked.languages = {language, asked.defaultLanguage};
    Kiosk kiosk(asked, "2");
    kiosk.catalogue.useFolder(world.folder.path());
    kiosk.language.useFolder(world.folder.path());
    settle();
    const auto switchTo = [&kiosk](const Language &next) {
        kiosk.session.chooseLanguage(next);
        settle();
    };
    const auto look = [&](const QString &name, bool all = false) {
        visit({QStringLiteral("kiosk: ") + name, *kiosk.window, switchTo, all});
    };
    look(QStringLiteral("start"), true);
    kiosk.press(QStringLiteral("start_") + language.text());
    look(QStringLiteral("welcome"));
    kiosk.press(QStringLiteral("begin"));
    for (int page = 0; page < pages && kiosk.session.stage() == ui::kiosk::Stage::Form; ++page) {
        const auto view = kiosk.session.interview()->page();
        look(QStringLiteral("%1 page %2").arg(view.questions.front().question->id.text()).arg(view.part));
        kiosk.press(QStringLiteral("next"));
    }
    if (kiosk.session.stage() == ui::kiosk::Stage::Review)
        look(QStringLiteral("review"));
    kiosk.session.askStop();
    settle();
    look(QStringLiteral("stop"));
    kiosk.session.goOn();
    kiosk.session.away();
    settle();
    look(QStringLiteral("away"), true); // in every language at once: nobody knows who is there
    kiosk.session.goOn();
    kiosk.session.sendSoFar();
    settle();
    look(QStringLiteral("done"));
}

} // namespace

void visitScreens(const Language &language, int kioskPages, const Visit &visit)
{
    {
        World world(language);
        visitStart(world, visit);
        visitDesk(world, visit);
        visitExplorer(world, visit);
        visitTranslator(world, visit);
    }
    visitKiosk(language, kioskPages, visit);
}

} // namespace tests
