// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
figure { margin: .5rem 0 1rem; break-inside: avoid; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; margin: .5rem 0; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border-bottom: 1px solid #dde2e8; padding: .2rem .6rem; text-align: right; vertical-align: top; }
th[scope=row], th[scope=rowgroup], td.hidden, thead th:first-child { text-align: left; }
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

QString itemHtml(const Item &item, const Report &report)
{
    QString html = QStringLiteral("<section id=\"q-%1\">\n").arg(item.spec.number.toHtmlEscaped());
    html += element("h3", item.spec.title);
    html += element("p", item.spec.subtitle, QStringLiteral(" class=\"muted\""));
    html += element("p", item.spec.words);
    if (!item.picture.isEmpty()) {
        html += QStringLiteral("<figure>\n") + item.picture;
        if (!item.spec.notes.isEmpty())
            html += element("figcaption", item.spec.notes.join(u' '));
        html += QStringLiteral("</figure>\n<details>\n") + element("summary", report.tableWord) +
            QStringLiteral("<div class=\"scroll\" tabindex=\"0\">\n") + chart::tableAsHtml(item.table) +
            QStringLiteral("</div>\n</details>\n");
    }
    if (!item.answers.isEmpty()) {
        html += element("p", report.answersWord, QStringLiteral(" class=\"muted\"")) + QStringLiteral("<ul>\n");
        for (const QString &answer : item.answers)
            html += element("li", answer);
        html += QStringLiteral("</ul>\n");
    }
    return html + QStringLiteral("</section>\n");
}

} // namespace

QByteArray reportAsHtml(const Report &report)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                       .arg(report.language.text().toHtmlEscaped());
    const QString title = report.title + QStringLiteral(" ") + report.subtitle;
    html += element("title", report.mark.isEmpty() ? title : report.mark + QStringLiteral(" – ") + title);
    html += QStringLiteral("<style>") + QLatin1String(style) + QStringLiteral("</style>\n</head>\n<body>\n<header>\n");
    html += element("p", report.mark, QStringLiteral(" class=\"mark\""));
    html += element("h1", report.title) + element("p", report.subtitle, QStringLiteral(" class=\"muted\""));
    html += QStringLiteral("</header>\n<nav>\n<ul>\n");
    for (const Section &section : report.sections)
        html += QStringLiteral("<li><a href=\"#s-%1\">%2</a></li>\n")
                    .arg(section.id.toHtmlEscaped(), section.title.toHtmlEscaped());
    html += QStringLiteral("<li><a href=\"#method\">%1</a></li>\n</ul>\n</nav>\n<main>\n")
                .arg(report.methodHead.toHtmlEscaped());
    for (const Section &section : report.sections) {
        html += element("h2", section.title, QStringLiteral(" id=\"s-%1\"").arg(section.id.toHtmlEscaped()));
        for (const Item &item : section.items)
            html += itemHtml(item, report);
    }
    html += element("h2", report.methodHead, QStringLiteral(" id=\"method\"")) + QStringLiteral("<ul>\n");
    for (const QString &line : report.method)
        html += element("li", line);
    return (html + QStringLiteral("</ul>\n</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace core::report
