// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/statistics.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace core::chart;

/// The statistics against R and PSPP: oracle/r.csv and oracle/pspp.csv hold what they said, oracle/make asks again.
class TestOracle : public QObject
{
    Q_OBJECT

    static QStringList linesOf(const char *name)
    {
        QFile file(tests::sourcePath(QStringLiteral("tests/core/chart/oracle/") + QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }

    static std::vector<double> numbers(const QString &text)
    {
        std::vector<double> values;
        for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
            values.push_back(one.toDouble());
        return values;
    }

    static ShareEstimate share(double count, double answers) { return {count / answers, static_cast<int>(answers), 0}; }

    static bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

    static QStringList pspp(const QString &head)
    {
        for (const QString &line : linesOf("pspp.csv")) {
            if (line.startsWith(head))
                return line.split(u',');
        }
        return {};
    }

private slots:
    void asRSays_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("inputs");
        QTest::addColumn<QString>("results");
        for (const QString &line : linesOf("r.csv")) {
            const QStringList parts = line.split(u',');
            QTest::newRow(qPrintable(parts[0] + u' ' + parts[1])) << parts[0] << parts[1] << parts[2];
        }
    }
    void asRSays()
    {
        QFETCH(QString, kind);
        QFETCH(QString, inputs);
        QFETCH(QString, results);
        const std::vector<double> in = numbers(inputs), out = numbers(results);
        if (kind == QLatin1String("wilson")) {
            const Interval interval = wilson(share(in[0], in[1]));
            QVERIFY(near(interval.low, out[0]) && near(interval.high, out[1]));
        } else if (kind == QLatin1String("newcombe")) {
            const ShareEstimate first = share(in[0], in[1]), second = share(in[2], in[3]);
            const Interval interval = newcombe(first, second);
            QVERIFY(near(interval.low, out[0]) && near(interval.high, out[1]));
            // The p is below 5 % exactly where the interval leaves zero out.
            QCOMPARE(differenceP(first, second) < 0.05, out[0] > 0 || out[1] < 0);
        } else if (kind == QLatin1String("student")) {
            const Interval interval = studentInterval({out[0], out[1], static_cast<int>(out[2]), 0});
            QVERIFY(near(interval.low, out[3]) && near(interval.high, out[4]));
        } else if (kind == QLatin1String("welch")) {
            const MeanEstimate first{out[0], out[1], static_cast<int>(out[2]), 0},
                second{out[3], out[4], static_cast<int>(out[5]), 0};
            QVERIFY(near(differenceP(first, second), out[6]));
        } else if (kind == QLatin1String("holm")) {
            const std::vector<double> adjusted = holm(in);
            QCOMPARE(adjusted.size(), out.size());
            for (std::size_t i = 0; i < out.size(); ++i)
                QVERIFY(near(adjusted[i], out[i]));
        } else {
            QFAIL("a kind that no line of this test knows");
        }
    }

    void asPsppSays()
    {
        // The same answers as the second and fourth line of R's means; PSPP prints two decimals, of p three.
        std::vector<MeanEstimate> means;
        for (const QString &line : linesOf("r.csv")) {
            if (line.startsWith(QLatin1String("student"))) {
                const std::vector<double> out = numbers(line.section(u',', 2));
                means.push_back({out[0], out[1], static_cast<int>(out[2]), 0});
            }
        }
        QCOMPARE(means.size(), std::size_t{4});
        const QStringList welch = pspp(QStringLiteral(",Equal variances not assumed"));
        QVERIFY(welch.size() > 6);
        QVERIFY(near(differenceP(means[1], means[3]), welch[6].toDouble(), 0.0005));
        QVERIFY(near(means[1].mean - means[3].mean, welch[7].toDouble(), 0.005));
        QStringList tests;
        for (const QString &line : linesOf("pspp.csv")) {
            if (line.startsWith(QLatin1String("grade,")) && line.count(u',') == 6)
                tests.append(line);
        }
        QCOMPARE(tests.size(), 2);
        for (const auto &[index, mean] : {std::pair{0, 1}, std::pair{1, 3}}) {
            const QStringList cells = tests[index].split(u',');
            const Interval interval = studentInterval(means[static_cast<std::size_t>(mean)]);
            QVERIFY(near(interval.low, cells[5].toDouble(), 0.0051));
            QVERIFY(near(interval.high, cells[6].toDouble(), 0.0051));
        }
    }
};

BAROMETER_TEST(TestOracle)

#include "tst_oracle.moc"
