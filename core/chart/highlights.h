// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "core/chart/statistics.h"

namespace core::chart {

/// One finding that matters: a sentence, the word for its certainty, and the chart that shows it.
struct Highlight
{
    enum class Kind { Grade, Change, Groups, Named };
    Kind kind = Kind::Named;
    Difference word = Difference::None; ///< of a change or of groups
    QString sentence;
    ChartSpec spec;
};

/// Finds the highlights of the open releases by a fixed rule, question by question, so that a window can do it between
/// two frames:
/// 1. the question with grades, the heart of the survey;
/// 2. clear changes between the two newest waves, the largest first: Holm over all figures of the question;
/// 3. clear differences between the groups of one released dimension that the question itself does not make, the
///    largest first: of each figure the highest and the lowest shown group, p times the number of pairs, then Holm
///    over the figures of the question;
/// 4. indicative changes;
/// 5. what is named most, in the order of the form.
/// What has no figure to show is none. Sizes are parts of the scale or of 100 %. One finding a question, at most four
/// changes and four of groups. Everything borrowed outlives the finder.
class HighlightFinder
{
public:
    HighlightFinder(const Releases &releases, const Companions &companions, const language::Catalogue &catalogue,
                    base::Language language);

    [[nodiscard]] bool isDone() const { return m_next >= m_questions.size(); }
    /// Looks at the next question; nothing more when done.
    void step();
    /// The findings so far, the most important first.
    [[nodiscard]] std::vector<Highlight> found(std::size_t most = 10) const;

private:
    struct Candidate
    {
        Highlight::Kind kind = Highlight::Kind::Named;
        Difference word = Difference::None;
        QString sentence; ///< empty: the finding of its chart
        View view;
        double size = 0;
        std::size_t question = 0;
    };
    void addPlain(const View &view);
    void addChange(const View &view);
    void addGroups(const View &view, const questionnaire::DimensionId &dimension);
    [[nodiscard]] static int rank(const Candidate &candidate);

    const Releases *m_releases;
    const Companions *m_companions;
    const language::Catalogue *m_catalogue;
    base::Language m_language;
    std::vector<questionnaire::QuestionId> m_questions;
    std::vector<Candidate> m_candidates;
    std::size_t m_next = 0;
    bool m_hasGrades = false;
};

/// All of it at once: for reports and commands.
[[nodiscard]] std::vector<Highlight> findHighlights(const Releases &releases, const Companions &companions,
                                                    const language::Catalogue &catalogue,
                                                    const base::Language &language, std::size_t most = 10);

/// The rule in words, for the foot of the page.
[[nodiscard]] QString highlightRule(const Wording &words);
/// "clear difference", "indicative difference"; empty for none.
[[nodiscard]] QString differenceWord(Difference difference, const Wording &words);

} // namespace core::chart
