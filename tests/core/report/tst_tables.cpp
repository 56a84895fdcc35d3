// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablecells.h"
#include "tests/core/report/pdfwords.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace core;
using questionnaire::DimensionId;

/// The tables of a report: which a full one has, and how they fit a page.
class TestTables : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;
    chart::Companions m_companions;

    base::Result<report::Report> full(const char *language)
    {
        report::Options options;
        options.length = report::Length::Full;
        return report::makeReport({m_releases, m_companions, m_catalogue, {}, {}, {}},
                                  base::Language(QLatin1String(language)), options);
    }

    static chart::Row rowOf(const QString &label, const QStringList &cells, const QString &states)
    {
        chart::Row row;
        row.label = label;
        row.states = states;
        for (const QString &text : cells) {
            chart::Cell cell;
            cell.column = static_cast<int>(row.cells.size());
            cell.shown = text.endsWith(u'%');
            (cell.shown ? cell.text : cell.reason) = text;
            row.cells.push_back(cell);
        }
        return row;
    }

    report::Item itemOf(const std::vector<chart::Row> &rows)
    {
        report::Item item;
        item.spec.tableHead = QStringLiteral("Answer");
        for (int i = 0; i < 3; ++i)
            item.spec.columns.push_back({chart::Column::Role::Group, QString::number(i), i, 3, {}});
        item.spec.panels.push_back({});
        item.spec.panels.front().rows = rows;
        item.table = chart::tableOf(item.spec, {m_catalogue, base::Language(QStringLiteral("en"))});
        return item;
    }

