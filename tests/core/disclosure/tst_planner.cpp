// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/planner.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::disclosure;
using core::base::ErrorCode;
using core::questionnaire::Questionnaire;
using core::release::Status;

namespace {

const Plan::Base *baseOf(const Plan &plan, const char *id)
{
    const auto found = std::find_if(plan.bases.begin(), plan.bases.end(),
                                    [&](const Plan::Base &base) { return base.node.id.text() == QLatin1String(id); });
    return found == plan.bases.end() ? nullptr : &*found;
}

} // namespace

/// What can be published if as many answer as are expected.
class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void largeGroupsAreShownAndSmallOnesNot();
    void classesFollowFromTheNumbers();
    void sameSeedSamePlan();
    void faultsAreNamed_data();
    void faultsAreNamed();

private:
    [[nodiscard]] Plan planOf(const char *expected) const
    {
        const auto read = readExpectation(expected, m_wave.questionnaire);
        if (!read)
            qFatal("%s", qPrintable(core::base::debugText(read.error())));
        return *planRelease(m_wave.questionnaire, m_wave.responses.front().wave, *read, {});
    }

    const tests::SyntheticWave m_wave = tests::makeSyntheticWave(10, 1);
};

void TestPlanner::largeGroupsAreShownAndSmallOnesNot()
{
    const Plan plan = planOf("dimension,value,number\ngroup,G01,60\ngroup,G02,60\ngroup,G03,4\ngroup,G04,13\n");
    QCOMPARE(plan.bases.front().node.id.text(), QStringLiteral("all"));
    QVERIFY(std::abs(plan.bases.front().expected - 137) < 0.01);
    QCOMPARE(plan.bases.front().shown, Plan::kTrials);
    const Plan::Base *few = baseOf(plan, "group=G03");
    QVERIFY(few != nullptr && few->shown < Plan::kTrials / 8);
    QCOMPARE(few->node.status, Status::Small);
    // A group that is shown in some trials and not in others.
    QVERIFY(std::any_of(plan.bases.begin(), plan.bases.end(),
                        [](const Plan::Base &base) { return base.shown > 0 && base.shown < Plan::kTrials; }));
    for (const Plan::Base &base : plan.bases)
        QVERIFY(!base.node.members); // nobody has answered
}

void TestPlanner::classesFollowFromTheNumbers()
{
    // Areas are classes of the ELY areas; nothing is known of who took part.
    const Plan plan = planOf("ely;E01;30\nely;E02;30\nely;E15;3");
    double inAreas = 0;
    for (const Plan::Base &base : plan.bases) {
        if (base.node.id.text().startsWith(QLatin1String("area=")))
            inAreas += base.expected;
        QVERIFY(!base.node.id.text().contains(QLatin1String("national")));
        QVERIFY(!base.node.id.text().contains(QLatin1String("group")));
    }
    QVERIFY(std::abs(inAreas - 63) < 0.01 || inAreas == 0);
    QVERIFY(plan.bases.size() > 3);
}

void TestPlanner::sameSeedSamePlan()
{
    const Plan one = planOf("group,G01,25\ngroup,G02,11");
    const Plan two = planOf("group,G01,25\ngroup,G02,11");
    QCOMPARE(one.bases.size(), two.bases.size());
    for (size_t i = 0; i < one.bases.size(); ++i)
        QVERIFY(one.bases[i].shown == two.bases[i].shown && one.bases[i].expected == two.bases[i].expected);
}

void TestPlanner::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("1");
    QTest::newRow("unknown dimension") << QByteArray("group,G01,5\nshoe,40,5") << QStringLiteral("2");
    QTest::newRow("unknown value") << QByteArray("group,G99,5") << QStringLiteral("1");
    QTest::newRow("no number") << QByteArray("group,G01,5\ngroup,G02,some") << QStringLiteral("2");
    QTest::newRow("below nothing") << QByteArray("group,G01,-5") << QStringLiteral("1");
    QTest::newRow("too many") << QByteArray("group,G01,1000001") << QStringLiteral("1");
    QTest::newRow("two of one question") << QByteArray("group,G01,5\nfamily,F1,5") << QStringLiteral("2");
    QTest::newRow("nobody") << QByteArray("group,G01,0") << QStringLiteral("1");
}

void TestPlanner::faultsAreNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    // The first value of a dimension that follows from the question that groups follow from too.
    const auto &family = *m_wave.questionnaire.dimension(core::questionnaire::DimensionId(QStringLiteral("family")));
    text.replace("F1", family.values.front().code.text().toUtf8());
    const auto read = readExpectation(text, m_wave.questionnaire);
    QVERIFY(!read && read.error().code == ErrorCode::InvalidInput);
    QCOMPARE(read.error().place.inside, line);
}

BAROMETER_TEST(TestPlanner)
#include "tst_planner.moc"
