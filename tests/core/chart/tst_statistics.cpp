// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/statistics.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace core::chart;

/// Figures of the methods' own papers, and of R 4.2 where a line says so.
class TestStatistics : public QObject
{
    Q_OBJECT

private:
    static bool near(double a, double b, double tolerance) { return std::abs(a - b) < tolerance; }

private slots:
    void wilsonAsPublished_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("answers");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3.
        QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
    }
    void wilsonAsPublished()
    {
        QFETCH(int, count);
        QFETCH(int, answers);
        const Interval interval = wilson({static_cast<double>(count) / answers, answers, 0});
        QTEST(std::round(interval.low * 10000) / 10000, "low");
        QTEST(std::round(interval.high * 10000) / 10000, "high");
    }

    void roundingWidensTheInterval()
    {
        const Interval exact = wilson({0.4, 60, 0});
        const Interval rounded = wilson({0.4, 60, 0.05});
        QVERIFY(rounded.low < exact.low && rounded.high > exact.high);
        const MeanEstimate fine{3, 1, 50, 0}, coarse{3, 1, 50, 0.5};
        QVERIFY(studentInterval(coarse).high > studentInterval(fine).high);
    }

    void newcombeAsPublished()
    {
        // Newcombe (1998), Statistics in Medicine 17:873-890, table II, contrast (a), method 10: 56/70 - 48/80.
        const Interval interval = newcombe({48.0 / 80, 80, 0}, {56.0 / 70, 70, 0});
        QVERIFY(near(interval.low, 0.0524, 0.00005));
        QVERIFY(near(interval.high, 0.3339, 0.00005));
    }

    void pAgreesWithTheInterval()
    {
        const ShareEstimate first{48.0 / 80, 80, 0}, second{56.0 / 70, 70, 0};
        const double p = differenceP(first, second);
        QVERIFY(p < 0.05 && p > 0.005); // the 95 % interval leaves zero out, the 99.5 % one does not
        QCOMPARE(differenceP(first, first), 1.0);
        QVERIFY(differenceP(ShareEstimate{0.5, 20, 0}, ShareEstimate{0.55, 20, 0}) > 0.05);
    }

    void welchAsInR()
    {
        // t.test(extra ~ group, data = sleep): t = -1.8608, df = 17.776, p-value = 0.07939
        const MeanEstimate first{0.75, 3.200556, 10, 0}, second{2.33, 4.009, 10, 0};
        QVERIFY(near(differenceP(first, second), 0.07939, 0.00001));
    }

    void studentAsInR()
    {
        // t.test(sleep$extra[1:10])$conf.int: -0.5297804 2.0297804
        const Interval interval = studentInterval({0.75, 3.200556, 10, 0});
        QVERIFY(near(interval.low, -0.5297804, 1e-6));
        QVERIFY(near(interval.high, 2.0297804, 1e-6));
    }

    void holmAsInR()
    {
        // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"): 0.03 0.06 0.06 0.02
        const std::vector<double> adjusted = holm({0.01, 0.04, 0.03, 0.005});
        const std::vector<double> expected{0.03, 0.06, 0.06, 0.02};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(near(adjusted[i], expected[i], 1e-12));
        QVERIFY(holm({}).empty());
    }

    void wordsFollowFromAdjustedAndPlainP()
    {
        const std::vector<Difference> words = judge({0.001, 0.03, 0.04, 0.5});
        QCOMPARE(words[0], Difference::Clear);
        QCOMPARE(words[1], Difference::Indicative);
        QCOMPARE(words[2], Difference::Indicative);
        QCOMPARE(words[3], Difference::None);
    }
};

BAROMETER_TEST(TestStatistics)

#include "tst_statistics.moc"
