// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/releasestep.h"
#include "core/release/precision.h"
#include "tests/disclosure/attacker.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace tests;
using core::questionnaire::QuestionId;
using core::release::PairTable;
using core::release::Release;
using core::release::StatisticItem;
using core::release::Status;

namespace {

StatisticItem item(const char *name)
{
    return {QuestionId(QLatin1String(name)), {}};
}

} // namespace

/// The attacker has the tables of two questions too, and may know what somebody answered to one of them.
class TestPairAttack : public QObject
{
    Q_OBJECT

private slots:
    void tablesSayWhatWasAnswered();
    void knowingOneAnswerForcesNoOther_data();
    void knowingOneAnswerForcesNoOther();
    void exactTableIsBroken();
};

/// The figures are those of the answers, and every row has enough people.
void TestPairAttack::tablesSayWhatWasAnswered()
{
    const SyntheticWave wave = makeCrossedWave(220, seed());
    const auto made = core::disclosure::makeRelease(releaseInput(wave));
    QVERIFY_RESULT(made);
    const auto &content = made->release.content();
    QCOMPARE(content.pairs.size(), wave.questionnaire.questionPairs.size());
    int cells = 0;
    for (const PairTable &table : content.pairs) {
        const std::vector<int> answers = truthOf(wave, table.question, -1);
        const std::vector<int> by = truthOf(wave, table.by, -1);
        const auto codes = [&](const StatisticItem &of) {
            std::vector<core::questionnaire::Code> found;
            for (const auto *choice :
                 content.questionnaire.choices(*content.questionnaire.question(of.question), content.wave))
                found.push_back(choice->code);
            return found;
        };
        const auto isIn = [](const auto &group, const auto &all, int answer) {
            return answer >= 0 &&
                std::find(group.begin(), group.end(), all[static_cast<size_t>(answer)]) != group.end();
        };
        for (const auto &row : table.rows) {
            std::vector<size_t> people;
            for (size_t person = 0; person < by.size(); ++person) {
                if (answers[person] >= 0 && isIn(row.codes, codes(table.by), by[person]))
                    people.push_back(person);
            }
            QVERIFY(row.smallestAnswered >= content.policy.minimumThreeFilters);
            QVERIFY(static_cast<int>(people.size()) >= row.smallestAnswered);
            for (const auto &category : row.categories) {
                const auto count = std::count_if(people.begin(), people.end(), [&](size_t person) {
                    return isIn(category.codes, codes(table.question), answers[person]);
                });
                const double share = 100.0 * static_cast<double>(count) / static_cast<double>(people.size());
                QVERIFY2(share > category.share->low - 1 && share < category.share->high + 1,
                         qPrintable(table.question.text()));
                ++cells;
            }
        }
    }
    qInfo("%d cells of %zu tables", cells, content.pairs.size());
    QVERIFY(cells > 7);
}

void TestPairAttack::knowingOneAnswerForcesNoOther_data()
{
    QTest::addColumn<bool>("shipped");
    QTest::addColumn<int>("respondents");
    QTest::addColumn<int>("everyNth"); // person whose answer is known
    QTest::addColumn<quint64>("more");
    QTest::newRow("synthetic 150") << false << 150 << 97 << quint64{0};
#ifdef BAROMETER_LONG
    for (quint64 more = 0; more < 10; ++more) {
        for (const int size : {100, 200, 375})
            QTest::addRow("synthetic %d, seed + %d", size, static_cast<int>(more)) << false << size << 7 << more;
        QTest::addRow("shipped 200, seed + %d", static_cast<int>(more)) << true << 200 << 11 << more;
    }
    QTest::newRow("shipped 375") << true << 375 << 9 << quint64{0};
#endif
}

void TestPairAttack::knowingOneAnswerForcesNoOther()
{
    QFETCH(bool, shipped);
    QFETCH(int, respondents);
    QFETCH(int, everyNth);
    QFETCH(quint64, more);
    const auto size = static_cast<size_t>(respondents);
    const SyntheticWave wave = shipped ? rehearsedWave(size, seed() + more) : makeCrossedWave(size, seed() + more);
    const auto made = core::disclosure::makeRelease(releaseInput(wave));
    QVERIFY_RESULT(made);
    const KnownSide known = knownSideOf(wave);
    size_t shown = 0;
    size_t attacks = 0;
    for (const PairTable &table : made->release.content().pairs) {
        if (table.status != Status::Shown)
            continue;
        ++shown;
        const Puzzle puzzle = pairPuzzleOf(made->release, known, table);
        const Certain found = attack(puzzle, Worlds::Whole);
        QVERIFY2(found.given.empty() && found.undecided == 0, qPrintable(table.question.text()));
        const std::vector<int> by = truthOf(wave, table.by, -1);
        const size_t answersToBy = puzzleOf(made->release, known, table.by).answers;
        const size_t answers = puzzleOf(made->release, known, table.question).answers;
        for (size_t person = attacks % 5; person < by.size(); person += static_cast<size_t>(everyNth)) {
            if (by[person] < 0)
                continue;
            Puzzle informed = puzzle;
            learn(informed, person, answers, answersToBy, by[person]);
            const Certain learnt = attack(informed, Worlds::Whole);
            ++attacks;
            QCOMPARE(learnt.undecided, size_t{0});
            for (const auto &[other, set] : learnt.given)
                QVERIFY2(other == person && set == answers + static_cast<size_t>(by[person]), // what was known before
                         qPrintable(table.question.text()));
        }
    }
    qInfo("%zu tables, %zu attacks with one answer known", shown, attacks);
    QVERIFY(respondents < 150 || (shown > 0 && attacks > 2));
}

/// The negative control: the same attack on a table that nobody protected.
void TestPairAttack::exactTableIsBroken()
{
    const SyntheticWave wave = makeCrossedWave(60, seed());
    const auto made = core::disclosure::makeRelease(releaseInput(wave));
    QVERIFY_RESULT(made);
    const KnownSide known = knownSideOf(wave);
    const StatisticItem question = item("V52");
    const StatisticItem by = item("V53");
    PairTable table{question, by, Status::Shown, 0, std::nullopt, {}};
    Puzzle puzzle = pairPuzzleOf(made->release, known, table);
    const std::vector<int> answers = truthOf(wave, question, -1);
    const std::vector<int> bys = truthOf(wave, by, -1);
    const size_t columns = puzzleOf(made->release, known, by).answers + 1;
    for (size_t b = 0; b + 1 < columns; ++b) { // exact counts
        for (size_t a = 0; a < 2; ++a) {
            Fact fact{puzzle.bases.size() - 1, std::vector<int>(puzzle.answers, 0), 0, 0};
            fact.worth[a * columns + b] = 1;
            for (size_t person = 0; person < known.persons; ++person)
                fact.least += answers[person] == static_cast<int>(a) && bys[person] == static_cast<int>(b) ? 1 : 0;
            fact.most = fact.least;
            puzzle.facts.push_back(std::move(fact));
        }
    }
    size_t forced = 0;
    for (size_t person = 0; person < known.persons; ++person) {
        if (answers[person] < 0 || bys[person] < 0)
            continue;
        Puzzle informed = puzzle;
        learn(informed, person, 2, columns - 1, bys[person]);
        for (const auto &[other, set] : attack(informed, Worlds::Fractional).given)
            forced += other == person && set < 2 ? 1 : 0;
        if (forced > 0)
            break;
    }
    QVERIFY(forced > 0);
}

BAROMETER_TEST(TestPairAttack)
#include "tst_pairattack.moc"
