// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chartspec.h"
#include "core/chart/companions.h"
#include "core/chart/figures.h"

namespace core::chart {

/// The open releases, oldest wave first. Borrowed by everything that looks at them.
using Releases = std::vector<release::Release>;

/// One base, in one wave: its name in words and what the release says of it.
struct BaseSlice
{
    const release::Release *release = nullptr;
    release::NodeId id;
    QString label;                       ///< value of the dimension broken down by: "Pohjois-Suomi"
    const release::Node *node = nullptr; ///< null: the release has no such base
};

/// Everything a view speaks of, looked up once: question, items, bases, waves, categories.
struct Slices
{
    const questionnaire::Question *question = nullptr; ///< of the newest wave looked at
    std::vector<const release::Release *> waves;       ///< oldest first
    const release::Release *newest = nullptr;
    std::vector<release::StatisticItem> items;          ///< rows of a battery, any and first, or one
    std::vector<BaseSlice> bases;                       ///< of the newest wave; one when nothing is broken down
    std::vector<const questionnaire::Choice *> answers; ///< substantive ones, in the order of the form
    const Companions *companions = nullptr;             ///< how waves compare; null: by id alone
    std::vector<const PublishedFigure *> published;     ///< of waves that no open release tells about, oldest first

    [[nodiscard]] bool isScale() const;    ///< answers stand on a scale
    [[nodiscard]] bool isGrade() const;    ///< … of grades
    [[nodiscard]] bool isMultiple() const; ///< each answer its own yes / no
};

/// Looks a view up. Errors: UnknownQuestion, NotInRelease (a base or breakdown that no release has).
/// The companions outlive what is made with them.
[[nodiscard]] base::Result<Slices> slice(const Releases &releases, const View &view, const Wording &words,
                                         const Companions *companions = nullptr);

/// A base in words: "All respondents", "Pohjois-Suomi", "Pohjois-Suomi · Järjestö"; its id where the release has none
/// such.
[[nodiscard]] QString nodeName(const release::Release &release, const release::NodeId &node, const Wording &words);
/// The question or row that a breakdown names instead of a dimension: "Q08.mun".
[[nodiscard]] std::optional<release::StatisticItem> itemOf(const release::Release &release,
                                                           const questionnaire::DimensionId &by);
/// By what the release may break a question down: every released dimension, the crossed ones, and the questions that it
/// is crossed with. Whether a group of it is large enough to be seen, only the figures tell.
[[nodiscard]] std::vector<std::vector<questionnaire::DimensionId>>
breakdownsOf(const release::Release &release, const questionnaire::QuestionId &question);
/// Whether the answers to the question themselves make the groups: what such a breakdown shows holds by definition, and
/// nobody offers it.
[[nodiscard]] bool holdsByDefinition(const release::Release &release, const questionnaire::QuestionId &question,
                                     const std::vector<questionnaire::DimensionId> &by);
/// A dimension, or the other question of a pair, in words.
[[nodiscard]] QString breakdownName(const release::Release &release, const questionnaire::DimensionId &by,
                                    const Wording &words);
[[nodiscard]] QString waveName(const release::Release &release, const Wording &words);
[[nodiscard]] QString itemName(const release::Release &release, const release::StatisticItem &item,
                               const Wording &words);
[[nodiscard]] QString questionText(const release::Release &release, const questionnaire::Question &question,
                                   const Wording &words);
[[nodiscard]] QString choiceName(const release::Release &release, const questionnaire::Choice &choice,
                                 const questionnaire::Question &question, const Wording &words);
/// Why a base or row is not shown, with the nearest shown group; empty when it is shown.
[[nodiscard]] QString hiddenReason(const release::Release &release, release::Status status, const release::Node *node,
                                   const Wording &words);

} // namespace core::chart
