// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openstore.h"

#include "core/base/fault.h"
#include "core/storage/erase.h"
#include "core/storage/responsecodec.h"
#include "core/storage/storeparts.h"

#include <algorithm>
#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

constexpr qsizetype kResponseIdSize = 16;
constexpr int kGrain = 64;           // the number of places is a multiple of this after growing
constexpr int kFreeAfterAdding = 64; // and so many are free after a set was added

int roundedUp(int places)
{
    return (places + kGrain - 1) / kGrain * kGrain;
}

/// A response as a store of this keeps it, in so many bytes at most.
Result<QByteArray> encoded(const interview::Response &response, const StoreInfo &info, qsizetype room)
{
    if (response.questionnaire != info.questionnaire || response.wave != info.wave)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the response belongs to another questionnaire or wave"));
    if (response.id.size() != kResponseIdSize)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "a response's id has 16 bytes"));
    if (response.event.text().toUtf8().size() > kLongestEventId ||
        response.language.text().toUtf8().size() > kLongestLanguage)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the event's id or the language is too long"));
    QByteArray bytes = encodeResponse(response);
    if (bytes.size() > room)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the response is longer than its questionnaire allows"));
    return bytes;
}

} // namespace

Result<void> OpenStore::settle()
{
    if (m_file)
        return {};
    auto file = SlotFile::open(*m_medium, m_paths.file, SlotFile::Access::Write);
    if (!file)
        return base::fail(file);
    m_file = std::move(*file);
    return {};
}

Result<void> OpenStore::apply(const SlotChange &change)
{
    auto done = m_file->apply(change);
    if (!done) {
        m_flushFailed = m_flushFailed || m_file->hasFailedToFlush();
        m_file.reset();
    }
    return done;
}

void OpenStore::refreshInfo()
{
    const QDate deleteBy = m_info.deleteBy; // of a file of its own; read once, at opening
    m_info = infoOf(*m_file);
    m_info.deleteBy = deleteBy;
    m_confirmed = m_file->state();
    m_description = m_file->description();
    m_freeSlots = m_file->freePlaces();
}

/// Failing here undoes nothing: what was saved is saved, and the next act scrubs again.
void OpenStore::tidy()
{
    if (m_file && !m_file->scrub()) {
        m_flushFailed = m_flushFailed || m_file->hasFailedToFlush();
        m_file.reset();
    }
    const QDate today = m_world.clock->today();
    for (const QString &path : {m_paths.file, m_paths.journal, m_paths.folder})
        m_medium->blurTimes(path, today);
}

Result<void> OpenStore::saveDraft(const Draft &draft)
{
    if (m_info.role != StoreRole::Collection)
        return base::fail(ErrorCode::WrongRole, {m_paths.folder});
    if (m_person.id.isEmpty())
        m_person.id = m_world.random->bytes(kResponseIdSize);
    interview::Response response = draft.ifInterrupted;
    response.id = m_person.id;
    m_person.ifInterrupted = response;
    m_person.worthKeeping = draft.worthKeeping;
    m_leftInterview.reset();
    return onDiskOrCopy([this, &draft] { return writeDraft(draft); });
}

Result<void> OpenStore::writeDraft(const Draft &draft)
{
    if (auto settled = settle(); !settled)
        return settled;
    const interview::Response &response = *m_person.ifInterrupted;
    if (const auto bytes = encoded(response, m_info, m_cipher.room(m_file->layout().bodySize())); !bytes)
        return base::fail(bytes);
    SlotChange change;
    StoredDraft stored;
    stored.worthKeeping = draft.worthKeeping;
    stored.interview = draft.interview;
    stored.lastAct = draft.lastAct;
    change.draft = encodeDraft(response, stored, m_cipher, m_file->layout());
    if (auto done = apply(change); !done)
        return done;
    const QDate today = m_world.clock->today();
    m_medium->blurTimes(m_paths.file, today);
    m_medium->blurTimes(m_paths.journal, today);
    return {};
}

Result<void> OpenStore::dropDraft()
{
    return onDiskOrCopy([this]() -> Result<void> {
        if (auto settled = settle(); !settled)
            return settled;
        SlotChange change;
        change.draft = emptyDraft(m_file->layout());
        // A submit that failed may have reached the disk all the same; who now wants the answers gone gets that too.
        if (m_reserved.place != 0 && m_file->isUsed(m_reserved.place) && m_person.ifInterrupted) {
            const auto body = m_file->body(m_reserved.place);
            if (!body)
                return base::fail(body);
            StoreState state = m_file->state();
            state.toggle(slotHash(m_reserved.place, true, *body));
            const interview::Response &response = *m_person.ifInterrupted;
            state.count(response.language, response.event, response.sent, -1);
            change.places.push_back({m_reserved.place, false, randomFiller(m_file->layout().bodySize())});
            change.state = state;
        }
        if (auto done = apply(change); !done)
            return done;
        m_person = {};
        m_reserved = {};
        m_leftInterview.reset();
        refreshInfo();
        tidy();
        return {};
    });
}

