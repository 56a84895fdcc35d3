// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationmerge.h"

namespace ui::translator {

/// What replacing a text in every translation of a language would change; whole and part of words, case as written.
/// What was checked becomes a draft again: a person has not read it yet.
[[nodiscard]] core::language::MergePlan planReplace(const core::language::TranslationTable &table,
                                                    const core::base::Language &language, const QString &search,
                                                    const QString &replacement);

} // namespace ui::translator
