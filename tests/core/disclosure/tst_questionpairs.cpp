// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/releasestep.h"
#include "core/disclosure/releasewriter.h"
#include "core/release/parts.h"
#include "core/release/tabulation.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::release;
using core::base::ErrorCode;
using core::questionnaire::DimensionId;

/// Two questions crossed with each other, from the release step to a table.
class TestQuestionPairs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void declaredPairsAreReleased();
    void rowsHaveEnoughPeople();
    void nothingFinerIsRead();
    void ownersMayLeaveThemOut();
    void twinsGiveTheSameTables();
    void tablesAreLookedUp();
    void hiddenTablesSayWhy();

private:
    [[nodiscard]] static core::base::Result<Release> read(const Release::Content &content)
    {
        return readRelease(core::disclosure::writeRelease(content), QStringLiteral("x"));
    }
    [[nodiscard]] static QString faultOf(const Release::Content &content)
    {
        const auto made = read(content);
        return made ? QString() : made.error().detail;
    }

    tests::SyntheticWave m_wave;
    std::vector<Release> m_release;
};

void TestQuestionPairs::initTestCase()
{
    m_wave = tests::makeCrossedWave(220, tests::seed());
    const auto made = core::disclosure::makeRelease(tests::releaseInput(m_wave));
    QVERIFY_RESULT(made);
    m_release = {made->release};
}

void TestQuestionPairs::declaredPairsAreReleased()
{
    const Release::Content &content = m_release.front().content();
    QCOMPARE(content.pairs.size(), m_wave.questionnaire.questionPairs.size());
    for (size_t i = 0; i < content.pairs.size(); ++i) {
        QCOMPARE(content.pairs[i].question, m_wave.questionnaire.questionPairs[i].question);
        QCOMPARE(content.pairs[i].by, m_wave.questionnaire.questionPairs[i].by);
    }
    QVERIFY(std::any_of(content.pairs.begin(), content.pairs.end(),
                        [](const PairTable &table) { return table.status == Status::Shown; }));
    QCOMPARE(content.audit.counts.value(QStringLiteral("questionPairs")), static_cast<qint64>(content.pairs.size()));
    const auto again = core::disclosure::makeRelease(tests::releaseInput(m_wave));
    QVERIFY_RESULT(again);
    QCOMPARE(again->release.content().pairs, content.pairs);
    QCOMPARE(core::disclosure::writeRelease(again->release.content()), core::disclosure::writeRelease(content));
}

void TestQuestionPairs::rowsHaveEnoughPeople()
{
    for (const PairTable &table : m_release.front().content().pairs) {
        for (const PairRow &row : table.rows) {
            QVERIFY(row.smallestAnswered >= 30);
            int people = 0;
            for (const auto &response : m_wave.responses) {
                const auto &by = response.items.at(table.by);
                const bool both =
                    response.items.at(table.question).state == core::questionnaire::AnswerState::Answered &&
                    by.state == core::questionnaire::AnswerState::Answered;
                people += both && std::find(row.codes.begin(), row.codes.end(), by.choices.first()) != row.codes.end();
            }
            QVERIFY(people >= row.smallestAnswered);
        }
    }
}

void TestQuestionPairs::nothingFinerIsRead()
{
    const Release::Content &good = m_release.front().content();
    QCOMPARE(faultOf(good), QString());
    const auto shown = std::find_if(good.pairs.begin(), good.pairs.end(),
                                    [](const PairTable &table) { return table.status == Status::Shown; });
    const auto index = static_cast<size_t>(shown - good.pairs.begin());
    const auto refuses = [&](const char *what, const auto &change) {
        Release::Content content = good;
        change(content.pairs[index]);
        const bool refused = faultOf(content).contains(QLatin1String(what));
        if (!refused)
            qWarning("%s: %s", what, qPrintable(faultOf(content)));
        return refused;
    };
    QVERIFY(refuses("too few people", [](PairTable &table) { table.rows.front().smallestAnswered = 29; }));
    QVERIFY(refuses("too few people", [](PairTable &table) { table.rows.front().smallestAnswered = 201; }));
    QVERIFY(refuses("share", [](PairTable &table) { table.rows.front().categories.front().share = Band{34.1, 34.2}; }));
    QVERIFY(refuses("share", [](PairTable &table) { table.rows.front().categories.front().share.reset(); }));
    QVERIFY(refuses("row", [](PairTable &table) { table.rows.front().codes = table.rows.back().codes; }));
    QVERIFY(refuses("rows", [](PairTable &table) { table.rows.resize(1); }));
    QVERIFY(refuses("empty row", [](PairTable &table) { table.rows.front().categories.clear(); }));
    QVERIFY(refuses("answered both", [](PairTable &table) { table.both.reset(); }));
    QVERIFY(refuses("answered both", [](PairTable &table) { table.both = Band{50.1, 50.2}; }));
    QVERIFY(refuses("undeclared", [](PairTable &table) { std::swap(table.question, table.by); }));
    QVERIFY(refuses("step", [](PairTable &table) { table.step = 7; }));
    QVERIFY(refuses("not empty", [](PairTable &table) { table.status = Status::Step; }));
    Release::Content twice = good;
    twice.pairs.push_back(twice.pairs[index]);
    QVERIFY(faultOf(twice).contains(QStringLiteral("twice")));
    // A file from before there were any.
    Release::Content before = good;
    before.pairs.clear();
    const QByteArray bytes = core::disclosure::writeRelease(before);
    QVERIFY(!bytes.contains("\x6d"
                            "questionPairs\x80")); // not even an empty list
    QVERIFY_RESULT(readRelease(bytes, QStringLiteral("x")));
}

