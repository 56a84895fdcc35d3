// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/disclosure/knownside.h"

#include "core/dataset/dataset.h"
#include "core/interview/membership.h"
#include "core/release/precision.h"

#include <algorithm>

namespace tests {

using namespace core;
using dataset::Variable;
using questionnaire::Code;
using questionnaire::DimensionId;
using release::CategoryBand;

namespace {

dataset::Dataset datasetOf(const SyntheticWave &wave)
{
    auto made = dataset::Dataset::make(wave.questionnaire, wave.responses.front().wave, wave.responses);
    if (!made)
        qFatal("%s", qPrintable(base::debugText(made.error())));
    return std::move(*made);
}

size_t indexOf(const dataset::Dataset &data, const release::StatisticItem &item)
{
    const auto found = std::find_if(data.variables().begin(), data.variables().end(),
                                    [&](const Variable &variable) { return variable.item == item; });
    return static_cast<size_t>(found - data.variables().begin());
}

/// The rounding undone: which counts of so many people are shown as this share.
std::pair<qint64, qint64> countsShownAs(const release::Band &share, int people, int m, int step)
{
    const auto precision = *release::precisionFor(m, step);
    qint64 least = -1;
    qint64 most = -1;
    for (int count = 0; count <= people; ++count) {
        if (release::bandOf(count, people, precision) != share)
            continue;
        least = least < 0 ? count : least;
        most = count;
    }
    return {least, most};
}

std::pair<qint64, qint64> sumsShownAs(const release::MeanBand &mean, int people, int lowest, int highest)
{
    qint64 least = -1;
    qint64 most = -1;
    for (qint64 sum = static_cast<qint64>(lowest) * people; sum <= static_cast<qint64>(highest) * people; ++sum) {
        if (release::meanOf(sum, people, qRound(mean.step * 10)) != mean)
            continue;
        least = least < 0 ? sum : least;
        most = sum;
    }
    return {least, most};
}

int stepOf(const release::Release &release, const release::StatisticItem &item, const Code &option)
{
    int step = 0;
    for (const auto &taken : release.content().audit.steps) {
        if (taken.item == item && (taken.option.isEmpty() || taken.option == option))
            step = std::max(step, taken.step);
    }
    return step;
}

std::vector<Code> codesOf(const release::Release &release, const release::StatisticItem &item)
{
    std::vector<Code> codes;
    const auto &questionnaire = release.questionnaire();
    for (const auto *choice : questionnaire.choices(*questionnaire.question(item.question), release.wave())) {
        if (!choice->notSubstantive)
            codes.push_back(choice->code);
    }
    return codes;
}

void addFacts(const release::Release &release, const release::Statistic &statistic, int option, size_t base, int people,
              Puzzle &puzzle)
{
    const std::vector<Code> codes = codesOf(release, statistic.item);
    for (const CategoryBand &category : statistic.categories) {
        if (!category.share || (option >= 0 && category.codes.front() != codes[static_cast<size_t>(option)]))
            continue;
        Fact fact{base, std::vector<int>(puzzle.answers, 0), 0, 0};
        for (size_t answer = 0; answer < puzzle.answers; ++answer) {
            const bool counts = option >= 0
                ? answer == 1
                : std::find(category.codes.begin(), category.codes.end(), codes[answer]) != category.codes.end();
            fact.worth[answer] = counts ? 1 : 0;
        }
        std::tie(fact.least, fact.most) = countsShownAs(*category.share, people, statistic.smallestAnswered,
                                                        stepOf(release, statistic.item, category.codes.front()));
        puzzle.facts.push_back(std::move(fact));
    }
    if (!statistic.mean || option >= 0)
        return;
    Fact fact{base, {}, 0, 0};
    for (const Code &code : codes)
        fact.worth.push_back(code.text().toInt());
    std::tie(fact.least, fact.most) = sumsShownAs(*statistic.mean, people, fact.worth.front(), fact.worth.back());
    puzzle.facts.push_back(std::move(fact));
}

} // namespace

bool KnownSide::isIn(size_t person, const std::map<DimensionId, Code> &filter) const
{
    return std::all_of(filter.begin(), filter.end(),
                       [&](const auto &part) { return values[person].at(part.first) == part.second; });
}

KnownSide knownSideOf(const SyntheticWave &wave)
{
    const dataset::Dataset data = datasetOf(wave);
    KnownSide known;
    known.persons = static_cast<size_t>(data.members());
    known.values.resize(known.persons);
    for (size_t dimension = 0; dimension < data.dimensions().size(); ++dimension) {
        const auto &values = wave.questionnaire.dimension(data.dimensions()[dimension])->values;
        for (size_t person = 0; person < known.persons; ++person) {
            const auto index = static_cast<size_t>(data.value(dimension, static_cast<int>(person)));
            known.values[person][data.dimensions()[dimension]] =
                index < values.size() ? values[index].code : Code(QStringLiteral("none"));
        }
    }
    for (size_t index = 0; index < data.variables().size(); ++index) {
        const Variable &variable = data.variables()[index];
        std::vector<char> &answered = known.answered[variable.item];
        std::vector<char> &responded = known.responded[variable.item];
        for (int person = 0; person < data.members(); ++person) {
            const int cell = data.cell(index, person);
            answered.push_back(cell <= variable.cell(Variable::Answered) ? 1 : 0);
            responded.push_back(answered.back() != 0 || cell == variable.cell(Variable::CantSay) ? 1 : 0);
        }
    }
    return known;
}

std::vector<int> truthOf(const SyntheticWave &wave, const release::StatisticItem &item, int option)
{
    const dataset::Dataset data = datasetOf(wave);
    const size_t index = indexOf(data, item);
    const Variable &variable = data.variables()[index];
    std::vector<int> truth;
    for (int person = 0; person < data.members(); ++person) {
        const int cell = data.cell(index, person);
        if (cell > variable.cell(Variable::Answered))
            truth.push_back(-1);
        else if (option >= 0)
            truth.push_back(data.isTicked(index, static_cast<size_t>(option), person) ? 1 : 0);
        else
            truth.push_back(cell);
    }
    return truth;
}

namespace {

/// Whether an interview could have ended so, with the same groups, and the same questions asked, skipped and reached;
/// rows that follow from ticks go with the ticks.
bool isPossible(const questionnaire::Questionnaire &questionnaire, const interview::Response &truth,
                const interview::Response &other)
{
    const bool sameGroups =
        std::all_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(), [&](const auto &dimension) {
            return interview::dimensionValue(questionnaire, dimension, truth) ==
                interview::dimensionValue(questionnaire, dimension, other);
        });
    return sameGroups && interview::validateResponse(questionnaire, other).has_value();
}

/// The response with other ticks; what hangs on them is adapted.
interview::Response withTicks(const questionnaire::Questionnaire &questionnaire, const interview::Response &truth,
                              const questionnaire::ItemId &item, const QList<Code> &ticks)
{
    using questionnaire::AnswerState;
    interview::Response other = truth;
    other.items[item].choices = ticks;
    AnswerState rows = AnswerState::Answered; // as the rows were that were asked
    for (const auto &[id, one] : truth.items) {
        if (questionnaire.question(id.question)->rowsFrom == item.question && one.state != AnswerState::NotAsked)
            rows = one.state;
    }
    for (auto &[id, one] : other.items) {
        const questionnaire::Question &question = *questionnaire.question(id.question);
        if (question.rowsFrom == item.question && !ticks.contains(id.row)) {
            one = {AnswerState::NotAsked, {}, {}, {}};
        } else if (question.rowsFrom == item.question && one.state == AnswerState::NotAsked) {
            one.state = rows;
            if (rows == AnswerState::Answered)
                one.choices = {questionnaire.choices(question, truth.wave).front()->code};
        }
        if (question.choicesFrom == item.question && one.state == AnswerState::Answered) {
            one.choices.removeIf([&](const Code &code) { return !ticks.contains(code); });
            if (one.choices.isEmpty())
                one.choices = {ticks.front()};
        }
    }
    return other;
}

/// Ticks that somebody might have made for whom the option was the other way round.
std::vector<QList<Code>> otherTicks(const std::vector<Code> &codes, const QList<Code> &given, const Code &option)
{
    const bool ticked = given.contains(option);
    std::vector<std::set<Code>> sets;
    std::set<Code> toggled(given.begin(), given.end());
    if (ticked)
        toggled.erase(option);
    else
        toggled.insert(option);
    sets.push_back(toggled);
    for (const Code &code : codes) {
        std::set<Code> one = toggled;
        if (code != option && one.erase(code) == 0)
            one.insert(code);
        sets.push_back(one);
        sets.push_back(ticked ? std::set<Code>{code} : std::set<Code>{option, code});
    }
    std::vector<QList<Code>> found;
    for (const std::set<Code> &set : sets) {
        QList<Code> ticks; // in the order of the list
        for (const Code &code : codes) {
            if (set.count(code) == 1)
                ticks.append(code);
        }
        if (!ticks.isEmpty() && ticks.contains(option) != ticked)
            found.push_back(ticks);
    }
    return found;
}

} // namespace

