// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storewriter.h"

#include <QThread>
#include <QTimer>

#include <deque>
#include <utility>
#include <variant>

namespace core::storage {
namespace {

constexpr int kRetryMilliseconds = 2000;

struct CloseDraft
{
};
struct DropDraft
{
};
using Act = std::variant<Draft, interview::Response, CloseDraft, DropDraft>;

} // namespace

/// Does the acts one by one in its own thread. One that fails stays first in the queue.
class StoreWorker : public QObject
{
    Q_OBJECT
public:
    explicit StoreWorker(std::unique_ptr<CollectionStore> store) : m_store(std::move(store)), m_retry(this)
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(kRetryMilliseconds);
        connect(&m_retry, &QTimer::timeout, this, &StoreWorker::work);
    }

    void take(Act act)
    {
        // Only the newest of several drafts waiting is worth a write.
        if (!m_acts.empty() && std::holds_alternative<Draft>(m_acts.back()) && std::holds_alternative<Draft>(act))
            m_acts.back() = std::move(act);
        else
            m_acts.push_back(std::move(act));
        if (!m_retry.isActive())
            QMetaObject::invokeMethod(this, &StoreWorker::work, Qt::QueuedConnection);
    }

    void work()
    {
        m_retry.stop();
        while (!m_acts.empty()) {
            const base::Result<void> done =
                std::visit([this](const auto &act) { return perform(act); }, m_acts.front());
            if (!done) {
                emit failed(done.error());
                m_retry.start();
                return;
            }
            m_acts.pop_front();
        }
    }

signals:
    void draftSaved();
    void submitted(int freeSlots);
    void draftClosed(bool savedAsInterrupted, int freeSlots);
    void draftDropped();
    void failed(const core::base::Error &error);
    void movedToCopy(const QString &folder);

private:
    void tellIfMoved()
    {
        if (!m_store->isOnCopy() || m_hasTold)
            return;
        m_hasTold = true;
        emit movedToCopy(m_store->folder());
    }

    base::Result<void> perform(const Draft &draft)
    {
        auto done = m_store->saveDraft(draft);
        tellIfMoved();
        if (done)
            emit draftSaved();
        return done;
    }

    base::Result<void> perform(const interview::Response &response)
    {
        return m_store->submit(response, [this] {
            tellIfMoved();
            emit submitted(m_store->freeSlots());
        });
    }

    base::Result<void> perform(CloseDraft)
    {
        auto done = m_store->closeDraftAsInterrupted();
        tellIfMoved();
        if (!done)
            return base::fail(done);
        emit draftClosed(*done, m_store->freeSlots());
        return {};
    }

    base::Result<void> perform(DropDraft)
    {
        auto done = m_store->dropDraft();
        tellIfMoved();
        if (done)
            emit draftDropped();
        return done;
    }

    std::unique_ptr<CollectionStore> m_store;
    std::deque<Act> m_acts;
    QTimer m_retry;
    bool m_hasTold = false; ///< of the copy
};

StoreWriter::StoreWriter(std::unique_ptr<CollectionStore> store, QObject *parent)
    : QObject(parent), m_questionnaire(store->questionnaire()), m_info(store->info()), m_leftDraft(store->draft()),
      m_freeSlots(store->freeSlots()), m_thread(std::make_unique<QThread>()),
      m_worker(new StoreWorker(std::move(store)))
{
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &StoreWorker::draftSaved, this, &StoreWriter::draftSaved);
    connect(m_worker, &StoreWorker::submitted, this, [this](int freeSlots) {
        m_freeSlots = freeSlots;
        emit submitted();
    });
    connect(m_worker, &StoreWorker::draftClosed, this, [this](bool saved, int freeSlots) {
        m_freeSlots = freeSlots;
        emit draftClosed(saved);
    });
    connect(m_worker, &StoreWorker::draftDropped, this, &StoreWriter::draftDropped);
    connect(m_worker, &StoreWorker::failed, this, &StoreWriter::failed);
    connect(m_worker, &StoreWorker::movedToCopy, this, &StoreWriter::movedToCopy);
    m_thread->start();
}

StoreWriter::~StoreWriter()
{
    // Queued behind every act asked for: what still waits is tried once more, then the thread ends.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, thread = m_thread.get()] {
            worker->work();
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread->wait();
}

void StoreWriter::saveDraft(const Draft &draft)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, draft] { worker->take(draft); }, Qt::QueuedConnection);
}

void StoreWriter::submit(const interview::Response &response)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, response] { worker->take(response); }, Qt::QueuedConnection);
}

void StoreWriter::closeDraftAsInterrupted()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->take(CloseDraft{}); }, Qt::QueuedConnection);
}

void StoreWriter::dropDraft()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->take(DropDraft{}); }, Qt::QueuedConnection);
}

void StoreWriter::retry()
{
    QMetaObject::invokeMethod(m_worker, &StoreWorker::work, Qt::QueuedConnection);
}

} // namespace core::storage

#include "storewriter.moc"
