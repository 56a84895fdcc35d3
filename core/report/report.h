// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttable.h"
#include "core/chart/highlights.h"

#include <functional>

namespace core::report {

/// One question of a report: heading, finding, picture and table of the same figures.
struct Item
{
    chart::ChartSpec spec;
    chart::Table table;
    QString sentence;    ///< the finding
    QString word;        ///< difference word of a highlight; empty: none
    QString note;        ///< what the officer wrote to it
    QString picture;     ///< inline SVG with title and description; empty for open questions
    QStringList answers; ///< released open answers
    friend bool operator==(const Item &, const Item &) = default;
};

struct Section
{
    QString id;
    QString title;
    std::vector<Item> items;
    friend bool operator==(const Section &, const Section &) = default;
};

/// A report before it becomes a file: every text in one language, figures as the charts have them. Writers of all
/// formats read it, so that their figures are equal.
struct Report
{
    base::Language language;
    QDate day; ///< of the newest results
    QString title;
    QString subtitle;   ///< waves and their members
    QString mark;       ///< REHEARSAL or DRAFT; empty for published figures of real answers
    QString methodHead; ///< heading of the page on method
    QString tableWord;  ///< what the table under a chart is called
    QString answersWord;
    QString figuresHead;              ///< the sheet of all figures
    std::vector<QString> figureHeads; ///< its columns
    QString highlightRule;            ///< how the findings were chosen; empty when a person chose them
    QStringList method;               ///< field time, members, protection, how to read
    Section highlights;               ///< the first page
    std::vector<Section> sections;
    double pictureHeight = 0; ///< most on paper, in points; 0: as high as a page
    bool tablesOpen = false;  ///< every table is part of the text
    friend bool operator==(const Report &, const Report &) = default;
};

enum class Length {
    Short,    ///< highlights and method, two pages
    Standard, ///< and every question
    Full,     ///< and every question broken down by every released dimension, with every table
};
/// "short", "standard", "full".
[[nodiscard]] std::optional<Length> lengthFromName(const QString &name);

struct Options
{
    Length length = Length::Standard;
    struct Picked
    {
        chart::View view;
        QString note;
    };
    std::vector<Picked> picked; ///< views that come first in place of the highlights by rule
    release::NodeId card;       ///< a region card: one page about this base alone; empty: a whole report
};

/// Draws a chart as inline SVG whose ids begin with prefix. Handed in: core paints nothing.
using Picture = std::function<QString(const chart::ChartSpec &spec, const QString &prefix)>;

/// What a report is made from; all of it outlives the call.
struct Sources
{
    const chart::Releases &releases;
    const chart::Companions &companions;
    const language::Catalogue &catalogue;
    Picture picture;
    std::function<bool(int done, int all)> progress; ///< false cancels; may be empty
};

/// Makes the document. Errors: NotInRelease when nothing is open, or when the base of a region card is not shown;
/// Cancelled.
[[nodiscard]] base::Result<Report> makeReport(const Sources &sources, const base::Language &language,
                                              const Options &options = {});

/// One self-contained accessible page: headings, contents, charts as inline SVG, tables with headers; no script and
/// nothing from outside.
[[nodiscard]] QByteArray reportAsHtml(const Report &report);
/// A workbook: contents, every figure in one filtered sheet as a number, and a sheet a question with a native chart.
/// Errors: FileNotWritable (the library needs a file of its own in the temporary folder).
[[nodiscard]] base::Result<QByteArray> reportAsXlsx(const Report &report);
/// A tagged PDF on A4: headings as bookmarks, tables with header cells, charts as vectors with alternative text.
/// Errors: Internal when the document cannot be written.
[[nodiscard]] base::Result<QByteArray> reportAsPdf(const Report &report);

enum class Format { Html, Xlsx, Pdf };
/// By the ending of a name; none for another ending.
[[nodiscard]] std::optional<Format> formatOf(const QString &path);
[[nodiscard]] base::Result<QByteArray> reportAs(const Report &report, Format format);

} // namespace core::report
