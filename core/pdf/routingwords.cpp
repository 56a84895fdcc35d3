// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/routingwords.h"

#include "core/questionnaire/lookedat.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace core::pdf {

using questionnaire::Expression;
using questionnaire::ExpressionId;
using questionnaire::PaperQuestion;
using questionnaire::QuestionId;
using questionnaire::QuestionType;

namespace {

constexpr int kLongestLabel = 60; ///< of the one choice that is named beside its number

/// Takes off brackets that go round the whole text, and blanks.
QString bare(QString source)
{
    source = source.trimmed();
    while (source.startsWith(u'(') && source.endsWith(u')')) {
        int depth = 0;
        for (qsizetype i = 0; i + 1 < source.size(); ++i) {
            depth += source.at(i) == u'(' ? 1 : source.at(i) == u')' ? -1 : 0;
            if (depth == 0)
                return source;
        }
        source = source.mid(1, source.size() - 2).trimmed();
    }
    return source;
}

/// The parts between a word that stands outside of brackets and quotes: "a and (b and c)" -> "a", "(b and c)".
QStringList topLevel(const QString &source, const QString &word)
{
    QStringList parts;
    QString part;
    QChar quote;
    int depth = 0;
    const QString link = QLatin1Char(' ') + word + QLatin1Char(' ');
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar each = source.at(i);
        if (quote.isNull() && depth == 0 && source.mid(i, link.size()) == link) {
            parts.append(part);
            part.clear();
            i += link.size() - 1;
            continue;
        }
        if (!quote.isNull())
            quote = each == quote ? QChar() : quote;
        else if (each == u'\'' || each == u'"')
            quote = each;
        else
            depth += each == u'(' ? 1 : each == u')' ? -1 : 0;
        part.append(each);
    }
    parts.append(part);
    return parts;
}

/// Expressions about the same question, read together; each of the others (no question) stands alone.
using Groups = std::vector<std::pair<const PaperQuestion *, std::vector<Expression>>>;

void addTo(Groups &groups, const PaperQuestion *asked, const Expression &part)
{
    const auto same = std::find_if(groups.begin(), groups.end(),
                                   [&](const auto &group) { return asked != nullptr && group.first == asked; });
    if (same != groups.end())
        same->second.push_back(part);
    else
        groups.push_back({asked, {part}});
}

} // namespace

/// For which answers to one question an expression holds.
struct RoutingWords::Facts
{
    bool whenEmpty = false;
    QList<int> holding; ///< indexes of choices, each ticked alone
    QList<int> failing;
    bool anyOf = true;  ///< several ticks: holds when one of the holding ones is among them
    bool noneOf = true; ///< several ticks: holds when none of the failing ones is among them
};

RoutingWords::RoutingWords(const questionnaire::PaperForm &form, const language::Catalogue &catalogue,
                           base::Language language)
    : m_form(form), m_catalogue(catalogue), m_language(std::move(language))
{
}

QString RoutingWords::text(const char *source) const
{
    return m_catalogue.text(m_language, "PaperForm", source);
}

/// Follows a named expression that stands alone, and takes it apart at the word if nothing weaker stands outside.
// NOLINTNEXTLINE(misc-no-recursion): along names and brackets, which the checker has found finite
std::vector<Expression> RoutingWords::split(const Expression &expression, const QString &word) const
{
    const QString source = bare(expression.source());
    if (source.startsWith(QStringLiteral("${")) && source.indexOf(u'}') == source.size() - 1) {
        const auto named = m_form.questionnaire->expressions.find(ExpressionId(source.mid(2, source.size() - 3)));
        if (named != m_form.questionnaire->expressions.end())
            return split(named->second, word);
    }
    const bool weaker = word == QStringLiteral("and") && topLevel(source, QStringLiteral("or")).size() > 1;
    const QStringList pieces = weaker ? QStringList{source} : topLevel(source, word);
    std::vector<Expression> parts;
    for (const QString &piece : pieces) {
        const auto parsed = Expression::parse(bare(piece));
        if (!parsed)
            return {expression};
        if (pieces.size() == 1)
            return {*parsed};
        const std::vector<Expression> inner = split(*parsed, word);
        parts.insert(parts.end(), inner.begin(), inner.end());
    }
    return parts;
}

