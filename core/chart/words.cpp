// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core::chart {
namespace {

using questionnaire::Choice;
using release::Statistic;

/// Rows that show a figure, with the cell that stands for them.
struct Figure
{
    const Row *row = nullptr;
    const Cell *cell = nullptr;
};

std::vector<Figure> figuresOf(const ChartSpec &spec)
{
    std::vector<Figure> figures;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            const Cell *cell = row.mean && spec.kind == Kind::Means ? &*row.mean
                : row.cells.empty()                                 ? nullptr
                                                                    : &row.cells.front();
            if (cell && cell->shown && !row.trailing)
                figures.push_back({&row, cell});
        }
    }
    return figures;
}

/// The figures at the end of each line: where one wave stands beside published figures, those of the wave.
std::vector<Figure> latestFigures(const ChartSpec &spec)
{
    std::vector<Figure> figures;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            if (!row.cells.empty() && row.cells.back().shown && !row.cells.back().published)
                figures.push_back({&row, &row.cells.back()});
        }
    }
    return figures;
}

/// "Järjestöt" inside a sentence needs marks in every language, so that its own case can stay.
QString quoted(const Job &job, const QString &label)
{
    return job.words(QT_TRANSLATE_NOOP("chart", "\"%1\"")).arg(label);
}

QString mostNamed(const Job &job, const ChartSpec &spec)
{
    std::vector<Figure> figures = figuresOf(spec);
    if (figures.empty())
        return {};
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure &a, const Figure &b) { return a.cell->at > b.cell->at; });
    if (figures.size() == 1)
        return job.words(QT_TRANSLATE_NOOP("chart", "%1: %2."))
            .arg(quoted(job, figures[0].row->label), figures[0].cell->text);
    if (figures[0].cell->text == figures[1].cell->text)
        return job.words(QT_TRANSLATE_NOOP("chart", "Most often: %1 and %2 (both %3)."))
            .arg(quoted(job, figures[0].row->label), quoted(job, figures[1].row->label), figures[0].cell->text);
    return job.words(QT_TRANSLATE_NOOP("chart", "Most often: %1 (%2), then %3 (%4)."))
        .arg(quoted(job, figures[0].row->label), figures[0].cell->text, quoted(job, figures[1].row->label),
             figures[1].cell->text);
}

/// what: the answer the figures are shares of; empty for means.
QString highestAndLowest(const Job &job, std::vector<Figure> figures, const QString &what)
{
    if (figures.empty())
        return {};
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure &a, const Figure &b) { return a.cell->at > b.cell->at; });
    const QString top = quoted(job, figures.front().row->label), bottom = quoted(job, figures.back().row->label);
    const QString high = figures.front().cell->text, low = figures.back().cell->text;
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

/// The row of an item and a base. Panels hold the places in the same order unless their rows were sorted.
const Row *rowOf(const ChartSpec &spec, const release::StatisticItem &item, const release::NodeId &node)
{
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            if (row.item == item && row.node == node)
                return &row;
        }
    }
    return nullptr;
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
            const Row *row = cell->shown ? rowOf(spec, item, base.id) : nullptr;
            if (row)
                figures.push_back({row, &*cell});
            ++cell;
        }
    }
    return highestAndLowest(job, figures, figureIsMean(job) ? QString() : quoted(job, figureName(job)));
}

QString gridFinding(const Job &job, const ChartSpec &spec)
{
    Figure top, bottom;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows) {
            for (const Cell &cell : row.cells) {
                if (!cell.shown)
                    continue;
                if (!top.cell || cell.at > top.cell->at)
                    top = {&row, &cell};
                if (!bottom.cell || cell.at < bottom.cell->at)
                    bottom = {&row, &cell};
            }
        }
    }
    if (!top.cell)
        return {};
    const auto group = [&](const Figure &figure) {
        for (const Panel &panel : spec.panels) {
            const bool inside =
                !panel.rows.empty() && figure.row >= &panel.rows.front() && figure.row <= &panel.rows.back();
            if (inside && !panel.title.isEmpty())
                return panel.title;
        }
        return spec.columns[static_cast<std::size_t>(figure.cell->column)].label.section(QLatin1Char('\n'), 0, 0);
    };
    if (top.cell->text == bottom.cell->text)
        return job.words(QT_TRANSLATE_NOOP("chart", "Every figure reads %1.")).arg(top.cell->text);
    return job.words(QT_TRANSLATE_NOOP("chart", "Highest: %1 in %2 (%3). Lowest: %4 in %5 (%6)."))
        .arg(quoted(job, top.row->label), quoted(job, group(top)), top.cell->text, quoted(job, bottom.row->label),
             quoted(job, group(bottom)), bottom.cell->text);
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

QString hiddenCount(const Job &job, const ChartSpec &spec)
{
    int hidden = 0;
    for (const Panel &panel : spec.panels) {
        for (const Row &row : panel.rows)
            hidden += row.status == release::Status::Small || row.status == release::Status::Protecting ? 1 : 0;
    }
    if (hidden == 0)
        return {};
    return job.words(QT_TRANSLATE_N_NOOP("chart", "%n group(s) have too few answers to show or protect another."),
                     hidden);
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
            add(job, itemName(*job.slices.newest, item, job.words), item, base);
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
            : hasMeans(spec)          ? highestAndLowest(job, figuresOf(spec), {})
                                      : largestPart(job, spec);
        break;
    case Kind::TileMap:
        finding = highestAndLowest(job, figuresOf(spec), spec.item.isEmpty() ? QString() : quoted(job, spec.item));
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
        finding = job.comparesWaves() ? waveFinding(job) : highestAndLowest(job, latestFigures(spec), {});
        break;
    }
    QStringList sentences;
    if (finding.isEmpty())
        finding = job.words(QT_TRANSLATE_NOOP("chart", "There is no figure to show here."));
    sentences.append(finding);
    spec.finding = finding;
    for (const QString &more : {hiddenCount(job, spec), uncertainty(job, spec)}) {
        if (!more.isEmpty())
            sentences.append(more);
    }
    spec.words = sentences.join(QLatin1Char(' '));
}

} // namespace core::chart
