// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/audit.h"
#include "core/disclosure/releasestep.h"
#include "core/disclosure/worldverifier.h"
#include "core/release/precision.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::disclosure;
using core::base::ErrorCode;
using core::dataset::Dataset;
using core::dataset::Variable;
using core::release::Status;

namespace {

/// A solver that says whatever it likes.
class FakeSolver final : public Solver
{
public:
    explicit FakeSolver(std::optional<ErrorCode> fault = std::nullopt, bool silent = false)
        : m_fault(fault), m_silent(silent)
    {
    }
    [[nodiscard]] core::base::Result<std::vector<int>> solve(const IntegerProgram &program,
                                                             const std::atomic<bool> *) const override
    {
        if (m_fault)
            return core::base::fail(*m_fault);
        if (m_silent)
            return std::vector<int>();
        return program.most; // everybody moves everywhere at once
    }
    [[nodiscard]] core::base::Result<QString> version() const override { return QStringLiteral("liar 1"); }

private:
    std::optional<ErrorCode> m_fault;
    bool m_silent;
};

/// A wave, and a lattice that no rule would allow: everybody, and everybody but one. Whose answer lies between the two
/// is given away wherever a figure of one is not that of the other.
struct GivenAway
{
    tests::SyntheticWave wave = tests::makeSyntheticWave(260, tests::seed());
    core::questionnaire::WaveId id = wave.responses.front().wave;
    std::optional<Dataset> dataset;
    Lattice lattice;
    Policy policy;
    int person = -1;

    GivenAway()
    {
        // Twelve yes / no questions are enough.
        const auto isOther = [](const core::questionnaire::QuestionId &question) {
            const int number = question.text().mid(1).toInt();
            return question.text().startsWith(QLatin1Char('V')) && (number < 41 || number > 52);
        };
        auto &questions = wave.questionnaire.questions;
        questions.erase(std::remove_if(questions.begin(), questions.end(),
                                       [&](const auto &question) { return isOther(question.id); }),
                        questions.end());
        auto &pages = wave.questionnaire.sections.front().pages;
        pages.erase(std::remove_if(pages.begin(), pages.end(),
                                   [&](const auto &page) { return isOther(page.questions.front()); }),
                    pages.end());
        for (core::interview::Response &response : wave.responses) {
            for (auto item = response.items.begin(); item != response.items.end();)
                item = isOther(item->first.question) ? response.items.erase(item) : std::next(item);
        }
        dataset = *Dataset::make(wave.questionnaire, id, wave.responses);
        policy.dimensions.emplace();
        policy.pairs = false;
        lattice = *makeLattice(wave.questionnaire, *dataset, policy);
        for (int member = 0; member < dataset->members() && person < 0; ++member)
            person = dataset->atomSize(dataset->atom(member)) == 1 ? member : -1;
        core::release::Node node = lattice.nodes.front();
        node.id = core::release::NodeId(QStringLiteral("but-one"));
        node.members = *node.members - 1;
        lattice.nodes.push_back(node);
        lattice.members.push_back(*node.members);
        std::vector<int> atoms = lattice.atoms.front();
        atoms.erase(std::find(atoms.begin(), atoms.end(), dataset->atom(person)));
        lattice.atoms.push_back(std::move(atoms));
    }

    [[nodiscard]] AuditInput input(const Solver &solver) const
    {
        return {&wave.questionnaire, id, &*dataset, &wave.responses, &lattice, &policy, &solver};
    }

    /// Of a yes / no question, by trying every number of yes among the others: whether only one answer fits.
    [[nodiscard]] bool isForced(size_t index) const
    {
        const Variable &variable = dataset->variables()[index];
        const auto plan = planItem(wave.questionnaire, variable);
        const auto counts = countNodes(lattice, dataset->count(index), variable.cells());
        const auto made = releaseItem(plan, lattice, counts, policy, {});
        const auto precision = [&](int node) {
            return *core::release::precisionFor(made[static_cast<size_t>(node)].smallestAnswered);
        };
        const int answeredByOthers = counts[static_cast<size_t>(variable.cells() + variable.cell(Variable::Answered))];
        std::set<int> fitting;
        for (int yes = 0; yes <= answeredByOthers; ++yes) {
            if (core::release::bandOf(yes, answeredByOthers, precision(1)) != *made[1].categories.front().share)
                continue;
            for (const int own : {0, 1}) {
                if (core::release::bandOf(yes + own, answeredByOthers + 1, precision(0)) ==
                    *made[0].categories.front().share)
                    fitting.insert(own);
            }
        }
        return fitting.size() == 1;
    }

