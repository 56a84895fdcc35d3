// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::language {

// How long a text may be where the layout has a fixed place for it: a label of a chart, a column of a table, a button
// at the foot of the kiosk's page. Everywhere else texts wrap, and there is no limit. The numbers are characters of
// ordinary width; tests/ui/languages measures them on the real widgets, at 1280x800 and 200 % text.

/// Of a text of the questionnaire, by its place ("lists/ORG/munint/shortLabel"); 0: none.
[[nodiscard]] int maximumWidth(const QString &place);
/// Of a text of the program; 0: none.
[[nodiscard]] int maximumWidth(const QString &context, const QString &source);

} // namespace core::language
