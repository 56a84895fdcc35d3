// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second copy in the place of a store whose disk fails, and the store again.
#include "core/storage/openstore.h"

#include "core/storage/responsecodec.h"
#include "core/storage/storeparts.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr int kTries = 2; // of an act on a disk, before the copy is asked

/// What another disk could do better; a store in use or full, or wrong input, it could not.
bool isOfDisk(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnlyPlace:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::Damaged:
    case ErrorCode::NotThisKind:
        return true;
    default:
        return false;
    }
}

template <typename Key>
void addDifference(std::map<Key, int> &to, const std::map<Key, int> &now, const std::map<Key, int> &before)
{
    for (const auto &[key, count] : now) {
        const auto earlier = before.find(key);
        to[key] += count - (earlier == before.end() ? 0 : earlier->second);
    }
}

} // namespace

/// Moves an open store to its copy, and later back.
class OpenStore::StandIn
{
public:
    explicit StandIn(OpenStore &store) : m_store(store) { }

    [[nodiscard]] Result<void> moveToCopy();
    [[nodiscard]] Result<void> takeBack();

private:
    /// What goes back into the store.
    struct Returning
    {
        std::vector<QByteArray> fresh;                ///< bodies that the store lacks
        std::map<int, QByteArray> places;             ///< of the store that change; empty: free from now on
        StoreState state;                             ///< afterwards, without the set hash
        std::optional<std::vector<QByteArray>> draft; ///< none: the store's own stays
    };

    [[nodiscard]] Result<Returning> whatReturns(SlotFile &copy, const Mirror::StandIn &note);
    [[nodiscard]] Result<void> join(Returning &returning, const Mirror::StandIn &note, const StoreState &copied,
                                    const std::vector<QByteArray> &draft);
    void putInFreePlaces(const std::vector<QByteArray> &bodies, SlotChange &change) const;
    [[nodiscard]] Result<void> write(Returning &returning);

    OpenStore &m_store;
};

Result<void> OpenStore::onDiskOrCopy(const std::function<Result<void>()> &act)
{
    if (m_flushFailed && m_mirror)
        static_cast<void>(StandIn(*this).moveToCopy()); // where there is none to move to, the disk is all there is
    auto done = act();
    for (int tries = 1; m_mirror && !done && isOfDisk(done.error().code); ++tries) {
        if (tries < kTries && !m_flushFailed) {
            done = act();
            continue;
        }
        if (!StandIn(*this).moveToCopy()) // the store's own error says more
            return done;
        return act();
    }
    return done;
}

Result<void> OpenStore::StandIn::moveToCopy()
{
    const StorePaths copy = m_store.m_mirror->paths();
    auto lock = FolderLock::take(copy); // nobody recovers from it meanwhile
    if (!lock)
        return base::fail(lock);
    auto file = m_store.m_mirror->standIn(m_store.m_description, m_store.m_confirmed, m_store.m_reserved.place);
    if (!file)
        return base::fail(file);
    lock->keepFile();
    m_store.m_copyLock = std::move(*lock);
    m_store.m_mirror.reset();
    m_store.m_file = std::move(*file);
    m_store.m_paths = copy;
    m_store.m_reserved = {}; // of the store's own places
    m_store.m_flushFailed = false;
    m_store.refreshInfo();
    return {};
}

Result<void> OpenStore::takeBack()
{
    return StandIn(*this).takeBack();
}

/// A copy that cannot be reached now is caught up with at the next chance; the store itself is what counts.
void OpenStore::catchUpMirror()
{
    const QString folder = Mirror::folderOf(m_paths);
    m_mirror.reset();
    if (folder.isEmpty())
        return;
    m_mirror.emplace(folder, *m_medium, *m_world.random);
    if (!m_file)
        return;
    if (const auto texts = questionnaireOf(m_paths, m_file->description().questionnaireHash); texts)
        static_cast<void>(m_mirror->takeTexts(*texts));
    static_cast<void>(m_mirror->catchUp(*m_file));
    static_cast<void>(Mirror::takeRecords(m_paths));
    m_mirror->blurTimes(m_world.clock->today());
}

