// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace core::chart {
namespace {

using questionnaire::Choice;
using release::Statistic;

/// "Järjestöt" inside a sentence needs marks in every language, so that its own case can stay.
QString quoted(const Job &job, const QString &label)
{
    return job.words(QT_TRANSLATE_NOOP("chart", "\"%1\"")).arg(label);
}

/// A figure of the chart and the name it has in a sentence.
struct Figure
{
    QString name;
    const Cell *cell = nullptr;
};

/// Where panels have titles, one row's label alone stands in each of them.
QString nameOf(const Job &job, const Panel &panel, const Row &row)
{
    return quoted(job, panel.title.isEmpty() ? row.label : panel.title + QStringLiteral(" – ") + row.label);
}

std::vector<Figure> figuresOf(const Job &job, const ChartSpec &spec)
{
    std::vector<Figure> figures;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            const Cell *cell = row.mean && spec.kind == Kind::Means ? &*row.mean
                : row.cells.empty()                                 ? nullptr
                                                                    : &row.cells.front();
            if (cell && cell->shown && !row.trailing)
                figures.push_back({nameOf(job, panel, row), cell});
        }
    }
    return figures;
}

/// The figures at the end of each line: where one wave stands beside published figures, those of the wave.
std::vector<Figure> latestFigures(const Job &job, const ChartSpec &spec)
{
    std::vector<Figure> figures;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            if (!row.cells.empty() && row.cells.back().shown && !row.cells.back().published)
                figures.push_back({nameOf(job, panel, row), &row.cells.back()});
        }
    }
    return figures;
}

void sortByFigure(std::vector<Figure> &figures)
{
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure &a, const Figure &b) { return a.cell->at > b.cell->at; });
}

/// All that share one round figure: none of them is ahead of the others.
QStringList namesWith(const std::vector<Figure> &figures, const QString &text)
{
    QStringList names;
    for (const Figure &figure : figures) {
        if (figure.cell->text == text)
            names.append(figure.name);
    }
    return names;
}

/// "A", "A and B", "A, B and C"; of more than three the first two and how many more.
QString listed(const Job &job, const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    const bool all = names.size() <= 3;
    const QString first = names.mid(0, all ? names.size() - 1 : 2).join(QStringLiteral(", "));
    const auto more = static_cast<int>(names.size()) - 2;
    return job.words(QT_TRANSLATE_NOOP("chart", "%1 and %2"))
        .arg(first, all ? names.back() : job.words(QT_TRANSLATE_N_NOOP("chart", "%n more"), more));
}

QString mostNamed(const Job &job, const ChartSpec &spec)
{
    std::vector<Figure> figures = figuresOf(job, spec);
    if (figures.empty())
        return {};
    sortByFigure(figures);
    const QString most = figures.front().cell->text;
    const QStringList leaders = namesWith(figures, most);
    if (figures.size() == 1)
        return job.words(QT_TRANSLATE_NOOP("chart", "%1: %2.")).arg(leaders.front(), most);
    if (leaders.size() == static_cast<qsizetype>(figures.size()) && leaders.size() > 2)
        return job.words(QT_TRANSLATE_NOOP("chart", "Every figure reads %1.")).arg(most);
    if (leaders.size() == 2)
        return job.words(QT_TRANSLATE_NOOP("chart", "Most often: %1 (both %2).")).arg(listed(job, leaders), most);
    if (leaders.size() > 2)
        return job.words(QT_TRANSLATE_NOOP("chart", "Most often: %1 (each %2).")).arg(listed(job, leaders), most);
    const QString next = figures[1].cell->text;
    return job.words(QT_TRANSLATE_NOOP("chart", "Most often: %1 (%2), then %3 (%4)."))
        .arg(leaders.front(), most, listed(job, namesWith(figures, next)), next);
}

/// Figures that are known too loosely to be ranked are left to the chart, unless there is no other.
void keepRankable(std::vector<Figure> &figures)
{
    constexpr double widest = 25; // points between the edges of a share
    const auto loose = [](const Figure &figure) {
        return figure.cell->high - figure.cell->low > widest;
    };
    if (!std::all_of(figures.begin(), figures.end(), loose))
        std::erase_if(figures, loose);
}

