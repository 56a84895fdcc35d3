// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/disclosure/attacker.h"

#include "core/base/random.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <flint/fmpz_mat.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tests {
namespace {

/// People who are alike in everything the attacker knows: their answers are a count each.
struct Alike
{
    std::vector<size_t> persons;
    std::vector<size_t> bases;
    std::vector<char> possible; ///< answers; empty: all

    [[nodiscard]] bool may(size_t answer) const { return possible.empty() || possible[answer] != 0; }
    /// Whether membership and states alone leave no choice: all of these answers, or none of them.
    [[nodiscard]] bool isKnown(const std::vector<size_t> &answers) const
    {
        const auto in = static_cast<size_t>(
            std::count_if(answers.begin(), answers.end(), [this](size_t answer) { return may(answer); }));
        return in == 0 ||
            (!possible.empty() && static_cast<size_t>(std::count(possible.begin(), possible.end(), 1)) == in);
    }
};

std::vector<Alike> classesOf(const Puzzle &puzzle, const std::optional<std::pair<size_t, size_t>> &insider)
{
    std::map<std::tuple<std::vector<size_t>, std::vector<char>, bool>, Alike> classes;
    for (size_t person = 0; person < puzzle.answered.size(); ++person) {
        if (!puzzle.answered[person])
            continue;
        std::vector<size_t> bases;
        for (size_t base = 0; base < puzzle.bases.size(); ++base) {
            if (puzzle.bases[base][person])
                bases.push_back(base);
        }
        const std::vector<char> possible = puzzle.possible.empty() ? std::vector<char>() : puzzle.possible[person];
        Alike &alike = classes[{bases, possible, insider && insider->first == person}];
        alike.persons.push_back(person);
        alike.bases = bases;
        alike.possible = possible;
    }
    std::vector<Alike> found;
    for (auto &entry : classes)
        found.push_back(std::move(entry.second));
    return found;
}

class Program
{
public:
    Program(const Puzzle &puzzle, const std::vector<Alike> &classes, Worlds worlds,
            const std::optional<std::pair<size_t, size_t>> &insider)
        : m_answers(puzzle.answers), m_classes(classes.size())
    {
        std::vector<std::vector<size_t>> classesOfBase(puzzle.bases.size());
        m_rows = "Subject To\n";
        for (size_t i = 0; i < classes.size(); ++i) {
            for (const size_t base : classes[i].bases)
                classesOfBase[base].push_back(i);
            for (size_t answer = 0; answer < m_answers; ++answer)
                m_rows += " + " + name(i, answer);
            m_rows += " = " + QByteArray::number(classes[i].persons.size()) + "\n";
            for (size_t answer = 0; answer < m_answers; ++answer)
                m_rows += classes[i].may(answer) ? QByteArray() : " " + name(i, answer) + " = 0\n";
            if (insider && classes[i].persons.front() == insider->first)
                m_rows += " " + name(i, insider->second) + " = 1\n";
        }
        for (const Fact &fact : puzzle.facts) {
            QByteArray sum;
            int written = 0;
            for (const size_t i : classesOfBase[fact.base]) {
                for (size_t answer = 0; answer < m_answers; ++answer) {
                    if (fact.worth[answer] != 0)
                        sum += " + " + QByteArray::number(fact.worth[answer]) + " " + name(i, answer) +
                            (++written % 8 == 0 ? "\n" : "");
                }
            }
            if (sum.isEmpty())
                continue;
            m_rows += sum + " >= " + QByteArray::number(fact.least) + "\n";
            m_rows += sum + " <= " + QByteArray::number(fact.most) + "\n";
        }
        if (worlds == Worlds::Whole) {
            m_rows += "Generals\n";
            for (size_t i = 0; i < classes.size() * m_answers; ++i)
                m_rows += " x" + QByteArray::number(i) + (i % 8 == 7 ? "\n" : "");
            m_rows += "\n";
        }
        m_rows += "End\n";
    }

