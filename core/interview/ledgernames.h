// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"

#include <set>
#include <vector>

namespace core::interview {

// By what the ledger of a store names responses and texts in them. Both are hashes: what is noted about people there
// is found again by those who have the response, and forgotten with it.

/// A response by its id: 16 bytes.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray &responseId);

/// What somebody wrote to an open question, as it is read, decided on and released: no blanks around it, every line
/// ended alike. Empty: nothing.
[[nodiscard]] QString openText(const Response &response, const questionnaire::QuestionId &question);
/// A text: BLAKE2b-256 of question, language without its variant, and openText().
[[nodiscard]] QByteArray openTextKey(const questionnaire::QuestionId &question, const base::Language &language,
                                     const QString &text);
/// The keys of all that these people wrote.
[[nodiscard]] std::set<QByteArray> openTextKeys(const questionnaire::Questionnaire &questionnaire,
                                                const std::vector<Response> &responses);

} // namespace core::interview
