// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <vector>

namespace core::fieldwork {

/// What is known of the respondents to one questionnaire: the shape that invented answers follow. All of it may be left
/// out; what is missing is made up once a run, so that any questionnaire can be rehearsed.
struct RehearsalProfile
{
    using Shares = std::map<questionnaire::Code, double>;

    std::map<base::Language, double> languages;            ///< weights
    std::map<base::Language, QStringList> openAnswers;     ///< texts that say themselves that they are invented
    std::map<questionnaire::QuestionId, Shares> weights;   ///< single choice: how often each is chosen
    std::map<questionnaire::QuestionId, Shares> shares;    ///< multiple choice: share of people who tick it
    std::map<questionnaire::QuestionId, Shares> exclusive; ///< multiple choice: share who take this exclusive one
    std::map<questionnaire::ItemId, double> means;         ///< on a scale, in its own codes
    std::map<questionnaire::QuestionId, double> skips;     ///< share of people who skip it
};

/// Reads resources/rehearsal/profiles.json: the languages and open answers for everybody, the rest for the
/// questionnaire named. Errors: InvalidJson, InvalidInput with its place.
[[nodiscard]] base::Result<RehearsalProfile> readRehearsalProfile(const QByteArray &json,
                                                                  const questionnaire::QuestionnaireId &questionnaire);

struct Rehearsal
{
    questionnaire::WaveId wave;
    QDate opens; ///< days are spread evenly from opens to closes
    QDate closes;
    size_t responses = 0;
    quint64 seed = 0;
};

/// Exactly that many invented responses, the same for the same seed on every machine. Each respondent walks an
/// Interview page by page: has a language, an order of the options, an opinion of their own and that of their
/// background groups, skips now and then, and sometimes stops before the end, but not before anything worth keeping was
/// answered. done(n) is called after each response.
[[nodiscard]] std::vector<interview::Response> inventResponses(const questionnaire::Questionnaire &questionnaire,
                                                               const Rehearsal &wanted, const RehearsalProfile &profile,
                                                               const std::function<void(size_t)> &done = {});

} // namespace core::fieldwork
