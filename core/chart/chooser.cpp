// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chooser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace core::chart {
namespace {

constexpr std::array<Kind, 12> allKinds{Kind::Bars,  Kind::SortedBars, Kind::Stacked, Kind::Diverging,
                                        Kind::Means, Kind::Ranking,    Kind::Grouped, Kind::Slope,
                                        Kind::Trend, Kind::HeatTable,  Kind::TileMap, Kind::SmallMultiples};

constexpr std::size_t shortList = 6;    // longer lists read better sorted
constexpr std::size_t groupedLimit = 4; // more bars side by side cannot be told apart

/// The shape of what is to be shown, all that the choice depends on.
struct Shape
{
    bool scale = false;
    bool grade = false;
    bool multiple = false;
    bool ranking = false;
    bool regional = false;
    bool oddScale = false;
    std::size_t answers = 0;
    std::size_t items = 1;
    std::size_t bases = 1;
    std::size_t waves = 1;
    std::size_t publishedWaves = 0;
    std::size_t dimensions = 0;
    bool pickedAnswer = false;
};

Shape shapeOf(const Slices &slices, const View &view)
{
    Shape shape;
    shape.scale = slices.isScale();
    shape.grade = slices.isGrade();
    shape.multiple = slices.isMultiple();
    shape.ranking = slices.question->type == questionnaire::QuestionType::Ranking;
    shape.answers = slices.answers.size();
    shape.oddScale = shape.scale && shape.answers % 2 == 1;
    shape.items = slices.items.size();
    shape.bases = slices.bases.size();
    shape.waves = slices.waves.size();
    std::set<questionnaire::WaveId> published;
    for (const PublishedFigure *figure : slices.published)
        published.insert(figure->wave);
    shape.publishedWaves = published.size();
    shape.dimensions = view.by.size();
    shape.pickedAnswer = !view.category.isEmpty();
    if (view.by.size() == 1) {
        const questionnaire::Dimension *dimension = slices.newest->questionnaire().dimension(view.by.front());
        shape.regional = dimension && dimension->regional;
    }
    return shape;
}

/// One group over several waves.
Kind recommendForWaves(const Shape &shape)
{
    if (shape.grade)
        return shape.waves > 2 ? Kind::Trend : Kind::Slope;
    if (shape.scale)
        return Kind::Stacked;
    return shape.waves > 2 ? Kind::Trend : Kind::Grouped;
}

/// Several groups of one dimension.
Kind recommendForGroups(const Shape &shape)
{
    if (shape.regional && (shape.pickedAnswer || (shape.grade && shape.items == 1)))
        return Kind::TileMap;
    if ((shape.grade || shape.scale) && shape.items > 3)
        return Kind::HeatTable;
    if (shape.grade)
        return Kind::Means;
    const bool fewAnswers = !shape.multiple && shape.answers <= shortList;
    return shape.scale || fewAnswers ? Kind::Stacked : Kind::HeatTable;
}

Kind recommend(const Shape &shape)
{
    if (shape.waves > 1 && shape.bases == 1)
        return recommendForWaves(shape);
    if (shape.dimensions > 1)
        return Kind::HeatTable;
    if (shape.bases > 1)
        return recommendForGroups(shape);
    if (shape.ranking && shape.items > 1)
        return Kind::Ranking;
    if (shape.multiple)
        return Kind::SortedBars;
    if (shape.grade)
        return Kind::Means;
    if (shape.items > 1)
        return Kind::Stacked;
    return shape.scale || shape.answers <= shortList ? Kind::Bars : Kind::SortedBars;
}

struct Verdict
{
    bool possible = false;
    const char *reason = "";
};

Verdict verdictOfBars(Kind kind, const Shape &shape)
{
    if (shape.bases > 1 || shape.waves > 1)
        return {false, QT_TRANSLATE_NOOP("chart", "Shows one group of one wave at a time.")};
    if (shape.items > 1)
        return {false, QT_TRANSLATE_NOOP("chart", "Shows one statement at a time.")};
    if (kind == Kind::SortedBars && shape.scale)
        return {false, QT_TRANSLATE_NOOP("chart", "The answers have an order of their own.")};
    return {true,
            kind == Kind::Bars ? QT_TRANSLATE_NOOP("chart", "Keeps the order of the form.")
                               : QT_TRANSLATE_NOOP("chart", "Shows at once what is named most.")};
}

Verdict verdictOfStacks(Kind kind, const Shape &shape)
{
    if (shape.multiple)
        return {false, QT_TRANSLATE_NOOP("chart", "Several answers were possible, so they do not add up to 100%.")};
    if (shape.dimensions > 1)
        return {false, QT_TRANSLATE_NOOP("chart", "Two breakdowns at once need a table of figures.")};
    if (kind == Kind::Diverging) {
        if (!shape.scale || shape.grade)
            return {false, QT_TRANSLATE_NOOP("chart", "Needs answers with two sides.")};
        return {true, QT_TRANSLATE_NOOP("chart", "Sets the two sides against each other; the middle is split.")};
    }
    if (shape.answers > shortList && !shape.scale)
        return {false, QT_TRANSLATE_NOOP("chart", "Too many answers to tell apart in one bar.")};
    return {true, QT_TRANSLATE_NOOP("chart", "Shows every answer, and rows are easy to compare.")};
}

Verdict verdictOfComparisons(Kind kind, const Shape &shape)
{
    switch (kind) {
    case Kind::Grouped:
        if (shape.scale && shape.items > 1)
            return {false, QT_TRANSLATE_NOOP("chart", "Shows one statement at a time.")};
        if (shape.waves > 1 && shape.bases == 1)
            return {true, QT_TRANSLATE_NOOP("chart", "Sets the waves side by side.")};
        if (shape.waves == 1 && shape.bases > 1 && shape.bases <= groupedLimit)
            return {true, QT_TRANSLATE_NOOP("chart", "Sets the groups side by side.")};
        return {false, QT_TRANSLATE_NOOP("chart", "Needs two to four waves or groups.")};
    case Kind::Slope: {
        const bool fits = shape.waves + shape.publishedWaves == 2;
        return {fits,
                fits ? QT_TRANSLATE_NOOP("chart", "Shows what rose and what fell between two waves.")
                     : QT_TRANSLATE_NOOP("chart", "Needs exactly two waves.")};
    }
    case Kind::Trend: {
        const bool fits = shape.waves + shape.publishedWaves > 1;
        return {fits,
                fits ? QT_TRANSLATE_NOOP("chart", "Shows the course over the waves.")
                     : QT_TRANSLATE_NOOP("chart", "Needs at least two waves.")};
    }
    case Kind::HeatTable:
        return {shape.bases > 1 && shape.waves == 1,
                shape.bases > 1 && shape.waves == 1
                    ? QT_TRANSLATE_NOOP("chart", "Shows every figure of many groups at once.")
                    : QT_TRANSLATE_NOOP("chart", "Needs a breakdown of one wave.")};
    case Kind::SmallMultiples: {
        const bool fits = shape.bases > 1 && shape.waves == 1 && shape.dimensions == 1 && shape.items == 1;
        return {fits,
                fits ? QT_TRANSLATE_NOOP("chart", "One small chart a group, all on the same scale.")
                     : QT_TRANSLATE_NOOP("chart", "Needs one statement and one breakdown.")};
    }
    case Kind::TileMap: {
        const bool fits = shape.regional && shape.waves == 1;
        return {fits,
                fits ? QT_TRANSLATE_NOOP("chart", "Shows the figure of each area where it lies.")
                     : QT_TRANSLATE_NOOP("chart", "Needs a breakdown by area.")};
    }
    default:
        return {};
    }
}

Verdict verdict(Kind kind, const Shape &shape)
{
    switch (kind) {
    case Kind::Bars:
    case Kind::SortedBars:
        return verdictOfBars(kind, shape);
    case Kind::Stacked:
    case Kind::Diverging:
        return verdictOfStacks(kind, shape);
    case Kind::Means:
        return {shape.scale && shape.dimensions < 2,
                shape.scale ? QT_TRANSLATE_NOOP("chart", "One figure a row, with the answers behind it.")
                            : QT_TRANSLATE_NOOP("chart", "Needs answers that are numbers on a scale.")};
    case Kind::Ranking:
        return {shape.ranking && shape.items > 1 && shape.bases == 1 && shape.waves == 1,
                shape.ranking ? QT_TRANSLATE_NOOP("chart", "Shows who is named at all and who is named first.")
                              : QT_TRANSLATE_NOOP("chart", "Needs a ranking.")};
    default:
        return verdictOfComparisons(kind, shape);
    }
}

} // namespace

