// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pages of the desk that say how things stand, at the states that seldom come: a damaged store, a copy out of reach, a
// machine that failed a check, a form that cannot be keyed like that.
#include "app/previews/asking.h"
#include "app/previews/invented.h"
#include "core/fieldwork/keying.h"
#include "core/questionnaire/paperform.h"
#include "ui/desk/daypage.h"
#include "ui/desk/deskwindow.h"
#include "ui/desk/eventpage.h"
#include "ui/desk/keyingpage.h"
#include "ui/desk/makeresultspage.h"
#include "ui/desk/openanswerswords.h"
#include "ui/desk/selfcheck.h"
#include "ui/desk/selfcheckpage.h"
#include "ui/desk/storepage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTextBrowser>

namespace app {

using core::base::Language;
using core::fieldwork::Refusal;
using core::storage::StoreInfo;
using ui::desk::Check;
using ui::desk::DayPage;
using ui::desk::EventPage;
using ui::desk::FactWriter;
using ui::desk::KeyingPage;
using ui::desk::MakeResultsPage;
using ui::desk::SelfCheck;
using ui::desk::SelfCheckPage;
using ui::desk::StorePage;

namespace {

const QString copyFolder = QStringLiteral("/stick");
constexpr qint64 fewBytes = qint64{12} * 1000 * 1000;

struct StoreState
{
    StoreInfo info;
    FactWriter::Surroundings around;
};

/// What may be said of a store, in as few looks at it as can say it all.
std::vector<StoreState> storeStates(const Language &language)
{
    const StoreInfo store = inventedStore();
    const auto at = [&store](int days) {
        FactWriter::Surroundings around;
        around.today = store.opens.addDays(days);
        around.freeBytes = fewBytes;
        around.waveLabel = QStringLiteral("2022-23");
        around.now = QTime(14, 32);
        around.perHour = 12;
        around.counted = 40;
        return around;
    };
    std::vector<StoreState> states;
    states.push_back({troubledStore(), at(1)});
    StoreState well{store, at(1)};
    well.info.responses = 375;
    well.info.invented = true;
    well.info.byLanguage[Language(QStringLiteral("en"))] = 2;
    well.around.mirror = core::storage::Mirror::State{copyFolder, true, well.info.responses, false};
    well.around.history = {2, store.opens, 1, store.opens, 0};
    well.around.ownTexts = QMap<Language, int>{{language, 3}};
    well.around.target = 40;
    well.around.lastSaved = QTime(14, 30);
    states.push_back(well);
    StoreState behind{store, at(1)};
    behind.around.mirror = core::storage::Mirror::State{copyFolder, true, 1, false};
    behind.around.history = {0, {}, 1, store.opens, 20, store.opens.addDays(2)};
    behind.around.target = 60;
    behind.around.lastWritten = store.opens;
    behind.around.office = QStringLiteral("lusab-babad");
    behind.around.ownTexts = QMap<Language, int>();
    states.push_back(behind);
    StoreState alone{store, at(-1)};
    alone.around.mirror = core::storage::Mirror::State{copyFolder, true, 1, true};
    alone.around.target = 600;
    states.push_back(alone);
    StoreState late{store, at(500)};
    late.around.mirror = core::storage::Mirror::State{copyFolder, false, 1, false};
    states.push_back(late);
    StoreState unused{store, at(0)};
    unused.info.responses = 0;
    states.push_back(unused);
    StoreState keyless{troubledStore(), at(1)};
    keyless.info.lacksKey = true;
    states.push_back(keyless);
    return states;
}

void addStores(std::vector<WindowMaker> &makers)
{
    constexpr size_t states = 7;
    for (size_t i = 0; i < states; ++i) {
        makers.emplace_back([i](const WindowStage &stage) {
            const StoreState state = storeStates(stage.language).at(i);
            auto *page = new StorePage(stage.parent);
            page->setFacts(FactWriter::write(state.info, state.around), QStringLiteral("/store"));
            return page;
        });
    }
}

void addDays(std::vector<WindowMaker> &makers)
{
    DayPage::Facts damaged;
    damaged.store = troubledStore();
    damaged.today = damaged.store.opens;
    damaged.mirror = core::storage::Mirror::State{copyFolder, false, 1, false};
    DayPage::Facts copied;
    copied.store = inventedStore();
    copied.today = copied.store.opens;
    copied.mirror = core::storage::Mirror::State{copyFolder, true, copied.store.responses, false};
    copied.history = {1, copied.today, 1, copied.today, 3};
    copied.history.begun = true;
    for (const DayPage::Facts &facts : {damaged, copied}) {
        for (const auto moment : {DayPage::Moment::Opening, DayPage::Moment::Closing}) {
            makers.emplace_back([facts, moment](const WindowStage &stage) {
                auto *page = new DayPage(stage.parent);
                page->begin(moment, facts);
                return page;
            });
        }
    }
}

/// Says what it is told to say of itself, and speaks to nobody.
class StillSpeaker final : public ui::kiosk::Speaker
{
public:
    explicit StillSpeaker(State state) : m_state(state) { }
    [[nodiscard]] State state() const override { return m_state; }
    void say(const QList<ui::kiosk::Utterance> &) override { }
    void stop() override { }

private:
    State m_state;
};

/// The lines on screen, sound and what staff tried, one state after another.
std::vector<Check> trialLines(const WindowStage &stage)
{
    using State = ui::kiosk::Speaker::State;
    using ui::desk::Tried;
    std::vector<Check> lines;
    for (const State state : {State::Ready, State::NoSound, State::NoVoice}) {
        const StillSpeaker speaker(state);
        SelfCheck check{stage.clock, stage.random, *stage.catalogue, stage.language, {}, {}, &speaker};
        check.addSound(lines);
        for (const QSize &screen : {QSize(1280, 800), QSize(1024, 768)}) {
            check.screen = screen;
            check.addScreen(lines);
        }
        for (const Tried tried : {Tried::NotYet, Tried::Well, Tried::Badly})
            lines = check.withTrials(std::move(lines), {tried, tried, tried});
    }
    return lines;
}

QWidget *checkPage(const WindowStage &stage, bool failed)
{
    using core::fieldwork::CheckResult;
    using core::fieldwork::MachineCheck;
    const SelfCheck check{stage.clock, stage.random, *stage.catalogue, stage.language, {}, {}, nullptr};
    auto *page = new SelfCheckPage(stage.parent);
    const QDate day = inventedStore().opens;
    std::vector<Check> lines;
    if (failed)
        lines.push_back(
            check.line({MachineCheck::Clock, CheckResult::Attention, day.addDays(1).toString(Qt::ISODate), 0, day}));
    if (failed)
        lines.push_back(check.line({MachineCheck::TestResponse, CheckResult::Bad, QStringLiteral("/2"), 0, day}));
    page->setChecks(lines, true);
    return page;
}

void addChecks(std::vector<WindowMaker> &makers)
{
    makers.emplace_back([](const WindowStage &stage) {
        auto *page = new SelfCheckPage(stage.parent);
        page->setChecks(trialLines(stage), true);
        return page;
    });
    makers.emplace_back([](const WindowStage &stage) { // the ways out, one after another, and one of them leads out
        QWidget *page = checkPage(stage, true);
        press(*page, "watchKeys");
        press(*page, "keyLeadsOut");
        return page;
    });
    for (qsizetype way = 0; way < SelfCheckPage::waysOut().size(); ++way) {
        makers.emplace_back([way](const WindowStage &stage) {
            QWidget *page = checkPage(stage, true);
            press(*page, "watchKeys");
            for (qsizetype i = 0; i < way; ++i)
                press(*page, "keyStayed");
            return page;
        });
    }
    makers.emplace_back([](const WindowStage &stage) { // everything was tried, and all is well
        QWidget *page = checkPage(stage, false);
        press(*page, "watchKeys");
        for (qsizetype i = 0; i < SelfCheckPage::waysOut().size(); ++i)
            press(*page, "keyStayed");
        press(*page, "soundHeard");
        press(*page, "notificationsOff");
        return page;
    });
    for (const bool failed : {false, true}) { // the sheet that is printed of it
        makers.emplace_back([failed](const WindowStage &stage) {
            const SelfCheck check{stage.clock, stage.random, *stage.catalogue, stage.language, {}, {}, nullptr};
            std::vector<Check> lines{{Check::State::Good, QStringLiteral("1")},
                                     {Check::State::Attention, QStringLiteral("2")}};
            if (failed)
                lines.push_back({Check::State::Danger, QStringLiteral("3")});
            auto *sheet = new QTextBrowser(stage.parent);
            sheet->setHtml(QString::fromUtf8(ui::desk::passSheet(lines, check)));
            return sheet;
        });
    }
}

void addEvents(std::vector<WindowMaker> &makers)
{
    const auto event = [](const QString &place, const QString &day, const WindowStage &stage) {
        EventPage *page = inventedEventPage(stage, place, day);
        press(*page, "eventNext");
        return page;
    };
    const QString place = inventedPlace();
    makers.emplace_back([event](const WindowStage &stage) { return event({}, QStringLiteral("1"), stage); });
    makers.emplace_back([event, place](const WindowStage &stage) { return event(place, QStringLiteral("1"), stage); });
    makers.emplace_back([event, place](const WindowStage &stage) {
        return event(place, typedDay(inventedStore().opens.addYears(-1)), stage);
    });
    makers.emplace_back([event, place](const WindowStage &stage) { // what is hoped for is no number
        auto *page = event(place, typedDay(inventedStore().opens), stage);
        press(*page, "eventBack");
        page->template findChild<QLineEdit *>(QStringLiteral("eventTarget"))->setText(QStringLiteral("-"));
        press(*page, "eventNext");
        return page;
    });
    makers.emplace_back([event, place](const WindowStage &stage) { // to the end, with everything there can be
        auto *page = event(place, typedDay(inventedStore().opens), stage);
        press(*page, "eventBack");
        page->template findChild<QLineEdit *>(QStringLiteral("eventTarget"))->setText(QStringLiteral("60"));
        press(*page, "readAloud");
        for (int step = 0; step < 4; ++step)
            press(*page, "eventNext");
        return page;
    });
    makers.emplace_back([event, place](const WindowStage &stage) { // no language is left
        QWidget *page = event(place, typedDay(inventedStore().opens), stage);
        for (QCheckBox *each : page->findChildren<QCheckBox *>()) {
            if (each->isVisibleTo(page))
                each->setChecked(false);
        }
        press(*page, "eventNext");
        return page;
    });
}

void addResults(std::vector<WindowMaker> &makers)
{
    ui::desk::ResultsFacts ready;
    ready.store = inventedStore();
    ready.store.responses = 375;
    ready.today = ready.store.closes.addDays(1);
    ready.exclusions.setChecked({ready.today, ready.store.responses});
    ready.draftDay = ready.today;
    ready.published = 1;
    std::vector<QByteArray> all;
    all.reserve(static_cast<size_t>(ready.store.responses));
    for (int each = 0; each < ready.store.responses; ++each)
        all.push_back(QByteArray::number(each));
    ready.exclusions.settle(all);
    ui::desk::ResultsFacts open = ready;
    open.today = ready.store.closes;
    open.exclusions = {};
    open.exclusions.setChecked({open.today, 1});
    open.published = 0;
    for (const auto &facts : {ready, open}) {
        makers.emplace_back([facts](const WindowStage &stage) {
            auto *page = new MakeResultsPage(stage.prompter, stage.parent);
            page->showReady(facts);
            for (QCheckBox *tick : page->findChildren<QCheckBox *>())
                tick->setChecked(true);
            return page;
        });
    }
}

KeyingPage *keyingPage(const WindowStage &stage)
{
    auto *page = new KeyingPage(stage.parent);
    const auto form = std::make_shared<core::questionnaire::PaperForm>(stage.questionnaire, inventedStore().wave);
    keepWith(*page, form);
    KeyingPage::Head head;
    head.before.resize(form->fields.size());
    page->begin(stage.questionnaire, *form, head, stage.language);
    return page;
}

void addKeying(std::vector<WindowMaker> &makers)
{
    for (const Refusal refusal : {Refusal::NoSuchChoice, Refusal::AlreadyTyped, Refusal::TooMany, Refusal::Alone,
                                  Refusal::OutOfRange, Refusal::NotHere, Refusal::NothingTyped, Refusal::TooLong,
                                  Refusal::FormIsFinished, Refusal::NoneBefore, Refusal::NothingToUndo}) {
        makers.emplace_back([refusal](const WindowStage &stage) {
            KeyingPage *page = keyingPage(stage);
            core::questionnaire::PaperQuestion question;
            question.question = &stage.questionnaire.questions.front();
            page->sayFault(ui::desk::refusalWords(refusal, &question));
            return page;
        });
    }
    constexpr int fields = 400;                    // more than any form has
    for (const int keys : {1, 4, 9, 40, fields}) { // left empty so far, to the end
        makers.emplace_back([keys](const WindowStage &stage) {
            KeyingPage *page = keyingPage(stage);
            for (int key = 0; key < keys; ++key)
                type(*page, QStringLiteral("-"));
            return page;
        });
    }
}

void addPrompts(std::vector<WindowMaker> &makers, const WindowMaker &desk)
{
    makers.push_back(askedBy(desk, {"saveSheet"}));
    makers.push_back(askedBy(desk, {"practiceCopy"}));
    makers.push_back(askedBy(desk, {"openStore"}));
}

} // namespace

std::vector<WindowMaker> stateMakers(const WindowMaker &desk)
{
    std::vector<WindowMaker> makers;
    addStores(makers);
    addDays(makers);
    addChecks(makers);
    addEvents(makers);
    addResults(makers);
    addKeying(makers);
    addPrompts(makers, desk);
    return makers;
}

} // namespace app
