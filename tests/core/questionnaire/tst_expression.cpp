// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/expression.h"
#include "core/questionnaire/questionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::questionnaire;

namespace {

// What the answers of these rows are.
QString answered(const QString &name)
{
    static const QMap<QString, QString> answers{
        {QStringLiteral("Q23"), QStringLiteral("3")},      {QStringLiteral("Q24"), QStringLiteral("train web news")},
        {QStringLiteral("Q25"), QStringLiteral("none")},   {QStringLiteral("Q03.mun"), QStringLiteral("7")},
        {QStringLiteral("Q39"), QStringLiteral("hyvä 👍")},
    };
    return answers.value(name);
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    // Expected values follow the text of XPath 1.0 and of the ODK XForms specification; the comparison with another
    // implementation is in tst_expressionoracle.cpp.
    void evaluates_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("expected");
        const auto holds = [](const char *source) {
            QTest::newRow(source) << QString::fromUtf8(source) << true;
        };
        const auto fails = [](const char *source) {
            QTest::newRow(source) << QString::fromUtf8(source) << false;
        };
        // answers
        holds("${Q23}");
        fails("${Q02}");
        holds("${Q23} = '3'");
        holds("${Q23} = 3");
        holds("${Q23} != 1");
        holds("${Q02} != 1");
        holds("${Q02} = ''");
        holds("${Q03.mun} >= 7");
        fails("${Q02} < 5");
        fails("${Q02} >= 5");
        holds("selected(${Q24}, 'web')");
        fails("selected(${Q24}, 'we')");
        fails("selected(${Q02}, '')");
        fails("selected(${Q24}, '')");
        holds("count-selected(${Q24}) = 3");
        holds("count-selected(${Q02}) = 0");
        holds("count-selected(${Q24}) - selected(${Q24}, 'news') - selected(${Q24}, 'mat') > 0");
        holds("count-selected(${Q25}) > 0 and selected(${Q25}, 'none')");
        // booleans
        holds("true()");
        fails("false()");
        holds("not(false())");
        holds("'false'");
        fails("''");
        holds("' '");
        fails("0");
        holds("0.5");
        fails("-0");
        fails("0 div 0");
        holds("1 div 0");
        holds("'0'");
        holds("boolean('x') = true()");
        holds("'x' = true()");
        holds("'' = false()");
        holds("true() > false()");
        // strength and order of operators
        holds("true() or false() and false()");
        fails("(true() or false()) and false()");
        holds("1 + 2 * 3 = 7");
        holds("(1 + 2) * 3 = 9");
        holds("10 - 4 - 3 = 3");
        holds("2 * 7 mod 4 = 2");
        holds("3 > 2 > 0");
        fails("3 > 2 > 1");
        holds("1 = 1 = true()");
        holds("1 < 2 = true()");
        holds("-2 - -3 = 1");
        holds("--2 = 2");
        holds("3 -1 = 2");
        // numbers
        holds("5 mod -2 = 1");
        holds("-5 mod 2 = -1");
        holds("1.5 mod 0.5 = 0");
        holds("number('  12.50 ') = 12.5");
        holds("string(number('1e3')) = 'NaN'");
        holds("string(number('+1')) = 'NaN'");
        holds("string(number('.')) = 'NaN'");
        holds("string(number('')) = 'NaN'");
        holds("number('.5') = 0.5");
        holds("number('5.') = 5");
        holds("number(true()) = 1");
        fails("number('x') = number('x')");
        holds("number('x') != number('x')");
        holds("string(1 div 0) = 'Infinity'");
        holds("string(-1 div 0) = '-Infinity'");
        holds("string(-0) = '0'");
        holds("string(3.0) = '3'");
        holds("string(0.1) = '0.1'");
        holds("string(1000000000000000000000) = '1000000000000000000000'");
        holds("string(true()) = 'true'");
        holds("1 = '1.0'");
        fails("'1' = '1.0'");
        // texts
        holds("string-length('åäö') = 3");
        holds("string-length(${Q39}) = 6");
        holds("string-length(12) = 2");
        holds("\"it's\" = \"it's\"");
        holds("if(${Q23} > 2, 'a', 'b') = 'a'");
        holds("if('', 'a', 'b') = 'b'");
        holds("coalesce(${Q02}, 'x') = 'x'");
        holds("coalesce(${Q23}, 'x') = 3");
        holds("\t1 =\n1 ");
    }

    void evaluates()
    {
        QFETCH(QString, source);
        const auto expression = Expression::parse(source);
        QVERIFY_RESULT(expression);
        QTEST(expression->evaluate(answered), "expected");
        QCOMPARE(expression->source(), source);
    }

