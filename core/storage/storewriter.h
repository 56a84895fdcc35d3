// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/collectionstore.h"

#include <QObject>

#include <memory>

class QThread;

namespace core::storage {

class StoreWorker; // lives in the writer's thread

/// Writes to a store from a thread of its own, so that a slow disk never holds up a window. It owns the store, from the
/// thread of the window that makes it; the signals arrive in that thread. Acts are done in the order asked for; of
/// several drafts waiting only the newest is written.
///
/// After failed() the answers are still here: the writer tries again every two seconds, and at once with retry(), until
/// the act succeeds (its own signal tells) or the writer is destroyed. Show staff what failed; take no new person. Nor
/// after movedToCopy(), when the disk has failed for good and a second copy of the store takes its place.
class StoreWriter : public QObject
{
    Q_OBJECT
public:
    explicit StoreWriter(std::unique_ptr<CollectionStore> store, QObject *parent = nullptr);
    ~StoreWriter() override; ///< waits for what is under way

    // Facts of the store that do not change while it is open, or copies of them.
    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const questionnaire::WaveId &wave() const { return m_info.wave; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; } ///< as it was when the writer was made
    [[nodiscard]] int freeSlots() const { return m_freeSlots; }    ///< after the last act that succeeded
    /// The interview a power cut left, to be offered once.
    [[nodiscard]] const std::optional<LeftInterview> &leftDraft() const { return m_leftDraft; }

    void saveDraft(const Draft &draft);
    void submit(const interview::Response &response);
    void closeDraftAsInterrupted();
    void dropDraft();
    void retry();

signals:
    void draftSaved();
    void submitted(); ///< on the disk: only now may "saved" be shown
    void draftClosed(bool savedAsInterrupted);
    void draftDropped();
    void failed(const core::base::Error &error);
    void movedToCopy(const QString &folder); ///< once, ahead of the signal of the act that the copy was needed for

private:
    questionnaire::Questionnaire m_questionnaire;
    StoreInfo m_info;
    std::optional<LeftInterview> m_leftDraft;
    int m_freeSlots = 0;
    std::unique_ptr<QThread> m_thread;
    StoreWorker *m_worker = nullptr; // owned by its thread: deleted there when the thread finishes
};

} // namespace core::storage
