// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>

namespace core::base {

/// A language as a BCP 47 tag: "fi", "sv", "en", "fi-x-selko".
using Language = Id<struct LanguageTag>;

/// The languages to look for a text in, best first: the variant itself, its base language, the questionnaire's default
/// language, English. No language stands twice.
[[nodiscard]] QList<Language> fallbackChain(const Language &wanted, const Language &defaultLanguage);

/// "fi-x-selko" -> "fi"; a tag without a variant is its own base.
[[nodiscard]] Language baseLanguage(const Language &language);

} // namespace core::base
