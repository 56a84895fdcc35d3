// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnairefile.h"
#include "core/release/release.h"

namespace core::chart {

/// One figure that was published about a wave whose answers are not in the program.
struct PublishedFigure
{
    questionnaire::ItemId item;
    release::NodeId base;
    questionnaire::WaveId wave;
    questionnaire::Code answer; ///< the choice whose share it is; empty: a mean
    double value = 0;           ///< as published
    QString source;             ///< name of its source
    friend bool operator==(const PublishedFigure &, const PublishedFigure &) = default;
};

/// What was published of earlier waves (resources/published/README.md has the format).
struct PublishedFigures
{
    struct Source
    {
        QString title;
        QString publisher;
        QDate published; ///< invalid: not known
        QString address;
        friend bool operator==(const Source &, const Source &) = default;
    };
    struct Responses ///< respondents of a wave, as published
    {
        std::optional<int> exactly;
        questionnaire::LocalizedText words; ///< "almost 800", where no exact number is known
        friend bool operator==(const Responses &, const Responses &) = default;
    };
    questionnaire::QuestionnaireId questionnaire;
    std::map<QString, Source> sources;
    std::map<questionnaire::WaveId, Responses> responses;
    std::vector<PublishedFigure> figures;

    /// The figures of a question in a base, in the order of the file.
    [[nodiscard]] std::vector<const PublishedFigure *> of(const questionnaire::QuestionId &question,
                                                          const release::NodeId &base) const;
    friend bool operator==(const PublishedFigures &, const PublishedFigures &) = default;
};

/// A file read to its end: the figures when there is no fault, and every fault found.
struct ReadPublished
{
    std::optional<PublishedFigures> figures;
    std::vector<questionnaire::Issue> issues;
};

/// Reads published figures and checks them against the questionnaire: ids, means inside their scale, shares inside
/// 0 … 100, every source named. Bounded and safe on hostile input.
[[nodiscard]] ReadPublished readPublished(const QByteArray &json, const questionnaire::Questionnaire &questionnaire);

} // namespace core::chart
