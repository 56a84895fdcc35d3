// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// How large a file of each kind may be that several readers take: in bytes, well above anything a real one has, so that
// a hostile or mistaken file cannot fill the memory. Kinds with one reader have theirs beside it.
namespace core::base {

inline constexpr qint64 kLargestQuestionnaire = qint64{8} * 1024 * 1024;
inline constexpr qint64 kLargestTranslation = qint64{16} * 1024 * 1024; ///< .ts, .qm, XLIFF, terms, record of reviews
inline constexpr qint64 kLargestWorkbook = qint64{64} * 1024 * 1024;    ///< .xlsx, a translation's among them
inline constexpr qint64 kLargestDecisions = qint64{256} * 1024 * 1024;  ///< about responses or open answers of a store

} // namespace core::base