private slots:
    void initTestCase() { m_releases = tests::shippedReleases(); }

    /// The explorer offers no such breakdown either; all others are there, crossed ones and pairs of questions too.
    void aFullReportBreaksNothingDownByItself()
    {
        const auto made = full("en");
        QVERIFY_RESULT(made);
        const release::Release &newest = m_releases.back();
        QStringList found;
        for (const report::Section &section : made->sections) {
            for (const report::Item &item : section.items) {
                QStringList by;
                for (const DimensionId &one : item.spec.view.by)
                    by.append(one.text());
                found.append(item.spec.view.question.text() + u' ' + by.join(u','));
            }
        }
        const auto has = [&](const char *line) {
            return found.contains(QLatin1String(line));
        };
        QVERIFY(has("Q01 ") && has("Q02 ")); // alone they are there
        QVERIFY(!has("Q01 group") && !has("Q02 area"));
        QVERIFY(has("Q01 area") && has("Q02 group") && has("Q03 group"));
        int withheld = 0;
        for (const questionnaire::Question &question : newest.questionnaire().questions) {
            for (const auto &by : chart::breakdownsOf(newest, question.id)) {
                withheld += chart::holdsByDefinition(newest, question.id, by) ? 1 : 0;
                QVERIFY(!has(qPrintable(question.id.text() + u' ' + by.front().text())) || by.size() > 1 ||
                        !chart::holdsByDefinition(newest, question.id, by));
            }
        }
        QVERIFY(withheld > 1);
        for (const release::PairTable &pair : newest.content().pairs)
            QVERIFY(has(qPrintable(pair.question.question.text() + u' ' + pair.by.text())));
    }

    void aReasonStandsUnderTheTableOnce()
    {
        const QString small = QStringLiteral("Fewer than ten"), joined = QStringLiteral("Shown with others");
        const report::PageTable page =
            report::pageTable(itemOf({
                                  rowOf(QStringLiteral("Yes"), {QStringLiteral("40 %"), small, joined}, {}),
                                  rowOf(QStringLiteral("No"), {joined, small, QStringLiteral("60 %")}, {}),
                              }),
                              {});
        QCOMPARE(page.table.lines.at(0).cells,
                 (QStringList{QStringLiteral("40 %"), QStringLiteral("a)"), QStringLiteral("b)")}));
        QCOMPARE(page.table.lines.at(1).cells,
                 (QStringList{QStringLiteral("b)"), QStringLiteral("a)"), QStringLiteral("60 %")}));
        QCOMPARE(page.notes, (QStringList{QStringLiteral("a) ") + small, QStringLiteral("b) ") + joined}));
    }

    void answersTogetherHaveTheirFigureAlone()
    {
        chart::Row row = rowOf(QStringLiteral("All"), {QStringLiteral("40 %"), QStringLiteral("60 %")}, {});
        row.cells.back().span = 2;
        const report::Item item = itemOf({row});
        QVERIFY(item.table.lines.front().cells.at(1) != QStringLiteral("60 %"));
        const QString note = QStringLiteral("told to the left");
        const report::PageTable page = report::pageTable(item, note);
        QCOMPARE(page.table.lines.front().cells,
                 (QStringList{QStringLiteral("40 %"), QStringLiteral("60 %"), QStringLiteral("←")}));
        QCOMPARE(page.notes, QStringList{note});
    }

    void whatBecameOfThoseAskedHasALineOfItsOwn()
    {
        const QStringList shares{QStringLiteral("1 %"), QStringLiteral("2 %"), QStringLiteral("97 %")};
        const QString first = QStringLiteral("answered 86 %"), second = QStringLiteral("answered 85 %");
        const report::Item item = itemOf({rowOf(QStringLiteral("A"), shares, first), //
                                          rowOf(QStringLiteral("B"), shares, second)});
        const report::PageTable page = report::pageTable(item, {});
        QCOMPARE(page.table.columns.size(), item.table.columns.size() - 1);
        QCOMPARE(page.table.lines.size(), std::size_t{4});
        QCOMPARE(page.table.lines[0].cells, shares);
        QVERIFY(report::belongsToLineBefore(page.table.lines[1]));
        QCOMPARE(page.table.lines[1].reason, first);
        QCOMPARE(page.shades.size(), page.table.lines.size());
        const auto cells = report::cellsOf(page.table.lines[3], page.table.columns.size(), {});
        QCOMPARE(cells.size(), std::size_t{1});
        QCOMPARE(cells.front().span, page.table.columns.size());
        QCOMPARE(cells.front().text, second);
        // The same of every line: said once.
        const report::PageTable same = report::pageTable(
            itemOf({rowOf(QStringLiteral("A"), shares, first), rowOf(QStringLiteral("B"), shares, first)}), {});
        QCOMPARE(same.table.lines.size(), std::size_t{2});
        QCOMPARE(same.notes, QStringList{item.table.columns.back() + QStringLiteral(": ") + first});
    }

    void noWordIsBrokenWhereThereIsRoomForIt()
    {
        chart::Table table;
        table.columns = {QStringLiteral("Answer"), QStringLiteral("Uusimaa, n = 110"), QStringLiteral("Lapland")};
        table.lines.push_back({QStringLiteral("Yes"), {QStringLiteral("about a third"), QStringLiteral("5 %")}, {}});
        const auto letters = [](const QString &text) {
            return static_cast<double>(text.size());
        };
        const auto needs = report::columnNeeds(table, 200, letters);
        QCOMPARE(needs.at(1).least, 8.0); // "Uusimaa,"
        QCOMPARE(needs.at(1).wish, 16.0);
        const auto widths = [&](double room) {
            return report::columnWidths(needs, room);
        };
        QCOMPARE(widths(200), (std::vector<double>{6, 16, 7}));
        const std::vector<double> tight = widths(25);
        QCOMPARE(std::accumulate(tight.begin(), tight.end(), 0.0), 25.0);
        for (std::size_t i = 0; i < needs.size(); ++i)
            QVERIFY(tight[i] >= needs[i].least);
        QVERIFY(report::haveRoom(needs, 25) && !report::haveRoom(needs, 20));
        const std::vector<double> none = widths(20);
        QVERIFY(std::abs(std::accumulate(none.begin(), none.end(), 0.0) - 20) < 0.001);
    }

    /// Every table on paper, in a number of pages that somebody prints.
    void aFullReportIsReadOnPaper()
    {
        const auto made = full("fi");
        QVERIFY_RESULT(made);
        const auto bytes = report::reportAsPdf(*made);
        QVERIFY_RESULT(bytes);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("full.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        const QString text = tests::run("pdftotext", {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        const qsizetype pages = text.count(u'\f');
        QVERIFY2(pages > 50 && pages < 250, qPrintable(QString::number(pages)));
        // Words that are broken into letters stand on lines of one letter each; the last letter of a long one may.
        static const QRegularExpression letter(QStringLiteral("^\\s*\\p{L}-?$"), QRegularExpression::MultilineOption);
        QVERIFY2(text.count(letter) < 5, qPrintable(QString::number(text.count(letter))));
    }
};

BAROMETER_TEST(TestTables)
#include "tst_tables.moc"
