// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/charttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::chart {
namespace {

QString flat(const QString &label)
{
    QString text = label;
    return text.replace(QLatin1Char('\n'), QStringLiteral(", "));
}

QString withPrecision(const Cell &cell, const ChartSpec &spec, const Wording &words)
{
    if (!cell.shown)
        return cell.reason;
    if (!spec.precision || cell.low == cell.high || !spec.axis.percent)
        return cell.text;
    return cell.text + QStringLiteral(" (") + words.range({cell.low, cell.high}) + QLatin1Char(')');
}

/// The mean, and behind it what was published of other waves.
QString meanOf(const Row &row, const ChartSpec &spec, const Wording &words)
{
    QString text = withPrecision(*row.mean, spec, words);
    for (const Cell &cell : row.published)
        text += QStringLiteral("; ") + cell.text;
    return text;
}

/// Head of a column that has no name of its own: what its figures are.
QString figureHead(const ChartSpec &spec, const Wording &words)
{
    return spec.axis.percent ? words(QT_TRANSLATE_NOOP("chart", "Share of those who answered"))
                             : words(QT_TRANSLATE_NOOP("chart", "Mean"));
}

bool any(const ChartSpec &spec, bool (*holds)(const Row &))
{
    return std::any_of(spec.panels.begin(), spec.panels.end(),
                       [&](const Panel &panel) { return std::any_of(panel.rows.begin(), panel.rows.end(), holds); });
}

/// The cells of a row, one a column; a figure for several answers together stands at the first and points there.
QStringList cellsOf(const Row &row, const ChartSpec &spec, const Wording &words)
{
    QStringList cells;
    for (std::size_t column = 0; column < spec.columns.size(); ++column) {
        const auto found = std::find_if(row.cells.begin(), row.cells.end(), [&](const Cell &cell) {
            return cell.column <= static_cast<int>(column) && static_cast<int>(column) < cell.column + cell.span;
        });
        if (found == row.cells.end())
            cells.append(QString());
        else if (found->column == static_cast<int>(column) && found->span > 1)
            cells.append(words(QT_TRANSLATE_N_NOOP("chart", "%1 (%n answers together)"), found->span)
                             .arg(withPrecision(*found, spec, words)));
        else
            cells.append(found->column == static_cast<int>(column) ? withPrecision(*found, spec, words)
                                                                   : QStringLiteral("←"));
    }
    return cells;
}

/// Which columns a table has beside the figures themselves.
struct Extras
{
    bool members = false;
    bool means = false;
    bool states = false;
};

Table::Line lineOf(const Row &row, const ChartSpec &spec, const Extras &extras, const Wording &words)
{
    Table::Line line;
    line.head = row.label;
    line.reason = row.reason;
    if (!row.reason.isEmpty())
        return line;
    if (extras.members)
        line.cells.append(row.note);
    if (extras.means)
        line.cells.append(row.mean ? meanOf(row, spec, words) : QString());
    line.cells.append(cellsOf(row, spec, words));
    if (extras.states)
        line.cells.append(row.states);
    return line;
}

} // namespace

Table tableOf(const ChartSpec &spec, const Wording &words)
{
    Table table;
    table.caption = spec.item.isEmpty() ? spec.title : spec.title + QStringLiteral(" – ") + spec.item;
    table.columns.append(spec.tableHead);
    const Extras extras{any(spec, [](const Row &row) { return !row.note.isEmpty() && row.reason.isEmpty(); }),
                        any(spec, [](const Row &row) { return row.mean.has_value(); }),
                        any(spec, [](const Row &row) { return !row.states.isEmpty(); })};
    if (extras.members)
        table.columns.append(words(QT_TRANSLATE_NOOP("chart", "Members")));
    if (extras.means)
        table.columns.append(words(QT_TRANSLATE_NOOP("chart", "Mean")));
    for (const Column &column : spec.columns)
        table.columns.append(column.role == Column::Role::Single ? figureHead(spec, words) : flat(column.label));
    if (extras.states)
        table.columns.append(words(QT_TRANSLATE_NOOP("chart", "Of the members")));
    for (const Panel &panel : spec.panels) {
        if (!panel.title.isEmpty()) {
            const QString note = panel.note.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(panel.note);
            table.lines.push_back({panel.title + note, {}, {}, true});
        }
        for (const Row &row : panel.rows)
            table.lines.push_back(lineOf(row, spec, extras, words));
    }
    return table;
}

QString tableAsTsv(const Table &table)
{
    const auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QString text = clean(table.caption) + QLatin1Char('\n');
    QStringList heads;
    for (const QString &head : table.columns)
        heads.append(clean(head));
    text += heads.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const Table::Line &line : table.lines) {
        QStringList cells{clean(line.head)};
        if (!line.reason.isEmpty())
            cells.append(clean(line.reason));
        for (const QString &cell : line.cells)
            cells.append(clean(cell));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString tableAsHtml(const Table &table)
{
    QString html = QStringLiteral("<table>\n<caption>") + table.caption.toHtmlEscaped() +
        QStringLiteral("</caption>\n<thead><tr>");
    for (const QString &head : table.columns)
        html += QStringLiteral("<th scope=\"col\">") + head.toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const Table::Line &line : table.lines) {
        html += QStringLiteral("<tr><th scope=\"%1\"%2>")
                    .arg(line.title ? QStringLiteral("rowgroup") : QStringLiteral("row"),
                         line.title ? QStringLiteral(" colspan=\"%1\"").arg(table.columns.size()) : QString()) +
            line.head.toHtmlEscaped() + QStringLiteral("</th>");
        if (!line.reason.isEmpty())
            html += QStringLiteral("<td class=\"hidden\" colspan=\"%1\">").arg(table.columns.size() - 1) +
                line.reason.toHtmlEscaped() + QStringLiteral("</td>");
        for (const QString &cell : line.cells)
            html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

} // namespace core::chart
