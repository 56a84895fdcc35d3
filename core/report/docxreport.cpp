// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentsection.h"
#include "core/report/documentwords.h"
#include "core/report/nativechart.h"
#include "core/report/officepackage.h"
#include "core/report/officexml.h"
#include "core/report/steps.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <functional>

namespace core::report {
namespace {

constexpr double unitsInPoint = 12700; ///< English Metric Units
constexpr double tallest = 560;        ///< of a chart, in points: it leaves room for its heading
/// LibreOffice keeps so many charts of a document alive and squeezes what it remembers of the others into their frames.
constexpr std::ptrdiff_t mostLiveCharts = 20;

class DocumentWriter
{
public:
    DocumentWriter(const Report &report, OfficePackage package, const Progress &progress)
        : m_report(report), m_steps(report, progress), m_package(std::move(package)),
          m_main(m_package.related({}, QStringLiteral("officeDocument"))),
          m_words(styleIds(m_package.part(m_package.related(m_main, QStringLiteral("styles")))), report.language)
    {
    }

    [[nodiscard]] base::Result<QByteArray> run(const QString &templateName)
    {
        const QByteArray document = m_package.part(m_main);
        const qsizetype body = document.indexOf('>', document.indexOf("<w:body")) + 1;
        const qsizetype end = document.lastIndexOf("</w:body>");
        if (body <= 0 || end < body)
            return base::fail(base::ErrorCode::NotThisKind, {templateName, QStringLiteral("dotx")});
        if (!m_folder.isValid())
            return base::fail(base::ErrorCode::FileNotWritable, {m_folder.path()});
        DocumentSection section(document, body, end);
        m_textWidth = section.textWidth();
        m_pictured = charts() > mostLiveCharts;
        if (!m_report.mark.isEmpty())
            markHeaders(section);
        if (m_words.isRightToLeft())
            section.turnRound();
        if (m_report.columns)
            m_head = section.beginColumns();
        if (const auto written = writeBody(); !written)
            return base::fail(written);
        m_package.put(m_main, document.left(body) + m_xml.take() + section.xml() + document.mid(end),
                      officeTypes + QStringLiteral("wordprocessingml.document.main+xml"));
        m_package.setDefaultType(QStringLiteral("xlsx"), officeTypes + QStringLiteral("spreadsheetml.sheet"));
        m_package.setDefaultType(QStringLiteral("svg"), QStringLiteral("image/svg+xml"));
        const QString title = marked(m_report.mark, m_report.title);
        m_package.setProperties(title, m_report.language.text(), m_report.day);
        return m_package.write(m_report.day);
    }

private:
    /// The mark of a rehearsal stands at the head of every page, whatever the template has there.
    void markHeaders(DocumentSection &section)
    {
        OfficeXml paragraph(OfficeXml::As::Fragment);
        paragraph.open("w:p").open("w:pPr");
        if (const QString style = m_words.styleId(Style::Mark); !style.isEmpty())
            paragraph.leaf("w:pStyle", {{"w:val", style}});
        m_words.direct(paragraph);
        paragraph.leaf("w:jc", {{"w:val", QStringLiteral("right")}}).close(); // the far end in either direction
        m_words.run(paragraph, m_report.mark, m_words.styleId(Style::Mark).isEmpty());
        const QByteArray mark = paragraph.take();
        int headers = 0;
        for (const OfficePackage::Relationship &one : m_package.relationships(m_main)) {
            if (!one.type.endsWith(QLatin1String("/header")))
                continue;
            QByteArray header = m_package.part(one.target);
            const qsizetype end = header.lastIndexOf("</w:hdr>");
            if (end < 0)
                continue;
            m_package.put(one.target, header.insert(end, mark));
            headers += section.hasHeader(one.id) ? 1 : 0;
        }
        if (headers > 0)
            return;
        const QString path = QStringLiteral("word/header-mark.xml");
        const QByteArray space("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        m_package.put(path, OfficeXml().take() + "<w:hdr xmlns:w=\"" + space + "\">" + mark + "</w:hdr>",
                      officeTypes + QStringLiteral("wordprocessingml.header+xml"));
        section.addHeader(m_package.relate(m_main, QStringLiteral("header"), path));
    }

