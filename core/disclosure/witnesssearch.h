// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/disclosure/onemind.h"
#include "core/disclosure/worldstate.h"

#include <atomic>
#include <optional>

namespace core::disclosure {

/// Looks for witnesses of one unit's answers: another world with the same release in which the answer is another one.
/// One world is a witness for everybody who answers differently in it, so worlds are made as different as they can be.
/// What is found is a proposal: only what core/interview and the verifier accept settles an answer.
class WitnessSearch
{
public:
    WitnessSearch(const AuditInput &input, MoveTable &table, const Classes &classes, const ReleasedUnit &released,
                  const std::vector<ReleasedUnit> &earlier);

    /// People of one class with the same states pass their answers on to each other, all classes at once: no count of
    /// any base changes.
    void passOn(const std::atomic<bool> *cancelled);
    /// From world to world: somebody answers differently, and as long as a figure is off, one more person moves (or
    /// moves back) so that the figures come as near as they can; figures that stay off count for more and more. A world
    /// found is where the next search starts.
    void walk(const std::atomic<bool> *cancelled);
    /// Looks for worlds in which two or more of each base of one mind answer otherwise, among those accepted and by
    /// letting one after the other move. Returns the bases for which there is none.
    [[nodiscard]] std::vector<OneMind> spread(std::vector<OneMind> minds, const std::atomic<bool> *cancelled);
    /// Tries worlds again that were accepted before a step down: most still are.
    struct Witness
    {
        World world;
        std::vector<size_t> targets; ///< that it settles, rising
    };
    void tryAgain(const std::vector<Witness> &worlds);
    [[nodiscard]] const std::vector<Witness> &accepted() const { return m_accepted; }
    /// Accepts a world if it is allowed and the verifier finds the same release; settles the answers it changes.
    bool accept(const MoveTable::Moves &moves);

    [[nodiscard]] bool isOpen(size_t target) const { return m_open[target] != 0; }
    [[nodiscard]] std::vector<size_t> open() const;
    [[nodiscard]] qint64 worlds() const { return m_worlds; }

private:
    struct Effort
    {
        size_t starts = 0; ///< other answers tried of each open one
        int steps = 0;     ///< people moved after each
    };
    struct Step
    {
        int person = 0;
        size_t move = 0;
        qint64 cost = 0;
    };
    using Trail = std::vector<std::pair<int, size_t>>; ///< who changed, and what they did before

    bool settle(Witness witness);
    [[nodiscard]] bool isSameToAll(const World &world) const;
    [[nodiscard]] bool addPassing(const std::vector<int> &group, size_t by, Witness &witness);
    [[nodiscard]] bool accepts(const Move &move);
    [[nodiscard]] std::vector<std::vector<int>> groupsAlike() const;
    void walkOnce(const Effort &effort, bool cantSay, const std::atomic<bool> *cancelled);
    bool prove(size_t target, const Effort &effort);
    bool spreadOne(const OneMind &mind);
    bool drive(size_t move, int mostSteps);
    [[nodiscard]] std::optional<Step> bestStep(size_t row);
    void lookAtKinds(size_t row, std::optional<Step> &best);
    void lookAtMoved(size_t row, std::optional<Step> &best);
    [[nodiscard]] bool isFree(int person) const { return m_heldUntil[static_cast<size_t>(person)] <= m_clock; }
    void make(const Step &step, Trail &trail);
    void flush();

    const AuditInput &m_input;
    MoveTable &m_table;
    const Classes &m_classes;
    const ReleasedUnit &m_released;
    const std::vector<ReleasedUnit> &m_earlier;
    WorldVerifier m_verifier;
    std::vector<WorldVerifier> m_earlierVerifiers;
    WorldState m_state;
    base::SeededRandom m_random;
    bool m_cantSay = false;          ///< the walk is about "can't say", so states may move
    std::vector<qint64> m_heldUntil; ///< by person: not to be moved before this step
    qint64 m_clock = 0;
    std::vector<int> m_pending; ///< people whose other answer is not accepted yet
    std::vector<char> m_open;
    std::vector<Witness> m_accepted;
    qint64 m_worlds = 0;
    /// Answers that were taken over, and whether core/interview accepts them of that person: the same few come again
    /// and again.
    std::vector<std::vector<std::pair<std::vector<Move::Item>, bool>>> m_judged; ///< by person
};

} // namespace core::disclosure
