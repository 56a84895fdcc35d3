// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spreadsheet.h"
#include "core/pdf/pdftags.h"
#include "core/release/precision.h"
#include "core/report/releasereport.h"
#include "core/report/report.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace core;

class TestReport : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;

    chart::Companions m_companions;

    /// What a chart of few columns shows of its rows; wider ones are cut up on a page.
    static QStringList figuresOf(const chart::ChartSpec &spec)
    {
        QStringList figures;
        if (spec.columns.size() >= 4)
            return figures;
        for (const chart::Panel &panel : spec.panels) {
            for (const chart::Row &row : panel.rows) {
                for (const chart::Cell &cell : row.cells) {
                    if (cell.shown && row.reason.isEmpty())
                        figures.append(cell.text);
                }
            }
        }
        return figures;
    }

    static QString picture(const chart::ChartSpec &spec, const QString &prefix, report::Breadth)
    {
        return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\" id=\"%1\">"
                              "<title>%2</title><text x=\"10\" y=\"30\">%3</text></svg>")
            .arg(prefix, spec.title.toHtmlEscaped(), spec.number);
    }

    base::Result<report::Report> make(const char *language, const chart::Releases &releases,
                                      const report::Options &options = {})
    {
        return report::makeReport({releases, m_companions, m_catalogue, picture, {}, {}},
                                  base::Language(QLatin1String(language)), options);
    }

