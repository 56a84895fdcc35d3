// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/language/catalogue.h"

namespace ui::common {

/// What people read when something went wrong: one plain sentence or two, in any language at any moment. Windows and
/// commands use the same. Places in an input ("file:place: ") are put before it by the caller where they matter.
[[nodiscard]] QString errorText(const core::language::Catalogue &catalogue, const core::base::Language &language,
                                const core::base::Error &error);

/// What is wrong with a file, from its English source with places (context "Faults") and what fills them.
[[nodiscard]] QString faultText(const core::language::Catalogue &catalogue, const core::base::Language &language,
                                const QString &source, const QStringList &arguments);
/// The same in the window's own language.
[[nodiscard]] QString faultText(const QString &source, const QStringList &arguments);

/// The English sentence of a code with its places %1, %2 …; null when there is none, which a test turns into a failure.
[[nodiscard]] const char *errorSource(core::base::ErrorCode code);

} // namespace ui::common
