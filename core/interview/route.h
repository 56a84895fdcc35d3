// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace core::interview {

/// What a respondent entered, question by question. Answers to questions that are closed now, and choices that are not
/// offered now, may stand in it: they are memory, and come back when the question does.
using Answers = std::map<questionnaire::QuestionId, questionnaire::Answer>;

/// One question of the route.
struct RouteStep
{
    const questionnaire::Question *question = nullptr;
    bool asked = false;
    std::vector<const questionnaire::Choice *> choices; ///< offered to this respondent, in the order shown
    std::vector<const questionnaire::Choice *> rows;    ///< battery: asked of this respondent, in the order shown
    questionnaire::Answer answer; ///< what counts of the answer: empty when not asked, without what is not offered
};

/// One page of the route: a page of the questionnaire, or a part of one whose batteries are too long for one page.
struct RoutePage
{
    struct Block
    {
        size_t step = 0;     ///< index into Route::steps
        size_t firstRow = 0; ///< battery: the rows of this page
        size_t lastRow = 0;  ///< one behind
        bool continued = false;
    };
    const questionnaire::Section *section = nullptr;
    const questionnaire::Page *page = nullptr;
    size_t number = 0; ///< of the page in the questionnaire, all pages counted
    size_t part = 0;   ///< 0 for the first
    std::vector<Block> blocks;
};

struct Form;

/// What a questionnaire asks of one respondent, given the answers so far: a pure function of its arguments, made anew
/// whenever an answer changes. Points into the questionnaire, which must outlive it.
class Route
{
public:
    Route(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave, const Answers &answers,
          bool reversedOrder);
    /// The route of the same questionnaire, wave and order with other answers.
    [[nodiscard]] Route with(const Answers &answers) const;

    /// Every question of the wave, asked or not, in the order of the pages.
    [[nodiscard]] const std::vector<RouteStep> &steps() const { return m_steps; }
    /// The pages with at least one question that is asked.
    [[nodiscard]] const std::vector<RoutePage> &pages() const { return m_pages; }
    /// Null for a question that stands on no page or not in the wave.
    [[nodiscard]] const RouteStep *step(const questionnaire::QuestionId &question) const;

    [[nodiscard]] bool isAsked(const questionnaire::ItemId &item) const;
    /// Asked, and a value counts.
    [[nodiscard]] bool isAnswered(const questionnaire::ItemId &item) const;
    /// The items of a page in the order shown; a note has none.
    [[nodiscard]] std::vector<questionnaire::ItemId> items(const RoutePage &page) const;

private:
    Route(std::shared_ptr<const Form> form, const Answers &answers);

    std::shared_ptr<const Form> m_form; // shared: it never changes, all routes of an interview and its copies use one
    std::vector<RouteStep> m_steps;
    std::vector<RoutePage> m_pages;
};

/// Whether the answer could have been given to a question of the wave by somebody: codes that exist, none twice, not
/// too many, nothing exclusive together with others, limits of number and text. Errors: InvalidInput, with what is
/// wrong. offered and rows are what is shown to the respondent.
[[nodiscard]] base::Result<void> checkAnswer(const questionnaire::Question &question,
                                             const std::vector<const questionnaire::Choice *> &offered,
                                             const std::vector<const questionnaire::Choice *> &rows,
                                             const questionnaire::Answer &answer);

/// Whether a text keeps within an open question's limit: maximumLength characters (code points) and twice as many bytes
/// of UTF-8, so that a response has a longest possible size. Nothing but whole characters.
[[nodiscard]] bool textFits(const questionnaire::Question &question, const QString &text);

/// The answer with the ticks of a multiple choice in list order, whatever order they came in; others as they are.
[[nodiscard]] questionnaire::Answer inListOrder(const questionnaire::Questionnaire &questionnaire,
                                                const questionnaire::Question &question,
                                                const questionnaire::WaveId &wave, questionnaire::Answer answer);

/// An answer that says something: not empty, and a text of which a reader would see anything.
[[nodiscard]] bool hasContent(const questionnaire::Answer &answer);

} // namespace core::interview
