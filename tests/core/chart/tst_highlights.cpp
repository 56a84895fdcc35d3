// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/highlights.h"
#include "core/chart/overview.h"
#include "core/disclosure/releasewriter.h"
#include "core/release/precision.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace core;
using chart::Highlight;

/// What is chosen to be said first, and the page that tells who answered.
class TestHighlights : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;
    chart::Companions m_companions;
    const base::Language m_english{QStringLiteral("en")};

    std::vector<Highlight> find(const chart::Releases &releases)
    {
        return chart::findHighlights(releases, m_companions, m_catalogue, m_english);
    }

    /// Every answer is as common as any other, in every base; of Q09 and Q25 all but one are at 40 %.
    static void level(release::Statistic &statistic, const char *node, const char *code, int percent)
    {
        if (statistic.smallestAnswered == 0)
            return;
        const QString question = statistic.item.question.text();
        const bool chosenQuestion = question == QLatin1String("Q09") || question == QLatin1String("Q25");
        for (release::CategoryBand &category : statistic.categories) {
            const bool chosen = chosenQuestion && statistic.node.text() == QLatin1String(node) &&
                category.codes.front().text() == QLatin1String(code);
            const int share = chosen ? percent
                : chosenQuestion     ? 40
                                     : 100 / static_cast<int>(statistic.categories.size());
            category.share = release::bandOf(share * statistic.smallestAnswered / 100, statistic.smallestAnswered,
                                             *release::precisionFor(statistic.smallestAnswered));
        }
        if (statistic.mean) {
            const double middle = (statistic.categories.front().codes.front().text().toDouble() +
                                   statistic.categories.back().codes.front().text().toDouble()) /
                2;
            statistic.mean->value = std::round(middle / statistic.mean->step) * statistic.mean->step;
        }
    }

    /// An invented release hides the last group of every dimension: those who said no are shown like those who said
    /// yes.
    static void showTheOthers(release::Release::Content &content)
    {
        for (std::size_t i = 1; i < content.nodes.size(); ++i) {
            if (!content.nodes[i].id.text().endsWith(QLatin1String("=no")))
                continue;
            content.nodes[i].status = content.nodes[i - 1].status;
            content.nodes[i].members = content.nodes[i - 1].members;
        }
        for (std::size_t i = 1; i < content.statistics.size(); ++i) {
            const release::NodeId node = content.statistics[i].node;
            if (!node.text().endsWith(QLatin1String("=no")))
                continue;
            content.statistics[i] = content.statistics[i - 1];
            content.statistics[i].node = node;
        }
    }

    /// The newest wave with one figure set on purpose: share of an answer of Q09 or Q25 in one base.
    static release::Release with(const questionnaire::WaveId &wave, int members, const char *node, const char *code,
                                 int percent)
    {
        auto content = tests::inventedContent(tests::shippedQuestionnaire(), wave, members, 1);
        showTheOthers(content);
        for (release::Statistic &statistic : content.statistics)
            level(statistic, node, code, percent);
        content.pairs.clear(); // they would have to agree with the figures set
        auto release = release::readRelease(disclosure::writeRelease(content), QStringLiteral("made.release"));
        if (!release)
            qFatal("%s", qPrintable(base::debugText(release.error())));
        return *release;
    }

    static const Highlight *of(const std::vector<Highlight> &all, const char *question)
    {
        for (const Highlight &one : all) {
            if (one.spec.number == QLatin1String(question))
                return &one;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { m_releases = tests::shippedReleases(); }

    void tenAtMostOneAQuestionTheGradesFirst()
    {
        const std::vector<Highlight> found = find(m_releases);
        QCOMPARE(found.size(), std::size_t{10});
        QCOMPARE(found.front().kind, Highlight::Kind::Grade);
        QCOMPARE(found.front().spec.number, QStringLiteral("Q03"));
        std::set<QString> questions;
        for (const Highlight &one : found) {
            questions.insert(one.spec.number);
            QVERIFY(!one.sentence.isEmpty() && !one.spec.panels.empty());
        }
        QCOMPARE(questions.size(), found.size());
    }

    void theOrderIsThatOfTheRule()
    {
        const auto rank = [](const Highlight &one) {
            switch (one.kind) {
            case Highlight::Kind::Grade:
                return 0;
            case Highlight::Kind::Change:
                return one.word == chart::Difference::Clear ? 1 : 3;
            case Highlight::Kind::Groups:
                return 2;
            default:
                return 4;
            }
        };
        const std::vector<Highlight> found = find(m_releases);
        for (std::size_t i = 1; i < found.size(); ++i)
            QVERIFY(rank(found[i - 1]) <= rank(found[i]));
    }

    void aClearChangeBetweenWavesIsFound()
    {
        const questionnaire::WaveId one(QStringLiteral("1")), two(QStringLiteral("2"));
        const QString code = tests::shippedQuestionnaire()
                                 .list(questionnaire::ListId(QStringLiteral("OBST")))
                                 ->choices.front()
                                 .code.text();
        const std::vector<Highlight> found =
            find({with(one, 812, "all", qPrintable(code), 20), with(two, 800, "all", qPrintable(code), 70)});
        const Highlight *change = of(found, "Q09");
        QVERIFY(change != nullptr);
        QCOMPARE(change->kind, Highlight::Kind::Change);
        QCOMPARE(change->word, chart::Difference::Clear);
        QVERIFY(change->sentence.contains(QStringLiteral("rose from")));
        QCOMPARE(change->spec.view.waves.size(), std::size_t{2});
    }

    void aClearDifferenceBetweenGroupsIsFoundAndChanceIsNot()
    {
        const questionnaire::WaveId two(QStringLiteral("2"));
        const QString code = tests::shippedQuestionnaire()
                                 .list(questionnaire::ListId(QStringLiteral("OBST")))
                                 ->choices.front()
                                 .code.text();
        const Highlight *groups = nullptr;
        const std::vector<Highlight> found = find({with(two, 1500, "group=MUN", qPrintable(code), 95)});
        groups = of(found, "Q09");
        QVERIFY(groups != nullptr);
        QCOMPARE(groups->kind, Highlight::Kind::Groups);
        QCOMPARE(groups->spec.view.by.front().text(), QStringLiteral("group"));
        // Every group alike: nothing but what is named most can be said of the question.
        const std::vector<Highlight> alike = find({with(two, 1500, "group=MUN", qPrintable(code), 41)});
        const Highlight *plain = of(alike, "Q09");
        QVERIFY(plain == nullptr || plain->kind == Highlight::Kind::Named);
    }

    // "regional" is who ticked something in Q25: that they ticked more there than the others is no finding.
    void whatIsTrueByDefinitionIsNoHighlight()
    {
        const questionnaire::WaveId two(QStringLiteral("2"));
        const auto of25 = [&](const char *node) {
            const questionnaire::Questionnaire &asked = tests::shippedQuestionnaire();
            const auto *question = asked.question(questionnaire::QuestionId(QStringLiteral("Q25")));
            const QString code = asked.choices(*question, two).front()->code.text();
            const std::vector<Highlight> found = find({with(two, 1500, node, qPrintable(code), 95)});
            const Highlight *one = of(found, "Q25");
            return one != nullptr && one->kind == Highlight::Kind::Groups ? one->spec.view.by.front().text()
                                                                          : QString();
        };
        QCOMPARE(of25("group=MUN"), QStringLiteral("group"));
        QCOMPARE(of25("national=yes"), QStringLiteral("national"));
        QCOMPARE(of25("regional=yes"), QString());
    }

    void anEmptyWaveHasNoHighlightsAndDoesNotFail()
    {
        for (const int members : {0, 8}) {
            const auto small = tests::inventedRelease(tests::shippedQuestionnaire(),
                                                      questionnaire::WaveId(QStringLiteral("2")), members, 1);
            QVERIFY_RESULT(small);
            for (const Highlight &one : find({*small}))
                QVERIFY(one.word == chart::Difference::None);
            const chart::Overview overview = chart::makeOverview({*small}, m_catalogue, m_english);
            QVERIFY(overview.facts.front().text.contains(QStringLiteral("Too few respondents")));
            QVERIFY(overview.skipped.panels.front().rows.empty());
        }
    }

    void theOverviewTellsMembersSkipsAndProtection()
    {
        const chart::Overview overview = chart::makeOverview(m_releases, m_catalogue, m_english);
        QCOMPARE(overview.facts.size(), std::size_t{2});
        QCOMPARE(overview.members.size(), m_releases.back().content().dimensions.size());
        for (const chart::ChartSpec &spec : overview.members) {
            QCOMPARE(spec.mark, QStringLiteral("REHEARSAL"));
            for (const chart::Row &row : spec.panels.front().rows) {
                const release::Node *node = m_releases.back().node(row.node);
                QVERIFY(node != nullptr);
                if (node->members)
                    QVERIFY(row.cells.front().text.startsWith(QString::number(*node->members)));
                else
                    QVERIFY(row.cells.empty() ? !row.reason.isEmpty() : !row.cells.front().shown);
            }
        }
        const auto &rows = overview.skipped.panels.front().rows;
        QVERIFY(!rows.empty() && rows.size() <= 10);
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(rows[i - 1].cells.front().at >= rows[i].cells.front().at);
        QVERIFY(overview.protection.size() > 2); // limits, proof, and the dimensions that hide something
    }

    void nationalAndRegionalQuestionsAreTwins()
    {
        QStringList found;
        for (const chart::TwinQuestions &twins :
             chart::twinQuestions(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2"))))
            found.append(twins.first.text() + u'/' + twins.second.text());
        QCOMPARE(found,
                 (QStringList{QStringLiteral("Q24/Q25"), QStringLiteral("Q27/Q31"), QStringLiteral("Q28/Q32"),
                              QStringLiteral("Q29/Q33")}));
    }
};

BAROMETER_TEST(TestHighlights)

#include "tst_highlights.moc"
