// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chart/chart.h"
#include "core/chart/charttable.h"

#include <functional>

namespace core::report {

/// One question of a report: heading, finding, picture and table of the same figures.
struct Item
{
    chart::ChartSpec spec;
    chart::Table table;
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
    QString title;
    QString subtitle;   ///< waves and their members
    QString mark;       ///< REHEARSAL or DRAFT; empty for published figures of real answers
    QString methodHead; ///< heading of the page on method
    QString tableWord;  ///< what the table under a chart is called
    QString answersWord;
    QStringList method; ///< field time, members, protection, how to read
    std::vector<Section> sections;
    friend bool operator==(const Report &, const Report &) = default;
};

/// Draws a chart as inline SVG whose ids begin with prefix. Handed in: core paints nothing.
using Picture = std::function<QString(const chart::ChartSpec &spec, const QString &prefix)>;

/// The whole questionnaire of the open releases, every question with its recommended chart. Errors: NotInRelease when
/// nothing is open.
[[nodiscard]] base::Result<Report> makeReport(const chart::Releases &releases, const language::Catalogue &catalogue,
                                              const base::Language &language, const Picture &picture);

/// One self-contained accessible page: headings, contents, charts as inline SVG, tables with headers; no script and
/// nothing from outside.
[[nodiscard]] QByteArray reportAsHtml(const Report &report);

} // namespace core::report
