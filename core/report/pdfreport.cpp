// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfpage.h"
#include "core/report/report.h"

namespace core::report {
namespace {

using Style = PdfDocument::Style;

/// A heading is never left alone at the foot of a page: its words and its figure stand with it.
constexpr double roomForWords = 80;

void writeItem(PdfDocument &document, const Item &item, const Report &report)
{
    const QByteArray picture = item.picture.toUtf8();
    document.keepTogether(roomForWords +
                          (picture.isEmpty() ? 0 : document.figureHeight(picture, report.pictureHeight)));
    const QString title =
        item.spec.item.isEmpty() ? item.spec.title : item.spec.title + QStringLiteral(" – ") + item.spec.item;
    document.text(title, Style::Question);
    document.text(item.spec.subtitle, Style::Small);
    document.text(item.word, Style::Strong);
    document.text(item.sentence, Style::Body);
    document.text(item.note, Style::Strong);
    if (!picture.isEmpty())
        (void)document.figure(picture,
                              title + QStringLiteral(". ") + item.spec.subtitle + QStringLiteral(". ") + item.sentence,
                              report.pictureHeight);
    for (const QString &note : item.spec.notes)
        document.text(note, Style::Small);
    // In a short report the words under a chart that is not drawn say everything.
    if (!item.picture.isEmpty() && !item.table.lines.empty())
        document.table(item.table);
    if (!item.answers.isEmpty()) {
        document.text(report.answersWord, Style::Small);
        document.list(item.answers);
    }
}

} // namespace

base::Result<QByteArray> reportAsPdf(const Report &report)
{
    PdfDocument document({report.language.text(), report.title, report.mark, report.day});
    document.text(report.title, Style::Title);
    document.text(report.subtitle, Style::Body);
    if (!report.highlights.items.empty()) {
        document.text(report.highlights.title, Style::Heading);
        for (const Item &item : report.highlights.items)
            writeItem(document, item, report);
        document.text(report.highlightRule, Style::Small);
        if (!report.sections.empty())
            document.newPage();
    }
    document.text(report.methodHead, Style::Heading);
    document.list(report.method);
    for (const Section &section : report.sections) {
        document.newPage();
        document.text(section.title, Style::Heading);
        for (const Item &item : section.items)
            writeItem(document, item, report);
    }
    return document.finish();
}

} // namespace core::report
