// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The release step with its whole audit: how long it takes, and how useful what it releases is. On rehearsed waves of
// the shipped questionnaire, and on invented waves of sixty questions that do not depend on each other, the yardstick
// for the errors of shares. And counting a survey of a million. Arguments: sizes, and --seeds N for each of them with
// the seeds 1 … N and what they come to together. Without: 100 and 375, one seed. The figures to report are
// `bench_disclosure --seeds 8 375 800`.
#include "core/disclosure/releasestep.h"
#include "core/release/precision.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/rehearsedwave.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace {

using core::dataset::Dataset;
using core::dataset::Variable;
using core::release::Statistic;
using core::release::Status;

constexpr std::array<int, 5> kClasses{20, 40, 100, 200, 1'000'000};
constexpr std::array<double, 5> kMeanError{5.7, 2.7, 1.3, 0.5, 0.26}; // points: the goals

double goalSeconds(int respondents)
{
    return respondents <= 100 ? 10 : respondents <= 375 ? 60 : respondents <= 800 ? 240 : 600;
}

/// How many differences between two areas that a test at 95 % finds in the answers are still to be seen: their bands do
/// not overlap.
struct Orderings
{
    int significant = 0;
    int visible = 0;
};

/// One share in one area.
struct Point
{
    double share = 0; ///< in percent
    int answered = 0;
    core::release::Band shown;
};

void compare(const std::vector<Point> &points, Orderings &orderings)
{
    for (size_t a = 0; a < points.size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            const Point &one = points[a];
            const Point &other = points[b];
            const double pooled =
                (one.share * one.answered + other.share * other.answered) / (one.answered + other.answered) / 100;
            const double error = 100 * std::sqrt(pooled * (1 - pooled) * (1.0 / one.answered + 1.0 / other.answered));
            if (std::abs(one.share - other.share) <= 1.96 * error)
                continue;
            ++orderings.significant;
            orderings.visible += one.shown.low >= other.shown.high || other.shown.low >= one.shown.high ? 1 : 0;
        }
    }
}

Orderings orderingsOf(const core::release::Release &release, const tests::SyntheticWave &wave)
{
    const auto dataset = *Dataset::make(wave.questionnaire, release.wave(), wave.responses);
    const auto lattice = *core::disclosure::makeLattice(wave.questionnaire, dataset, {});
    Orderings orderings;
    for (size_t index = 0; index < dataset.variables().size(); ++index) {
        const Variable &variable = dataset.variables()[index];
        const auto cells = static_cast<size_t>(variable.cells());
        const auto counts = core::disclosure::countNodes(lattice, dataset.count(index), variable.cells());
        for (size_t cell = 0; cell < variable.codes.size(); ++cell) {
            std::vector<Point> points;
            for (size_t node = 0; node < lattice.nodes.size(); ++node) {
                const auto &filter = lattice.nodes[node].filter;
                const Statistic *statistic = release.statistic(variable.item, lattice.nodes[node].id);
                const int answered = counts[node * cells + static_cast<size_t>(variable.cell(Variable::Answered))];
                if (filter.size() != 1 || filter.begin()->first.text() != QLatin1String("area") ||
                    lattice.members[node] < 10 || answered == 0)
                    continue;
                Point point{100.0 * counts[node * cells + cell] / answered, answered, {0, 100}};
                if (statistic != nullptr && statistic->status == Status::Shown) {
                    for (const auto &category : statistic->categories) {
                        if (category.share && category.codes.size() == 1 &&
                            category.codes.front() == variable.codes[cell])
                            point.shown = *category.share;
                    }
                }
                points.push_back(point);
            }
            compare(points, orderings);
        }
    }
    return orderings;
}

