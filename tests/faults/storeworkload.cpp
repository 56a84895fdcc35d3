// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/storeworkload.h"

#include "core/base/safefile.h"
#include "core/storage/draftrows.h"
#include "core/storage/recovery.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"
#include "core/storage/storeparts.h"

#include <QFile>

namespace faults {

using core::base::Result;
using core::interview::Response;
using core::storage::CollectionStore;

namespace {

constexpr int kCapacity = 8;
const QString kInterrupted = QStringLiteral(" (interrupted)");

/// The name of a response: its text, and whether it was sent.
QString nameOf(const Response &response)
{
    return response.items.rbegin()->second.text + (response.sent ? QString() : kInterrupted);
}

} // namespace

int imagesWanted()
{
    bool set = false;
    const int wanted = qEnvironmentVariableIntValue("BAROMETER_FAULT_IMAGES", &set);
    return set ? wanted : 20'000;
}

bool isForARelease()
{
    constexpr int kMany = 100'000; // images
    return imagesWanted() > kMany;
}

StoreWorkload::StoreWorkload(std::vector<Act> acts, int old, int recipients)
    : m_acts(std::move(acts)),
      m_cipher(core::storage::SlotCipher::withLocalKey(core::storage::SecretBytes(core::storage::kKeySize)))
{
    core::storage::NewStore wanted;
    wanted.folder = m_place.folder();
    wanted.questionnaire = tests::sampleQuestionnaire();
    wanted.wave = core::questionnaire::WaveId(QStringLiteral("1"));
    wanted.capacity = kCapacity;
    std::vector<QByteArray> boxes;
    for (int i = 0; i < recipients; ++i) {
        m_keys.push_back(core::storage::SecretKey::generate());
        boxes.push_back(m_keys.back().publicKey());
        wanted.recipients.push_back({boxes.back(), {}});
    }
    SimulatedMedium medium(m_base);
    Seen before;
    {
        const auto made = CollectionStore::create(wanted, m_place.clock, m_place.random, &medium);
        if (!made)
            qFatal("%s", qPrintable(core::base::debugText(made.error())));
        for (int i = 0; i < old; ++i) {
            const Response response = tests::sampleResponse(m_place.random, QStringLiteral("old%1-").arg(i));
            if (const auto saved = (*made)->submit(response); !saved)
                qFatal("%s", qPrintable(core::base::debugText(saved.error())));
            before.responses.insert(nameOf(response));
        }
    }
    m_cipher = recipients == 0 ? cipherOf(m_place.path(QStringLiteral("local.key")))
                               : core::storage::SlotCipher::sealedTo(boxes).value();
    for (size_t i = 0; i < m_acts.size(); ++i) {
        Response response = tests::sampleResponse(m_place.random, QStringLiteral("r%1-").arg(i));
        response.id.clear();
        response.sent = true;
        m_responses.push_back(response);
    }
    computeStates(std::move(before));
}

std::vector<StoreWorkload::Act> StoreWorkload::everything()
{
    return {Act::Draft, Act::Draft, Act::Submit, Act::Draft, Act::Drop,  Act::Draft,
            Act::Close, Act::Draft, Act::Grow,   Act::Draft, Act::Submit};
}

std::vector<StoreWorkload::Act> StoreWorkload::inPlace()
{
    return {Act::Draft, Act::Submit, Act::Draft, Act::Drop, Act::Draft, Act::Close, Act::Draft, Act::Submit};
}

std::vector<StoreWorkload::Act> StoreWorkload::oneSubmit()
{
    return {Act::Submit};
}

void StoreWorkload::computeStates(Seen seen)
{
    std::optional<size_t> drafted;
    m_states.push_back(seen);
    for (size_t i = 0; i < m_acts.size(); ++i) {
        switch (m_acts.at(i)) {
        case Act::Draft:
            drafted = i;
            seen.draft = m_responses.at(i).items.rbegin()->second.text;
            break;
        case Act::Submit:
            seen.responses.insert(nameOf(m_responses.at(i)));
            seen.draft.reset();
            break;
        case Act::Close: {
            Response closed = m_responses.at(drafted.value());
            closed.sent = false;
            seen.responses.insert(nameOf(closed));
            seen.draft.reset();
            break;
        }
        case Act::Drop:
            seen.draft.reset();
            break;
        case Act::Grow:
            break;
        }
        m_states.push_back(seen);
    }
}

Result<std::unique_ptr<CollectionStore>> StoreWorkload::open(SimulatedMedium &medium)
{
    return CollectionStore::open(m_place.folder(), m_place.clock, m_place.random, &medium);
}

Result<void> StoreWorkload::perform(CollectionStore &store, size_t act)
{
    switch (m_acts.at(act)) {
    case Act::Draft:
        return store.saveDraft(tests::sampleDraft(m_responses.at(act)));
    case Act::Submit:
        return store.submit(m_responses.at(act));
    case Act::Drop:
        return store.dropDraft();
    case Act::Grow:
        return store.grow(kCapacity);
    case Act::Close: {
        const auto closed = store.closeDraftAsInterrupted();
        return closed ? Result<void>() : Result<void>(core::base::fail(closed));
    }
    }
    return {};
}

void StoreWorkload::jump(size_t act)
{
    if (!m_clockJumps.empty())
        m_place.clock.day = m_place.clock.day.addDays(m_clockJumps.at(act % m_clockJumps.size()));
}

StoreWorkload::Outcome StoreWorkload::run(SimulatedDisk &disk, int tries)
{
    Outcome outcome;
    SimulatedMedium medium(disk);
    const auto store = open(medium);
    if (!store)
        return outcome;
    outcome.opened = true;
    for (size_t act = 0; act < m_acts.size(); ++act) {
        bool done = false;
        jump(act);
        for (int i = 0; i < tries && !done; ++i)
            done = perform(**store, act).has_value();
        if (!done)
            break;
        ++outcome.acked;
    }
    return outcome;
}

std::optional<Seen> StoreWorkload::look(SimulatedDisk &disk)
{
    SimulatedMedium medium(disk);
    const auto store = open(medium);
    return store ? seenIn(**store) : std::nullopt;
}

std::optional<Seen> StoreWorkload::repairAndLook(SimulatedDisk &disk)
{
    SimulatedMedium medium(disk);
    std::optional<core::storage::Recovery> repaired;
    const auto store =
        CollectionStore::openOrRepair(m_place.folder(), m_place.clock, m_place.random, repaired, &medium);
    QFile::remove(m_place.path(core::storage::unreadableName())); // of this image, and not of the next one
    return store ? seenIn(**store) : std::nullopt;
}

std::optional<Seen> StoreWorkload::seenIn(CollectionStore &store) const
{
    Seen seen;
    if (const auto draft = store.draft())
        seen.draft = draft->interview.value(QStringLiteral("text")).toString();
    const auto responses = store.responses(key());
    if (!responses)
        return std::nullopt;
    for (const Response &response : *responses)
        seen.responses.insert(nameOf(response));
    if (static_cast<int>(responses->size()) != store.info().responses)
        return std::nullopt;
    return seen;
}

core::storage::SlotCipher StoreWorkload::cipherOf(const QString &keyFile)
{
    auto key = core::base::readFile(keyFile, core::storage::kKeySize);
    if (!key)
        qFatal("%s", qPrintable(core::base::debugText(key.error())));
    return core::storage::SlotCipher::withLocalKey(core::storage::SecretBytes::take(std::move(*key)));
}

std::optional<Seen> StoreWorkload::lookAtFile(SimulatedDisk &disk)
{
    using namespace core::storage;
    SimulatedMedium medium(disk);
    auto file = SlotFile::open(medium, StorePaths(m_place.folder()).file, SlotFile::Access::Write);
    if (!file || !(*file)->check())
        return std::nullopt;
    const auto bodies = (*file)->usedBodies();
    const auto rows = (*file)->draftRows();
    if (!bodies || !rows)
        return std::nullopt;
    Seen seen;
    for (const QByteArray &body : *bodies) {
        const auto content = m_cipher.open(body, key());
        const auto response = content ? decodeResponse(*content) : Result<Response>(core::base::fail(content));
        if (!response)
            return std::nullopt;
        seen.responses.insert(nameOf(*response));
    }
    const auto draft = decodeDraft(*rows, m_cipher, (*file)->layout());
    if (!draft)
        return std::nullopt;
    if (draft->has_value())
        seen.draft = draftIn(**draft);
    return seen;
}

/// The text of the person who was answering; nothing where it cannot be read.
QString StoreWorkload::draftIn(const core::storage::StoredDraft &draft) const
{
    if (draft.body.isEmpty())
        return draft.interview.value(QStringLiteral("text")).toString();
    const auto content = m_cipher.open(draft.body, key());
    const auto response =
        content ? core::storage::decodeResponse(*content) : Result<Response>(core::base::fail(content));
    return response ? response->items.rbegin()->second.text : QString();
}

bool StoreWorkload::isRight(const std::optional<Seen> &seen, int acked) const
{
    return seen && (*seen == after(acked) || (acked < acts() && *seen == after(acked + 1)));
}

Seen StoreWorkload::opened(int acts) const
{
    Seen seen = after(acts);
    if (!m_keys.empty() && seen.draft) {
        seen.responses.insert(*seen.draft + kInterrupted);
        seen.draft.reset();
    }
    return seen;
}

bool StoreWorkload::isRightOpened(const std::optional<Seen> &seen, int acked) const
{
    return seen && (*seen == opened(acked) || (acked < acts() && *seen == opened(acked + 1)));
}

int StoreWorkload::countSteps()
{
    SimulatedDisk disk(m_base);
    const Outcome outcome = run(disk, 1);
    if (outcome.acked != acts())
        qFatal("the workload fails without any fault");
    return disk.steps();
}

} // namespace faults
