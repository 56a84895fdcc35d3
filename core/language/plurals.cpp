// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/plurals.h"

#include <algorithm>
#include <iterator>

namespace core::language {
namespace {

// The numerus rules of Qt's own translation tools, for the languages a Finnish survey may be asked in. A test compares
// them with catalogues that lrelease made.
enum class Rule { OneForm, TwoForms, OneTwoMany, Czech, Polish, Russian, Lithuanian, Latvian, Arabic };

struct RuleOfLanguage
{
    const char *language;
    Rule rule;
};

constexpr RuleOfLanguage rules[] = {
    {"ar", Rule::Arabic},      {"be", Rule::Russian},     {"bs", Rule::Russian},     {"cs", Rule::Czech},
    {"fa", Rule::OneForm},     {"hr", Rule::Russian},     {"hu", Rule::OneForm},     {"id", Rule::OneForm},
    {"ja", Rule::OneForm},     {"ko", Rule::OneForm},     {"lt", Rule::Lithuanian},  {"lv", Rule::Latvian},
    {"my", Rule::OneForm},     {"pl", Rule::Polish},      {"ru", Rule::Russian},     {"se", Rule::OneTwoMany},
    {"sk", Rule::Czech},       {"sma", Rule::OneTwoMany}, {"smj", Rule::OneTwoMany}, {"smn", Rule::OneTwoMany},
    {"sms", Rule::OneTwoMany}, {"sr", Rule::Russian},     {"th", Rule::OneForm},     {"tr", Rule::OneForm},
    {"uk", Rule::Russian},     {"vi", Rule::OneForm},     {"zh", Rule::OneForm},
};

Rule ruleOf(const base::Language &language)
{
    const QString base = base::baseLanguage(language).text();
    const auto *found = std::find_if(std::begin(rules), std::end(rules), [&base](const RuleOfLanguage &each) {
        return base == QLatin1String(each.language);
    });
    return found == std::end(rules) ? Rule::TwoForms : found->rule;
}

bool between(int n, int low, int high)
{
    return n >= low && n <= high;
}

int arabicForm(int n)
{
    if (n <= 2)
        return n;
    if (between(n % 100, 3, 10))
        return 3;
    return n % 100 >= 11 ? 4 : 5;
}

} // namespace

int pluralFormCount(const base::Language &language)
{
    switch (ruleOf(language)) {
    case Rule::OneForm:
        return 1;
    case Rule::TwoForms:
        return 2;
    case Rule::Arabic:
        return 6;
    default:
        return 3;
    }
}

int pluralForm(const base::Language &language, int n)
{
    const int last = n % 10;
    const bool few = between(last, 2, 4) && !between(n % 100, 10, 19);
    const bool endsWithOne = last == 1 && n % 100 != 11;
    switch (ruleOf(language)) {
    case Rule::OneForm:
        return 0;
    case Rule::TwoForms:
        return n == 1 ? 0 : 1;
    case Rule::OneTwoMany:
        return between(n, 1, 2) ? n - 1 : 2;
    case Rule::Czech:
        return n == 1 ? 0 : between(n, 2, 4) ? 1 : 2;
    case Rule::Polish:
        return n == 1 ? 0 : few ? 1 : 2;
    case Rule::Russian:
        return endsWithOne ? 0 : few ? 1 : 2;
    case Rule::Lithuanian:
        return endsWithOne ? 0 : last != 0 && !between(n % 100, 10, 19) ? 1 : 2;
    case Rule::Latvian:
        return endsWithOne ? 0 : n != 0 ? 1 : 2;
    case Rule::Arabic:
        return arabicForm(n);
    }
    return 0;
}

QString withLocalCount(QString text)
{
    return text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
}

} // namespace core::language
