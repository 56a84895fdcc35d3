// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/interview/route.h"
#include "core/questionnaire/questionnaire.h"

#include <QCborMap>

#include <set>

namespace core::interview {

/// What one page of the form shows now, made from questionnaire and answers; a window only draws it.
struct PageView
{
    struct Row
    {
        questionnaire::Code code;
        const questionnaire::Choice *choice = nullptr;
    };
    struct QuestionView
    {
        const questionnaire::Question *question = nullptr;
        std::vector<const questionnaire::Choice *>
            choices;            ///< in the order shown; scale points and columns of a battery
        std::vector<Row> rows;  ///< of this page only
        bool continued = false; ///< second page of a long battery
    };
    const questionnaire::Section *section = nullptr;
    const questionnaire::Page *page = nullptr;
    size_t part = 0; ///< 1 for the second page of a long battery
    std::vector<QuestionView> questions;
};

/// One respondent's walk through a questionnaire: the only thing that moves. A pure state machine over questionnaire
/// and answers: no clock, no storage, no widget. Widgets hold no answers; whatever they show is redrawn from here.
/// A plain value; the questionnaire must outlive it.
class Interview
{
public:
    Interview(const questionnaire::Questionnaire &questionnaire, questionnaire::WaveId wave, base::Language language,
              bool reversedOrder);

    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const questionnaire::WaveId &wave() const { return m_wave; }
    [[nodiscard]] const base::Language &language() const { return m_language; }
    [[nodiscard]] bool reversedOrder() const { return m_reversedOrder; }
    [[nodiscard]] const Route &route() const { return m_route; }
    void setLanguage(const base::Language &language); ///< changes no answer

    // Moving. Pages are those of the route now: hidden sections do not exist.
    [[nodiscard]] PageView page() const;   ///< empty at the review
    [[nodiscard]] bool isAtReview() const; ///< behind the last page
    [[nodiscard]] bool canGoBack() const;
    /// Leaves the page: what is unanswered on it is skipped. Behind the last page comes the review; a page that an
    /// answer opened behind the person's back comes before it.
    void next();
    void back(); ///< leaves nothing skipped
    void
    goTo(const questionnaire::QuestionId &question); ///< from the review list; nothing happens when it is not asked
    /// From a question visited from the review list back to the review: leaves the page like next(), then shows what
    /// the changed answers have opened and nobody has seen yet, if anything, else the review.
    void goToReview();
    /// Share of the sections on the route that are done, 0 … 1; never falls during one walk: where an answer opens a
    /// section it stands still until the new share has caught up.
    [[nodiscard]] double progress() const { return m_progress; }

    // Answers. An answer to a question that is closed later is kept for the person until the end, and not saved; so is
    // a choice or row that an unticked choice elsewhere removes.
    /// What counts now: empty for a question that is not asked, without what is not offered.
    [[nodiscard]] questionnaire::Answer answer(const questionnaire::QuestionId &question) const;
    /// Takes the whole answer of a question, all rows of a battery included, also those on its other page; an empty one
    /// clears it. Codes not offered, choices beyond the limit, too long texts and questions not asked are refused
    /// (InvalidInput) and change nothing. An exclusive choice given together with others is refused as well: widgets
    /// untick. White space alone is kept for the screen and counts as no answer.
    base::Result<void> setAnswer(const questionnaire::QuestionId &question, const questionnaire::Answer &answer);
    /// One row of a battery, the others as they are; an empty value clears it. Errors as of setAnswer.
    base::Result<void> setRow(const questionnaire::ItemId &row, const questionnaire::Code &value);
    void clearAnswer(const questionnaire::QuestionId &question);

    [[nodiscard]] bool isAsked(const questionnaire::QuestionId &question) const;
    [[nodiscard]] questionnaire::AnswerState state(const questionnaire::ItemId &item) const;
    /// Questions seen and left, or with such a row, in order, for "you skipped 3 questions, that is fine".
    [[nodiscard]] std::vector<questionnaire::QuestionId> skipped() const;
    /// Questions that were skipped although they open a part of the form that probably concerns this person: the review
    /// offers once to go back to them ("add answers"). Empty after markOffered().
    [[nodiscard]] std::vector<questionnaire::QuestionId> offer() const;
    void markOffered() { m_offered = true; } ///< the offer was shown; it is not made again
    [[nodiscard]] bool wasOffered() const { return m_offered; }
    /// Something beyond questions marked background was answered: worth keeping when the person leaves.
    [[nodiscard]] bool isWorthKeeping() const;

    /// The response: sent when the person pressed send at the review; interrupted otherwise, also when sent is wanted
    /// anywhere else. On an interrupted one the questions of pages never left with next() are not reached, unless they
    /// are answered. Id, event, day and via are the caller's to fill.
    [[nodiscard]] Response finish(bool sent) const;

    /// Everything needed to continue after a crash, for the draft; and back to an equal interview. Errors of restore:
    /// InvalidInput when it does not fit the questionnaire and wave. Safe on hostile input.
    [[nodiscard]] QCborMap save() const;
    [[nodiscard]] static base::Result<Interview> restore(const questionnaire::Questionnaire &questionnaire,
                                                         const questionnaire::WaveId &wave, const QCborMap &saved);

    friend bool operator==(const Interview &a, const Interview &b);

private:
    /// A place that stays right when pages open and close around it.
    struct Position
    {
        size_t page = 0; ///< number of the page in the questionnaire, all pages counted; behind the last: the review
        size_t part = 0;
        friend auto operator<=>(const Position &, const Position &) = default;
    };

    [[nodiscard]] size_t pageIndex() const; ///< of the page shown, in the route; its size at the review
    void moveTo(size_t pageIndex);
    void leavePage();
    void answersChanged();
    [[nodiscard]] size_t firstUnseenPage() const;

    const questionnaire::Questionnaire *m_questionnaire;
    questionnaire::WaveId m_wave;
    base::Language m_language;
    bool m_reversedOrder = false;
    bool m_offered = false;
    Position m_position;
    double m_progress = 0;
    Answers m_answers;
    std::set<questionnaire::ItemId> m_seen; ///< shown on a page that was left with next()
    Route m_route;                          ///< follows from the answers
};

} // namespace core::interview