/// Before anything else may change in a store that was opened: what its copy took in its place comes back, in one step
/// that is not done twice.
Result<void> OpenStore::StandIn::takeBack()
{
    const StorePaths copy(Mirror::folderOf(m_store.m_paths));
    const auto note = Mirror::folderOf(m_store.m_paths).isEmpty() ? std::nullopt : Mirror::standInOf(copy);
    if (!note || !m_store.m_medium->exists(copy.file))
        return {};
    if (!m_store.holdsBatch(note->id)) {
        auto file = SlotFile::open(*m_store.m_medium, copy.file, SlotFile::Access::Write);
        if (file && (*file)->description().storeId != m_store.m_file->description().storeId)
            return {}; // another store's card in the same reader
        if (!file)
            return base::fail(file);
        if (auto checked = (*file)->check(); !checked)
            return checked;
        auto returning = whatReturns(**file, *note);
        if (!returning)
            return base::fail(returning);
        m_store.m_takenBack = static_cast<int>(returning->fresh.size());
        if (!note->id.isEmpty())
            returning->state.noteBatch(note->id);
        if (auto written = write(*returning); !written)
            return written;
    }
    // The journal may be longer than what tidying writes over, and would go on naming these places together. After a
    // clean close it is void; until the note has gone a power cut leads here again.
    m_store.m_file.reset();
    m_store.m_medium->remove(m_store.m_paths.journal);
    if (auto settled = m_store.settle(); !settled)
        return settled;
    return Mirror::endStandIn(copy);
}

Result<OpenStore::StandIn::Returning> OpenStore::StandIn::whatReturns(SlotFile &copy, const Mirror::StandIn &note)
{
    auto ours = m_store.m_file->usedBodies();
    auto theirs = copy.usedBodies();
    auto draft = copy.draftRows();
    if (!ours || !theirs)
        return ours ? base::fail(theirs) : base::fail(ours);
    if (!draft)
        return base::fail(draft);
    std::sort(ours->begin(), ours->end());
    std::sort(theirs->begin(), theirs->end());
    Returning returning;
    std::set_difference(theirs->begin(), theirs->end(), ours->begin(), ours->end(),
                        std::back_inserter(returning.fresh));
    returning.state = m_store.m_file->state();
    bool isUnchanged = returning.state.setHash == note.setHash;
    if (!isUnchanged && note.place > 0 && note.place <= m_store.m_file->capacity() &&
        m_store.m_file->isUsed(note.place)) {
        // The store may have got the response after all that it failed to confirm, and the copy has it, or its erasure.
        const auto body = m_store.m_file->body(note.place);
        if (!body)
            return base::fail(body);
        StoreState without = returning.state;
        without.toggle(slotHash(note.place, true, *body));
        isUnchanged = without.setHash == note.setHash;
        if (isUnchanged)
            returning.places[note.place] = {};
    }
    if (isUnchanged) { // nothing happened to the store since: it becomes what the copy is
        const auto batches = returning.state.batches;
        returning.state = copy.state();
        returning.state.batches = batches;
        returning.draft = std::move(*draft);
        return returning;
    }
    if (const auto joined = join(returning, note, copy.state(), *draft); !joined)
        return base::fail(joined);
    return returning;
}

