// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/exclusions.h"
#include "core/disclosure/ledger.h"

namespace core::disclosure {

/// A draft is looked at inside its store and nowhere else; publishing is for good.
enum class ReleaseKind { Draft, Published };

struct StoreReleaseWish
{
    ReleaseKind kind = ReleaseKind::Published;
    QDate day;
    QString programVersion;
    Policy policy = {};
    const storage::SecretKey *key = nullptr;     ///< of a sealed store
    const ReviewLog *openAnswers = nullptr;      ///< null: the store's own
    const CountedResponses *responses = nullptr; ///< those of the store, where they are known; null: read
    int jobs = 0;                                ///< AuditInput::jobs
};

/// "draft.release" in the store's folder, the one place where a draft opens.
[[nodiscard]] QString draftPath(const QString &store);
/// The draft that lies in the store; none when there is none or it does not open.
[[nodiscard]] std::optional<release::Release> draftOf(const QString &store);

/// Makes results of everybody in a store who counts, proved together with what was published before. Before the first
/// figure can be read it is settled for good which of today's responses count. A draft is written into the store and
/// noted in its log. What is to be published is entered in the ledger and not written: that is the caller's, because
/// whatever was written anywhere must have been in the ledger before; the draft, which is no longer one, goes. Errors:
/// those of countedResponses(), readReviewLog(), makeWithLedger() and of writing, KeyNeeded, Cancelled.
[[nodiscard]] base::Result<MadeRelease> releaseOfStore(const storage::CollectionStore &store,
                                                       const StoreReleaseWish &wish, const Progress &progress = {},
                                                       const std::atomic<bool> *cancelled = nullptr);

} // namespace core::disclosure
