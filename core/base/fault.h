// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::base {

/// What is wrong with an input: an English sentence with places %1 …, always a literal marked with
/// QT_TRANSLATE_NOOP("Faults", …), for people read it in their own language. tests/architecture looks at every call
/// that is given one.
using FaultSource = const char *;

/// The one way to an InvalidInput: what is wrong, what fills its places, and where.
[[nodiscard]] inline tl::unexpected<Error> invalidInput(FaultSource fault, const QStringList &arguments = {},
                                                        Place place = {}, QString detail = {})
{
    return fail(ErrorCode::InvalidInput, QStringList{QString::fromUtf8(fault)} + arguments, std::move(detail),
                std::move(place));
}

} // namespace core::base