/// The store has gone on without the copy: both have what the other lacks. Of one person there may be what the store's
/// own draft became, and what the copy has: where the store can be read one of them stays, what was sent before what
/// was interrupted; in a sealed one both do, and merging at the office counts the person once.
Result<void> OpenStore::StandIn::join(Returning &returning, const Mirror::StandIn &note, const StoreState &copied,
                                      const std::vector<QByteArray> &draft)
{
    const auto left = decodeDraft(draft, m_store.m_cipher, m_store.m_file->layout());
    const bool isLeft = left && left->has_value() && (*left)->worthKeeping;
    if (m_store.m_cipher.isSealed()) {
        addDifference(returning.state.byLanguage, copied.byLanguage, note.before.byLanguage);
        addDifference(returning.state.byEvent, copied.byEvent, note.before.byEvent);
        returning.state.responses += copied.responses - note.before.responses;
        returning.state.interrupted += copied.interrupted - note.before.interrupted;
        if (isLeft) {
            returning.fresh.push_back((*left)->body);
            returning.state.count((*left)->language, (*left)->event, false, 1);
        }
        return {};
    }
    if (isLeft && (*left)->response)
        returning.fresh.push_back(
            m_store.m_cipher.seal(encodeResponse(*(*left)->response), m_store.m_file->layout().bodySize()));
    const auto opened = [this](const QByteArray &body) -> Result<interview::Response> {
        const auto content = m_store.m_cipher.open(body, nullptr);
        return content ? decodeResponse(*content) : base::fail(content);
    };
    std::map<QByteArray, std::pair<int, interview::Response>> known;
    for (int place = 1; place <= m_store.m_file->capacity(); ++place) {
        if (!m_store.m_file->isUsed(place))
            continue;
        const auto body = m_store.m_file->body(place);
        const auto response = body ? opened(*body) : base::fail(body);
        if (!response)
            return base::fail(response);
        known[response->id] = {place, *response};
    }
    std::vector<QByteArray> lacking;
    for (const QByteArray &body : returning.fresh) {
        const auto response = opened(body);
        if (!response)
            return base::fail(response);
        const auto same = known.find(response->id);
        if (same != known.end() && (same->second.second.sent || !response->sent))
            continue;
        if (same == known.end()) {
            lacking.push_back(body);
        } else {
            const interview::Response &before = same->second.second;
            returning.state.count(before.language, before.event, before.sent, -1);
            returning.places[same->second.first] = body;
        }
        returning.state.count(response->language, response->event, response->sent, 1);
    }
    returning.fresh = std::move(lacking);
    return {};
}

/// Each body into a place of its own that is drawn among the free ones, which are enough.
void OpenStore::StandIn::putInFreePlaces(const std::vector<QByteArray> &bodies, SlotChange &change) const
{
    std::vector<int> free;
    for (int place = 1; place <= m_store.m_file->capacity(); ++place) {
        if (!m_store.m_file->isUsed(place))
            free.push_back(place);
    }
    for (const QByteArray &body : bodies) {
        const auto drawn = static_cast<std::ptrdiff_t>(m_store.m_world.random->below(free.size()));
        change.places.push_back({free.at(static_cast<size_t>(drawn)), true, body});
        free.erase(free.begin() + drawn);
    }
}

/// Into places of the store where they are free, so that a full disk does not hold it up; else the store grows with it.
Result<void> OpenStore::StandIn::write(Returning &returning)
{
    SlotChange change;
    change.draft = returning.draft.value_or(std::vector<QByteArray>());
    std::vector<QByteArray> waiting = returning.fresh;
    const auto toggled = [this, &returning](int place) -> Result<void> {
        const auto body = m_store.m_file->body(place);
        if (!body)
            return base::fail(body);
        returning.state.toggle(slotHash(place, true, *body));
        return {};
    };
    returning.state.setHash = m_store.m_file->state().setHash;
    for (auto &[place, body] : returning.places) {
        if (auto done = toggled(place); !done)
            return done;
        if (body.isEmpty() && !waiting.empty()) {
            body = waiting.back();
            waiting.pop_back();
        }
        const bool isUsed = !body.isEmpty();
        change.places.push_back({place, isUsed, isUsed ? body : randomFiller(m_store.m_file->layout().bodySize())});
    }
    if (static_cast<int>(waiting.size()) > m_store.m_file->freePlaces()) {
        auto plan = m_store.presentPlan();
        if (!plan)
            return base::fail(plan);
        for (const SlotChange::Slot &slot : change.places) {
            const auto old = m_store.m_file->body(slot.number);
            if (!old)
                return base::fail(old);
            plan->bodies.erase(std::remove(plan->bodies.begin(), plan->bodies.end(), *old), plan->bodies.end());
            if (slot.used)
                plan->bodies.push_back(slot.body);
        }
        plan->bodies.insert(plan->bodies.end(), waiting.begin(), waiting.end());
        plan->state = returning.state;
        plan->description.capacity = std::max(plan->description.capacity, static_cast<int>(plan->bodies.size()));
        if (returning.draft)
            plan->draft = *returning.draft;
        return m_store.swapIn(*plan);
    }
    putInFreePlaces(waiting, change);
    for (const SlotChange::Slot &slot : change.places) {
        if (slot.used)
            returning.state.toggle(slotHash(slot.number, true, slot.body));
    }
    change.state = returning.state;
    if (auto done = m_store.apply(change); !done)
        return done;
    m_store.refreshInfo();
    m_store.tidy();
    return m_store.settle();
}

} // namespace core::storage
