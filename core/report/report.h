// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/charttable.h"
#include "core/chart/highlights.h"

#include <QSizeF>

#include <functional>

namespace core::report {

/// One question of a report: heading, finding, picture and table of the same figures.
struct Item
{
    chart::ChartSpec spec;
    chart::Table table;
    QString sentence;             ///< the finding
    QString word;                 ///< difference word of a highlight; empty: none
    QString note;                 ///< what the officer wrote to it
    bool drawn = false;           ///< shown as a chart; otherwise its words say everything
    QString picture;              ///< inline SVG with title and description, where one was asked for
    QString broadPicture;         ///< the same as wide as a page, where half of it would make a page of it too small
    std::vector<QString> colours; ///< of the columns: "0A4F99"; empty: one plain colour
    std::vector<QString> lineColours; ///< of the rows, where they are lines
    QStringList answers;              ///< released open answers
    friend bool operator==(const Item &, const Item &) = default;
};

/// The question, with the statement it is about where it is one alone.
[[nodiscard]] QString headingOf(const Item &item);
/// A title with the mark of rehearsals and drafts before it, where there is one: "REHEARSAL – Partnership barometer".
[[nodiscard]] QString marked(const QString &mark, const QString &title);
/// What a chart is and shows, for those who do not see it.
[[nodiscard]] QString descriptionOf(const Item &item);

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
    QString subtitle; ///< waves and their members
    QString mark;     ///< REHEARSAL or DRAFT; empty for published figures of real answers
    QString contentsHead;
    QString methodHead;   ///< heading of the page on method
    QString tableWord;    ///< what the table under a chart is called
    QString togetherNote; ///< under a table on a page: what "←" means
    QString answersWord;
    QString figuresHead;              ///< the sheet of all figures
    std::vector<QString> figureHeads; ///< its columns
    QString highlightRule;            ///< how the findings were chosen; empty when a person chose them
    QStringList method;               ///< field time, members, protection, how to read
    Section highlights;               ///< the first page
    std::vector<Section> sections;
    double pictureHeight = 0; ///< most on paper, in points; 0: as wide as the text
    bool columns = false;     ///< the text runs in two columns, and pictures are as wide as one
    bool tablesOpen = false;  ///< every table is part of the text; otherwise those alone that no chart shows
    friend bool operator==(const Report &, const Report &) = default;
};

enum class Length {
    Short,    ///< highlights and method, two pages
    Standard, ///< and a chart of every question, some twenty pages
    Full,     ///< and every table: of each question, and of it by all that it is broken down by
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
    std::vector<Picked> picked;          ///< views that come first in place of the highlights by rule
    bool chosenOnly = false;             ///< nothing but these, each with its chart, and the method
    bool columns = false;                ///< a standard report runs in two columns; for a format with pages
    bool broad = false;                  ///< and a chart too tall for a column has a page of its own; for PDF
    questionnaire::QuestionId only = {}; ///< this question alone, without method: the page a translator looks at
    release::NodeId card = {};           ///< a region card: one page about this base alone; empty: a whole report
};

/// How wide a chart is: as the text of a page, or as one of two columns.
enum class Breadth { Whole, Half };
/// Width and height that an inline SVG says of itself; at least one each.
[[nodiscard]] QSizeF pictureSize(const QString &svg);
/// Draws a chart as inline SVG whose ids begin with prefix. Handed in: core paints nothing.
using Picture = std::function<QString(const chart::ChartSpec &spec, const QString &prefix, Breadth breadth)>;
/// The colour of a column, "0A4F99". Handed in: core knows no colour.
using Colour = std::function<QString(const chart::Column &column)>;

/// Told how far long work is; false cancels. May be empty.
using Progress = std::function<bool(int done, int all)>;

/// What a report is made from; all of it outlives the call.
struct Sources
{
    const chart::Releases &releases;
    const chart::Companions &companions;
    const language::Catalogue &catalogue;
    Picture picture; ///< empty: charts come without pictures, as formats want them that draw charts themselves
    Colour colour;   ///< may be empty
    Progress progress;
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
[[nodiscard]] base::Result<QByteArray> reportAsXlsx(const Report &report, const Progress &progress = {});
/// A tagged PDF on A4: headings as bookmarks, tables with header cells, charts as vectors with alternative text.
/// Errors: Internal when the document cannot be written.
[[nodiscard]] base::Result<QByteArray> reportAsPdf(const Report &report, const Progress &progress = {});

/// The pages of the PDF as pictures (PNG), drawn by the same code; scale: pixels a point of 1/72 inch. Errors:
/// Internal.
[[nodiscard]] base::Result<std::vector<QByteArray>> reportAsPictures(const Report &report, double scale);

/// A document to begin with: its bytes, and its name for errors.
struct Template
{
    QByteArray bytes;
    QString name;
};
/// A text document with headings, native charts that can be edited, and tables, in the styles of a template (.dotx):
/// those with the names "Title", "Subtitle", "heading 1", "heading 2", "caption", "List Bullet"; header, footer and
/// page are the template's. Errors: NotThisKind, Damaged (the template), FileNotWritable.
[[nodiscard]] base::Result<QByteArray> reportAsDocx(const Report &report, const Template &from,
                                                    const Progress &progress = {});
/// Slides with the finding as title and the question below, native charts, and the description as notes, in the
/// layouts of a template (.potx): those of the types title, obj, titleOnly and secHead. Errors as above; InvalidInput
/// when the template has no layout.
[[nodiscard]] base::Result<QByteArray> reportAsPptx(const Report &report, const Template &from,
                                                    const Progress &progress = {});

enum class Format { Html, Xlsx, Pdf, Docx, Pptx };
/// By the ending of a name; none for another ending.
[[nodiscard]] std::optional<Format> formatOf(const QString &path);
/// ".html, .xlsx, …": the endings there are, for who gave another.
[[nodiscard]] QString formatEndings();
/// Whether a format shows the pictures handed in; the others draw their charts themselves.
[[nodiscard]] bool showsPictures(Format format);
/// Lays the text out as a format has it: in columns where it has pages.
void layOutFor(Format format, Options &options);
/// The ending of a template of this format, "dotx"; empty: it has none.
[[nodiscard]] QString templateEnding(Format format);
/// Where the template is taken from: the one named, that of the person's own folder (templates/report.dotx), or the one
/// shipped.
struct TemplatePlaces
{
    QString named;     ///< must exist when it is not empty
    QString ownFolder; ///< the person's data folder; may be empty
    QString shippedFolder = QStringLiteral(":");
};
/// Writes it. Errors: those of the format, and of reading the template; Cancelled.
[[nodiscard]] base::Result<QByteArray> reportAs(const Report &report, Format format, const TemplatePlaces &places = {},
                                                const Progress &progress = {});

} // namespace core::report
