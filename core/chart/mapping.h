// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnairefile.h"

namespace core::chart {

/// A place between two waves where something does not compare, or compares with a word of caution.
struct TrendBreak
{
    enum class Kind { Wording, Scale, Routing, Choices, Membership };

    questionnaire::WaveId before;                     ///< everything up to this wave …
    questionnaire::WaveId after;                      ///< … does not compare with everything from this one on
    std::vector<questionnaire::QuestionId> questions; ///< empty: the break is one of a dimension
    questionnaire::DimensionId dimension;
    std::vector<questionnaire::Code> codes; ///< choices or rows, or values of the dimension; empty: all of them
    Kind kind = Kind::Wording;
    bool stops = true; ///< the line stops; otherwise the reason is a note alone
    questionnaire::LocalizedText reason;
    friend bool operator==(const TrendBreak &, const TrendBreak &) = default;
};

/// Different choices of different waves shown as one. In each wave it names one choice: sums of rounded shares are not
/// in a release.
struct ChoiceJoin
{
    questionnaire::QuestionId question;
    questionnaire::Code code;
    questionnaire::LocalizedText label;
    std::map<questionnaire::WaveId, questionnaire::Code> codes;
    friend bool operator==(const ChoiceJoin &, const ChoiceJoin &) = default;
};

/// What is set beside what when waves are compared.
struct Compared
{
    questionnaire::QuestionId question;
    questionnaire::Code row;    ///< battery row; empty: none
    questionnaire::Code answer; ///< the answer whose share is shown; empty: all of them, or the mean
    std::map<questionnaire::DimensionId, questionnaire::Code> filter; ///< the base
};

/// How the waves of one questionnaire compare (resources/mappings/README.md has the format). Without an entry the same
/// question compares with itself.
struct Mapping
{
    questionnaire::QuestionnaireId questionnaire;
    std::vector<TrendBreak> breaks;
    std::vector<ChoiceJoin> joins;

    /// The entries that lie between two waves and touch what is compared, in the order of the file. A joined choice
    /// compares through its join: of the breaks of single choices only those that name the joined code touch it.
    [[nodiscard]] std::vector<const TrendBreak *> between(const questionnaire::Questionnaire &of,
                                                          const questionnaire::WaveId &older,
                                                          const questionnaire::WaveId &newer,
                                                          const Compared &compared) const;
    /// The first of them that stops the comparison; null when the waves compare.
    [[nodiscard]] const TrendBreak *stop(const questionnaire::Questionnaire &of, const questionnaire::WaveId &older,
                                         const questionnaire::WaveId &newer, const Compared &compared) const;
    /// Every entry between two waves that speaks of the question or of one of the dimensions, whatever of them it
    /// means.
    [[nodiscard]] std::vector<const TrendBreak *>
    touching(const questionnaire::Questionnaire &of, const questionnaire::WaveId &oldest,
             const questionnaire::WaveId &newest, const questionnaire::QuestionId &question,
             const std::vector<questionnaire::DimensionId> &dimensions) const;
    /// The join that a choice belongs to, by its own code or that of any wave; null when there is none.
    [[nodiscard]] const ChoiceJoin *join(const questionnaire::QuestionId &question,
                                         const questionnaire::Code &code) const;
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// A file read to its end: the mapping when there is no fault, and every fault found.
struct ReadMapping
{
    std::optional<Mapping> mapping;
    std::vector<questionnaire::Issue> issues;
};

inline constexpr qint64 kLargestCompanion = 1 << 20; ///< bytes of a mapping or a list of published figures

/// Reads a mapping and checks every id in it against the questionnaire. Bounded and safe on hostile input.
[[nodiscard]] ReadMapping readMapping(const QByteArray &json, const questionnaire::Questionnaire &questionnaire);

/// The file's text, indented for people; reading it gives the same mapping.
[[nodiscard]] QByteArray writeMapping(const Mapping &mapping);

/// "wording", "scale", "routing", "choices", "membership".
[[nodiscard]] QString breakKindName(TrendBreak::Kind kind);

} // namespace core::chart
