// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/rehearsalworld.h"

#include "core/interview/route.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core::fieldwork {

using base::Language;
using base::SeededRandom;
using questionnaire::Choice;
using questionnaire::Code;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::QuestionId;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;

namespace {

// What holds where the profile says nothing.
constexpr double skipsOrdinary = 0.03;
constexpr double skipsOpen = 0.8;
constexpr double takesExclusive = 0.04;
constexpr double effectOfGroup = 0.3; // standard deviations

/// The profile's number for a choice, or none.
std::optional<double> known(const std::map<QuestionId, RehearsalProfile::Shares> &table, const QuestionId &question,
                            const Code &code)
{
    const auto row = table.find(question);
    if (row == table.end())
        return std::nullopt;
    const auto found = row->second.find(code);
    return found == row->second.end() ? std::nullopt : std::optional(found->second);
}

double valueOr(const std::map<std::pair<QuestionId, Code>, double> &table, const QuestionId &question, const Code &code,
               double otherwise)
{
    const auto found = table.find({question, code});
    return found == table.end() ? otherwise : found->second;
}

} // namespace

World::World(const Questionnaire &questionnaire, const questionnaire::WaveId &wave, const RehearsalProfile &profile,
             SeededRandom &random)
    : m_questionnaire(questionnaire), m_profile(profile)
{
    for (const Question &question : questionnaire.questions) {
        if (!questionnaire.isIn(question, wave))
            continue;
        for (const Choice *choice : questionnaire.choices(question, wave))
            m_popularity.emplace(std::pair(question.id, choice->code), 0.1 + 0.4 * random.unit());
        if (question.background && question.type == QuestionType::Single)
            drawEffects(question, wave, random);
    }
    for (const ItemId &item : questionnaire.items(wave))
        m_centres.emplace(item, 0.55 + 0.1 * random.normal());
}

/// Effects of the groups of one background question, balanced so that they leave the mean of all where it is.
void World::drawEffects(const Question &question, const questionnaire::WaveId &wave, SeededRandom &random)
{
    const std::vector<const Choice *> choices = m_questionnaire.choices(question, wave);
    std::vector<double> effects;
    double weights = 0;
    double sum = 0;
    for (const Choice *choice : choices) {
        effects.push_back(effectOfGroup * random.normal());
        weights += weight(question, *choice);
        sum += weight(question, *choice) * effects.back();
    }
    for (size_t i = 0; i < choices.size(); ++i)
        m_effects.emplace(std::pair(question.id, choices[i]->code), effects[i] - sum / weights);
}

Language World::language(SeededRandom &random) const
{
    std::vector<double> weights;
    for (const Language &one : m_questionnaire.languages) {
        const auto found = m_profile.languages.find(one);
        weights.push_back(found == m_profile.languages.end() ? 0.01 : found->second);
    }
    return m_questionnaire.languages.at(static_cast<qsizetype>(random.pick(weights)));
}

double World::skipShare(const Question &question) const
{
    const auto found = m_profile.skips.find(question.id);
    if (found != m_profile.skips.end())
        return found->second;
    return question.type == QuestionType::OpenText ? skipsOpen : skipsOrdinary;
}

double World::weight(const Question &question, const Choice &choice) const
{
    if (const std::optional<double> weight = known(m_profile.weights, question.id, choice.code))
        return *weight;
    // Where others have weights, one that was forgotten is rare.
    const bool othersKnown = m_profile.weights.contains(question.id);
    return othersKnown ? 0.01 : valueOr(m_popularity, question.id, choice.code, 0.3);
}

double World::tickShare(const Question &question, const Choice &choice) const
{
    if (const std::optional<double> share = known(m_profile.shares, question.id, choice.code))
        return *share;
    const double share = valueOr(m_popularity, question.id, choice.code, 0.3);
    return choice.last ? share / 4 : share; // "Other" is rarely ticked
}

double World::exclusiveShare(const Question &question, const Choice &choice) const
{
    return known(m_profile.exclusive, question.id, choice.code).value_or(takesExclusive);
}

double World::mean(const ItemId &item, size_t points) const
{
    const auto fixed = m_profile.means.find(item);
    if (fixed != m_profile.means.end())
        return fixed->second;
    const auto centre = m_centres.find(item);
    const double share = centre == m_centres.end() ? 0.55 : std::clamp(centre->second, 0.3, 0.8);
    return 1 + share * static_cast<double>(points - 1);
}

double World::groupEffect(const interview::Interview &interview) const
{
    double effect = 0;
    for (const interview::RouteStep &step : interview.route().steps()) {
        if (step.question->background && step.answer.choices.size() == 1)
            effect += valueOr(m_effects, step.question->id, step.answer.choices.first(), 0);
    }
    return effect;
}

QString World::openAnswer(const Language &language, const Question &question, SeededRandom &random) const
{
    const auto texts = m_profile.openAnswers.find(language);
    QString text = QStringLiteral("(invented)");
    if (texts != m_profile.openAnswers.end() && !texts->second.isEmpty())
        text = texts->second.at(static_cast<qsizetype>(random.below(static_cast<quint64>(texts->second.size()))));
    while (!interview::textFits(question, text) && !text.isEmpty())
        text.chop(1);
    return text;
}

} // namespace core::fieldwork
