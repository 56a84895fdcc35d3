// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace core::base {

inline constexpr qsizetype kLargestJson = qsizetype{64} * 1024 * 1024; ///< bytes

/// The one reader of JSON: a single object, of no more bytes than allowed, nested no deeper than 32, with no name twice
/// in one object (the parser would silently keep one of them). Safe on hostile input. Errors: InvalidJson with
/// "line:column" as the place, InvalidInput with the path of the member; `file` is where both say they are.
[[nodiscard]] Result<QJsonObject> readJson(const QByteArray &json, const QString &file = {},
                                           qsizetype largest = kLargestJson);

/// Whether the member "format" is the number this program writes. Errors: NewerFormat, InvalidInput.
[[nodiscard]] Result<void> checkJsonFormat(const QJsonObject &object, int newest, const QString &file);

} // namespace core::base