/// what: the answer the figures are shares of; empty for means.
QString highestAndLowest(const Job &job, std::vector<Figure> figures, const QString &what)
{
    if (figures.empty())
        return {};
    keepRankable(figures);
    sortByFigure(figures);
    const QString high = figures.front().cell->text, low = figures.back().cell->text;
    const QString top = listed(job, namesWith(figures, high)), bottom = listed(job, namesWith(figures, low));
    if (what.isEmpty()) {
        if (figures.size() == 1)
            return job.words(QT_TRANSLATE_NOOP("chart", "%1: %2.")).arg(top, high);
        if (high == low)
            return job.words(QT_TRANSLATE_NOOP("chart", "Every figure reads %1.")).arg(high);
        return job.words(QT_TRANSLATE_NOOP("chart", "Highest: %1 (%2). Lowest: %3 (%4).")).arg(top, high, bottom, low);
    }
    if (figures.size() == 1)
        return job.words(QT_TRANSLATE_NOOP("chart", "%1: %2.")).arg(what, high);
    if (high == low)
        return job.words(QT_TRANSLATE_NOOP("chart", "%1: every figure reads %2.")).arg(what, high);
    return job.words(QT_TRANSLATE_NOOP("chart", "%1: highest %2 (%3), lowest %4 (%5)."))
        .arg(what, top, high, bottom, low);
}

/// The row's upper end as one share: the two highest answers, one of a short scale.
std::vector<Cell> upperEnds(const Job &job)
{
    std::vector<Cell> cells;
    for (const release::StatisticItem &item : job.slices.items) {
        for (const BaseSlice &base : job.slices.bases)
            cells.push_back(figureCell(job, placeIn(*job.slices.newest, item, base), 0));
    }
    return cells;
}

bool hasMeans(const ChartSpec &spec)
{
    return std::any_of(spec.panels.begin(), spec.panels.end(), [](const Panel &panel) {
        return std::any_of(panel.rows.begin(), panel.rows.end(), [](const Row &row) { return row.mean.has_value(); });
    });
}

/// The answers of a cell: "5", or "5–6" where grades are shown together.
QString answersOf(const ChartSpec &spec, const Cell &cell)
{
    const auto first = static_cast<std::size_t>(cell.column);
    const QString label = spec.columns[first].label;
    const std::size_t last = first + static_cast<std::size_t>(cell.span) - 1;
    return spec.kind == Kind::Means && cell.span > 1 && last < spec.columns.size()
        ? label + QStringLiteral("–") + spec.columns[last].label
        : label;
}

/// Nominal stacks, and grades without a mean: the largest part of the first shown row says most.
QString largestPart(const Job &job, const ChartSpec &spec)
{
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            const Cell *largest = nullptr;
            for (const Cell &cell : row.cells) {
                if (cell.shown && (!largest || cell.at > largest->at))
                    largest = &cell;
            }
            if (largest)
                return job.words(QT_TRANSLATE_NOOP("chart", "%1, most often: %2 (%3)."))
                    .arg(row.label, quoted(job, answersOf(spec, *largest)), largest->text);
        }
    }
    return {};
}

/// The name of the row of an item and a base, which may stand anywhere: rows can be sorted. Null where it has none.
QString rowNameOf(const Job &job, const ChartSpec &spec, const release::StatisticItem &item,
                  const release::NodeId &node)
{
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            if (row.item == item && row.node == node)
                return nameOf(job, panel, row);
        }
    }
    return {};
}

QString stackedFinding(const Job &job, const ChartSpec &spec)
{
    if (!job.slices.isScale() || job.comparesWaves())
        return largestPart(job, spec);
    const std::vector<Cell> cells = upperEnds(job);
    std::vector<Figure> figures;
    figures.reserve(cells.size());
    auto cell = cells.begin();
    for (const release::StatisticItem &item : job.slices.items) {
        for (const BaseSlice &base : job.slices.bases) {
            const QString name = cell->shown ? rowNameOf(job, spec, item, base.id) : QString();
            if (!name.isEmpty())
                figures.push_back({name, &*cell});
            ++cell;
        }
    }
    return highestAndLowest(job, figures, figureIsMean(job) ? QString() : quoted(job, figureName(job)));
}