ChartChooser::ChartChooser(const Slices &slices, const View &view, const Wording &words)
{
    const Shape shape = shapeOf(slices, view);
    m_recommended = recommend(shape);
    for (const Kind kind : allKinds) {
        const Verdict found = verdict(kind, shape);
        m_choices.push_back({kind, found.possible, kind == m_recommended, words(found.reason)});
    }
}

bool ChartChooser::isPossible(Kind kind) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [kind](const Choice &choice) { return choice.kind == kind && choice.possible; });
}

QString ChartChooser::name(Kind kind, const Wording &words)
{
    switch (kind) {
    case Kind::Bars:
        return words(QT_TRANSLATE_NOOP("chart", "Bars"));
    case Kind::SortedBars:
        return words(QT_TRANSLATE_NOOP("chart", "Sorted bars"));
    case Kind::Stacked:
        return words(QT_TRANSLATE_NOOP("chart", "Stacked to 100%"));
    case Kind::Diverging:
        return words(QT_TRANSLATE_NOOP("chart", "Two sides"));
    case Kind::Means:
        return words(QT_TRANSLATE_NOOP("chart", "Means and distribution"));
    case Kind::Ranking:
        return words(QT_TRANSLATE_NOOP("chart", "Ranking"));
    case Kind::Grouped:
        return words(QT_TRANSLATE_NOOP("chart", "Side by side"));
    case Kind::Slope:
        return words(QT_TRANSLATE_NOOP("chart", "From wave to wave"));
    case Kind::Trend:
        return words(QT_TRANSLATE_NOOP("chart", "Trend"));
    case Kind::HeatTable:
        return words(QT_TRANSLATE_NOOP("chart", "Shaded table"));
    case Kind::TileMap:
        return words(QT_TRANSLATE_NOOP("chart", "Map"));
    case Kind::SmallMultiples:
        return words(QT_TRANSLATE_NOOP("chart", "One chart a group"));
    }
    return {};
}

} // namespace core::chart
