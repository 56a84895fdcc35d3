// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomwalk.h"

#include <algorithm>
#include <array>
#include <set>

using namespace core::questionnaire;
using core::base::RandomSource;
using core::interview::Interview;
using core::interview::PageView;
using core::interview::RouteStep;

namespace tests {
namespace {

template <typename Item>
const Item &any(const std::vector<Item> &items, RandomSource &random)
{
    return items.at(random.below(items.size()));
}

Answer randomTicks(const RouteStep &step, RandomSource &random, Taste taste)
{
    std::vector<Code> exclusive;
    std::vector<Code> others;
    for (const Choice *choice : step.choices)
        (choice->exclusive ? exclusive : others).push_back(choice->code);
    Answer answer;
    const bool takesExclusive = taste == Taste::Exclusive || (taste == Taste::Any && random.below(3) == 0);
    if (others.empty() || (!exclusive.empty() && takesExclusive)) {
        answer.choices = {any(exclusive, random)};
        return answer;
    }
    std::vector<std::pair<quint64, Code>> shuffled;
    for (const Code &code : others)
        shuffled.emplace_back(random.next(), code);
    std::sort(shuffled.begin(), shuffled.end());
    size_t most = others.size();
    if (step.question->maximumChoices > 0)
        most = std::min(most, static_cast<size_t>(step.question->maximumChoices));
    const size_t count = taste == Taste::Much ? most : 1 + random.below(most);
    for (size_t i = 0; i < count; ++i)
        answer.choices.append(shuffled[i].second);
    return answer;
}

QString randomText(const Question &question, RandomSource &random)
{
    static const std::array<char32_t, 8> letters{U'a', U' ', U'ä', U'\n', U'\u0416', U'\u4E2D', U'\U0001F642', U'e'};
    QString text;
    const quint64 wanted = random.below(static_cast<quint64>(std::max(1, question.maximumLength)));
    for (quint64 i = 0; i <= wanted; ++i) {
        const char32_t letter = letters.at(random.below(letters.size()));
        const QString longer = text + QString::fromUcs4(&letter, 1);
        if (!core::interview::textFits(question, longer))
            break;
        text = longer;
    }
    return text;
}

/// A question of the page shown, or any other that was shown before.
const RouteStep *anyStep(const Interview &interview, RandomSource &random, bool onPage)
{
    std::vector<const RouteStep *> steps;
    if (onPage) {
        for (const PageView::QuestionView &view : interview.page().questions)
            steps.push_back(interview.route().step(view.question->id));
    } else {
        for (const RouteStep &step : interview.route().steps()) {
            const ItemId first{step.question->id, step.rows.empty() ? Code() : step.rows.front()->code};
            if (step.asked && interview.state(first) != AnswerState::NotReached)
                steps.push_back(&step);
        }
    }
    std::erase_if(steps, [](const RouteStep *step) { return step->question->type == QuestionType::Note; });
    return steps.empty() ? nullptr : any(steps, random);
}

/// Rows on a page that the respondent has not come to are not answered.
void keepToWhatWasShown(const Interview &interview, const QuestionId &question, Answer &answer)
{
    std::set<Code> shown;
    for (const PageView::QuestionView &view : interview.page().questions) {
        for (const PageView::Row &row : view.rows)
            shown.insert(view.question->id == question ? row.code : Code());
    }
    for (auto row = answer.rows.begin(); row != answer.rows.end();) {
        const bool wasShown =
            shown.contains(row.key()) || interview.state({question, row.key()}) != AnswerState::NotReached;
        row = wasShown ? std::next(row) : answer.rows.erase(row);
    }
}

void answer(Interview &interview, RandomSource &random, bool onPage)
{
    if (const RouteStep *step = anyStep(interview, random, onPage)) {
        const QuestionId id = step->question->id;
        Answer given = randomAnswer(*step, random);
        keepToWhatWasShown(interview, id, given);
        if (!interview.setAnswer(id, given))
            qFatal("%s refuses an answer that it offers", qPrintable(id.text()));
    }
}

} // namespace

Answer randomAnswer(const RouteStep &step, RandomSource &random, Taste taste)
{
    const Question &question = *step.question;
    Answer answer;
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Grade:
        answer.choices = {any(step.choices, random)->code};
        break;
    case QuestionType::Multiple:
    case QuestionType::Ranking:
        return randomTicks(step, random, taste);
    case QuestionType::Battery:
        for (const Choice *row : step.rows) {
            if (random.below(4) != 0)
                answer.rows.insert(row->code, any(step.choices, random)->code);
        }
        break;
    case QuestionType::Number:
        answer.number = question.minimum +
            static_cast<qint64>(random.below(static_cast<quint64>(question.maximum - question.minimum) + 1));
        break;
    case QuestionType::OpenText:
        answer.text = randomText(question, random);
        break;
    case QuestionType::Note:
        break;
    }
    return answer;
}

Move randomMove(Interview &interview, RandomSource &random)
{
    const auto move = static_cast<Move>(random.pick({10, 2, 1, 10, 2, 1, 1, 1}));
    switch (move) {
    case Move::Answer:
        answer(interview, random, true);
        break;
    case Move::AnswerEarlier:
        answer(interview, random, false);
        break;
    case Move::Clear:
        if (const RouteStep *step = anyStep(interview, random, false))
            interview.clearAnswer(QuestionId(step->question->id));
        break;
    case Move::Next:
        interview.next();
        break;
    case Move::Back:
        interview.back();
        break;
    case Move::GoTo:
        if (const RouteStep *step = anyStep(interview, random, false))
            interview.goTo(step->question->id);
        break;
    case Move::GoToReview:
        interview.goToReview();
        break;
    case Move::Language:
        interview.setLanguage(interview.questionnaire().languages.at(
            static_cast<qsizetype>(random.below(static_cast<quint64>(interview.questionnaire().languages.size())))));
        break;
    }
    return move;
}

void randomWalk(Interview &interview, RandomSource &random, int moves)
{
    for (int i = 0; i < moves && !interview.isAtReview(); ++i)
        randomMove(interview, random);
}

} // namespace tests
