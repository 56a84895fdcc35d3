// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spreadsheet.h"
#include "core/report/nativechart.h"
#include "core/report/officepackage.h"
#include "tests/support/files.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace core;
using report::NativeChart;
using report::OfficePackage;

namespace {

/// Every text of a part between the tags of this name, in order.
QStringList textsOf(const QByteArray &part, const char *element)
{
    QStringList texts;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == QLatin1String(element))
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

int countOf(const QByteArray &part, const char *element, const char *attribute = nullptr)
{
    int count = 0;
    QXmlStreamReader reader(part);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == QLatin1String(element))
            count += attribute == nullptr || !reader.attributes().value(QLatin1String(attribute)).isEmpty() ? 1 : 0;
    }
    return reader.hasError() ? -1 : count;
}

} // namespace

/// Text documents and slides: the same figures as the document they are made from, in charts that can be edited.
class TestOffice : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;
    chart::Companions m_companions;

    static QString colour(const chart::Column &column)
    {
        return column.step == 0 ? QStringLiteral("0A4F99") : QStringLiteral("9CC5E8");
    }

    base::Result<report::Report> make(const char *language, report::Length length = report::Length::Standard)
    {
        report::Options options;
        options.length = length;
        return report::makeReport({m_releases, m_companions, m_catalogue, {}, colour, {}},
                                  base::Language(QLatin1String(language)), options);
    }

    static report::TemplatePlaces shipped() { return {{}, {}, tests::sourcePath(QStringLiteral("resources"))}; }

    static std::vector<const report::Item *> itemsOf(const report::Report &made)
    {
        std::vector<const report::Item *> items;
        for (const report::Item &item : made.highlights.items)
            items.push_back(&item);
        for (const report::Section &section : made.sections) {
            for (const report::Item &item : section.items)
                items.push_back(&item);
        }
        return items;
    }

    static base::Result<OfficePackage> written(const report::Report &made, report::Format format)
    {
        const auto bytes = report::reportAs(made, format, shipped());
        return bytes ? OfficePackage::read(*bytes, QStringLiteral("report"), QStringLiteral("docx"))
                     : base::Result<OfficePackage>(base::fail(bytes));
    }

    /// One chart of a package, which has the rows of a chart from one on. Returns how many.
    static qsizetype checkPart(const NativeChart &chart, qsizetype from, const OfficePackage &package,
                               const QString &path, const QString &mark)
    {
        const QByteArray part = package.part(path);
        const auto sheets = base::readSpreadsheet(package.part(package.related(path, QStringLiteral("package"))), path);
        qsizetype rows = 0;
        [&] {
            QVERIFY2(!part.isEmpty(), qPrintable(path));
            QVERIFY(part.contains(mark.toUtf8())); // stays in the chart when it is copied elsewhere
            QVERIFY_RESULT(sheets);
            // Each figure reads as it does elsewhere, and stands behind the chart as a number.
            const std::vector<QStringList> &sheet = sheets->front().rows;
            rows = static_cast<qsizetype>(sheet.size()) - 1;
            QVERIFY(rows > 0 && from + rows <= chart.categories.size());
            const QStringList labels = textsOf(part, "a:t");
            for (qsizetype row = 0; row < rows; ++row) {
                const QStringList &cells = sheet.at(static_cast<std::size_t>(row) + 1);
                QCOMPARE(cells.value(0), chart.categories.at(from + row));
                for (std::size_t column = 0; column < chart.series.size(); ++column) {
                    const NativeChart::Series &series = chart.series[column];
                    QCOMPARE(sheet.front().value(static_cast<qsizetype>(column) + 1), series.name);
                    const NativeChart::Point &point = series.points.at(static_cast<std::size_t>(from + row));
                    const QString cell = cells.value(static_cast<qsizetype>(column) + 1);
                    if (!point.value) {
                        QVERIFY2(cell.isEmpty(), qPrintable(cell)); // a gap, never 0
                        continue;
                    }
                    QVERIFY(qAbs(cell.toDouble() - *point.value) < 1e-9);
                    const bool told = chart.shape != NativeChart::Shape::Stacked || *point.value >= 7;
                    QVERIFY2(!told || labels.contains(point.label), qPrintable(point.label));
                }
            }
        }();
        return rows;
    }

    /// Charts of a package in the order of the document, each with the workbook behind it.
    void checkCharts(const report::Report &made, const OfficePackage &package, const QString &folder)
    {
        int number = 0;
        for (const report::Item *item : itemsOf(made)) {
            const std::optional<NativeChart> chart = report::nativeChart(*item);
            if (!chart)
                continue;
            // A chart of many rows may be in parts, one behind the other.
            for (qsizetype from = 0; from < chart->categories.size();) {
                const QString path = folder + QStringLiteral("/charts/chart%1.xml").arg(++number);
                from += checkPart(*chart, from, package, path, made.mark);
                QVERIFY(!QTest::currentTestFailed());
            }
        }
        QVERIFY(number > 25);
        QVERIFY(!package.has(folder + QStringLiteral("/charts/chart%1.xml").arg(number + 1)));
    }

