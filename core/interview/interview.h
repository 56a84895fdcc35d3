// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"

#include <QCborMap>

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
    std::vector<QuestionView> questions;
};

/// One respondent's walk through a questionnaire: the only thing that moves. A pure state machine over questionnaire
/// and answers: no clock, no storage, no widget. Widgets hold no answers; whatever they show is redrawn from here.
/// The questionnaire must outlive it.
class Interview
{
public:
    Interview(const questionnaire::Questionnaire &questionnaire, questionnaire::WaveId wave, base::Language language,
              bool reversedOrder);

    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const questionnaire::WaveId &wave() const { return m_wave; }
    [[nodiscard]] const base::Language &language() const { return m_language; }
    void setLanguage(const base::Language &language); ///< changes no answer

    // Moving. Pages are those of the route now: hidden sections do not exist.
    [[nodiscard]] PageView page() const;
    [[nodiscard]] bool isAtReview() const; ///< behind the last page
    [[nodiscard]] bool canGoBack() const;
    void next(); ///< leaves the page: what is unanswered on it is skipped
    void back();
    void goTo(const questionnaire::QuestionId &question); ///< from the review list
    /// Share of the sections on the route that are done, 0 … 1; never falls during one walk.
    [[nodiscard]] double progress() const;

    // Answers. An answer to a question that is closed later is kept for the person until the end, and not saved.
    [[nodiscard]] questionnaire::Answer answer(const questionnaire::QuestionId &question) const;
    /// Takes the answer; codes not offered, choices beyond the limit and too long texts are refused (InvalidInput) and
    /// change nothing. An exclusive choice given together with others is refused as well: widgets untick.
    base::Result<void> setAnswer(const questionnaire::QuestionId &question, const questionnaire::Answer &answer);
    void clearAnswer(const questionnaire::QuestionId &question);

    [[nodiscard]] bool isAsked(const questionnaire::QuestionId &question) const;
    [[nodiscard]] questionnaire::AnswerState state(const questionnaire::ItemId &item) const;
    /// Questions seen and left, in order, for "you skipped 3 questions, that is fine".
    [[nodiscard]] std::vector<questionnaire::QuestionId> skipped() const;
    /// Something beyond questions marked background was answered: worth keeping when the person leaves.
    [[nodiscard]] bool isWorthKeeping() const;

    /// The response: sent when the person pressed send at the review, interrupted otherwise (what lies behind the
    /// furthest page is not reached). Id, event, day and via are the caller's to fill.
    [[nodiscard]] Response finish(bool sent) const;

    /// Everything needed to continue after a crash, for the draft; and back. Errors of restore: InvalidInput when it
    /// does not fit the questionnaire and wave.
    [[nodiscard]] QCborMap save() const;
    [[nodiscard]] static base::Result<Interview> restore(const questionnaire::Questionnaire &questionnaire,
                                                         const questionnaire::WaveId &wave, const QCborMap &saved);

private:
    const questionnaire::Questionnaire *m_questionnaire;
    questionnaire::WaveId m_wave;
    base::Language m_language;
    bool m_reversedOrder = false;
    std::map<questionnaire::QuestionId, questionnaire::Answer> m_answers;
};

} // namespace core::interview
