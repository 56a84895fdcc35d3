// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace core::language {

/// Whether a language is written from right to left; a variant is written as the language it is a variant of.
[[nodiscard]] bool isRightToLeft(const base::Language &language);

} // namespace core::language
