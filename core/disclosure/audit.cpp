// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/audit.h"

#include "core/disclosure/programsearch.h"

#include <algorithm>
#include <mutex>
#include <numeric>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

namespace core::disclosure {
namespace {

using base::ErrorCode;
using dataset::Variable;
using release::AuditRecord;

// Counted over all steps: what this many did not prove is taken to be unprovable.
constexpr qint64 kSolvesForAUnit = 24;
// Finer ends are tried first, for all of a unit, and take nothing from what proves it without them.
constexpr qint64 kSolvesForFinerEnds = 6;
constexpr size_t kMostWorkers = 8; // each holds the moves of its unit

/// One unit, audited until everything left in it is proved.
class UnitAudit
{
public:
    UnitAudit(const AuditInput &input, const Unit &unit, const Classes &classes)
        : m_input(input), m_unit(unit), m_classes(classes)
    {
        for (const int index : unit.variables) {
            ReleasedVariable &variable = m_released.variables.emplace_back();
            variable.index = static_cast<size_t>(index);
            variable.plan = planItem(*input.questionnaire, input.dataset->variables()[variable.index]);
            variable.counts =
                countNodes(*input.lattice, input.dataset->count(variable.index), variable.plan.variable.cells());
        }
        for (const PairPlan &pair : unit.pairs) {
            if (input.policy->questionPairs)
                m_released.pairs.push_back(
                    {pair, release::StepDown::AsFineAsAllowed, countPair(pair, *input.dataset), {}});
        }
        for (const EarlierRelease &one : *input.earlier)
            m_earlier.push_back(releasedBefore(one, unit));
    }

    /// Errors: ReleaseNotProved when something stays unproved at the last step, Cancelled, those of the solver.
    [[nodiscard]] base::Result<void> run(const std::atomic<bool> *cancelled)
    {
        MoveTable table(m_input, m_unit, m_classes, m_released, m_earlier);
        m_figures.targets = static_cast<qint64>(table.targets().size());
        m_figures.implied = table.implied();
        std::vector<WitnessSearch::Witness> worlds; // of the steps before
        std::vector<IntegerProgram> fruitless;
        bool finerEnds = true;
        qint64 left = kSolvesForFinerEnds;
        while (true) {
            m_released.make(*m_input.lattice, *m_input.policy);
            table.readFigures();
            WitnessSearch search(m_input, table, m_classes, m_released, m_earlier);
            search.tryAgain(worlds);
            search.passOn(cancelled);
            search.walk(cancelled);
            ProgramSearch program(table, m_classes, search, *m_input.solver, fruitless);
            if (auto searched = program.run(left, cancelled); !searched)
                return searched;
            if (cancelled != nullptr && cancelled->load())
                return base::fail(ErrorCode::Cancelled);
            m_figures.worlds = search.worlds();
            m_figures.solves += program.solves();
            left -= program.solves();
            std::vector<size_t> open = search.open();
            for (const OneMind &mind : open.empty() ? mindsLeft(table, search, cancelled) : std::vector<OneMind>())
                open.push_back(mind.targets.front());
            if (open.empty())
                return {};
            worlds = search.accepted();
            if (std::exchange(finerEnds, false)) {
                takePlainEnds();
                left = kSolvesForAUnit;
            } else if (!stepDown(table, open))
                return base::fail(ErrorCode::ReleaseNotProved, {m_unit.items.front().text()});
        }
    }

    struct Figures
    {
        qint64 targets = 0;
        qint64 implied = 0;
        qint64 worlds = 0;
        qint64 solves = 0;
    };
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] ReleasedUnit &released() { return m_released; }
    /// How large the unit is: the sum of its cells.
    [[nodiscard]] int cells() const
    {
        const int own =
            std::accumulate(m_released.variables.begin(), m_released.variables.end(), 0,
                            [](int sum, const ReleasedVariable &one) { return sum + one.plan.variable.cells(); });
        return std::accumulate(m_released.pairs.begin(), m_released.pairs.end(), own,
                               [](int sum, const ReleasedPair &pair) { return sum + pair.plan.cells(); });
    }

private:
    /// The unit as an earlier release shows it.
    [[nodiscard]] ReleasedUnit releasedBefore(const EarlierRelease &earlier, const Unit &unit) const
    {
        ReleasedUnit before;
        for (const int index : unit.variables) {
            ReleasedVariable &variable = before.variables.emplace_back();
            variable.index = static_cast<size_t>(index);
            variable.plan = planItem(*m_input.questionnaire, earlier.dataset.variables()[variable.index]);
            variable.steps = earlier.steps[variable.index];
            variable.counts =
                countNodes(earlier.lattice, earlier.dataset.count(variable.index), variable.plan.variable.cells());
        }
        for (const PairPlan &pair : unit.pairs) {
            for (const release::PairTable &table : earlier.pairs) {
                if (table.question == pair.questionPlan.variable.item && table.by == pair.byPlan.variable.item)
                    before.pairs.push_back({pair, table.step, countPair(pair, earlier.dataset), {}});
            }
        }
        before.make(earlier.lattice, earlier.policy);
        return before;
    }

