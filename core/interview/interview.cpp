// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/interview.h"

#include "core/base/fault.h"
#include "core/interview/evaluation.h"

#include <algorithm>
#include <limits>

namespace core::interview {

using base::Result;
using questionnaire::Answer;
using questionnaire::AnswerState;
using questionnaire::Code;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;

namespace {

/// Behind every page there is.
constexpr size_t reviewPage = std::numeric_limits<size_t>::max();

bool contains(const std::vector<const questionnaire::Choice *> &choices, const Code &code)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const questionnaire::Choice *choice) { return choice->code == code; });
}

/// The answer given, and behind it what was entered earlier and is not shown now: it comes back when it is offered
/// again.
Answer withMemory(const RouteStep &step, Answer given, const Answer &entered)
{
    if (step.question->type == QuestionType::Multiple || step.question->type == QuestionType::Ranking) {
        for (const Code &code : entered.choices) {
            if (!contains(step.choices, code))
                given.choices.append(code);
        }
    }
    for (auto row = entered.rows.begin(); row != entered.rows.end(); ++row) {
        if (!contains(step.rows, row.key()))
            given.rows.insert(row.key(), row.value());
    }
    return given;
}

/// Every item of a question that is asked.
std::vector<ItemId> itemsOf(const RouteStep &step)
{
    std::vector<ItemId> items;
    if (!step.asked || step.question->type == QuestionType::Note)
        return items;
    if (step.question->type != QuestionType::Battery)
        items.push_back({step.question->id, {}});
    for (const questionnaire::Choice *row : step.rows)
        items.push_back({step.question->id, row->code});
    return items;
}

Response::Item itemOf(const Answer &answer, const Code &row, AnswerState state)
{
    Response::Item item;
    item.state = state;
    if (state != AnswerState::Answered)
        return item;
    if (!row.isEmpty())
        item.choices = {answer.rows.value(row)};
    else
        item.choices = answer.choices;
    item.number = answer.number;
    item.text = answer.text.trimmed();
    return item;
}

} // namespace

Interview::Interview(const Questionnaire &questionnaire, questionnaire::WaveId wave, base::Language language,
                     bool reversedOrder)
    : m_questionnaire(&questionnaire), m_wave(std::move(wave)), m_language(std::move(language)),
      m_reversedOrder(reversedOrder), m_route(questionnaire, m_wave, m_answers, reversedOrder)
{
}

void Interview::setLanguage(const base::Language &language)
{
    m_language = language;
}

size_t Interview::pageIndex() const
{
    const std::vector<RoutePage> &pages = m_route.pages();
    const auto place = [](const RoutePage &page) {
        return Position{page.number, page.part};
    };
    const auto next =
        std::lower_bound(pages.begin(), pages.end(), m_position,
                         [&](const RoutePage &page, const Position &wanted) { return place(page) < wanted; });
    const auto index = static_cast<size_t>(next - pages.begin());
    const bool isThere = next != pages.end() && place(*next) == m_position;
    // A battery that lost rows may have lost the part shown: then its last part is the nearest place.
    if (!isThere && index > 0 && pages[index - 1].number == m_position.page)
        return index - 1;
    return index;
}

void Interview::moveTo(size_t pageIndex)
{
    const std::vector<RoutePage> &pages = m_route.pages();
    size_t sections = 0;
    size_t done = 0;
    for (size_t i = 0; i < pages.size(); ++i) {
        const bool isLastOfSection = i + 1 == pages.size() || pages[i + 1].section != pages[i].section;
        sections += isLastOfSection ? 1 : 0;
        done += isLastOfSection && i < pageIndex ? 1 : 0;
    }
    const double share = sections == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(sections);
    m_progress = std::max(m_progress, share);
    m_position =
        pageIndex < pages.size() ? Position{pages[pageIndex].number, pages[pageIndex].part} : Position{reviewPage, 0};
}

void Interview::leavePage()
{
    const size_t index = pageIndex();
    if (index >= m_route.pages().size())
        return;
    for (const ItemId &item : m_route.items(m_route.pages()[index]))
        m_seen.insert(item);
}

size_t Interview::firstUnseenPage() const
{
    const std::vector<RoutePage> &pages = m_route.pages();
    const auto unseen = std::find_if(pages.begin(), pages.end(), [&](const RoutePage &page) {
        const std::vector<ItemId> items = m_route.items(page);
        return std::any_of(items.begin(), items.end(), [&](const ItemId &item) { return !m_seen.contains(item); });
    });
    return static_cast<size_t>(unseen - pages.begin());
}

PageView Interview::page() const
{
    PageView view;
    const size_t index = pageIndex();
    if (index >= m_route.pages().size())
        return view;
    const RoutePage &page = m_route.pages()[index];
    view.section = page.section;
    view.page = page.page;
    view.part = page.part;
    for (const RoutePage::Block &block : page.blocks) {
        const RouteStep &step = m_route.steps()[block.step];
        PageView::QuestionView question{step.question, step.choices, {}, block.continued};
        for (size_t row = block.firstRow; row < block.lastRow; ++row)
            question.rows.push_back({step.rows[row]->code, step.rows[row]});
        view.questions.push_back(std::move(question));
    }
    return view;
}

