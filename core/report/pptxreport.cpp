// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/nativechart.h"
#include "core/report/officepackage.h"
#include "core/report/officexml.h"
#include "core/report/slideshapes.h"
#include "core/report/steps.h"
#include "core/report/tablecells.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace core::report {
namespace {

const QString muted = QStringLiteral("tx2"), danger = QStringLiteral("A3231B");

constexpr qint64 point = slidePoint;
constexpr qint64 lineUnder = 46 * point, foot = 62 * point, gap = 6 * point;
constexpr qsizetype wordLines = 5;          ///< findings without a chart on one slide
constexpr std::size_t tableLines = 12;      ///< of a table on one slide
constexpr qsizetype answerLetters = 700;    ///< of open answers on one slide
constexpr std::size_t mostAnswerSlides = 2; ///< but in a full report
constexpr qsizetype longTitle = 110, longestTitle = 220;

/// As many whole sentences as a title holds, one at least, and what stands under the chart then. A sentence ends before
/// a capital or a quotation.
std::pair<QString, QString> titleOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?]\\s+(?=[\\p{Lu}\"”“])"));
    qsizetype title = 0, rest = text.size();
    for (QRegularExpressionMatchIterator ends = end.globalMatch(text); ends.hasNext();) {
        const QRegularExpressionMatch found = ends.next();
        if (title > 0 && found.capturedStart() + 1 > longTitle)
            break;
        title = found.capturedStart() + 1;
        rest = found.capturedEnd();
    }
    if (title == 0 || text.size() <= longTitle)
        return {text, {}};
    return {text.left(title), text.mid(rest)};
}

class SlidesWriter
{
public:
    SlidesWriter(const Report &report, OfficePackage package, const Progress &progress)
        : m_report(report), m_steps(report, progress), m_package(std::move(package)),
          m_main(m_package.related({}, QStringLiteral("officeDocument"))), m_shapes(report.language)
    {
    }

    [[nodiscard]] base::Result<QByteArray> run(const QString &templateName)
    {
        if (m_main.isEmpty() || !m_package.part(m_main).contains("<p:presentation"))
            return base::fail(base::ErrorCode::NotThisKind, {templateName, QStringLiteral("potx")});
        if (!m_folder.isValid())
            return base::fail(base::ErrorCode::FileNotWritable, {m_folder.path()});
        auto layouts = slideLayouts(m_package, m_main, templateName);
        if (!layouts)
            return base::fail(layouts);
        m_layouts = *std::move(layouts);
        m_notesMaster = m_package.related(m_main, QStringLiteral("notesMaster"));
        dropSlides();
        titleSlide();
        if (const auto written = items(m_report.highlights); !written)
            return base::fail(written);
        QStringList method = m_report.method;
        if (!m_report.highlightRule.isEmpty())
            method.append(m_report.highlightRule);
        textSlide(m_report.methodHead, method);
        for (const Section &section : m_report.sections) {
            sectionSlide(section);
            if (const auto written = items(section); !written)
                return base::fail(written);
        }
        listSlides();
        m_package.setDefaultType(QStringLiteral("xlsx"), officeTypes + QStringLiteral("spreadsheetml.sheet"));
        m_package.setProperties(marked(m_report.mark, m_report.title), m_report.language.text(), m_report.day);
        return m_package.write(m_report.day);
    }

private:
    /// A template may bring slides of its own; they are examples.
    void dropSlides()
    {
        for (const OfficePackage::Relationship &one : m_package.relationships(m_main)) {
            if (!one.type.endsWith(QLatin1String("/slide")))
                continue;
            if (const QString notes = m_package.related(one.target, QStringLiteral("notesSlide")); !notes.isEmpty())
                m_package.remove(notes);
            m_package.remove(one.target);
            m_package.unrelate(m_main, one.id);
        }
    }

