// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/precision.h"
#include "tests/disclosure/knownside.h"

#include <algorithm>

namespace tests {

using namespace core;
using questionnaire::Code;
using release::Precision;

namespace {

/// One question with "can't say" as the last of its answers.
class CantSay
{
public:
    CantSay(const release::Release &release, const release::StatisticItem &item, Puzzle &puzzle) : m_puzzle(puzzle)
    {
        const auto &asked = *release.questionnaire().question(item.question);
        for (const auto *choice : release.questionnaire().choices(asked, release.wave())) {
            if (!choice->notSubstantive)
                m_codes.push_back(choice->code);
        }
        m_puzzle.answers = m_codes.size() + 1;
        for (const auto &step : release.content().audit.steps) {
            if (step.item == item && step.option.isEmpty() && step.step > 0)
                m_step = step.step;
        }
    }

    void add(const release::Node &node, const release::Statistic &figures, size_t base)
    {
        const int members = *node.members;
        if (figures.states.answered) {
            const Precision states = *release::precisionFor(members, m_step);
            addState(base, members, *figures.states.cantSay, states, true);
            addState(base, members, *figures.states.answered, states, false);
        }
        const Precision shares = *release::precisionFor(figures.smallestAnswered, m_step);
        for (const release::CategoryBand &category : figures.categories)
            addShare(base, members, category, shares);
        if (figures.mean)
            addMean(base, members, *figures.mean);
    }

private:
    template <typename Worth>
    [[nodiscard]] std::vector<int> worthOf(int ofCantSay, const Worth &worth) const
    {
        std::vector<int> all;
        for (const Code &code : m_codes)
            all.push_back(worth(code));
        all.push_back(ofCantSay);
        return all;
    }

    void addState(size_t base, int members, const release::Band &shown, Precision precision, bool cantSay)
    {
        Fact fact{base, worthOf(cantSay ? 1 : 0, [&](const Code &) { return cantSay ? 0 : 1; }), -1, -1};
        for (int count = 0; count <= members; ++count) {
            if (release::bandOf(count, members, precision) != shown)
                continue;
            fact.least = fact.least < 0 ? count : fact.least;
            fact.most = count;
        }
        m_puzzle.facts.push_back(std::move(fact));
    }

    /// A share of a number of people that is not known: 200 x count lies between both edges x people.
    void addShare(size_t base, int members, const release::CategoryBand &category, Precision precision)
    {
        const std::vector<int> &edges = release::boundaries(precision);
        const auto index = static_cast<size_t>(release::indexOf(*category.share, precision).value());
        const auto addEdge = [&](int sign, int edge, qint64 least) {
            const auto worth = [&](const Code &code) {
                const auto &in = category.codes;
                return sign * ((std::find(in.begin(), in.end(), code) != in.end() ? 200 : 0) - edge);
            };
            m_puzzle.facts.push_back({base, worthOf(0, worth), least, 200 * static_cast<qint64>(members)});
        };
        if (index > 0)
            addEdge(1, edges[index - 1], edges[index - 1] <= 100 ? 1 : 0);
        if (index < edges.size())
            addEdge(-1, edges[index], edges[index] <= 100 ? 0 : 1);
    }

    /// The mean of k steps: 2 k step x people <= 20 sum + step x people < 2 (k + 1) step x people.
    void addMean(size_t base, int members, const release::MeanBand &mean)
    {
        const int step = qRound(mean.step * 10);
        const int steps = qRound(mean.value * 10) / step;
        const auto above = [&](const Code &code) {
            return 20 * code.text().toInt() + step - 2 * steps * step;
        };
        const qint64 most = 1000 * static_cast<qint64>(members);
        m_puzzle.facts.push_back({base, worthOf(0, above), 0, most});
        m_puzzle.facts.push_back({base, worthOf(0, [&](const Code &code) { return 2 * step - above(code); }), 1, most});
    }

    Puzzle &m_puzzle;
    std::vector<Code> m_codes;
    int m_step = 0;
};

} // namespace

Puzzle cantSayPuzzleOf(const release::Release &release, const KnownSide &known, const release::StatisticItem &item)
{
    Puzzle puzzle = puzzleOf(release, known, item);
    puzzle.facts.clear();
    puzzle.answered = known.responded.at(item);
    CantSay question(release, item, puzzle);
    size_t base = 0;
    for (const release::Node &node : release.content().nodes) {
        if (node.status != release::Status::Shown)
            continue;
        const release::Statistic *figures = release.statistic(item, node.id);
        if (figures != nullptr && figures->status == release::Status::Shown)
            question.add(node, *figures, base);
        ++base;
    }
    return puzzle;
}

} // namespace tests
