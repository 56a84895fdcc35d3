// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"

#include "core/chart/parts.h"
#include "core/chart/viewcode.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

using questionnaire::Dimension;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;
using release::Band;
using release::Release;
using release::Status;

/// Whether a wave asked only some of its members: what an answer routes has no states of its own (one count, one
/// number).
bool asksSome(const Job &job, const Release &wave)
{
    return std::any_of(job.slices.items.begin(), job.slices.items.end(), [&](const release::StatisticItem &item) {
        const release::Statistic *statistic = wave.statistic(item, job.view.base);
        return statistic && statistic->status == Status::Shown && !statistic->states.answered;
    });
}

/// How many of a wave skipped; where not everybody was asked that is said instead, for n alone would tell too much.
QString skippedText(const Job &job, const Release &wave)
{
    if (asksSome(job, wave))
        return job.words(QT_TRANSLATE_NOOP("chart", "asked of some"));
    std::optional<Band> all;
    bool same = true;
    for (const release::StatisticItem &item : job.slices.items) {
        const release::Statistic *statistic = wave.statistic(item, job.view.base);
        if (!statistic || !statistic->states.skipped)
            continue;
        const Band &band = *statistic->states.skipped;
        same = same && (!all || *all == band);
        all = all ? Band{std::min(all->low, band.low), std::max(all->high, band.high)} : band;
    }
    if (!all)
        return {};
    // Between 0 and 15 is "under 15 %".
    return job.words(QT_TRANSLATE_NOOP("chart", "skipped %1"))
        .arg(same || all->low <= 0 ? job.words.share(*all) : job.words.range(*all));
}

QString subtitleOf(const Job &job)
{
    QStringList parts;
    const auto wavePart = [&](const Release &wave) {
        QStringList known{membersNote(wave.node(job.view.base), job.words), skippedText(job, wave)};
        known.removeAll(QString());
        const QString note = known.join(QStringLiteral(", "));
        return note.isEmpty() ? waveName(wave, job.words)
                              : waveName(wave, job.words) + QStringLiteral(" (") + note + QLatin1Char(')');
    };
    const bool whole = job.view.base.text() == QLatin1String("all");
    parts.append(nodeName(*job.slices.newest, job.view.base, job.words));
    if (whole && !job.comparesBases()) // n says it
        parts.clear();
    if (job.slices.waves.size() == 1) {
        parts.append(waveName(*job.slices.newest, job.words));
        const QString note = membersNote(job.slices.newest->node(job.view.base), job.words);
        if (!note.isEmpty())
            parts.append(note);
        if (const QString skipped = skippedText(job, *job.slices.newest); !skipped.isEmpty())
            parts.append(skipped);
    } else {
        for (const Release *wave : job.slices.waves)
            parts.append(wavePart(*wave));
    }
    return parts.join(QStringLiteral(" · "));
}

bool roundsSomething(const Job &job)
{
    const auto small = [](const release::Node *node) {
        return node && node->members && *node->members <= 200;
    };
    if (!job.view.by.empty() && itemOf(*job.slices.newest, job.view.by.front()))
        return true; // how many stand behind a row of two questions is not said
    for (const BaseSlice &base : job.slices.bases) {
        if (small(base.node))
            return true;
    }
    return std::any_of(job.slices.waves.begin(), job.slices.waves.end(),
                       [&](const Release *wave) { return small(wave->node(job.view.base)); });
}

/// What is promised of every chart comes first: a page that has room for little shows that.
QStringList notesOf(const Job &job)
{
    QStringList notes;
    if (roundsSomething(job))
        notes.append(job.words(
            QT_TRANSLATE_NOOP("chart", "In groups of at most 200, shares are rounded to protect respondents.")));
    if (job.comparesBases() || job.comparesWaves())
        notes.append(
            job.words(QT_TRANSLATE_NOOP("chart", "Respondents are not a random sample; comparisons are indicative.")));
    if (job.slices.isMultiple())
        notes.append(
            job.words(QT_TRANSLATE_NOOP("chart", "Several answers were possible; the shares do not add up to 100%.")));
    const bool oneFigure =
        job.kind == Kind::HeatTable || job.kind == Kind::TileMap || job.kind == Kind::Slope || job.kind == Kind::Trend;
    if (oneFigure && job.slices.isScale() && !figureIsMean(job))
        notes.append(
            job.words(QT_TRANSLATE_NOOP("chart", "Shown: share of those who answered \"%1\".")).arg(figureName(job)));
    const bool stacked = job.kind == Kind::Stacked || job.kind == Kind::Diverging;
    if (stacked && job.comparesWaves() && job.slices.isScale() && !figureIsMean(job))
        notes.append(job.words(QT_TRANSLATE_NOOP("chart", "Compared: share of those who answered \"%1\"."))
                         .arg(figureName(job)));
    const auto asksSomeIn = [&](const Release *wave) {
        return asksSome(job, *wave);
    };
    if (std::any_of(job.slices.waves.begin(), job.slices.waves.end(), asksSomeIn))
        notes.append(job.words(QT_TRANSLATE_NOOP(
            "chart", "Asked only of those whose earlier answers led here; how many that were is not said.")));
    notes += comparisonNotes(job);
    return notes;
}

