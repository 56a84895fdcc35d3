// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/precision.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

using namespace core::release;

/// The promises of the bands, by enumeration of every count of every base.
class TestPrecision : public QObject
{
    Q_OBJECT

private slots:
    void bandsPartitionAndAreWideEnough();
    void bandsAreMirrored();
    void countsAreTheInverse();
    void figuresAreThoseAgreed_data();
    void figuresAreThoseAgreed();
    void tenPeopleHaveThreeBands();
    void fewerThanTenHaveNone();
    void bandsAreCalledByRoundFigures();
    void smallestAnsweredFollowsTheStates();
    void meansHaveStepsAsAgreed();
    void meansAreRoundedToTheStep();
};

void TestPrecision::bandsPartitionAndAreWideEnough()
{
    // m decides the precision, the number of those who answered may be larger than m.
    for (int m = 10; m <= 1000; m = m < 250 ? m + 1 : m + 37) {
        for (const int step : {StepDown::AsFineAsAllowed, StepDown::PlainEnds, StepDown::CoarserBands}) {
            const std::optional<Precision> precision = precisionFor(m, step);
            if (!precision)
                continue;
            for (int answered = m; answered <= m + 60; ++answered) {
                std::vector<int> held(boundaries(*precision).size() + 1, 0);
                int previous = 0;
                for (int count = 0; count <= answered; ++count) {
                    const int index = bandIndex(count, answered, *precision);
                    QVERIFY2(index == previous || index == previous + 1 || count == 0, "a band is left out");
                    previous = index;
                    ++held[static_cast<size_t>(index)];
                    const Band shown = band(index, *precision);
                    const double share = 100.0 * count / answered;
                    const double slack = *precision == Precision::Ones ? 0.5 : 0;
                    QVERIFY(shown.low - slack <= share + 1e-9 && share - 1e-9 <= shown.high + slack);
                }
                for (const int counts : held)
                    QVERIFY2(counts >= 2, qPrintable(QStringLiteral("m %1, answered %2").arg(m).arg(answered)));
                QVERIFY2(held.front() >= 3 && held.back() >= 3,
                         qPrintable(QStringLiteral("ends: m %1, answered %2").arg(m).arg(answered)));
            }
        }
    }
}

void TestPrecision::bandsAreMirrored()
{
    for (int m = 10; m <= 250; ++m) {
        const Precision precision = *precisionFor(m);
        const int last = static_cast<int>(boundaries(precision).size());
        for (int count = 0; count <= m; ++count)
            QCOMPARE(bandIndex(count, m, precision), last - bandIndex(m - count, m, precision));
    }
}

void TestPrecision::countsAreTheInverse()
{
    for (int m = 10; m <= 420; ++m) {
        const Precision precision = *precisionFor(m);
        int next = 0;
        for (int index = 0; index <= static_cast<int>(boundaries(precision).size()); ++index) {
            const std::optional<CountRange> counts = countsIn(index, m, precision);
            QVERIFY(counts.has_value());
            QCOMPARE(counts->smallest, next);
            QCOMPARE(bandIndex(counts->smallest, m, precision), index);
            QCOMPARE(bandIndex(counts->largest, m, precision), index);
            QCOMPARE(indexOf(band(index, precision), precision), std::optional(index));
            next = counts->largest + 1;
        }
        QCOMPARE(next, m + 1);
    }
}

void TestPrecision::figuresAreThoseAgreed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("base");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // worked by hand
    QTest::newRow("whole percents") << 139 << 375 << 37.0 << 37.0;        // 37.07 %
    QTest::newRow("ties go away from 50, low") << 3 << 240 << 0.0 << 1.0; // 1.25 %
    QTest::newRow("exactly 1.5 % is at most 1") << 6 << 400 << 0.0 << 1.0;
    QTest::newRow("exactly 98.5 % is at least 99") << 394 << 400 << 99.0 << 100.0;
    QTest::newRow("exactly 37.5 % is 37") << 150 << 400 << 37.0 << 37.0;
    QTest::newRow("exactly 62.5 % is 63") << 250 << 400 << 63.0 << 63.0;
    QTest::newRow("a half") << 188 << 376 << 50.0 << 50.0;
    QTest::newRow("nearest two") << 56 << 150 << 37.0 << 39.0; // 37.3 %
    QTest::newRow("under 3 %") << 3 << 150 << 0.0 << 3.0;      // 2 %
    QTest::newRow("about 35 %") << 20 << 58 << 32.5 << 37.5;   // 34.5 %
    QTest::newRow("over 92 %") << 56 << 58 << 92.5 << 100.0;   // 96.6 %
    QTest::newRow("nearest ten") << 11 << 30 << 35.0 << 45.0;  // 36.7 %
    QTest::newRow("under 15 %") << 3 << 26 << 0.0 << 15.0;     // 11.5 %
    QTest::newRow("a finer end for tens") << 2 << 27 << 0.0 << 7.5;
    QTest::newRow("about 10 % beside it") << 4 << 30 << 7.5 << 15.0; // 13.3 %
    QTest::newRow("under 8 % of 66") << 4 << 66 << 0.0 << 7.5;       // 6.1 %
    QTest::newRow("about 5 % of 67") << 4 << 67 << 3.0 << 7.5;       // 6.0 %
    QTest::newRow("over 97 % of 67") << 65 << 67 << 97.0 << 100.0;   // 97.01 %
    QTest::newRow("about 95 % of 67") << 64 << 67 << 92.5 << 97.0;   // 95.5 %
    QTest::newRow("about a third: 3 of 12") << 3 << 12 << 20.0 << 40.0;
    QTest::newRow("about a third: 4 of 12") << 4 << 12 << 20.0 << 40.0;
    QTest::newRow("at most a fifth: 4 of 20") << 4 << 20 << 0.0 << 20.0;
    QTest::newRow("at least four fifths") << 12 << 12 << 80.0 << 100.0;
}

