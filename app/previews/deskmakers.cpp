// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/asking.h"
#include "app/previews/invented.h"
#include "app/previews/windowmakers.h"
#include "core/disclosure/storerelease.h"
#include "core/fieldwork/event.h"
#include "ui/desk/backuppage.h"
#include "ui/desk/choosestorepage.h"
#include "ui/desk/datacheckpage.h"
#include "ui/desk/daypage.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/eventpage.h"
#include "ui/desk/eventwords.h"
#include "ui/desk/handoverpage.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/keyspage.h"
#include "ui/desk/makeresultspage.h"
#include "ui/desk/mergepage.h"
#include "ui/desk/methodpage.h"
#include "ui/desk/newstorepage.h"
#include "ui/desk/officepage.h"
#include "ui/desk/openanswerspage.h"
#include "ui/desk/pilecheckpage.h"
#include "ui/desk/pilespage.h"
#include "ui/desk/selfcheck.h"
#include "ui/desk/selfcheckpage.h"
#include "ui/desk/signeventpage.h"
#include "ui/desk/staffnumberpage.h"
#include "ui/desk/storepage.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QTextEdit>
#include <QVBoxLayout>

namespace app {

using core::base::Language;
using core::disclosure::ReleaseKind;
using ui::desk::BackupPage;
using ui::desk::Check;
using ui::desk::ChooseStorePage;
using ui::desk::DataCheckPage;
using ui::desk::DayPage;
using ui::desk::DeskTools;
using ui::desk::DeskWindow;
using ui::desk::EventPage;
using ui::desk::EventWords;
using ui::desk::FactWriter;
using ui::desk::HandOverPage;
using ui::desk::KeyingPage;
using ui::desk::KeysPage;
using ui::desk::MakeResultsPage;
using ui::desk::MergePage;
using ui::desk::MethodPage;
using ui::desk::NewStorePage;
using ui::desk::OfficePage;
using ui::desk::OpenAnswersPage;
using ui::desk::PileCheckPage;
using ui::desk::PilesPage;
using ui::desk::SelfCheck;
using ui::desk::SelfCheckPage;
using ui::desk::SignEventPage;
using ui::desk::StaffNumberPage;
using ui::desk::StorePage;

namespace {

QWidget *chooseStore(const WindowStage &stage)
{
    auto *page = new ChooseStorePage(stage.questionnaire, stage.parent);
    page->setLanguage(stage.language);
    return page;
}

QWidget *storePage(const WindowStage &stage, const core::storage::StoreInfo &info, const QDate &today)
{
    constexpr qint64 freeBytes = qint64{12'000} * 1000 * 1000, fewBytes = qint64{12} * 1000 * 1000;
    auto *page = new StorePage(stage.parent);
    FactWriter::Surroundings around;
    around.today = today;
    around.freeBytes = info.verified ? freeBytes : fewBytes;
    around.waveLabel = QStringLiteral("2022-23");
    around.ownTexts = QMap<Language, int>{{stage.language, 3}};
    around.perHour = 12;
    around.counted = 40;
    around.target = 60;
    around.now = QTime(14, 32);
    around.lastSaved = QTime(14, 30);
    around.history = {1, info.opens, 1, info.opens, 20};
    page->setFacts(FactWriter::write(info, around), QStringLiteral("/store"));
    const auto event = inventedEvent(core::fieldwork::Supervision::Locked);
    page->setEvents({{event.id.text(), EventWords::title(event), EventWords::detail(event, 12)}}, event.id.text());
    return page;
}

QWidget *eventPage(const WindowStage &stage, int steps)
{
    EventPage *page = inventedEventPage(stage, inventedPlace());
    for (int step = 0; step < steps; ++step)
        press(*page, "eventNext");
    return page;
}

/// Every finding there may be, one under another.
QWidget *selfCheck(const WindowStage &stage)
{
    using core::fieldwork::CheckResult;
    using core::fieldwork::MachineCheck;
    const SelfCheck check{stage.clock, stage.random, *stage.catalogue, stage.language, {}, {}, nullptr};
    std::vector<Check> lines;
    for (const MachineCheck what :
         {MachineCheck::Store, MachineCheck::TestResponse, MachineCheck::Disk, MachineCheck::Clock, MachineCheck::Power,
          MachineCheck::Swap, MachineCheck::Language}) {
        for (const CheckResult result : {CheckResult::Good, CheckResult::Attention, CheckResult::Bad})
            lines.push_back(check.line({what, result, stage.language.text(), 3, inventedStore().opens}));
    }
    auto *page = new SelfCheckPage(stage.parent);
    page->setChecks(lines, true);
    return page;
}

QWidget *results(const WindowStage &stage, const std::function<void(MakeResultsPage &page)> &to)
{
    auto *page = new MakeResultsPage(stage.prompter, stage.parent);
    to(*page);
    return page;
}

/// The steps with everything done that comes before publishing, or with nothing done.
QWidget *resultsSteps(const WindowStage &stage, bool done)
{
    ui::desk::ResultsFacts facts;
    facts.store = inventedStore();
    facts.today = facts.store.closes.addDays(done ? 1 : 0);
    if (done)
        facts.draftDay = facts.today;
    return results(stage, [&facts](MakeResultsPage &page) { page.showReady(facts); });
}

QWidget *day(const WindowStage &stage, DayPage::Moment moment, bool done)
{
    DayPage::Facts facts;
    facts.store = inventedStore();
    facts.store.sealed = done;
    facts.today = facts.store.opens;
    facts.machineChecked = done;
    facts.numberSet = done;
    facts.eventToday = done ? inventedPlace() : QString();
    facts.openPiles = done ? 0 : 2;
    facts.history = done ? core::fieldwork::StoreHistory{1, facts.today, 1, facts.today, 0}
                         : core::fieldwork::StoreHistory{0, {}, 0, {}, 27};
    auto *page = new DayPage(stage.parent);
    page->begin(moment, facts);
    return page;
}

QWidget *staffNumber(const WindowStage &stage)
{
    auto *page = new StaffNumberPage(stage.staffPin, stage.parent);
    page->begin({&stage.questionnaire, inventedStore().wave, stage.catalogue.get(), stage.language});
    return page;
}

QWidget *openAnswers(const WindowStage &stage)
{
    auto *page = new OpenAnswersPage(toolsOf(stage), stage.parent);
    page->setLanguage(stage.language);
    page->begin(QString(), true); // at the key: nothing is read
    return page;
}

/// A form on paper, and what a pile of such forms is keyed with; a page points into both.
struct Pile
{
    explicit Pile(const core::questionnaire::Questionnaire &questionnaire)
        : form(questionnaire, inventedStore().wave), batch({QStringLiteral("a1"), {}, inventedStore().opens, {}, {}})
    {
    }
    core::questionnaire::PaperForm form;
    core::fieldwork::PaperBatch batch;
};

core::fieldwork::KeyedForm keyed(const Pile &pile, int filled)
{
    core::fieldwork::KeyedForm form(pile.form.fields.size());
    for (int field = 0; field < filled; ++field) {
        const auto &choices = pile.form.questions[pile.form.fields[static_cast<size_t>(field)].question].choices;
        form[static_cast<size_t>(field)].found = core::fieldwork::Found::Value;
        if (!choices.empty())
            form[static_cast<size_t>(field)].choices = {choices.front().choice->code};
    }
    return form;
}

QWidget *keying(const WindowStage &stage)
{
    auto *page = new KeyingPage(stage.parent);
    const auto pile = std::make_shared<Pile>(stage.questionnaire);
    keepWith(*page, pile);
    page->begin(stage.questionnaire, pile->form, {{}, {}, {}, {}, keyed(*pile, 2)}, stage.language);
    return page;
}

/// A pile of so many forms keyed twice. slips: so many of the second keyings differ; decided: which is right is
/// settled.
QWidget *pileCheck(const WindowStage &stage, size_t forms, int slips, bool decided)
{
    auto *page = new PileCheckPage(stage.parent);
    const auto pile = std::make_shared<Pile>(stage.questionnaire);
    keepWith(*page, pile);
    for (size_t form = 0; form < forms; ++form)
        pile->batch.add(stage.language, keyed(*pile, 2));
    pile->batch.draw(stage.random);
    while (const auto next = pile->batch.nextDrawn())
        pile->batch.keyAgain(*next, keyed(*pile, slips-- > 0 ? 1 : 2));
    for (const auto &difference :
         decided ? pile->batch.differences() : std::vector<core::fieldwork::PaperBatch::Difference>())
        pile->batch.decide(difference, core::fieldwork::PaperBatch::Which::First);
    page->begin(pile->batch, stage.questionnaire, pile->form, stage.language);
    return page;
}

QWidget *piles(const WindowStage &stage)
{
    auto *page = new PilesPage(stage.parent);
    page->setPiles({QStringLiteral("a1")}, EventWords::title(inventedEvent(core::fieldwork::Supervision::Locked)));
    return page;
}

QWidget *method(const WindowStage &stage)
{
    auto *page = new MethodPage(stage.parent);
    page->showLanguage(stage.language);
    return page;
}

/// The whole window, where somebody chooses a store.
QWidget *window(const WindowStage &stage)
{
    return new DeskWindow({stage.clock,
                           stage.random,
                           *stage.catalogue,
                           stage.prompter,
                           stage.questionnaire,
                           stage.questionnaire.languages,
                           QStringLiteral("0"),
                           {}},
                          stage.language, stage.parent);
}

void addPaper(std::vector<WindowMaker> &makers)
{
    makers.emplace_back(piles);
    makers.emplace_back(keying);
    constexpr size_t enough = core::fieldwork::kFormsForVerdict, few = 12;
    constexpr int many = 1000; // every one
    const auto check = [&makers](size_t forms, int slips, bool decided) {
        makers.emplace_back([=](const WindowStage &stage) { return pileCheck(stage, forms, slips, decided); });
    };
    check(enough, 1, false);
    check(enough, 0, true);
    check(enough, many, true);
    check(few, 0, true);
}

void addTasks(std::vector<WindowMaker> &makers)
{
    makers.push_back(task<DataCheckPage>([](DataCheckPage &page, const WindowStage &) { page.begin({}, true); }));
    makers.push_back([](const WindowStage &stage) -> QWidget * {
        auto *page = new OfficePage(stage.parent);
        page->begin(true);
        return page;
    });
    makers.push_back(task<HandOverPage>([](HandOverPage &page, const WindowStage &) { page.begin(QString()); }));
    makers.push_back(task<NewStorePage>([](NewStorePage &page, const WindowStage &stage) {
        page.begin({stage.questionnaire, inventedStore().wave, {}});
    }));
    for (const char *act : {"", "makeKey", "tryKey", "changePassphrase", "paperKey"}) {
        makers.push_back(task<KeysPage>([act](KeysPage &page, const WindowStage &) {
            page.begin();
            press(page, act);
        }));
    }
    makers.push_back(task<MergePage>([](MergePage &page, const WindowStage &) { page.begin(QString()); }));
    makers.push_back(task<BackupPage>([](BackupPage &page, const WindowStage &) { page.begin(QString()); }));
    makers.push_back(task<SignEventPage>([](SignEventPage &page, const WindowStage &) { page.begin(QString()); }));
    makers.emplace_back(openAnswers);
}

/// Every button that standard dialogs have.
QWidget *standardButtons(const WindowStage &stage)
{
    auto *dialog = new QDialog(stage.parent);
    auto *column = new QVBoxLayout(dialog);
    for (int button = QDialogButtonBox::FirstButton; button <= QDialogButtonBox::LastButton; button <<= 1)
        column->addWidget(new QDialogButtonBox(static_cast<QDialogButtonBox::StandardButton>(button), dialog));
    return dialog;
}

/// The menu of a text field, which lives in it.
template <typename Field>
QWidget *menuOf(const WindowStage &stage)
{
    auto *field = new Field(stage.parent);
    QMenu *menu = field->createStandardContextMenu();
    menu->setParent(stage.parent, Qt::Popup);
    field->setParent(menu);
    field->hide();
    return menu;
}

} // namespace

std::vector<WindowMaker> deskMakers()
{
    std::vector<WindowMaker> makers;
    makers.emplace_back(
        [](const WindowStage &stage) { return storePage(stage, inventedStore(), inventedStore().opens); });
    makers.emplace_back(chooseStore);
    makers.emplace_back(
        [](const WindowStage &stage) { return storePage(stage, troubledStore(), inventedStore().closes.addDays(1)); });
    constexpr int steps = 4;
    for (int step = 0; step < steps; ++step)
        makers.emplace_back([step](const WindowStage &stage) { return eventPage(stage, step); });
    for (const DayPage::Moment moment : {DayPage::Moment::Opening, DayPage::Moment::Closing}) {
        for (const bool done : {false, true})
            makers.emplace_back([moment, done](const WindowStage &stage) { return day(stage, moment, done); });
    }
    makers.emplace_back(selfCheck);
    makers.emplace_back(staffNumber);
    for (const bool done : {false, true})
        makers.emplace_back([done](const WindowStage &stage) { return resultsSteps(stage, done); });
    for (const ReleaseKind kind : {ReleaseKind::Draft, ReleaseKind::Published}) {
        makers.emplace_back([kind](const WindowStage &stage) {
            return results(stage, [kind](MakeResultsPage &page) { page.showWorking(kind); });
        });
        makers.emplace_back([kind](const WindowStage &stage) {
            return results(stage, [kind](MakeResultsPage &page) {
                page.showWorking(kind);
                page.showDone(QStringLiteral("/2.release"));
            });
        });
    }
    addTasks(makers);
    addPaper(makers);
    makers.emplace_back(method);
    makers.emplace_back(window);
    for (std::vector<WindowMaker> more : {momentMakers(), stateMakers(window)})
        std::move(more.begin(), more.end(), std::back_inserter(makers));
    return makers;
}

std::vector<WindowMaker> dialogMakers()
{
    const auto dialog = [](QFileDialog::AcceptMode mode) {
        return [mode](const WindowStage &stage) -> QWidget * {
            QFileDialog *made = emptyFileDialog(stage.parent);
            made->setAcceptMode(mode);
            return made;
        };
    };
    const auto print = [](const WindowStage &stage) -> QWidget * {
        return new QPrintPreviewDialog(stage.parent);
    };
    return {dialog(QFileDialog::AcceptOpen),
            dialog(QFileDialog::AcceptSave),
            print,
            standardButtons,
            menuOf<QLineEdit>,
            menuOf<QTextEdit>};
}

QWidget *errorPage(const WindowStage &stage, const QString &sentence)
{
    return results(stage, [&sentence](MakeResultsPage &page) { page.showFailed(sentence); });
}

} // namespace app