/// A million responses, counted for every base of the lattice.
void countMillion()
{
    const tests::SyntheticWave wave = tests::rehearsedWave(1000, 1);
    const auto some = *Dataset::make(wave.questionnaire, wave.responses.front().wave, wave.responses);
    const Dataset dataset = some.repeated(1'000'000 / some.members());
    const auto lattice = *core::disclosure::makeLattice(wave.questionnaire, dataset, {});
    QElapsedTimer timer;
    timer.start();
    qint64 counted = 0;
    for (size_t index = 0; index < dataset.variables().size(); ++index) {
        const int cells = dataset.variables()[index].cells();
        const auto counts = core::disclosure::countNodes(lattice, dataset.count(index), cells);
        counted += std::accumulate(counts.begin(), counts.end(), qint64{0});
    }
    benchmarks::report(
        QStringLiteral("counting %1 responses in %2 bases").arg(dataset.members()).arg(lattice.nodes.size()),
        static_cast<double>(timer.elapsed()) / 1000, QStringLiteral("s"), 2);
    std::printf("  %lld counted in %zu variables\n", counted, dataset.variables().size());
}

/// How far each shown share is from the true one, by the number of people its precision goes by; questions that ask for
/// what a respondent belongs to are left out, for that is known.
std::array<std::vector<double>, 5> errorsOf(const core::release::Release &release, const tests::SyntheticWave &wave)
{
    const auto dataset = *Dataset::make(wave.questionnaire, release.wave(), wave.responses);
    const auto lattice = *core::disclosure::makeLattice(wave.questionnaire, dataset, {});
    std::array<std::vector<double>, 5> errors;
    for (size_t index = 0; index < dataset.variables().size(); ++index) {
        const Variable &variable = dataset.variables()[index];
        if (wave.questionnaire.question(variable.item.question)->background)
            continue;
        const auto cells = static_cast<size_t>(variable.cells());
        const auto counts = core::disclosure::countNodes(lattice, dataset.count(index), variable.cells());
        for (size_t node = 0; node < lattice.nodes.size(); ++node) {
            const Statistic *statistic = release.statistic(variable.item, lattice.nodes[node].id);
            if (statistic == nullptr || statistic->status != Status::Shown)
                continue;
            const int answered = counts[node * cells + static_cast<size_t>(variable.cell(Variable::Answered))];
            size_t size = 0;
            while (statistic->smallestAnswered > kClasses.at(size))
                ++size;
            for (const auto &category : statistic->categories) {
                if (!category.share || category.codes.size() > 1)
                    continue;
                const auto cell = static_cast<size_t>(
                    std::find(variable.codes.begin(), variable.codes.end(), category.codes.front()) -
                    variable.codes.begin());
                errors.at(size).push_back(std::abs(core::release::figureOf(*category.share) -
                                                   100.0 * counts[node * cells + cell] / answered));
            }
        }
    }
    return errors;
}

/// What several releases of one size come to.
struct Figures
{
    int releases = 0;
    double slowest = 0; ///< seconds
    double seconds = 0; ///< of all
    std::array<int, 2> bases{};
    std::array<int, 2> shown{}; ///< by number of conditions, one and two
    qint64 proved = 0;
    size_t steps = 0;
    qint64 notShown = 0; ///< questions and options
    Orderings orderings;
    std::array<std::vector<double>, 5> errors; ///< by size of the base

    void add(const Figures &one);
    void print() const;
};

void Figures::add(const Figures &one)
{
    releases += one.releases;
    slowest = std::max(slowest, one.slowest);
    seconds += one.seconds;
    for (size_t i = 0; i < bases.size(); ++i) {
        bases.at(i) += one.bases.at(i);
        shown.at(i) += one.shown.at(i);
    }
    proved += one.proved;
    steps += one.steps;
    notShown += one.notShown;
    orderings.significant += one.orderings.significant;
    orderings.visible += one.orderings.visible;
    for (size_t i = 0; i < errors.size(); ++i)
        errors.at(i).insert(errors.at(i).end(), one.errors.at(i).begin(), one.errors.at(i).end());
}