std::vector<std::vector<char>> possibleAnswers(const SyntheticWave &wave, const release::StatisticItem &item,
                                               int option)
{
    const dataset::Dataset data = datasetOf(wave);
    const Variable &variable = data.variables()[indexOf(data, item)];
    const std::vector<int> truth = truthOf(wave, item, option);
    std::vector<std::vector<char>> possible(truth.size(), std::vector<char>(option >= 0 ? 2 : variable.codes.size()));
    for (size_t person = 0; person < truth.size(); ++person) {
        if (truth[person] < 0)
            continue;
        const interview::Response &response = wave.responses[data.source(static_cast<int>(person))];
        possible[person][static_cast<size_t>(truth[person])] = 1;
        if (option >= 0) {
            const Code &code = variable.codes[static_cast<size_t>(option)];
            const auto others = otherTicks(variable.codes, response.items.at(item).choices, code);
            const bool other = std::any_of(others.begin(), others.end(), [&](const QList<Code> &ticks) {
                return isPossible(wave.questionnaire, response, withTicks(wave.questionnaire, response, item, ticks));
            });
            possible[person][truth[person] == 0 ? 1 : 0] = other ? 1 : 0;
            continue;
        }
        for (size_t answer = 0; answer < variable.codes.size(); ++answer) {
            interview::Response other = response;
            other.items[item].choices = {variable.codes[answer]};
            if (possible[person][answer] == 0)
                possible[person][answer] = isPossible(wave.questionnaire, response, other) ? 1 : 0;
        }
    }
    return possible;
}

