// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;

class TestReport : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;

    base::Result<report::Report> make(const char *language, const chart::Releases &releases)
    {
        return report::makeReport(
            releases, m_catalogue, base::Language(QLatin1String(language)),
            [](const chart::ChartSpec &spec, const QString &prefix) {
                return QStringLiteral("<svg id=\"%1\"><title>%2</title></svg>").arg(prefix, spec.title.toHtmlEscaped());
            });
    }

private slots:
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
            QCOMPARE(tables, headings);
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

    void nothingOpenIsAnError()
    {
        const auto made = make("en", {});
        QVERIFY(!made && made.error().code == base::ErrorCode::NotInRelease);
    }
};

BAROMETER_TEST(TestReport)

#include "tst_report.moc"
