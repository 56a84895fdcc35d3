// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/route.h"

#include "core/interview/evaluation.h"
#include "core/interview/form.h"
#include "core/questionnaire/rowpages.h"

#include <algorithm>
#include <utility>

namespace core::interview {
namespace {

using questionnaire::Answer;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using questionnaire::WaveId;
using questionnaire::WhenSkipped;

using ChoiceRefs = std::vector<const Choice *>;

const Choice *findCode(const ChoiceRefs &choices, const Code &code)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice *choice) { return choice->code == code; });
    return found == choices.end() ? nullptr : *found;
}

/// Works out the steps, each question after those it depends on.
class Router
{
public:
    Router(const Form &form, const Answers &answers, std::vector<RouteStep> &steps)
        : m_form(form), m_answers(answers), m_steps(steps), m_progress(steps.size(), Progress::Open)
    {
    }

    void run()
    {
        for (size_t i = 0; i < m_steps.size(); ++i)
            resolve(i);
    }

private:
    enum class Progress { Open, Running, Done };

    // NOLINTNEXTLINE(misc-no-recursion): along the dependencies, which the checker has found free of cycles
    void resolve(size_t i)
    {
        // A question that is running depends on itself; the checker refuses that, here it counts as unanswered.
        if (m_progress[i] != Progress::Open)
            return;
        m_progress[i] = Progress::Running;
        const Form::Step &shown = m_form.steps[i];
        const Question &question = *shown.question;
        RouteStep &step = m_steps[i];
        step.question = &question;
        step.asked = !question.relevance || holdsNow(*question.relevance);
        if (step.asked) {
            step.choices = offeredChoices(shown);
            step.rows = askedRows(shown);
            // A column ("can't say") alone is nothing to choose from.
            const bool hasChoices = step.choices.size() > shown.columns || question.choicesFrom.isEmpty();
            step.asked = hasChoices && !(question.type == QuestionType::Battery && step.rows.empty());
            step.answer = step.asked ? counting(step) : Answer();
        }
        m_progress[i] = Progress::Done;
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    bool holdsNow(const questionnaire::Expression &expression)
    {
        return holds(*m_form.questionnaire, expression, [this](const ItemId &item) -> QString {
            const std::optional<size_t> step = m_form.find(item.question);
            if (!step)
                return {};
            resolve(*step);
            const Answer &answer = m_steps[*step].answer;
            return hasContent(answer) ? valueText(answer, item.row) : QString();
        });
    }

    /// Codes ticked in the question that feeds another one, exclusive ones left out; none when it is unanswered.
    // NOLINTNEXTLINE(misc-no-recursion)
    std::optional<QList<Code>> tickedIn(std::optional<size_t> source)
    {
        if (!source)
            return std::nullopt;
        resolve(*source);
        const RouteStep &step = m_steps[*source];
        if (step.answer.choices.isEmpty())
            return std::nullopt;
        QList<Code> ticked;
        for (const Code &code : step.answer.choices) {
            if (!findCode(step.choices, code)->exclusive)
                ticked.append(code);
        }
        return ticked;
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    ChoiceRefs offeredChoices(const Form::Step &shown)
    {
        if (shown.question->choicesFrom.isEmpty())
            return shown.choices;
        return fed(shown.choices, shown.columns, tickedIn(shown.choicesFrom), shown.question->whenSkipped);
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    ChoiceRefs askedRows(const Form::Step &shown)
    {
        const Question &question = *shown.question;
        ChoiceRefs rows = shown.rows;
        if (!question.rowsFrom.isEmpty())
            rows = fed(shown.rows, 0, tickedIn(shown.rowsFrom), question.whenSkipped);
        if (question.rowRelevance.empty())
            return rows;
        std::erase_if(rows, [&](const Choice *row) {
            const auto relevance = question.rowRelevance.find(row->code);
            return relevance != question.rowRelevance.end() && !holdsNow(relevance->second);
        });
        return rows;
    }

    /// What is left of the choices or rows when another question's ticks decide: those ticked there, and the columns.
    static ChoiceRefs fed(const ChoiceRefs &all, size_t columns, const std::optional<QList<Code>> &ticked,
                          WhenSkipped whenSkipped)
    {
        if (!ticked && whenSkipped == WhenSkipped::OfferAll)
            return all;
        ChoiceRefs left;
        for (size_t i = 0; i < all.size(); ++i) {
            if (i + columns >= all.size() || (ticked && ticked->contains(all[i]->code)))
                left.push_back(all[i]);
        }
        return left;
    }

    /// What counts of the answer entered: choices offered and rows asked now, within the limit.
    [[nodiscard]] Answer counting(const RouteStep &step) const
    {
        const auto entered = m_answers.find(step.question->id);
        if (entered == m_answers.end())
            return {};
        Answer answer = entered->second;
        answer.choices.removeIf([&](const Code &code) { return findCode(step.choices, code) == nullptr; });
        for (auto row = answer.rows.begin(); row != answer.rows.end();) {
            const bool counts =
                findCode(step.rows, row.key()) != nullptr && findCode(step.choices, row.value()) != nullptr;
            row = counts ? std::next(row) : answer.rows.erase(row);
        }
        keepWithinRules(step, answer.choices);
        // Choices that came back from memory stand behind the others there.
        return inListOrder(*m_form.questionnaire, *step.question, m_form.wave, std::move(answer));
    }

    /// Memory may hold more choices than the rules allow at once: the first one decides whether exclusive ones count,
    /// and what is beyond the limit stays memory.
    static void keepWithinRules(const RouteStep &step, QList<Code> &choices)
    {
        const auto isExclusive = [&](const Code &code) {
            return findCode(step.choices, code)->exclusive;
        };
        if (choices.size() > 1) {
            if (isExclusive(choices.first()))
                choices.resize(1);
            else
                choices.removeIf(isExclusive);
        }
        const int limit = step.question->maximumChoices;
        if (limit > 0 && choices.size() > limit)
            choices.resize(limit);
    }

    const Form &m_form;
    const Answers &m_answers;
    std::vector<RouteStep> &m_steps;
    std::vector<Progress> m_progress;
};

using questionnaire::RowPage;
using questionnaire::rowPages;

/// Rows of a list keep their page when one of them is not asked; rows that were ticked elsewhere are spread as they
/// are.
std::vector<RowPage> rowChunks(const Form::Step &shown, const RouteStep &step)
{
    const int perPage = step.question->rowsPerPage;
    if (!step.question->rowsFrom.isEmpty() || step.rows.size() == shown.rows.size())
        return rowPages(step.rows.size(), perPage);
    std::vector<RowPage> chunks;
    size_t first = 0;
    for (const auto &[begin, end] : rowPages(shown.rows.size(), perPage)) {
        size_t last = first;
        for (size_t row = begin; row < end; ++row)
            last += last < step.rows.size() && step.rows[last] == shown.rows[row] ? 1 : 0;
        if (last > first)
            chunks.emplace_back(first, last);
        first = last;
    }
    return chunks;
}

void appendPages(std::vector<RoutePage> &pages, const Form &form, const Form::Page &shown,
                 const std::vector<RouteStep> &steps)
{
    const RoutePage empty{shown.section, shown.page, shown.number, 0, {}};
    bool isFirst = true;
    for (const size_t i : shown.steps) {
        const RouteStep &step = steps[i];
        if (!step.asked)
            continue;
        if (std::exchange(isFirst, false))
            pages.push_back(empty);
        bool continued = false;
        for (const auto &[first, last] : rowChunks(form.steps[i], step)) {
            if (continued) {
                const size_t part = pages.back().part + 1;
                pages.push_back(empty);
                pages.back().part = part;
            }
            pages.back().blocks.push_back({i, first, last, continued});
            continued = true;
        }
    }
}

} // namespace

Route::Route(const Questionnaire &questionnaire, const WaveId &wave, const Answers &answers, bool reversedOrder)
    : Route(std::make_shared<const Form>(questionnaire, wave, reversedOrder), answers)
{
}

Route::Route(std::shared_ptr<const Form> form, const Answers &answers)
    : m_form(std::move(form)), m_steps(m_form->steps.size())
{
    Router(*m_form, answers, m_steps).run();
    for (const Form::Page &page : m_form->pages)
        appendPages(m_pages, *m_form, page, m_steps);
}

Route Route::with(const Answers &answers) const
{
    return Route(m_form, answers);
}

const RouteStep *Route::step(const QuestionId &question) const
{
    const std::optional<size_t> found = m_form->find(question);
    return found ? &m_steps[*found] : nullptr;
}

bool Route::isAsked(const ItemId &item) const
{
    const RouteStep *found = step(item.question);
    return found != nullptr && found->asked && (item.row.isEmpty() || findCode(found->rows, item.row) != nullptr);
}

bool Route::isAnswered(const ItemId &item) const
{
    const RouteStep *found = step(item.question);
    if (found == nullptr)
        return false;
    return item.row.isEmpty() ? hasContent(found->answer) : found->answer.rows.contains(item.row);
}

std::vector<ItemId> Route::items(const RoutePage &page) const
{
    std::vector<ItemId> items;
    for (const RoutePage::Block &block : page.blocks) {
        const RouteStep &step = m_steps[block.step];
        if (step.question->type == QuestionType::Note)
            continue;
        if (step.question->type != QuestionType::Battery)
            items.push_back({step.question->id, {}});
        for (size_t row = block.firstRow; row < block.lastRow; ++row)
            items.push_back({step.question->id, step.rows[row]->code});
    }
    return items;
}

} // namespace core::interview