Puzzle puzzleOf(const release::Release &release, const KnownSide &known, const release::StatisticItem &item, int option)
{
    Puzzle puzzle;
    puzzle.answered = known.answered.at(item);
    puzzle.answers = option >= 0 ? 2 : codesOf(release, item).size();
    std::map<DimensionId, std::vector<Code>> shownOf; // values shown one by one
    for (const release::Node &node : release.content().nodes) {
        if (node.status == release::Status::Shown && node.filter.size() == 1)
            shownOf[node.filter.begin()->first].push_back(node.filter.begin()->second);
    }
    for (const release::Node &node : release.content().nodes) {
        if (node.status != release::Status::Shown)
            continue;
        const bool rest = !node.filter.empty() && node.filter.begin()->second == release::othersTogether();
        std::vector<char> members;
        int people = 0;
        for (size_t person = 0; person < known.persons; ++person) {
            bool in = known.isIn(person, node.filter);
            if (rest) {
                const DimensionId &dimension = node.filter.begin()->first;
                const auto &apart = shownOf[dimension];
                in = std::find(apart.begin(), apart.end(), known.values[person].at(dimension)) == apart.end();
            }
            members.push_back(in ? 1 : 0);
            people += in && puzzle.answered[person] ? 1 : 0;
        }
        const release::Statistic *statistic = release.statistic(item, node.id);
        const size_t base = puzzle.bases.size();
        puzzle.bases.push_back(std::move(members));
        if (statistic != nullptr && statistic->status == release::Status::Shown)
            addFacts(release, *statistic, option, base, people, puzzle);
    }
    return puzzle;
}

