// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/exclusions.h"
#include "core/disclosure/policy.h"
#include "core/interview/response.h"

#include <QDate>

#include <vector>

namespace core::disclosure {

/// What makes a response worth a look before results are made. None of it says that the response is wrong.
enum class Finding {
    SameAnswers,  ///< every answer is that of another response, and they are many
    AlikeAnswers, ///< so are the background and nine in ten of the other answers
    OneGrade,     ///< in every battery the same grade from the first row to the last
    OutsideWave,  ///< its event's day is not in the time of the wave
};
[[nodiscard]] QString nameOf(Finding finding); ///< "sameAnswers" …, in files

/// One response as the data check shows it: where it came from and how much was answered, never what.
struct CheckedResponse
{
    QByteArray response; ///< fingerprint
    interview::EventId event;
    QDate day;
    base::Language language;
    interview::Via via = interview::Via::Kiosk;
    bool sent = false;
    bool isMember = false; ///< answered something beyond background; others are no part of the wave anyhow
    int answered = 0;      ///< questions and rows beyond background …
    int asked = 0;         ///< … of those that the route led to
    std::vector<Finding> findings;
    std::vector<QByteArray> others; ///< whose answers are the same or alike, rising
    std::optional<ExclusionReason> excluded;
    bool settled = false; ///< results were made with or without it
};

/// What a release of the responses that count would show, by membership alone.
struct Coverage
{
    questionnaire::DimensionId dimension; ///< empty: everybody
    questionnaire::DimensionId second;    ///< of a pair; empty: one dimension
    int groups = 0;                       ///< that somebody is in
    int shown = 0;
};

struct DataCheck
{
    std::vector<CheckedResponse> responses; ///< all, in an order that tells nothing
    int excluded = 0;
    int notMembers = 0; ///< among the others
    int members = 0;    ///< who count
    std::vector<Coverage> coverage;

    [[nodiscard]] int flagged() const; ///< with a finding, and not left out
};

/// A wave and the days on which its answers are collected, as a store has them.
struct WaveDays
{
    questionnaire::WaveId wave;
    QDate opens;
    QDate closes;
};

/// Looks through all responses of a store. Errors: InvalidInput (a response that does not fit the questionnaire, a
/// policy that does not).
[[nodiscard]] base::Result<DataCheck> checkData(const questionnaire::Questionnaire &questionnaire, const WaveDays &days,
                                                const std::vector<interview::Response> &responses,
                                                const Exclusions &exclusions, const Policy &policy = {});

/// The check as JSON, to decide on away from the desk:
///   {"format": 1, "questionnaire", "wave", "responses": [{"response", "event", "day", "language", "via", "sent",
///    "answered", "asked", "findings": ["sameAnswers"], "others": ["…"], "leaveOut": "test" | null}]}
/// The same file with leaveOut filled in is what readExclusionDecisions() takes; of each response it needs response and
/// leaveOut. Personal data.
[[nodiscard]] QByteArray writeDataCheck(const questionnaire::QuestionnaireId &questionnaire,
                                        const questionnaire::WaveId &wave, const DataCheck &check);
/// Errors: InvalidJson, NewerFormat, InvalidInput with the place ("responses/3/leaveOut").
[[nodiscard]] base::Result<ExclusionDecisions>
readExclusionDecisions(const QByteArray &json, const QString &name, const questionnaire::QuestionnaireId &questionnaire,
                       const questionnaire::WaveId &wave);

} // namespace core::disclosure
