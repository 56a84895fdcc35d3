// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/releasejob.h"

#include "core/base/safefile.h"
#include "core/disclosure/ledger.h"
#include "core/fieldwork/auditlog.h"
#include "core/storage/collectionstore.h"

#include <QThread>

#include <optional>

namespace ui::desk {

using core::base::fail;
using core::base::Result;

ReleaseJob::ReleaseJob(Wish wish, const core::base::Clock &clock, core::base::RandomSource &random, QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_clock(clock), m_random(random)
{
}

ReleaseJob::~ReleaseJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ReleaseJob::start()
{
    if (m_thread)
        return;
    // The outcome is handed over as a call in this object's thread; with the object gone it is dropped.
    m_thread.reset(QThread::create([this] {
        const Result<void> outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                if (outcome)
                    emit finished();
                else
                    emit failed(outcome.error());
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ReleaseJob::cancel()
{
    m_cancelled = true;
}

Result<void> ReleaseJob::work()
{
    const auto store = core::storage::CollectionStore::open(m_wish.store, m_clock, m_random);
    if (!store)
        return fail(store);
    std::optional<core::storage::KeyPair> keys;
    if ((*store)->isSealed()) {
        if (m_wish.key.file.isEmpty())
            return fail(core::base::ErrorCode::KeyNeeded, {m_wish.store});
        auto opened = openKey(m_wish.key);
        if (!opened)
            return fail(opened);
        keys = std::move(*opened);
        (void)core::fieldwork::noteAct(m_wish.store, m_clock.today(), core::fieldwork::StaffAct::KeyUsed);
    }
    const auto responses = (*store)->responses(keys ? &keys->box() : nullptr);
    if (!responses)
        return fail(responses);
    const core::storage::StoreInfo info = (*store)->info();

    core::disclosure::ReleaseInput input;
    input.questionnaire = &(*store)->questionnaire();
    input.wave = (*store)->wave();
    input.responses = &*responses;
    input.fieldOpens = info.opens;
    input.fieldCloses = info.closes;
    input.invented = info.invented;
    input.day = m_clock.today();
    input.programVersion = m_wish.programVersion;
    const auto decided = core::disclosure::readReviewLog(**store, keys ? &keys->box() : nullptr);
    if (!decided)
        return fail(decided);
    input.openAnswers = &*decided;
    // Whoever listens lives in the window's thread, so that Qt hands the signal over there.
    const auto report = [this](int done, int total) {
        emit progressed(done, total);
    };
    const auto made = core::disclosure::makeWithLedger(m_wish.store, input, report, &m_cancelled);
    if (!made)
        return fail(made);
    if (m_cancelled)
        return fail(core::base::ErrorCode::Cancelled);
    // Entered before it is written anywhere: what may have been read has to be in the ledger.
    if (const auto entered = core::disclosure::enterLedger(m_wish.store, *made, *responses); !entered)
        return fail(entered);
    return core::base::writeFile(m_wish.output, made->bytes);
}

} // namespace ui::desk