    /// Tells the presentation its slides: behind the masters, as the schema has it.
    void listSlides()
    {
        QString text = QString::fromUtf8(m_package.part(m_main));
        static const QRegularExpression old(
            QStringLiteral("<p:sldIdLst\\b[^>]*/>|<p:sldIdLst\\b.*?</p:sldIdLst>|<p:extLst\\b.*?</"
                           "p:extLst>|<p:custShowLst\\b.*?</p:custShowLst>"),
            QRegularExpression::DotMatchesEverythingOption);
        text.remove(old);
        OfficeXml list(OfficeXml::As::Fragment);
        list.open("p:sldIdLst");
        int id = 256; // the lowest there may be
        for (const QString &path : m_slides)
            list.leaf(
                "p:sldId",
                {{"id", QString::number(id++)}, {"r:id", m_package.relate(m_main, QStringLiteral("slide"), path)}});
        const qsizetype place = text.indexOf(QStringLiteral("<p:sldSz"));
        text.insert(place < 0 ? text.indexOf(QStringLiteral("<p:notesSz")) : place, QString::fromUtf8(list.take()));
        static const QRegularExpression root(QStringLiteral("<p:presentation\\b(?![^>]*\\brtl=)"));
        if (m_shapes.isRightToLeft())
            text.replace(root, QStringLiteral("<p:presentation rtl=\"1\""));
        m_package.put(m_main, text.toUtf8(), officeTypes + QStringLiteral("presentationml.presentation.main+xml"));
    }

    void beginSlide(const SlideLayout &layout, const QString &title, bool wanted)
    {
        m_layout = &layout;
        m_path = QStringLiteral("ppt/slides/slide%1.xml").arg(m_slides.size() + 1);
        m_package.relate(m_path, QStringLiteral("slideLayout"), layout.path);
        m_shapes.begin("p:sld");
        const QString cut = wanted && title.size() > longestTitle ? title.left(longestTitle - 1) + u'…' : title;
        m_shapes.openPlace(layout.titleType, {}, cut);
        m_shapes.xml().open("p:txBody").open("a:bodyPr");
        if (cut.size() > longTitle)
            m_shapes.xml().leaf("a:normAutofit",
                                {{"fontScale", cut.size() > 160 ? QStringLiteral("70000") : QStringLiteral("85000")}});
        m_shapes.xml().close().leaf("a:lstStyle");
        m_shapes.openParagraph();
        m_shapes.run(cut, {});
        m_shapes.xml().close().close().close();
        if (!m_report.mark.isEmpty()) {
            const qint64 width = m_layouts.slide.width / 5;
            const qint64 edge = m_layouts.chart.title.x;
            m_shapes.textBox(
                m_report.mark,
                {m_shapes.isRightToLeft() ? edge : m_layouts.slide.width - width - edge, gap, width, 26 * point},
                {12, {}, danger, true, "r", "t"});
        }
    }

    void endSlide(const QString &notes)
    {
        if (m_layout->number) {
            m_shapes.openPlace(QStringLiteral("sldNum"), m_layout->number, QStringLiteral("Number"));
            m_shapes.xml().open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
            m_shapes.xml().open("a:fld",
                                {{"id", QStringLiteral("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")},
                                 {"type", QStringLiteral("slidenum")}});
            m_shapes.xml().leaf("a:rPr", {{"lang", m_report.language.text()}});
            m_shapes.xml()
                .open("a:t")
                .text(QString::number(m_slides.size() + 1))
                .close()
                .close()
                .close()
                .close()
                .close();
        }
        m_package.put(m_path, m_shapes.take(), officeTypes + QStringLiteral("presentationml.slide+xml"));
        m_slides.append(m_path);
        if (!notes.isEmpty() && !m_notesMaster.isEmpty())
            writeNotes(notes);
    }

    void writeNotes(const QString &notes)
    {
        const QString path = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(m_slides.size());
        const QString slide = m_path;
        m_shapes.begin("p:notes");
        m_shapes.openPlace(QStringLiteral("sldImg"), 2, QStringLiteral("Slide"));
        m_shapes.xml().close();
        m_shapes.openPlace(QStringLiteral("body"), 3, QStringLiteral("Notes"));
        m_shapes.xml().open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle");
        m_shapes.openParagraph();
        m_shapes.run(notes, {});
        m_shapes.xml().close().close().close();
        m_package.put(path, m_shapes.take(), officeTypes + QStringLiteral("presentationml.notesSlide+xml"));
        m_package.relate(path, QStringLiteral("notesMaster"), m_notesMaster);
        m_package.relate(path, QStringLiteral("slide"), slide);
        m_package.relate(slide, QStringLiteral("notesSlide"), path);
    }

