// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/documents.h"
#include "core/pdf/pdfpage.h"
#include "core/report/steps.h"
#include "core/report/tablecells.h"

#include <algorithm>
#include <utility>

namespace core::pdf {
namespace {

using report::Item;
using report::Progress;
using report::Report;
using report::Section;
using report::Steps;
using Style = PdfDocument::Style;

using Words = std::vector<std::pair<QString, Style>>;

/// Charts are made lower where two of them then stand on a page, but their words stay as large as a newspaper's.
constexpr double smallestScale = 0.76;
constexpr double smallestInColumn = 0.85; ///< drawn smaller from the beginning
constexpr double smallestOfFew = 0.7;     ///< where pages are counted: of two, or of a card's one

/// What stands above the figure of a question.
Words wordsOf(const Item &item)
{
    Words words{{headingOf(item), Style::Question}, {item.spec.subtitle, Style::Small}};
    if (!item.sentence.contains(item.word)) // else the sentence says it
        words.emplace_back(item.word, Style::Strong);
    words.emplace_back(item.sentence, Style::Body);
    words.emplace_back(item.note, Style::Strong);
    return words;
}

/// Writes the pages of a report. Words, figure and notes of a question stand together, so that neither a heading is
/// left alone at the foot of a page nor a note at the head of the next.
class Pages
{
public:
    Pages(PdfDocument &document, const Report &report, const Progress &progress)
        : m_document(document), m_report(report), m_steps(report, progress)
    {
        m_document.setColumns(columns());
        measure(report.highlights);
        for (const Section &section : report.sections)
            measure(section);
    }

    [[nodiscard]] base::Result<void> write()
    {
        m_document.setColumns(1);
        m_document.text(m_report.title, Style::Title);
        m_document.text(m_report.subtitle, Style::Body);
        m_document.setColumns(columns());
        if (!m_report.highlights.items.empty()) {
            m_document.text(m_report.highlights.title, Style::Heading);
            if (auto going = writeItems(m_report.highlights); !going)
                return going;
            m_document.text(m_report.highlightRule, Style::Small);
            if (m_report.tablesOpen)
                m_document.newPage();
        }
        writeMethod();
        for (const Section &section : m_report.sections) {
            if (!section.items.empty() && !section.items.front().broadPicture.isEmpty())
                beginBroad();
            else if (m_report.tablesOpen)
                m_document.newPage();
            else
                m_document.keepTogether(m_rooms[m_next].above + m_rooms[m_next].words + figureHeight(m_next));
            m_document.text(section.title, Style::Heading);
            if (auto going = writeItems(section); !going)
                return going;
        }
        return {};
    }

private:
    /// What a question takes, in points.
    struct Room
    {
        double above = 0;             ///< the heading of its section, which it is the first of
        double words = 0;             ///< with its notes
        double figure = 0;            ///< as wide as the text
        double scale = smallestScale; ///< the smallest the figure may have
        [[nodiscard]] double least() const { return above + words + figure * scale; }
    };

    [[nodiscard]] int columns() const { return m_report.columns ? 2 : 1; }
    [[nodiscard]] bool hasTable(const Item &item) const { return m_report.tablesOpen && !item.table.lines.empty(); }

    void measure(const Section &section)
    {
        for (const Item &item : section.items) {
            Room room;
            room.scale = m_report.columns ? smallestInColumn : smallestScale;
            if (&item == &section.items.front())
                room.above = m_document.textHeight(section.title, Style::Heading);
            for (const auto &[text, style] : wordsOf(item))
                room.words += m_document.textHeight(text, style);
            if (item.drawn)
                room.words += m_document.textHeight(item.spec.notes.join(u' '), Style::Small);
            room.words += PdfDocument::figureGap + 1; // a point for roundings
            if (hasTable(item) && !item.drawn)        // words alone at the foot of a page would be parted from it
                room.words += PdfDocument::tableRoom + m_document.textHeight(item.spec.notes.join(u' '), Style::Small);
            if (!item.picture.isEmpty() && item.broadPicture.isEmpty())
                room.figure = m_document.figureHeight(item.picture.toUtf8());
            m_rooms.push_back(room);
        }
    }

