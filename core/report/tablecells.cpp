// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablecells.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core::report {
namespace {

/// Between white and a blue that dark text is read on.
QString shade(double part)
{
    constexpr int end[] = {0x7F, 0xB3, 0xDA};
    QString colour;
    for (const int full : end)
        colour += QStringLiteral("%1").arg(std::lround(255 + (full - 255) * std::clamp(part, 0.0, 1.0)), 2, 16,
                                           QLatin1Char('0'));
    return colour.toUpper();
}

/// The least and the greatest figure a table shows, in per cent.
std::pair<double, double> range(const chart::ChartSpec &spec)
{
    double low = 100, high = 0;
    for (const chart::Panel &panel : spec.panels) {
        for (const chart::Row &row : panel.rows) {
            for (const chart::Cell &cell : row.cells) {
                low = cell.shown ? std::min(low, cell.at) : low;
                high = cell.shown ? std::max(high, cell.at) : high;
            }
        }
    }
    return {low, high};
}

/// The shades of one line with `places` cells behind its head; the row's own figures begin at `first`.
std::vector<QString> shadesOf(const chart::Row &row, std::size_t places, std::size_t first,
                              const std::pair<double, double> &range)
{
    const auto [low, high] = range;
    std::vector<QString> line(places);
    for (const chart::Cell &cell : row.cells) {
        const std::size_t place = first + static_cast<std::size_t>(cell.column);
        if (cell.shown && place < places)
            line[place] = shade(high > low ? (cell.at - low) / (high - low) : 0.5);
    }
    return line;
}

/// Line by line as in the item's table.
std::vector<std::vector<QString>> shadesOf(const Item &item)
{
    const chart::ChartSpec &spec = item.spec;
    if (spec.kind != chart::Kind::HeatTable)
        return {};
    const std::pair<double, double> figures = range(spec);
    const auto places = static_cast<std::size_t>(std::max<qsizetype>(1, item.table.columns.size())) - 1;
    // The figures are the last columns but for the states behind them.
    const std::size_t others = places - std::min(places, spec.columns.size());
    std::vector<std::vector<QString>> shades;
    for (const chart::Panel &panel : spec.panels) {
        if (!panel.title.isEmpty())
            shades.emplace_back();
        for (const chart::Row &row : panel.rows) {
            const std::size_t first = row.states.isEmpty() || others == 0 ? others : others - 1;
            shades.push_back(shadesOf(row, places, first, figures));
        }
    }
    return shades;
}

/// Shortens what stands in the cells: each reason to a letter, in the order in which a reader meets them, and a figure
/// for several answers to the figure.
class Shortener
{
public:
    explicit Shortener(const chart::ChartSpec &spec)
    {
        for (const chart::Panel &panel : spec.panels) {
            for (const chart::Row &row : panel.rows) {
                for (const chart::Cell &cell : row.cells) {
                    if (!cell.shown)
                        m_all.insert(cell.reason);
                    else if (cell.span > 1 && !spec.precision)
                        m_together.insert(cell.text);
                }
            }
        }
    }

    /// What stands in a cell.
    [[nodiscard]] QString shortened(const QString &text)
    {
        if (QString figure = text.section(QStringLiteral(" ("), 0, 0); m_together.contains(figure)) {
            m_metTogether = m_metTogether || figure != text;
            return figure;
        }
        if (text.isEmpty() || !m_all.contains(text))
            return text;
        const auto known = std::find(m_met.begin(), m_met.end(), text);
        const qsizetype place = known - m_met.begin();
        if (known == m_met.end()) {
            if (place >= letters)
                return text;
            m_met.append(text);
        }
        return letter(place);
    }

    /// together: said where several answers have one figure.
    [[nodiscard]] QStringList notes(const QString &together) const
    {
        QStringList notes;
        for (qsizetype i = 0; i < m_met.size(); ++i)
            notes.append(letter(i) + u' ' + m_met[i]);
        if (m_metTogether)
            notes.append(together);
        return notes;
    }

private:
    static constexpr qsizetype letters = 26;
    static QString letter(qsizetype place) { return QChar(static_cast<char16_t>(u'a' + place)) + QStringLiteral(")"); }

    QSet<QString> m_all, m_together;
    QStringList m_met;
    bool m_metTogether = false;
};

/// Whether the last column says what became of those asked.
bool hasStates(const Item &item)
{
    const std::vector<chart::Panel> &panels = item.spec.panels;
    return item.table.columns.size() > 2 && std::any_of(panels.begin(), panels.end(), [](const chart::Panel &panel) {
               return std::any_of(panel.rows.begin(), panel.rows.end(),
                                  [](const chart::Row &row) { return !row.states.isEmpty(); });
           });
}

QString statesOf(const chart::Table::Line &line, qsizetype columns)
{
    return line.cells.size() == columns - 1 ? line.cells.back() : QString();
}

/// What became of those asked, where it is the same of all; else empty.
QString statesOfAll(const chart::Table &table)
{
    QStringList states;
    for (const chart::Table::Line &line : table.lines) {
        if (!line.cells.isEmpty())
            states.append(statesOf(line, table.columns.size()));
    }
    states.removeDuplicates();
    return states.size() == 1 ? states.front() : QString();
}

/// Parts of a text between which a line may break.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = text[i] == u'-';
        if (!hyphen && text[i] != u' ' && text[i] != u'\n')
            continue;
        words.append(text.mid(from, i - from + (hyphen ? 1 : 0)));
        from = i + 1;
    }
    words.append(text.mid(from));
    return words;
}

