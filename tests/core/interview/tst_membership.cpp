// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/interview.h"
#include "core/interview/membership.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::interview;
using namespace core::questionnaire;
using core::base::Language;
using tests::code;
using tests::item;
using tests::question;
using tests::ticked;
using tests::wave;

class TestMembership : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byChoice();
    void byClass();
    void byAttribute();
    void byExpression_data();
    void byExpression();
    void unknownQuestionIsNone();

private:
    [[nodiscard]] QString value(const Dimension &dimension, const Response &response) const
    {
        return dimensionValue(m_questionnaire, dimension, response).text();
    }
    [[nodiscard]] Response answering(const Answer &org) const;
    static Dimension dimension(const char *question, const QStringList &values);

    Questionnaire m_questionnaire = tests::smallQuestionnaire();
};

Dimension TestMembership::dimension(const char *question, const QStringList &values)
{
    Dimension made;
    made.question = tests::question(question);
    for (const QString &value : values)
        made.values.push_back({Code(value), {}});
    return made;
}

void TestMembership::initTestCase()
{
    ClassTable table;
    table.id = ClassTableId(QStringLiteral("side"));
    table.of = ListId(QStringLiteral("ORG"));
    table.classes = {{code("official"), {}, {code("mun")}}, {code("other"), {}, {code("ngo"), code("vol")}}};
    m_questionnaire.classTables = {table};
}

Response TestMembership::answering(const Answer &org) const
{
    Interview interview(m_questionnaire, wave("1"), Language(QStringLiteral("fi")), false);
    if (!interview.setAnswer(question("org"), org))
        qFatal("the walk is wrong");
    interview.next();
    return interview.finish(false);
}

void TestMembership::byChoice()
{
    const Dimension org = dimension("org", {QStringLiteral("mun"), QStringLiteral("ngo")});
    QCOMPARE(value(org, answering(ticked("mun"))), QStringLiteral("mun"));
    QCOMPARE(value(org, answering(ticked("vol"))), QStringLiteral("none")); // no value of the dimension
    QCOMPARE(value(org, answering({})), QStringLiteral("none"));            // skipped
}

void TestMembership::byClass()
{
    Dimension side = dimension("org", {QStringLiteral("official"), QStringLiteral("other")});
    side.classes = ClassTableId(QStringLiteral("side"));
    QCOMPARE(value(side, answering(ticked("mun"))), QStringLiteral("official"));
    QCOMPARE(value(side, answering(ticked("vol"))), QStringLiteral("other"));
    QCOMPARE(value(side, answering({})), QStringLiteral("none"));
}

void TestMembership::byAttribute()
{
    Dimension family = dimension("org", {QStringLiteral("public"), QStringLiteral("third")});
    family.attribute = QStringLiteral("family");
    QCOMPARE(value(family, answering(ticked("mun"))), QStringLiteral("public"));
    QCOMPARE(value(family, answering(ticked("ngo"))), QStringLiteral("third"));
    QCOMPARE(value(family, answering(ticked("vol"))), QStringLiteral("none")); // has no such attribute
}

void TestMembership::byExpression_data()
{
    QTest::addColumn<QString>("know");
    QTest::addColumn<QString>("nat");
    QTest::addColumn<bool>("leftThePage");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *know, const char *nat, bool left, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(know) << QString::fromLatin1(nat) << left
                            << QString::fromLatin1(expected);
    };
    row("took part", "3", "t1", true, "yes");
    row("took part, stopped on the page", "3", "t1", false, "yes");
    row("took part in nothing", "3", "none", true, "no");
    row("unsure", "3", "unsure", true, "no");
    row("skipped", "3", "", true, "no");
    row("not asked", "1", "", true, "no");
    row("not reached", "3", "", false, "none");
}

void TestMembership::byExpression()
{
    QFETCH(QString, know);
    QFETCH(QString, nat);
    QFETCH(bool, leftThePage);
    QFETCH(QString, expected);
    Dimension national = dimension("", {QStringLiteral("yes"), QStringLiteral("no")});
    national.expression = Expression::parse(QStringLiteral("${tookNat}")).value();
    Interview interview(m_questionnaire, wave("1"), Language(QStringLiteral("fi")), false);
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked(qPrintable(know))));
    if (!nat.isEmpty())
        QVERIFY_RESULT(interview.setAnswer(question("nat"), ticked(qPrintable(nat))));
    for (int page = 0; page < 6; ++page) // org, partners, best, views, views, know
        interview.next();
    if (leftThePage)
        interview.next();
    QCOMPARE(value(national, interview.finish(false)), expected);
}

void TestMembership::unknownQuestionIsNone()
{
    QCOMPARE(value(dimension("nowhere", {QStringLiteral("mun")}), answering(ticked("mun"))), QStringLiteral("none"));
    QCOMPARE(value(dimension("partners", {QStringLiteral("a")}), answering(ticked("mun"))), QStringLiteral("none"));
}

BAROMETER_TEST(TestMembership)
#include "tst_membership.moc"
