// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "core/chart/charttable.h"
#include "core/release/releasefiles.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <algorithm>

using namespace core::chart;
using core::base::Language;

/// What is said of a chart, on the two waves of the demo: every sentence agrees with the figures it stands beside.
class TestWords : public QObject
{
    Q_OBJECT

    Releases m_releases;
    core::language::Catalogue m_catalogue;

    ChartSpec make(const char *question, const char *by = "", bool bothWaves = false)
    {
        View view;
        view.question = core::questionnaire::QuestionId(QLatin1String(question));
        if (*by != 0)
            view.by.emplace_back(QLatin1String(by));
        for (const auto &release : m_releases) {
            if (bothWaves)
                view.waves.push_back(release.wave());
        }
        const auto spec = makeChart(m_releases, view, m_catalogue, Language(QStringLiteral("en")));
        return spec ? *spec : ChartSpec{};
    }

private slots:
    void initTestCase()
    {
        auto demo = core::release::openReleases(
            {tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
             tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
        QVERIFY_RESULT(demo);
        m_releases = std::move(*demo);
    }

    void whatIsNamedAsOftenIsNamedToo()
    {
        const ChartSpec spec = make("Q24");
        QCOMPARE(spec.finding,
                 QStringLiteral("Most often: \"Webinar\" (38%), then \"Training\" and \"Newsletter\" (34%)."));
        QCOMPARE(make("Q06").finding,
                 QStringLiteral("Most often: \"Employment services\" and \"Reception centres\" (both 41%)."));
    }

    void theHighestOfSeveralStatementsSaysOfWhich()
    {
        const QString finding = make("Q03", "regional").finding;
        QVERIFY2(finding.contains(QStringLiteral("\"Municipal level – ")), qPrintable(finding));
        QVERIFY2(finding.contains(QStringLiteral("\"National level – ")), qPrintable(finding));
    }

    void aGroupCountsOnceHoweverManyRowsItHas()
    {
        // Two are not shown at all, three rows each; a third has too few answers to one statement.
        const ChartSpec spec = make("Q03", "area");
        QVERIFY2(spec.words.contains(QStringLiteral("3 group(s) have too few")), qPrintable(spec.words));
    }

    void whoWasAskedIsSaidBesideN()
    {
        const ChartSpec spec = make("Q26");
        QVERIFY2(spec.subtitle.endsWith(QStringLiteral("asked of some")), qPrintable(spec.subtitle));
        QCOMPARE(spec.notes.filter(QStringLiteral("Asked only of those")).size(), 1);
        QCOMPARE(make("Q03").notes.filter(QStringLiteral("Asked only of those")).size(), 0);
        // Two waves have a base and skipped shares each.
        QCOMPARE(make("Q12", "", true).subtitle.count(QStringLiteral("skipped")), 2);
    }

    void tooFewAnswersAreNotTooFewRespondents()
    {
        const ChartSpec spec = make("Q30");
        QCOMPARE(spec.panels.front().rows.front().reason, QStringLiteral("Fewer than 10 answers, not shown."));
        QCOMPARE(spec.words, QStringLiteral("There is no figure to show here."));
    }

    void aComparisonSaysOfWhatShare()
    {
        const ChartSpec battery = make("Q11", "", true);
        QCOMPARE(battery.notes.filter(QStringLiteral("Compared: share of those who answered")).size(), 1);
        const ChartSpec single = make("Q19", "", true);
        QVERIFY(single.notes.filter(QStringLiteral("With the same mix")).front().contains(QStringLiteral(" or ")));
        const ChartSpec ranking = make("Q05", "", true);
        QCOMPARE(ranking.item, QStringLiteral("Named at all"));
    }

    void aTableHasNoEmptyColumn()
    {
        for (const char *question : {"Q24", "Q30", "Q05"}) {
            const Table table = tableOf(make(question, "", true), Wording(m_catalogue, Language(QStringLiteral("en"))));
            for (qsizetype column = 1; column < table.columns.size(); ++column) {
                const bool filled = std::any_of(table.lines.begin(), table.lines.end(), [&](const Table::Line &line) {
                    return line.cells.size() >= column && !line.cells[column - 1].isEmpty();
                });
                QVERIFY2(filled, qPrintable(table.columns[column]));
            }
        }
    }
};

BAROMETER_TEST(TestWords)

#include "tst_words.moc"
