// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/route.h"

#include "core/interview/evaluation.h"

#include <algorithm>

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
    Router(const Questionnaire &questionnaire, const WaveId &wave, const Answers &answers, bool reversedOrder,
           std::vector<RouteStep> &steps, const std::map<QuestionId, size_t> &index)
        : m_questionnaire(questionnaire), m_wave(wave), m_answers(answers), m_reversedOrder(reversedOrder),
          m_steps(steps), m_index(index), m_progress(steps.size(), Progress::Open)
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
        RouteStep &step = m_steps[i];
        const Question &question = *step.question;
        step.asked = !question.relevance || holdsNow(*question.relevance);
        if (step.asked) {
            step.choices = offeredChoices(question);
            step.rows = askedRows(question);
            const bool needsChoices = !question.list.isEmpty() || !question.choicesFrom.isEmpty();
            step.asked = !(needsChoices && step.choices.empty()) &&
                !(question.type == QuestionType::Battery && step.rows.empty());
            step.answer = step.asked ? counting(step) : Answer();
        }
        m_progress[i] = Progress::Done;
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    bool holdsNow(const questionnaire::Expression &expression)
    {
        return holds(m_questionnaire, expression,
                     [this](const ItemId &item) { return valueText(answerTo(item.question), item.row); });
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    Answer answerTo(const QuestionId &question)
    {
        const auto found = m_index.find(question);
        if (found == m_index.end())
            return {};
        resolve(found->second);
        const Answer &answer = m_steps[found->second].answer;
        return hasContent(answer) ? answer : Answer();
    }

    /// Codes ticked in the question that feeds another one, exclusive ones left out; none when it is unanswered.
    // NOLINTNEXTLINE(misc-no-recursion)
    std::optional<QList<Code>> tickedIn(const QuestionId &source)
    {
        const Answer answer = answerTo(source);
        if (answer.choices.isEmpty())
            return std::nullopt;
        const RouteStep &step = m_steps[m_index.at(source)];
        QList<Code> ticked;
        for (const Code &code : answer.choices) {
            const Choice *choice = findCode(step.choices, code);
            if (choice != nullptr && !choice->exclusive)
                ticked.append(code);
        }
        return ticked;
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    ChoiceRefs offeredChoices(const Question &question)
    {
        ChoiceRefs offered = m_questionnaire.choices(question, m_wave);
        if (!question.choicesFrom.isEmpty()) {
            const std::optional<QList<Code>> ticked = tickedIn(question.choicesFrom);
            const bool none = !ticked && question.whenSkipped == WhenSkipped::AskNone;
            std::erase_if(offered, [&](const Choice *choice) {
                return none || (ticked && !isColumn(question, choice) && !ticked->contains(choice->code));
            });
            // A column ("can't say") alone is nothing to choose from.
            if (std::all_of(offered.begin(), offered.end(),
                            [&](const Choice *choice) { return isColumn(question, choice); }))
                offered.clear();
        }
        return inShownOrder(question, std::move(offered));
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    ChoiceRefs askedRows(const Question &question)
    {
        if (question.type != QuestionType::Battery)
            return {};
        ChoiceRefs rows = m_questionnaire.rows(question, m_wave);
        if (!question.rowsFrom.isEmpty()) {
            const std::optional<QList<Code>> ticked = tickedIn(question.rowsFrom);
            const bool none = !ticked && question.whenSkipped == WhenSkipped::AskNone;
            std::erase_if(rows, [&](const Choice *row) { return none || (ticked && !ticked->contains(row->code)); });
            // Rows stand as the person saw them as choices.
            if (const Question *source = m_questionnaire.question(question.rowsFrom))
                rows = inShownOrder(*source, std::move(rows));
        }
        std::erase_if(rows, [&](const Choice *row) {
            const auto relevance = question.rowRelevance.find(row->code);
            return relevance != question.rowRelevance.end() && !holdsNow(relevance->second);
        });
        return rows;
    }

    [[nodiscard]] bool isColumn(const Question &question, const Choice *choice) const
    {
        return std::any_of(question.columns.begin(), question.columns.end(), [&](const questionnaire::ColumnId &id) {
            const auto column = m_questionnaire.columns.find(id);
            return column != m_questionnaire.columns.end() && &column->second == choice;
        });
    }

    /// Listed or reversed order: exclusive choices, those marked last and extra columns stay behind the others, among
    /// themselves as listed.
    [[nodiscard]] ChoiceRefs inShownOrder(const Question &question, ChoiceRefs choices) const
    {
        const Question *source = m_questionnaire.question(question.choicesFrom);
        const questionnaire::ListId &id = question.list.isEmpty() && source != nullptr ? source->list : question.list;
        const questionnaire::ChoiceList *list = m_questionnaire.list(id);
        if (!m_reversedOrder || list == nullptr || !list->reversible)
            return choices;
        const auto tail = std::stable_partition(choices.begin(), choices.end(), [&](const Choice *choice) {
            return !choice->exclusive && !choice->last && !isColumn(question, choice);
        });
        std::reverse(choices.begin(), tail);
        return choices;
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
        return inListOrder(m_questionnaire, *step.question, m_wave, std::move(answer));
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

    const Questionnaire &m_questionnaire;
    const WaveId &m_wave;
    const Answers &m_answers;
    bool m_reversedOrder;
    std::vector<RouteStep> &m_steps;
    const std::map<QuestionId, size_t> &m_index;
    std::vector<Progress> m_progress;
};

/// A long battery is spread evenly: seven rows, six a page, make four and three rather than six and a lonely one.
std::vector<std::pair<size_t, size_t>> rowChunks(size_t rows, int perPage)
{
    const size_t limit = perPage > 0 ? static_cast<size_t>(perPage) : rows;
    const size_t count = rows == 0 ? 1 : (rows + limit - 1) / limit;
    std::vector<std::pair<size_t, size_t>> chunks;
    size_t first = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t last = first + rows / count + (i < rows % count ? 1 : 0);
        chunks.emplace_back(first, last);
        first = last;
    }
    return chunks;
}

void appendPages(std::vector<RoutePage> &pages, const RoutePage &empty, const std::vector<RouteStep> &steps,
                 const std::vector<size_t> &asked)
{
    pages.push_back(empty);
    for (const size_t i : asked) {
        const RouteStep &step = steps[i];
        bool continued = false;
        for (const auto &[first, last] : rowChunks(step.rows.size(), step.question->rowsPerPage)) {
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
{
    for (const questionnaire::Section &section : questionnaire.sections) {
        for (const questionnaire::Page &page : section.pages) {
            for (const QuestionId &id : page.questions) {
                const Question *question = questionnaire.question(id);
                if (question == nullptr || !questionnaire.isIn(*question, wave) || m_index.contains(id))
                    continue;
                m_index.emplace(id, m_steps.size());
                m_steps.push_back({question, false, {}, {}, {}});
            }
        }
    }
    Router(questionnaire, wave, answers, reversedOrder, m_steps, m_index).run();

    size_t number = 0;
    for (const questionnaire::Section &section : questionnaire.sections) {
        for (const questionnaire::Page &page : section.pages) {
            std::vector<size_t> asked;
            for (const QuestionId &id : page.questions) {
                const auto found = m_index.find(id);
                if (found != m_index.end() && m_steps[found->second].asked)
                    asked.push_back(found->second);
            }
            if (!asked.empty())
                appendPages(m_pages, {&section, &page, number, 0, {}}, m_steps, asked);
            ++number;
        }
    }
}

const RouteStep *Route::step(const QuestionId &question) const
{
    const auto found = m_index.find(question);
    return found == m_index.end() ? nullptr : &m_steps[found->second];
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