/// The question that an expression looks at, when it looks at one alone that is printed with choices.
const PaperQuestion *RoutingWords::onlyQuestion(const Expression &expression) const
{
    const std::set<QString> names = answersIn(*m_form.questionnaire, expression);
    if (names.size() != 1)
        return nullptr;
    const PaperQuestion *found = m_form.find(QuestionId(*names.begin()));
    return found == nullptr || found->choices.empty() ? nullptr : found;
}

// NOLINTNEXTLINE(misc-no-recursion): an alternative is shorter than what it stands in
QStringList RoutingWords::clauses(const Expression &expression) const
{
    Groups groups;
    for (const Expression &part : split(expression, QStringLiteral("and")))
        addTo(groups, onlyQuestion(part), part);
    QStringList clauses;
    for (const auto &[asked, parts] : groups) {
        if (asked != nullptr) {
            clauses.append(oneQuestion(*asked, parts, true));
            continue;
        }
        const std::vector<Expression> either = split(parts.front(), QStringLiteral("or"));
        clauses.append(either.size() > 1 ? alternatives(either)
                                         : text(QT_TRANSLATE_NOOP("PaperForm", "the question concerns you")));
    }
    clauses.removeDuplicates();
    return clauses;
}

QStringList RoutingWords::commonClauses(const std::vector<Expression> &expressions) const
{
    QStringList common;
    for (size_t i = 0; i < expressions.size(); ++i) {
        QStringList parts;
        for (const Expression &part : split(expressions[i], QStringLiteral("and")))
            parts.append(QLatin1Char('(') + part.source() + QLatin1Char(')'));
        if (i == 0)
            common = parts;
        else
            common.removeIf([&](const QString &part) { return !parts.contains(part); });
    }
    if (common.isEmpty())
        return {};
    const auto together = Expression::parse(common.join(QStringLiteral(" and ")));
    return together ? clauses(*together) : QStringList();
}

// NOLINTNEXTLINE(misc-no-recursion)
QString RoutingWords::alternatives(const std::vector<Expression> &parts) const
{
    Groups groups;
    for (const Expression &part : parts)
        addTo(groups, onlyQuestion(part), part);
    QStringList words;
    for (const auto &[asked, expressions] : groups)
        words.append(asked != nullptr
                         ? oneQuestion(*asked, expressions, false)
                         : clauses(expressions.front()).join(text(QT_TRANSLATE_NOOP("PaperForm", " and "))));
    return words.join(text(QT_TRANSLATE_NOOP("PaperForm", " or ")));
}

QString RoutingWords::oneQuestion(const PaperQuestion &asked, const std::vector<Expression> &parts, bool all) const
{
    const auto holds = [&](const QStringList &codes) {
        const auto lookup = [&](const QString &name) {
            return name == asked.question->id.text() ? codes.join(u' ') : QString();
        };
        const auto each = [&](const Expression &part) {
            return m_form.questionnaire->evaluate(part, lookup);
        };
        return all ? std::all_of(parts.begin(), parts.end(), each) : std::any_of(parts.begin(), parts.end(), each);
    };
    const auto choice = [&](int i) -> const questionnaire::Choice & {
        return *asked.choices[static_cast<size_t>(i)].choice;
    };
    const int count = static_cast<int>(asked.choices.size());
    Facts facts;
    facts.whenEmpty = holds({});
    for (int i = 0; i < count; ++i)
        (holds({choice(i).code.text()}) ? facts.holding : facts.failing).append(i);
    // Words are only right for several ticks when every pair of them behaves as they say.
    for (int i = 0; asked.question->type == QuestionType::Multiple && i < count; ++i) {
        for (int k = i + 1; k < count; ++k) {
            if (choice(i).exclusive || choice(k).exclusive)
                continue;
            const bool together = holds({choice(i).code.text(), choice(k).code.text()});
            const bool first = facts.holding.contains(i);
            const bool second = facts.holding.contains(k);
            facts.anyOf = facts.anyOf && together == (first || second);
            facts.noneOf = facts.noneOf && together == (first && second);
        }
    }
    return inWords(asked, facts);
}

