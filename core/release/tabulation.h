// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <QJsonObject>

namespace core::release {

/// One table: a question or battery row, in a base, over waves, broken down by none, one or two dimensions or, where
/// the questionnaire declares the pair, by another question (by = "Q08.mun").
struct TabulationRequest
{
    QString question; ///< "Q03", "Q03.mun", "Q05.first"
    NodeId base{QStringLiteral("all")};
    std::vector<questionnaire::DimensionId> by;
    base::Language language;
};

/// The table as values: one row a wave x item x value of the breakdown, in that order. A value that is not shown is
/// absent, and nothing else leads back to it.
struct Tabulation
{
    struct Cell
    {
        QString code; ///< "4", merged "3+4"
        QString label;
        std::optional<Band> share;
    };
    struct Row
    {
        questionnaire::WaveId wave;
        QString item;  ///< battery row, "any" or "first"; empty: the question has one item
        QString code;  ///< of the breakdown, two joined by a comma; empty: none
        QString label; ///< of the item or breakdown value, in the language
        std::optional<int> members;
        Status status = Status::NotInWave;
        StateBands states;
        std::vector<Cell> cells;
        std::optional<MeanBand> mean;
    };
    questionnaire::QuestionId question;
    QString text; ///< of the question, in the language
    NodeId base;
    std::vector<questionnaire::DimensionId> by;
    std::vector<questionnaire::WaveId> waves;
    std::vector<Row> rows;
    QJsonObject method; ///< how the figures are protected, and the files they come from
};

/// Looks the table up; waves in the order of the questionnaire. Errors: UnknownQuestion; NotInRelease for a base or
/// breakdown that no release has; ReleasesDisagree for two releases of one wave with different figures.
[[nodiscard]] base::Result<Tabulation> tabulate(const std::vector<Release> &releases, const TabulationRequest &request);

[[nodiscard]] QByteArray tabulationAsJson(const Tabulation &table);
/// RFC 4180, UTF-8, decimal points: one line a cell, with low, high and status; a row that is not shown has one line a
/// category with empty figures.
[[nodiscard]] QByteArray tabulationAsCsv(const Tabulation &table);

/// "shown", "small", "protecting", "step", "notInWave".
[[nodiscard]] QString statusName(Status status);

} // namespace core::release
