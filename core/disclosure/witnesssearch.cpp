// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/witnesssearch.h"

#include <algorithm>
#include <limits>
#include <map>

namespace core::disclosure {
namespace {

// All limits are counted, so that a busy machine proves the same.
constexpr size_t kJudgedMost = 64;
constexpr size_t kKindsLookedAt = 120;
constexpr size_t kMovedLookedAt = 40;
constexpr int kHeldFor = 6;         // steps before somebody who moved may move again
constexpr size_t kPendingMost = 24; // people answering differently before the world is put to the verifier
constexpr size_t kAskedMost = 12;   // people of a base of one mind who are tried in turn
constexpr size_t kMovedMost = 80;   // people; from a world further from the truth the walk starts anew

/// Two who answer otherwise: even if the one who differs joins the others, they are no longer all but one.
bool isSpreadIn(const WitnessSearch::Witness &witness, const OneMind &mind)
{
    return std::count_if(mind.targets.begin(), mind.targets.end(), [&](size_t target) {
               return std::binary_search(witness.targets.begin(), witness.targets.end(), target);
           }) > 1;
}

} // namespace

WitnessSearch::WitnessSearch(const AuditInput &input, MoveTable &table, const Classes &classes,
                             const ReleasedUnit &released, const std::vector<ReleasedUnit> &earlier)
    : m_input(input), m_table(table), m_classes(classes), m_released(released), m_earlier(earlier),
      m_verifier(*input.questionnaire, *input.dataset, *input.responses, *input.lattice, *input.policy),
      m_state(table, classes, input.dataset->members()), m_random(1),
      m_heldUntil(static_cast<size_t>(input.dataset->members()), 0), m_open(table.targets().size(), 1),
      m_judged(static_cast<size_t>(input.dataset->members()))
{
    for (const EarlierRelease &one : *input.earlier)
        m_earlierVerifiers.emplace_back(*input.questionnaire, one.dataset, one.responses, one.lattice, one.policy);
}

std::vector<size_t> WitnessSearch::open() const
{
    std::vector<size_t> found;
    for (size_t target = 0; target < m_open.size(); ++target) {
        if (isOpen(target))
            found.push_back(target);
    }
    return found;
}

void WitnessSearch::tryAgain(const std::vector<Witness> &worlds)
{
    for (const Witness &witness : worlds)
        settle(witness);
}

bool WitnessSearch::settle(Witness witness)
{
    if (witness.world.empty() || !isSameToAll(witness.world))
        return false;
    ++m_worlds;
    std::sort(witness.targets.begin(), witness.targets.end());
    for (const size_t target : witness.targets)
        m_open[target] = 0;
    m_accepted.push_back(std::move(witness));
    return true;
}

/// The release being made and every earlier one come out the same.
bool WitnessSearch::isSameToAll(const World &world) const
{
    if (!m_verifier.isSameRelease(world, m_released))
        return false;
    for (size_t i = 0; i < m_earlierVerifiers.size(); ++i) {
        World before; // of those that it counted
        for (const auto &[person, items] : world) {
            const int member = (*m_input.earlier)[i].memberOf[static_cast<size_t>(person)];
            if (member >= 0)
                before[member] = items;
        }
        if (!m_earlierVerifiers[i].isSameRelease(before, m_earlier[i]))
            return false;
    }
    return true;
}

bool WitnessSearch::accept(const MoveTable::Moves &moves)
{
    Witness witness;
    const bool keepsStates =
        std::all_of(moves.begin(), moves.end(), [&](size_t move) { return m_table.move(move).keepsStates; });
    for (const size_t index : moves) {
        if (!m_table.isAllowed(index))
            return false;
        const Move &move = m_table.move(index);
        for (const Move::Item &item : move.items)
            witness.world[move.person][item.first] = item.second;
        for (const size_t target : m_table.targetsOf(index)) {
            if (keepsStates || m_table.isCantSay(target))
                witness.targets.push_back(target);
        }
    }
    return settle(std::move(witness));
}

/// Members of one class who can take over each other's answers.
std::vector<std::vector<int>> WitnessSearch::groupsAlike() const
{
    std::vector<const ReleasedVariable *> leading; // others follow from their ticks
    for (const ReleasedVariable &released : m_released.variables) {
        if (m_input.questionnaire->question(released.plan.variable.item.question)->rowsFrom.isEmpty())
            leading.push_back(&released);
    }
    std::map<std::pair<size_t, std::vector<int>>, std::vector<int>> groups;
    for (int person = 0; person < m_input.dataset->members(); ++person) {
        std::vector<int> states;
        for (const ReleasedVariable *released : leading) {
            const int answered = released->plan.variable.cell(dataset::Variable::Answered);
            states.push_back(std::max(m_input.dataset->cell(released->index, person), answered));
        }
        groups[{m_classes.of(person), std::move(states)}].push_back(person);
    }
    std::vector<std::vector<int>> found;
    for (auto &[key, group] : groups) {
        if (group.size() > 1)
            found.push_back(std::move(group));
    }
    return found;
}

void WitnessSearch::passOn(const std::atomic<bool> *cancelled)
{
    const std::vector<std::vector<int>> groups = groupsAlike();
    size_t largest = 1;
    for (const std::vector<int> &group : groups)
        largest = std::max(largest, group.size());
    for (size_t by = 1; by < largest; ++by) {
        if (cancelled != nullptr && cancelled->load())
            return;
        Witness witness;
        bool settles = false;
        for (const std::vector<int> &group : groups)
            settles = (by < group.size() && addPassing(group, by, witness)) || settles;
        if (settles)
            settle(std::move(witness));
    }
}

/// Everybody in the group takes over the answers of the one so many places further on. False, and nothing added, where
/// that settles nothing or somebody cannot.
bool WitnessSearch::addPassing(const std::vector<int> &group, size_t by, Witness &witness)
{
    const auto responseOf = [&](int person) -> const interview::Response & {
        return (*m_input.responses)[m_input.dataset->source(person)];
    };
    std::vector<Move> moves;
    std::vector<size_t> targets;
    for (size_t i = 0; i < group.size(); ++i) {
        std::optional<Move> move =
            takingOver(*m_input.questionnaire, *m_input.dataset, m_table.unit(), {group[i], responseOf(group[i])},
                       responseOf(group[(i + by) % group.size()]));
        if (!move)
            return false;
        const std::vector<size_t> settled = m_table.settledBy(*move);
        targets.insert(targets.end(), settled.begin(), settled.end());
        moves.push_back(std::move(*move));
    }
    const bool settles = std::any_of(targets.begin(), targets.end(), [&](size_t target) { return isOpen(target); });
    const bool allowed = settles &&
        std::all_of(moves.begin(), moves.end(), [&](const Move &move) { return move.items.empty() || accepts(move); });
    if (!allowed)
        return false;
    for (const Move &move : moves) {
        for (const Move::Item &item : move.items)
            witness.world[move.person][item.first] = item.second;
    }
    witness.targets.insert(witness.targets.end(), targets.begin(), targets.end());
    return true;
}

bool WitnessSearch::accepts(const Move &move)
{
    auto &known = m_judged[static_cast<size_t>(move.person)];
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto &one) { return one.first == move.items; });
    if (found != known.end())
        return found->second;
    const bool allowed = m_input.judge->isAllowed(move);
    if (known.size() < kJudgedMost)
        known.push_back({move.items, allowed});
    return allowed;
}

