// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/tabulation.h"
#include "tests/support/inventedrelease.h"
#include "tests/support/syntheticwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace core::release;
using core::base::ErrorCode;
using core::questionnaire::DimensionId;

/// Tables of releases, as commands and other programs read them.
class TestTabulation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonHasTheAgreedShape();
    void hiddenRowsHoldNoFigure();
    void csvHasOneLineACell();
    void whatIsNotThereIsSaid();
    void oneReleaseAWave();

private:
    [[nodiscard]] TabulationRequest request(const QString &question, const QString &by = {}) const
    {
        TabulationRequest wanted;
        wanted.question = question;
        if (!by.isEmpty())
            wanted.by = {DimensionId(by)};
        wanted.language = core::base::Language(QStringLiteral("en"));
        return wanted;
    }

    tests::SyntheticWave m_wave;
    std::vector<Release> m_releases;
};

void TestTabulation::initTestCase()
{
    m_wave = tests::makeSyntheticWave(12, tests::seed());
    const auto release = tests::inventedRelease(m_wave.questionnaire, m_wave.questionnaire.waves.front().id, 375);
    QVERIFY_RESULT(release);
    m_releases = {*release};
}

void TestTabulation::jsonHasTheAgreedShape()
{
    const auto table = tabulate(m_releases, request(QStringLiteral("V01")));
    QVERIFY_RESULT(table);
    const QJsonObject document = QJsonDocument::fromJson(tabulationAsJson(*table)).object();
    QCOMPARE(document.keys(),
             (QStringList{QStringLiteral("base"), QStringLiteral("by"), QStringLiteral("method"),
                          QStringLiteral("question"), QStringLiteral("rows"), QStringLiteral("waves")}));
    const QJsonObject row = document[QStringLiteral("rows")].toArray().at(0).toObject();
    QCOMPARE(row.keys(),
             (QStringList{QStringLiteral("cells"), QStringLiteral("code"), QStringLiteral("item"),
                          QStringLiteral("label"), QStringLiteral("mean"), QStringLiteral("members"),
                          QStringLiteral("states"), QStringLiteral("status"), QStringLiteral("wave")}));
    QCOMPARE(row[QStringLiteral("members")].toInt(), 375);
    QCOMPARE(row[QStringLiteral("status")].toString(), QStringLiteral("shown"));
    QVERIFY(row[QStringLiteral("code")].isNull() && row[QStringLiteral("item")].isNull());
    const Statistic *statistic = m_releases.front().statistic({table->question, {}}, NodeId(QStringLiteral("all")));
    const QJsonArray cells = row[QStringLiteral("cells")].toArray();
    QCOMPARE(cells.size(), static_cast<qsizetype>(statistic->categories.size()));
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Band &share = *statistic->categories[static_cast<size_t>(i)].share;
        QCOMPARE(cells.at(i).toObject()[QStringLiteral("low")].toDouble(), share.low);
        QCOMPARE(cells.at(i).toObject()[QStringLiteral("high")].toDouble(), share.high);
    }
    QCOMPARE(row[QStringLiteral("states")].toObject()[QStringLiteral("answered")].toObject()[QStringLiteral("low")],
             QJsonValue(statistic->states.answered->low));
}

void TestTabulation::hiddenRowsHoldNoFigure()
{
    const auto table = tabulate(m_releases, request(QStringLiteral("V01"), QStringLiteral("group")));
    QVERIFY_RESULT(table);
    int hidden = 0;
    for (const Tabulation::Row &row : table->rows) {
        if (row.status == Status::Shown)
            continue;
        ++hidden;
        QVERIFY(!row.members && !row.mean && row.states == StateBands{} && !row.cells.empty());
        for (const Tabulation::Cell &cell : row.cells)
            QVERIFY(!cell.share);
    }
    QVERIFY(hidden > 0);
    const QJsonArray rows =
        QJsonDocument::fromJson(tabulationAsJson(*table)).object()[QStringLiteral("rows")].toArray();
    const QJsonObject last = rows.last().toObject(); // the last value of every dimension is too small
    QCOMPARE(last[QStringLiteral("status")].toString(), QStringLiteral("small"));
    QVERIFY(last[QStringLiteral("members")].isNull() && last[QStringLiteral("mean")].isNull());
    QVERIFY(last[QStringLiteral("cells")].toArray().at(0).toObject()[QStringLiteral("low")].isNull());
}

void TestTabulation::csvHasOneLineACell()
{
    const auto table = tabulate(m_releases, request(QStringLiteral("V01"), QStringLiteral("group")));
    QVERIFY_RESULT(table);
    const QList<QByteArray> lines = tabulationAsCsv(*table).split('\n');
    QVERIFY(lines.first().contains("status,category,categoryLabel,low,high"));
    qsizetype cells = 0;
    for (const Tabulation::Row &row : table->rows)
        cells += static_cast<qsizetype>(row.cells.size());
    QCOMPARE(lines.size(), cells + 2); // the head, and behind the last line feed
    QVERIFY(lines.at(lines.size() - 2).contains(",small,"));
}

void TestTabulation::whatIsNotThereIsSaid()
{
    const auto unknown = tabulate(m_releases, request(QStringLiteral("Q99")));
    QVERIFY(!unknown && unknown.error().code == ErrorCode::UnknownQuestion);
    TabulationRequest base = request(QStringLiteral("V01"));
    base.base = NodeId(QStringLiteral("moon=dark"));
    const auto away = tabulate(m_releases, base);
    QVERIFY(!away && away.error().code == ErrorCode::NotInRelease);
    const auto by = tabulate(m_releases, request(QStringLiteral("V01"), QStringLiteral("moon")));
    QVERIFY(!by && by.error().code == ErrorCode::NotInRelease);
}

void TestTabulation::oneReleaseAWave()
{
    const auto other = tests::inventedRelease(m_wave.questionnaire, m_wave.questionnaire.waves.front().id, 375, 2);
    QVERIFY_RESULT(other);
    const auto table = tabulate({m_releases.front(), *other}, request(QStringLiteral("V01")));
    QVERIFY(!table && table.error().code == ErrorCode::ReleasesDisagree);
    const auto twice = tabulate({m_releases.front(), m_releases.front()}, request(QStringLiteral("V01")));
    QVERIFY_RESULT(twice);
    QCOMPARE(twice->rows.size(), size_t{1});
}

BAROMETER_TEST(TestTabulation)
#include "tst_tabulation.moc"