QString RoutingWords::inWords(const PaperQuestion &asked, const Facts &facts) const
{
    const bool several = asked.question->type == QuestionType::Multiple;
    const bool known = facts.anyOf || facts.noneOf;
    if (!known || facts.holding.isEmpty() || facts.failing.isEmpty())
        return text(QT_TRANSLATE_NOOP("PaperForm", "the question concerns you"));
    const QString number = QString::number(asked.number);
    if (facts.whenEmpty && facts.noneOf && facts.failing.size() <= facts.holding.size()) {
        const QString choices = listed(asked, facts.failing, QT_TRANSLATE_NOOP("PaperForm", " or "));
        //: %1 is a question's number, %2 numbers of its choices: "in question 1 you did not choose 8 (volunteer)"
        return text(QT_TRANSLATE_NOOP("PaperForm", "in question %1 you did not choose %2")).arg(number, choices);
    }
    if (!facts.anyOf) // one of the others ticked as well would close it
        return text(QT_TRANSLATE_NOOP("PaperForm", "the question concerns you"));
    const QString choices = listed(asked, facts.holding, QT_TRANSLATE_NOOP("PaperForm", " or "));
    if (facts.whenEmpty)
        return text(QT_TRANSLATE_NOOP("PaperForm", "in question %1 you chose %2 or nothing")).arg(number, choices);
    if (several && facts.holding.size() > 1)
        return text(QT_TRANSLATE_NOOP("PaperForm", "in question %1 you ticked at least one of %2"))
            .arg(number, listed(asked, facts.holding, nullptr));
    return text(QT_TRANSLATE_NOOP("PaperForm", "in question %1 you chose %2")).arg(number, choices);
}

/// "8 (volunteer)" for one, "1, 2 or 5" for some, "1–8" for a run.
QString RoutingWords::listed(const PaperQuestion &asked, const QList<int> &choices, const char *link) const
{
    const auto keys = [&](int i) {
        return asked.choices[static_cast<size_t>(i)].keys;
    };
    if (choices.size() == 1) {
        const questionnaire::Choice &choice = *asked.choices[static_cast<size_t>(choices.front())].choice;
        const QString label =
            m_form.questionnaire->find(choice.label, m_language, m_form.wave, asked.question->id).text;
        return label.isEmpty() || label.size() > kLongestLabel
            ? keys(choices.front())
            : QStringLiteral("%1 (%2)").arg(keys(choices.front()), label);
    }
    QStringList runs;
    for (qsizetype i = 0; i < choices.size();) {
        qsizetype last = i;
        while (last + 1 < choices.size() && choices[last + 1] == choices[last] + 1)
            ++last;
        if (last - i >= 2) {
            runs.append(keys(choices[i]) + QChar(0x2013) + keys(choices[last]));
        } else {
            for (qsizetype k = i; k <= last; ++k)
                runs.append(keys(choices[k]));
        }
        i = last + 1;
    }
    if (runs.size() == 1 || link == nullptr)
        return runs.join(QStringLiteral(", "));
    const QString end = runs.takeLast();
    return runs.join(QStringLiteral(", ")) + text(link) + end;
}

QString RoutingWords::sentence(const QStringList &clauses, Scope scope) const
{
    if (clauses.isEmpty())
        return {};
    const QString frame = scope == Scope::Section
        ? text(QT_TRANSLATE_NOOP("PaperForm", "Answer this section only if %1."))
        : text(QT_TRANSLATE_NOOP("PaperForm", "Answer only if %1."));
    return frame.arg(clauses.join(text(QT_TRANSLATE_NOOP("PaperForm", " and "))));
}

} // namespace core::pdf