QString gridFinding(const Job &job, const ChartSpec &spec)
{
    std::vector<Figure> figures;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            for (const Cell &cell : row.cells) {
                const QString group = panel.title.isEmpty()
                    ? spec.columns[static_cast<std::size_t>(cell.column)].label.section(QLatin1Char('\n'), 0, 0)
                    : panel.title;
                if (cell.shown && !row.trailing)
                    figures.push_back({quoted(job, row.label + QStringLiteral(" – ") + group), &cell});
            }
        }
    }
    return highestAndLowest(job, figures, {});
}

QString waveFinding(const Job &job)
{
    const std::vector<Change> changes = changesOf(job);
    if (changes.empty())
        return job.words(QT_TRANSLATE_NOOP("chart", "The waves have no figure here that compares."));
    std::vector<double> p;
    for (const Change &change : changes)
        p.push_back(change.p);
    const std::vector<Difference> words = judge(p);
    std::vector<std::size_t> order(changes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    QStringList sentences;
    int more = 0, nothing = 0;
    for (const std::size_t i : order) {
        if (words[i] == Difference::None)
            ++nothing;
        else if (sentences.size() < 3)
            sentences.append(changeSentence(job, changes[i], words[i]));
        else
            ++more;
    }
    if (sentences.isEmpty())
        return job.words(QT_TRANSLATE_NOOP("chart", "The differences between the waves cannot be told from chance."));
    if (more > 0)
        sentences.append(job.words(QT_TRANSLATE_N_NOOP("chart", "%n more differ(s) clearly or indicatively."), more));
    if (nothing > 0)
        sentences.append(job.words(QT_TRANSLATE_NOOP("chart", "Other differences cannot be told from chance.")));
    return sentences.join(QLatin1Char(' '));
}

/// How far chance alone may move the widest figure.
QString uncertainty(const Job &job, const ChartSpec &spec)
{
    double widest = 0;
    const bool means = spec.kind == Kind::Means || figureIsMean(job);
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            if (spec.kind == Kind::Means && row.mean && row.mean->interval)
                widest = std::max(widest, (row.mean->interval->high - row.mean->interval->low) / 2);
            for (const Cell &cell : spec.kind == Kind::Means ? std::vector<Cell>{} : row.cells) {
                if (cell.interval)
                    widest = std::max(widest, (cell.interval->high - cell.interval->low) / 2);
            }
        }
    }
    if (widest <= 0)
        return {};
    if (means && !spec.axis.percent)
        return job.words(QT_TRANSLATE_NOOP("chart", "Chance alone may move a mean here by up to %1."))
            .arg(job.words.number(std::ceil(widest * 10) / 10, 1));
    return job.words(QT_TRANSLATE_NOOP("chart", "Chance alone may move a share here by up to %1 points."))
        .arg(job.words.number(std::ceil(widest), 0));
}

/// How many groups are not shown; without groups, how many rows. A group counts once, however many rows it has.
QString hiddenCount(const Job &job, const ChartSpec &spec)
{
    int rows = 0;
    std::set<release::NodeId> groups;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            if (row.status != release::Status::Small && row.status != release::Status::Protecting)
                continue;
            ++rows;
            groups.insert(row.node);
        }
    }
    if (rows == 0)
        return {};
    if (!job.comparesBases())
        return job.words(QT_TRANSLATE_N_NOOP("chart", "%n row(s) have too few answers to show."), rows);
    return job.words(QT_TRANSLATE_N_NOOP("chart", "%n group(s) have too few answers to show or protect another."),
                     static_cast<int>(groups.size()));
}

} // namespace

double differenceOf(const Job &job, const Place &older, const Place &newer)
{
    const Cell a = figureCell(job, older, 0), b = figureCell(job, newer, 1);
    Row row;
    const Statistic *first = shownStatistic(older, job.words, row);
    const Statistic *second = shownStatistic(newer, job.words, row);
    if (!first || !second || !a.shown || !b.shown)
        return 1;
    if (figureIsMean(job)) {
        const auto one = meanEstimate(*first), two = meanEstimate(*second);
        return one && two ? differenceP(*one, *two) : 1;
    }
    const auto estimate = [](const Cell &cell, const Statistic &statistic) {
        return ShareEstimate{(cell.low + cell.high) / 200, statistic.smallestAnswered, (cell.high - cell.low) / 100};
    };
    return differenceP(estimate(a, *first), estimate(b, *second));
}