    void body(const QStringList &lines)
    {
        if (!m_layout->body)
            return;
        m_shapes.openPlace(m_layout->bodyType, m_layout->body, QStringLiteral("Text"));
        m_shapes.xml().open("p:txBody").open("a:bodyPr").leaf("a:normAutofit").close().leaf("a:lstStyle");
        for (const QString &line : lines) {
            m_shapes.openParagraph();
            m_shapes.run(line, {});
            m_shapes.xml().close();
        }
        m_shapes.xml().close().close();
    }

    void titleSlide()
    {
        beginSlide(m_layouts.title, m_report.title, false);
        body({m_report.subtitle});
        endSlide({});
    }

    void sectionSlide(const Section &section)
    {
        beginSlide(m_layouts.section, section.title, false);
        endSlide({});
    }

    void textSlide(const QString &title, const QStringList &lines)
    {
        beginSlide(m_layouts.text, title, false);
        body(lines);
        endSlide({});
    }

    [[nodiscard]] base::Result<void> items(const Section &section)
    {
        QStringList words; // what is told without a chart: an empty frame under a title would say nothing
        const auto flush = [&] {
            if (!words.isEmpty())
                textSlide(section.title, words);
            words.clear();
        };
        for (const Item &item : section.items) {
            if (auto going = m_steps.next(); !going)
                return going;
            const std::optional<NativeChart> chart = nativeChart(item);
            if (item.answers.isEmpty() && !chart && item.table.lines.empty()) {
                words.append(item.sentence + QStringLiteral(" – ") + questionOf(item));
                if (words.size() == wordLines)
                    flush();
                continue;
            }
            flush();
            if (!item.answers.isEmpty()) {
                answerSlides(item);
                continue;
            }
            if (chart) {
                if (auto written = chartSlides(item, *chart); !written)
                    return written;
            }
            if (!item.table.lines.empty() && (m_report.tablesOpen || (item.drawn && !chart)))
                tableSlides(item);
        }
        flush();
        return {};
    }

    /// Below title and question; above the words at the foot.
    [[nodiscard]] SlideArea area() const
    {
        const SlideArea &title = m_layouts.chart.title;
        const qint64 top = title.y + title.height + lineUnder + gap;
        return {title.x, top, title.width,
                std::max<qint64>(m_layouts.slide.height / 4, m_layouts.slide.height - foot - top - gap)};
    }

    static QString questionOf(const Item &item) { return headingOf(item) + QStringLiteral(" · ") + item.spec.subtitle; }

    void question(const Item &item)
    {
        const SlideArea &title = m_layouts.chart.title;
        m_shapes.textBox(questionOf(item), {title.x, title.y + title.height + gap, title.width, lineUnder - gap},
                         {13, muted, {}, false, "l", "ctr"});
    }

