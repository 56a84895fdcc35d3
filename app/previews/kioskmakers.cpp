// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/invented.h"
#include "app/previews/windowmakers.h"
#include "ui/kiosk/aloudbar.h"
#include "ui/kiosk/endpages.h"
#include "ui/kiosk/formpages.h"
#include "ui/kiosk/frame.h"
#include "ui/kiosk/interruptedpage.h"
#include "ui/kiosk/keeper.h"
#include "ui/kiosk/onscreenkeyboard.h"
#include "ui/kiosk/session.h"
#include "ui/kiosk/staffpage.h"
#include "ui/kiosk/startpages.h"

#include <QVBoxLayout>

namespace app {

using core::base::Language;
using core::questionnaire::WaveId;
using ui::kiosk::Session;
using ui::kiosk::SessionFacts;
using ui::kiosk::Stage;

namespace {

const WaveId shownWave(QStringLiteral("2"));

/// How a disk bears itself.
enum class Disk { Keeps, Waits, Fails, Failed };

/// Keeps no answers, and says of itself what a disk would.
class Nobody final : public ui::kiosk::Keeper
{
public:
    Nobody(int freeSlots, Disk disk, QObject *parent) : Keeper(parent), m_freeSlots(freeSlots), m_disk(disk) { }
    [[nodiscard]] int freeSlots() const override { return m_freeSlots; }
    void saveDraft(const core::storage::Draft &) override
    {
        if (acts())
            emit draftSaved();
    }
    void submit(const core::interview::Response &) override
    {
        if (acts())
            emit submitted();
    }
    void closeDraft() override
    {
        if (acts())
            emit draftClosed(true);
    }
    void dropDraft() override
    {
        if (acts())
            emit draftDropped();
    }
    void retry() override { }

private:
    [[nodiscard]] bool acts()
    {
        if (m_disk == Disk::Fails)
            emit failed({core::base::ErrorCode::DiskFull, {}, {}, {}});
        if (m_disk == Disk::Failed)
            emit movedToCopy(QStringLiteral("/stick"));
        return m_disk == Disk::Keeps || m_disk == Disk::Failed;
    }

