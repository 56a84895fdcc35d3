// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/expressionparser.h"

#include "core/base/fault.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <span>

namespace core::questionnaire {
namespace {

using base::Result;

struct Token
{
    enum class Kind { Number, Text, Reference, Name, Symbol, End };
    Kind kind = Kind::End;
    QString text;
    double number = 0;
    qsizetype column = 1;
};

tl::unexpected<base::Error> fault(base::FaultSource what, qsizetype column, const QStringList &arguments = {})
{
    return base::invalidInput(what, arguments, {QString(), QString::number(column)});
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

// Q23, Q03.mun: an id and, behind a point, the code of a row.
bool isReferenceName(const QString &name)
{
    const qsizetype point = name.indexOf(u'.');
    const QString id = point < 0 ? name : name.left(point);
    if (id.isEmpty() || !isLetter(id.at(0)))
        return false;
    for (const QChar c : id) {
        if (!isLetter(c) && !isDigit(c) && c != u'_')
            return false;
    }
    if (point < 0)
        return true;
    const QString row = name.mid(point + 1);
    for (const QChar c : row) {
        if (c.isSpace() || c == u'.' || c == u',' || c == u'=' || c == u':')
            return false;
    }
    return !row.isEmpty();
}

class Lexer
{
public:
    explicit Lexer(const QString &source) : m_source(source) { }

    Result<std::vector<Token>> tokens()
    {
        std::vector<Token> tokens;
        while (true) {
            while (m_at < m_source.size() && isSpace(m_source.at(m_at)))
                ++m_at;
            Token token;
            token.column = m_at + 1;
            if (m_at == m_source.size()) {
                tokens.push_back(std::move(token));
                return tokens;
            }
            const Result<void> read = readToken(token);
            if (!read)
                return base::fail(read);
            tokens.push_back(std::move(token));
        }
    }

private:
    Result<void> readToken(Token &token)
    {
        const QChar c = m_source.at(m_at);
        const QChar next = m_at + 1 < m_source.size() ? m_source.at(m_at + 1) : QChar();
        if (isDigit(c) || (c == u'.' && isDigit(next))) {
            readNumber(token);
            return {};
        }
        if (c == u'\'' || c == u'"')
            return readText(token);
        if (c == u'$')
            return readReference(token);
        if (isLetter(c)) {
            readName(token);
            return {};
        }
        return readSymbol(token);
    }

    void readNumber(Token &token)
    {
        const qsizetype start = m_at;
        skipDigits();
        if (m_at < m_source.size() && m_source.at(m_at) == u'.') {
            ++m_at;
            skipDigits();
        }
        token.kind = Token::Kind::Number;
        token.text = m_source.mid(start, m_at - start);
        token.number = token.text.toLatin1().toDouble();
    }

    Result<void> readText(Token &token)
    {
        const qsizetype end = m_source.indexOf(m_source.at(m_at), m_at + 1);
        if (end < 0)
            return fault(QT_TRANSLATE_NOOP("Faults", "a quotation mark is not closed"), m_at + 1);
        token.kind = Token::Kind::Text;
        token.text = m_source.mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return {};
    }

    Result<void> readReference(Token &token)
    {
        const qsizetype end = m_source.indexOf(u'}', m_at);
        if (m_at + 1 >= m_source.size() || m_source.at(m_at + 1) != u'{' || end < 0)
            return fault(QT_TRANSLATE_NOOP("Faults", "a name is written ${name}"), m_at + 1);
        token.kind = Token::Kind::Reference;
        token.text = m_source.mid(m_at + 2, end - m_at - 2);
        if (!isReferenceName(token.text))
            return fault(QT_TRANSLATE_NOOP("Faults", "'%1' is not a name"), m_at + 3, {token.text});
        m_at = end + 1;
        return {};
    }

    // A hyphen belongs to a name, as in count-selected; a minus behind a name therefore needs a space, as in XPath.
    void readName(Token &token)
    {
        const qsizetype start = m_at;
        while (m_at < m_source.size() &&
               (isLetter(m_source.at(m_at)) || isDigit(m_source.at(m_at)) || m_source.at(m_at) == u'-' ||
                m_source.at(m_at) == u'_' || m_source.at(m_at) == u'.' || m_source.at(m_at) == u':'))
            ++m_at;
        token.kind = Token::Kind::Name;
        token.text = m_source.mid(start, m_at - start);
    }

    Result<void> readSymbol(Token &token)
    {
        static constexpr std::array<QStringView, 12> symbols{u"<=", u">=", u"!=", u"<", u">", u"=",
                                                             u"+",  u"-",  u"*",  u"(", u")", u","};
        token.kind = Token::Kind::Symbol;
        for (const QStringView symbol : symbols) {
            if (QStringView(m_source).mid(m_at).startsWith(symbol)) {
                token.text = symbol.toString();
                m_at += symbol.size();
                return {};
            }
        }
        return fault(QT_TRANSLATE_NOOP("Faults", "'%1' has no meaning here"), m_at + 1, {QString(m_source.at(m_at))});
    }

    void skipDigits()
    {
        while (m_at < m_source.size() && isDigit(m_source.at(m_at)))
            ++m_at;
    }

    const QString &m_source;
    qsizetype m_at = 0;
};

struct OperatorName
{
    QStringView name;
    Operator meaning;
    bool isWord = false;
};

constexpr std::array<OperatorName, 1> kOr{{{u"or", Operator::Or, true}}};
constexpr std::array<OperatorName, 1> kAnd{{{u"and", Operator::And, true}}};
constexpr std::array<OperatorName, 2> kEquality{{{u"=", Operator::Equal}, {u"!=", Operator::NotEqual}}};
constexpr std::array<OperatorName, 4> kRelational{{{u"<", Operator::Less},
                                                   {u"<=", Operator::LessOrEqual},
                                                   {u">", Operator::Greater},
                                                   {u">=", Operator::GreaterOrEqual}}};
constexpr std::array<OperatorName, 2> kAdditive{{{u"+", Operator::Plus}, {u"-", Operator::Minus}}};
constexpr std::array<OperatorName, 3> kMultiplicative{
    {{u"*", Operator::Times}, {u"div", Operator::Divide, true}, {u"mod", Operator::Modulo, true}}};
// Weakest first.
constexpr std::array<std::span<const OperatorName>, 6> kLevels{kOr,         kAnd,      kEquality,
                                                               kRelational, kAdditive, kMultiplicative};

struct FunctionName
{
    QStringView name;
    Function meaning;
    qsizetype arguments;
};

constexpr std::array<FunctionName, 11> kFunctions{{
    {u"not", Function::Not, 1},
    {u"selected", Function::Selected, 2},
    {u"count-selected", Function::CountSelected, 1},
    {u"true", Function::True, 0},
    {u"false", Function::False, 0},
    {u"number", Function::Number, 1},
    {u"string", Function::String, 1},
    {u"boolean", Function::Boolean, 1},
    {u"if", Function::If, 3},
    {u"coalesce", Function::Coalesce, 2},
    {u"string-length", Function::StringLength, 1},
}};

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens) : m_tokens(std::move(tokens)) { }

