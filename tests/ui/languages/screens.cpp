// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/screens.h"

#include "core/base/safefile.h"
#include "core/disclosure/releasewriter.h"
#include "core/fieldwork/staffpin.h"
#include "core/language/pseudolanguage.h"
#include "core/language/termlist.h"
#include "tests/support/inventedrelease.h"
#include "tests/ui/languages/shown.h"
#include "tests/ui/languages/world.h"
#include "tests/ui/support/settle.h"
#include "ui/common/actions.h"
#include "ui/common/helpwindow.h"
#include "ui/common/wrappinglabel.h"
#include "ui/explorer/explorersession.h"
#include "ui/explorer/explorerwindow.h"
#include "ui/explorer/mappingdialog.h"
#include "ui/explorer/sidepanel.h"
#include "ui/explorer/summarypages.h"
#include "ui/kiosk/faultwindow.h"
#include "ui/start/startwindow.h"
#include "ui/start/viewmenu.h"
#include "ui/translator/formpreview.h"
#include "ui/translator/mergedialog.h"
#include "ui/translator/replacedialog.h"
#include "ui/translator/translatorwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace tests {
namespace {

using core::base::Language;
using core::questionnaire::Questionnaire;

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
    const auto *menu = window.findChild<ui::start::ViewMenu *>();
    menu->findChild<QAbstractButton *>()->click(); // what is in the menu is made when it opens
    Screen opened{QStringLiteral("start: text and colours"), window, world.setLanguage()};
    opened.keepsLanguage = true; // an open menu is closed before anything else can be chosen
    visit(opened);
    menu->findChild<QMenu *>()->close();
}

/// The keys that the help lists. What stands around them is a file of each language, not a text.
void visitHelp(World &world, const Visit &visit)
{
    const QString folder = world.path(QStringLiteral("help"));
    QDir().mkpath(folder);
    if (!core::base::writeFile(folder + QStringLiteral("/en.md"), "{keys}\n"))
        qFatal("no help");
    ui::common::HelpWindow window({1, ui::common::ActionScope::Results,
                                   [&world] {
                                       return world.interface.language();
                                   }},
                                  folder);
    show(window);
    visit({QStringLiteral("help: keys"), window, world.setLanguage()});
}

/// What the keys that collect a question say, each taken back by itself. It stays in sight a while: nothing after it.
void visitCollecting(ui::explorer::ExplorerWindow &window, World &world, const Visit &visit)
{
    while (window.session().page() != ui::explorer::ExplorerSession::Page::Question && window.session().canGoBack())
        window.session().goBack();
    settle();
    using ui::common::ActionId;
    for (const ActionId action :
         {ActionId::CollectForReport, ActionId::CollectForReport, ActionId::CollectAsSlide, ActionId::CollectAsSlide}) {
        ui::common::findAction(window, action)->trigger();
        settle();
        Screen said{QStringLiteral("explorer: collected by a key"), window, world.setLanguage()};
        said.keepsLanguage = true; // it is gone before anybody can switch
        visit(said);
    }
}