Result<bool> OpenStore::closeDraftAsInterrupted()
{
    if (!m_person.ifInterrupted || !m_person.worthKeeping) {
        if (const auto dropped = dropDraft(); !dropped)
            return base::fail(dropped);
        return false;
    }
    interview::Response response = *m_person.ifInterrupted;
    response.sent = false;
    if (const auto done = submit(response, {}); !done)
        return base::fail(done);
    return true;
}

Result<void> OpenStore::submit(const interview::Response &wanted, const std::function<void()> &saved)
{
    if (m_info.role != StoreRole::Collection)
        return base::fail(ErrorCode::WrongRole, {m_paths.folder});
    interview::Response response = wanted;
    if (response.id.isEmpty()) {
        if (m_person.id.isEmpty())
            m_person.id = m_world.random->bytes(kResponseIdSize);
        response.id = m_person.id;
    }
    return onDiskOrCopy([this, &response, &saved] { return writeResponse(response, saved); });
}

Result<void> OpenStore::writeResponse(const interview::Response &response, const std::function<void()> &saved)
{
    if (auto settled = settle(); !settled)
        return settled;
    const auto content = encoded(response, m_info, m_cipher.room(m_file->layout().bodySize()));
    if (!content)
        return base::fail(content);
    m_person.ifInterrupted = response; // what dropDraft takes back, should this fail and yet arrive
    const qsizetype size = m_file->layout().bodySize();
    return putResponse(
        response, [this, &content, size] { return m_cipher.seal(*content, size); }, saved);
}

/// Writes a body into the place reserved for the response, counts it, and overwrites the draft, in one transaction.
Result<void> OpenStore::putResponse(const interview::Response &response, const std::function<QByteArray()> &makeBody,
                                    const std::function<void()> &saved)
{
    if (m_reserved.place == 0 || m_reserved.id != response.id)
        m_reserved = {m_file->drawFreePlace(*m_world.random), response.id};
    const int place = m_reserved.place;
    if (place == 0)
        return base::fail(ErrorCode::StoreFull, {m_paths.folder});
    SlotChange change;
    StoreState state = m_file->state();
    if (m_file->isUsed(place)) {
        // An earlier try arrived although it reported an error: the same response is written again with new bytes, so
        // that this COMMIT is one that really wrote.
        const auto earlier = m_file->body(place);
        if (!earlier)
            return base::fail(earlier);
        state.toggle(slotHash(place, true, *earlier));
    } else {
        state.count(response.language, response.event, response.sent, 1);
    }
    const QByteArray body = makeBody();
    state.toggle(slotHash(place, true, body));
    change.places.push_back({place, true, body});
    change.state = state;
    change.draft = emptyDraft(m_file->layout());
    if (auto done = apply(change); !done)
        return done;
    m_person = {};
    m_reserved = {};
    m_leftInterview.reset();
    refreshInfo();
    if (saved)
        saved();
    tidy();
    if (m_mirror && settle()) {
        static_cast<void>(m_mirror->add(body, *m_file));
        m_mirror->blurTimes(m_world.clock->today());
    }
    return {};
}

Result<std::vector<interview::Response>> OpenStore::responses(const SecretKey *key)
{
    if (const auto settled = settle(); !settled)
        return base::fail(settled);
    const auto bodies = m_file->usedBodies();
    if (!bodies)
        return base::fail(bodies);
    std::vector<interview::Response> responses;
    for (const QByteArray &body : *bodies) {
        auto content = m_cipher.open(body, key);
        if (!content) { // which store it is says more than that it was a response
            base::Error error = content.error();
            error.arguments = QStringList{m_paths.folder};
            return tl::unexpected(error);
        }
        auto response = decodeResponse(*content);
        wipe(*content);
        if (!response)
            return base::fail(response);
        responses.push_back(std::move(*response));
    }
    // By id: the order of the places is chance as well, but this one is the same after every rebuild.
    std::sort(responses.begin(), responses.end(),
              [](const interview::Response &a, const interview::Response &b) { return a.id < b.id; });
    // An archive may hold one response in two versions, which came from two copies of one store: a person counts once,
    // with what was sent rather than what was interrupted. Both stay in the archive.
    if (m_info.role == StoreRole::Archive) {
        std::stable_sort(responses.begin(), responses.end(),
                         [](const auto &a, const auto &b) { return a.id != b.id ? a.id < b.id : a.sent && !b.sent; });
        responses.erase(
            std::unique(responses.begin(), responses.end(), [](const auto &a, const auto &b) { return a.id == b.id; }),
            responses.end());
    }
    return responses;
}