    int m_freeSlots;
    Disk m_disk;
};

/// A kiosk at one moment.
struct Moment
{
    std::function<void(Session &session, const Language &language)> walk;
    int freeSlots = 100;
    int opensIn = -1; ///< days from today; the wave lasts two days, the event, if there is one, is on the first
    bool hasEvent = false;
    bool staff = false;       ///< the staff's page is shown
    bool interrupted = false; ///< a crash has left an interview
    Disk disk = Disk::Keeps;
    int lastUsed = 0;     ///< days from today on which the store was used last
    bool isOpen = false;  ///< staff are in the room: no number is asked for
    bool isHeard = false; ///< the page is being read aloud
    bool isBlank = false; ///< and the screen is blank meanwhile
    WaveId wave = shownWave;
    std::function<QWidget *(QWidget *parent)> questions = {}; ///< stands in place of the session's page
};

void begin(Session &session, const Language &language)
{
    session.chooseLanguage(language);
    session.begin();
}

/// To a page further on: other kinds of questions.
Moment atPage(int page)
{
    return {[page](Session &session, const Language &language) {
        begin(session, language);
        for (int i = 0; i < page && session.stage() == Stage::Form; ++i)
            session.next();
    }};
}

void toTheReview(Session &session, const Language &language)
{
    constexpr int mostPages = 200;
    begin(session, language);
    for (int i = 0; i < mostPages && session.stage() == Stage::Form; ++i)
        session.next();
}

ui::kiosk::Page *pageOf(Session &session, QWidget *parent)
{
    switch (session.stage()) {
    case Stage::Interrupted:
        return new ui::kiosk::InterruptedPage(session, parent);
    case Stage::Start:
        return new ui::kiosk::StartPage(session, parent);
    case Stage::Welcome:
        return new ui::kiosk::WelcomePage(session, parent);
    case Stage::Form:
        return new ui::kiosk::QuestionsPage(session, parent);
    case Stage::Review:
        return new ui::kiosk::ReviewPage(session, parent);
    case Stage::Stop:
        return new ui::kiosk::StopPage(session, parent);
    case Stage::Away:
        return new ui::kiosk::AwayPage(session, parent);
    case Stage::Done:
        return new ui::kiosk::DonePage(session, parent);
    case Stage::Sending:
    case Stage::Closed:
    case Stage::Full:
    case Stage::Failed:
        break;
    }
    return new ui::kiosk::NoticePage(session, parent);
}

ui::questions::FormContext wordsOf(const WindowStage &stage, const Moment &moment)
{
    return {&stage.questionnaire, moment.wave, stage.catalogue.get(), stage.language};
}

QWidget *sessionsPage(const WindowStage &stage, const Moment &moment, Session &session, QWidget *parent)
{
    using ui::kiosk::StaffPage;
    ui::kiosk::Page *page = nullptr;
    if (moment.staff)
        page = new StaffPage(session, moment.isOpen ? nullptr : &stage.staffPin,
                             moment.lastUsed > 0 ? StaffPage::Purpose::ConfirmDay : StaffPage::Purpose::Close, parent);
    else
        page = pageOf(session, parent);
    page->refresh(wordsOf(stage, moment));
    return page;
}

QWidget *makeKiosk(const WindowStage &stage, const Moment &moment)
{
    auto *window = new QWidget(stage.parent);
    auto *keeper = new Nobody(moment.freeSlots, moment.disk, window);
    QList<Language> languages = stage.questionnaire.languages;
    if (!languages.contains(stage.language))
        languages.append(stage.language);
    const QDate opens = stage.clock.today().addDays(moment.opensIn);
    SessionFacts facts{moment.wave, {}, opens, opens.addDays(2), languages};
    if (moment.hasEvent)
        facts.eventDay = opens;
    if (moment.lastUsed > 0)
        facts.lastDay = stage.clock.today().addDays(moment.lastUsed);
    if (moment.interrupted)
        facts.continuing = {QByteArrayLiteral("shown"), Session::offerSeconds};
    auto *session = new Session(stage.questionnaire, facts, *keeper, {stage.clock, stage.random}, window);
    if (moment.interrupted) {
        const core::interview::Interview left(stage.questionnaire, moment.wave, languages.front(), false);
        const core::base::BootMoment now{facts.continuing.boot, stage.clock.monotonicMilliseconds() / 1000};
        session->takeUp({left.save(), {}, now});
    }
    if (moment.walk)
        moment.walk(*session, stage.language);
    const ui::questions::FormContext words = wordsOf(stage, moment);
    auto *header = new ui::kiosk::Header(*session, window);
    auto *aloud = new ui::kiosk::AloudBar(*session, window);
    auto *footer = new ui::kiosk::Footer(*session, window);
    auto *keyboard = new ui::kiosk::OnScreenKeyboard(core::fieldwork::KeyboardUse::Always, window);
    QWidget *page = moment.questions ? moment.questions(window) : sessionsPage(stage, moment, *session, window);
    auto *column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(page, 1);
    column->addWidget(keyboard);
    column->addWidget(aloud);
    column->addWidget(footer);
    ui::kiosk::sayThatItGoesOn(*page, frameWords(*session, words, QT_TRANSLATE_NOOP("Form", "The page goes on below")));
    header->refresh(words);
    footer->setAloud({true, moment.isHeard});
    footer->refresh(words);
    aloud->refresh(words, {moment.isHeard, moment.isBlank, ui::kiosk::Speaker::usualVolume});
    keyboard->refresh(words);
    return window;
}

/// What staff see, and what people see when the machine is not well.
void addTrouble(std::vector<Moment> &moments)
{
    const auto moment = [&moments](const std::function<void(Session &, const Language &)> &walk) -> Moment & {
        moments.emplace_back();
        moments.back().walk = walk;
        return moments.back();
    };
    const auto endsOnCopy = [](Session &session, const Language &language) {
        begin(session, language);
        session.askStop();
        session.deleteAnswers();
        session.restart();
    };
    moment({}).lastUsed = 2; // the clock was set back
    for (const bool isOpen : {false, true}) {
        Moment &close = moment({});
        close.staff = true;
        close.isOpen = isOpen;
        Moment &confirm = moment({});
        confirm.staff = true;
        confirm.isOpen = isOpen;
        confirm.lastUsed = 2;
    }
    moment(endsOnCopy).disk = Disk::Failed;
    Moment &failedForStaff = moment(endsOnCopy);
    failedForStaff.disk = Disk::Failed;
    failedForStaff.staff = true;
    const auto sends = [](Session &session, const Language &language) {
        toTheReview(session, language);
        session.send();
    };
    moment(sends).disk = Disk::Waits;
    moment(sends).disk = Disk::Fails;
    moment([](Session &session, const Language &language) {
        begin(session, language);
        session.askStop();
        session.sendSoFar();
    });
    Moment &heard = moment(begin);
    heard.isHeard = true;
    Moment &blank = moment(begin);
    blank.isHeard = true;
    blank.isBlank = true;
    moment([](Session &session, const Language &language) { // back from the review to a question
        toTheReview(session, language);
        if (!session.interview()->skipped().empty())
            session.visit(session.interview()->skipped().front());
    });
}

std::vector<WindowMaker> makersOf(const std::vector<Moment> &moments)
{
    std::vector<WindowMaker> makers;
    makers.reserve(moments.size());
    for (const Moment &moment : moments)
        makers.emplace_back([moment](const WindowStage &stage) { return makeKiosk(stage, moment); });
    return makers;
}

} // namespace

std::vector<WindowMaker> kioskMakers()
{
    std::vector<Moment> moments;
    moments.emplace_back();
    moments.push_back({[](Session &session, const Language &language) {
        session.chooseLanguage(language);
    }});
    constexpr int pages = 24;
    for (int page = 0; page < pages; ++page)
        moments.push_back(atPage(page));
    std::vector<WindowMaker> makers = makersOf(moments);
    std::vector<WindowMaker> others = kioskMomentMakers();
    std::move(others.begin(), others.end(), std::back_inserter(makers));
    return makers;
}

std::vector<WindowMaker> kioskMomentMakers()
{
    std::vector<Moment> moments;
    moments.push_back({[](Session &session, const Language &language) {
        begin(session, language);
        session.askStop();
    }});
    moments.push_back({[](Session &session, const Language &language) {
        begin(session, language);
        session.away();
    }});
    moments.push_back({toTheReview});
    moments.push_back({[](Session &session, const Language &language) {
        begin(session, language);
        session.nextBeside();
    }});
    for (const auto end : {&Session::send, &Session::sendSoFar, &Session::deleteAnswers}) {
        moments.push_back({[end](Session &session, const Language &language) {
            toTheReview(session, language);
            (session.*end)();
        }});
    }
    moments.push_back({{}, 0});                   // full
    moments.push_back({{}, 100, 3});              // not open yet
    moments.push_back({{}, 100, -9});             // closed for good
    moments.push_back({{}, 100, -1, true});       // the event was yesterday
    moments.push_back({{}, 100, 0, false, true}); // staff
    moments.push_back({{}, 100, -1, false, false, true});
    moments.push_back({{}, 3}); // nearly full
    addTrouble(moments);
    return makersOf(moments);
}

QWidget *kioskAt(const ui::translator::FormPlace &place, const WindowStage &stage,
                 const std::function<QWidget *(QWidget *parent)> &questions)
{
    using Page = ui::translator::FormPlace::Page;
    Moment moment;
    if (!place.wave.isEmpty())
        moment.wave = place.wave;
    const auto welcome = [](Session &session, const Language &language) {
        session.chooseLanguage(language);
    };
    switch (place.page) {
    case Page::None:
        return nullptr;
    case Page::Question:
        moment.walk = begin;
        moment.questions = questions;
        break;
    case Page::Start:
        break;
    case Page::Welcome:
    case Page::Privacy:
    case Page::Accessibility:
        moment.walk = welcome;
        break;
    case Page::Head:
        moment.walk = begin;
        break;
    case Page::Thanks:
        moment.walk = [](Session &session, const Language &language) {
            toTheReview(session, language);
            session.send();
        };
        break;
    }
    QWidget *window = makeKiosk(stage, moment);
    if (place.page == Page::Privacy)
        press(*window, "notice_privacy");
    if (place.page == Page::Accessibility)
        press(*window, "notice_accessibility");
    return window;
}

} // namespace app
