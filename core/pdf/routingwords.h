// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/questionnaire/paperform.h"

namespace core::pdf {

/// Routing in words for a reader of paper, by the numbers printed there: "in question 24 you ticked at least one of
/// 01–11". A clause stands behind "Answer only if".
class RoutingWords
{
public:
    /// All of them outlive it.
    RoutingWords(const questionnaire::PaperForm &form, const language::Catalogue &catalogue, base::Language language);

    /// What must hold, clause by clause ("and" between them). An expression that no words are known for gives a clause
    /// that leaves it to the reader.
    [[nodiscard]] QStringList clauses(const questionnaire::Expression &expression) const;
    /// What must hold for every one of them, clause by clause.
    [[nodiscard]] QStringList commonClauses(const std::vector<questionnaire::Expression> &expressions) const;
    enum class Scope { Question, Section };
    /// "Answer only if in question 24 you chose 3 and …"; empty without a clause.
    [[nodiscard]] QString sentence(const QStringList &clauses, Scope scope = Scope::Question) const;

private:
    using Expression = questionnaire::Expression;
    struct Facts;

    [[nodiscard]] QString alternatives(const std::vector<Expression> &parts) const;
    [[nodiscard]] QString oneQuestion(const questionnaire::PaperQuestion &asked, const std::vector<Expression> &parts,
                                      bool all) const;
    [[nodiscard]] QString inWords(const questionnaire::PaperQuestion &asked, const Facts &facts) const;
    [[nodiscard]] QString listed(const questionnaire::PaperQuestion &asked, const QList<int> &choices,
                                 const char *link) const;
    [[nodiscard]] std::vector<Expression> split(const Expression &expression, const QString &word) const;
    [[nodiscard]] const questionnaire::PaperQuestion *onlyQuestion(const Expression &expression) const;
    [[nodiscard]] QString text(const char *source) const;

    const questionnaire::PaperForm &m_form;
    const language::Catalogue &m_catalogue;
    base::Language m_language;
};

} // namespace core::pdf
