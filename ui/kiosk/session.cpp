// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/session.h"

#include <utility>

namespace ui::kiosk {

using core::interview::Interview;
using core::interview::Response;
using core::interview::Via;

namespace {

/// Now, where somebody may go on after a crash; none elsewhere, so that nothing of it is noted.
std::optional<core::base::BootMoment> momentOf(const SessionFacts &facts, const core::base::Clock &clock)
{
    constexpr int second = 1000;
    if (facts.continuing.boot.isEmpty() || facts.continuing.seconds <= 0)
        return std::nullopt;
    return core::base::BootMoment{facts.continuing.boot, clock.monotonicMilliseconds() / second};
}

} // namespace

Session::Session(const core::questionnaire::Questionnaire &questionnaire, SessionFacts facts, Keeper &keeper,
                 const Machine &machine, QObject *parent)
    : QObject(parent), m_questionnaire(questionnaire), m_facts(std::move(facts)), m_keeper(keeper),
      m_clock(machine.clock), m_random(machine.random), m_language(questionnaire.defaultLanguage)
{
    connect(&m_keeper, &Keeper::failed, this, [this](const core::base::Error &error) {
        m_trouble = error;
        emit troubleChanged();
    });
    const auto works = [this] {
        if (!m_trouble.has_value())
            return;
        m_trouble.reset();
        emit troubleChanged();
    };
    connect(&m_keeper, &Keeper::draftSaved, this, works);
    connect(&m_keeper, &Keeper::submitted, this, [this, works] {
        works();
        emit responseSaved();
        finish(Outcome::Sent);
    });
    connect(&m_keeper, &Keeper::draftClosed, this, [this, works](bool kept) {
        works();
        if (kept)
            emit responseSaved();
        finish(kept ? Outcome::KeptSoFar : Outcome::NothingToKeep);
    });
    connect(&m_keeper, &Keeper::draftDropped, this, [this, works] {
        works();
        finish(Outcome::Deleted);
    });
    connect(&m_keeper, &Keeper::movedToCopy, this, [this](const QString &folder) {
        m_copy = folder;
        const bool isBegun = m_interview.has_value() || m_stage == Stage::Done; // who is here may end, and read
        if (!isBegun)
            restart();
        emit troubleChanged();
    });
    restart();
}

const Interview *Session::interview() const
{
    return m_interview.has_value() ? &*m_interview : nullptr;
}

Day dayOf(const SessionFacts &facts, QDate today)
{
    // First: with a wrong clock the calendar says nothing, and a wave that has closed would open again.
    if (facts.lastDay.isValid() && today < facts.lastDay)
        return Day::ClockBack;
    if (today < facts.opens)
        return Day::Early;
    if (today > facts.closes)
        return Day::Over;
    if (facts.eventDay.isValid() && today != facts.eventDay)
        return today < facts.eventDay ? Day::BeforeEvent : Day::AfterEvent;
    return Day::Open;
}

void Session::setStage(Stage stage)
{
    m_stage = stage;
    emit stageChanged();
}

void Session::chooseLanguage(const core::base::Language &language)
{
    if (m_stage == Stage::Start) {
        // The day may have changed since the page was drawn.
        lookAtClock();
        if (m_stage != Stage::Start)
            return;
        const bool changed = language != m_language;
        m_language = language;
        if (changed) // the window and what is told to assistive technology speak it from now on
            emit languageChanged();
        setStage(Stage::Welcome);
        return;
    }
    if (language == m_language)
        return;
    if (language == m_beside) // the two change places
        m_beside = m_language;
    m_language = language;
    // While they are sent or deleted the keeper has its order: a draft behind it would be a second response.
    if (m_interview.has_value() && m_stage != Stage::Sending) {
        m_interview->setLanguage(language);
        saveDraft(*m_interview);
    }
    emit languageChanged();
}

void Session::nextBeside()
{
    if (m_stage == Stage::Start)
        return;
    QList<core::base::Language> others{{}}; // none
    for (const core::base::Language &language : m_facts.languages) {
        if (language != m_language)
            others.append(language);
    }
    m_beside = others.at((others.indexOf(m_beside) + 1) % others.size());
    emit languageChanged();
}

void Session::begin()
{
    if (m_stage != Stage::Welcome)
        return;
    m_interview.emplace(m_questionnaire, m_facts.wave, m_language, m_random.below(2) == 1);
    m_visit = false;
    setStage(Stage::Form);
}

bool Session::setAnswer(const core::questionnaire::QuestionId &question, const core::questionnaire::Answer &answer)
{
    if (!m_interview.has_value() || m_stage == Stage::Sending || !m_interview->setAnswer(question, answer))
        return false;
    saveDraft(*m_interview);
    emit answersChanged();
    return true;
}

void Session::saveDraft(const Interview &interview, Hand hand)
{
    auto draft = core::storage::Draft::of(interview, Via::Kiosk, m_facts.event, m_clock.today());
    if (hand == Hand::Acted)
        draft.lastAct = momentOf(m_facts, m_clock);
    m_keeper.saveDraft(draft);
}

void Session::takeUp(const core::storage::LeftInterview &left)
{
    auto interview = Interview::restore(m_questionnaire, m_facts.wave, left.interview);
    const bool isOffered = m_stage == Stage::Start && interview && left.event == m_facts.event &&
        m_facts.languages.contains(interview->language()) &&
        core::base::isWithin(left.lastAct, momentOf(m_facts, m_clock), m_facts.continuing.seconds);
    if (!isOffered) {
        m_keeper.closeDraft();
        return;
    }
    m_left = std::move(*interview);
    m_leftAct = left.lastAct;
    setStage(Stage::Interrupted);
}

void Session::settleLeft(bool wasAnswering)
{
    if (wasAnswering)
        lookAtClock(); // it may be too late
    if (m_stage != Stage::Interrupted)
        return;
    if (!wasAnswering) {
        saveDraft(*std::exchange(m_left, std::nullopt), Hand::Ended); // a kill before it is closed asks nobody again
        m_leaving = true;
        setStage(Stage::Sending);
        m_keeper.closeDraft();
        return;
    }
    m_interview = std::exchange(m_left, std::nullopt);
    m_language = m_interview->language();
    // Who has been at the review came from there, and goes back there.
    m_visit = m_interview->wasOffered() && !m_interview->isAtReview();
    saveDraft(*m_interview); // it was left a moment ago, and is in hand again
    emit languageChanged();
    setStage(m_interview->isAtReview() ? Stage::Review : Stage::Form);
}

void Session::next()
{
    if (m_stage != Stage::Form)
        return;
    if (m_visit)
        m_interview->goToReview();
    else
        m_interview->next();
    m_visit = m_visit && !m_interview->isAtReview();
    saveDraft(*m_interview);
    setStage(m_interview->isAtReview() ? Stage::Review : Stage::Form);
}

void Session::back()
{
    if (m_stage != Stage::Form && m_stage != Stage::Review)
        return;
    if (!m_interview->canGoBack())
        return;
    m_interview->back();
    m_visit = false;
    saveDraft(*m_interview);
    setStage(Stage::Form);
}

void Session::visit(const core::questionnaire::QuestionId &question)
{
    if (m_stage != Stage::Review)
        return;
    m_interview->markOffered();
    m_interview->goTo(question);
    m_visit = true;
    setStage(m_interview->isAtReview() ? Stage::Review : Stage::Form);
}

void Session::send()
{
    if (m_stage != Stage::Review)
        return;
    Response response = m_interview->finish(true);
    response.via = Via::Kiosk;
    response.event = m_facts.event;
    response.day = m_clock.today();
    setStage(Stage::Sending);
    m_keeper.submit(response);
}

void Session::askStop()
{
    if (m_stage == Stage::Welcome) {
        restart();
        return;
    }
    if (m_stage != Stage::Form && m_stage != Stage::Review)
        return;
    m_before = m_stage;
    setStage(Stage::Stop);
}

void Session::goOn()
{
    if (m_stage == Stage::Stop || m_stage == Stage::Away)
        setStage(m_before);
}

void Session::sendSoFar()
{
    if (m_stage != Stage::Stop)
        return;
    saveDraft(*m_interview, Hand::Ended); // a kill before it is closed offers it to nobody
    setStage(Stage::Sending);
    m_keeper.closeDraft();
}

void Session::deleteAnswers()
{
    if (m_stage != Stage::Stop)
        return;
    // First an empty draft in its place: should the disk fail and the program be killed before it is gone, the next
    // start neither keeps nor offers what somebody wanted deleted.
    const Interview nothing(m_questionnaire, m_facts.wave, m_language, false);
    m_keeper.saveDraft(core::storage::Draft::of(nothing, Via::Kiosk, m_facts.event, m_clock.today()));
    setStage(Stage::Sending);
    m_keeper.dropDraft();
}

void Session::away()
{
    switch (m_stage) {
    case Stage::Welcome:
    case Stage::Form:
    case Stage::Review:
        m_before = m_stage;
        setStage(Stage::Away);
        return;
    case Stage::Stop: // m_before is what Stop was opened from
        setStage(Stage::Away);
        return;
    default:
        return;
    }
}

void Session::leave()
{
    if (m_stage != Stage::Away)
        return;
    if (!m_interview.has_value()) {
        restart();
        return;
    }
    m_leaving = true;
    saveDraft(*m_interview, Hand::Ended); // they did nothing; the time in which they may go on does not begin again
    setStage(Stage::Sending);
    m_keeper.closeDraft();
}

void Session::finish(Outcome outcome)
{
    if (m_stage != Stage::Sending)
        return;
    m_outcome = outcome;
    m_interview.reset();
    if (std::exchange(m_leaving, false))
        restart();
    else
        setStage(Stage::Done);
}

void Session::restart()
{
    if (m_interview.has_value() || m_left.has_value())
        return;
    m_language = m_facts.languages.value(0, m_questionnaire.defaultLanguage);
    m_beside = {};
    m_day = dayOf(m_facts, today());
    if (m_day != Day::ClockBack && (!m_facts.lastDay.isValid() || m_clock.today() > m_facts.lastDay))
        m_facts.lastDay = m_clock.today();
    setStage(!m_copy.isEmpty()               ? Stage::Failed
                 : m_day != Day::Open        ? Stage::Closed
                 : m_keeper.freeSlots() == 0 ? Stage::Full
                                             : Stage::Start);
}

void Session::end()
{
    // While it is being sent, the keeper has its order already.
    if ((m_interview.has_value() || m_left.has_value()) && m_stage != Stage::Sending)
        m_keeper.closeDraft();
}

void Session::lookAtClock(bool isRight)
{
    if (isRight) {
        m_facts.lastDay = m_clock.today();
        restart();
    } else if (m_stage == Stage::Interrupted) {
        if (!core::base::isWithin(m_leftAct, momentOf(m_facts, m_clock), m_facts.continuing.seconds + offerSeconds))
            settleLeft(false);
    } else if ((m_stage == Stage::Start || m_stage == Stage::Closed || m_stage == Stage::Full) &&
               dayOf(m_facts, today()) != m_day) {
        restart();
    }
}

} // namespace ui::kiosk
