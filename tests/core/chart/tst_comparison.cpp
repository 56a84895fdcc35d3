// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/chart/chart.h"
#include "core/chart/charttable.h"
#include "core/release/releasefiles.h"
#include "tests/support/shippedrelease.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using chart::ChartSpec;
using chart::Kind;
using chart::Row;
using chart::View;

/// How waves compare: the mapping and the published figures that ship, and files that do not fit.
class TestComparison : public QObject
{
    Q_OBJECT

    questionnaire::Questionnaire m_questionnaire;
    std::vector<release::Release> m_releases; // waves 2 and 3: between them lie the breaks
    chart::Companions m_companions;
    language::Catalogue m_catalogue;

    static QByteArray shipped(const char *name)
    {
        const auto bytes = base::readFile(tests::sourcePath(QLatin1String(name)), 1 << 20);
        return bytes ? *bytes : QByteArray();
    }

    static View view(const char *question, const char *waves, const char *by = "")
    {
        View view;
        view.question = questionnaire::QuestionId(QLatin1String(question));
        for (const QString &one : QString::fromLatin1(waves).split(u',', Qt::SkipEmptyParts))
            view.waves.emplace_back(one);
        for (const QString &one : QString::fromLatin1(by).split(u',', Qt::SkipEmptyParts))
            view.by.emplace_back(one);
        return view;
    }

    base::Result<ChartSpec> make(const View &view, const chart::Releases &releases)
    {
        return chart::makeChart(releases, view, m_catalogue, base::Language(QStringLiteral("en")), m_companions);
    }