private slots:
    /// Each step in words of its own; a table of two questions that is hidden for being small took none.
    void stepsAreToldInWords()
    {
        using release::StepDown;
        const release::StatisticItem item{questionnaire::QuestionId(QStringLiteral("Q03")), {}};
        const release::StatisticItem by{questionnaire::QuestionId(QStringLiteral("Q23")), {}};
        release::Release::Content content;
        for (int step = StepDown::PlainEnds; step <= StepDown::NotShown; ++step)
            content.audit.steps.push_back({item, {}, step});
        release::Statistic shown;
        shown.item = item;
        shown.status = release::Status::Shown;
        shown.smallestAnswered = 30; // few enough for finer ends, and many enough
        shown.categories.emplace_back();
        content.statistics = {shown};
        const auto cross = [&](release::Status status, int step) {
            release::PairTable &table = content.pairs.emplace_back();
            table.question = item;
            table.by = by;
            table.status = status;
            table.step = step;
        };
        cross(release::Status::Shown, StepDown::CoarserBands);
        cross(release::Status::Step, StepDown::NotShown);
        cross(release::Status::Small, StepDown::PlainEnds);
        const chart::Wording words(m_catalogue, base::Language(QStringLiteral("en")));
        const QStringList lines = report::stepsTaken(content, words);
        const QStringList wanted{QStringLiteral("very small and very large shares"),
                                 QStringLiteral("shown more coarsely"),
                                 QStringLiteral("not shown for two"),
                                 QStringLiteral("whole country"),
                                 QStringLiteral("not shown."),
                                 QStringLiteral("shown more coarsely"),
                                 QStringLiteral("not shown.")};
        QCOMPARE(lines.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QVERIFY2(lines[i].contains(wanted[i]), qPrintable(lines[i]));
        QCOMPARE(lines.filter(QStringLiteral("Q03 × Q23")).size(), 2);
        // Fifths have no finer ends: the step has made nothing coarser.
        content.statistics.front().smallestAnswered = 15;
        QCOMPARE(report::stepsTaken(content, words), lines.mid(1));
    }

    void initTestCase() { m_releases = tests::shippedReleases(); }

    void everyQuestionOfTheWaveIsInIt()
    {
        const auto made = make("fi", m_releases);
        QVERIFY_RESULT(made);
        QSet<QString> found;
        for (const report::Section &section : made->sections) {
            for (const report::Item &item : section.items)
                found.insert(item.spec.number);
        }
        for (const questionnaire::Question &question : m_releases.back().questionnaire().questions) {
            const bool charted = question.type != questionnaire::QuestionType::OpenText &&
                question.type != questionnaire::QuestionType::Note;
            QCOMPARE(found.contains(question.id.text()), charted);
        }
        QCOMPARE(made->mark, QStringLiteral("REHEARSAL"));
    }

    void onePageCanBeLookedAt()
    {
        report::Options options;
        options.only = questionnaire::QuestionId(QStringLiteral("Q03"));
        const auto made = make("sv", m_releases, options);
        QVERIFY_RESULT(made);
        QCOMPARE(made->sections.size(), std::size_t{1});
        QCOMPARE(made->sections.front().items.size(), std::size_t{1});
        QVERIFY(made->highlights.items.empty() && made->method.isEmpty());
        const auto pages = report::reportAsPictures(*made, 2);
        QVERIFY_RESULT(pages);
        QCOMPARE(pages->size(), std::size_t{1});
        QVERIFY(pages->front().startsWith("\x89PNG"));
        const auto size = [&pages](int at) { // width and height of a PNG stand behind its first chunk's name
            return qFromBigEndian<quint32>(pages->front().constData() + at);
        };
        QCOMPARE(size(16), quint32{1191}); // A4, two pixels a point
        QCOMPARE(size(20), quint32{1684});
        const auto whole = report::reportAsPictures(*make("sv", {m_releases.back()}), 0.5);
        QVERIFY_RESULT(whole);
        QVERIFY(whole->size() > pages->size());
    }

    void htmlIsWellFormedSelfContainedAndMarked()
    {
        for (const char *language : {"fi", "sv", "en"}) {
            const auto made = make(language, {m_releases.back()});
            QVERIFY_RESULT(made);
            const QByteArray html = report::reportAsHtml(*made);
            QXmlStreamReader reader(html);
            QSet<QString> ids;
            QStringList links;
            int headings = 0, tables = 0, marks = 0;
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                const QXmlStreamAttributes attributes = reader.attributes();
                const QString id = attributes.value(QStringLiteral("id")).toString();
                QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
                ids.insert(id);
                if (reader.name() == QLatin1String("a"))
                    links.append(attributes.value(QStringLiteral("href")).toString());
                headings += reader.name() == QLatin1String("h3") ? 1 : 0;
                tables += reader.name() == QLatin1String("table") ? 1 : 0;
                marks += attributes.value(QStringLiteral("class")) == QLatin1String("mark") ? 1 : 0;
                QVERIFY(reader.name() != QLatin1String("script") && reader.name() != QLatin1String("link"));
                QVERIFY(!attributes.hasAttribute(QStringLiteral("src")));
            }
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
            QCOMPARE(marks, 1);
            QVERIFY(headings > 30);
            QVERIFY(tables <= headings && tables > 30);
            for (const QString &link : links)
                QVERIFY(ids.contains(link.mid(1)));
            QVERIFY(html.contains(QByteArray("<html lang=\"") + language));
        }
    }

    void figuresAreThoseOfTheCharts()
    {
        const auto made = make("sv", {m_releases.back()});
        QVERIFY_RESULT(made);
        const QString html = QString::fromUtf8(report::reportAsHtml(*made));
        for (const report::Section &section : made->sections) {
            for (const report::Item &item : section.items) {
                QVERIFY(html.contains(chart::tableAsHtml(item.table)));
                for (const chart::Row &row : item.spec.panels.front().rows) {
                    for (const chart::Cell &cell : row.cells)
                        QVERIFY(chart::tableAsTsv(item.table).contains(cell.shown ? cell.text : cell.reason));
                }
            }
        }
    }

    void threeLengths()
    {
        report::Options options;
        options.length = report::Length::Short;
        const auto brief = make("en", {m_releases.back()}, options);
        QVERIFY_RESULT(brief);
        QVERIFY(brief->sections.empty());
        QVERIFY(!brief->highlights.items.empty() && brief->highlights.items.size() <= 10);
        int pictures = 0;
        for (const report::Item &item : brief->highlights.items)
            pictures += item.picture.isEmpty() ? 0 : 1;
        QCOMPARE(pictures, 1);
        const auto standard = make("en", {m_releases.back()});
        QVERIFY_RESULT(standard);
        options.length = report::Length::Full;
        const auto full = make("en", {m_releases.back()}, options);
        QVERIFY_RESULT(full);
        const auto count = [](const report::Report &report) {
            std::size_t items = 0;
            for (const report::Section &section : report.sections)
                items += section.items.size();
            return items;
        };
        QVERIFY(count(*full) > 4 * count(*standard)); // each question by each released dimension
        QVERIFY(report::reportAsHtml(*full).contains("<details open"));
        // Breakdowns are tables alone; each question has its chart.
        for (const report::Section &section : full->sections) {
            for (const report::Item &item : section.items)
                QCOMPARE(item.drawn, item.spec.view.by.empty() && item.answers.isEmpty());
        }
    }

    void collectedViewsStandInPlaceOfTheRule()
    {
        report::Options options;
        chart::View view;
        view.question = questionnaire::QuestionId(QStringLiteral("Q19"));
        options.picked = {{view, QStringLiteral("Ask <why> next time")}};
        const auto made = make("en", {m_releases.back()}, options);
        QVERIFY_RESULT(made);
        QCOMPARE(made->highlights.items.size(), std::size_t{1});
        QVERIFY(made->highlightRule.isEmpty());
        const QByteArray html = report::reportAsHtml(*made);
        QVERIFY(html.contains("Ask &lt;why&gt; next time"));
        QVERIFY(html.indexOf("Ask &lt;why") < html.indexOf("id=\"method\""));
    }

    void aRegionCardIsAboutOneBase()
    {
        report::Options options;
        options.card = release::NodeId(QStringLiteral("group=MUN"));
        const auto made = make("en", m_releases, options);
        QVERIFY_RESULT(made);
        QVERIFY(made->sections.empty());
        QVERIFY(made->highlights.items.size() > 3);
        for (const report::Item &item : made->highlights.items)
            QCOMPARE(item.spec.view.base, options.card);
        const auto pages = report::reportAsPictures(*made, 1);
        QVERIFY_RESULT(pages);
        QCOMPARE(pages->size(), std::size_t{1});
        options.card = release::NodeId(QStringLiteral("group=NOBODY"));
        const auto none = make("en", m_releases, options);
        QVERIFY(!none && none.error().code == base::ErrorCode::NotInRelease);
    }

    void workCanBeStopped()
    {
        int steps = 0;
        const auto stopped = report::makeReport({m_releases,
                                                 m_companions,
                                                 m_catalogue,
                                                 picture,
                                                 {},
                                                 [&steps](int, int) {
                                                     return ++steps < 5;
                                                 }},
                                                base::Language(QStringLiteral("en")));
        QVERIFY(!stopped && stopped.error().code == base::ErrorCode::Cancelled);
        QCOMPARE(steps, 5);
    }

    void theWorkbookHoldsTheSameFigures()
    {
        const auto made = make("fi", m_releases);
        QVERIFY_RESULT(made);
        const auto bytes = report::reportAsXlsx(*made);
        QVERIFY_RESULT(bytes);
        QVERIFY(report::reportAsXlsx(*made).value() == *bytes); // the same results, the same file
        const auto sheets = base::readSpreadsheet(*bytes, QStringLiteral("report.xlsx"));
        QVERIFY_RESULT(sheets);
        QVERIFY(sheets->front().rows.size() > 10);
        const base::Sheet &figures = (*sheets)[1];
        std::size_t line = 1;
        for (const report::Section &section : made->sections) {
            for (const report::Item &item : section.items) {
                for (const chart::Panel &panel : item.spec.panels) {
                    for (const chart::Row &row : panel.rows) {
                        if (!row.reason.isEmpty()) {
                            QCOMPARE(figures.rows.at(line).value(9), row.reason);
                            QVERIFY(figures.rows.at(line).value(5).isEmpty()); // a hidden row has an empty number
                            ++line;
                            continue;
                        }
                        if (row.mean)
                            QCOMPARE(figures.rows.at(line++).value(10), row.mean->shown ? row.mean->text : QString());
                        for (const chart::Cell &cell : row.cells) {
                            QCOMPARE(figures.rows.at(line).value(0), item.spec.number);
                            QCOMPARE(figures.rows.at(line).value(10), cell.shown ? cell.text : QString());
                            if (cell.shown)
                                QVERIFY(qAbs(figures.rows.at(line).value(6).toDouble() - cell.low) < 1e-9);
                            ++line;
                        }
                    }
                }
            }
        }
        QCOMPARE(figures.rows.size(), line);
    }

    void theWorkbookHasNativeChartsWithAlternativeText()
    {
        QTemporaryDir folder;
        const auto made = make("sv", m_releases);
        QVERIFY_RESULT(made);
        const auto bytes = report::reportAsXlsx(*made);
        QVERIFY_RESULT(bytes);
        QFile file(folder.filePath(QStringLiteral("report.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        const QString out = folder.filePath(QStringLiteral("out"));
        QCOMPARE(QProcess::execute(QStringLiteral("unzip"),
                                   {QStringLiteral("-q"), file.fileName(), QStringLiteral("-d"), out}),
                 0);
        const QStringList charts = QDir(out + QStringLiteral("/xl/charts")).entryList(QDir::Files);
        QVERIFY(charts.size() > 25);
        for (const QString &folderName :
             {QStringLiteral("/xl/charts"), QStringLiteral("/xl/drawings"), QStringLiteral("/xl/worksheets")}) {
            for (const QFileInfo &part : QDir(out + folderName).entryInfoList(QDir::Files)) {
                QFile xml(part.filePath());
                QVERIFY(xml.open(QIODevice::ReadOnly));
                QXmlStreamReader reader(&xml);
                int alternatives = 0;
                QString axis; // of a chart: catAx or valAx
                bool bars = false;
                while (!reader.atEnd()) {
                    if (reader.readNext() != QXmlStreamReader::StartElement)
                        continue;
                    const QString element = reader.name().toString();
                    if (element == u"cNvPr" && reader.attributes().hasAttribute(QStringLiteral("descr")))
                        ++alternatives;
                    bars = bars || element == u"barChart";
                    if (element.endsWith(u"Ax"))
                        axis = element;
                    // Rows run down as in the table, bars to the right.
                    if (bars && element == u"orientation")
                        QCOMPARE(reader.attributes().value(QStringLiteral("val")).toString(),
                                 axis == u"catAx" ? QStringLiteral("maxMin") : QStringLiteral("minMax"));
                }
                QVERIFY2(!reader.hasError(), qPrintable(part.fileName() + reader.errorString()));
                if (folderName.endsWith(QLatin1String("drawings")))
                    QVERIFY(alternatives > 0);
            }
        }
    }

    void thePdfIsTaggedAndHoldsTheSameFigures()
    {
        QTemporaryDir folder;
        for (const char *language : {"fi", "sv", "en"}) {
            // One language with tables, the others in short: pages take their time.
            report::Options options;
            options.length =
                QLatin1String(language) == QLatin1String("fi") ? report::Length::Standard : report::Length::Short;
            auto made = make(language, m_releases, options);
            QVERIFY_RESULT(made);
            made->tablesOpen = options.length == report::Length::Standard;
            const auto bytes = report::reportAsPdf(*made);
            QVERIFY_RESULT(bytes);
            QFile file(folder.filePath(QStringLiteral("report.pdf")));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
            file.close();
            const auto run = [&](const char *program, const QStringList &arguments) {
                QProcess process;
                process.start(QLatin1String(program), arguments);
                process.waitForFinished();
                return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
            };
            QVERIFY(run("pdfinfo", {file.fileName()}).contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
            QVERIFY(run("pdfinfo", {file.fileName()}).contains(made->mark));
            const QString structure = run("pdfinfo", {QStringLiteral("-struct-text"), file.fileName()});
            for (const char *tag : {"H1", "H2", "H3", "Figure", "P"})
                QVERIFY2(structure.contains(QLatin1String(tag)), tag);
            QVERIFY(bytes->contains("/Lang"));
            if (options.length == report::Length::Short)
                continue;
            for (const char *tag : {"Table", "TR", "TH", "TD"})
                QVERIFY2(structure.contains(QLatin1String(tag)), tag);
            QVERIFY(bytes->count("/Figure") > 25);
            QString text = run("pdftotext", {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
            const auto bare = [](QString one) {
                one.removeIf([](QChar sign) { return sign.isSpace(); });
                return one;
            };
            text = bare(text);
            for (const report::Section &section : made->sections) {
                for (const report::Item &item : section.items) {
                    for (const QString &figure : figuresOf(item.spec))
                        QVERIFY2(text.contains(bare(figure)), qPrintable(item.spec.number + u' ' + figure));
                }
            }
        }
    }

    void thePdfIsTheSameEachTime()
    {
        report::Options options;
        options.length = report::Length::Short;
        const auto made = make("en", m_releases, options);
        QVERIFY_RESULT(made);
        const auto once = report::reportAsPdf(*made), twice = report::reportAsPdf(*made);
        QVERIFY_RESULT(once);
        QCOMPARE(once->size(), twice->size());
        QCOMPARE(*once == *twice, true);
    }

    void bytesThatAreNoPdfAreAnError()
    {
        const auto tagged = pdf::tagPdf(QByteArrayLiteral("nonsense"), {});
        QVERIFY(!tagged && tagged.error().code == base::ErrorCode::Internal);
    }

    void nothingOpenIsAnError()
    {
        const auto made = make("en", {});
        QVERIFY(!made && made.error().code == base::ErrorCode::NotInRelease);
    }
};

BAROMETER_TEST(TestReport)

#include "tst_report.moc"