bool Interview::isAtReview() const
{
    return pageIndex() >= m_route.pages().size();
}

bool Interview::canGoBack() const
{
    return pageIndex() > 0;
}

void Interview::next()
{
    const size_t index = pageIndex();
    const size_t count = m_route.pages().size();
    if (index >= count)
        return;
    leavePage();
    moveTo(index + 1 < count ? index + 1 : firstUnseenPage());
}

void Interview::back()
{
    const size_t index = pageIndex();
    if (index > 0)
        moveTo(index - 1);
}

void Interview::goTo(const QuestionId &question)
{
    const std::vector<RoutePage> &pages = m_route.pages();
    const auto wanted = std::find_if(pages.begin(), pages.end(), [&](const RoutePage &page) {
        return std::any_of(page.blocks.begin(), page.blocks.end(), [&](const RoutePage::Block &block) {
            return m_route.steps()[block.step].question->id == question;
        });
    });
    if (wanted != pages.end())
        moveTo(std::min(static_cast<size_t>(wanted - pages.begin()), firstUnseenPage()));
}

void Interview::goToReview()
{
    leavePage();
    moveTo(firstUnseenPage());
}

Answer Interview::answer(const QuestionId &question) const
{
    const RouteStep *step = m_route.step(question);
    return step == nullptr ? Answer() : step->answer;
}

Result<void> Interview::setAnswer(const QuestionId &question, const Answer &answer)
{
    const RouteStep *step = m_route.step(question);
    if (step == nullptr || !step->asked)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "is not asked on this route"), {}, {{}, question.text()});
    if (answer.isEmpty()) {
        clearAnswer(question);
        return {};
    }
    Result<void> checked = checkAnswer(*step->question, step->choices, step->rows, answer);
    if (!checked)
        return checked;
    Answer &entered = m_answers[question];
    entered = withMemory(*step, inListOrder(*m_questionnaire, *step->question, m_wave, answer), entered);
    answersChanged();
    return {};
}

Result<void> Interview::setRow(const ItemId &row, const Code &value)
{
    Answer changed = answer(row.question);
    if (value.isEmpty())
        changed.rows.remove(row.row);
    else
        changed.rows.insert(row.row, value);
    return setAnswer(row.question, changed);
}

void Interview::clearAnswer(const QuestionId &question)
{
    if (m_answers.erase(question) > 0)
        answersChanged();
}

void Interview::answersChanged()
{
    m_route = m_route.with(m_answers);
    // An answer given from the review, or one that closes the page it stands on, may open pages nobody has seen.
    if (isAtReview())
        moveTo(firstUnseenPage());
}

bool Interview::isAsked(const QuestionId &question) const
{
    return m_route.isAsked({question, {}});
}

AnswerState Interview::state(const ItemId &item) const
{
    if (!m_route.isAsked(item))
        return AnswerState::NotAsked;
    if (m_route.isAnswered(item))
        return AnswerState::Answered;
    return m_seen.contains(item) ? AnswerState::Skipped : AnswerState::NotReached;
}

std::vector<QuestionId> Interview::skipped() const
{
    std::vector<QuestionId> skipped;
    for (const RouteStep &step : m_route.steps()) {
        const std::vector<ItemId> items = itemsOf(step);
        if (std::any_of(items.begin(), items.end(),
                        [&](const ItemId &item) { return state(item) == AnswerState::Skipped; }))
            skipped.push_back(step.question->id);
    }
    return skipped;
}

std::vector<QuestionId> Interview::offer() const
{
    std::vector<QuestionId> offered;
    if (m_offered)
        return offered;
    const auto value = [this](const ItemId &item) {
        return valueText(answer(item.question), item.row);
    };
    for (const RouteStep &step : m_route.steps()) {
        if (step.question->offerAgain && state({step.question->id, {}}) == AnswerState::Skipped &&
            holds(*m_questionnaire, *step.question->offerAgain, value))
            offered.push_back(step.question->id);
    }
    return offered;
}

bool Interview::isWorthKeeping() const
{
    return std::any_of(m_route.steps().begin(), m_route.steps().end(),
                       [](const RouteStep &step) { return !step.question->background && hasContent(step.answer); });
}

Response Interview::finish(bool sent) const
{
    Response response;
    response.questionnaire = m_questionnaire->id;
    response.wave = m_wave;
    response.language = m_language;
    response.reversedOrder = m_reversedOrder;
    response.sent = sent && isAtReview();
    for (const ItemId &item : m_questionnaire->items(m_wave)) {
        const AnswerState became = state(item);
        response.items.emplace(item, itemOf(answer(item.question), item.row, became));
        if (became == AnswerState::NotReached)
            response.sent = false;
    }
    return response;
}

bool operator==(const Interview &a, const Interview &b)
{
    return a.m_questionnaire == b.m_questionnaire && a.m_wave == b.m_wave && a.m_language == b.m_language &&
        a.m_reversedOrder == b.m_reversedOrder && a.m_offered == b.m_offered && a.m_position == b.m_position &&
        a.m_progress == b.m_progress && a.m_answers == b.m_answers && a.m_seen == b.m_seen;
}

} // namespace core::interview
