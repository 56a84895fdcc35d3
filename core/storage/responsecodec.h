// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"

#include <QByteArray>

namespace core::storage {

/// The most characters of an event id and of a language tag that a store keeps.
constexpr int kLongestEventId = 64;
constexpr int kLongestLanguage = 35; // RFC 5646, 4.4.1

/// A response as canonical CBOR, without any padding: the same response gives the same bytes. A text takes at most two
/// bytes a UTF-16 unit, because one that would take more as UTF-8 is written as UTF-16.
[[nodiscard]] QByteArray encodeResponse(const interview::Response &response);
/// Errors: Damaged (not what encodeResponse writes), NewerFormat.
[[nodiscard]] base::Result<interview::Response> decodeResponse(const QByteArray &bytes);

/// No response to the wave has a longer encoding than this: every item answered with what takes most bytes.
[[nodiscard]] qsizetype longestResponse(const questionnaire::Questionnaire &questionnaire,
                                        const questionnaire::WaveId &wave);

} // namespace core::storage
