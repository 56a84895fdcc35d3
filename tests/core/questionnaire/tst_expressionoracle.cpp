// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The expression engine against libxml2's XPath 1.0 on thousands of made-up expressions. RapidCheck shrinks one on
// which they differ to the fewest numbers it was built from.
#include "core/questionnaire/expression.h"
#include "tests/core/questionnaire/xpathoracle.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

#include <array>

using core::questionnaire::Expression;

namespace {

const QMap<QString, QString> &answers()
{
    static const QMap<QString, QString> made{
        {QStringLiteral("Q01"), QString()},
        {QStringLiteral("Q02"), QStringLiteral("3")},
        {QStringLiteral("Q04"), QStringLiteral("edu mun none")},
        {QStringLiteral("Q03.mun"), QStringLiteral("10")},
        {QStringLiteral("Q39"), QStringLiteral("hyvää 👍")},
    };
    return made;
}

constexpr std::size_t kNumbers = 120; // enough for the largest expression of the depth below in most cases

// Builds an expression from a row of numbers; when they run out, the simplest parts are taken.
class Builder
{
public:
    explicit Builder(const std::vector<quint32> &numbers) : m_numbers(numbers), m_divides(next() % 2 == 1) { }

    QString expression(int depth = 0)
    {
        if (depth > 3)
            return leaf();
        switch (next() % 8) {
        case 0:
            return leaf();
        case 1:
        case 2:
        case 3:
            return chain(depth);
        case 4:
            return QStringLiteral("(%1)").arg(expression(depth + 1));
        case 5:
            return QStringLiteral("-") + operand(depth);
        default:
            return call(depth);
        }
    }

private:
    quint32 next() { return m_at < m_numbers.size() ? m_numbers[m_at++] : 0; }

    template <typename Array>
    QString oneOf(const Array &texts)
    {
        return QString::fromUtf8(texts.at(next() % texts.size()));
    }

    QString leaf()
    {
        static constexpr std::array<const char *, 5> names{"${Q01}", "${Q02}", "${Q04}", "${Q03.mun}", "${Q39}"};
        static constexpr std::array<const char *, 9> numbers{"0", "1", "2", "3", "10", "0.5", ".25", "7.", "1000000"};
        static constexpr std::array<const char *, 14> texts{"''",    "'3'",    "'edu'", "\"none\"", "' '",
                                                            "'0'",   "'-2'",   "' 7 '", "'7.0'",    "'.5'",
                                                            "'- 1'", "'true'", "'NaN'", "'å'"};
        switch (next() % 5) {
        case 0:
            return oneOf(names);
        case 1:
            return oneOf(numbers);
        case 2:
            return oneOf(texts);
        case 3:
            return QStringLiteral("true()");
        default:
            return QStringLiteral("false()");
        }
    }

    QString operand(int depth) { return next() % 2 == 0 ? leaf() : QStringLiteral("(%1)").arg(expression(depth + 1)); }

    // Without brackets on purpose: the strength and order of operators is half of what is compared.
    QString chain(int depth)
    {
        static constexpr std::array<const char *, 13> operators{" = ",  " != ", " < ", " <= ", " > ",   " >= ", " and ",
                                                                " or ", " + ",  " - ", " * ",  " mod ", " div "};
        QString made = operand(depth);
        const quint32 count = 1 + next() % 3;
        for (quint32 i = 0; i < count; ++i)
            made +=
                QString::fromLatin1(operators.at(next() % (operators.size() - (m_divides ? 0 : 1)))) + operand(depth);
        return made;
    }

    QString call(int depth)
    {
        static constexpr std::array<const char *, 9> calls{
            "not(%1)",           "boolean(%1)",      "number(%1)",         "if(%1, %2, %3)",  "string(%1)",
            "string-length(%1)", "selected(%1, %2)", "count-selected(%1)", "coalesce(%1, %2)"};
        constexpr std::size_t withoutText = 4;
        QString made = QString::fromLatin1(calls.at(next() % (m_divides ? withoutText : calls.size())));
        for (int i = 1; i <= 3; ++i)
            made.replace(QStringLiteral("%%1").arg(i), expression(depth + 1));
        return made;
    }

    const std::vector<quint32> &m_numbers;
    std::size_t m_at = 0;
    // Division or functions of text, never both: XPath asks for as many digits of a third as tell it from its
    // neighbours, libxml2 writes 15.
    bool m_divides;
};

QString answerTo(const QString &name)
{
    return answers().value(name);
}

// The text of a value is compared where XPath leaves no choice: not for fractions, whose digits it does not fix.
bool hasFixedText(const QString &text)
{
    static const QRegularExpression fraction(QStringLiteral(R"(^-?\d+\.\d+$|e[+-]\d+$|^-?\d{10,}$)"));
    return !text.contains(u'\'') && !fraction.match(text).hasMatch();
}

} // namespace

class TestExpressionOracle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Read once, before the first property of the program.
        qputenv("RC_PARAMS", QByteArray("seed=") + QByteArray::number(tests::seed()) + " max_success=4000 max_size=20");
    }

    void agreesWithLibxml()
    {
        const bool holds = rc::check("expressions mean what libxml2 makes of them", [] {
            const auto numbers = *rc::gen::container<std::vector<quint32>>(
                kNumbers, rc::gen::resize(rc::kNominalSize, rc::gen::inRange<quint32>(0, 1U << 20)));
            const QString source = Builder(numbers).expression();
            RC_PRE(source.size() <= 4000);
            const auto parsed = Expression::parse(source);
            const std::optional<tests::OracleValue> wanted = tests::askOracle(source, answers());
            RC_LOG() << source.toStdString() << '\n';
            RC_ASSERT(parsed.has_value());
            RC_ASSERT(wanted.has_value());
            RC_LOG() << "wanted: " << wanted->text.toStdString() << '\n';
            RC_ASSERT(parsed->evaluate(answerTo) == wanted->boolean);
            if (hasFixedText(wanted->text)) {
                const auto text = Expression::parse(QStringLiteral("string(%1) = '%2'").arg(source, wanted->text));
                RC_ASSERT(!text || text->evaluate(answerTo)); // not parsed: it became too deep by one
            }
        });
        QVERIFY(holds);
    }

    // Text that is no expression: both refuse, or both accept (what is beyond our subset, libxml2 may accept alone).
    void acceptsNothingThatLibxmlRefuses()
    {
        const bool holds = rc::check("what we accept is XPath", [] {
            static constexpr std::array<const char *, 22> parts{
                "(", ")", "1", ".5",  "'a'", "${Q02}", "and", "or", "=",      "!=",      "<",
                "-", "+", "*", "div", "mod", "not(",   ",",   " ",  "true()", "string(", "if("};
            const auto numbers = *rc::gen::container<std::vector<quint32>>(
                rc::gen::resize(rc::kNominalSize, rc::gen::inRange<quint32>(0, parts.size())));
            QString source;
            for (const quint32 number : numbers)
                source += QString::fromLatin1(parts.at(number));
            if (const auto parsed = Expression::parse(source)) {
                const std::optional<tests::OracleValue> wanted = tests::askOracle(source, answers());
                RC_LOG() << source.toStdString() << '\n';
                RC_ASSERT(wanted.has_value());
                RC_ASSERT(parsed->evaluate(answerTo) == wanted->boolean);
            }
        });
        QVERIFY(holds);
    }
};

BAROMETER_TEST(TestExpressionOracle)
#include "tst_expressionoracle.moc"