std::vector<Change> changesOf(const Job &job)
{
    std::vector<Change> changes;
    const release::Release &older = *job.slices.waves[job.slices.waves.size() - 2];
    const release::Release &newer = *job.slices.waves.back();
    const auto add = [&](const Job &one, const QString &label, const release::StatisticItem &item,
                         const BaseSlice &base) {
        const Place before = placeIn(older, item, base), after = placeIn(newer, item, base);
        Change change{label, figureCell(one, before, 0), figureCell(one, after, 1), 1, item, one.view.category};
        if (!change.older.shown || !change.newer.shown ||
            stopBetween(one, older, newer, {item, base, one.view.category}))
            return;
        change.p = differenceOf(one, before, after);
        changes.push_back(std::move(change));
    };
    const BaseSlice &base = job.slices.bases.front();
    if (!job.slices.isScale() && job.view.category.isEmpty()) {
        for (const Choice *answer : job.slices.answers) {
            View view = job.view;
            view.category = answer->code;
            add({job.slices, view, job.kind, job.words}, answerName(job, *answer), job.slices.items.front(), base);
        }
    } else {
        for (const release::StatisticItem &item : job.slices.items)
            add(job,
                item.row.isEmpty() && !figureIsMean(job) ? figureName(job)
                                                         : itemName(*job.slices.newest, item, job.words),
                item, base);
    }
    return changes;
}

QString changeSentence(const Job &job, const Change &change, Difference word)
{
    const bool rose = change.newer.at > change.older.at;
    const char *text = word == Difference::Clear
        ? (rose ? QT_TRANSLATE_NOOP("chart", "%1 rose from %2 to %3: a clear difference.")
                : QT_TRANSLATE_NOOP("chart", "%1 fell from %2 to %3: a clear difference."))
        : (rose ? QT_TRANSLATE_NOOP("chart", "%1 rose from %2 to %3: an indicative difference.")
                : QT_TRANSLATE_NOOP("chart", "%1 fell from %2 to %3: an indicative difference."));
    return job.words(text).arg(quoted(job, change.label), change.older.text, change.newer.text);
}

void describe(const Job &job, ChartSpec &spec)
{
    QString finding;
    switch (spec.kind) {
    case Kind::Bars:
    case Kind::SortedBars:
    case Kind::Ranking:
        finding = mostNamed(job, spec);
        break;
    case Kind::Stacked:
    case Kind::Diverging:
        finding = job.comparesWaves() ? waveFinding(job) : stackedFinding(job, spec);
        break;
    case Kind::Means:
        finding = job.comparesWaves() ? waveFinding(job)
            : hasMeans(spec)          ? highestAndLowest(job, figuresOf(job, spec), {})
                                      : largestPart(job, spec);
        break;
    case Kind::TileMap:
        finding = highestAndLowest(job, figuresOf(job, spec), spec.item.isEmpty() ? QString() : quoted(job, spec.item));
        break;
    case Kind::HeatTable:
    case Kind::SmallMultiples:
        finding = gridFinding(job, spec);
        break;
    case Kind::Grouped:
        finding = job.comparesWaves() ? waveFinding(job) : gridFinding(job, spec);
        break;
    case Kind::Slope:
    case Kind::Trend:
        finding = job.comparesWaves() ? waveFinding(job) : highestAndLowest(job, latestFigures(job, spec), {});
        break;
    }
    const bool nothing = finding.isEmpty(); // each row says itself why
    if (nothing)
        finding = job.words(QT_TRANSLATE_NOOP("chart", "There is no figure to show here."));
    QStringList sentences{finding};
    spec.finding = finding;
    for (const QString &more : {nothing ? QString() : hiddenCount(job, spec), uncertainty(job, spec)}) {
        if (!more.isEmpty())
            sentences.append(more);
    }
    spec.words = sentences.join(QLatin1Char(' '));
}

} // namespace core::chart