namespace {

/// What both edges of a shown share say of counts, checked against the rounding itself for every number of people.
std::vector<std::pair<int, qint64>> edgesOf(const release::Band &share, release::Precision precision, int people)
{
    const std::vector<int> &edges = release::boundaries(precision);
    const auto index = static_cast<size_t>(release::indexOf(share, precision).value());
    std::vector<std::pair<int, qint64>> found; // sign x edge; sum of sign x (200 x count - edge x people) is at least
    if (index > 0)
        found.push_back({edges[index - 1], edges[index - 1] <= 100 ? 1 : 0});
    if (index < edges.size())
        found.push_back({-edges[index], edges[index] <= 100 ? 0 : 1});
    for (int of = 1; of <= people; of += 1 + of / 7) {
        for (int count = 0; count <= of; ++count) {
            const bool fits = std::all_of(found.begin(), found.end(), [&](const auto &one) {
                const qint64 sign = one.first > 0 ? 1 : -1;
                return sign * (200LL * count - std::abs(one.first) * qint64{of}) >= one.second;
            });
            if (fits != (release::bandOf(count, of, precision) == share))
                qFatal("the rounding is another one");
        }
    }
    return found;
}

/// The answers to two questions as one: each of a with each of b, the last of each standing for none.
struct Grid
{
    size_t rows = 0;
    size_t columns = 0;

    template <typename Worth>
    [[nodiscard]] std::vector<int> worthOf(const Worth &worth) const
    {
        std::vector<int> all;
        for (size_t a = 0; a < rows; ++a) {
            for (size_t b = 0; b < columns; ++b)
                all.push_back(worth(a, b));
        }
        return all;
    }
    [[nodiscard]] bool isNone(size_t a, size_t b, bool first) const { return first ? a + 1 == rows : b + 1 == columns; }
};

/// What is published of one of the two questions, and who answered it: known.
void addQuestion(const Grid &grid, const Puzzle &alone, bool first, Puzzle &puzzle)
{
    for (const Fact &fact : alone.facts) {
        const auto worth = [&](size_t a, size_t b) {
            return grid.isNone(a, b, first) ? 0 : fact.worth[first ? a : b];
        };
        puzzle.facts.push_back({fact.base, grid.worthOf(worth), fact.least, fact.most});
    }
    std::vector<char> others;
    for (const char one : alone.answered)
        others.push_back(one ? 0 : 1);
    for (const bool answered : {true, false}) {
        const auto isOther = [&](size_t a, size_t b) {
            return grid.isNone(a, b, first) == answered ? 1 : 0;
        };
        puzzle.facts.push_back({puzzle.bases.size(), grid.worthOf(isOther), 0, 0});
        puzzle.bases.push_back(answered ? alone.answered : others);
    }
}

/// The figures of the table; everybody is in its base.
void addTable(const Grid &grid, const release::Release &release, const release::PairTable &table, size_t persons,
              Puzzle &puzzle)
{
    puzzle.bases.emplace_back(persons, 1);
    const std::vector<Code> questionCodes = codesOf(release, table.question);
    const std::vector<Code> byCodes = codesOf(release, table.by);
    const auto has = [](const std::vector<Code> &codes, const std::vector<Code> &all, size_t index) {
        return index < all.size() && std::find(codes.begin(), codes.end(), all[index]) != codes.end();
    };
    for (const release::PairRow &row : table.rows) {
        const auto precision = *release::precisionFor(row.smallestAnswered, table.step);
        for (const CategoryBand &category : row.categories) {
            for (const auto &[edge, least] : edgesOf(*category.share, precision, static_cast<int>(persons))) {
                const int sign = edge > 0 ? 1 : -1;
                const auto worth = [&, of = std::abs(edge)](size_t a, size_t b) {
                    if (a + 1 == grid.rows || !has(row.codes, byCodes, b))
                        return 0;
                    return sign * ((has(category.codes, questionCodes, a) ? 200 : 0) - of);
                };
                puzzle.facts.push_back(
                    {puzzle.bases.size() - 1, grid.worthOf(worth), least, 200 * static_cast<qint64>(persons)});
            }
        }
    }
}

} // namespace