void WitnessSearch::walk(const std::atomic<bool> *cancelled)
{
    // What is left after little effort gets more.
    for (const Effort &effort : {Effort{3, 25}, Effort{8, 80}, Effort{16, 200}}) {
        for (const bool cantSay : {false, true})
            walkOnce(effort, cantSay, cancelled);
    }
}

void WitnessSearch::walkOnce(const Effort &effort, bool cantSay, const std::atomic<bool> *cancelled)
{
    m_cantSay = cantSay;
    for (size_t target = 0; target < m_open.size(); ++target) {
        if (cancelled != nullptr && cancelled->load())
            return;
        if (!isOpen(target) || m_table.isCantSay(target) != cantSay)
            continue;
        const MoveTable::Moves &moves = m_table.movesOf(target);
        const bool moved =
            std::find(moves.begin(), moves.end(), m_state.at(m_table.targets()[target].person)) != moves.end();
        if (!moved && !prove(target, effort) && !m_pending.empty()) {
            flush(); // who is held for the verifier is in the way
            prove(target, effort);
        }
        if (m_pending.size() >= kPendingMost)
            flush();
    }
    flush();
    m_state.reset();
}

std::vector<OneMind> WitnessSearch::spread(std::vector<OneMind> minds, const std::atomic<bool> *cancelled)
{
    m_cantSay = false;
    const auto settled = [&](const OneMind &mind) {
        return std::any_of(m_accepted.begin(), m_accepted.end(),
                           [&](const Witness &witness) { return isSpreadIn(witness, mind); });
    };
    minds.erase(std::remove_if(minds.begin(), minds.end(), settled), minds.end());
    std::vector<OneMind> left;
    for (size_t i = 0; i < minds.size(); ++i) {
        if (cancelled != nullptr && cancelled->load())
            return minds;
        // A world made for one before it may do for this one as well.
        if (i > 0 && settled(minds[i]))
            continue;
        if (!spreadOne(minds[i]))
            left.push_back(minds[i]);
    }
    return left;
}

bool WitnessSearch::spreadOne(const OneMind &mind)
{
    for (const Effort &effort : {Effort{3, 25}, Effort{8, 80}, Effort{16, 200}}) {
        m_state.reset();
        const size_t worlds = m_accepted.size();
        const size_t asked = std::min(mind.targets.size(), kAskedMost);
        for (size_t i = 0; i < asked && m_pending.size() < 2; ++i)
            prove(mind.targets[i * mind.targets.size() / asked], effort);
        flush();
        if (m_accepted.size() > worlds && isSpreadIn(m_accepted.back(), mind))
            return true;
    }
    return false;
}

