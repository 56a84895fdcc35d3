// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/response.h"
#include "core/storage/collectionstore.h"

#include <QObject>

namespace ui::kiosk {

/// Where the kiosk's answers go, seen from the window: every act returns at once and tells by a signal when it is on
/// the disk. Behind an interface so that tests can fill a disk or cut the power in the middle of an interview.
class Keeper : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual int freeSlots() const = 0;
    virtual void saveDraft(const core::storage::Draft &draft) = 0;
    virtual void submit(const core::interview::Response &response) = 0;
    /// Keeps the last draft as an interrupted response if it is worth keeping; it is gone afterwards either way.
    virtual void closeDraft() = 0;
    virtual void dropDraft() = 0;
    virtual void retry() = 0;

signals:
    void draftSaved();
    void submitted();
    void draftClosed(bool kept);
    void draftDropped();
    void failed(const core::base::Error &error); ///< the answers are still held; it is tried again
    /// The disk has failed for good; a second copy, in this folder, takes the answers of whoever is here now. Ahead of
    /// the signal of the act.
    void movedToCopy(const QString &folder);
};

} // namespace ui::kiosk
