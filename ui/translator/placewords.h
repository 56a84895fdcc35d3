// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui::translator {

/// Where texts of a context stand, in a translator's words: "A command's answer in a terminal, or its help." For what
/// has no page of its own it says which kind of place it is. Never empty.
[[nodiscard]] QString placeWords(const QString &context);

} // namespace ui::translator