void build(const Job &job, ChartSpec &spec)
{
    switch (job.kind) {
    case Kind::Bars:
    case Kind::SortedBars:
    case Kind::Ranking:
    case Kind::Grouped:
    case Kind::SmallMultiples:
        buildAnswers(job, spec);
        break;
    case Kind::Stacked:
    case Kind::Diverging:
    case Kind::Means:
        buildScale(job, spec);
        break;
    case Kind::HeatTable:
        buildGrid(job, spec);
        break;
    case Kind::TileMap:
        buildMap(job, spec);
        break;
    case Kind::Slope:
    case Kind::Trend:
        buildLines(job, spec);
        break;
    }
}

bool drawsPublished(const ChartSpec &spec)
{
    return std::any_of(spec.panels.begin(), spec.panels.end(), [](const Panel &panel) {
        return std::any_of(panel.rows.begin(), panel.rows.end(), [](const Row &row) {
            return !row.published.empty() ||
                std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.published; });
        });
    });
}

/// A ranking has two figures an answer; a chart of one of them says which.
bool showsOneOfRanking(const Job &job)
{
    return job.slices.question->type == QuestionType::Ranking && job.kind != Kind::Ranking &&
        job.slices.items.size() > 1;
}

/// A map or line shows one figure a place; of a list of single answers that is the picked answer, else the first.
QString itemShown(const Job &job)
{
    QStringList parts;
    if (!job.view.item.isEmpty() || showsOneOfRanking(job))
        parts.append(itemName(*job.slices.newest, job.slices.items.front(), job.words));
    const bool oneFigure = job.kind == Kind::TileMap || !job.view.category.isEmpty();
    if (oneFigure && !figureIsMean(job))
        parts.append(figureName(job));
    return parts.join(QStringLiteral(" · "));
}

QString tableHead(const Job &job)
{
    const bool groups = !job.view.by.empty() && job.kind != Kind::HeatTable && job.kind != Kind::Grouped;
    if (groups || job.view.by.size() > 1)
        return breakdownName(*job.slices.newest, job.view.by.front(), job.words);
    if (job.slices.isScale() && job.slices.items.size() > 1)
        return job.words(QT_TRANSLATE_NOOP("chart", "Statement"));
    return job.words(QT_TRANSLATE_NOOP("chart", "Answer"));
}

} // namespace

QString markOf(const std::vector<const Release *> &waves, const Wording &words)
{
    const auto any = [&](auto holds) {
        return std::any_of(waves.begin(), waves.end(), holds);
    };
    // Both, where both are so: a rehearsed draft is not published either.
    QStringList marks;
    if (any([](const Release *wave) { return wave->content().invented; }))
        marks.append(words(QT_TRANSLATE_NOOP("chart", "REHEARSAL")));
    if (any([](const Release *wave) { return wave->content().draft; }))
        marks.append(words(QT_TRANSLATE_NOOP("chart", "DRAFT")));
    return marks.join(QStringLiteral(" · "));
}

base::Result<ChartSpec> makeChart(const Releases &releases, const View &view, const language::Catalogue &catalogue,
                                  const base::Language &language, const Companions &companions)
{
    const Wording words(catalogue, language);
    base::Result<Slices> slices = slice(releases, view, words, &companions);
    if (!slices)
        return base::fail(slices);
    // An open question has no figures; its answers are a list of their own.
    if (slices->question->type == QuestionType::OpenText)
        return base::fail(base::ErrorCode::NotInRelease, {view.question.text()});
    const ChartChooser chooser(*slices, view, words);
    const Kind kind = view.kind.value_or(chooser.recommended());
    if (!chooser.isPossible(kind))
        return base::fail(base::ErrorCode::NotInRelease, {view.question.text() + QLatin1Char('/') + kindName(kind)});
    // Maps, grids and lines show one statement; a battery starts with its first.
    View shown = view;
    const bool single = kind == Kind::TileMap || (kind == Kind::HeatTable && view.by.size() > 1);
    if (single && slices->items.size() > 1) {
        slices->items.resize(1);
        shown.item = slices->items.front().row;
    }
    const Job job{*slices, shown, kind, words};
    ChartSpec spec;
    spec.kind = kind;
    spec.view = shown;
    spec.language = language;
    spec.number = view.question.text();
    spec.title = questionText(*slices->newest, *slices->question, words);
    spec.subtitle = subtitleOf(job);
    spec.item = itemShown(job);
    spec.precision = view.precision;
    spec.notes = notesOf(job);
    spec.mark = markOf(slices->waves, words);
    spec.tableHead = tableHead(job);
    spec.meanHead = words(QT_TRANSLATE_NOOP("chart", "Mean"));
    build(job, spec);
    if (drawsPublished(spec))
        spec.notes += publishedNotes(job);
    describe(job, spec);
    if (const QString note = sameMixNote(job); !note.isEmpty())
        spec.notes.append(note);
    spec.code = viewCode(*slices->newest, shown, kind);
    return spec;
}

base::Result<ChartChooser> chooseChart(const Releases &releases, const View &view, const language::Catalogue &catalogue,
                                       const base::Language &language, const Companions &companions)
{
    const Wording words(catalogue, language);
    const base::Result<Slices> slices = slice(releases, view, words, &companions);
    if (!slices)
        return base::fail(slices);
    return ChartChooser(*slices, view, words);
}

} // namespace core::chart