Puzzle pairPuzzleOf(const release::Release &release, const KnownSide &known, const release::PairTable &table)
{
    const Puzzle question = puzzleOf(release, known, table.question);
    const Puzzle by = puzzleOf(release, known, table.by);
    const Grid grid{question.answers + 1, by.answers + 1};
    Puzzle puzzle;
    puzzle.answers = grid.rows * grid.columns;
    puzzle.bases = question.bases;
    for (size_t person = 0; person < known.persons; ++person)
        puzzle.answered.push_back(question.answered[person] || by.answered[person] ? 1 : 0);
    addQuestion(grid, question, true, puzzle);
    addQuestion(grid, by, false, puzzle);
    addTable(grid, release, table, known.persons, puzzle);
    for (size_t a = 0; a + 1 < grid.rows; ++a) {
        std::vector<size_t> &set = puzzle.wanted.emplace_back();
        for (size_t b = 0; b < grid.columns; ++b)
            set.push_back(a * grid.columns + b);
    }
    for (size_t b = 0; b + 1 < grid.columns; ++b) {
        std::vector<size_t> &set = puzzle.wanted.emplace_back();
        for (size_t a = 0; a < grid.rows; ++a)
            set.push_back(a * grid.columns + b);
    }
    return puzzle;
}

void learn(Puzzle &puzzle, size_t person, size_t answersToQuestion, size_t answersToBy, int answerToBy)
{
    std::vector<char> alone(puzzle.answered.size(), 0);
    alone[person] = 1;
    Fact fact{puzzle.bases.size(), std::vector<int>(puzzle.answers, 0), 1, 1};
    for (size_t a = 0; a <= answersToQuestion; ++a)
        fact.worth[a * (answersToBy + 1) + static_cast<size_t>(answerToBy)] = 1;
    puzzle.bases.push_back(std::move(alone));
    puzzle.facts.push_back(std::move(fact));
}

Puzzle naivePuzzle(const SyntheticWave &wave, const KnownSide &known, const std::vector<std::vector<DimensionId>> &axes,
                   const release::StatisticItem &item)
{
    using Filter = std::map<DimensionId, Code>;
    const std::vector<int> truth = truthOf(wave, item, -1);
    std::set<Filter> filters{{}};
    for (const auto &axis : axes) {
        // Whatever people have on this axis, alone and with each condition on the axes before.
        const std::set<Filter> before = filters;
        for (size_t person = 0; person < known.persons; ++person) {
            for (const Filter &other : before) {
                const auto taken = std::count_if(axes.begin(), axes.end(),
                                                 [&](const auto &one) { return other.count(one.front()) == 1; });
                if (taken > 1 || !known.isIn(person, other))
                    continue;
                Filter filter = other;
                for (const DimensionId &dimension : axis)
                    filter[dimension] = known.values[person].at(dimension);
                filters.insert(filter);
            }
        }
    }
    Puzzle puzzle;
    puzzle.answered = known.answered.at(item);
    puzzle.answers = static_cast<size_t>(*std::max_element(truth.begin(), truth.end())) + 1;
    for (const auto &filter : filters) {
        std::vector<char> members;
        std::vector<qint64> counts(puzzle.answers, 0);
        int size = 0;
        for (size_t person = 0; person < known.persons; ++person) {
            members.push_back(known.isIn(person, filter) ? 1 : 0);
            size += members.back();
            if (members.back() && truth[person] >= 0)
                ++counts[static_cast<size_t>(truth[person])];
        }
        if (size < 5)
            continue;
        for (size_t answer = 0; answer < puzzle.answers; ++answer) {
            Fact fact{puzzle.bases.size(), std::vector<int>(puzzle.answers, 0), counts[answer], counts[answer]};
            fact.worth[answer] = 1;
            puzzle.facts.push_back(std::move(fact));
        }
        puzzle.bases.push_back(std::move(members));
    }
    return puzzle;
}

} // namespace tests
