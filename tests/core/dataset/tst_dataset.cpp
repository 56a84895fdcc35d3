// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"
#include "core/interview/interview.h"
#include "core/interview/membership.h"
#include "tests/support/randomwalk.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <algorithm>
#include <numeric>

using core::dataset::Dataset;
using core::dataset::Variable;
using core::interview::Response;
using namespace core::questionnaire;

namespace {

// Responses by chance: walks that answer, change, skip and stop anywhere.
std::vector<Response> walkedResponses(const Questionnaire &questionnaire, const WaveId &wave, int count,
                                      core::base::RandomSource &random)
{
    std::vector<Response> responses;
    for (int i = 0; i < count; ++i) {
        core::interview::Interview interview(questionnaire, wave, questionnaire.defaultLanguage, random.below(2) == 0);
        tests::randomWalk(interview, random, static_cast<int>(random.below(120)));
        Response response = interview.finish(interview.isAtReview());
        response.id = random.bytes(16);
        responses.push_back(response);
    }
    return responses;
}

const Choice *choiceOf(const Questionnaire &questionnaire, const WaveId &wave, const QuestionId &id, const Code &code)
{
    for (const Choice *choice : questionnaire.choices(*questionnaire.question(id), wave)) {
        if (choice->code == code)
            return choice;
    }
    return nullptr;
}

// The counts of one variable over all members, straight from the responses and by no code of the dataset.
struct Recount
{
    std::map<QString, int> categories;
    std::map<Variable::State, int> states;
};

Recount recount(const Questionnaire &questionnaire, const WaveId &wave, const Variable &variable,
                const std::vector<Response> &members)
{
    const QuestionType type = questionnaire.question(variable.item.question)->type;
    const bool isBattery = type == QuestionType::Battery;
    const bool firstOnly = type == QuestionType::Ranking && variable.item.row.text() == QLatin1String("first");
    Recount counts;
    for (const Response &response : members) {
        const Response::Item given =
            response.items.at({variable.item.question, isBattery ? variable.item.row : Code()});
        if (given.state == AnswerState::NotAsked)
            ++counts.states[Variable::NotAsked];
        else if (given.state == AnswerState::NotReached)
            ++counts.states[Variable::NotReached];
        else if (given.state == AnswerState::Skipped)
            ++counts.states[Variable::Skipped];
        else if (!given.choices.isEmpty() &&
                 choiceOf(questionnaire, wave, variable.item.question, given.choices.first())->notSubstantive)
            ++counts.states[Variable::CantSay];
        else {
            ++counts.states[Variable::Answered];
            for (const Code &code : firstOnly ? given.choices.mid(0, 1) : given.choices)
                ++counts.categories[code.text()];
        }
    }
    return counts;
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT

private slots:
    void countsAsTheResponsesSay_data();
    void countsAsTheResponsesSay();
    void atomsAddUpToEveryBase();
    void binsNumbers();
    void orderOfResponsesTellsNothing();
    void backgroundAloneIsNoMember();
    void refusesOtherWavesAndCodes();
};

void TestDataset::countsAsTheResponsesSay_data()
{
    QTest::addColumn<Questionnaire>("questionnaire");
    QTest::addColumn<QString>("wave");
    QTest::addColumn<QList<QuestionType>>("types"); // that have to be among its questions
    const QList<QuestionType> shared{QuestionType::Single, QuestionType::Multiple, QuestionType::Battery,
                                     QuestionType::Ranking, QuestionType::OpenText};
    for (const char *wave : {"1", "2", "3"})
        QTest::addRow("shipped, wave %s", wave) << tests::shippedQuestionnaire() << QString::fromLatin1(wave) << shared;
    for (const char *wave : {"1", "2"})
        QTest::addRow("small, wave %s", wave) << tests::smallQuestionnaire() << QString::fromLatin1(wave)
                                              << shared + QList<QuestionType>{QuestionType::Grade};
}

void TestDataset::countsAsTheResponsesSay()
{
    QFETCH(Questionnaire, questionnaire);
    QFETCH(QString, wave);
    QFETCH(QList<QuestionType>, types);
    core::base::SeededRandom random(tests::seed());
    std::vector<Response> responses = walkedResponses(questionnaire, WaveId(wave), 60, random);
    responses.push_back(core::interview::Interview(questionnaire, WaveId(wave), questionnaire.defaultLanguage, false)
                            .finish(false)); // nobody
    responses.back().id = random.bytes(16);
    const auto dataset = Dataset::make(questionnaire, WaveId(wave), responses);
    QVERIFY_RESULT(dataset);
    std::vector<Response> members;
    for (const Response &response : responses) {
        if (core::dataset::isMember(questionnaire, response))
            members.push_back(response);
    }
    QVERIFY(members.size() > 20 && members.size() < responses.size());
    QCOMPARE(dataset->members(), static_cast<int>(members.size()));

    std::set<QuestionType> met;
    for (size_t v = 0; v < dataset->variables().size(); ++v) {
        const Variable &variable = dataset->variables()[v];
        const QuestionType type = questionnaire.question(variable.item.question)->type;
        met.insert(type);
        const std::vector<int> table = dataset->count(v);
        const auto total = [&](int cell) {
            int sum = 0;
            for (int atom = 0; atom < dataset->atoms(); ++atom)
                sum += table[static_cast<size_t>(atom * variable.cells() + cell)];
            return sum;
        };
        Recount expected = recount(questionnaire, WaveId(wave), variable, members);
        // The classes of a number are looked at in binsNumbers().
        for (size_t code = 0; type != QuestionType::Number && code < variable.codes.size(); ++code)
            QCOMPARE(total(static_cast<int>(code)), expected.categories[variable.codes[code].text()]);
        int states = 0;
        for (const auto state :
             {Variable::Answered, Variable::CantSay, Variable::Skipped, Variable::NotReached, Variable::NotAsked}) {
            QCOMPARE(total(variable.cell(state)), expected.states[state]);
            states += total(variable.cell(state));
        }
        QCOMPARE(states, dataset->members());
    }
    for (const QuestionType type : types)
        QVERIFY(met.count(type) == 1);
}

void TestDataset::atomsAddUpToEveryBase()
{
    const Questionnaire questionnaire = tests::shippedQuestionnaire();
    const WaveId wave = tests::wave("2");
    core::base::SeededRandom random(tests::seed());
    const std::vector<Response> responses = walkedResponses(questionnaire, wave, 60, random);
    const auto dataset = Dataset::make(questionnaire, wave, responses);
    QVERIFY_RESULT(dataset);
    int members = 0;
    for (int atom = 0; atom < dataset->atoms(); ++atom)
        members += dataset->atomSize(atom);
    QCOMPARE(members, dataset->members());
    for (size_t d = 0; d < dataset->dimensions().size(); ++d) {
        const Dimension &dimension = *questionnaire.dimension(dataset->dimensions()[d]);
        for (int member = 0; member < dataset->members(); ++member) {
            const Code code =
                core::interview::dimensionValue(questionnaire, dimension, responses[dataset->source(member)]);
            const int value = dataset->value(d, member);
            const bool none = value == static_cast<int>(dimension.values.size());
            QCOMPARE(none ? QStringLiteral("none") : dimension.values[static_cast<size_t>(value)].code.text(),
                     code.text());
            QCOMPARE(static_cast<int>(dataset->atomValues(dataset->atom(member))[d]), value);
        }
    }
}

void TestDataset::binsNumbers()
{
    const Questionnaire questionnaire = tests::smallQuestionnaire();
    const WaveId wave = questionnaire.waves.front().id;
    core::base::SeededRandom random(tests::seed());
    const std::vector<Response> responses = walkedResponses(questionnaire, wave, 80, random);
    const auto dataset = Dataset::make(questionnaire, wave, responses);
    QVERIFY_RESULT(dataset);
    bool found = false;
    for (size_t v = 0; v < dataset->variables().size(); ++v) {
        const Variable &variable = dataset->variables()[v];
        if (questionnaire.question(variable.item.question)->type != QuestionType::Number)
            continue;
        found = true;
        QVERIFY(!variable.codes.empty());
        int answered = 0;
        std::set<int> bins;
        for (int member = 0; member < dataset->members(); ++member) {
            const Response::Item &item = responses[dataset->source(member)].items.at(variable.item);
            const int cell = dataset->cell(v, member);
            QCOMPARE(item.state == AnswerState::Answered, cell < static_cast<int>(variable.codes.size()));
            if (item.state == AnswerState::Answered) {
                // "10-19", the last "90-": its limits stand in the code.
                const QStringList limits = variable.codes[static_cast<size_t>(cell)].text().split(QLatin1Char('-'));
                QCOMPARE(limits.size(), 2);
                QVERIFY(item.number.value_or(-1) >= limits[0].toLongLong());
                QVERIFY(limits[1].isEmpty() || *item.number <= limits[1].toLongLong());
                bins.insert(cell);
            }
            answered += item.state == AnswerState::Answered ? 1 : 0;
        }
        QVERIFY(answered > 0);
        QVERIFY2(bins.size() > 1, "numbers of several bins");
    }
    QVERIFY2(found, "the small questionnaire has a question of a number");
}

void TestDataset::orderOfResponsesTellsNothing()
{
    const Questionnaire questionnaire = tests::shippedQuestionnaire();
    const WaveId wave = tests::wave("2");
    core::base::SeededRandom random(tests::seed());
    std::vector<Response> responses = walkedResponses(questionnaire, wave, 30, random);
    const auto first = Dataset::make(questionnaire, wave, responses);
    QVERIFY_RESULT(first);
    std::reverse(responses.begin(), responses.end());
    const auto second = Dataset::make(questionnaire, wave, responses);
    QVERIFY_RESULT(second);
    QCOMPARE(second->atoms(), first->atoms());
    for (size_t v = 0; v < first->variables().size(); ++v)
        QCOMPARE(second->count(v), first->count(v));
}

void TestDataset::backgroundAloneIsNoMember()
{
    const Questionnaire questionnaire = tests::shippedQuestionnaire();
    core::interview::Interview interview(questionnaire, tests::wave("2"), questionnaire.defaultLanguage, false);
    QVERIFY_RESULT(interview.setAnswer(tests::question("Q01"), tests::ticked("ngo")));
    interview.next();
    QVERIFY(!core::dataset::isMember(questionnaire, interview.finish(false)));
}

void TestDataset::refusesOtherWavesAndCodes()
{
    const Questionnaire questionnaire = tests::shippedQuestionnaire();
    core::base::SeededRandom random(tests::seed());
    std::vector<Response> responses = walkedResponses(questionnaire, tests::wave("2"), 10, random);
    QCOMPARE(Dataset::make(questionnaire, tests::wave("3"), responses).error().code,
             core::base::ErrorCode::InvalidInput);
    for (Response &response : responses)
        response.items[tests::item("Q23")] = {AnswerState::Answered, {tests::code("9")}, {}, {}};
    QCOMPARE(Dataset::make(questionnaire, tests::wave("2"), responses).error().code,
             core::base::ErrorCode::InvalidInput);
}

BAROMETER_TEST(TestDataset)
#include "tst_dataset.moc"
