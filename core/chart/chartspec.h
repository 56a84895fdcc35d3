// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

#include <QStringList>

namespace core::chart {

/// The kinds of chart. One painter draws each of them; which fit a view is said by ChartChooser.
enum class Kind {
    Bars,           ///< one bar an answer, in the order of the form
    SortedBars,     ///< one bar an answer, largest first
    Stacked,        ///< 100 % bars, one a row
    Diverging,      ///< like stacked, the neutral answer split at the zero line
    Means,          ///< mean with its distribution, one a row
    Ranking,        ///< any mention and first place, sorted by any mention
    Grouped,        ///< one bar a wave for each answer
    Slope,          ///< one line a row or answer between two waves
    Trend,          ///< the same over more waves
    HeatTable,      ///< figures in a grid, darker where larger
    TileMap,        ///< the regions as tiles in the shape of the country, one value a released area, and bars
    SmallMultiples, ///< one small chart a group
};

/// The kind's name in files and commands: "sorted-bars".
[[nodiscard]] QString kindName(Kind kind);
/// None for a text that is no kind's name.
[[nodiscard]] std::optional<Kind> kindFromName(const QString &name);

/// Which view of the open releases is wanted. A plain value: history, tray and exported codes hold it.
struct View
{
    questionnaire::QuestionId question;
    questionnaire::Code item;                    ///< one battery row alone; empty: all rows
    release::NodeId base{QStringLiteral("all")}; ///< whom the figures are about
    std::vector<questionnaire::DimensionId> by;  ///< none, one or two dimensions to break down by
    std::vector<questionnaire::WaveId> waves;    ///< empty: the newest open one
    std::optional<Kind> kind;                    ///< none: the recommended one
    questionnaire::Code category;                ///< answer whose share a map or line shows; empty: mean or top two
    bool precision = false;                      ///< show the edges of what is known
    friend bool operator==(const View &, const View &) = default;
};

/// What a column or series stands for. The painter chooses colour, pattern and marker by it; no colour here.
struct Column
{
    enum class Role { Single, Category, Order, Agreement, Grade, Wave, Any, First, Group };
    Role role = Role::Single;
    QString label;
    int step = 0;  ///< place on the scale, among the answers, or age of a wave (0: newest)
    int steps = 1; ///< how many there are
    std::vector<questionnaire::Code> codes;
    friend bool operator==(const Column &, const Column &) = default;
};

/// One figure: a share in percent or a mean on its scale, known to lie in low … high.
struct Cell
{
    int column = 0;
    int span = 1;       ///< columns covered: more than one where categories are shown together
    bool shown = false; ///< otherwise reason says why not, and the numbers mean nothing
    double low = 0;     ///< percent, or a value of the scale
    double high = 0;
    double at = 0;                         ///< where it is drawn, inside low … high
    QString text;                          ///< the round figure: "37 %", "noin 35 %", "6,8"
    QString label;                         ///< the same, short enough to stand on a bar
    QString reason;                        ///< why nothing is shown
    std::optional<release::Band> interval; ///< 95 % sampling interval, the rounding included
    bool published = false; ///< published elsewhere, without answers in the program: a hollow mark, never compared
    QString wave;           ///< of a published figure: "2020–21 (n = 800)"
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One line of a chart: a group, wave, statement or answer, with a figure for each column that it has one for.
struct Row
{
    QString label;
    bool trailing = false; ///< "other" and "none of these": stays last and is not a finding
    QString note;          ///< "n = 58"; empty where every row has the base of the chart
    release::Status status = release::Status::Shown;
    QString reason;                         ///< whole sentence, with the nearest shown group; empty when shown
    std::optional<release::NodeId> nearest; ///< where to look instead
    std::vector<Cell> cells;                ///< empty when the row is not shown
    std::optional<Cell> mean;               ///< scales and grades
    QString aside;                          ///< beside the bar: share that could not say
    QString states;                         ///< answered, can't say, skipped … as shares of the members
    std::vector<Cell> published;            ///< figures of other waves, drawn as hollow marks beside the mean
    std::vector<int> breaks;                ///< columns that do not compare with the one before them
    std::vector<questionnaire::Code> tiles; ///< tile map: regions that share this value
    release::StatisticItem item;            ///< what is counted …
    release::NodeId node;                   ///< … in whom
    std::optional<int> members;             ///< of that base, where they may be said
    friend bool operator==(const Row &, const Row &) = default;
};

/// Where a trend breaks, for the whole chart or some of its rows.
struct Break
{
    int column = 0; ///< the first column behind it
    QString reason;
    friend bool operator==(const Break &, const Break &) = default;
};

/// Rows that stand together on one pair of axes.
struct Panel
{
    QString title; ///< empty when there is one
    QString note;
    std::vector<Row> rows;
    friend bool operator==(const Panel &, const Panel &) = default;
};

/// The value axis: percent, or the values of a scale.
struct Axis
{
    double minimum = 0;
    double maximum = 100;
    bool percent = true;
    QString lowEnd;  ///< what the lowest value means; empty for shares
    QString highEnd; ///< what the highest value means
    friend bool operator==(const Axis &, const Axis &) = default;
};

/// What to draw, as a plain value: every figure, label and sentence, in one language. No painter, no colour, no place.
/// Screen, files, table and report all read it, so their figures are the same.
struct ChartSpec
{
    Kind kind = Kind::Bars;
    View view; ///< what it was made from
    base::Language language;
    QString number;   ///< "Q03": the question's id, for file names and corners
    QString title;    ///< the question
    QString subtitle; ///< base, n and wave
    QString item;     ///< the battery row or answer shown, where it is one alone
    std::vector<Column> columns;
    std::vector<Panel> panels;
    Axis axis;
    std::vector<Break> breaks;
    QString finding;   ///< what the chart shows, in a sentence or three
    QString words;     ///< the finding, its base and its uncertainty
    QStringList notes; ///< what one must know to read it: rounding, several answers, comparison
    QString mark;      ///< REHEARSAL or DRAFT; empty for real published figures
    QString code;      ///< short code that opens the same view
    QString asideHead; ///< heading of what stands beside the bars; empty when nothing does
    QString meanHead;  ///< "Mean", where rows have one
    QString tableHead; ///< heading of the first column of the table
    bool precision = false;
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// The axis of the shares that a chart shows beside one another: as far as they reach, so that small ones can be told
/// apart; on the screen, on paper and in office programs alike.
struct ShareAxis
{
    double end = 100; ///< percent
    double step = 20; ///< between its lines
};
[[nodiscard]] ShareAxis shareAxisOf(const ChartSpec &spec);

} // namespace core::chart