    /// How high to draw the figure of a question that comes next: as wide as the text, but lower where it then fits on
    /// the page that is begun, or leaves enough of it for the next question.
    [[nodiscard]] double figureHeight(std::size_t place) const
    {
        const Room &room = m_rooms[place];
        if (m_report.pictureHeight > 0)
            return std::min(room.figure, std::max(m_report.pictureHeight, room.figure * smallestOfFew));
        const double least = room.figure * room.scale;
        double left = m_document.room() - room.words;
        if (left < least)
            left = PdfDocument::pageRoom() - room.words;
        const bool alone = m_report.tablesOpen || place + 1 == m_rooms.size();
        if (const Room next = alone ? Room() : m_rooms[place + 1];
            next.figure > 0 && left - room.figure < next.least() && left - least >= next.least()) {
            const double share = (left - next.above - next.words) / (room.figure + next.figure);
            return room.figure * std::clamp(share, room.scale, 1.0);
        }
        return std::min(room.figure, std::max(left, least));
    }

    /// The same for what is written now. Below the heading of its section it stays, however little is left of a page:
    /// a heading never stands alone.
    [[nodiscard]] double heightHere(const Room &room) const
    {
        const double height = figureHeight(m_next);
        return room.above > 0 ? std::min(height, m_document.room() - room.words) : height;
    }

    [[nodiscard]] base::Result<void> writeItems(const Section &section)
    {
        for (const Item &item : section.items) {
            if (const auto going = m_steps.next(); !going)
                return base::fail(going);
            writeItem(item);
        }
        return {};
    }

    void writeItem(const Item &item)
    {
        const bool isBroad = !item.broadPicture.isEmpty();
        if (isBroad)
            beginBroad();
        const QByteArray picture = (isBroad ? item.broadPicture : item.picture).toUtf8();
        const double height = isBroad
            ? std::min(m_document.figureHeight(picture),
                       PdfDocument::pageRoom() - m_rooms[m_next].above - m_rooms[m_next].words)
            : heightHere(m_rooms[m_next]);
        m_document.keepTogether(m_rooms[m_next++].words + height);
        for (const auto &[text, style] : wordsOf(item))
            m_document.text(text, style);
        if (!picture.isEmpty())
            (void)m_document.figure(picture, descriptionOf(item), height);
        if (item.drawn || m_report.tablesOpen)
            m_document.text(item.spec.notes.join(u' '), Style::Small);
        if (hasTable(item)) {
            const report::PageTable page = report::pageTable(item, m_report.togetherNote);
            m_document.table(page.table);
            m_document.text(page.notes.join(u' '), Style::Small);
        }
        if (!item.answers.isEmpty()) {
            m_document.text(m_report.answersWord, Style::Small);
            m_document.list(item.answers);
        }
        if (isBroad) {
            m_document.newPage();
            m_document.setColumns(columns());
            m_broad = false;
        }
    }

    /// A page on which what comes is as wide as it; the heading of a section may have begun it.
    void beginBroad()
    {
        if (std::exchange(m_broad, true))
            return;
        m_document.newPage();
        m_document.setColumns(1);
    }

    /// On one page: it is looked up.
    void writeMethod()
    {
        if (m_report.method.isEmpty())
            return;
        double room = m_document.textHeight(m_report.methodHead, Style::Heading);
        for (const QString &line : m_report.method)
            room += m_document.textHeight(PdfDocument::listed(line), Style::Body);
        m_document.keepTogether(room);
        m_document.text(m_report.methodHead, Style::Heading);
        m_document.list(m_report.method);
    }

    PdfDocument &m_document;
    const Report &m_report;
    Steps m_steps;
    std::vector<Room> m_rooms; ///< of every question, in their order
    std::size_t m_next = 0;    ///< question to be written
    bool m_broad = false;      ///< on a page for one that is as wide as it
};

PdfDocument::Facts factsOf(const Report &report)
{
    return {report.language.text(), report.title, report.mark, report.day};
}

} // namespace

base::Result<QByteArray> reportAsPdf(const Report &report, const Progress &progress)
{
    PdfDocument document(factsOf(report));
    if (const auto written = Pages(document, report, progress).write(); !written)
        return base::fail(written);
    return document.finish();
}

base::Result<std::vector<QByteArray>> reportAsPictures(const Report &report, double scale)
{
    PdfDocument document(factsOf(report), scale);
    if (const auto written = Pages(document, report, {}).write(); !written)
        return base::fail(written);
    return document.finishPictures();
}

} // namespace core::pdf