    struct World
    {
        std::vector<double> values; ///< [class * answers + answer]
        bool isSmallest = false;    ///< false: the solver stopped before it had proved that
    };
    /// A world with a small sum of weights.
    [[nodiscard]] World smallest(const std::map<size_t, int> &weights) const
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("attack.lp")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no temporary folder");
        file.write("Minimize\n obj:");
        int written = 0;
        for (const auto &[variable, weight] : weights)
            file.write(" + " + QByteArray::number(weight) + " x" + QByteArray::number(variable) +
                       (++written % 8 == 0 ? "\n" : ""));
        file.write("\n" + m_rows);
        file.close();
        const QString answer = folder.filePath(QStringLiteral("answer.txt"));
        QProcess solver;
        solver.start(QStringLiteral("cbc"),
                     {file.fileName(), QStringLiteral("-maxNodes"), QStringLiteral("300"), QStringLiteral("-solve"),
                      QStringLiteral("-solution"), answer});
        if (!solver.waitForFinished(600'000) || solver.exitCode() != 0)
            qFatal("cbc: %s", qPrintable(solver.errorString()));
        QFile read(answer);
        if (!read.open(QIODevice::ReadOnly))
            qFatal("cbc wrote nothing");
        const QList<QByteArray> lines = read.readAll().split('\n');
        World world{std::vector<double>(m_classes * m_answers, 0), lines.value(0).startsWith("Optimal")};
        if (!world.isSmallest && !lines.value(0).startsWith("Stopped"))
            qFatal("no world fits what is published: %s", lines.value(0).constData());
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> parts = line.simplified().split(' ');
            if (parts.value(1).startsWith('x'))
                world.values[parts[1].mid(1).toULongLong()] = parts.value(2).toDouble();
        }
        if (lines.size() < 3)
            qFatal("no world was found: %s", lines.value(0).constData());
        return world;
    }

private:
    [[nodiscard]] QByteArray name(size_t alike, size_t answer) const
    {
        return "x" + QByteArray::number(alike * m_answers + answer);
    }

    size_t m_answers;
    size_t m_classes;
    QByteArray m_rows;
};

/// A sum of numbers of people that may be as large as it can be, or nothing, in every world.
using Sum = std::vector<size_t>; // variables

double valueOf(const Sum &sum, const Program::World &world)
{
    return std::accumulate(sum.begin(), sum.end(), 0.0,
                           [&](double all, size_t variable) { return all + world.values[variable]; });
}

/// What holds in every world: candidates fall as worlds are found in which they do not. First many at once, then those
/// that are left one by one; returns how many stay undecided.
template <typename Falls>
size_t sift(const Program &program, const std::vector<Sum> &sums, std::set<size_t> &candidates, int sign,
            const Falls &falls)
{
    core::base::SeededRandom random(7);
    const auto drop = [&](const Program::World &world) {
        const size_t before = candidates.size();
        for (auto it = candidates.begin(); it != candidates.end();)
            it = falls(*it, valueOf(sums[*it], world)) ? candidates.erase(it) : std::next(it);
        return candidates.size() < before;
    };
    const auto weigh = [&](size_t candidate, int weight, std::map<size_t, int> &weights) {
        for (const size_t variable : sums[candidate])
            weights[variable] += weight;
    };
    while (!candidates.empty()) {
        std::map<size_t, int> weights;
        for (const size_t candidate : candidates)
            weigh(candidate, sign * (50 + static_cast<int>(random.below(100))), weights);
        const Program::World world = program.smallest(weights);
        if (drop(world))
            continue;
        if (world.isSmallest)
            return 0; // the smallest sum is reached only where all of them hold
        size_t undecided = 0;
        for (const size_t candidate : std::set<size_t>(candidates)) {
            if (candidates.count(candidate) == 0)
                continue;
            std::map<size_t, int> one;
            weigh(candidate, sign, one);
            const Program::World own = program.smallest(one);
            undecided += !drop(own) && !own.isSmallest ? 1 : 0;
        }
        return undecided;
    }
    return 0;
}

/// Of a base, how many give an answer, and how many answered at all.
struct Share
{
    size_t base = 0;
    size_t answer = 0;
    Sum givers;
    double people = 0;

    /// Two people or more answered otherwise.
    [[nodiscard]] bool hasOthers(const Program::World &world) const { return valueOf(givers, world) < people - 1.5; }
};

/// Of every base with figures and every answer, unless membership and states alone say nearly everything.
std::vector<Share> sharesOf(const Puzzle &puzzle, const std::vector<Alike> &classes)
{
    std::set<size_t> bases;
    for (const Fact &fact : puzzle.facts)
        bases.insert(fact.base);
    std::vector<Share> shares;
    for (const size_t base : bases) {
        for (size_t answer = 0; answer < puzzle.answers; ++answer) {
            Share share{base, answer, {}, 0};
            size_t open = 0;
            for (size_t alike = 0; alike < classes.size(); ++alike) {
                if (!std::binary_search(classes[alike].bases.begin(), classes[alike].bases.end(), base))
                    continue;
                share.givers.push_back(alike * puzzle.answers + answer);
                share.people += static_cast<double>(classes[alike].persons.size());
                open += classes[alike].isKnown({answer}) ? 0 : classes[alike].persons.size();
            }
            if (open > 1)
                shares.push_back(std::move(share));
        }
    }
    return shares;
}

} // namespace

