// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/questionnaire/questionnaire.h"

#include <QMap>

namespace app {

class ApplicationContext;
class Console;

/// Puts the texts of a questionnaire, in its complete languages, into a store that is between two sessions, and notes
/// it in the store's audit log. Gives how many texts changed, by language; empty: the store had them all. Errors: those
/// of CollectionStore::open and publishTexts.
[[nodiscard]] core::base::Result<QMap<core::base::Language, int>>
publishTexts(ApplicationContext &context, const QString &store,
             const core::questionnaire::Questionnaire &questionnaire);

/// How the texts of a store differ from those of this program, in one sentence of the console's language; empty for a
/// questionnaire that is not the program's.
[[nodiscard]] QString textsInUse(const Console &console, const core::questionnaire::Questionnaire &questionnaire);

/// "fi 3, sv 1": languages and numbers of texts.
[[nodiscard]] QString countedByLanguage(const QMap<core::base::Language, int> &counts);

} // namespace app
