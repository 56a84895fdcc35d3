// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "core/chart/statistics.h"
#include "core/release/releasefiles.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace core::chart;
using core::base::Language;
using core::questionnaire::Choice;
using core::questionnaire::Code;
using core::questionnaire::Question;
using core::questionnaire::QuestionId;
using core::questionnaire::QuestionType;
using core::release::CategoryBand;
using core::release::NodeId;
using core::release::Release;
using core::release::StatisticItem;

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

    /// A figure of both waves weighed over the groups: the edges of its band, or a mean twice.
    struct Weighed
    {
        double older[2];
        double newer[2];
    };

    static core::base::Result<Releases> demo()
    {
        return core::release::openReleases(
            {tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
             tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
    }

    /// By "question,item,category".
    static std::map<QString, Weighed> weighedByR()
    {
        std::map<QString, Weighed> figures;
        for (const QString &line : linesOf("samemix-r.csv")) {
            const QStringList cells = line.split(u',');
            if (cells.size() == 7)
                figures[QStringList(cells.mid(0, 3)).join(u',')] = {{cells[3].toDouble(), cells[4].toDouble()},
                                                                    {cells[5].toDouble(), cells[6].toDouble()}};
        }
        return figures;
    }

    /// The figure as a chart writes it, without its sign and "about".
    static QString written(const double (&edges)[2], bool mean)
    {
        if (mean)
            return QString::number(edges[0], 'f', 1);
        const bool whole = edges[1] - edges[0] <= 2.5;
        const double width = edges[1] - edges[0];
        const double unit = width <= 5 ? 1 : width <= 10 ? 5 : 10; // "about" is as round as the edges are apart
        const double value = !whole && edges[0] <= 0 ? std::ceil(edges[1])
            : !whole && edges[1] >= 100              ? std::floor(edges[0])
                                                     : std::round((edges[0] + edges[1]) / 2 / unit) * unit;
        return QString::number(value);
    }

    /// What R calls the figures of a question that a note tells by these labels.
    static std::map<QString, QString> keysOf(const Release &newest, const Question &question, const Wording &words)
    {
        const bool scale = !newest.items(question.id).empty() && !question.scale.isEmpty();
        std::map<QString, QString> keys;
        for (const StatisticItem &item : newest.items(question.id)) {
            const QString start = question.id.text() + u',' + item.row.text() + u',';
            if (scale) {
                const bool grade = question.id.text() == QLatin1String("Q03");
                QString name = itemName(newest, item, words);
                if (item.row.isEmpty()) { // told by the answers whose share it is
                    const auto answers = newest.questionnaire().scale(question.scale)->points;
                    name = choiceName(newest, answers[answers.size() - 2], question, words) + QLatin1String(" or ") +
                        choiceName(newest, answers.back(), question, words);
                }
                keys[name] = start + QLatin1String(grade ? "mean" : "highest");
                continue;
            }
            if (item.row.text() == QLatin1String("first")) // a note tells what was named at all
                continue;
            for (const Choice *choice : newest.questionnaire().choices(question, newest.wave()))
                keys[choiceName(newest, *choice, question, words)] = start + choice->code.text();
        }
        return keys;
    }

private slots:
    /// What R and PSPP were given is what the demo holds.
    void theTablesAreThoseOfTheDemo()
    {
        const auto releases = demo();
        QVERIFY_RESULT(releases);
        QStringList lines = linesOf("samemix-tables.csv");
        QCOMPARE(lines.takeFirst(), QStringLiteral("question,wave,item,code,members,category,low,high,mean"));
        QVERIFY(lines.size() > 600);
        for (const QString &line : lines) {
            const QStringList cells = line.split(u',');
            const auto release = std::find_if(releases->begin(), releases->end(),
                                              [&](const Release &one) { return one.wave().text() == cells[1]; });
            QVERIFY(release != releases->end());
            const NodeId node(QStringLiteral("majorArea=") + cells[3]);
            const auto *found = release->statistic({QuestionId(cells[0]), Code(cells[2])}, node);
            QVERIFY2(found != nullptr && release->node(node) != nullptr, qPrintable(line));
            QCOMPARE(*release->node(node)->members, cells[4].toInt());
            const auto category =
                std::find_if(found->categories.begin(), found->categories.end(), [&](const CategoryBand &one) {
                    QStringList codes;
                    for (const Code &code : one.codes)
                        codes.append(code.text());
                    return codes.join(u'+') == cells[5];
                });
            if (cells[6] == QLatin1String("NA") || cells[6].isEmpty())
                continue;
            QVERIFY2(category != found->categories.end() && category->share, qPrintable(line));
            QCOMPARE(category->share->low, cells[6].toDouble());
            QCOMPARE(category->share->high, cells[7].toDouble());
            if (found->mean)
                QCOMPARE(found->mean->value, cells[8].toDouble());
        }
    }

    void theSameMixAsPsppWeighsIt()
    {
        const auto weighed = weighedByR();
        QVERIFY(weighed.size() > 30);
        int compared = 0;
        for (const QString &line : linesOf("samemix-pspp.csv")) {
            const QStringList cells = line.split(u',');
            if (cells.size() != 7 || cells[0] == QLatin1String("question"))
                continue;
            const auto found = weighed.find(QStringList(cells.mid(0, 3)).join(u',').remove(u' '));
            if (found == weighed.end() || cells[6].toInt() != 5) // one of the five groups does not show it
                continue;
            const auto &edges = cells[3].toInt() == 1 ? found->second.older : found->second.newer;
            QVERIFY2(near(edges[0], cells[4].toDouble(), 1e-6), qPrintable(line));
            QVERIFY2(near(edges[1], cells[5].toDouble(), 1e-6), qPrintable(line));
            ++compared;
        }
        QCOMPARE(compared, static_cast<int>(weighed.size()) * 2);
    }

    /// Every figure that a chart tells "with the same mix of groups" is the one that R weighs from the same tables.
    void theSameMixAsRWeighsIt()
    {
        const auto releases = demo();
        QVERIFY_RESULT(releases);
        const core::language::Catalogue catalogue;
        const Language en(QStringLiteral("en"));
        const Wording words(catalogue, en);
        const auto weighed = weighedByR();
        static const QRegularExpression change(QStringLiteral(
            "\"([^\"]+)\" (?:about |under |over )?([0-9.]+)%? → (?:about |under |over )?([0-9.]+)%?[;.]"));
        int told = 0;
        for (const char *id : {"Q03", "Q05", "Q11", "Q17", "Q19", "Q21"}) {
            View view;
            view.question = QuestionId(QLatin1String(id));
            view.waves = {releases->front().wave(), releases->back().wave()};
            const auto spec = makeChart(*releases, view, catalogue, en);
            QVERIFY_RESULT(spec);
            const QStringList notes = spec->notes.filter(QStringLiteral("With the same mix of groups in both waves"));
            QCOMPARE(notes.size(), 1);
            QVERIFY2(notes[0].contains(QStringLiteral("Major area")), qPrintable(notes[0]));
            const auto keys =
                keysOf(releases->back(), *releases->back().questionnaire().question(view.question), words);
            auto figures = change.globalMatch(notes[0].section(QStringLiteral("): "), 1));
            QVERIFY2(figures.hasNext(), qPrintable(notes[0]));
            while (figures.hasNext()) {
                const QRegularExpressionMatch figure = figures.next();
                const auto key = keys.find(figure.captured(1));
                QVERIFY2(key != keys.end() && weighed.count(key->second) == 1, qPrintable(figure.captured()));
                const bool mean = key->second.endsWith(QLatin1String("mean"));
                QCOMPARE(figure.captured(2), written(weighed.at(key->second).older, mean));
                QCOMPARE(figure.captured(3), written(weighed.at(key->second).newer, mean));
                ++told;
            }
        }
        QVERIFY2(told >= 14, qPrintable(QString::number(told)));
    }

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