    /// Bases that could still be known to be of one mind, when nobody's answer is known.
    [[nodiscard]] std::vector<OneMind> mindsLeft(const MoveTable &table, WitnessSearch &search,
                                                 const std::atomic<bool> *cancelled) const
    {
        return search.spread(basesOfOneMind(table, m_classes, m_released, m_earlier), cancelled);
    }

    void takePlainEnds()
    {
        for (ReleasedVariable &variable : m_released.variables)
            variable.steps.item = release::StepDown::PlainEnds;
        for (ReleasedPair &pair : m_released.pairs)
            pair.step = release::StepDown::PlainEnds;
    }

    /// A table of two questions is the first to go where an answer to one of them is not proved: coarser, then not
    /// shown. False when none had anything to give.
    [[nodiscard]] bool stepPairsDown(const MoveTable &table, const std::vector<size_t> &open)
    {
        std::set<size_t> unproved; // variables
        for (const size_t index : open)
            unproved.insert(static_cast<size_t>(table.targets()[index].variable));
        bool possible = false;
        for (ReleasedPair &pair : m_released.pairs) {
            const bool concerned = unproved.count(pair.plan.question) == 1 || unproved.count(pair.plan.by) == 1;
            if (!concerned || pair.table.status != release::Status::Shown)
                continue;
            pair.step = pair.step < release::StepDown::CoarserBands ? release::StepDown::CoarserBands
                                                                    : release::StepDown::NotShown;
            possible = true;
        }
        return possible;
    }

    /// Of a list the option alone that is not proved, down to not being shown; only where that does not suffice all of
    /// the list, for options are tied to each other. False when nothing is left to step down.
    [[nodiscard]] bool stepDown(const MoveTable &table, const std::vector<size_t> &open)
    {
        if (stepPairsDown(table, open))
            return true;
        bool possible = false;
        std::vector<ReleasedVariable *> stuck;
        for (ReleasedVariable &variable : m_released.variables) {
            std::set<int> options;
            bool whole = false;
            for (const size_t index : open) {
                const Target &target = table.targets()[index];
                if (static_cast<size_t>(target.variable) != variable.index)
                    continue;
                if (table.isOption(target))
                    options.insert(target.cell);
                else
                    whole = true;
            }
            const int before = variable.steps.item;
            for (const int option : options) {
                int &step = variable.steps.options[variable.plan.variable.codes[static_cast<size_t>(option)]];
                const bool alone = step < release::StepDown::NotShown;
                step = alone ? std::max<int>(step, release::StepDown::PlainEnds) + 1 : step;
                possible = possible || alone;
                whole = whole || !alone;
            }
            if (whole && before < release::StepDown::NotShown) {
                ++variable.steps.item;
                possible = true;
            }
        }
        // What is tied to something that cannot step down further: all of the unit does.
        for (ReleasedVariable &variable : m_released.variables) {
            if (!possible && variable.steps.item < release::StepDown::NotShown)
                stuck.push_back(&variable);
        }
        for (ReleasedVariable *variable : stuck)
            ++variable->steps.item;
        return possible || !stuck.empty();
    }

    const AuditInput &m_input;
    const Unit &m_unit;
    const Classes &m_classes;
    ReleasedUnit m_released;
    std::vector<ReleasedUnit> m_earlier; ///< by earlier release
    Figures m_figures;
};

/// At least two, so that what depends on their number would show on any machine.
size_t workers(size_t units, int jobs)
{
    const size_t cores = std::min<size_t>(std::max(2U, std::thread::hardware_concurrency()), kMostWorkers);
    return std::clamp<size_t>(units, 1, jobs > 0 ? static_cast<size_t>(jobs) : cores);
}

void addSteps(const ReleasedVariable &item, AuditRecord &record)
{
    if (item.steps.item > 0)
        record.steps.push_back({item.plan.variable.item, {}, item.steps.item});
    for (const auto &[option, step] : item.steps.options) {
        if (step > 0)
            record.steps.push_back({item.plan.variable.item, option, step});
    }
}

/// As the questionnaire declares them.
void putInOrder(const questionnaire::Questionnaire &questionnaire, std::vector<release::PairTable> &pairs)
{
    const auto &declared = questionnaire.questionPairs;
    const auto place = [&](const release::PairTable &table) {
        return std::find(declared.begin(), declared.end(), questionnaire::QuestionPair{table.question, table.by});
    };
    std::sort(pairs.begin(), pairs.end(),
              [&](const release::PairTable &a, const release::PairTable &b) { return place(a) < place(b); });
}

} // namespace

