// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/collectionstore.h"

#include "core/storage/openstore.h"

#include <utility>

namespace core::storage {

using base::Result;

Draft Draft::of(const interview::Interview &interview, interview::Via via, const interview::EventId &event,
                const QDate &day)
{
    Draft draft;
    draft.ifInterrupted = interview.finish(false);
    draft.ifInterrupted.via = via;
    draft.ifInterrupted.event = event;
    draft.ifInterrupted.day = day;
    draft.interview = interview.save();
    draft.worthKeeping = interview.isWorthKeeping();
    return draft;
}

CollectionStore::CollectionStore(std::unique_ptr<OpenStore> files) : m_files(std::move(files)) { }

CollectionStore::~CollectionStore() = default;

Result<std::unique_ptr<CollectionStore>> CollectionStore::create(const NewStore &wanted, const base::Clock &clock,
                                                                 base::RandomSource &random, Medium *medium)
{
    auto files = OpenStore::create(wanted, {&clock, &random, medium});
    if (!files)
        return base::fail(files);
    return std::unique_ptr<CollectionStore>(new CollectionStore(std::move(*files)));
}

Result<std::unique_ptr<CollectionStore>> CollectionStore::open(const QString &folder, const base::Clock &clock,
                                                               base::RandomSource &random, Medium *medium)
{
    auto files = OpenStore::open(folder, {&clock, &random, medium});
    if (!files)
        return base::fail(files);
    return std::unique_ptr<CollectionStore>(new CollectionStore(std::move(*files)));
}

Result<std::unique_ptr<CollectionStore>> CollectionStore::openOrRepair(const QString &folder, const base::Clock &clock,
                                                                       base::RandomSource &random,
                                                                       std::optional<Recovery> &repaired,
                                                                       Medium *medium)
{
    auto store = open(folder, clock, random, medium);
    if (store || store.error().code != base::ErrorCode::StoreDamaged)
        return store;
    auto recovery = repairStore(folder, random, medium);
    if (!recovery)
        return base::fail(recovery);
    repaired = *recovery;
    return open(folder, clock, random, medium);
}

const QString &CollectionStore::folder() const
{
    return m_files->folder();
}

const questionnaire::Questionnaire &CollectionStore::questionnaire() const
{
    return m_files->questionnaire();
}

const questionnaire::WaveId &CollectionStore::wave() const
{
    return m_files->wave();
}

StoreInfo CollectionStore::info() const
{
    return m_files->info();
}

int CollectionStore::freeSlots() const
{
    return m_files->freeSlots();
}

bool CollectionStore::isSealed() const
{
    return m_files->isSealed();
}

bool CollectionStore::isOnCopy() const
{
    return m_files->copyUse().isInPlace;
}

int CollectionStore::takenBack() const
{
    return m_files->copyUse().takenBack;
}

QByteArray CollectionStore::sealed(const QByteArray &content) const
{
    return m_files->sealed(content);
}

base::Result<QByteArray> CollectionStore::unsealed(const QByteArray &body, const SecretKey *key) const
{
    return m_files->unsealed(body, key);
}

Result<void> CollectionStore::saveDraft(const Draft &draft)
{
    return m_files->saveDraft(draft);
}

std::optional<LeftInterview> CollectionStore::draft() const
{
    return m_files->leftDraft();
}

Result<void> CollectionStore::dropDraft()
{
    return m_files->dropDraft();
}

Result<bool> CollectionStore::closeDraftAsInterrupted()
{
    return m_files->closeDraftAsInterrupted();
}

Result<void> CollectionStore::submit(const interview::Response &response, const std::function<void()> &saved)
{
    return m_files->submit(response, saved);
}

Result<std::vector<interview::Response>> CollectionStore::responses(const SecretKey *key) const
{
    return m_files->responses(key);
}

Result<void> CollectionStore::addAll(const std::vector<interview::Response> &responses, const QByteArray &batch)
{
    return m_files->addAll(responses, batch);
}

bool CollectionStore::holdsBatch(const QByteArray &batch) const
{
    return m_files->holdsBatch(batch);
}

Result<void> CollectionStore::markInvented()
{
    return m_files->markInvented();
}

Result<void> CollectionStore::grow(int freeSlots)
{
    return m_files->grow(freeSlots);
}

Result<void> CollectionStore::publishTexts(const questionnaire::Questionnaire &edition)
{
    return m_files->publishTexts(edition);
}

} // namespace core::storage