bool WitnessSearch::prove(size_t target, const Effort &effort)
{
    const int person = m_table.targets()[target].person;
    if (!isFree(person))
        return false;
    m_state.change(person, WorldState::kTruth);
    std::vector<std::pair<qint64, size_t>> starts;
    for (const size_t move : m_table.movesOf(target)) {
        if (m_table.move(move).keepsStates || m_cantSay)
            starts.push_back({m_state.cost(m_state.kindOf(move), 1), move});
    }
    std::sort(starts.begin(), starts.end());
    size_t tried = 0;
    for (const auto &[cost, move] : starts) {
        if (tried == effort.starts)
            break;
        if (!m_table.isAllowed(move))
            continue;
        ++tried;
        if (drive(move, effort.steps)) {
            m_pending.push_back(person);
            m_heldUntil[static_cast<size_t>(person)] = std::numeric_limits<qint64>::max();
            return true;
        }
    }
    return false;
}

/// Somebody makes a move, and others move until every figure is what it was; else all is as it was before.
bool WitnessSearch::drive(size_t move, int mostSteps)
{
    const int person = m_table.move(move).person;
    Trail trail{{person, m_state.at(person)}};
    m_state.change(person, move);
    m_heldUntil[static_cast<size_t>(person)] = std::numeric_limits<qint64>::max();
    for (int step = 0; !m_state.isSame() && step < mostSteps; ++step) {
        ++m_clock;
        const auto &violated = m_state.violated();
        const std::optional<Step> best = bestStep(violated[m_random.below(violated.size())]);
        if (!best || best->cost >= 0)
            m_state.raisePrices();
        if (best && (best->move == WorldState::kTruth || m_table.isAllowed(best->move)))
            make(*best, trail);
    }
    m_state.resetPrices();
    m_heldUntil[static_cast<size_t>(person)] = 0;
    if (m_state.isSame())
        return true;
    for (auto made = trail.rbegin(); made != trail.rend(); ++made)
        m_state.change(made->first, made->second);
    return false;
}

void WitnessSearch::make(const Step &step, Trail &trail)
{
    trail.push_back({step.person, m_state.at(step.person)});
    m_state.change(step.person, step.move);
    m_heldUntil[static_cast<size_t>(step.person)] = m_clock + kHeldFor;
}

std::optional<WitnessSearch::Step> WitnessSearch::bestStep(size_t row)
{
    std::optional<Step> best;
    lookAtKinds(row, best);
    lookAtMoved(row, best);
    return best;
}

/// One more person moves.
void WitnessSearch::lookAtKinds(size_t row, std::optional<Step> &best)
{
    const std::vector<quint32> &kinds = m_state.helping(row);
    if (kinds.empty())
        return;
    size_t next = m_random.below(kinds.size());
    for (size_t i = 0; i < std::min(kinds.size(), kKindsLookedAt);
         ++i, next = next + 1 == kinds.size() ? 0 : next + 1) {
        const WorldState::Kind &kind = m_state.kind(kinds[next]);
        if (!kind.keepsStates && !m_cantSay)
            continue;
        const qint64 cost = m_state.cost(kinds[next], 1);
        if (best && cost >= best->cost)
            continue;
        const auto free = std::find_if(kind.moves.begin(), kind.moves.end(), [&](size_t move) {
            const int person = m_table.move(move).person;
            return m_state.at(person) == WorldState::kTruth && isFree(person) && m_table.mayBeAllowed(move);
        });
        if (free != kind.moves.end())
            best = Step{m_table.move(*free).person, *free, cost};
    }
}

/// Somebody who moved answers as they did.
void WitnessSearch::lookAtMoved(size_t row, std::optional<Step> &best)
{
    const std::vector<int> &moved = m_state.moved();
    size_t next = m_random.below(moved.size());
    for (size_t i = 0; i < std::min(moved.size(), kMovedLookedAt);
         ++i, next = next + 1 == moved.size() ? 0 : next + 1) {
        const int person = moved[next];
        const size_t kind = m_state.kindOf(m_state.at(person));
        if (!isFree(person) || !m_state.harms(kind, row))
            continue;
        const qint64 cost = m_state.cost(kind, -1);
        if (!best || cost < best->cost)
            best = Step{person, WorldState::kTruth, cost};
    }
}

/// Puts the world as it is now to the verifier.
void WitnessSearch::flush()
{
    if (m_pending.empty())
        return;
    const bool accepted = accept(m_state.moves());
    for (const int person : m_pending)
        m_heldUntil[static_cast<size_t>(person)] = 0;
    m_pending.clear();
    if (!accepted || m_state.moved().size() > kMovedMost)
        m_state.reset();
}

} // namespace core::disclosure
