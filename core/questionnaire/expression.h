// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/questionnaire/answer.h"

#include <functional>
#include <memory>
#include <set>
#include <utility>

namespace core::questionnaire {

struct ExpressionNode; // the tree, private to the expression engine

/// A relevance expression in the XPath 1.0 subset that XLSForm uses: ${Q23} and ${namedExpression}, literals, and or,
/// = != < <= > >=, + - * div mod, and the functions not(), selected(), count-selected(), true(), false(), number(),
/// string(), boolean(), if(), coalesce(), string-length(). Battery rows are ${Q03.mun}; in a name that came from
/// XLSForm `_` stands for `.`. Immutable and cheap to copy.
class Expression
{
public:
    /// Errors: InvalidInput with the column of the fault in place.inside. Nesting and length are limited.
    [[nodiscard]] static base::Result<Expression> parse(const QString &source);

    [[nodiscard]] const QString &source() const { return m_source; }
    /// Names that stand between ${ and }, questions, rows and named expressions alike.
    [[nodiscard]] std::set<QString> references() const;
    /// Name and literal wherever a name is compared with one: selected(${Q24}, 'none'), ${Q23} != 1. A checker finds
    /// mistyped codes with it.
    [[nodiscard]] std::set<std::pair<QString, QString>> comparisons() const;

    /// value(name) gives what stands for ${name}: codes separated by spaces, a text, or "" for no answer; for a named
    /// expression "true", or "" for false (boolean() of any other text is true). The result is XPath's boolean().
    /// Questionnaire::evaluate() resolves named expressions by itself.
    using Lookup = std::function<QString(const QString &name)>;
    [[nodiscard]] bool evaluate(const Lookup &value) const;

    friend bool operator==(const Expression &a, const Expression &b) { return a.m_source == b.m_source; }

private:
    QString m_source;
    std::shared_ptr<const ExpressionNode> m_root; // shared: the tree never changes, copies of a questionnaire use one
};

} // namespace core::questionnaire