    /// As many slides as readable text takes.
    [[nodiscard]] base::Result<void> chartSlides(const Item &item, const NativeChart &chart)
    {
        const SlideArea here = area();
        const std::vector<NativeChart> parts =
            chart.partsFor(static_cast<double>(here.width) / point, static_cast<double>(here.height) / point);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (auto written = chartSlide(item, parts[i], partName(i, parts.size())); !written)
                return written;
        }
        return {};
    }

    /// " (1/2)"; nothing where there is one slide.
    [[nodiscard]] static QString partName(std::size_t part, std::size_t parts)
    {
        return parts > 1 ? QStringLiteral(" (%1/%2)").arg(part + 1).arg(parts) : QString();
    }

    [[nodiscard]] base::Result<void> chartSlide(const Item &item, const NativeChart &chart, const QString &part)
    {
        const auto [title, rest] = titleOf(item.sentence);
        beginSlide(m_layouts.chart, title + part, true);
        question(item);
        const SlideArea here = area();
        if (auto drawn = figure(chart, item, here); !drawn)
            return drawn;
        QStringList words;
        for (const QString &text : {rest, item.note, item.spec.notes.join(u' ')}) {
            if (!text.isEmpty())
                words.append(text);
        }
        m_shapes.textBox(words.join(u' '),
                         {here.x, m_layouts.slide.height - foot, here.width - 60 * point, foot - 3 * gap},
                         {11, muted, {}, false, "l", "t"});
        endSlide(descriptionOf(item));
        return {};
    }

    [[nodiscard]] base::Result<void> figure(const NativeChart &chart, const Item &item, const SlideArea &here)
    {
        const int number = ++m_charts;
        const QString path = QStringLiteral("ppt/charts/chart%1.xml").arg(number);
        const QString book = QStringLiteral("ppt/embeddings/chart%1.xlsx").arg(number);
        const auto workbook = chartWorkbook(chart, m_folder.path(), m_report.day);
        if (!workbook)
            return base::fail(workbook);
        m_package.put(book, *workbook);
        const QString inside = m_package.relate(path, QStringLiteral("package"), book);
        const int textSize =
            chart.textSizeIn(static_cast<double>(here.width) / point, static_cast<double>(here.height) / point);
        m_package.put(path, chartPart(chart, {m_report.language, m_report.mark, inside, textSize}),
                      officeTypes + QStringLiteral("drawingml.chart+xml"));
        const QString id = m_package.relate(m_path, QStringLiteral("chart"), path);
        m_shapes.openFrame(item.spec.number, descriptionOf(item), here);
        m_shapes.xml().open("a:graphic").open("a:graphicData", {{"uri", chartSpace}});
        m_shapes.xml().leaf("c:chart", {{"xmlns:c", chartSpace}, {"r:id", id}}).close().close().close();
        return {};
    }

    /// The lines that one slide after the other shows of a table. None ends with a heading, and none begins with what
    /// belongs to the line before.
    [[nodiscard]] static std::vector<PageTable> slidesOf(const PageTable &whole)
    {
        std::vector<PageTable> slides;
        const std::vector<chart::Table::Line> &lines = whole.table.lines;
        for (std::size_t from = 0, to = 0; from < lines.size(); from = to) {
            to = std::min(lines.size(), from + tableLines);
            while (to < lines.size() && to > from + 1 && (lines[to - 1].title || belongsToLineBefore(lines[to])))
                --to;
            PageTable &slide = slides.emplace_back();
            slide.table.columns = whole.table.columns;
            for (std::size_t line = from; line < to; ++line) {
                slide.table.lines.push_back(lines[line]);
                slide.shades.push_back(whole.shades[line]);
            }
            if (whole.notes.isEmpty())
                continue;
            slide.table.lines.push_back({{}, {}, whole.notes.join(u' '), false});
            slide.shades.emplace_back();
        }
        return slides;
    }

    /// As many slides as it takes; a table in small print helps nobody.
    void tableSlides(const Item &item)
    {
        const std::vector<PageTable> slides = slidesOf(pageTable(item, m_report.togetherNote));
        const QString finding = titleOf(item.sentence).first;
        for (std::size_t slide = 0; slide < slides.size(); ++slide) {
            beginSlide(m_layouts.chart, finding + partName(slide, slides.size()), true);
            question(item);
            m_shapes.openFrame(item.spec.number, descriptionOf(item), area());
            m_shapes.table(slides[slide], area().width);
            endSlide(descriptionOf(item));
        }
    }

    void answerSlides(const Item &item)
    {
        QStringList lines;
        if (!item.sentence.isEmpty()) // how they were chosen
            lines.append(item.sentence);
        qsizetype letters = 0;
        std::size_t slides = 0;
        const auto flush = [&] {
            if (lines.isEmpty() || (!m_report.tablesOpen && slides >= mostAnswerSlides))
                return;
            textSlide(headingOf(item), lines);
            ++slides;
            lines.clear();
            letters = 0;
        };
        for (const QString &answer : item.answers) {
            if (letters > 0 && letters + answer.size() > answerLetters)
                flush();
            lines.append(answer);
            letters += answer.size();
        }
        flush();
    }

    const Report &m_report;
    Steps m_steps;
    OfficePackage m_package;
    QString m_main;
    QTemporaryDir m_folder;
    SlideLayouts m_layouts;
    const SlideLayout *m_layout = nullptr;
    QString m_notesMaster;
    QString m_path; ///< of the slide being written
    QStringList m_slides;
    int m_charts = 0;
    SlideShapes m_shapes;
};

} // namespace

base::Result<QByteArray> reportAsPptx(const Report &report, const Template &from, const Progress &progress)
{
    auto package = OfficePackage::read(from.bytes, from.name, QStringLiteral("potx"));
    if (!package)
        return base::fail(package);
    return SlidesWriter(report, *std::move(package), progress).run(from.name);
}

} // namespace core::report
