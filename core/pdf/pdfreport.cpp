// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/documents.h"
#include "core/pdf/pdfpage.h"
#include "core/report/steps.h"

namespace core::pdf {
namespace {

using report::Item;
using report::Progress;
using report::Report;
using report::Section;
using report::Steps;
using Style = PdfDocument::Style;

using Words = std::vector<std::pair<QString, Style>>;

/// What stands above the figure of a question.
Words wordsOf(const Item &item)
{
    Words words{{headingOf(item), Style::Question}, {item.spec.subtitle, Style::Small}};
    if (!item.picture.isEmpty()) // elsewhere the sentence says it alone
        words.emplace_back(item.word, Style::Strong);
    words.emplace_back(item.sentence, Style::Body);
    words.emplace_back(item.note, Style::Strong);
    return words;
}

/// In points, of words, figure and notes: they stand together, so that neither a heading is left alone at the foot of a
/// page nor a note at the head of the next.
double roomOf(const PdfDocument &document, const Item &item, const Report &report)
{
    double room = item.picture.isEmpty() ? 0 : document.figureHeight(item.picture.toUtf8(), report.pictureHeight);
    for (const auto &[text, style] : wordsOf(item))
        room += document.textHeight(text, style);
    if (item.drawn)
        room += document.textHeight(item.spec.notes.join(u' '), Style::Small);
    return room;
}

void writeItem(PdfDocument &document, const Item &item, const Report &report)
{
    document.keepTogether(roomOf(document, item, report));
    for (const auto &[text, style] : wordsOf(item))
        document.text(text, style);
    if (!item.picture.isEmpty())
        (void)document.figure(item.picture.toUtf8(), descriptionOf(item), report.pictureHeight);
    if (item.drawn || report.tablesOpen)
        document.text(item.spec.notes.join(u' '), Style::Small);
    if (report.tablesOpen && !item.table.lines.empty())
        document.table(item.table);
    if (!item.answers.isEmpty()) {
        document.text(report.answersWord, Style::Small);
        document.list(item.answers);
    }
}

PdfDocument::Facts factsOf(const Report &report)
{
    return {report.language.text(), report.title, report.mark, report.day};
}

base::Result<void> writeReport(PdfDocument &document, const Report &report, const Progress &progress)
{
    Steps steps(report, progress);
    document.text(report.title, Style::Title);
    document.text(report.subtitle, Style::Body);
    if (!report.highlights.items.empty()) {
        document.text(report.highlights.title, Style::Heading);
        for (const Item &item : report.highlights.items) {
            if (const auto going = steps.next(); !going)
                return base::fail(going);
            writeItem(document, item, report);
        }
        document.text(report.highlightRule, Style::Small);
        if (report.tablesOpen)
            document.newPage();
    }
    if (!report.method.isEmpty())
        document.text(report.methodHead, Style::Heading);
    document.list(report.method);
    for (const Section &section : report.sections) {
        if (report.tablesOpen)
            document.newPage();
        else
            document.keepTogether(document.textHeight(section.title, Style::Heading) +
                                  roomOf(document, section.items.front(), report));
        document.text(section.title, Style::Heading);
        for (const Item &item : section.items) {
            if (const auto going = steps.next(); !going)
                return base::fail(going);
            writeItem(document, item, report);
        }
    }
    return {};
}

} // namespace

base::Result<QByteArray> reportAsPdf(const Report &report, const Progress &progress)
{
    PdfDocument document(factsOf(report));
    if (const auto written = writeReport(document, report, progress); !written)
        return base::fail(written);
    return document.finish();
}

base::Result<std::vector<QByteArray>> reportAsPictures(const Report &report, double scale)
{
    PdfDocument document(factsOf(report), scale);
    if (const auto written = writeReport(document, report, {}); !written)
        return base::fail(written);
    return document.finishPictures();
}

} // namespace core::pdf