    void refusesWithTheColumn_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("column");
        const auto row = [](const char *source, const char *column) {
            QTest::newRow(source) << QString::fromUtf8(source) << QString::fromLatin1(column);
        };
        row("", "1");
        row("   ", "4");
        row("1 +", "4");
        row("1 2", "3");
        row("(1", "1");
        row("1)", "2");
        row("'open", "1");
        row("${", "1");
        row("$Q1", "1");
        row("${}", "3");
        row("${Q 1}", "3");
        row("${1Q}", "3");
        row("${Q03.}", "3");
        row("${Q03.a.b}", "3");
        row("Q23 = 1", "1");
        row("1 = Q23", "5");
        row("selected(${Q24})", "1");
        row("true(1)", "1");
        row("not()", "1");
        row("if(1, 2)", "1");
        row("selected(${Q24}, 'a'", "1");
        row("selected(${Q24}, )", "18");
        row("today() = 1", "1");
        row("1 | 2", "3");
        row("/data/q", "1");
        row("1 or", "5");
        row("or 1", "1");
        row("1 == 2", "4");
        row("1 ! = 2", "3");
        row("‘a’ = 1", "1");
        row("1 and (2 or (3 = ))", "18");
    }

    void refusesWithTheColumn()
    {
        QFETCH(QString, source);
        const auto expression = Expression::parse(source);
        QVERIFY(!expression);
        QCOMPARE(expression.error().code, core::base::ErrorCode::InvalidInput);
        QVERIFY(!expression.error().arguments.value(0).isEmpty());
        QTEST(expression.error().place.inside, "column");
    }

    void isBounded()
    {
        const auto brackets = [](qsizetype count) {
            return QString(count, u'(') + QStringLiteral("1") + QString(count, u')');
        };
        QVERIFY_RESULT(Expression::parse(brackets(48)));
        QVERIFY(!Expression::parse(brackets(49)));
        QVERIFY(!Expression::parse(QStringLiteral("not(").repeated(900)));
        QVERIFY(!Expression::parse(QString(4096, u' ') + u'1'));
        // The longest chains and signs that fit are worked out without deep recursion.
        const auto chain = Expression::parse(QStringLiteral("1") + QStringLiteral("+1").repeated(2047));
        QVERIFY_RESULT(chain);
        QVERIFY(chain->evaluate(answered));
        const auto signs = Expression::parse(QString(4094, u'-') + QStringLiteral("1"));
        QVERIFY_RESULT(signs);
        QVERIFY(signs->evaluate(answered));
    }

    void tellsWhatItRefersTo()
    {
        const auto expression =
            Expression::parse(QStringLiteral("selected(${Q24}, 'web') or ${Q23} != 1 and 'x' = ${Q03.mun} or "
                                             "count-selected(${Q25}) > 2 or ${tookPart}"));
        QVERIFY_RESULT(expression);
        QCOMPARE(expression->references(),
                 (std::set<QString>{QStringLiteral("Q24"), QStringLiteral("Q23"), QStringLiteral("Q03.mun"),
                                    QStringLiteral("Q25"), QStringLiteral("tookPart")}));
        QCOMPARE(expression->comparisons(),
                 (std::set<std::pair<QString, QString>>{{QStringLiteral("Q24"), QStringLiteral("web")},
                                                        {QStringLiteral("Q23"), QStringLiteral("1")},
                                                        {QStringLiteral("Q03.mun"), QStringLiteral("x")}}));
    }

    void anEmptyExpressionIsFalse()
    {
        QVERIFY(!Expression().evaluate(answered));
        QVERIFY(Expression().references().empty());
    }

    void namedExpressionsAreResolved()
    {
        Questionnaire made;
        const auto name = [&](const QString &id, const QString &source) {
            made.expressions.emplace(ExpressionId(id), *Expression::parse(source));
        };
        name(QStringLiteral("known"), QStringLiteral("${Q23} > 2"));
        name(QStringLiteral("stranger"), QStringLiteral("not(${known})"));
        const auto holds = [&](const QString &source) {
            return made.evaluate(*Expression::parse(source), answered);
        };
        QVERIFY(holds(QStringLiteral("${known}")));
        QVERIFY(holds(QStringLiteral("${known} = true()")));
        QVERIFY(!holds(QStringLiteral("${stranger}")));
        QVERIFY(holds(QStringLiteral("${stranger} = false()")));
        QVERIFY(holds(QStringLiteral("not(${stranger}) and ${Q23} = 3")));
    }

    void namesThatUseEachOtherEndAtOnce()
    {
        Questionnaire made;
        for (int i = 0; i < 60; ++i) {
            const QString source = QStringLiteral("${e%1} or ${e%1}").arg(i + 1);
            made.expressions.emplace(ExpressionId(QStringLiteral("e%1").arg(i)), *Expression::parse(source));
        }
        made.expressions.emplace(ExpressionId(QStringLiteral("e60")), *Expression::parse(QStringLiteral("${e0}")));
        QVERIFY(!made.evaluate(*Expression::parse(QStringLiteral("${e0}")), answered));
    }
};

BAROMETER_TEST(TestExpression)
#include "tst_expression.moc"