    Result<ExpressionNode> parse()
    {
        Result<ExpressionNode> root = chain(0);
        if (root && token().kind != Token::Kind::End)
            return fault(QT_TRANSLATE_NOOP("Faults", "an operator is expected, not '%1'"), token().column,
                         {token().text});
        return root;
    }

private:
    const Token &token() const { return m_tokens.at(m_at); }

    bool isSymbol(QStringView symbol) const { return token().kind == Token::Kind::Symbol && token().text == symbol; }

    bool take(QStringView symbol)
    {
        const bool is = isSymbol(symbol);
        m_at += is ? 1 : 0;
        return is;
    }

    std::optional<Operator> takeOperator(std::span<const OperatorName> names)
    {
        for (const OperatorName &name : names) {
            if (token().kind == (name.isWord ? Token::Kind::Name : Token::Kind::Symbol) && token().text == name.name) {
                ++m_at;
                return name.meaning;
            }
        }
        return std::nullopt;
    }

    Result<ExpressionNode> chain(std::size_t level)
    {
        if (level == kLevels.size())
            return signedOperand();
        Result<ExpressionNode> first = chain(level + 1);
        if (!first)
            return first;
        ExpressionNode node;
        node.kind = ExpressionNode::Kind::Chain;
        while (const std::optional<Operator> read = takeOperator(kLevels.at(level))) {
            Result<ExpressionNode> operand = chain(level + 1);
            if (!operand)
                return operand;
            node.operators.push_back(*read);
            node.children.push_back(std::move(*operand));
        }
        if (node.operators.empty())
            return first;
        node.children.insert(node.children.begin(), std::move(*first));
        return node;
    }