base::Result<AuditResult> audit(const AuditInput &given, const std::function<void(int, int)> &progress,
                                const std::atomic<bool> *cancelled)
{
    const std::vector<EarlierRelease> none;
    AuditInput input = given;
    if (input.earlier == nullptr)
        input.earlier = &none;
    const Judge judge(*input.questionnaire, input.wave, *input.dataset, *input.responses);
    input.judge = &judge;
    const Classes classes(*input.dataset, *input.lattice, *input.earlier);
    const std::vector<Unit> units = unitsOf(*input.questionnaire, input.wave, *input.dataset, *input.responses);
    std::vector<UnitAudit> audits;
    audits.reserve(units.size());
    for (const Unit &unit : units)
        audits.emplace_back(input, unit, classes);

    // Units are independent of each other: a worker for each core shares them, the largest first, and each unit's
    // outcome is its own.
    std::vector<size_t> order(units.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return audits[a].cells() > audits[b].cells(); });
    std::vector<base::Result<void>> outcomes(units.size());
    std::atomic<size_t> next{0};
    std::mutex reporting;
    int done = 0; // cells: large units take longer
    const int total = std::accumulate(audits.begin(), audits.end(), 0,
                                      [](int sum, const UnitAudit &one) { return sum + one.cells(); });
    const auto work = [&] {
        for (size_t i = next++; i < units.size(); i = next++) {
            outcomes[order[i]] = audits[order[i]].run(cancelled);
            const std::lock_guard lock(reporting);
            done += audits[order[i]].cells();
            if (progress)
                progress(done, total);
        }
    };
    std::vector<std::thread> others;
    const size_t wanted = workers(units.size(), input.jobs);
    others.reserve(wanted);
    try {
        while (others.size() + 1 < wanted)
            others.emplace_back(work);
    } catch (const std::system_error &) {
        // A machine that gives no further thread: those there are do all the work.
    }
    work();
    for (std::thread &other : others)
        other.join();
    if (cancelled != nullptr && cancelled->load())
        return base::fail(ErrorCode::Cancelled);

    AuditResult result;
    result.statistics.resize(input.dataset->variables().size());
    UnitAudit::Figures sum;
    for (size_t i = 0; i < units.size(); ++i) {
        if (!outcomes[i])
            return base::fail(outcomes[i]);
        sum.targets += audits[i].figures().targets;
        sum.implied += audits[i].figures().implied;
        sum.worlds += audits[i].figures().worlds;
        sum.solves += audits[i].figures().solves;
        for (ReleasedPair &pair : audits[i].released().pairs)
            result.pairs.push_back(std::move(pair.table));
        for (ReleasedVariable &variable : audits[i].released().variables) {
            addSteps(variable, result.record);
            result.statistics[variable.index] = std::move(variable.statistics);
        }
    }
    result.record.scope = release::AuditScope::Full;
    // Nothing that is counted among answers: their exact number would say how much somebody answered, or skipped.
    result.record.counts = {{QStringLiteral("units"), static_cast<qint64>(units.size())}};
    putInOrder(*input.questionnaire, result.pairs);
    if (!result.pairs.empty())
        result.record.counts.insert(QStringLiteral("questionPairs"), static_cast<qint64>(result.pairs.size()));
    if (!input.earlier->empty())
        result.record.counts.insert(QStringLiteral("earlierReleases"), static_cast<qint64>(input.earlier->size()));
    result.record.facts = {{QStringLiteral("method"), QStringLiteral("counter-worlds")},
                           {QStringLiteral("verified"), QStringLiteral("every world tabulated anew")}};
    result.effort.targets = sum.targets;
    result.effort.implied = sum.implied;
    result.effort.worlds = sum.worlds;
    result.effort.solverRuns = sum.solves;
    if (sum.solves > 0) {
        const base::Result<QString> version = input.solver->version();
        if (!version)
            return base::fail(version);
        result.effort.solver = *version;
    }
    return result;
}

} // namespace core::disclosure
