// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/chart.h"
#include "core/chart/charttable.h"
#include "core/chart/slices.h"
#include "core/chart/viewcode.h"
#include "core/disclosure/releasewriter.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace core;
using chart::Cell;
using chart::ChartSpec;
using chart::Kind;
using chart::Row;
using chart::View;

class TestChart : public QObject
{
    Q_OBJECT

    std::vector<release::Release> m_releases;
    language::Catalogue m_catalogue;

    static View view(const char *question, const char *by = "", const char *waves = "")
    {
        View view;
        view.question = questionnaire::QuestionId(QLatin1String(question));
        for (const QString &one : QString::fromLatin1(by).split(u',', Qt::SkipEmptyParts))
            view.by.emplace_back(one);
        for (const QString &one : QString::fromLatin1(waves).split(u',', Qt::SkipEmptyParts))
            view.waves.emplace_back(one);
        return view;
    }

    base::Result<ChartSpec> make(const View &view, const char *language = "en")
    {
        return chart::makeChart(m_releases, view, m_catalogue, base::Language(QLatin1String(language)));
    }

private slots:
    void initTestCase() { m_releases = tests::shippedReleases(); }

    void theRightKindForEachShape_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("waves");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const char *question, const char *by, const char *waves,
                            const char *kind) {
            QTest::newRow(name) << QString::fromLatin1(question) << QString::fromLatin1(by)
                                << QString::fromLatin1(waves) << QString::fromLatin1(kind);
        };
        row("single on a scale", "Q19", "", "", "bars");
        row("short list", "Q38", "", "", "bars");
        row("long list", "Q01", "", "", "sorted-bars");
        row("multiple choice", "Q09", "", "", "sorted-bars");
        row("ranking", "Q05", "", "", "ranking");
        row("grades", "Q03", "", "", "means");
        row("battery", "Q07", "", "", "stacked");
        row("grades, two waves", "Q03", "", "1,2", "slope");
        row("multiple choice, two waves", "Q09", "", "1,2", "grouped");
        row("battery, two waves", "Q12", "", "1,2", "stacked");
        row("multiple choice by group", "Q09", "group", "", "heat-table");
        row("battery of three by family", "Q15", "family", "", "stacked");
        row("battery of eight by family", "Q07", "family", "", "heat-table");
    }
    void theRightKindForEachShape()
    {
        QFETCH(QString, question);
        QFETCH(QString, by);
        QFETCH(QString, waves);
        const auto spec = make(view(qPrintable(question), qPrintable(by), qPrintable(waves)));
        QVERIFY_RESULT(spec);
        QTEST(chart::kindName(spec->kind), "kind");
    }

    void everyQuestionHasAChartOrIsOpen()
    {
        for (const questionnaire::Question &question : m_releases.back().questionnaire().questions) {
            const auto spec = make(view(qPrintable(question.id.text())));
            const bool open = question.type == questionnaire::QuestionType::OpenText ||
                question.type == questionnaire::QuestionType::Note;
            QVERIFY2(spec.has_value() != open, qPrintable(question.id.text()));
            if (spec)
                QVERIFY2(!spec->title.isEmpty() && !spec->words.isEmpty() && !spec->panels.front().rows.empty(),
                         qPrintable(question.id.text()));
        }
    }

    void everyPossibleKindCanBeMadeAndNoOther()
    {
        for (const char *by : {"", "group", "area"}) {
            for (const char *question : {"Q03", "Q05", "Q07", "Q09", "Q19", "Q38"}) {
                View wanted = view(question, by);
                const auto chooser =
                    chart::chooseChart(m_releases, wanted, m_catalogue, base::Language(QStringLiteral("en")));
                QVERIFY_RESULT(chooser);
                QVERIFY(chooser->isPossible(chooser->recommended()));
                for (const chart::ChartChooser::Choice &choice : chooser->choices()) {
                    QVERIFY(!choice.reason.isEmpty());
                    wanted.kind = choice.kind;
                    const auto spec = make(wanted);
                    QCOMPARE(spec.has_value(), choice.possible);
                    if (!spec)
                        QCOMPARE(spec.error().code, base::ErrorCode::NotInRelease);
                }
            }
        }
    }

    void figuresAreThoseOfTheRelease()
    {
        const auto spec = make(view("Q09"));
        QVERIFY_RESULT(spec);
        const release::Statistic *statistic = m_releases.back().statistic(
            {questionnaire::QuestionId(QStringLiteral("Q09")), {}}, release::NodeId(QStringLiteral("all")));
        QVERIFY(statistic);
        QCOMPARE(spec->panels.front().rows.size(), statistic->categories.size());
        for (const Row &row : spec->panels.front().rows) {
            const Cell &cell = row.cells.front();
            QVERIFY(std::any_of(
                statistic->categories.begin(), statistic->categories.end(), [&](const release::CategoryBand &category) {
                    return category.share && category.share->low == cell.low && category.share->high == cell.high;
                }));
        }
    }

    void sortedBarsFallAndOtherStaysLast()
    {
        const auto spec = make(view("Q09"));
        QVERIFY_RESULT(spec);
        double before = 101;
        bool trailing = false;
        for (const Row &row : spec->panels.front().rows) {
            QVERIFY(row.trailing || !trailing);
            if (row.trailing && !trailing)
                before = 101;
            trailing = row.trailing;
            QVERIFY(row.cells.front().at <= before);
            before = row.cells.front().at;
        }
        QVERIFY(trailing);
    }

    void aGroupTooSmallIsARowWithItsReasonAndNeverANumber()
    {
        const auto spec = make(view("Q15", "family"));
        QVERIFY_RESULT(spec);
        const Row &last = spec->panels.front().rows.back();
        QCOMPARE(last.status, release::Status::Small);
        QVERIFY(last.cells.empty() && !last.mean);
        QCOMPARE(last.reason, QStringLiteral("Fewer than 10 respondents, not shown. See: All respondents (n = 375)."));
        QCOMPARE(last.nearest, std::optional<release::NodeId>(release::NodeId(QStringLiteral("all"))));
        const chart::Table table = chart::tableOf(*spec, {m_catalogue, base::Language(QStringLiteral("en"))});
        QVERIFY(std::any_of(table.lines.begin(), table.lines.end(), [&](const chart::Table::Line &line) {
            return line.reason == last.reason && line.cells.isEmpty();
        }));
    }

    // A fallback step can hide a question from everybody, so the reason may not promise it for the whole country.
    void aStepSaysNoMoreThanIsTrue()
    {
        const auto made =
            tests::inventedRelease(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2")), 60, 3);
        QVERIFY_RESULT(made);
        const chart::Wording words(m_catalogue, base::Language(QStringLiteral("en")));
        for (const release::Node &node : made->content().nodes) {
            const QString reason = chart::hiddenReason(*made, release::Status::Step, &node, words);
            QVERIFY2(reason.startsWith(QStringLiteral("Not shown: these figures could not be proved safe")),
                     qPrintable(reason));
        }
    }

    void aWaveOfTenSaysWhatItMay()
    {
        const auto tiny =
            tests::inventedRelease(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2")), 14, 3);
        QVERIFY_RESULT(tiny);
        const auto spec = chart::makeChart({*tiny}, view("Q09"), m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(spec);
        for (const Row &row : spec->panels.front().rows) {
            for (const Cell &cell : row.cells)
                QVERIFY(!cell.shown || !cell.text.contains(QLatin1String("37")));
        }
        const auto none =
            tests::inventedRelease(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2")), 8, 3);
        QVERIFY_RESULT(none);
        const auto empty = chart::makeChart({*none}, view("Q09"), m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(empty);
        QVERIFY(empty->panels.front().rows.front().reason.startsWith(QStringLiteral("Fewer than 10")));
        QVERIFY(empty->words.contains(QStringLiteral("no figure")));
    }

    void whatIsBothRehearsedAndADraftSaysBoth()
    {
        auto content =
            tests::inventedContent(tests::shippedQuestionnaire(), questionnaire::WaveId(QStringLiteral("2")), 60, 3);
        for (const auto &[invented, draft, mark] :
             {std::tuple{true, false, "REHEARSAL"}, std::tuple{false, true, "DRAFT"},
              std::tuple{true, true, "REHEARSAL · DRAFT"}, std::tuple{false, false, ""}}) {
            content.invented = invented;
            content.draft = draft;
            content.draftStore = draft ? QByteArray(32, 'x') : QByteArray();
            const auto read = release::readRelease(disclosure::writeRelease(content), QStringLiteral("draft"));
            QVERIFY_RESULT(read);
            const auto spec = chart::makeChart({*read}, view("Q03"), language::Catalogue::builtIn(),
                                               base::Language(QStringLiteral("en")));
            QVERIFY_RESULT(spec);
            QCOMPARE(spec->mark, QString::fromUtf8(mark));
        }
    }

    void aQuestionThatAWaveDidNotAskSaysSo()
    {
        const auto spec = make(view("Q34", "", "1,2"));
        QVERIFY_RESULT(spec);
        bool said = false;
        for (const chart::Panel &panel : spec->panels) {
            for (const Row &row : panel.rows)
                said = said || row.reason.contains(QStringLiteral("Not asked"));
        }
        QVERIFY(said);
    }

    void stackedRowsSumTo100()
    {
        const auto spec = make(view("Q15", "family"));
        QVERIFY_RESULT(spec);
        for (const chart::Panel &panel : spec->panels) {
            for (const Row &row : panel.rows) {
                double sum = 0;
                for (const Cell &cell : row.cells)
                    sum += cell.at;
                if (!row.cells.empty())
                    QVERIFY(std::abs(sum - 100) < 1e-6);
            }
        }
    }

    void whatIsNotThereIsAnError_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("code");
        QTest::newRow("question") << QStringLiteral("Q99") << QString()
                                  << static_cast<int>(base::ErrorCode::UnknownQuestion);
        QTest::newRow("dimension") << QStringLiteral("Q03") << QStringLiteral("region")
                                   << static_cast<int>(base::ErrorCode::NotInRelease);
        QTest::newRow("open question") << QStringLiteral("Q39") << QString()
                                       << static_cast<int>(base::ErrorCode::NotInRelease);
    }
    void whatIsNotThereIsAnError()
    {
        QFETCH(QString, question);
        QFETCH(QString, by);
        const auto spec = make(view(qPrintable(question), qPrintable(by)));
        QVERIFY(!spec.has_value());
        QTEST(static_cast<int>(spec.error().code), "code");
    }

    void figuresFollowTheLanguageAndAllTextsAreThere()
    {
        for (const char *language : {"fi", "sv", "en"}) {
            const auto spec = make(view("Q03"), language);
            QVERIFY_RESULT(spec);
            const bool comma = spec->panels.front().rows.front().mean->text.contains(u',');
            QCOMPARE(comma, QLatin1String(language) != QLatin1String("en"));
        }
    }

    void codesOnPicturesOpenTheSameView()
    {
        for (const View &wanted : {view("Q09"), view("Q03", "area"), view("Q12", "", "1,2")}) {
            const auto spec = make(wanted);
            QVERIFY_RESULT(spec);
            const auto found = chart::findViewCode(m_releases, QStringLiteral(" ") + spec->code.toLower());
            QVERIFY(found.has_value());
            const auto again = make(*found);
            QVERIFY_RESULT(again);
            QCOMPARE(again->code, spec->code);
            QCOMPARE(again->title, spec->title);
            QCOMPARE(again->kind, spec->kind);
            QVERIFY(again->panels == spec->panels);
        }
        QVERIFY(!chart::findViewCode(m_releases, QStringLiteral("2222-2222-Q09")).has_value());
        QVERIFY(!chart::findViewCode(m_releases, QStringLiteral("nonsense")).has_value());
    }
};

BAROMETER_TEST(TestChart)

#include "tst_chart.moc"
