// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/tsfile.h"

namespace core::language {

/// A catalogue brought to the texts that the program has now, without losing a word of it. texts is any catalogue of
/// which only the sources are read.
///
/// A text whose source the program no longer has keeps its translation under the source that took its place: one of the
/// same window that shares most of its words. It is unfinished then, and remembers the source it was made from, so that
/// the difference can be shown. The same source in another window takes the translation along as a draft. What nothing
/// took the place of is kept as obsolete, until the program says it again. Texts that only the program has are not
/// added.
[[nodiscard]] TsFile reworded(TsFile own, const TsFile &texts);

/// How alike two texts are in their words, whatever stands between them: 0 (no word in common) to 1 (the same words in
/// the same order). Twice the words in common over the words of both.
[[nodiscard]] double likeness(const QString &a, const QString &b);

} // namespace core::language