double sumOf(const std::vector<ColumnNeed> &needs, double ColumnNeed::*what)
{
    double sum = 0;
    for (const ColumnNeed &need : needs)
        sum += need.*what;
    return sum;
}

} // namespace

PageTable pageTable(const Item &item, const QString &together)
{
    PageTable page;
    const qsizetype columns = item.table.columns.size();
    const bool states = hasStates(item);
    const QString ofAll = states ? statesOfAll(item.table) : QString();
    const std::vector<std::vector<QString>> shades = shadesOf(item);
    Shortener shortener(item.spec);
    page.table.caption = item.table.caption;
    page.table.columns = item.table.columns.mid(0, states ? columns - 1 : columns);
    for (std::size_t place = 0; place < item.table.lines.size(); ++place) {
        const chart::Table::Line &line = item.table.lines[place];
        chart::Table::Line &printed = page.table.lines.emplace_back(line);
        page.shades.push_back(place < shades.size() ? shades[place] : std::vector<QString>{});
        printed.cells = line.cells.mid(0, page.table.columns.size() - 1);
        for (QString &cell : printed.cells)
            cell = shortener.shortened(cell);
        const QString own = states && ofAll.isEmpty() ? statesOf(line, columns) : QString();
        if (own.isEmpty())
            continue;
        page.table.lines.push_back({{}, {}, own, false});
        page.shades.emplace_back();
    }
    page.notes = shortener.notes(together);
    if (!ofAll.isEmpty())
        page.notes.append(item.table.columns.back() + QStringLiteral(": ") + ofAll);
    return page;
}

bool belongsToLineBefore(const chart::Table::Line &line)
{
    return line.head.isEmpty() && !line.reason.isEmpty();
}

std::vector<ColumnNeed> columnNeeds(const chart::Table &table, double room,
                                    const std::function<double(const QString &text)> &width)
{
    // More than that in one line, a text does not ask for: heads of rows, heads of columns, and cells.
    const double mostRowHead = room / 3, mostHead = room / 8, mostCell = room / 4;
    // A word much longer than a column's share is hyphenated, so that it does not break those of the others.
    const double mostWord =
        std::max(room / 8, 1.5 * room / static_cast<double>(std::max<qsizetype>(1, table.columns.size())));
    std::vector<ColumnNeed> needs(static_cast<std::size_t>(table.columns.size()));
    QHash<QString, double> known; // few different words
    const auto mostOf = [&](qsizetype column) {
        return column == 0 ? std::max(room / 6, mostWord) : mostWord;
    };
    const auto grow = [&](qsizetype column, const QString &text, double most) {
        if (column >= table.columns.size() || text.isEmpty())
            return;
        ColumnNeed &need = needs[static_cast<std::size_t>(column)];
        for (const QString &word : wordsIn(text)) {
            auto found = known.constFind(word);
            if (found == known.cend())
                found = known.insert(word, width(word));
            need.least = std::max(need.least, std::min(mostOf(column), *found));
        }
        need.wish = std::max({need.wish, need.least, std::min(most, width(text))});
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        grow(column, table.columns[column], column == 0 ? mostRowHead : mostHead);
    for (const chart::Table::Line &line : table.lines) {
        grow(0, line.title ? QString() : line.head, mostRowHead);
        for (qsizetype i = 0; i < line.cells.size(); ++i)
            grow(i + 1, line.cells[i], mostCell);
    }
    return needs;
}

bool haveRoom(const std::vector<ColumnNeed> &needs, double room)
{
    return sumOf(needs, &ColumnNeed::least) <= room;
}

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double room)
{
    const double least = sumOf(needs, &ColumnNeed::least), wish = sumOf(needs, &ColumnNeed::wish);
    const double part = wish <= room ? 1 : wish > least ? std::max(0.0, (room - least) / (wish - least)) : 0;
    const double shrunk = least > room ? room / least : 1;
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed &need : needs)
        widths.push_back((need.least + (need.wish - need.least) * part) * shrunk);
    return widths;
}

std::vector<double> roughColumnWidths(const chart::Table &table, double room, double size)
{
    constexpr double letter = 0.56, margins = 7; // of a bold letter, in the size of the print; points
    std::vector<double> widths = columnWidths(
        columnNeeds(table, room,
                    [size](const QString &text) { return static_cast<double>(text.size()) * letter * size + margins; }),
        room);
    double all = 0;
    for (const double width : widths)
        all += width;
    for (double &width : widths)
        width *= all > 0 ? room / all : 0;
    return widths;
}

std::vector<TableCell> cellsOf(const chart::Table::Line &line, qsizetype columns, const std::vector<QString> &shades)
{
    if (line.title)
        return {{line.head, false, true, columns, {}}};
    if (belongsToLineBefore(line))
        return {{line.reason, false, false, columns, {}}};
    std::vector<TableCell> cells{{line.head, false, false, 1, {}}};
    if (!line.reason.isEmpty()) {
        cells.push_back({line.reason, false, false, columns - 1, {}});
        return cells;
    }
    for (qsizetype i = 0; i < columns - 1; ++i) {
        const auto place = static_cast<std::size_t>(i);
        cells.push_back({line.cells.value(i), true, false, 1, place < shades.size() ? shades[place] : QString()});
    }
    return cells;
}

} // namespace core::report
