// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/disclosure/pairrelease.h"
#include "core/interview/responsecheck.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace core::disclosure {

/// One thing somebody might have answered differently, with everything that has to change with it.
struct Move
{
    struct Delta
    {
        int variable = 0; ///< index among the dataset's variables
        int cell = 0;
        int change = 0; ///< +1 or -1
        friend auto operator<=>(const Delta &, const Delta &) = default;
    };
    using Item = std::pair<questionnaire::ItemId, interview::Response::Item>;

    int person = 0; ///< member of the dataset
    std::vector<Item> items;
    std::vector<Delta> deltas; ///< sorted; what it does to the counts of the person's bases
    bool keepsStates = true;   ///< nobody says "can't say" who did not, nor the other way round
};

/// Questions tied by logic or crossed with each other: one that others take their choices or rows from, with those
/// others, and the two of a declared pair; any other question is a unit by itself, a battery row too. Audited together.
struct Unit
{
    std::vector<questionnaire::ItemId> items;
    std::vector<int> variables;
    std::vector<PairPlan> pairs;
    /// What people ticked together in the wave: whoever chose what excludes all else might have ticked that instead.
    std::map<questionnaire::QuestionId, std::vector<QList<questionnaire::Code>>> ticked;
};

[[nodiscard]] std::vector<Unit> unitsOf(const questionnaire::Questionnaire &questionnaire,
                                        const questionnaire::WaveId &wave, const dataset::Dataset &dataset,
                                        const std::vector<interview::Response> &responses);

/// One member of a dataset and what they answered.
struct Person
{
    int member = 0;
    const interview::Response &response;
};

/// Every small change of one person's answers in a unit that leaves it unchanged who was asked and who answered what:
/// another choice, a tick more or less, one ticked instead of another (carrying along what was said of it), another
/// place in a ranking. Whether the questionnaire allows it is for the judge.
[[nodiscard]] std::vector<Move> movesOf(const questionnaire::Questionnaire &questionnaire,
                                        const dataset::Dataset &dataset, const Unit &unit, const Person &person);

/// What somebody changes who takes over the answers that another gave to the whole unit: no items when nothing that is
/// counted does. None when another state would become theirs (asked, skipped, reached, able to say); rows that follow
/// from ticks go with the ticks.
[[nodiscard]] std::optional<Move> takingOver(const questionnaire::Questionnaire &questionnaire,
                                             const dataset::Dataset &dataset, const Unit &unit, const Person &person,
                                             const interview::Response &others);

/// Whether core/interview accepts other answers: what hangs on no answer is looked up once. Used from several threads.
class Judge
{
public:
    /// All three must outlive the judge.
    Judge(const questionnaire::Questionnaire &questionnaire, const questionnaire::WaveId &wave,
          const dataset::Dataset &dataset, const std::vector<interview::Response> &responses);
    /// Whether the person's response after the move is one that an interview could have ended in, with membership as
    /// it was.
    [[nodiscard]] bool isAllowed(const Move &move) const;

private:
    const questionnaire::Questionnaire &m_questionnaire;
    const dataset::Dataset &m_dataset;
    const std::vector<interview::Response> &m_responses;
    interview::ResponseCheck m_check;
    std::vector<char> m_valid; ///< by member: an interview could have ended in the response as it is
    std::set<questionnaire::QuestionId> m_deciding; ///< an answer to it may decide who belongs where
};

/// The response after a move.
[[nodiscard]] interview::Response changed(const interview::Response &response, const Move &move);

} // namespace core::disclosure
