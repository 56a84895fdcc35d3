// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/rehearsal.h"

#include "core/fieldwork/rehearsalworld.h"
#include "core/interview/interview.h"

#include <algorithm>
#include <cmath>

namespace core::fieldwork {

using base::SeededRandom;
using interview::Interview;
using interview::PageView;
using interview::RouteStep;
using questionnaire::Answer;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::Question;
using questionnaire::QuestionType;

namespace {

// How people behave on the whole; shares of people or of pages.
constexpr double cantSay = 0.05;      ///< of the answers to a question with such a choice
constexpr double stopsAtPage = 0.004; ///< about one interview in eight is left before the end
constexpr double ownOpinion = 0.55;   ///< of a person and the groups, against chance from item to item
constexpr double chance = 0.8;
constexpr double spreadOfScale = 0.19; ///< standard deviation, as a share of the number of points

/// One invented respondent.
class Person
{
public:
    Person(const World &world, Interview &interview, SeededRandom &random)
        : m_world(world), m_interview(interview), m_random(random), m_opinion(random.normal())
          // Most people skip next to nothing, a few skip a lot.
          ,
          m_skipping(std::max(0.2, 1 + 0.9 * random.normal()))
    {
    }

    /// Fills page after page. True when the person came to the end.
    bool walk()
    {
        while (!m_interview.isAtReview()) {
            const PageView page = m_interview.page();
            for (const PageView::QuestionView &view : page.questions)
                meet(view);
            if (m_interview.isWorthKeeping() && m_random.unit() < stopsAtPage)
                return false;
            m_interview.next();
        }
        return true;
    }

private:
    void meet(const PageView::QuestionView &view)
    {
        const Question &question = *view.question;
        if (question.type == QuestionType::Note || m_random.unit() < m_world.skipShare(question) * m_skipping)
            return;
        Answer answer = m_interview.answer(question.id); // the other page of a long battery
        fill(answer, view);
        // What the interview offers it takes; an answer that came out empty is a skip.
        (void)m_interview.setAnswer(question.id, answer);
    }

    void fill(Answer &answer, const PageView::QuestionView &view)
    {
        const Question &question = *view.question;
        switch (question.type) {
        case QuestionType::Single:
        case QuestionType::Grade:
            answer.choices = {question.scale.isEmpty() ? choose(question, view.choices)
                                                       : rate({question.id, {}}, view.choices)};
            break;
        case QuestionType::Multiple:
        case QuestionType::Ranking:
            answer.choices = tick(question, view.choices);
            break;
        case QuestionType::Battery:
            for (const PageView::Row &row : view.rows) {
                if (m_random.unit() >= m_world.skipShare(question) * m_skipping)
                    answer.rows.insert(row.code, rate({question.id, row.code}, view.choices));
            }
            break;
        case QuestionType::Number:
            answer.number = question.minimum +
                static_cast<qint64>(m_random.below(static_cast<quint64>(question.maximum - question.minimum) + 1));
            break;
        case QuestionType::OpenText:
            answer.text = m_world.openAnswer(m_interview.language(), question, m_random);
            break;
        case QuestionType::Note:
            break;
        }
    }

    Code choose(const Question &question, const std::vector<const Choice *> &choices)
    {
        std::vector<double> weights;
        weights.reserve(choices.size());
        for (const Choice *choice : choices)
            weights.push_back(choice->notSubstantive ? cantSay : m_world.weight(question, *choice));
        return choices[m_random.pick(weights)]->code;
    }

    Code rate(const questionnaire::ItemId &item, const std::vector<const Choice *> &choices)
    {
        std::vector<const Choice *> points;
        std::vector<const Choice *> columns;
        for (const Choice *choice : choices)
            (choice->exclusive || choice->notSubstantive ? columns : points).push_back(choice);
        if (points.empty() || (!columns.empty() && m_random.unit() < cantSay))
            return columns[m_random.below(columns.size())]->code;
        const double points1 = static_cast<double>(points.size());
        const double pull = ownOpinion * (m_opinion + m_world.groupEffect(m_interview)) + chance * m_random.normal();
        const double value = m_world.mean(item, points.size()) + spreadOfScale * points1 * pull;
        const auto step = std::llround(value) - 1;
        return points[static_cast<size_t>(std::clamp<qint64>(step, 0, static_cast<qint64>(points.size()) - 1))]->code;
    }

    QList<Code> tick(const Question &question, const std::vector<const Choice *> &choices)
    {
        // Exclusive choices first: each has its share of the people.
        double left = m_random.unit();
        for (const Choice *choice : choices) {
            left -= choice->exclusive ? m_world.exclusiveShare(question, *choice) : 0;
            if (choice->exclusive && left < 0)
                return {choice->code};
        }
        const double bent = 1 + 0.4 * m_world.groupEffect(m_interview);
        std::vector<std::pair<double, Code>> ticked; // the most wanted first
        for (const Choice *choice : choices) {
            const double share = m_world.tickShare(question, *choice);
            const double wish = share * bent - m_random.unit();
            if (!choice->exclusive && (wish > 0 || question.type == QuestionType::Ranking))
                ticked.emplace_back(-wish, choice->code);
        }
        std::sort(ticked.begin(), ticked.end());
        if (question.maximumChoices > 0 && ticked.size() > static_cast<size_t>(question.maximumChoices))
            ticked.resize(static_cast<size_t>(question.maximumChoices));
        QList<Code> codes;
        for (const auto &[wish, code] : ticked)
            codes.append(code);
        return codes;
    }

    const World &m_world;
    Interview &m_interview;
    SeededRandom &m_random;
    double m_opinion;
    double m_skipping;
};

} // namespace

std::vector<interview::Response> inventResponses(const questionnaire::Questionnaire &questionnaire,
                                                 const Rehearsal &wanted, const RehearsalProfile &profile,
                                                 const std::function<void(size_t)> &done)
{
    SeededRandom random(wanted.seed);
    const World world(questionnaire, wanted.wave, profile, random);
    const auto days = static_cast<quint64>(std::max<qint64>(0, wanted.opens.daysTo(wanted.closes)) + 1);
    std::vector<interview::Response> responses;
    responses.reserve(wanted.responses);
    while (responses.size() < wanted.responses) {
        Interview interview(questionnaire, wanted.wave, world.language(random), random.below(2) == 1);
        const bool cameToTheEnd = Person(world, interview, random).walk();
        interview::Response response = interview.finish(cameToTheEnd);
        response.id = random.bytes(16);
        response.via = interview::Via::Script;
        response.day = wanted.opens.addDays(static_cast<qint64>(random.below(days)));
        responses.push_back(std::move(response));
        if (done)
            done(responses.size());
    }
    return responses;
}

} // namespace core::fieldwork