    static const Row *rowOf(const ChartSpec &spec, const QString &label)
    {
        for (const chart::Panel &panel : spec.panels) {
            for (const Row &row : panel.rows) {
                if (row.label == label)
                    return &row;
            }
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_questionnaire = tests::shippedQuestionnaire();
        for (const auto &[wave, members] : {std::pair{"2", 375}, std::pair{"3", 600}}) {
            auto release =
                tests::inventedRelease(m_questionnaire, questionnaire::WaveId(QLatin1String(wave)), members, 3);
            QVERIFY_RESULT(release);
            m_releases.push_back(std::move(*release));
        }
        const chart::LoadedCompanions loaded =
            chart::loadCompanions(m_questionnaire, {{}, {}, tests::sourcePath(QStringLiteral("resources"))});
        QVERIFY(loaded.errors.empty());
        QVERIFY(!loaded.companions.mapping.breaks.empty() && !loaded.companions.published.figures.empty());
        m_companions = loaded.companions;
    }

    void writingAMappingAndReadingItChangesNothing()
    {
        const chart::ReadMapping again = chart::readMapping(chart::writeMapping(m_companions.mapping), m_questionnaire);
        QVERIFY(again.mapping.has_value());
        QCOMPARE(*again.mapping == m_companions.mapping, true);
    }

    void theSameMixIsWeighedByTheNewerWave()
    {
        const auto demo =
            release::openReleases({tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2020-21.release")),
                                   tests::sourcePath(QStringLiteral("resources/demo/rehearsal-2022-23.release"))});
        QVERIFY_RESULT(demo);
        const release::Release &older = demo->front(), &newer = demo->back();
        const auto spec = make(view("Q03", "1,2"), *demo);
        QVERIFY_RESULT(spec);
        QString note;
        for (const QString &one : spec->notes) {
            if (one.startsWith(QStringLiteral("With the same mix of groups in both waves")))
                note = one;
        }
        QVERIFY2(!note.isEmpty(), qPrintable(spec->notes.join(u'|')));
        // The dimension it names, and its figures from the released ones by hand: weights are members of wave 2.
        const questionnaire::Dimension *named = nullptr;
        for (const questionnaire::DimensionId &id : newer.content().dimensions) {
            const questionnaire::Dimension *one = newer.questionnaire().dimension(id);
            const QString label =
                newer.questionnaire().find(one->label, base::Language(QStringLiteral("en")), newer.wave()).text;
            if (note.contains(u'"' + label + u'"'))
                named = one;
        }
        QVERIFY(named != nullptr);
        int told = 0;
        for (const release::StatisticItem &item : newer.items(questionnaire::QuestionId(QStringLiteral("Q03")))) {
            double weights = 0, before = 0, after = 0;
            for (const release::Node &node : newer.content().nodes) {
                if (node.filter.size() != 1 || node.filter.begin()->first != named->id)
                    continue;
                QCOMPARE(node.status, release::Status::Shown);
                weights += *node.members;
                before += *node.members * older.statistic(item, node.id)->mean->value;
                after += *node.members * newer.statistic(item, node.id)->mean->value;
            }
            const QString wanted = QStringLiteral("%1 → %2").arg(QString::number(before / weights, 'f', 1),
                                                                 QString::number(after / weights, 'f', 1));
            QVERIFY2(note.contains(wanted), qPrintable(note + u' ' + wanted));
            ++told;
        }
        QCOMPARE(told, 3);
    }

    void theSameMixIsToldOnlyWhereEveryGroupIsShown()
    {
        // The last value of every dimension is hidden in these.
        for (const questionnaire::Question &question : m_questionnaire.questions) {
            const auto spec = make(view(qPrintable(question.id.text()), "2,3"), m_releases);
            if (!spec)
                continue;
            for (const QString &note : spec->notes)
                QVERIFY(!note.startsWith(QStringLiteral("With the same mix")));
        }
    }

    void aBrokenLineStopsAndSaysWhy()
    {
        View wanted = view("Q30", "2,3");
        wanted.kind = Kind::Slope;
        const auto spec = make(wanted, m_releases);
        QVERIFY_RESULT(spec);
        QCOMPARE(spec->breaks.size(), std::size_t{1});
        QCOMPARE(spec->breaks.front().column, 1);
        QVERIFY(spec->breaks.front().reason.contains(QStringLiteral("Economic Development Centres")));
        for (const Row &row : spec->panels.front().rows)
            QCOMPARE(row.breaks, std::vector<int>{1});
        QVERIFY(spec->notes.join(u' ').contains(spec->breaks.front().reason));
        QCOMPARE(spec->words.section(u'.', 0, 0), QStringLiteral("The waves have no figure here that compares"));
    }

    void onlyTheBrokenChoicesStop()
    {
        const auto spec = make(view("Q01", "2,3"), m_releases);
        QVERIFY_RESULT(spec);
        QCOMPARE(spec->kind, Kind::Grouped);
        int broken = 0, whole = 0;
        for (const Row &row : spec->panels.front().rows)
            row.breaks.empty() ? ++whole : ++broken;
        QVERIFY(broken > 0 && whole > broken);
        const Row *joined = rowOf(*spec, QStringLiteral("ELY Centre or Economic Development Centre"));
        QVERIFY(joined != nullptr);
        QVERIFY(joined->breaks.empty()); // it compares through its join
        QCOMPARE(joined->cells.size(), std::size_t{2});
        QVERIFY(joined->cells[0].shown && joined->cells[1].shown);
        // Each wave's figure is that of its own choice.
        const release::NodeId all(QStringLiteral("all"));
        const release::StatisticItem item{questionnaire::QuestionId(QStringLiteral("Q01")), {}};
        for (const auto &[wave, code, column] : {std::tuple{0, "ely", 1}, std::tuple{1, "edc", 0}}) {
            for (const auto &category : m_releases[static_cast<std::size_t>(wave)].statistic(item, all)->categories) {
                if (category.codes.front().text() == QLatin1String(code))
                    QCOMPARE(joined->cells[static_cast<std::size_t>(column)].low, category.share->low);
            }
        }
    }

    void aNoteGoesOnAndIsSaid()
    {
        View wanted = view("Q25", "2,3");
        wanted.kind = Kind::Slope;
        const auto spec = make(wanted, m_releases);
        QVERIFY_RESULT(spec);
        QVERIFY(spec->breaks.empty());
        QVERIFY(spec->notes.join(u' ').contains(QStringLiteral("coordinated by the ELY Centre until the end of 2025")));
    }

    void groupsWhoseMembersChangedDoNotCompare()
    {
        View wanted = view("Q03", "2,3", "group");
        wanted.kind = Kind::Slope;
        wanted.item = questionnaire::Code(QStringLiteral("mun"));
        const auto spec = make(wanted, m_releases);
        QVERIFY_RESULT(spec);
        std::set<QString> broken;
        for (const Row &row : spec->panels.front().rows) {
            if (!row.breaks.empty())
                broken.insert(row.node.text());
        }
        QCOMPARE(broken, (std::set<QString>{QStringLiteral("group=MUN"), QStringLiteral("group=STA")}));
    }

    void withoutAMappingWavesCompareById()
    {
        View wanted = view("Q30", "2,3");
        wanted.kind = Kind::Slope;
        const auto spec = chart::makeChart(m_releases, wanted, m_catalogue, base::Language(QStringLiteral("en")));
        QVERIFY_RESULT(spec);
        QVERIFY(spec->breaks.empty());
    }

    void publishedFiguresAreHollowAndTellTheirSource()
    {
        const chart::Releases newest{m_releases.front()};
        const auto means = make(view("Q03", ""), newest);
        QVERIFY_RESULT(means);
        QCOMPARE(means->kind, Kind::Means);
        QStringList labels;
        for (const Row &row : means->panels.front().rows) {
            QCOMPARE(row.published.size(), std::size_t{1});
            QVERIFY(row.published.front().published);
            labels.append(row.published.front().label);
        }
        QCOMPARE(labels, (QStringList{QStringLiteral("6.8"), QStringLiteral("6.1"), QStringLiteral("5.5")}));
        QVERIFY(means->notes.join(u' ').contains(QStringLiteral("Kotoutuminen.fi")));
        QVERIFY(means->notes.join(u' ').contains(QStringLiteral("almost 800")));
        const chart::Table table = chart::tableOf(*means, {m_catalogue, base::Language(QStringLiteral("en"))});
        QVERIFY(chart::tableAsTsv(table).contains(QStringLiteral("6.8 (published)")));

        View line = view("Q03", "");
        line.kind = Kind::Slope;
        const auto slope = make(line, newest);
        QVERIFY_RESULT(slope);
        QCOMPARE(slope->columns.size(), std::size_t{2});
        const chart::Cell &cell = slope->panels.front().rows.front().cells.front();
        QVERIFY(cell.published && cell.shown && !cell.interval);
        QCOMPARE(cell.at, 6.8);
        QVERIFY(!slope->panels.front().rows.front().cells.back().published);
    }

    void publishedFiguresOfAnOpenWaveAreNotShownTwice()
    {
        const auto first = tests::inventedRelease(m_questionnaire, questionnaire::WaveId(QStringLiteral("1")), 812, 3);
        QVERIFY_RESULT(first);
        const auto spec = make(view("Q03", "2"), {*first, m_releases.front()});
        QVERIFY_RESULT(spec);
        for (const Row &row : spec->panels.front().rows)
            QVERIFY(row.published.empty());
    }

    void faultsAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::newRow("no json") << QByteArray("{") << QByteArray("[") << QStringLiteral("2:12");
        QTest::newRow("another survey") << QByteArray("\"partnership-barometer\"") << QByteArray("\"other\"")
                                        << QStringLiteral("questionnaire");
        QTest::newRow("newer format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2")
                                      << QStringLiteral("format");
        QTest::newRow("no such question")
            << QByteArray("\"Q30\"") << QByteArray("\"Q99\"") << QStringLiteral("breaks/2");
        QTest::newRow("no such choice") << QByteArray("\"munemp\"") << QByteArray("\"nobody\"")
                                        << QStringLiteral("breaks/1");
        QTest::newRow("no such wave") << QByteArray("[\"2\", \"3\"]") << QByteArray("[\"2\", \"9\"]")
                                      << QStringLiteral("breaks/0/between");
        QTest::newRow("newer wave first")
            << QByteArray("[\"2\", \"3\"]") << QByteArray("[\"3\", \"2\"]") << QStringLiteral("breaks/0/between");
        QTest::newRow("unknown kind") << QByteArray("\"membership\"") << QByteArray("\"whim\"")
                                      << QStringLiteral("breaks/0/kind");
        QTest::newRow("unknown member") << QByteArray("\"severity\"") << QByteArray("\"severty\"")
                                        << QStringLiteral("breaks/3/severty");
        QTest::newRow("two choices joined")
            << QByteArray("[\"edc\"]") << QByteArray("[\"edc\", \"ely\"]") << QStringLiteral("joins/0/codes/3");
        QTest::newRow("a dimension and a question")
            << QByteArray("\"dimension\": \"group\",") << QByteArray("\"dimension\": \"group\", \"question\": \"Q01\",")
            << QStringLiteral("breaks/0");
    }
    void faultsAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QByteArray json = shipped("resources/mappings/partnership-barometer.json");
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const chart::ReadMapping read = chart::readMapping(json, m_questionnaire);
        QVERIFY(!read.mapping.has_value());
        QVERIFY(!read.issues.empty());
        QCOMPARE(read.issues.front().place, place);
    }

    void publishedFaultsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("outside the scale") << QByteArray("\"value\": 6.8") << QByteArray("\"value\": 11");
        QTest::newRow("not a number") << QByteArray("\"value\": 6.8") << QByteArray("\"value\": \"6,8\"");
        QTest::newRow("no such source") << QByteArray("\"source\": \"news2021\"") << QByteArray("\"source\": \"x\"");
        QTest::newRow("no such row") << QByteArray("\"item\": \"mun\"") << QByteArray("\"item\": \"moon\"");
        QTest::newRow("a share without a choice") << QByteArray("\"mean\"") << QByteArray("\"share\"");
        QTest::newRow("no day") << QByteArray("2021-05-20") << QByteArray("20.5.2021");
    }
    void publishedFaultsAreNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray json = shipped("resources/published/partnership-barometer.json");
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const chart::ReadPublished read = chart::readPublished(json, m_questionnaire);
        QVERIFY(!read.figures.has_value());
        QVERIFY(!read.issues.empty());
    }

    void anOwnFileStandsInAndAFaultyOneIsLeftOut()
    {
        QTemporaryDir folder;
        const QString resources = tests::sourcePath(QStringLiteral("resources"));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("mappings")));
        chart::CompanionPlaces places{{}, folder.path(), resources};
        chart::Mapping own = m_companions.mapping;
        own.breaks.resize(1);
        QVERIFY_RESULT(base::writeFile(places.ownMapping(m_questionnaire.id), chart::writeMapping(own)));
        QCOMPARE(chart::loadCompanions(m_questionnaire, places).companions.mapping.breaks.size(), std::size_t{1});

        QVERIFY_RESULT(base::writeFile(places.ownMapping(m_questionnaire.id), QByteArrayLiteral("{}")));
        const chart::LoadedCompanions faulty = chart::loadCompanions(m_questionnaire, places);
        QVERIFY(faulty.companions.mapping.breaks.empty());
        QVERIFY(!faulty.companions.published.figures.empty());
        QCOMPARE(faulty.errors.size(), std::size_t{1});
        QCOMPARE(faulty.errors.front().code, base::ErrorCode::CompanionFaulty);

        places.mapping = folder.filePath(QStringLiteral("none.json")); // named, so it must be there
        QCOMPARE(chart::loadCompanions(m_questionnaire, places).errors.front().code, base::ErrorCode::FileNotFound);
    }

    void hostileFilesEndWell()
    {
        const QByteArray good = shipped("resources/mappings/partnership-barometer.json");
        for (qsizetype length = 0; length < good.size(); length += 37)
            QVERIFY(!chart::readMapping(good.left(length), m_questionnaire).mapping.has_value());
        QVERIFY(!chart::readMapping(QByteArray(200000, '['), m_questionnaire).mapping.has_value());
        QVERIFY(!chart::readPublished(QByteArray("{\"format\":1,\"format\":1}"), m_questionnaire).figures.has_value());
    }
};

BAROMETER_TEST(TestComparison)

#include "tst_comparison.moc"
