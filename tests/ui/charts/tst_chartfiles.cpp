// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "core/chart/charttable.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/layout.h"
#include "ui/charts/render.h"

#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;
using chart::ChartSpec;
using chart::View;

class TestChartFiles : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue = language::Catalogue::builtIn();

    ChartSpec spec(const char *question, const char *by = "", const char *language = "fi", const char *kind = "")
    {
        View view;
        view.question = questionnaire::QuestionId(QLatin1String(question));
        if (*by)
            view.by.emplace_back(QLatin1String(by));
        view.kind = chart::kindFromName(QLatin1String(kind));
        return *chart::makeChart(m_releases, view, m_catalogue, base::Language(QLatin1String(language)));
    }

    /// Every text element of an SVG, titles of points included.
    static QStringList texts(const QByteArray &svg, const QString &element)
    {
        QStringList found;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
                found.append(reader.readElementText());
        }
        return reader.hasError() ? QStringList{reader.errorString()} : found;
    }

private slots:
    void initTestCase() { m_releases = tests::shippedReleases(); }

    void svgHasFiguresTitleAndDescriptionAsText_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("kind");
        QTest::newRow("bars") << QStringLiteral("Q09") << QString() << QString();
        QTest::newRow("stacked") << QStringLiteral("Q07") << QString() << QString();
        QTest::newRow("heat") << QStringLiteral("Q09") << QStringLiteral("group") << QString();
        QTest::newRow("map") << QStringLiteral("Q03") << QStringLiteral("area") << QStringLiteral("map");
        QTest::newRow("means") << QStringLiteral("Q03") << QString() << QString();
    }
    void svgHasFiguresTitleAndDescriptionAsText()
    {
        QFETCH(QString, question);
        QFETCH(QString, by);
        QFETCH(QString, kind);
        const ChartSpec shown = spec(qPrintable(question), qPrintable(by), "fi", qPrintable(kind));
        const QByteArray svg = ui::charts::chartFile(shown, ui::charts::FileKind::Svg);
        const QString allText = texts(svg, QStringLiteral("text")).join(u'\n');
        const QString titles = texts(svg, QStringLiteral("title")).join(u'\n');
        QVERIFY(titles.contains(shown.title));
        QVERIFY(texts(svg, QStringLiteral("desc")).join(u' ').contains(shown.words));
        QVERIFY(allText.contains(shown.mark));
        QVERIFY(allText.contains(shown.code));
        for (const chart::Panel &panel : shown.panels) {
            for (const chart::Row &row : panel.rows) {
                for (const chart::Cell &cell : row.cells) {
                    if (cell.shown && shown.kind != chart::Kind::Means)
                        QVERIFY2(titles.contains(cell.text), qPrintable(cell.text));
                }
                if (row.mean && shown.kind == chart::Kind::Means)
                    QVERIFY(allText.contains(row.mean->text));
                if (!row.reason.isEmpty())
                    QVERIFY(titles.contains(row.reason));
            }
        }
        QVERIFY(!svg.contains("<image"));
    }

    void tableAndChartShowTheSameFigures()
    {
        const chart::Wording words(m_catalogue, base::Language(QStringLiteral("sv")));
        for (const char *question : {"Q03", "Q07", "Q09", "Q19"}) {
            const ChartSpec shown = spec(question, "", "sv");
            const chart::Table table = chart::tableOf(shown, words);
            QString all = chart::tableAsTsv(table);
            for (const chart::Row &row : shown.panels.front().rows) {
                for (const chart::Cell &cell : row.cells)
                    QVERIFY2(all.contains(cell.shown ? cell.text : cell.reason), question);
                if (row.mean)
                    QVERIFY(all.contains(row.mean->text));
            }
            for (const chart::Table::Line &line : table.lines) {
                if (line.reason.isEmpty() && !line.title)
                    QCOMPARE(line.cells.size() + 1, table.columns.size());
            }
        }
    }

    void textsOfAQuestionnaireAreNeverMarkup()
    {
        ChartSpec shown = spec("Q09");
        shown.title = QStringLiteral("A < B & <b>C</b> <img src=\"file:///etc/passwd\">");
        const QByteArray svg = ui::charts::chartFile(shown, ui::charts::FileKind::Svg);
        QVERIFY(texts(svg, QStringLiteral("title")).contains(shown.title));
        QVERIFY(!svg.contains("<b>") && !svg.contains("<img"));
        chart::Table table = chart::tableOf(shown, {m_catalogue, shown.language});
        QVERIFY(!chart::tableAsHtml(table).contains(QStringLiteral("<b>")));
    }

    void pngScalesAndCarriesItsDescription()
    {
        const ChartSpec shown = spec("Q19");
        const QImage one = QImage::fromData(ui::charts::chartFile(shown, ui::charts::FileKind::Png, 1), "PNG");
        const QImage four = QImage::fromData(ui::charts::chartFile(shown, ui::charts::FileKind::Png, 4), "PNG");
        QCOMPARE(one.width(), static_cast<int>(ui::charts::fileWidth));
        QCOMPARE(four.size(), one.size() * 4);
        QCOMPARE(one.text(QStringLiteral("Title")), shown.title);
        QVERIFY(one.text(QStringLiteral("Description")).contains(shown.words));
    }

    void pdfIsOnePageWithText()
    {
        const QByteArray pdf = ui::charts::chartFile(spec("Q19"), ui::charts::FileKind::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/ToUnicode"));
    }

    void filesAreWrittenByEnding()
    {
        QTemporaryDir folder;
        for (const char *ending : {"svg", "png", "pdf"})
            QVERIFY_RESULT(
                ui::charts::writeChart(spec("Q19"), folder.filePath(QStringLiteral("x.") + QLatin1String(ending))));
        const auto wrong = ui::charts::writeChart(spec("Q19"), folder.filePath(QStringLiteral("x.gif")));
        QVERIFY(!wrong && wrong.error().code == base::ErrorCode::InvalidValue);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x.gif"))));
    }

    void sameSpecSameSvg()
    {
        QCOMPARE(ui::charts::chartFile(spec("Q03", "", "fi"), ui::charts::FileKind::Svg),
                 ui::charts::chartFile(spec("Q03", "", "fi"), ui::charts::FileKind::Svg));
    }

    void keysWalkEveryPointAndNameIt()
    {
        ui::charts::ChartWidget widget;
        widget.setSpec(spec("Q07"));
        widget.resize(800, 600);
        widget.show();
        widget.setFocus();
        QSignalSpy names(&widget, &ui::charts::ChartWidget::currentMarkChanged);
        QTest::keyClick(&widget, Qt::Key_Home);
        const auto count = static_cast<int>(widget.drawing().marks.size());
        for (int i = 1; i < count; ++i)
            QTest::keyClick(&widget, Qt::Key_Right);
        QCOMPARE(names.size(), count);
        QCOMPARE(widget.currentMark(), count - 1);
        QTest::keyClick(&widget, Qt::Key_Right);
        QCOMPARE(widget.currentMark(), count - 1);
        QTest::keyClick(&widget, Qt::Key_Up);
        QVERIFY(widget.drawing().marks[static_cast<std::size_t>(widget.currentMark())].row <
                widget.drawing().marks.back().row);
        QSignalSpy activated(&widget, &ui::charts::ChartWidget::markActivated);
        QTest::keyClick(&widget, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void assistiveTechnologyReadsEveryPoint()
    {
        ui::charts::ChartWidget widget;
        const ChartSpec shown = spec("Q03", "area", "fi", "map");
        widget.setSpec(shown);
        widget.resize(900, 600);
        widget.show();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QVERIFY(interface->text(QAccessible::Name).startsWith(shown.title));
        QVERIFY(interface->text(QAccessible::Description).contains(shown.words));
        QCOMPARE(interface->childCount(), static_cast<int>(widget.drawing().marks.size()));
        bool hidden = false;
        for (int i = 0; i < interface->childCount(); ++i) {
            QAccessibleInterface *child = interface->child(i);
            QCOMPARE(child->role(), QAccessible::Graphic);
            QVERIFY(!child->text(QAccessible::Name).isEmpty());
            QCOMPARE(interface->indexOfChild(child), i);
            hidden = hidden || widget.drawing().marks[static_cast<std::size_t>(i)].hidden;
        }
        QVERIFY(hidden); // the group too small to show is a point too, and says why
    }
};

BAROMETER_TEST(TestChartFiles)

#include "tst_chartfiles.moc"