Result<void> OpenStore::addAll(const std::vector<interview::Response> &responses, const QByteArray &batch)
{
    if (m_info.role != StoreRole::Collection)
        return base::fail(ErrorCode::WrongRole, {m_paths.folder});
    return rebuild(responses, kFreeAfterAdding, batch);
}

bool OpenStore::holdsBatch(const QByteArray &batch) const
{
    return !batch.isEmpty() && m_file->state().batches.contains(batch);
}

Result<void> OpenStore::grow(int freeSlots)
{
    return rebuild({}, freeSlots);
}

Result<void> OpenStore::markInvented()
{
    if (m_info.role != StoreRole::Collection)
        return base::fail(ErrorCode::WrongRole, {m_paths.folder});
    if (auto settled = settle(); !settled)
        return settled;
    const StoreState state = m_file->state();
    if (state.invented)
        return {};
    if (state.responses > 0)
        return base::fail(ErrorCode::HoldsRealAnswers, {m_paths.folder});
    // It holds nothing yet: built anew, so that the mark stands in every copy of what the store is.
    const auto draft = m_file->draftRows();
    if (!draft)
        return base::fail(draft);
    SlotFile::Plan plan{m_file->layout(), m_file->description(), state, {}, *draft};
    plan.state.invented = true;
    plan.description.invented = true;
    return swapIn(plan);
}

/// Everything as it is, to be built anew with a change.
Result<SlotFile::Plan> OpenStore::presentPlan()
{
    if (const auto settled = settle(); !settled)
        return base::fail(settled);
    auto bodies = m_file->usedBodies();
    auto draft = m_file->draftRows();
    if (!bodies || !draft)
        return bodies ? base::fail(draft) : base::fail(bodies);
    return SlotFile::Plan{m_file->layout(), m_file->description(), m_file->state(), std::move(*bodies),
                          std::move(*draft)};
}

Result<void> OpenStore::rebuild(const std::vector<interview::Response> &more, int freeSlots, const QByteArray &batch)
{
    auto present = presentPlan();
    if (!present)
        return base::fail(present);
    SlotFile::Plan plan = std::move(*present);
    for (interview::Response response : more) {
        if (response.id.isEmpty())
            response.id = m_world.random->bytes(kResponseIdSize);
        const auto content = encoded(response, m_info, m_cipher.room(m_file->layout().bodySize()));
        if (!content)
            return base::fail(content);
        plan.bodies.push_back(m_cipher.seal(*content, plan.layout.bodySize()));
        plan.state.count(response.language, response.event, response.sent, 1);
    }
    if (!batch.isEmpty())
        plan.state.noteBatch(batch);
    const int needed = static_cast<int>(plan.bodies.size()) + std::max(freeSlots, 0);
    if (needed > plan.description.capacity)
        plan.description.capacity = roundedUp(needed);
    return swapIn(plan);
}

/// Builds the file anew beside the old one, checks it, and puts it in its place.
Result<void> OpenStore::swapIn(const SlotFile::Plan &plan)
{
    const auto giveUp = [this](const base::Error &error) -> Result<void> {
        m_medium->remove(m_paths.fileAside);
        return tl::unexpected(error);
    };
    if (const auto built = SlotFile::build(*m_medium, m_paths.fileAside, plan, *m_world.random); !built)
        return giveUp(built.error());
    QByteArray setHash;
    {
        auto aside = SlotFile::open(*m_medium, m_paths.fileAside, SlotFile::Access::ReadOnly);
        if (!aside)
            return giveUp(aside.error());
        if (const auto checked = (*aside)->check(); !checked)
            return giveUp(checked.error());
        auto written = (*aside)->usedBodies();
        if (!written)
            return giveUp(written.error());
        std::vector<QByteArray> planned = plan.bodies;
        std::sort(planned.begin(), planned.end());
        std::sort(written->begin(), written->end());
        if (planned != *written)
            return giveUp(base::Error{ErrorCode::Internal, {QStringLiteral("rebuild")}, {}, {}});
        setHash = (*aside)->state().setHash;
    }
    // After a clean close the journal is void. The old file is overwritten: beside the new one it would tell who came
    // before the store was built anew, and who after.
    m_file.reset();
    const auto replaced = m_medium->replace(m_paths.fileAside, m_paths.file, Replaced::IsOverwritten);
    if (auto settled = settle(); !settled)
        return settled;
    if (m_file->state().setHash != setHash)
        return replaced ? Result<void>(base::fail(ErrorCode::Internal, {QStringLiteral("rebuild")})) : replaced;
    m_reserved = {}; // places have moved
    refreshInfo();
    tidy();
    catchUpMirror();
    return {};
}

} // namespace core::storage