void Figures::print() const
{
    for (size_t i = 0; i < bases.size(); ++i)
        std::printf("  bases of %zu condition(s) shown: %d of %d (%.0f %%)\n", i + 1, shown.at(i), bases.at(i),
                    100.0 * shown.at(i) / std::max(1, bases.at(i)));
    std::printf("  answers proved %lld, steps down %zu, questions and options not shown at all %lld\n", proved, steps,
                notShown);
    std::printf("  differences between areas: %d significant, %d of them visible (%.0f %%)\n", orderings.significant,
                orderings.visible, 100.0 * orderings.visible / std::max(1, orderings.significant));
    for (size_t size = 0; size < errors.size(); ++size) {
        std::vector<double> one = errors.at(size);
        if (one.empty())
            continue;
        std::sort(one.begin(), one.end());
        const double mean = std::accumulate(one.begin(), one.end(), 0.0) / static_cast<double>(one.size());
        // The goals are as round as they were published.
        const double digits = size + 1 < errors.size() ? 10 : 100;
        benchmarks::report(QStringLiteral("  error of shares, up to %1 answers, mean").arg(kClasses.at(size)),
                           std::round(mean * digits) / digits, QStringLiteral("points"), kMeanError.at(size));
        std::printf("    95th percentile %.1f points of %zu shares\n", benchmarks::percentile95(one), one.size());
    }
}

/// Makes one release and prints its figures; none when there is none.
Figures run(const QString &title, const tests::SyntheticWave &wave)
{
    const auto respondents = static_cast<int>(wave.responses.size());
    QElapsedTimer timer;
    timer.start();
    const auto made = core::disclosure::makeRelease(tests::releaseInput(wave));
    Figures figures;
    figures.seconds = static_cast<double>(timer.elapsed()) / 1000;
    if (!made) {
        std::printf("%s: no release (%s)\n", qPrintable(title), qPrintable(core::base::debugText(made.error())));
        return {};
    }
    figures.releases = 1;
    figures.slowest = figures.seconds;
    benchmarks::report(title, figures.seconds, QStringLiteral("s"), goalSeconds(respondents));
    const auto &content = made->release.content();
    for (const auto &node : content.nodes) {
        if (node.filter.empty())
            continue;
        ++figures.bases.at(node.filter.size() - 1);
        figures.shown.at(node.filter.size() - 1) += node.status == Status::Shown ? 1 : 0;
    }
    figures.proved = made->effort.targets;
    figures.steps = content.audit.steps.size();
    figures.notShown = std::count_if(content.audit.steps.begin(), content.audit.steps.end(),
                                     [](const auto &step) { return step.step == core::release::StepDown::NotShown; });
    figures.orderings = orderingsOf(made->release, wave);
    figures.errors = errorsOf(made->release, wave);
    figures.print();
    std::printf("  implied %lld, worlds %lld, solver runs %lld\n", made->effort.implied, made->effort.worlds,
                made->effort.solverRuns);
    return figures;
}

/// The seeds 1 … seeds, and what they come to together.
void runAll(const QString &what, tests::SyntheticWave (*make)(size_t, quint64), int size, quint64 seeds)
{
    Figures all;
    for (quint64 seed = 1; seed <= seeds; ++seed)
        all.add(run(QStringLiteral("%1 of %2 responses, seed %3").arg(what).arg(size).arg(seed),
                    make(static_cast<size_t>(size), seed)));
    if (all.releases < 2)
        return;
    benchmarks::report(QStringLiteral("%1 of %2 responses, %3 seeds, the slowest").arg(what).arg(size).arg(seeds),
                       all.slowest, QStringLiteral("s"), goalSeconds(size));
    std::printf("  mean %.1f s\n", all.seconds / all.releases);
    all.print();
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<int> sizes;
    quint64 seeds = 1;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--seeds" && i + 1 < argc)
            seeds = QByteArray(argv[++i]).toULongLong();
        else
            sizes.push_back(argument.toInt());
    }
    if (sizes.empty())
        sizes = {100, 375};
    countMillion();
    for (const int size : sizes) {
        runAll(QStringLiteral("rehearsed wave"), tests::rehearsedWave, size, seeds);
        runAll(QStringLiteral("yardstick"), tests::makeSyntheticWave, size, seeds);
    }
    return 0;
}
