// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using tests::barometer;
using tests::contentOf;
using tests::Outcome;

/// Mappings, published figures and reports of the commands that show results, on rehearsed waves of their own making.
class TestReports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_releases;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes the standard report and tells where each of its words stands (pdftotext); what went wrong when it cannot.
    [[nodiscard]] QString boxesOf(const QString &pdf, const QString &language, const QStringList &releases) const
    {
        const Outcome outcome =
            barometer(QStringList{QStringLiteral("report")} + releases +
                      QStringList{QStringLiteral("--language"), language, QStringLiteral("--output"), pdf});
        const QString boxes = pdf + QStringLiteral(".html");
        const bool done = outcome.status == 0 &&
            QProcess::execute(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, boxes}) == 0;
        return done ? QString::fromUtf8(contentOf(boxes)) : outcome.errors;
    }

    /// A file with one text in it replaced by another.
    [[nodiscard]] QString changedMapping(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray mapping =
            contentOf(tests::sourcePath(QStringLiteral("resources/mappings/partnership-barometer.json")));
        mapping.replace(from, to);
        QFile file(path(QStringLiteral("mapping.json")));
        return file.open(QIODevice::WriteOnly) && file.write(mapping) == mapping.size() ? file.fileName() : QString();
    }

private slots:
    void initTestCase()
    {
        for (const auto &[wave, responses] : {std::pair{"2", "120"}, std::pair{"3", "150"}}) {
            const QString store = path(QStringLiteral("store") + QLatin1String(wave));
            const QString release = path(QLatin1String(wave) + QStringLiteral(".release"));
            Outcome made = barometer({QStringLiteral("new"), store, QStringLiteral("--questionnaire"),
                                      tests::shippedQuestionnaire(), QStringLiteral("--wave"), QLatin1String(wave)});
            QVERIFY2(made.status == 0, qPrintable(made.errors));
            made = barometer({QStringLiteral("rehearse"), store, QStringLiteral("--responses"),
                              QLatin1String(responses), QStringLiteral("--seed"), QStringLiteral("4")});
            QVERIFY2(made.status == 0, qPrintable(made.errors));
            made = barometer({QStringLiteral("release"), store, QStringLiteral("--output"), release});
            QVERIFY2(made.status == 0, qPrintable(made.errors));
            m_releases.append(release);
        }
    }

    void tabulateTellsBreaks()
    {
        const auto breaks = [&](const QStringList &more) {
            const Outcome outcome = barometer(QStringList{QStringLiteral("tabulate")} + m_releases +
                                              QStringList{QStringLiteral("--question"), QStringLiteral("Q30"),
                                                          QStringLiteral("--format"), QStringLiteral("json")} +
                                              more);
            return QJsonDocument::fromJson(outcome.output.toUtf8())
                .object()
                .value(QLatin1String("method"))
                .toObject()
                .value(QLatin1String("breaks"))
                .toArray();
        };
        QCOMPARE(breaks({}).size(), 1);
        QVERIFY(breaks({})
                    .first()
                    .toObject()
                    .value(QLatin1String("reason"))
                    .toString()
                    .contains(QStringLiteral("Economic Development Centres")));
        const QString other = changedMapping("\"Q30\"", "\"Q19\"");
        QCOMPARE(breaks({QStringLiteral("--mapping"), other}).size(), 0);
    }

    void aMappingThatDoesNotFitIsRefusedLineByLine()
    {
        const QString faulty = changedMapping("\"Q30\"", "\"Q99\"");
        for (const QStringList &command :
             {QStringList{QStringLiteral("tabulate"), QStringLiteral("--question"), QStringLiteral("Q30")},
              QStringList{QStringLiteral("chart"), QStringLiteral("--question"), QStringLiteral("Q30"),
                          QStringLiteral("--output"), path(QStringLiteral("x.svg"))},
              QStringList{QStringLiteral("report"), QStringLiteral("--output"), path(QStringLiteral("x.html"))}}) {
            const Outcome outcome = barometer(command + m_releases + QStringList{QStringLiteral("--mapping"), faulty});
            QCOMPARE(outcome.status, 3);
            QVERIFY2(outcome.errors.contains(QStringLiteral("mapping.json:breaks/2: there is no question 'Q99'")) &&
                         outcome.errors.count(QLatin1Char('\n')) == 1, // told once
                     qPrintable(outcome.errors));
        }
        QVERIFY(!QFile::exists(path(QStringLiteral("x.svg"))) && !QFile::exists(path(QStringLiteral("x.html"))));
    }

    void aChartDrawsTheBreak()
    {
        const QString svg = path(QStringLiteral("break.svg"));
        const Outcome outcome =
            barometer(QStringList{QStringLiteral("chart")} + m_releases +
                      QStringList{QStringLiteral("--question"), QStringLiteral("Q30"), QStringLiteral("--kind"),
                                  QStringLiteral("slope"), QStringLiteral("--output"), svg});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY(QString::fromUtf8(contentOf(svg)).contains(QStringLiteral("≠")));
        QVERIFY(QString::fromUtf8(contentOf(svg)).contains(QStringLiteral("REHEARSAL")));
    }

    void publishedFiguresAreInAChartOfTheSecondWave()
    {
        const QString svg = path(QStringLiteral("grades.svg"));
        const Outcome outcome = barometer({QStringLiteral("chart"), m_releases.front(), QStringLiteral("--question"),
                                           QStringLiteral("Q03"), QStringLiteral("--output"), svg});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        for (const char *figure : {"6.8", "6.1", "5.5", "Kotoutuminen.fi"})
            QVERIFY(contentOf(svg).contains(figure));
    }

    void reportsInEveryFormat()
    {
        for (const auto &[name, magic] :
             {std::pair{"r.html", "<!DOCTYPE html>"}, std::pair{"r.xlsx", "PK"}, std::pair{"r.pdf", "%PDF-"}}) {
            const Outcome outcome = barometer(QStringList{QStringLiteral("report")} + m_releases +
                                              QStringList{QStringLiteral("--language"), QStringLiteral("sv"),
                                                          QStringLiteral("--output"), path(QLatin1String(name))});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
            QVERIFY(contentOf(path(QLatin1String(name))).startsWith(magic));
        }
        const Outcome brief = barometer(QStringList{QStringLiteral("report")} + m_releases +
                                        QStringList{QStringLiteral("--length"), QStringLiteral("short"),
                                                    QStringLiteral("--output"), path(QStringLiteral("s.html"))});
        QCOMPARE(brief.status, 0);
        QVERIFY(contentOf(path(QStringLiteral("s.html"))).size() * 3 <
                contentOf(path(QStringLiteral("r.html"))).size());
    }

    /// On paper the words of charts can be read, and what belongs to a question stands on its page.
    void pagesOfAReportCanBeRead()
    {
        const QString pdf = path(QStringLiteral("pages.pdf"));
        const QString boxes = boxesOf(pdf, QStringLiteral("fi"), m_releases);
        // The box of a word is as high as its font says: a good fifth more than the size.
        static const QRegularExpression word(QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\""));
        int words = 0;
        auto all = word.globalMatch(boxes);
        while (all.hasNext()) {
            const QRegularExpressionMatch one = all.next();
            const double size = (one.captured(2).toDouble() - one.captured(1).toDouble()) / 1.21;
            QVERIFY2(size > 6.0, qPrintable(one.captured(0) + QString::number(size)));
            ++words;
        }
        QVERIFY(words > 2000);
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 10);
        for (const QString &page : pages) {
            // The mark, then a heading: no page begins with the rest of what stood on the last one.
            const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            QVERIFY2(!lines[1].startsWith(QStringLiteral("Vastaajat eivät")) &&
                         !lines[1].startsWith(QStringLiteral("Vastaaja saattoi")) &&
                         !lines[1].startsWith(QStringLiteral("Enintään")) && !lines[1].startsWith(u'•'),
                     qPrintable(lines[1]));
        }
    }

    void noHeadingOfASectionStandsAlone_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"fi", "sv", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Under it, in its column, there is more.
    void noHeadingOfASectionStandsAlone()
    {
        QFETCH(QString, language);
        // Of the two demo waves some charts are as high as a page.
        const QString boxes = boxesOf(path(QStringLiteral("heads.pdf")), language,
                                      {tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
                                       tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
        static const QRegularExpression word(
            QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">([^<]*)"));
        constexpr double middle = 595.0 / 2; // of A4, in points
        constexpr double highAsAHeading = 16, below = 60;
        int headings = 0;
        for (const QString &page : boxes.split(QStringLiteral("<page ")).mid(1)) {
            std::vector<QRectF> words; // right or left of the middle is all that x says
            auto all = word.globalMatch(page);
            while (all.hasNext()) {
                const QRegularExpressionMatch one = all.next();
                const double top = one.captured(2).toDouble();
                words.emplace_back(one.captured(1).toDouble(), top, 1, one.captured(3).toDouble() - top);
            }
            for (const QRectF &heading : words) {
                if (heading.height() < highAsAHeading)
                    continue;
                ++headings;
                QVERIFY2(std::any_of(words.begin(), words.end(),
                                     [&](const QRectF &other) {
                                         return (other.x() > middle) == (heading.x() > middle) &&
                                             other.top() > heading.bottom() - 2 &&
                                             other.top() < heading.bottom() + below;
                                     }),
                         qPrintable(page.left(40)));
            }
        }
        QVERIFY(headings > 10);
    }

    // The writers of PDF are a file of their own beside the program, and only a PDF needs it.
    void aProgramWithoutItsPdfWritersSaysSo()
    {
        const QString alone = path(QStringLiteral("barometer"));
        QVERIFY(QFile::copy(QStringLiteral(PROGRAM), alone));
        const auto write = [&](const QString &name) {
            QProcess process;
            process.start(alone,
                          {QStringLiteral("report"), m_releases.front(), QStringLiteral("--output"), path(name)});
            process.waitForFinished(120'000);
            return std::pair(process.exitCode(), QString::fromUtf8(process.readAllStandardError()));
        };
        const auto [status, errors] = write(QStringLiteral("alone.pdf"));
        QCOMPARE(status, 1);
        QVERIFY2(errors.contains(QStringLiteral("libbarometer_pdf.so cannot be read")), qPrintable(errors));
        QVERIFY(!QFile::exists(path(QStringLiteral("alone.pdf"))));
        QCOMPARE(write(QStringLiteral("alone.html")).first, 0);
    }

    void whatIsNotInTheResultsIsHeldBack()
    {
        const Outcome card = barometer(QStringList{QStringLiteral("report")} + m_releases +
                                       QStringList{QStringLiteral("--card"), QStringLiteral("area=99"),
                                                   QStringLiteral("--output"), path(QStringLiteral("c.html"))});
        QCOMPARE(card.status, 4);
        QVERIFY(!QFile::exists(path(QStringLiteral("c.html"))));
        const Outcome ending = barometer(
            {QStringLiteral("report"), m_releases.front(), QStringLiteral("--output"), path(QStringLiteral("c.odt"))});
        QCOMPARE(ending.status, 2);
    }
};

BAROMETER_TEST(TestReports)

#include "tst_reports.moc"
