// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/figures.h"
#include "core/chart/viewcode.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <numeric>

using namespace core::chart;
using core::release::Band;

class TestFigures : public QObject
{
    Q_OBJECT

    core::language::Catalogue m_catalogue;
    Wording words(const char *language) const
    {
        return Wording(m_catalogue, core::base::Language(QLatin1String(language)));
    }

private slots:
    void decimalsFollowTheLanguage()
    {
        QCOMPARE(words("fi").mean({6.8, 0.1}), QStringLiteral("6,8"));
        QCOMPARE(words("sv").mean({6.8, 0.1}), QStringLiteral("6,8"));
        QCOMPARE(words("en").mean({6.8, 0.1}), QStringLiteral("6.8"));
        QCOMPARE(words("en").mean({4, 1}), QStringLiteral("4"));
        QCOMPARE(words("fi").mean({5.5, 0.5}), QStringLiteral("5,5"));
    }

    void sharesReadAsRoundFigures_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("whole percent") << 37.0 << 37.0 << QStringLiteral("37%") << QStringLiteral("37%");
        QTest::newRow("nearest two") << 35.0 << 37.0 << QStringLiteral("36%") << QStringLiteral("36%");
        QTest::newRow("nearest five") << 32.5 << 37.5 << QStringLiteral("about 35%") << QStringLiteral("~35%");
        QTest::newRow("beside the end of tens") << 7.5 << 15.0 << QStringLiteral("about 10%") << QStringLiteral("~10%");
        QTest::newRow("beside the end of fives")
            << 92.5 << 97.0 << QStringLiteral("about 95%") << QStringLiteral("~95%");
        QTest::newRow("low end of fives") << 0.0 << 8.0 << QStringLiteral("under 8%") << QStringLiteral("< 8%");
        QTest::newRow("high end of tens") << 85.0 << 100.0 << QStringLiteral("over 85%") << QStringLiteral("≥ 85%");
        QTest::newRow("a third") << 20.0 << 40.0 << QStringLiteral("about a third") << QStringLiteral("~30%");
        QTest::newRow("a fifth") << 0.0 << 20.0 << QStringLiteral("at most a fifth") << QStringLiteral("≤ 20%");
        // Ten answers know three figures only; their ends reach further than a fifth.
        QTest::newRow("thirds, low") << 0.0 << 35.0 << QStringLiteral("at most a third") << QStringLiteral("≤ 35%");
        QTest::newRow("thirds, half") << 35.0 << 65.0 << QStringLiteral("about half") << QStringLiteral("~50%");
        QTest::newRow("thirds, high") << 65.0 << 100.0 << QStringLiteral("at least two thirds")
                                      << QStringLiteral("≥ 65%");
        // Sums of several bands are no rounder than their width allows, and the widest are said by their edges.
        QTest::newRow("sum of twos") << 56.0 << 60.0 << QStringLiteral("about 58%") << QStringLiteral("~58%");
        QTest::newRow("sum of fives") << 74.0 << 84.0 << QStringLiteral("about 80%") << QStringLiteral("~80%");
        QTest::newRow("sum of tens") << 44.0 << 62.0 << QStringLiteral("about 50%") << QStringLiteral("~50%");
        QTest::newRow("sum of fifths") << 45.0 << 80.0 << QStringLiteral("45–80%") << QStringLiteral("45–80%");
        QTest::newRow("sum up to all") << 36.0 << 100.0 << QStringLiteral("over 36%") << QStringLiteral("≥ 36%");
    }
    void sharesReadAsRoundFigures()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QTEST(words("en").share({low, high}), "text");
        QTEST(words("en").shortShare({low, high}), "label");
    }

    void severalCategoriesTogether()
    {
        // The parts allow 50-70, the others leave at least 55 and at most 65.
        const Band band = together({{20, 30}, {30, 40}, {35, 45}}, {true, true, false});
        QCOMPARE(band.low, 55.0);
        QCOMPARE(band.high, 65.0);
        // Whole percents that miss 100 by rounding still give a band that is one.
        const Band rounded = together({{33, 33}, {33, 33}, {33, 33}}, {true, true, false});
        QVERIFY(rounded.low <= rounded.high);
    }

    void stackedPartsLieInTheirBandsAndSumTo100()
    {
        const std::vector<Band> bands{{0, 8}, {7.5, 12.5}, {32.5, 37.5}, {47.5, 52.5}};
        const std::vector<double> places = stackedPlaces(bands);
        for (std::size_t i = 0; i < bands.size(); ++i)
            QVERIFY(places[i] >= bands[i].low - 1e-9 && places[i] <= bands[i].high + 1e-9);
        QVERIFY(std::abs(std::accumulate(places.begin(), places.end(), 0.0) - 100) < 1e-6);
        const std::vector<double> scaled = stackedPlaces({{33, 33}, {33, 33}, {33, 33}});
        QVERIFY(std::abs(std::accumulate(scaled.begin(), scaled.end(), 0.0) - 100) < 1e-6);
    }

    void viewsSurviveBeingWritten()
    {
        View view;
        view.question = core::questionnaire::QuestionId(QStringLiteral("Q03"));
        view.item = core::questionnaire::Code(QStringLiteral("mun"));
        view.base = core::release::NodeId(QStringLiteral("area=06"));
        view.by = {core::questionnaire::DimensionId(QStringLiteral("majorArea")),
                   core::questionnaire::DimensionId(QStringLiteral("family"))};
        view.waves = {core::questionnaire::WaveId(QStringLiteral("1")),
                      core::questionnaire::WaveId(QStringLiteral("2"))};
        view.kind = Kind::HeatTable;
        view.category = core::questionnaire::Code(QStringLiteral("5"));
        view.precision = true;
        const auto read = viewFromText(viewText(view));
        QVERIFY(read.has_value());
        QCOMPARE(viewText(*read), viewText(view));
        QVERIFY(*read == view);
        QVERIFY(!viewFromText(QString()).has_value());
        QVERIFY(!viewFromText(QStringLiteral("Q03 nonsense=1")).has_value());
    }

    void everyKindHasItsName()
    {
        for (int i = 0; i <= static_cast<int>(Kind::SmallMultiples); ++i) {
            const auto kind = static_cast<Kind>(i);
            QVERIFY(!kindName(kind).isEmpty());
            QCOMPARE(kindFromName(kindName(kind)), std::optional<Kind>(kind));
        }
        QVERIFY(!kindFromName(QStringLiteral("pie")).has_value());
    }
};

BAROMETER_TEST(TestFigures)

#include "tst_figures.moc"