private slots:
    void initTestCase() { m_releases = tests::shippedReleases(); }

    void chartsHaveTheFiguresOfTheDocument()
    {
        const auto made = make("fi");
        QVERIFY_RESULT(made);
        int figures = 0;
        for (const report::Item *item : itemsOf(*made)) {
            const std::optional<NativeChart> chart = report::nativeChart(*item);
            if (!chart)
                continue;
            std::multiset<QString> drawn, wanted;
            for (const NativeChart::Series &series : chart->series) {
                for (const NativeChart::Point &point : series.points) {
                    if (point.value)
                        drawn.insert(point.label);
                }
            }
            for (const chart::Panel &panel : item->spec.panels) {
                for (const chart::Row &row : panel.rows) {
                    if (!row.reason.isEmpty())
                        continue;
                    if (item->spec.kind == chart::Kind::Means && row.mean && row.mean->shown)
                        wanted.insert(row.mean->label);
                    for (const chart::Cell &cell : item->spec.kind == chart::Kind::Means ? row.published : row.cells) {
                        if (cell.shown)
                            wanted.insert(cell.label);
                    }
                }
            }
            QVERIFY2(drawn == wanted, qPrintable(item->spec.number));
            figures += static_cast<int>(wanted.size());
        }
        QVERIFY(figures > 300);
    }

    /// Small shares are not pressed into the corner of an axis that goes to 100 %.
    void axesReachAsFarAsTheShares()
    {
        const auto made = make("fi");
        QVERIFY_RESULT(made);
        int shorter = 0;
        for (const report::Item *item : itemsOf(*made)) {
            const std::optional<NativeChart> chart = report::nativeChart(*item);
            if (!chart || !chart->percent || chart->shape == NativeChart::Shape::Stacked)
                continue;
            double highest = 0;
            for (const NativeChart::Series &series : chart->series) {
                for (const NativeChart::Point &point : series.points)
                    highest = std::max(highest, point.value.value_or(0));
            }
            QVERIFY2(highest <= chart->maximum && (chart->maximum <= 20 || highest > chart->maximum - 20),
                     qPrintable(item->spec.number));
            const QByteArray part = report::chartPart(*chart, {made->language, {}, {}});
            QVERIFY(part.contains("<c:max val=\"" + QByteArray::number(chart->maximum) + "\"/>"));
            QVERIFY(part.contains("<c:majorUnit val=\"" + QByteArray::number(chart->step) + "\"/>"));
            shorter += chart->maximum < 100 ? 1 : 0;
        }
        QVERIFY(shorter > 5);
    }

    void aDocumentHasTheFiguresHeadingsAndDescriptions()
    {
        for (const char *language : {"fi", "sv"}) {
            const auto made = make(language);
            QVERIFY_RESULT(made);
            const auto package = written(*made, report::Format::Docx);
            QVERIFY_RESULT(package);
            checkCharts(*made, *package, QStringLiteral("word"));
            const QByteArray document = package->part(QStringLiteral("word/document.xml"));
            const QStringList texts = textsOf(document, "w:t");
            QCOMPARE(countOf(document, "c:chart"), countOf(document, "wp:docPr", "descr")); // none is without a text
            // Headings are real ones.
            QCOMPARE(document.count("w:val=\"Heading1\""), static_cast<qsizetype>(made->sections.size()) + 2);
            QCOMPARE(document.count("w:val=\"Heading2\""), static_cast<qsizetype>(itemsOf(*made).size()));
            QCOMPARE(document.count("w:val=\"Title\""), 1);
            for (const report::Item *item : itemsOf(*made)) {
                QVERIFY2(texts.contains(report::headingOf(*item)), qPrintable(item->spec.number));
                QVERIFY(item->sentence.isEmpty() || texts.contains(item->sentence));
            }
            // Every run names its language; the mark stands on every page.
            QCOMPARE(countOf(document, "w:t"), document.count(QByteArray("<w:lang w:val=\"") + language + '"'));
            QVERIFY(package->part(QStringLiteral("word/header1.xml")).contains(made->mark.toUtf8()));
            QVERIFY(package->part(QStringLiteral("docProps/core.xml"))
                        .contains(QByteArray("<dc:language>") + language + "</dc:language>"));
        }
    }

    void aFullDocumentHasEveryTable()
    {
        const auto made = make("en", report::Length::Full);
        QVERIFY_RESULT(made);
        const auto package = written(*made, report::Format::Docx);
        QVERIFY_RESULT(package);
        const QByteArray document = package->part(QStringLiteral("word/document.xml"));
        int tables = 0;
        const QString texts = textsOf(document, "w:t").join(u'\n'); // reasons stand below their tables
        for (const report::Item *item : itemsOf(*made)) {
            tables += item->table.lines.empty() ? 0 : 1;
            for (const chart::Table::Line &line : item->table.lines) {
                for (const QString &cell : line.cells)
                    QVERIFY2(texts.contains(cell), qPrintable(cell));
            }
        }
        QCOMPARE(countOf(document, "w:tbl"), tables);
        QCOMPARE(countOf(document, "w:tblHeader"), tables);
    }

    /// LibreOffice squeezes the charts of a document that has many; it is given pictures of them.
    void aLongDocumentHasPicturesForWhoeverCannotDrawItsCharts()
    {
        const auto draw = [](const chart::ChartSpec &spec, const QString &prefix, report::Breadth) {
            return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"800\" height=\"300\" "
                                  "id=\"%1\"><title>%2</title></svg>")
                .arg(prefix, spec.title.toHtmlEscaped());
        };
        for (const auto length : {report::Length::Short, report::Length::Standard}) {
            report::Options options;
            options.length = length;
            const auto made = report::makeReport({m_releases, m_companions, m_catalogue, draw, colour, {}},
                                                 base::Language(QStringLiteral("fi")), options);
            QVERIFY_RESULT(made);
            const auto package = written(*made, report::Format::Docx);
            QVERIFY_RESULT(package);
            const QByteArray document = package->part(QStringLiteral("word/document.xml"));
            const qsizetype charts = countOf(document, "c:chart");
            QCOMPARE(charts > 20, length == report::Length::Standard);
            QCOMPARE(countOf(document, "pic:pic"), charts > 20 ? charts : 0);
            QCOMPARE(document.count("<mc:Choice "), charts > 20 ? charts : 0);
            for (qsizetype i = 1; i <= charts && charts > 20; ++i)
                QVERIFY(package->part(QStringLiteral("word/media/chart%1.svg").arg(i)).contains("<title>"));
            QCOMPARE(countOf(document, "wp:docPr", "descr"), charts > 20 ? 2 * charts : charts);
        }
    }

    void aChartOfManyRowsIsDrawnInParts()
    {
        NativeChart chart;
        chart.shape = NativeChart::Shape::Stacked;
        chart.series = {{QStringLiteral("a"), QStringLiteral("0A4F99"), {}},
                        {QStringLiteral("b"), QStringLiteral("9CC5E8"), {}}};
        constexpr int statements = 15;
        for (int row = 0; row < 2 * statements; ++row) {
            if (row % 2 == 0)
                chart.groups.push_back(static_cast<std::size_t>(row));
            chart.categories.append(QString::number(row));
            for (NativeChart::Series &series : chart.series)
                series.points.push_back({row, QString::number(row)});
        }
        QCOMPARE(chart.partsFor(800, 2000).size(), std::size_t{1});
        const std::vector<NativeChart> parts = chart.partsFor(800, 300);
        QVERIFY(parts.size() > 1);
        QStringList names;
        for (const NativeChart &part : parts) {
            QCOMPARE(part.categories.size() % 2, 0); // the rows of a statement stay together
            QCOMPARE(static_cast<qsizetype>(part.series.front().points.size()), part.categories.size());
            QCOMPARE(part.series.front().points.front().label, part.categories.front());
            QVERIFY(part.heightFor(800) <= 300);
            names += part.categories;
        }
        QCOMPARE(names, chart.categories);
        QCOMPARE(chart.textSizeIn(800, 200), 8); // never smaller
        QCOMPARE(chart.textSizeIn(800, 2000), 12);
    }

    void slidesHaveTitlesChartsAndNotes()
    {
        const auto made = make("sv");
        QVERIFY_RESULT(made);
        const auto package = written(*made, report::Format::Pptx);
        QVERIFY_RESULT(package);
        checkCharts(*made, *package, QStringLiteral("ppt"));
        int slides = 0, notes = 0;
        QStringList titles;
        for (; package->has(QStringLiteral("ppt/slides/slide%1.xml").arg(slides + 1)); ++slides) {
            const QString path = QStringLiteral("ppt/slides/slide%1.xml").arg(slides + 1);
            const QByteArray slide = package->part(path);
            // The first text of a slide is its title.
            QVERIFY(slide.contains("<p:ph type=\"title\"") || slide.contains("<p:ph type=\"ctrTitle\""));
            titles.append(textsOf(slide, "a:t").value(0));
            QVERIFY2(!titles.last().isEmpty(), qPrintable(path));
            QVERIFY(slide.contains(made->mark.toUtf8()));
            QCOMPARE(countOf(slide, "p:graphicFrame"), countOf(slide, "p:cNvPr", "descr"));
            QCOMPARE(slide.count("lang=\"sv\""), countOf(slide, "a:t")); // every run names its language
            notes += package->related(path, QStringLiteral("notesSlide")).isEmpty() ? 0 : 1;
        }
        QVERIFY(slides > 40);
        QVERIFY(notes > 30);
        QCOMPARE(countOf(package->part(QStringLiteral("ppt/presentation.xml")), "p:sldId"), slides);
        // The finding is the title, and the question stands below.
        const report::Item &first = made->highlights.items.front();
        QVERIFY(first.sentence.startsWith(titles.at(1)));
        const QByteArray second = package->part(QStringLiteral("ppt/slides/slide2.xml"));
        QVERIFY(textsOf(second, "a:t").join(u'|').contains(report::headingOf(first)));
        QVERIFY(textsOf(package->part(QStringLiteral("ppt/notesSlides/notesSlide2.xml")), "a:t")
                    .contains(report::descriptionOf(first)));
    }

    void theSameResultsMakeTheSameFile()
    {
        const auto made = make("en", report::Length::Short);
        QVERIFY_RESULT(made);
        for (const report::Format format : {report::Format::Docx, report::Format::Pptx}) {
            const auto once = report::reportAs(*made, format, shipped()),
                       twice = report::reportAs(*made, format, shipped());
            QVERIFY_RESULT(once);
            QVERIFY(*once == *twice);
        }
    }

    void everyFormatCanBeStoppedWhileItIsWritten()
    {
        const auto made = make("en", report::Length::Short);
        QVERIFY_RESULT(made);
        for (const report::Format format :
             {report::Format::Xlsx, report::Format::Pdf, report::Format::Docx, report::Format::Pptx}) {
            int steps = 0;
            const auto stopped = report::reportAs(*made, format, shipped(),
                                                  [&steps](int done, int all) { return done <= all && ++steps < 3; });
            QVERIFY(!stopped && stopped.error().code == base::ErrorCode::Cancelled);
            QCOMPARE(steps, 3);
        }
    }

    void otherTemplatesAreUsed()
    {
        // Style ids are translated in such files; names are not.
        const QString own = tests::sourcePath(QStringLiteral("resources/templates/report.dotx"));
        auto package = OfficePackage::read(tests::contentOf(own), own, QStringLiteral("dotx"));
        QVERIFY_RESULT(package);
        QByteArray styles = package->part(QStringLiteral("word/styles.xml"));
        styles.replace("\"Heading2\"", "\"Otsikko2\"").replace("\"ListBullet\"", "\"Luettelo\"");
        styles.remove(styles.indexOf("  <w:style w:type=\"paragraph\" w:styleId=\"Caption\""),
                      styles.indexOf("</w:style>", styles.indexOf("w:styleId=\"Caption\"")) + 11 -
                          styles.indexOf("  <w:style w:type=\"paragraph\" w:styleId=\"Caption\""));
        package->put(QStringLiteral("word/styles.xml"), styles);
        const auto bytes = package->write(QDate(2024, 1, 1));
        QVERIFY_RESULT(bytes);
        const auto made = make("fi", report::Length::Short);
        QVERIFY_RESULT(made);
        const auto report = report::reportAsDocx(*made, {*bytes, QStringLiteral("own.dotx")});
        QVERIFY_RESULT(report);
        const auto written = OfficePackage::read(*report, QStringLiteral("own"), QStringLiteral("docx"));
        QVERIFY_RESULT(written);
        const QByteArray document = written->part(QStringLiteral("word/document.xml"));
        QCOMPARE(document.count("w:val=\"Otsikko2\""), static_cast<qsizetype>(made->highlights.items.size()));
        QVERIFY(!document.contains("\"Heading2\"") && !document.contains("\"Caption\""));
    }

    void whatIsNoTemplateIsAnError()
    {
        const auto made = make("en", report::Length::Short);
        QVERIFY_RESULT(made);
        const report::Template nonsense{QByteArrayLiteral("nonsense"), QStringLiteral("x.dotx")};
        const auto document = report::reportAsDocx(*made, nonsense);
        QVERIFY(!document && document.error().code == base::ErrorCode::NotThisKind);
        // Slides are no text document, and the other way round.
        const QString slides = tests::sourcePath(QStringLiteral("resources/templates/report.potx"));
        const QString text = tests::sourcePath(QStringLiteral("resources/templates/report.dotx"));
        const auto wrong = report::reportAsDocx(*made, {tests::contentOf(slides), slides});
        QVERIFY(!wrong && wrong.error().code == base::ErrorCode::NotThisKind);
        const auto wrongToo = report::reportAsPptx(*made, {tests::contentOf(text), text});
        QVERIFY(!wrongToo && wrongToo.error().code == base::ErrorCode::NotThisKind);
        const auto missing = report::reportAs(*made, report::Format::Docx, {QStringLiteral("/nowhere.dotx"), {}, {}});
        QVERIFY(!missing && missing.error().code == base::ErrorCode::FileNotFound);
    }

    /// The templates in the program are packed from the parts beside them (resources/templates/make).
    void theTemplatesAreThoseOfTheirParts()
    {
        for (const char *name : {"report.dotx", "report.potx"}) {
            const QString path = tests::sourcePath(QStringLiteral("resources/templates/") + QLatin1String(name));
            const QDir parts(path + QStringLiteral(".parts"));
            const auto package = OfficePackage::read(tests::contentOf(path), path, QStringLiteral("template"));
            QVERIFY_RESULT(package);
            int count = 0;
            QDirIterator files(parts.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString part = parts.relativeFilePath(files.next());
                if (part.endsWith(QLatin1String(".rels")) || part.startsWith(u'['))
                    continue; // read into the package
                QVERIFY2(package->part(part) == tests::contentOf(parts.filePath(part)), qPrintable(part));
                ++count;
            }
            QVERIFY(count > 5);
        }
    }
};

BAROMETER_TEST(TestOffice)

#include "tst_office.moc"
