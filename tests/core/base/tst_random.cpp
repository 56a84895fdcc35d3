// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>

using namespace core::base;

class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    void seedRepeats();
    void belowStaysBelowAndIsEven();
    void unitIsHalfOpen();
    void normalHasMeanAndSpread();
    void pickFollowsTheWeights();
    void bytesHaveTheLengthAsked();
};

void TestRandom::seedRepeats()
{
    SeededRandom first(tests::seed());
    SeededRandom second(tests::seed());
    SeededRandom other(tests::seed() + 1);
    const QByteArray bytes = first.bytes(100);
    QCOMPARE(second.bytes(100), bytes);
    QVERIFY(other.bytes(100) != bytes);
}

void TestRandom::belowStaysBelowAndIsEven()
{
    SeededRandom random(tests::seed());
    std::array<int, 7> counts{};
    constexpr int draws = 70'000;
    for (int i = 0; i < draws; ++i) {
        const quint64 value = random.below(counts.size());
        QVERIFY(value < counts.size());
        ++counts.at(value);
    }
    // Expected 10,000 each with a standard deviation of 93; five of them is far beyond chance for a fixed seed.
    for (const int count : counts)
        QVERIFY2(qAbs(count - 10'000) < 465, qPrintable(QString::number(count)));
}

void TestRandom::unitIsHalfOpen()
{
    SeededRandom random(tests::seed());
    double sum = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double value = random.unit();
        QVERIFY(value >= 0 && value < 1);
        sum += value;
    }
    QVERIFY(qAbs(sum / 10'000 - 0.5) < 0.015);
}

void TestRandom::normalHasMeanAndSpread()
{
    SeededRandom random(tests::seed());
    constexpr int draws = 40'000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    // Five standard errors: 1 / sqrt(draws) for the mean, about sqrt(2 / draws) for the variance.
    QVERIFY(qAbs(sum / draws) < 0.025);
    QVERIFY(qAbs(squares / draws - 1) < 0.036);
}

void TestRandom::pickFollowsTheWeights()
{
    SeededRandom random(tests::seed());
    const std::vector<double> weights{0, 1, 0, 3, 0};
    std::array<int, 5> counts{};
    constexpr int draws = 40'000;
    for (int i = 0; i < draws; ++i)
        ++counts.at(random.pick(weights));
    QCOMPARE(counts[0] + counts[2] + counts[4], 0);
    QVERIFY(qAbs(counts[1] - draws / 4) < 435); // five standard deviations
}

void TestRandom::bytesHaveTheLengthAsked()
{
    SystemRandom random;
    for (const qsizetype length : {0, 1, 8, 9, 16, 31})
        QCOMPARE(random.bytes(length).size(), length);
    QVERIFY(random.bytes(16) != random.bytes(16));
}

BAROMETER_TEST(TestRandom)
#include "tst_random.moc"
