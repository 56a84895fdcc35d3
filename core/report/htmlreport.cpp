// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/direction.h"
#include "core/report/report.h"

namespace core::report {
namespace {

// Prints as well as it reads: a question is never torn over two pages, and everything works without the style.
constexpr char style[] = R"css(
body { font: 16px/1.5 Inter, "DejaVu Sans", sans-serif; color: #16202b; background: #fff; margin: 0 auto;
  max-width: 60rem; padding: 1.5rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; border-top: 2px solid #0a4f99; padding-top: 1rem; margin-top: 3rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
a { color: #0a4f99; }
.mark { color: #a3231b; border: 2px solid; border-radius: 4px; padding: .1rem .5rem; font-weight: 600;
  display: inline-block; }
.muted, figcaption { color: #4a5765; }
.word { color: #0a4f99; font-weight: 600; margin-bottom: 0; }
.note { border-inline-start: 3px solid #0a4f99; padding-inline-start: .75rem; }
figure { margin: .5rem 0 1rem; break-inside: avoid; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; margin: .5rem 0; }
caption { text-align: start; font-weight: 600; padding: .25rem 0; }
th, td { border-bottom: 1px solid #dde2e8; padding: .2rem .6rem; text-align: end; vertical-align: top; }
th[scope=row], th[scope=rowgroup], td.hidden, thead th:first-child { text-align: start; }
td.hidden { color: #4a5765; }
.scroll { overflow-x: auto; }
@media print { nav, summary { display: none; } h2 { break-before: page; } }
)css";

QString element(const char *name, const QString &text, const QString &attributes = {})
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<%1%2>%3</%1>\n").arg(QLatin1String(name), attributes, text.toHtmlEscaped());
}

/// id: of the question in the whole report; a highlight has none, its question comes again further down.
QString itemHtml(const Item &item, const Report &report, const QString &id)
{
    QString html =
        id.isEmpty() ? QStringLiteral("<section>\n") : QStringLiteral("<section id=\"%1\">\n").arg(id.toHtmlEscaped());
    html += element("h3", headingOf(item));
    html += element("p", item.spec.subtitle, QStringLiteral(" class=\"muted\""));
    html += element("p", item.word, QStringLiteral(" class=\"word\""));
    html += element("p", item.sentence);
    html += element("p", item.note, QStringLiteral(" class=\"note\""));
    if (!item.picture.isEmpty()) {
        html += QStringLiteral("<figure>\n") + item.picture;
        if (!item.spec.notes.isEmpty())
            html += element("figcaption", item.spec.notes.join(u' '));
        html += QStringLiteral("</figure>\n");
    }
    if ((item.drawn || report.tablesOpen) && !item.table.lines.empty()) {
        html += QStringLiteral("<details%1>\n").arg(report.tablesOpen ? QStringLiteral(" open=\"open\"") : QString()) +
            element("summary", report.tableWord) + QStringLiteral("<div class=\"scroll\" tabindex=\"0\">\n") +
            chart::tableAsHtml(item.table) + QStringLiteral("</div>\n</details>\n");
    }
    if (!item.answers.isEmpty()) {
        html += element("p", report.answersWord, QStringLiteral(" class=\"muted\"")) + QStringLiteral("<ul>\n");
        for (const QString &answer : item.answers)
            html += element("li", answer);
        html += QStringLiteral("</ul>\n");
    }
    return html + QStringLiteral("</section>\n");
}

QString contentsHtml(const Report &report)
{
    QString html = QStringLiteral("<nav>\n<ul>\n");
    const auto link = [&](const QString &id, const QString &title) {
        html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n").arg(id.toHtmlEscaped(), title.toHtmlEscaped());
    };
    if (!report.highlights.items.empty())
        link(report.highlights.id, report.highlights.title);
    link(QStringLiteral("method"), report.methodHead);
    for (const Section &section : report.sections)
        link(QStringLiteral("s-") + section.id, section.title);
    return html + QStringLiteral("</ul>\n</nav>\n");
}

} // namespace

QByteArray reportAsHtml(const Report &report)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                       .arg(report.language.text().toHtmlEscaped(),
                            language::isRightToLeft(report.language) ? QStringLiteral(" dir=\"rtl\"") : QString());
    const QString title = report.title + QStringLiteral(" ") + report.subtitle;
    html += element("title", marked(report.mark, title));
    html += QStringLiteral("<style>") + QLatin1String(style) + QStringLiteral("</style>\n</head>\n<body>\n<header>\n");
    html += element("p", report.mark, QStringLiteral(" class=\"mark\""));
    html += element("h1", report.title) + element("p", report.subtitle, QStringLiteral(" class=\"muted\""));
    html += QStringLiteral("</header>\n") + contentsHtml(report) + QStringLiteral("<main>\n");
    if (!report.highlights.items.empty()) {
        html += element("h2", report.highlights.title,
                        QStringLiteral(" id=\"%1\"").arg(report.highlights.id.toHtmlEscaped()));
        for (const Item &item : report.highlights.items)
            html += itemHtml(item, report, {});
        html += element("p", report.highlightRule, QStringLiteral(" class=\"muted\""));
    }
    html += element("h2", report.methodHead, QStringLiteral(" id=\"method\"")) + QStringLiteral("<ul>\n");
    for (const QString &line : report.method)
        html += element("li", line);
    html += QStringLiteral("</ul>\n");
    for (const Section &section : report.sections) {
        html += element("h2", section.title, QStringLiteral(" id=\"s-%1\"").arg(section.id.toHtmlEscaped()));
        QString last;
        for (const Item &item : section.items) {
            const bool first = item.spec.number != last; // its breakdowns follow a question
            last = item.spec.number;
            html += itemHtml(item, report, first ? QStringLiteral("q-") + item.spec.number : QString());
        }
    }
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace core::report
