// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationmerge.h"

#include "core/language/textchecks.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core::language {
namespace {

/// A .ts file gives the text that the program asks for, which in English is not always the text it shows: "%n
/// answer(s)" has plural forms of its own.
bool isSourceOf(const TranslationUnit &unit, const IncomingText &text)
{
    const bool asked =
        unit.isInterface() && text.sourceLanguage.text() == QLatin1String("en") && unit.key == text.source;
    if (asked || unit.text(text.sourceLanguage) == text.source)
        return true;
    // Some converters drop the source language on the way: then any language that has this very text will do.
    return text.sourceLanguage.isEmpty() &&
        std::any_of(unit.translations.keyBegin(), unit.translations.keyEnd(),
                    [&](const base::Language &language) { return unit.text(language) == text.source; });
}

bool breaksPlaceholders(const TranslationUnit &unit, const IncomingText &text)
{
    // The key: the first plural form of a language may say "one" where the others have a placeholder.
    const QString &source = unit.isInterface() ? unit.key : text.source;
    const std::vector<TextFault> faults = checkText({source, text.forms, text.language, unit.plural, 0});
    return std::any_of(faults.begin(), faults.end(), [](TextFault fault) {
        return fault == TextFault::Placeholders || fault == TextFault::PluralForms;
    });
}

} // namespace

MergePlan planMerge(const TranslationTable &table, const std::vector<IncomingText> &incoming)
{
    MergePlan plan;
    std::map<std::pair<UnitId, base::Language>, QStringList> first;
    for (const IncomingText &text : incoming) {
        const bool empty =
            std::all_of(text.forms.begin(), text.forms.end(), [](const QString &form) { return form.isEmpty(); });
        const TranslationUnit *unit = table.find(text.unit);
        if (unit == nullptr) {
            plan.refused.push_back({text, Refusal::Unknown});
        } else if (empty) {
            ++plan.empty;
        } else if (!isSourceOf(*unit, text)) {
            plan.refused.push_back({text, Refusal::Stale});
        } else if (breaksPlaceholders(*unit, text)) {
            plan.refused.push_back({text, Refusal::Placeholders});
        } else if (first.insert({{text.unit, text.language}, text.forms}).first->second != text.forms) {
            plan.refused.push_back({text, Refusal::Twice});
        } else {
            const QStringList now = unit->forms(text.language);
            const UnitState state = text.draft ? UnitState::Draft : UnitState::Checked;
            if (now == text.forms && unit->state(text.language) == state)
                ++plan.unchanged;
            else
                plan.changes.push_back({text.unit, text.language, now, text.forms, state});
        }
    }
    return plan;
}

void applyMerge(TranslationTable &table, const MergePlan &plan)
{
    for (const MergePlan::Change &change : plan.changes)
        table.set(change.unit, change.language, change.after, change.state);
}

} // namespace core::language
