// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace core::questionnaire {

enum class Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Modulo,
};

enum class Function {
    Not,
    Selected,
    CountSelected,
    True,
    False,
    Number,
    String,
    Boolean,
    If,
    Coalesce,
    StringLength,
};

/// One node of a parsed expression; private to the expression engine. Operators of one strength that follow each other
/// (a or b or c) form one node, so that only brackets and calls make a tree deep, and the parser limits those.
struct ExpressionNode
{
    enum class Kind { Number, Text, Reference, Negation, Chain, Call };

    Kind kind = Kind::Text;
    double number = 0;
    QString text; ///< literal text or name of the reference
    Function function = Function::Not;
    std::vector<Operator> operators;      ///< chain: operators[i] stands before children[i + 1]
    std::vector<ExpressionNode> children; ///< operands or arguments
};

} // namespace core::questionnaire