void TestPrecision::figuresAreThoseAgreed()
{
    QFETCH(int, count);
    QFETCH(int, base);
    QFETCH(double, low);
    QFETCH(double, high);
    const Band shown = bandOf(count, base, *precisionFor(base));
    QCOMPARE(shown.low, low);
    QCOMPARE(shown.high, high);
}

void TestPrecision::tenPeopleHaveThreeBands()
{
    const Precision precision = *precisionFor(10);
    QCOMPARE(boundaries(precision).size(), size_t{2});
    QCOMPARE(*countsIn(0, 10, precision), (CountRange{0, 3}));
    QCOMPARE(*countsIn(1, 10, precision), (CountRange{4, 6}));
    QCOMPARE(*countsIn(2, 10, precision), (CountRange{7, 10}));
}

void TestPrecision::fewerThanTenHaveNone()
{
    for (int m = 0; m < 10; ++m)
        QVERIFY(!precisionFor(m));
    QVERIFY(!precisionFor(10, StepDown::CoarserBands)); // nothing is coarser than three bands
    QVERIFY(precisionFor(10, StepDown::PlainEnds));
    QCOMPARE(precisionFor(30, StepDown::PlainEnds), std::optional(Precision::Tens));
    QCOMPARE(precisionFor(30, StepDown::CoarserBands), std::optional(Precision::Fifths));
    QCOMPARE(precisionFor(80, StepDown::PlainEnds), std::optional(Precision::Fives));
    QCOMPARE(precisionFor(80, StepDown::WholeWaveOnly), std::optional(Precision::Tens));
}

/// What a band is called lies in it, and is round but at the ends and where single percents are told apart.
void TestPrecision::bandsAreCalledByRoundFigures()
{
    for (int m = 21; m <= 100; ++m) {
        const Precision precision = *precisionFor(m);
        const int last = static_cast<int>(boundaries(precision).size());
        for (int index = 1; index < last; ++index) {
            const Band shown = band(index, precision);
            QVERIFY(shown.low < figureOf(shown) && figureOf(shown) < shown.high);
            QCOMPARE(figureOf(shown), (m <= 40 ? 10.0 : 5.0) * std::round(figureOf(shown) / (m <= 40 ? 10 : 5)));
        }
    }
    QCOMPARE(figureOf(Band{7.5, 15}), 10.0);
    QCOMPARE(figureOf(Band{85, 92.5}), 90.0);
    QCOMPARE(figureOf(Band{3, 7.5}), 5.0);
    QCOMPARE(figureOf(Band{0, 7.5}), 3.75); // an end has no figure but its edge
    QCOMPARE(figureOf(Band{37, 39}), 38.0);
    // Of several figures together: as round as their width.
    QCOMPARE(figureOf(Band{6, 15}), 10.0);
    QCOMPARE(figureOf(Band{74, 84}), 80.0);
    QCOMPARE(figureOf(Band{47, 72}), 60.0);
    QCOMPARE(figureOf(Band{56, 60}), 58.0);
}

void TestPrecision::smallestAnsweredFollowsTheStates()
{
    const Precision precision = *precisionFor(58);
    StateBands states;
    QCOMPARE(smallestAnswered(58, states, precision), 0); // nothing released, nothing guaranteed
    states.answered = bandOf(54, 58, precision);          // over 92.5 %: 54 … 58
    QCOMPARE(smallestAnswered(58, states, precision), 54);
    states.answered = bandOf(50, 58, precision); // 82.5 … 87.5: 48 … 50
    QCOMPARE(smallestAnswered(58, states, precision), 48);
    // The other states can say more: none of them reaches above 7.5 % = 4 people.
    states.cantSay = states.skipped = bandOf(0, 58, precision);
    QCOMPARE(smallestAnswered(58, states, precision), 48);
    states.notReached = states.notAsked = bandOf(0, 58, precision);
    QCOMPARE(smallestAnswered(58, states, precision), 48); // 58 - 16 = 42 is less
}

void TestPrecision::meansHaveStepsAsAgreed()
{
    const auto five = [](int m) {
        return meanStepTenths(m, 4, false);
    };
    QCOMPARE(five(80), 1);
    QCOMPARE(five(79), 2);
    QCOMPARE(five(40), 2);
    QCOMPARE(five(39), 5);
    QCOMPARE(five(16), 5);
    QCOMPARE(five(15), 10);
    const auto grade = [](int m) {
        return meanStepTenths(m, 9, true);
    };
    QCOMPARE(grade(90), 1);
    QCOMPARE(grade(89), 2);
    QCOMPARE(grade(18), 5);
    QCOMPARE(grade(10), 10);
    QCOMPARE(meanStepTenths(80, 4, false, StepDown::PlainEnds), 1); // it has no ends
    QCOMPARE(meanStepTenths(80, 4, false, StepDown::CoarserBands), 2);
}

void TestPrecision::meansAreRoundedToTheStep()
{
    QCOMPARE(meanOf(340, 100, 1), (MeanBand{3.4, 0.1}));
    QCOMPARE(meanOf(345, 100, 1), (MeanBand{3.5, 0.1})); // ties upwards
    QCOMPARE(meanOf(344, 100, 1), (MeanBand{3.4, 0.1}));
    QCOMPARE(meanOf(41, 12, 5), (MeanBand{3.5, 0.5}));
    QCOMPARE(meanOf(39, 12, 10), (MeanBand{3.0, 1.0}));
}

BAROMETER_TEST(TestPrecision)
#include "tst_precision.moc"