    /// Yes / no questions that the person answered.
    [[nodiscard]] std::vector<size_t> yesNoQuestions() const
    {
        std::vector<size_t> found;
        for (size_t i = 0; i < dataset->variables().size(); ++i) {
            const Variable &variable = dataset->variables()[i];
            if (variable.codes.size() == 2 && dataset->cell(i, person) < 2)
                found.push_back(i);
        }
        return found;
    }
};

bool isSteppedDown(const AuditResult &result, const core::release::StatisticItem &item)
{
    return std::any_of(result.record.steps.begin(), result.record.steps.end(),
                       [&](const auto &step) { return step.item == item && step.step > 0; });
}

} // namespace

/// The audit by counter-worlds.
class TestAudit : public QObject
{
    Q_OBJECT

private slots:
    void groupsAreReleasedAndProved_data();
    void groupsAreReleasedAndProved();
    void forcedAnswersStepDown();
    void earlierReleasesAreProvedTogether();
    void tablesOfQuestionsStepDownFirst();
    void liesOfTheSolverProveNothing();
    void faultsOfTheSolverStopTheRelease();
    void cancelStopsIt();
    void verifierTellsWorldsApart();
};

void TestAudit::groupsAreReleasedAndProved_data()
{
    QTest::addColumn<bool>("shipped");
    QTest::addColumn<int>("respondents");
    QTest::newRow("shipped 40") << true << 40;
    QTest::newRow("synthetic 40") << false << 40;
}

void TestAudit::groupsAreReleasedAndProved()
{
    QFETCH(bool, shipped);
    QFETCH(int, respondents);
    const auto size = static_cast<size_t>(respondents);
    const tests::SyntheticWave wave =
        shipped ? tests::rehearsedWave(size, tests::seed()) : tests::makeSyntheticWave(size, tests::seed());
    int done = 0;
    int total = 0;
    const auto made = makeRelease(tests::releaseInput(wave), [&](int now, int all) {
        done = now;
        total = all;
    });
    QVERIFY_RESULT(made);
    QVERIFY(total > 40);
    QCOMPARE(done, total);
    const auto &content = made->release.content();
    const auto shown = std::count_if(content.nodes.begin(), content.nodes.end(),
                                     [](const auto &node) { return node.status == Status::Shown; });
    QVERIFY(shown > 3);
    QVERIFY(made->effort.targets > respondents * 40);
    // What travels is no count among answers.
    QVERIFY(content.audit.counts.value(QStringLiteral("proved")) <= made->effort.targets + made->effort.implied);
    QVERIFY(!content.audit.counts.contains(QStringLiteral("impliedByMembership")));
    QVERIFY(made->effort.worlds > 40);
    // Groups show figures, not only names.
    const auto figures = std::count_if(content.statistics.begin(), content.statistics.end(), [&](const auto &one) {
        return one.node != content.nodes.front().id && one.status == Status::Shown && !one.categories.empty();
    });
    QVERIFY(figures > 100);
}

void TestAudit::forcedAnswersStepDown()
{
    const GivenAway given;
    const CbcSolver cbc;
    const auto result = audit(given.input(cbc));
    QVERIFY_RESULT(result);
    int forced = 0;
    for (const size_t index : given.yesNoQuestions()) {
        const auto &item = given.dataset->variables()[index].item;
        QCOMPARE(isSteppedDown(*result, item), given.isForced(index));
        forced += given.isForced(index) ? 1 : 0;
    }
    qInfo("%d of %zu forced", forced, given.yesNoQuestions().size());
    QVERIFY(!result->record.steps.empty());
}

void TestAudit::earlierReleasesAreProvedTogether()
{
    // What gives answers away is not in one release: the first shows everybody but one, the second everybody.
    GivenAway given;
    EarlierRelease earlier{given.wave.responses, *given.dataset, given.lattice, given.policy, {}, {}};
    earlier.lattice.nodes.erase(earlier.lattice.nodes.begin());
    earlier.lattice.members.erase(earlier.lattice.members.begin());
    earlier.lattice.atoms.erase(earlier.lattice.atoms.begin());
    earlier.steps.resize(given.dataset->variables().size());
    for (int member = 0; member < given.dataset->members(); ++member)
        earlier.memberOf.push_back(member);
    Lattice both = given.lattice;
    given.lattice.nodes.pop_back();
    given.lattice.members.pop_back();
    given.lattice.atoms.pop_back();

    const CbcSolver cbc;
    AuditInput input = given.input(cbc);
    const auto alone = audit(input);
    QVERIFY_RESULT(alone);
    const std::vector<EarlierRelease> published{earlier};
    input.earlier = &published;
    const auto together = audit(input);
    QVERIFY_RESULT(together);
    given.lattice = both;
    int forced = 0;
    for (const size_t index : given.yesNoQuestions()) {
        const auto &item = given.dataset->variables()[index].item;
        QVERIFY(!isSteppedDown(*alone, item));
        QCOMPARE(isSteppedDown(*together, item), given.isForced(index));
        forced += given.isForced(index) ? 1 : 0;
    }
    qInfo("%d of %zu forced", forced, given.yesNoQuestions().size());
}

