// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/layout.h"
#include "ui/charts/render.h"

#include <QDir>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;
using chart::ChartSpec;
using chart::Kind;
using chart::View;

/// Every kind of chart, on the shipped questionnaire, in three languages, three schemes and two text sizes. With
/// BAROMETER_PICTURES set to a folder the pictures are written there, to be looked at.
class TestGallery : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;

    static View view(const char *question, const char *by = "", const char *waves = "", const char *kind = "",
                     const char *item = "")
    {
        View view;
        view.question = questionnaire::QuestionId(QLatin1String(question));
        for (const QString &one : QString::fromLatin1(by).split(u',', Qt::SkipEmptyParts))
            view.by.emplace_back(one);
        for (const QString &one : QString::fromLatin1(waves).split(u',', Qt::SkipEmptyParts))
            view.waves.emplace_back(one);
        view.kind = chart::kindFromName(QLatin1String(kind));
        view.item = questionnaire::Code(QLatin1String(item));
        return view;
    }

    static std::vector<std::pair<QString, View>> views()
    {
        return {{QStringLiteral("bars"), view("Q19")},
                {QStringLiteral("sorted"), view("Q09")},
                {QStringLiteral("stacked"), view("Q07")},
                {QStringLiteral("diverging"), view("Q08", "", "", "diverging")},
                {QStringLiteral("means"), view("Q03")},
                {QStringLiteral("ranking"), view("Q05")},
                {QStringLiteral("grouped"), view("Q09", "", "1,2")},
                {QStringLiteral("slope"), view("Q03", "", "1,2")},
                {QStringLiteral("trend"), view("Q03", "", "1,2", "trend")},
                {QStringLiteral("heat"), view("Q09", "group")},
                {QStringLiteral("heatAreas"), view("Q09", "area")},
                {QStringLiteral("slopeMany"), view("Q07", "", "1,2", "slope")},
                {QStringLiteral("map"), view("Q03", "area", "", "map", "mun")},
                {QStringLiteral("multiples"), view("Q38", "group", "", "small-multiples")},
                {QStringLiteral("stackedGroups"), view("Q15", "family")},
                {QStringLiteral("stackedWaves"), view("Q12", "", "1,2")},
                {QStringLiteral("meansAreas"), view("Q03", "area", "", "means", "reg")}};
    }

    static void save(const QString &name, const ui::charts::Drawing &drawing)
    {
        const QString folder = qEnvironmentVariable("BAROMETER_PICTURES");
        if (!folder.isEmpty())
            ui::charts::drawingAsImage(drawing, 1).save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }

    /// Pairs of texts that lie over one another, as far as their capitals go.
    static QStringList textsOverOneAnother(const ui::charts::Drawing &drawing)
    {
        std::vector<std::pair<QRectF, QString>> boxes;
        for (const ui::charts::Shape &shape : drawing.shapes) {
            const auto *text = std::get_if<ui::charts::TextShape>(&shape);
            if (text == nullptr)
                continue;
            const QFontMetricsF metrics(text->font);
            const qreal width = metrics.horizontalAdvance(text->text);
            const qreal left = text->anchor == ui::charts::TextShape::Anchor::Start ? 0
                : text->anchor == ui::charts::TextShape::Anchor::Middle             ? width / 2
                                                                                    : width;
            boxes.emplace_back(
                QRectF(text->at.x() - left, text->at.y() - metrics.capHeight(), width, metrics.capHeight()),
                text->text);
        }
        QStringList found;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                if (boxes[i].first.intersects(boxes[j].first))
                    found.append(boxes[i].second + QStringLiteral(" / ") + boxes[j].second);
            }
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        m_releases = tests::shippedReleases();
        m_catalogue = language::Catalogue::builtIn();
    }

    void everyKindInEveryLook_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("width");
        for (const auto &[name, one] : views()) {
            for (const char *language : {"fi", "sv", "en"})
                QTest::newRow(qPrintable(name + QLatin1String(language)))
                    << name << QString::fromLatin1(language) << 0 << 100 << 940.0;
            QTest::newRow(qPrintable(name + QStringLiteral("dark")))
                << name << QStringLiteral("fi") << 1 << 100 << 940.0;
            QTest::newRow(qPrintable(name + QStringLiteral("contrast")))
                << name << QStringLiteral("fi") << 2 << 100 << 940.0;
            QTest::newRow(qPrintable(name + QStringLiteral("large")))
                << name << QStringLiteral("fi") << 0 << 200 << 940.0;
        }
    }

    void everyKindInEveryLook()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(int, scheme);
        QFETCH(int, percent);
        QFETCH(double, width);
        View wanted;
        for (const auto &[candidate, one] : views()) {
            if (candidate == name)
                wanted = one;
        }
        const auto spec = chart::makeChart(m_releases, wanted, m_catalogue, base::Language(language));
        QVERIFY_RESULT(spec);
        ui::charts::ChartStyle style;
        style.scheme = static_cast<ui::common::ColourScheme>(scheme);
        style.textPercent = percent;
        const ui::charts::Drawing drawing = ui::charts::layOut(*spec, style, width);
        save(QString::fromLatin1(QTest::currentDataTag()), drawing);
        QCOMPARE(ui::charts::textsThatDoNotFit(drawing).join(QStringLiteral(", ")), QString());
        QCOMPARE(textsOverOneAnother(drawing).join(QStringLiteral(", ")), QString());
        QVERIFY(!drawing.marks.empty());
        for (const ui::charts::Mark &mark : drawing.marks)
            QVERIFY(!mark.name.isEmpty() && !mark.name.endsWith(QStringLiteral(": ")));
    }

    void wordsOverColumnsStayWhole()
    {
        const auto spec =
            chart::makeChart(m_releases, view("Q09", "area"), m_catalogue, base::Language(QStringLiteral("fi")));
        QVERIFY_RESULT(spec);
        QVERIFY(spec->columns.size() > 8);
        for (const int percent : {100, 150, 200}) {
            ui::charts::ChartStyle style;
            style.textPercent = percent;
            style.headed = style.worded = style.noted = false;
            const ui::charts::Drawing drawing = ui::charts::layOut(*spec, style, 900);
            QCOMPARE(drawing.brokenWords, QStringList());
            QString all;
            for (const ui::charts::Shape &shape : drawing.shapes) {
                if (const auto *text = std::get_if<ui::charts::TextShape>(&shape))
                    all += text->text + u'\n';
            }
            for (const chart::Column &column : spec->columns) {
                for (const QString &word : column.label.split(QRegularExpression(QStringLiteral("\\s|(?<=-)"))))
                    QVERIFY2(all.contains(word), qPrintable(word));
            }
        }
    }

    void aMeanLeavesItsIntervalToBeSeen()
    {
        const auto spec = chart::makeChart(m_releases, view("Q03"), m_catalogue, base::Language(QStringLiteral("fi")));
        QVERIFY_RESULT(spec);
        ui::charts::ChartStyle style;
        style.textPercent = 200;
        const ui::charts::Drawing drawing = ui::charts::layOut(*spec, style, 640);
        int seen = 0;
        for (const ui::charts::Shape &shape : drawing.shapes) {
            const auto *circle = std::get_if<ui::charts::CircleShape>(&shape);
            if (circle == nullptr)
                continue;
            for (const ui::charts::Shape &other : drawing.shapes) {
                const auto *line = std::get_if<ui::charts::LineShape>(&other);
                if (line == nullptr || line->points.size() != 2 || line->points[0].y() != circle->centre.y() ||
                    line->points[1].y() != circle->centre.y())
                    continue;
                QVERIFY(line->points[0].x() < circle->centre.x() - circle->radius);
                QVERIFY(line->points[1].x() > circle->centre.x() + circle->radius);
                ++seen;
            }
        }
        QCOMPARE(seen, 3);
    }

    void onPaperRowsMoveTogether()
    {
        for (const auto &[name, wanted] : views()) {
            for (const char *language : {"fi", "sv", "en"}) {
                const auto spec =
                    chart::makeChart(m_releases, wanted, m_catalogue, base::Language(QLatin1String(language)));
                QVERIFY_RESULT(spec);
                const ui::charts::Drawing drawing = ui::charts::reportDrawing(*spec);
                save(name + QStringLiteral("paper") + QLatin1String(language), drawing);
                QCOMPARE(drawing.size.width(), ui::charts::reportWidth);
                QVERIFY2(ui::charts::textsThatDoNotFit(drawing).isEmpty(),
                         qPrintable(name + u' ' + ui::charts::textsThatDoNotFit(drawing).join(u'|')));
                ui::charts::ChartStyle loose;
                loose.headed = loose.worded = loose.noted = false;
                const double usual = ui::charts::layOut(*spec, loose, ui::charts::reportWidth).size.height();
                QVERIFY(drawing.size.height() <= usual);
                if (usual > 1.2 * ui::charts::reportHeight)
                    QVERIFY2(drawing.size.height() < 0.9 * usual, qPrintable(name));
            }
        }
    }

    void saysWhichTextDoesNotFit()
    {
        const auto shown = chart::makeChart(m_releases, view("Q03"), m_catalogue, base::Language(QStringLiteral("fi")));
        QVERIFY_RESULT(shown);
        ChartSpec spec = *shown;
        const auto unfit = [&spec](qreal width) {
            return ui::charts::textsThatDoNotFit(ui::charts::layOut(spec, {}, width));
        };
        QCOMPARE(unfit(940), QStringList());
        const QString word(120, QLatin1Char('w')); // has no place to be broken at
        spec.panels.front().rows.front().label = word;
        QVERIFY(unfit(940).contains(word));
        spec.panels.front().rows.front().label = QStringLiteral("w ").repeated(120).trimmed(); // wraps
        QCOMPARE(unfit(940), QStringList());
        spec.code = word;
        QVERIFY(unfit(600).contains(word)); // one line, over the edge
    }
};

BAROMETER_TEST(TestGallery)

#include "tst_gallery.moc"
