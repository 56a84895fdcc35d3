// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/expression.h"

#include "core/questionnaire/expressionnode.h"
#include "core/questionnaire/expressionparser.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <limits>
#include <variant>

// Conversions and comparisons: XPath 1.0 (W3C Recommendation 16 November 1999), sections 3.4, 3.5 and 4. selected(),
// count-selected(), if() and coalesce(): ODK XForms specification, section XPath functions.
namespace core::questionnaire {
namespace {

using Value = std::variant<bool, double, QString>;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

// XPath's number(): white space, an optional minus, digits with an optional point. No exponent, no plus.
double numberOf(const QString &text)
{
    QStringView digits(text);
    while (!digits.isEmpty() && isSpace(digits.front()))
        digits = digits.sliced(1);
    while (!digits.isEmpty() && isSpace(digits.back()))
        digits.chop(1);
    const QStringView whole = digits;
    if (digits.startsWith(u'-'))
        digits = digits.sliced(1);
    qsizetype points = 0;
    for (const QChar c : digits) {
        points += c == u'.' ? 1 : 0;
        if (c != u'.' && (c < u'0' || c > u'9'))
            return std::numeric_limits<double>::quiet_NaN();
    }
    if (points > 1 || digits.size() == points)
        return std::numeric_limits<double>::quiet_NaN();
    return whole.toLatin1().toDouble();
}

QString textOf(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (number == 0) // minus zero as well
        return QStringLiteral("0");
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

bool toBoolean(const Value &value)
{
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean;
    if (const double *number = std::get_if<double>(&value))
        return *number != 0 && !std::isnan(*number);
    return !std::get<QString>(value).isEmpty();
}

double toNumber(const Value &value)
{
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean ? 1 : 0;
    if (const double *number = std::get_if<double>(&value))
        return *number;
    return numberOf(std::get<QString>(value));
}

QString toText(const Value &value)
{
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (const double *number = std::get_if<double>(&value))
        return textOf(*number);
    return std::get<QString>(value);
}

bool areEqual(const Value &a, const Value &b)
{
    if (std::holds_alternative<bool>(a) || std::holds_alternative<bool>(b))
        return toBoolean(a) == toBoolean(b);
    if (std::holds_alternative<double>(a) || std::holds_alternative<double>(b))
        return toNumber(a) == toNumber(b);
    return toText(a) == toText(b);
}

QStringList tokensOf(const QString &codes)
{
    QString spaced = codes;
    for (QChar &c : spaced)
        c = isSpace(c) ? QChar(u' ') : c;
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

Value apply(Operator op, const Value &a, const Value &b)
{
    switch (op) {
    case Operator::Or:
        return toBoolean(a) || toBoolean(b);
    case Operator::And:
        return toBoolean(a) && toBoolean(b);
    case Operator::Equal:
        return areEqual(a, b);
    case Operator::NotEqual:
        return !areEqual(a, b);
    case Operator::Less:
        return toNumber(a) < toNumber(b);
    case Operator::LessOrEqual:
        return toNumber(a) <= toNumber(b);
    case Operator::Greater:
        return toNumber(a) > toNumber(b);
    case Operator::GreaterOrEqual:
        return toNumber(a) >= toNumber(b);
    case Operator::Plus:
        return toNumber(a) + toNumber(b);
    case Operator::Minus:
        return toNumber(a) - toNumber(b);
    case Operator::Times:
        return toNumber(a) * toNumber(b);
    case Operator::Divide:
        return toNumber(a) / toNumber(b);
    case Operator::Modulo:
        return std::fmod(toNumber(a), toNumber(b)); // sign of the dividend, as XPath wants
    }
    Q_UNREACHABLE();
}

class Evaluation
{
public:
    explicit Evaluation(const Expression::Lookup &lookup) : m_lookup(lookup) { }

    Value of(const ExpressionNode &node) const
    {
        switch (node.kind) {
        case ExpressionNode::Kind::Number:
            return node.number;
        case ExpressionNode::Kind::Text:
            return node.text;
        case ExpressionNode::Kind::Reference:
            return m_lookup(node.text);
        case ExpressionNode::Kind::Negation:
            return -toNumber(of(node.children.front()));
        case ExpressionNode::Kind::Chain:
            return ofChain(node);
        case ExpressionNode::Kind::Call:
            return ofCall(node);
        }
        Q_UNREACHABLE();
    }

private:
    Value ofChain(const ExpressionNode &node) const
    {
        Value value = of(node.children.front());
        for (std::size_t i = 0; i < node.operators.size(); ++i)
            value = apply(node.operators[i], value, of(node.children[i + 1]));
        return value;
    }

    Value ofCall(const ExpressionNode &node) const
    {
        const auto argument = [&](std::size_t i) {
            return of(node.children.at(i));
        };
        switch (node.function) {
        case Function::Not:
            return !toBoolean(argument(0));
        case Function::Selected:
            return tokensOf(toText(argument(0))).contains(toText(argument(1)));
        case Function::CountSelected:
            return static_cast<double>(tokensOf(toText(argument(0))).size());
        case Function::True:
            return true;
        case Function::False:
            return false;
        case Function::Number:
            return toNumber(argument(0));
        case Function::String:
            return toText(argument(0));
        case Function::Boolean:
            return toBoolean(argument(0));
        case Function::If:
            return toBoolean(argument(0)) ? argument(1) : argument(2);
        case Function::Coalesce: {
            const QString first = toText(argument(0));
            return first.isEmpty() ? toText(argument(1)) : first;
        }
        case Function::StringLength: // in characters, not in UTF-16 units
            return static_cast<double>(toText(argument(0)).toUcs4().size());
        }
        Q_UNREACHABLE();
    }

    const Expression::Lookup &m_lookup;
};

template <typename Visit>
void visitNodes(const ExpressionNode &node, const Visit &visit)
{
    visit(node);
    for (const ExpressionNode &child : node.children)
        visitNodes(child, visit);
}

bool isLiteral(const ExpressionNode &node)
{
    return node.kind == ExpressionNode::Kind::Text || node.kind == ExpressionNode::Kind::Number;
}

bool comparesEquality(Operator op)
{
    return op == Operator::Equal || op == Operator::NotEqual;
}

} // namespace

base::Result<Expression> Expression::parse(const QString &source)
{
    base::Result<ExpressionNode> root = parseExpression(source);
    if (!root)
        return base::fail(root);
    Expression expression;
    expression.m_source = source;
    expression.m_root = std::make_shared<const ExpressionNode>(std::move(*root));
    return expression;
}

std::set<QString> Expression::references() const
{
    std::set<QString> names;
    if (m_root) {
        visitNodes(*m_root, [&](const ExpressionNode &node) {
            if (node.kind == ExpressionNode::Kind::Reference)
                names.insert(node.text);
        });
    }
    return names;
}

std::set<std::pair<QString, QString>> Expression::comparisons() const
{
    std::set<std::pair<QString, QString>> found;
    const auto add = [&](const ExpressionNode &a, const ExpressionNode &b) {
        if (a.kind == ExpressionNode::Kind::Reference && isLiteral(b))
            found.emplace(a.text, b.text);
    };
    if (m_root) {
        visitNodes(*m_root, [&](const ExpressionNode &node) {
            if (node.kind == ExpressionNode::Kind::Call && node.function == Function::Selected)
                add(node.children.at(0), node.children.at(1));
            for (std::size_t i = 0; i < node.operators.size(); ++i) {
                if (!comparesEquality(node.operators[i]))
                    continue;
                add(node.children[i], node.children[i + 1]);
                add(node.children[i + 1], node.children[i]);
            }
        });
    }
    return found;
}

bool Expression::evaluate(const Lookup &value) const
{
    return m_root && toBoolean(Evaluation(value).of(*m_root));
}

} // namespace core::questionnaire