    void openParagraph(Style style, bool kept = false)
    {
        m_xml.open("w:p");
        const QString id = m_words.styleId(style);
        const bool heading = style == Style::Heading || style == Style::Question;
        const bool whole = style == Style::Caption; // a note is never torn over two columns
        if (id.isEmpty() && !heading && !m_words.isRightToLeft() && !kept && !whole)
            return;
        m_xml.open("w:pPr");
        if (!id.isEmpty())
            m_xml.leaf("w:pStyle", {{"w:val", id}});
        if (kept)
            m_xml.leaf("w:keepNext");
        if (whole)
            m_xml.leaf("w:keepLines");
        // Chapters of a short text go on; the first one begins a page of its own behind a list of contents.
        if (style == Style::Heading && !m_report.tablesOpen)
            m_xml.leaf("w:pageBreakBefore", {{"w:val", QLatin1String(m_afterContents ? "1" : "0")}});
        m_afterContents = m_afterContents && style != Style::Heading;
        m_words.direct(m_xml);
        if (id.isEmpty() && heading) // a template without headings still gets an outline
            m_xml.leaf("w:outlineLvl", {{"w:val", QString::number(style == Style::Heading ? 0 : 1)}});
        m_xml.close();
    }

    /// kept: on the page of what follows.
    void paragraph(const QString &text, Style style, bool kept = false)
    {
        if (text.isEmpty())
            return;
        openParagraph(style, kept);
        const bool plainBullet = style == Style::Bullet && m_words.styleId(style).isEmpty();
        m_words.run(m_xml, plainBullet ? QStringLiteral("•\u2002") + text : text, isBold(style));
        m_xml.close();
    }

    /// What must stand out even in a template that has no style for it.
    [[nodiscard]] bool isBold(Style style) const
    {
        return m_words.styleId(style).isEmpty() &&
            (style == Style::Mark || style == Style::Word || style == Style::Title || style == Style::Heading ||
             style == Style::Question || style == Style::ContentsHead);
    }