void visitExplorer(World &world, const Visit &visit)
{
    auto content = inventedContent(world.questionnaire, core::questionnaire::WaveId(QStringLiteral("2")), 375, 5);
    core::release::OpenAnswers answers{core::questionnaire::QuestionId(QStringLiteral("Q39")), {}};
    for (int each = 0; each < 36; ++each) // figures in brackets, which no walk takes for words of the program
        answers.entries.push_back(
            {QStringLiteral("[%1]").arg(each), Language(QLatin1String(each < 24 ? "fi" : "sv")), each < 12});
    content.openAnswers.push_back(answers);
    const QString path = world.folder.filePath(QStringLiteral("2.release"));
    if (!core::base::writeFile(path, core::disclosure::writeRelease(content)))
        qFatal("no release");
    ui::explorer::ExplorerWindow window(
        {world.catalogue, world.interface, world.appearance, world.settings, world.prompter});
    show(window);
    visit({QStringLiteral("explorer: empty"), window, world.setLanguage()});
    const auto waitForFiles = [&window] { // read beside the window
        while (window.isOpening())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    };
    window.openFiles({world.path(QStringLiteral("0.release"))});
    waitForFiles();
    visit({QStringLiteral("explorer: not opened"), window, world.setLanguage()});
    window.openFiles({path});
    waitForFiles();
    const QAbstractItemModel *questions = window.panel()->questions()->model();
    if (window.panel()->questions()->isHidden() || questions->rowCount() == 0)
        qFatal("the results do not open: %s", qPrintable(tests::shownTexts(window).join(QStringLiteral(" / "))));
    const auto open = [&](const char *question) {
        for (int row = 0; row < questions->rowCount(); ++row) {
            if (questions->index(row, 0).data(Qt::UserRole).toString() == QLatin1String(question))
                window.panel()->questions()->setCurrentIndex(questions->index(row, 0));
        }
        settle();
    };
    for (const char *question : {"Q01", "Q03", "Q04", "Q05", "Q07", "Q12", "Q35", "Q39"}) {
        open(question);
        visit({QStringLiteral("explorer: ") + QLatin1String(question), window, world.setLanguage()});
    }
    auto *among = window.findChild<QLineEdit *>(QStringLiteral("openSearch"));
    among->setText(QStringLiteral("-"));
    settle();
    visit({QStringLiteral("explorer: no such open answer"), window, world.setLanguage()});
    among->clear();
    core::chart::View broken; // a chart with so many notes that they fold
    broken.question = core::questionnaire::QuestionId(QStringLiteral("Q27"));
    broken.by = {core::questionnaire::DimensionId(QStringLiteral("area"))};
    window.session().setView(broken);
    settle();
    visit({QStringLiteral("explorer: Q27 by area"), window, world.setLanguage()});
    window.panel()->search()->setText(QStringLiteral("[0]"));
    settle();
    visit({QStringLiteral("explorer: nothing found"), window, world.setLanguage()});
    window.panel()->search()->clear();
    using Page = ui::explorer::ExplorerSession::Page;
    window.session().showPage(Page::Collected);
    settle();
    visit({QStringLiteral("explorer: nothing collected"), window, world.setLanguage()});
    window.session().goBack();
    for (const char *question : {"Q03", "Q39"}) {
        open(question);
        window.session().collect(ui::explorer::CollectedViews::Use::Report);
    }
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
    visitCollecting(window, world, visit);
    const core::chart::Wording words(world.catalogue, world.interface.language());
    core::chart::Mapping map; // one that stops the line, and one that only says why
    for (const bool stops : {true, false}) {
        core::chart::TrendBreak entry;
        entry.before = core::questionnaire::WaveId(QStringLiteral("1"));
        entry.after = core::questionnaire::WaveId(QStringLiteral("2"));
        entry.questions = {core::questionnaire::QuestionId(QStringLiteral("Q03"))};
        entry.stops = stops;
        map.breaks.push_back(entry);
    }
    ui::explorer::MappingDialog mapping(world.questionnaire, map, words);
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
    plan.refused.push_back({{}, core::language::Refusal::Twice});
    plan.unchanged = 3;
    ui::translator::MergeDialog merge(QString(), plan, {});
    show(merge, {900, 560});
    visit({QStringLiteral("translator: what will change"), merge, world.setLanguage()});
    ui::translator::ReplaceDialog replace;
    show(replace, {600, 300});
    visit({QStringLiteral("translator: replace"), replace, world.setLanguage()});
}

/// Before any kiosk: the program has one look at a time, and each kiosk here sets its own.
void visitKioskThatCannotOpen(World &world, const Language &language, const Visit &visit)
{
    constexpr core::fieldwork::PinCost cheap{1, std::size_t{8} * 1024};
    core::fieldwork::StaffPin pin(world.path(QStringLiteral("gate")), world.clock, cheap);
    if (!pin.set(QStringLiteral("123456")))
        qFatal("no staff number");
    ui::kiosk::FaultWindow fault(world.catalogue, world.appearance, pin, {language});
    fault.setError({core::base::ErrorCode::Internal, {QStringLiteral("1")}, {}, {}});
    show(fault);
    Screen screen{QStringLiteral("kiosk: cannot be opened"), fault, [](const Language &) {
                  }};
    screen.keepsLanguage = true; // it speaks those of the event, all at once
    visit(screen);
    const auto *said = fault.findChild<ui::common::WrappingLabel *>(QStringLiteral("staffNotice"));
    const auto tryNumber = [&](const char *name) {
        for (int digit = 0; digit < core::fieldwork::StaffPin::digits; ++digit)
            press(fault, "digit_1");
        press(fault, "enterPin");
        if (!QTest::qWaitFor([said] { return !said->text().isEmpty(); }))
            qFatal("nothing is said of the number");
        screen.name = QLatin1String(name);
        visit(screen);
    };
    press(fault, "closeFault");
    tryNumber("kiosk: a wrong number");
    while (pin.secondsToWait() == 0)
        tryNumber("kiosk: a wrong number");
    tryNumber("kiosk: too many wrong numbers");
}

