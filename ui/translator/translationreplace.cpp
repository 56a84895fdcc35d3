// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/translationreplace.h"

namespace ui::translator {

core::language::MergePlan planReplace(const core::language::TranslationTable &table,
                                      const core::base::Language &language, const QString &search,
                                      const QString &replacement)
{
    core::language::MergePlan plan;
    for (const core::language::TranslationUnit &unit : table.units()) {
        const QStringList before = unit.forms(language);
        QStringList after = before;
        after.replaceInStrings(search, replacement, Qt::CaseSensitive);
        if (after != before)
            plan.changes.push_back({unit.id, language, before, after, core::language::UnitState::Draft});
    }
    return plan;
}

} // namespace ui::translator