OneMind basesOfOneMind(const Puzzle &puzzle)
{
    const std::vector<Alike> classes = classesOf(puzzle, std::nullopt);
    OneMind found;
    if (classes.empty())
        return found;
    const Program program(puzzle, classes, Worlds::Whole, std::nullopt);
    std::vector<Share> shares = sharesOf(puzzle, classes);
    found.asked = shares.size();
    const auto drop = [&](const Program::World &world) {
        shares.erase(
            std::remove_if(shares.begin(), shares.end(), [&](const Share &share) { return share.hasOthers(world); }),
            shares.end());
    };
    drop(program.smallest({{0, 1}}));
    while (!shares.empty()) {
        const Share share = shares.back();
        std::map<size_t, int> weights;
        for (const size_t giver : share.givers)
            weights[giver] = 1;
        const Program::World world = program.smallest(weights);
        drop(world);
        if (shares.empty() || shares.back().base != share.base || shares.back().answer != share.answer)
            continue; // it fell
        shares.pop_back();
        if (world.isSmallest)
            found.bases.push_back({share.base, share.answer});
        else
            ++found.undecided;
    }
    return found;
}

Certain attack(const Puzzle &puzzle, Worlds worlds, bool exclusionsToo,
               std::optional<std::pair<size_t, size_t>> insider)
{
    constexpr double tolerance = 1e-6;
    const std::vector<Alike> classes = classesOf(puzzle, insider);
    Certain certain;
    for (const Alike &alike : classes)
        certain.asked += alike.persons.size();
    if (classes.empty())
        return certain;
    const Program program(puzzle, classes, worlds, insider);
    std::vector<Sum> wanted = puzzle.wanted;
    for (size_t answer = 0; puzzle.wanted.empty() && answer < puzzle.answers; ++answer)
        wanted.push_back({answer});
    std::vector<Sum> sums; // [class * wanted + which]
    for (size_t alike = 0; alike < classes.size(); ++alike) {
        for (const Sum &answers : wanted) {
            Sum &sum = sums.emplace_back();
            for (const size_t answer : answers)
                sum.push_back(alike * puzzle.answers + answer);
        }
    }
    const auto peopleOf = [&](size_t sum) {
        return static_cast<double>(classes[sum / wanted.size()].persons.size());
    };
    const Program::World first = program.smallest({{0, 1}});
    std::set<size_t> given;
    std::set<size_t> excluded;
    for (size_t sum = 0; sum < sums.size(); ++sum) {
        if (classes[sum / wanted.size()].isKnown(wanted[sum % wanted.size()]))
            continue; // before any figure
        if (valueOf(sums[sum], first) > peopleOf(sum) - tolerance)
            given.insert(sum);
        if (exclusionsToo && valueOf(sums[sum], first) < tolerance)
            excluded.insert(sum);
    }
    certain.undecided +=
        sift(program, sums, given, +1, [&](size_t sum, double value) { return value < peopleOf(sum) - tolerance; });
    certain.undecided += sift(program, sums, excluded, -1, [&](size_t, double value) { return value > tolerance; });
    for (const auto &[found, into] : {std::pair(&given, &certain.given), std::pair(&excluded, &certain.excluded)}) {
        for (const size_t sum : *found) {
            for (const size_t person : classes[sum / wanted.size()].persons)
                into->push_back({person, sum % wanted.size()});
        }
    }
    return certain;
}

std::vector<std::vector<size_t>> smallGroups(const std::vector<std::vector<char>> &bases,
                                             const std::vector<std::vector<char>> &wanted, size_t limit)
{
    const auto rankWith = [&](const std::vector<char> *extra) {
        const auto columns = static_cast<slong>(bases.front().size());
        fmpz_mat_t matrix;
        fmpz_mat_init(matrix, static_cast<slong>(bases.size()) + 1, columns);
        for (size_t row = 0; row <= bases.size(); ++row) {
            const std::vector<char> *base = row < bases.size() ? &bases[row] : extra;
            for (slong person = 0; base != nullptr && person < columns; ++person)
                fmpz_set_si(fmpz_mat_entry(matrix, static_cast<slong>(row), person),
                            (*base)[static_cast<size_t>(person)]);
        }
        const slong rank = fmpz_mat_rank(matrix);
        fmpz_mat_clear(matrix);
        return rank;
    };
    const slong rank = rankWith(nullptr);
    std::vector<std::vector<size_t>> found;
    const auto consider = [&](const std::vector<char> &group, bool derivable) {
        std::vector<size_t> persons;
        for (size_t person = 0; person < group.size(); ++person) {
            if (group[person])
                persons.push_back(person);
        }
        if (!persons.empty() && persons.size() < limit && (derivable || rankWith(&group) == rank))
            found.push_back(std::move(persons));
    };
    for (const auto &group : wanted)
        consider(group, false);
    for (const auto &outer : bases) {
        for (const auto &inner : bases) {
            std::vector<char> rest(outer.size());
            bool nested = true;
            for (size_t person = 0; person < outer.size(); ++person) {
                nested = nested && outer[person] >= inner[person];
                rest[person] = static_cast<char>(outer[person] - inner[person]);
            }
            if (nested)
                consider(rest, true);
        }
    }
    return found;
}

} // namespace tests
