// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::storage {

/// Whether a store holds answers that somebody has begun and that are worth keeping: of an interview that is under way,
/// or that a kill or a power cut left. They are not among the store's responses yet. Needs no key and no lock and
/// changes nothing; false for what is no store or cannot be read.
[[nodiscard]] bool holdsBegunAnswers(const QString &folder);

} // namespace core::storage
