// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fieldwork/rehearsal.h"
#include "core/interview/interview.h"

namespace core::fieldwork {

/// What all invented respondents of one rehearsal have in common: the profile, and what it leaves open drawn once, in
/// the order of the questionnaire, so that the same seed makes the same world.
class World
{
public:
    /// Questionnaire and profile must outlive it.
    World(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave,
          const RehearsalProfile &profile, base::SeededRandom &random);

    [[nodiscard]] base::Language language(base::SeededRandom &random) const;
    [[nodiscard]] double skipShare(const questionnaire::Question &question) const;
    /// Of a choice among those of a single choice; above 0.
    [[nodiscard]] double weight(const questionnaire::Question &question, const questionnaire::Choice &choice) const;
    /// Share of people who tick a choice.
    [[nodiscard]] double tickShare(const questionnaire::Question &question, const questionnaire::Choice &choice) const;
    [[nodiscard]] double exclusiveShare(const questionnaire::Question &question,
                                        const questionnaire::Choice &choice) const;
    /// Of an item on a scale of that many points, from 1 up.
    [[nodiscard]] double mean(const questionnaire::ItemId &item, size_t points) const;
    /// How the person's background groups bend their opinion, in standard deviations; about 0 on average.
    [[nodiscard]] double groupEffect(const interview::Interview &interview) const;
    [[nodiscard]] QString openAnswer(const base::Language &language, const questionnaire::Question &question,
                                     base::SeededRandom &random) const;

private:
    using ByChoice = std::map<std::pair<questionnaire::QuestionId, questionnaire::Code>, double>;

    void drawEffects(const questionnaire::Question &question, const questionnaire::WaveId &wave,
                     base::SeededRandom &random);

    const questionnaire::Questionnaire &m_questionnaire;
    const RehearsalProfile &m_profile;
    ByChoice m_popularity;                             ///< 0.1 … 0.5 for what the profile says nothing about
    std::map<questionnaire::ItemId, double> m_centres; ///< of items on scales, as a share of the scale's length
    ByChoice m_effects;                                ///< of the choices of background questions
};

} // namespace core::fieldwork
