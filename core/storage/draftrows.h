// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootmoment.h"
#include "core/base/result.h"
#include "core/interview/response.h"
#include "core/storage/slotcipher.h"
#include "core/storage/slotfile.h"

#include <QCborMap>

#include <optional>
#include <vector>

namespace core::storage {

/// What the draft rows of a store hold. Row 1 starts with a byte of flags (bit 0: there is a draft, bit 1: it is worth
/// keeping, bit 2: sealed) and the number of rows in use. Behind them: with a local key one body over these rows with
/// [response, interview] and, where going on after a crash is offered, the last act's [.., boot, seconds]; in a sealed
/// store the finished body of the interrupted response, ready to be moved into a place by a program that cannot read
/// it, and in row 2 its language and event, which the counts need.
struct StoredDraft
{
    bool worthKeeping = false;
    std::optional<interview::Response> response; ///< local key only
    QCborMap interview;                          ///< local key only
    std::optional<base::BootMoment> lastAct;     ///< local key only
    QByteArray body;                             ///< sealed only
    base::Language language;
    interview::EventId event;
};

/// The rows to write: of the draft its flag, interview and last act, beside the response that it is to become. An
/// interview that does not fit is left out: the answers matter more than going on with them. The response must fit a
/// body.
[[nodiscard]] std::vector<QByteArray> encodeDraft(const interview::Response &response, const StoredDraft &draft,
                                                  const SlotCipher &cipher, const PageLayout &layout);
/// Rows that say: no draft.
[[nodiscard]] std::vector<QByteArray> emptyDraft(const PageLayout &layout);
/// Without any key: there is a draft.
[[nodiscard]] bool isThere(const std::vector<QByteArray> &rows);
/// Without any key: there is a draft, and it is worth keeping.
[[nodiscard]] bool isWorthKeeping(const std::vector<QByteArray> &rows);
/// None when there is no draft. Errors: Damaged, WrongKey.
[[nodiscard]] base::Result<std::optional<StoredDraft>> decodeDraft(const std::vector<QByteArray> &rows,
                                                                   const SlotCipher &cipher, const PageLayout &layout);

} // namespace core::storage
