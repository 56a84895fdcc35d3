// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/interview/interview.h"
#include "ui/kiosk/keeper.h"

#include <QObject>

#include <optional>

namespace ui::kiosk {

/// Where a kiosk is with the person in front of it, or without one.
enum class Stage {
    Interrupted, ///< a crash left an interview: who was answering is asked to go on; nothing of it is in view
    Start,       ///< languages to choose from; nobody's answers exist
    Welcome,     ///< what the survey is, in the language chosen
    Form,
    Review,
    Stop,    ///< "send the answers so far, delete my answers, continue"
    Away,    ///< nothing was done for a while: answers are out of view, a countdown runs
    Sending, ///< until the answers are on the disk
    Done,    ///< see Outcome
    Closed,  ///< the survey is not open today
    Full,    ///< the store takes nobody
    Failed,  ///< its disk has failed and a second copy stands in: nobody begins here any more
};

/// What the calendar says of today.
enum class Day {
    Open,
    ClockBack,   ///< before one on which the store was already used: the machine's clock was set back, or is wrong
    Early,       ///< the wave is not open yet
    Over,        ///< … and not any more
    BeforeEvent, ///< the wave is open, but the event of this kiosk is on a later day
    AfterEvent,  ///< … or was on an earlier one
};

enum class Outcome { Sent, KeptSoFar, NothingToKeep, Deleted };

/// Whether, and how long after somebody's last act, who was answering when the program broke off may go on.
struct Continuing
{
    QByteArray boot = {}; ///< core::base::bootId(); empty: never
    int seconds = 0;      ///< 0: never, and then nothing of it is noted in the draft
};

/// What the store says about the days and the event of this kiosk.
struct SessionFacts
{
    core::questionnaire::WaveId wave;
    core::interview::EventId event;
    QDate opens;
    QDate closes;
    QList<core::base::Language> languages; ///< offered, in this order
    QDate eventDay = {};                   ///< the event's, and the only one it collects on; none without an event
    QDate lastDay = {};                    ///< latest on which the store was used; none: not known
    Continuing continuing = {};
};

[[nodiscard]] Day dayOf(const SessionFacts &facts, QDate today);

/// What a session asks of the machine it runs on.
struct Machine
{
    const core::base::Clock &clock;
    core::base::RandomSource &random;
};

/// One kiosk from person to person: the only thing that decides what is on the screen. Owns the interview under way and
/// hands every answer to the keeper at once. No widgets; GUI thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Questionnaire, keeper, clock and random source must outlive it.
    Session(const core::questionnaire::Questionnaire &questionnaire, SessionFacts facts, Keeper &keeper,
            const Machine &machine, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] const core::base::Language &language() const { return m_language; }
    /// A second language under the first, as long as this person wants it; empty: none.
    [[nodiscard]] const core::base::Language &beside() const { return m_beside; }
    [[nodiscard]] const SessionFacts &facts() const { return m_facts; }
    [[nodiscard]] const core::questionnaire::Questionnaire &questionnaire() const { return m_questionnaire; }
    /// Null outside an interview.
    [[nodiscard]] const core::interview::Interview *interview() const;
    /// What keeps answers from reaching the disk now; the keeper goes on trying.
    [[nodiscard]] const std::optional<core::base::Error> &trouble() const { return m_trouble; }
    /// The folder of the second copy that takes the answers now, because the disk has failed; empty: all is well.
    [[nodiscard]] const QString &copyInUse() const { return m_copy; }
    [[nodiscard]] bool isVisitFromReview() const { return m_visit; }
    [[nodiscard]] int freeSlots() const { return m_keeper.freeSlots(); }
    /// What the machine takes for today; dayOf() says what that means.
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// At the start of the program: what a kill or a power cut left of an interview. Who was answering is asked to go
    /// on (Stage::Interrupted) if that is allowed here and it is the same event, the same run of the machine and not
    /// long ago; else what is worth keeping is kept and nothing is shown.
    void takeUp(const core::storage::LeftInterview &left);
    /// "I was answering": on at the page where they were. Or nobody was, or nobody says so: it is closed.
    void settleLeft(bool wasAnswering);
    /// Seconds in which somebody who is asked to go on has to say so.
    static constexpr int offerSeconds = 60;

    /// At the start it opens the welcome page; anywhere else only the language changes.
    void chooseLanguage(const core::base::Language &language);
    /// No second language, then each of the others, then none again.
    void nextBeside();
    void begin(); ///< from the welcome page to the first question
    /// Takes the answer and has it saved; false when it is refused, and nothing has changed.
    bool setAnswer(const core::questionnaire::QuestionId &question, const core::questionnaire::Answer &answer);
    void next();
    void back();
    void visit(const core::questionnaire::QuestionId &question); ///< from the review, and back with next()
    void send();
    void askStop();
    void goOn(); ///< back from Stop and Away
    void sendSoFar();
    void deleteAnswers();
    void away();    ///< the person seems to have left
    void leave();   ///< … and did not come back: what is worth keeping is kept
    void restart(); ///< from Done to the start, and from anywhere without answers
    /// The kiosk is closed, in the middle of an interview perhaps: what is worth keeping of it is kept. Nothing else
    /// may be asked of the session afterwards.
    void end();
    /// Looks at the calendar again while nobody is here, and ends the offer to go on when its time is over, whatever is
    /// done on its page. isRight: staff say that today is right, although the store was already used on a later day.
    void lookAtClock(bool isRight = false);

signals:
    void stageChanged();    ///< another page, or another stage
    void languageChanged(); ///< nothing else
    void answersChanged();
    void troubleChanged();
    void responseSaved(); ///< sent or left half-way, it is on the disk

private:
    void setStage(Stage stage);
    /// Whether whoever is here has just done something, and may go on from there after a crash, or has ended.
    enum class Hand { Acted, Ended };
    void saveDraft(const core::interview::Interview &interview, Hand hand = Hand::Acted);
    void finish(Outcome outcome);

    const core::questionnaire::Questionnaire &m_questionnaire;
    SessionFacts m_facts;
    Keeper &m_keeper;
    const core::base::Clock &m_clock;
    core::base::RandomSource &m_random;
    Stage m_stage = Stage::Start;
    Day m_day = Day::Open;         ///< at the last look
    Stage m_before = Stage::Start; ///< where Stop and Away came from
    Outcome m_outcome = Outcome::Sent;
    core::base::Language m_language;
    core::base::Language m_beside;
    std::optional<core::interview::Interview> m_interview;
    std::optional<core::interview::Interview> m_left; ///< while somebody is asked to go on with it
    std::optional<core::base::BootMoment> m_leftAct;  ///< the last one in it
    std::optional<core::base::Error> m_trouble;
    QString m_copy;
    bool m_visit = false;
    bool m_leaving = false; ///< nobody is there to read a page of thanks
};

} // namespace ui::kiosk