    void heading(const QString &text, Style style, const QString &bookmark)
    {
        openParagraph(style);
        const QString id = QString::number(++m_bookmarks);
        m_xml.leaf("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark}});
        m_words.run(m_xml, text, isBold(style));
        m_xml.leaf("w:bookmarkEnd", {{"w:id", id}}).close();
    }

    [[nodiscard]] std::vector<std::pair<QString, QString>> chapters() const
    {
        std::vector<std::pair<QString, QString>> all; // bookmark and title
        if (!m_report.highlights.items.empty())
            all.emplace_back(QStringLiteral("_highlights"), m_report.highlights.title);
        all.emplace_back(QStringLiteral("_method"), m_report.methodHead);
        for (const Section &section : m_report.sections)
            all.emplace_back(QStringLiteral("_s_") + section.id, section.title);
        return all;
    }

    /// A field that a person can update; until then its entries are links, which need no page numbers.
    void contents()
    {
        const auto all = chapters();
        if (all.size() < 3)
            return;
        paragraph(m_report.contentsHead, Style::ContentsHead);
        const auto field = [this](const char *type) {
            m_xml.open("w:r").leaf("w:fldChar", {{"w:fldCharType", QLatin1String(type)}}).close();
        };
        for (std::size_t i = 0; i < all.size(); ++i) {
            openParagraph(Style::Contents);
            if (i == 0) {
                field("begin");
                m_xml.open("w:r").open("w:instrText", {{"xml:space", QStringLiteral("preserve")}});
                m_xml.text(QStringLiteral(" TOC \\o \"1-1\" \\n \\h \\z ")).close().close();
                field("separate");
            }
            m_xml.open("w:hyperlink", {{"w:anchor", all[i].first}, {"w:history", QStringLiteral("1")}});
            m_words.run(m_xml, all[i].second);
            m_xml.close();
            if (i + 1 == all.size())
                field("end");
            m_xml.close();
        }
        m_afterContents = true;
    }

    /// Title and contents are as wide as the page.
    void beginColumns()
    {
        if (!m_report.columns)
            return;
        m_xml.open("w:p").open("w:pPr").raw(m_head).close().close();
        m_textWidth = (m_textWidth - DocumentSection::gutter) / 2;
        m_afterContents = false;
    }

    [[nodiscard]] base::Result<void> writeBody()
    {
        m_xml = OfficeXml(OfficeXml::As::Fragment);
        paragraph(m_report.title, Style::Title);
        paragraph(m_report.subtitle, Style::Subtitle);
        contents();
        beginColumns();
        if (!m_report.highlights.items.empty()) {
            heading(m_report.highlights.title, Style::Heading, QStringLiteral("_highlights"));
            if (auto written = items(m_report.highlights); !written)
                return written;
            paragraph(m_report.highlightRule, Style::Caption);
        }
        heading(m_report.methodHead, Style::Heading, QStringLiteral("_method"));
        for (qsizetype i = 0; i < m_report.method.size(); ++i) // on one page: it is looked up
            paragraph(m_report.method[i], Style::Bullet, i + 1 < m_report.method.size());
        for (const Section &section : m_report.sections) {
            heading(section.title, Style::Heading, QStringLiteral("_s_") + section.id);
            if (auto written = items(section); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] base::Result<void> items(const Section &section)
    {
        for (const Item &item : section.items) {
            if (auto going = m_steps.next(); !going)
                return going;
            heading(headingOf(item), Style::Question, QStringLiteral("_q%1").arg(m_bookmarks + 1));
            paragraph(item.spec.subtitle, Style::Base);
            if (!item.sentence.contains(item.word)) // else the sentence says it
                paragraph(item.word, Style::Word);
            paragraph(item.sentence, Style::Finding);
            paragraph(item.note, Style::Note);
            const std::optional<NativeChart> chart = nativeChart(item);
            if (chart) {
                if (auto drawn = figure(*chart, item); !drawn)
                    return drawn;
            }
            if (item.drawn)
                paragraph(item.spec.notes.join(u' '), Style::Caption);
            if (!item.table.lines.empty() && (m_report.tablesOpen || (item.drawn && !chart)))
                writeTable(item);
            if (!item.answers.isEmpty()) {
                paragraph(m_report.answersWord, Style::Caption);
                for (const QString &answer : item.answers)
                    paragraph(answer, Style::Bullet);
            }
        }
        return {};
    }

    [[nodiscard]] std::ptrdiff_t charts() const
    {
        const auto ofSection = [](const Section &section) {
            return std::count_if(section.items.begin(), section.items.end(),
                                 [](const Item &item) { return nativeChart(item).has_value(); });
        };
        std::ptrdiff_t all = ofSection(m_report.highlights);
        for (const Section &section : m_report.sections)
            all += ofSection(section);
        return all;
    }

    [[nodiscard]] base::Result<void> figure(const NativeChart &chart, const Item &item)
    {
        const int number = ++m_charts;
        const QString path = QStringLiteral("word/charts/chart%1.xml").arg(number);
        const QString book = QStringLiteral("word/embeddings/chart%1.xlsx").arg(number);
        const auto workbook = chartWorkbook(chart, m_folder.path(), m_report.day);
        if (!workbook)
            return base::fail(workbook);
        m_package.put(book, *workbook);
        const QString inside = m_package.relate(path, QStringLiteral("package"), book);
        m_package.put(path, chartPart(chart, {m_report.language, m_report.mark, inside}),
                      officeTypes + QStringLiteral("drawingml.chart+xml"));
        const QString id = m_package.relate(m_main, QStringLiteral("chart"), path);
        // Two pages and a card are told how much room there is; elsewhere every row keeps its name.
        const double most = m_report.sections.empty() && m_report.pictureHeight > 0 ? m_report.pictureHeight : tallest;
        const double height = std::min(most, chart.heightFor(m_textWidth));
        openFigure(!item.spec.notes.isEmpty());
        m_xml.open("w:r");
        const auto drawing = [&] {
            openDrawing(item, m_textWidth, height);
            m_xml.open("a:graphicData", {{"uri", chartSpace}});
            m_xml.leaf("c:chart", {{"xmlns:c", chartSpace}, {"xmlns:r", linkSpace}, {"r:id", id}});
            m_xml.close().close().close().close();
        };
        if (m_pictured && !item.picture.isEmpty())
            withPicture(item, drawing);
        else
            drawing();
        m_xml.close().close();
        return {};
    }

    /// A figure is never parted from its notes; without any it is not held by what follows.
    void openFigure(bool noted)
    {
        m_xml.open("w:p").open("w:pPr");
        if (const QString id = m_words.styleId(Style::Figure); !id.isEmpty())
            m_xml.leaf("w:pStyle", {{"w:val", id}});
        if (!noted)
            m_xml.leaf("w:keepNext", {{"w:val", QStringLiteral("0")}});
        m_words.direct(m_xml);
        m_xml.close();
    }

    /// Leaves three elements open, for a:graphicData to come into.
    void openDrawing(const Item &item, double width, double height)
    {
        m_xml.open("w:drawing");
        m_xml.open(
            "wp:inline",
            {{"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
             {"distT", QStringLiteral("0")},
             {"distB", QStringLiteral("0")},
             {"distL", QStringLiteral("0")},
             {"distR", QStringLiteral("0")}});
        m_xml.leaf("wp:extent", {{"cx", units(width)}, {"cy", units(height)}});
        m_xml.leaf("wp:docPr",
                   {{"id", QString::number(m_charts)},
                    {"name", QStringLiteral("%1 %2").arg(item.spec.number).arg(m_charts)},
                    {"descr", descriptionOf(item)}});
        m_xml.leaf("wp:cNvGraphicFramePr");
        m_xml.open("a:graphic", {{"xmlns:a", drawingSpace}});
    }

    /// Word takes the chart, which it can edit; a program that does not know Word's own names takes the picture
    /// (ECMA-376, part 3: markup compatibility).
    void withPicture(const Item &item, const std::function<void()> &chart)
    {
        const QString words = QStringLiteral("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing");
        const QString compatibility = QStringLiteral("http://schemas.openxmlformats.org/markup-compatibility/2006");
        m_xml.open("mc:AlternateContent", {{"xmlns:mc", compatibility}});
        m_xml.open("mc:Choice", {{"xmlns:wp14", words}, {"Requires", QStringLiteral("wp14")}});
        chart();
        m_xml.close().open("mc:Fallback");
        picture(item);
        m_xml.close().close();
    }

    void picture(const Item &item)
    {
        const QString path = QStringLiteral("word/media/chart%1.svg").arg(m_charts);
        m_package.put(path, OfficeXml().take() + item.picture.toUtf8());
        const QSizeF size = pictureSize(item.picture);
        // Not as wide as the text: two questions fit a page, and the small print still has seven points.
        const double broad = m_textWidth * (m_report.columns ? 0.86 : 0.76);
        const double height = std::min(tallest, broad * size.height() / size.width());
        const double width = std::min(broad, height * size.width() / size.height());
        const QString space = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
        const QString number = QString::number(m_charts);
        openDrawing(item, width, height);
        m_xml.open("a:graphicData", {{"uri", space}}).open("pic:pic", {{"xmlns:pic", space}});
        m_xml.open("pic:nvPicPr").leaf("pic:cNvPr", {{"id", number}, {"name", item.spec.number}});
        m_xml.leaf("pic:cNvPicPr").close().open("pic:blipFill");
        m_xml.leaf("a:blip",
                   {{"xmlns:r", linkSpace}, {"r:embed", m_package.relate(m_main, QStringLiteral("image"), path)}});
        m_xml.open("a:stretch").leaf("a:fillRect").close().close().open("pic:spPr").open("a:xfrm");
        m_xml.leaf("a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        m_xml.leaf("a:ext", {{"cx", units(width)}, {"cy", units(height)}}).close();
        m_xml.open("a:prstGeom", {{"prst", QStringLiteral("rect")}}).leaf("a:avLst").close().close();
        m_xml.close().close().close().close().close();
    }

    void writeTable(const Item &item)
    {
        const PageTable page = pageTable(item, m_report.togetherNote);
        m_words.table(m_xml, page, m_textWidth);
        paragraph(page.notes.join(u' '), Style::Caption);
        if (!page.notes.isEmpty())
            return;
        openParagraph(Style::Caption); // what follows a table never touches it
        m_xml.close();
    }

    [[nodiscard]] static QString units(double points) { return QString::number(std::lround(points * unitsInPoint)); }

    const Report &m_report;
    Steps m_steps;
    OfficePackage m_package;
    QString m_main;
    DocumentWords m_words;
    QTemporaryDir m_folder;
    OfficeXml m_xml{OfficeXml::As::Fragment};
    double m_textWidth = 0;       ///< of the page, or of a column of it; points
    QByteArray m_head;            ///< properties of the section before the columns
    bool m_pictured = false;      ///< charts come with pictures of them
    bool m_afterContents = false; ///< the next chapter is the first
    int m_charts = 0;
    int m_bookmarks = 0;
};

} // namespace

base::Result<QByteArray> reportAsDocx(const Report &report, const Template &from, const Progress &progress)
{
    auto package = OfficePackage::read(from.bytes, from.name, QStringLiteral("dotx"));
    if (!package)
        return base::fail(package);
    return DocumentWriter(report, *std::move(package), progress).run(from.name);
}

} // namespace core::report
