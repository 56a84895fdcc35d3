// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fault.h"
#include "core/interview/evaluation.h"
#include "core/interview/response.h"
#include "core/interview/responsecheck.h"
#include "core/interview/route.h"

#include <algorithm>
#include <set>

namespace core::interview {

using base::Result;
using questionnaire::Answer;
using questionnaire::AnswerState;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::Questionnaire;

namespace {

tl::unexpected<base::Error> refuse(base::FaultSource why, const QString &where)
{
    return base::invalidInput(why, {}, {{}, where});
}

/// The answers that the items say were given.
Answers answersOf(const Response &response)
{
    Answers answers;
    for (const auto &[id, item] : response.items) {
        if (item.state != AnswerState::Answered)
            continue;
        Answer &answer = answers[id.question];
        if (!id.row.isEmpty())
            answer.rows.insert(id.row, item.choices.value(0));
        else
            answer = Answer{item.choices, {}, item.number, item.text};
    }
    return answers;
}

Result<void> checkAgainstRoute(const Questionnaire &questionnaire, const Response &response, const Answers &answers,
                               const Route &route)
{
    for (const auto &[id, item] : response.items) {
        if (route.isAsked(id) != (item.state != AnswerState::NotAsked))
            return refuse(route.isAsked(id) ? QT_TRANSLATE_NOOP("Faults", "is asked on this route")
                                            : QT_TRANSLATE_NOOP("Faults", "is not asked on this route"),
                          id.text());
        if (response.sent && item.state == AnswerState::NotReached)
            return refuse(QT_TRANSLATE_NOOP("Faults", "is not reached in a response that was sent"), id.text());
    }
    for (const auto &[id, answer] : answers) {
        const RouteStep *step = route.step(id);
        if (step == nullptr)
            return refuse(QT_TRANSLATE_NOOP("Faults", "is not asked on this route"), id.text());
        Result<void> checked = checkAnswer(*step->question, step->choices, step->rows, answer);
        if (!checked)
            return checked;
        if (inListOrder(questionnaire, *step->question, response.wave, answer) != answer)
            return refuse(QT_TRANSLATE_NOOP("Faults", "choices are not in list order"), id.text());
    }
    return {};
}

/// Open to everybody, whatever was answered: nobody gets past its page without seeing it.
bool isUnconditional(const Question &question, const ItemId &item)
{
    return !question.relevance && question.choicesFrom.isEmpty() && question.rowsFrom.isEmpty() &&
        !question.rowRelevance.contains(item.row);
}

/// Whoever has not reached a page that is open to everybody has not seen a later one either. (Pages that an answer
/// opens may lie unseen between seen ones.)
Result<void> checkOrder(const Response &response, const Route &route)
{
    bool unreachedBefore = false;
    for (const RoutePage &page : route.pages()) {
        bool unreached = false;
        for (const ItemId &item : route.items(page)) {
            const bool seen = response.items.at(item).state != AnswerState::NotReached;
            if (seen && unreachedBefore)
                return refuse(QT_TRANSLATE_NOOP("Faults", "lies behind a page that was not reached"), item.text());
            unreached = unreached || (!seen && isUnconditional(*route.step(item.question)->question, item));
        }
        unreachedBefore = unreachedBefore || unreached;
    }
    return {};
}

std::vector<ItemId> sortedItems(const Questionnaire &questionnaire, const questionnaire::WaveId &wave)
{
    std::vector<ItemId> items = questionnaire.items(wave);
    std::sort(items.begin(), items.end());
    return items;
}

/// Items are those of the wave (rising), and each holds a value if and only if it is answered.
Result<void> checkItems(const std::vector<ItemId> &wanted, const Response &response)
{
    auto expected = wanted.begin();
    for (const auto &[id, item] : response.items) {
        if (expected == wanted.end() || id < *expected)
            return refuse(QT_TRANSLATE_NOOP("Faults", "is not in this wave"), id.text());
        if (*expected != id)
            return refuse(QT_TRANSLATE_NOOP("Faults", "is missing"), expected->text());
        ++expected;
        const bool hasValue = !item.choices.isEmpty() || item.number.has_value() || !item.text.isEmpty();
        if (hasValue != (item.state == AnswerState::Answered))
            return refuse(QT_TRANSLATE_NOOP("Faults", "state and value contradict each other"), id.text());
        const bool isRowValue = item.choices.size() <= 1 && !item.number && item.text.isEmpty();
        if (!id.row.isEmpty() && !isRowValue)
            return refuse(QT_TRANSLATE_NOOP("Faults", "a row takes one code"), id.text());
        if (item.text != item.text.trimmed())
            return refuse(QT_TRANSLATE_NOOP("Faults", "white space around a text"), id.text());
    }
    if (expected != wanted.end())
        return refuse(QT_TRANSLATE_NOOP("Faults", "is missing"), expected->text());
    return {};
}

Result<void> checkHead(const Questionnaire &questionnaire, const questionnaire::WaveId &wave, const Response &response)
{
    if (response.questionnaire != questionnaire.id)
        return refuse(QT_TRANSLATE_NOOP("Faults", "another questionnaire"), response.questionnaire.text());
    if (response.wave != wave || questionnaire.wave(wave) == nullptr)
        return refuse(QT_TRANSLATE_NOOP("Faults", "unknown wave"), response.wave.text());
    if (!questionnaire.languages.contains(response.language))
        return refuse(QT_TRANSLATE_NOOP("Faults", "a language the questionnaire does not have"),
                      response.language.text());
    return {};
}

Result<void> checkRouted(const Questionnaire &questionnaire, const Response &response, const Answers &answers,
                         const Route &route)
{
    Result<void> routed = checkAgainstRoute(questionnaire, response, answers, route);
    if (!routed)
        return routed;
    return checkOrder(response, route);
}

} // namespace

ResponseCheck::ResponseCheck(const Questionnaire &questionnaire, const questionnaire::WaveId &wave)
    : m_questionnaire(questionnaire), m_wave(wave), m_items(sortedItems(questionnaire, wave)),
      m_route(questionnaire, wave, {}, false), m_reversed(questionnaire, wave, {}, true)
{
    findFree();
}

void ResponseCheck::findFree()
{
    std::set<questionnaire::QuestionId> tied;
    const auto reads = [&](const questionnaire::Expression &expression) {
        for (const ItemId &item : itemsOf(m_questionnaire, expression))
            tied.insert(item.question);
    };
    for (const Question &question : m_questionnaire.questions) {
        if (question.relevance)
            reads(*question.relevance);
        for (const auto &[row, relevance] : question.rowRelevance)
            reads(relevance);
        for (const questionnaire::QuestionId &source : {question.choicesFrom, question.rowsFrom}) {
            if (!source.isEmpty())
                tied.insert({source, question.id});
        }
    }
    for (const Question &question : m_questionnaire.questions) {
        if (tied.count(question.id) == 0 && m_questionnaire.isIn(question, m_wave))
            m_free[question.id] = {m_questionnaire.choices(question, m_wave), m_questionnaire.rows(question, m_wave)};
    }
}

Result<void> ResponseCheck::validate(const Response &response) const
{
    if (auto head = checkHead(m_questionnaire, m_wave, response); !head)
        return head;
    if (auto items = checkItems(m_items, response); !items)
        return items;
    const Answers answers = answersOf(response);
    return checkRouted(m_questionnaire, response, answers,
                       (response.reversedOrder ? m_reversed : m_route).with(answers));
}

bool ResponseCheck::isFine(const Free &question, const Response &valid, const OtherItem &other) const
{
    const auto &[id, item] = other;
    if (!id.row.isEmpty() && item.choices.size() != 1)
        return false;
    Answer answer{item.choices, {}, item.number, {}};
    if (!id.row.isEmpty())
        answer = Answer{{}, {{id.row, item.choices.first()}}, item.number, {}};
    const Question &asked = *m_questionnaire.question(id.question);
    return !(item.choices.isEmpty() && !item.number) &&
        checkAnswer(asked, question.choices, question.rows, answer).has_value() &&
        inListOrder(m_questionnaire, asked, valid.wave, answer) == answer;
}

bool ResponseCheck::staysValid(const Response &valid, const std::vector<OtherItem> &others) const
{
    const auto freeOne = [&](const OtherItem &other) {
        const auto known = m_free.find(other.first.question);
        const auto given = valid.items.find(other.first);
        const bool quick = known != m_free.end() && given != valid.items.end() && other.second.text.isEmpty() &&
            given->second.state == AnswerState::Answered && other.second.state == AnswerState::Answered;
        return quick ? &known->second : nullptr;
    };
    if (std::all_of(others.begin(), others.end(), freeOne))
        return std::all_of(others.begin(), others.end(),
                           [&](const OtherItem &other) { return isFine(*freeOne(other), valid, other); });
    Response changed = valid;
    for (const OtherItem &other : others)
        changed.items[other.first] = other.second;
    return validate(changed).has_value();
}

Result<void> validateResponse(const Questionnaire &questionnaire, const Response &response)
{
    if (auto head = checkHead(questionnaire, response.wave, response); !head)
        return head;
    if (auto items = checkItems(sortedItems(questionnaire, response.wave), response); !items)
        return items;
    const Answers answers = answersOf(response);
    return checkRouted(questionnaire, response, answers,
                       Route(questionnaire, response.wave, answers, response.reversedOrder));
}

} // namespace core::interview
