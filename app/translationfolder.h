// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace app {

/// The person's own translations: catalogues in it override the program's own, and translators work here when they name
/// no other folder. It need not be there. Good before there is an application object.
[[nodiscard]] QString translationFolder();

/// Brings what nobody changed in that folder to what this program has: a newer program has newer texts. In a language
/// of the person's own, what the program says otherwise now is marked as stale. Where the folder is not there nothing
/// is done.
void renewTranslationFolder();

/// The same folder, made where it is not there and filled with the program's own questionnaire and catalogues. What was
/// changed in it stays. Errors: FileNotWritable and those of reading and writing.
[[nodiscard]] core::base::Result<QString> preparedTranslationFolder();

} // namespace app