/// The kiosk when nobody can answer at it, and when staff leave it.
void visitKioskAtRest(World &world, const Questionnaire &asked, const Visit &visit)
{
    const Language language = world.interface.language();
    // Such a page speaks all languages of the kiosk at once: here it has one.
    Questionnaire alone = asked;
    alone.languages = {language};
    const auto look = [&](Kiosk &kiosk, const char *name) {
        kiosk.catalogue.useFolder(world.folder.path());
        kiosk.language.useFolder(world.folder.path());
        emit kiosk.session.stageChanged(); // it takes the texts of the folder
        settle();
        Screen screen{QStringLiteral("kiosk: ") + QLatin1String(name), *kiosk.window, [](const Language &) {
                      }};
        screen.keepsLanguage = true;
        visit(screen);
    };
    constexpr QSize size(1280, 800);
    constexpr int room = 500;
    const QDate day(2026, 6, 1);
    {
        Kiosk full(alone, "2", {}, size, 0);
        look(full, "full");
        Kiosk early(alone, "2", {}, size, room, day.addYears(-1));
        look(early, "not open yet");
        Kiosk late(alone, "2", {}, size, room, day.addYears(1));
        look(late, "closed");
        Kiosk dayAfter(alone, "2", {}, size, room, day, nullptr, day.addDays(-1));
        look(dayAfter, "event over");
        Kiosk dayBefore(alone, "2", {}, size, room, day, nullptr, day.addDays(1));
        look(dayBefore, "event to come");
    }
    ui::kiosk::KioskOptions locked;
    locked.locked = true;
    locked.rules.supervision = core::fieldwork::Supervision::Supervised; // the one that asks for no number
    Kiosk staffed(asked, "2", locked);
    staffed.catalogue.useFolder(world.folder.path());
    staffed.language.useFolder(world.folder.path());
    staffed.session.chooseLanguage(language);
    staffed.window->askStaff();
    settle();
    if (staffed.button(QStringLiteral("closeKiosk")) == nullptr)
        qFatal("nobody asks staff");
    visit({QStringLiteral("kiosk: staff"), *staffed.window, [&staffed](const Language &next) {
               staffed.session.chooseLanguage(next);
               settle();
           }});
}

void visitKiosk(const Language &language, int pages, const Visit &visit)
{
    World world(language);
    Questionnaire asked = world.questionnaire;
    if (core::language::pseudoOf(language))
        asked.languages = {language, asked.defaultLanguage};
    visitKioskThatCannotOpen(world, language, visit);
    visitKioskAtRest(world, asked, visit);
    visitKioskMoments(world, asked, visit);
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
    kiosk.session.askStop();
    kiosk.session.sendSoFar();
    settle();
    look(QStringLiteral("done"));
}

} // namespace

void visitScreens(const Language &language, int kioskPages, const Visit &visit)
{
    constexpr int fewPages = 12; // a quick walk
    {
        World world(language);
        world.prompter.visit = visit;
        visitStart(world, visit);
        visitHelp(world, visit);
        visitDesk(world, visit);
        visitExplorer(world, visit);
        visitTranslator(world, visit);
        visitTranslatorAtWork(world, visit);
        if (kioskPages > fewPages) {
            visitMoments(world, visit);
            if (core::language::pseudoOf(language) == core::language::Pseudo::Longer)
                visitTranslatorStates(world, visit); // in every language the same, and none is asked for there
            visitRare(world, visit);
        }
    }
    visitKiosk(language, kioskPages, visit);
}

} // namespace tests
