// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/release.h"

namespace core::release {

/// Everything a release must be beyond well-formed: wave and structure of its questionnaire, every reference, limits
/// not below the floor, bases and rows that are hidden empty, every share one of the bands and every mean on the step
/// that the people behind it allow, the audit record covering what is shown. name is the file's name for errors.
/// Errors: Damaged with the fault as detail, ReleaseNotProved.
[[nodiscard]] base::Result<void> checkRelease(const Release::Content &content, const QString &name);

/// The fewest answers there are by what the release itself shows of the whole wave. How many there are exactly hangs on
/// who answered what, and is nowhere in a release: its audit record says this number.
[[nodiscard]] qint64 answersShown(const Release::Content &content);

} // namespace core::release