    Result<ExpressionNode> signedOperand()
    {
        bool negative = false;
        bool anySign = false;
        while (take(u"-")) {
            negative = !negative;
            anySign = true;
        }
        Result<ExpressionNode> inner = operand();
        if (!inner || !anySign)
            return inner;
        ExpressionNode node = negation(std::move(*inner));
        return negative ? node : negation(std::move(node));
    }

    static ExpressionNode negation(ExpressionNode inner)
    {
        ExpressionNode node;
        node.kind = ExpressionNode::Kind::Negation;
        node.children.push_back(std::move(inner));
        return node;
    }

    Result<ExpressionNode> operand()
    {
        const Token &first = token();
        ExpressionNode node;
        switch (first.kind) {
        case Token::Kind::Number:
            node.kind = ExpressionNode::Kind::Number;
            node.number = first.number;
            node.text = first.text;
            break;
        case Token::Kind::Text:
            node.text = first.text;
            break;
        case Token::Kind::Reference:
            node.kind = ExpressionNode::Kind::Reference;
            node.text = first.text;
            break;
        case Token::Kind::Name:
            return call();
        case Token::Kind::Symbol:
            if (first.text == u"(")
                return bracket();
            return fault(QT_TRANSLATE_NOOP("Faults", "a value is expected, not '%1'"), first.column, {first.text});
        case Token::Kind::End:
            return fault(QT_TRANSLATE_NOOP("Faults", "a value is missing at the end"), first.column);
        }
        ++m_at;
        return node;
    }

    Result<ExpressionNode> nested()
    {
        if (m_depth == kDeepestExpression)
            return fault(QT_TRANSLATE_NOOP("Faults", "nested too deeply"), token().column);
        ++m_depth;
        Result<ExpressionNode> node = chain(0);
        --m_depth;
        return node;
    }

    Result<ExpressionNode> bracket()
    {
        const qsizetype column = token().column;
        ++m_at;
        Result<ExpressionNode> node = nested();
        if (node && !take(u")"))
            return fault(QT_TRANSLATE_NOOP("Faults", "the ( is not closed"), column);
        return node;
    }

    Result<ExpressionNode> call()
    {
        const Token name = token();
        ++m_at;
        if (!take(u"("))
            return fault(QT_TRANSLATE_NOOP("Faults", "'%1' is not a value; a question is written ${%1}"), name.column,
                         {name.text});
        const FunctionName *known = nullptr;
        for (const FunctionName &function : kFunctions) {
            if (name.text == function.name)
                known = &function;
        }
        if (known == nullptr)
            return fault(QT_TRANSLATE_NOOP("Faults", "there is no function %1()"), name.column, {name.text});
        ExpressionNode node;
        node.kind = ExpressionNode::Kind::Call;
        node.function = known->meaning;
        bool more = !isSymbol(u")");
        while (more) {
            Result<ExpressionNode> argument = nested();
            if (!argument)
                return argument;
            node.children.push_back(std::move(*argument));
            more = take(u",");
        }
        if (!take(u")"))
            return fault(QT_TRANSLATE_NOOP("Faults", "the ( of %1() is not closed"), name.column, {name.text});
        const auto count = static_cast<qsizetype>(node.children.size());
        if (count != known->arguments)
            return fault(QT_TRANSLATE_NOOP("Faults", "%1() takes %2 arguments, not %3"), name.column,
                         {name.text, QString::number(known->arguments), QString::number(count)});
        return node;
    }

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<ExpressionNode> parseExpression(const QString &source)
{
    if (source.size() > kLongestExpression)
        return fault(QT_TRANSLATE_NOOP("Faults", "longer than %1 characters"), kLongestExpression + 1,
                     {QString::number(kLongestExpression)});
    Result<std::vector<Token>> tokens = Lexer(source).tokens();
    if (!tokens)
        return base::fail(tokens);
    return Parser(std::move(*tokens)).parse();
}

} // namespace core::questionnaire