void TestQuestionPairs::ownersMayLeaveThemOut()
{
    core::disclosure::ReleaseInput input = tests::releaseInput(m_wave);
    input.policy.questionPairs = false;
    const auto made = core::disclosure::makeRelease(input);
    QVERIFY_RESULT(made);
    QVERIFY(made->release.content().pairs.empty());
    QVERIFY(!core::disclosure::policyOf(made->release.content()).questionPairs);
    QVERIFY(core::disclosure::policyOf(m_release.front().content()).questionPairs);
}

/// The answers to both questions passed on together within each combination of groups: the
/// same tables, because nobody's answers alone are in them.
void TestQuestionPairs::twinsGiveTheSameTables()
{
    tests::SyntheticWave twin = m_wave;
    const auto dataset = *core::dataset::Dataset::make(twin.questionnaire, twin.responses.front().wave, twin.responses);
    std::map<int, std::vector<size_t>> atoms;
    for (int member = 0; member < dataset.members(); ++member)
        atoms[dataset.atom(member)].push_back(dataset.source(member));
    int moved = 0;
    for (const auto &[atom, people] : atoms) {
        for (size_t i = 0; i < people.size(); ++i) {
            const auto &from = m_wave.responses[people[(i + 1) % people.size()]];
            for (auto &[item, answer] : twin.responses[people[i]].items) {
                if (item.question.text().startsWith(QLatin1Char('V'))) {
                    moved += answer == from.items.at(item) ? 0 : 1;
                    answer = from.items.at(item);
                }
            }
        }
    }
    QVERIFY(moved > 10);
    const auto made = core::disclosure::makeRelease(tests::releaseInput(twin));
    QVERIFY_RESULT(made);
    QCOMPARE(core::disclosure::writeRelease(made->release.content()),
             core::disclosure::writeRelease(m_release.front().content()));
}

void TestQuestionPairs::tablesAreLookedUp()
{
    for (const PairTable &pair : m_release.front().content().pairs) {
        if (pair.status != Status::Shown)
            continue;
        TabulationRequest request;
        request.question = pair.question.text();
        request.by = {DimensionId(pair.by.text())};
        request.language = core::base::Language(QStringLiteral("en"));
        const auto table = tabulate(m_release, request);
        QVERIFY_RESULT(table);
        QCOMPARE(table->rows.size(), pair.rows.size());
        for (size_t i = 0; i < pair.rows.size(); ++i) {
            const Tabulation::Row &row = table->rows[i];
            QStringList codes;
            for (const auto &code : pair.rows[i].codes)
                codes.append(code.text());
            QCOMPARE(row.code, codes.join(QLatin1Char('+')));
            QVERIFY(!row.label.isEmpty() && !row.members && row.states == StateBands{} && !row.mean);
            QCOMPARE(row.cells.size(), pair.rows[i].categories.size());
            for (size_t cell = 0; cell < row.cells.size(); ++cell)
                QCOMPARE(row.cells[cell].share, pair.rows[i].categories[cell].share);
        }
        // Two questions that make no pair, and a pair inside a group.
        request.base = NodeId(QStringLiteral("group=G01"));
        QVERIFY(!tabulate(m_release, request));
        request.base = NodeId(QStringLiteral("all"));
        request.by = {DimensionId(QStringLiteral("V52"))};
        const auto none = tabulate(m_release, request);
        QVERIFY(!none && none.error().code == ErrorCode::NotInRelease);
    }
}

void TestQuestionPairs::hiddenTablesSayWhy()
{
    const tests::SyntheticWave wave = tests::makeCrossedWave(40, tests::seed());
    const auto made = core::disclosure::makeRelease(tests::releaseInput(wave));
    QVERIFY_RESULT(made);
    for (const PairTable &pair : made->release.content().pairs) {
        QCOMPARE(pair.status, Status::Small); // forty cannot make two rows of thirty
        const auto parts = partsOf(made->release, pair);
        QCOMPARE(parts.size(), size_t{1});
        QCOMPARE(parts.front().node->status, Status::Small);
        QCOMPARE(parts.front().node->limit, 30);
    }
}

BAROMETER_TEST(TestQuestionPairs)
#include "tst_questionpairs.moc"