void TestAudit::tablesOfQuestionsStepDownFirst()
{
    GivenAway given;
    const auto item = [](int number) {
        return core::questionnaire::ItemId{core::questionnaire::QuestionId(QStringLiteral("V%1").arg(number)), {}};
    };
    for (int number = 41; number < 52; number += 2)
        given.wave.questionnaire.questionPairs.push_back({item(number + 1), item(number)});
    const CbcSolver cbc;
    const auto result = audit(given.input(cbc));
    QVERIFY_RESULT(result);
    QCOMPARE(result->pairs.size(), given.wave.questionnaire.questionPairs.size());
    const auto isForced = [&](const core::questionnaire::ItemId &wanted) {
        const std::vector<size_t> questions = given.yesNoQuestions();
        return std::any_of(questions.begin(), questions.end(), [&](size_t index) {
            return given.dataset->variables()[index].item == wanted && given.isForced(index);
        });
    };
    int shown = 0;
    for (const core::release::PairTable &table : result->pairs) {
        shown += table.status == Status::Shown ? 1 : 0;
        if (isForced(table.question) || isForced(table.by))
            QVERIFY2(table.status != Status::Shown, qPrintable(table.question.text()));
    }
    qInfo("%d of %zu tables shown", shown, result->pairs.size());
}

void TestAudit::liesOfTheSolverProveNothing()
{
    const GivenAway given;
    for (const bool silent : {false, true}) {
        const FakeSolver liar(std::nullopt, silent);
        const auto result = audit(given.input(liar));
        QVERIFY_RESULT(result);
        for (const size_t index : given.yesNoQuestions())
            QVERIFY(isSteppedDown(*result, given.dataset->variables()[index].item) || !given.isForced(index));
        QCOMPARE(result->effort.solver, QStringLiteral("liar 1"));
    }
}

void TestAudit::faultsOfTheSolverStopTheRelease()
{
    const GivenAway given;
    for (const ErrorCode fault : {ErrorCode::SolverMissing, ErrorCode::SolverFailed}) {
        const FakeSolver solver(fault);
        const auto result = audit(given.input(solver));
        QVERIFY(!result);
        QCOMPARE(result.error().code, fault);
    }
}

void TestAudit::cancelStopsIt()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(40, tests::seed());
    std::atomic<bool> cancelled{false};
    const auto made = makeRelease(
        tests::releaseInput(wave), [&](int done, int) { cancelled = done > 30; }, &cancelled);
    QVERIFY(!made && made.error().code == ErrorCode::Cancelled);
}

void TestAudit::verifierTellsWorldsApart()
{
    const tests::SyntheticWave wave = tests::makeSyntheticWave(60, tests::seed());
    const auto dataset = *Dataset::make(wave.questionnaire, wave.responses.front().wave, wave.responses);
    const Policy policy;
    const auto lattice = *makeLattice(wave.questionnaire, dataset, policy);
    const WorldVerifier verifier(wave.questionnaire, dataset, wave.responses, lattice, policy);
    const core::questionnaire::ItemId item{core::questionnaire::QuestionId(QStringLiteral("V41")), {}};
    ReleasedVariable released;
    while (dataset.variables()[released.index].item != item)
        ++released.index;
    released.plan = planItem(wave.questionnaire, dataset.variables()[released.index]);
    released.counts = countNodes(lattice, dataset.count(released.index), released.plan.variable.cells());
    released.statistics = releaseItem(released.plan, lattice, released.counts, policy, {});
    const ReleasedUnit unit{{released}, {}};

    // Two of one atom exchange their answers: the same. Everybody says yes: another release.
    int exchanged = 0;
    World allYes;
    for (int a = 0; a < dataset.members(); ++a) {
        const auto &own = wave.responses[dataset.source(a)].items.at(item);
        core::interview::Response::Item yes = own;
        if (own.state == core::questionnaire::AnswerState::Answered)
            yes.choices = {core::questionnaire::Code(QStringLiteral("yes"))};
        allYes[a][item] = yes;
        for (int b = 0; b < a; ++b) {
            const auto &other = wave.responses[dataset.source(b)].items.at(item);
            if (dataset.atom(a) != dataset.atom(b) || own == other)
                continue;
            QVERIFY(verifier.isSameRelease({{a, {{item, other}}}, {b, {{item, own}}}}, unit));
            ++exchanged;
        }
    }
    QVERIFY(exchanged > 0);
    QVERIFY(verifier.isSameRelease({}, unit));
    QVERIFY(!verifier.isSameRelease(allYes, unit));
}

BAROMETER_TEST(TestAudit)
#include "tst_audit.moc"
