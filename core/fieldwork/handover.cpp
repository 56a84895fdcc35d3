// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/bundle.h"
#include "core/storage/collectionstore.h"
#include "core/storage/leftdraft.h"
#include "core/storage/mirror.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotcipher.h"
#include "core/storage/verifiedfile.h"

#include <QCborArray>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace core::fieldwork {
namespace {

using base::ErrorCode;
using base::Result;
using storage::KeyPair;
using storage::StoreParts;
using storage::StorePaths;
using storage::StoreState;

constexpr qint64 kLargestReceipt = qint64{64} * 1024 * 1024;
constexpr qsizetype kCountsSize = 65536;

/// What a store remembers of its handing over: kept in its folder as "handover".
struct Record
{
    int number = 0;
    QByteArray hash;
    int responses = 0;          ///< in the last bundle, freed ones included
    std::set<QByteArray> freed; ///< bodies freed by receipts
    StoreState freedCounts;
    QByteArray audit; ///< last line of the audit log at that time, by its hash
};

QByteArray encode(const Record &record)
{
    QCborArray freed;
    for (const QByteArray &hash : record.freed)
        freed.append(hash);
    return QCborValue(QCborArray{record.number, record.hash, record.responses, freed,
                                 storage::encodeState(record.freedCounts, kCountsSize), record.audit})
        .toCbor();
}

Record decode(const QByteArray &bytes)
{
    Record record;
    QCborParserError error;
    const QCborArray fields = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError) // numbering begins anew, which the archive tells as a chain that parts
        return record;
    record.number = static_cast<int>(fields.at(0).toInteger());
    record.hash = fields.at(1).toByteArray();
    record.responses = static_cast<int>(fields.at(2).toInteger());
    const QCborArray freed = fields.at(3).toArray();
    for (const QCborValue hash : freed)
        record.freed.insert(hash.toByteArray());
    record.freedCounts = storage::decodeState(fields.at(4).toByteArray(), {}).value_or(StoreState());
    record.audit = fields.at(5).toByteArray();
    return record;
}

Record recordOf(const StoreParts &parts, const StorePaths &paths)
{
    const auto found = parts.companions.find(QFileInfo(paths.handover).fileName());
    return found == parts.companions.end() ? Record() : decode(found->second);
}

Result<KeyPair> signerOf(const StoreParts &parts, const StorePaths &paths)
{
    const auto key = parts.companions.find(storage::bundleKeyName());
    if (key == parts.companions.end())
        return base::fail(ErrorCode::FileNotFound, {paths.bundleKey});
    auto keys = KeyPair::fromSecret(storage::SecretBytes::take(QByteArray(key->second)));
    if (!keys)
        return base::fail(ErrorCode::Damaged, {paths.bundleKey});
    return keys;
}

QByteArray auditOf(const StoreParts &parts, const StorePaths &paths)
{
    const auto log = parts.companions.find(QFileInfo(paths.audit).fileName());
    return log == parts.companions.end() ? QByteArray() : lastAuditHash(log->second);
}

/// The lock, and all that lies under it.
struct Held
{
    storage::FolderLock lock;
    StorePaths paths;
    StoreParts parts;
};

Result<Held> hold(const QString &folder, storage::Medium &medium)
{
    StorePaths paths(folder);
    if (!QFileInfo::exists(paths.folder))
        return base::fail(ErrorCode::FileNotFound, {folder});
    if (!medium.exists(paths.file))
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    if (const auto shared = storage::refuseSharedPlace(paths.folder); !shared)
        return base::fail(shared);
    auto lock = storage::FolderLock::take(paths);
    if (!lock)
        return base::fail(lock);
    auto parts = storage::partsOfLockedStore(paths, medium);
    if (!parts)
        return base::fail(parts);
    if (parts->description.role != storage::StoreRole::Collection)
        return base::fail(ErrorCode::WrongRole, {folder});
    return Held{std::move(*lock), std::move(paths), std::move(*parts)};
}

bool mayHaveSigned(const SignedReceipt &read, const StoreParts &parts)
{
    if (parts.description.recipients.empty())
        return storage::isSignedBy(receiptKeyOf(storage::localKeyOf(parts)).publicKey().sign, read.hash,
                                   read.signature);
    return std::any_of(parts.description.recipients.begin(), parts.description.recipients.end(),
                       [&read](const storage::PublicKey &owner) {
                           return storage::isSignedBy(owner.sign, read.hash, read.signature);
                       });
}

template <typename Key>
void subtract(std::map<Key, int> &from, const std::map<Key, int> &counts, int sign)
{
    for (const auto &[key, count] : counts) {
        from[key] = std::max(0, from[key] - sign * count);
        if (from[key] == 0)
            from.erase(key);
    }
}

void subtract(StoreState &from, const StoreState &counts, int sign)
{
    from.interrupted = std::max(0, from.interrupted - sign * counts.interrupted);
    subtract(from.byLanguage, counts.byLanguage, sign);
    subtract(from.byEvent, counts.byEvent, sign);
}

/// The counts of what remains. Receipts tell the counts of all they list, and the store has freed some of that before:
/// bundles are cumulative, so it is either none or all of what was freed so far. Otherwise nobody knows languages any
/// more, and they count under the empty one.
void countRemaining(StoreState &state, const Receipt &receipt, Record &record, int remaining)
{
    const bool all =
        std::includes(receipt.bodies.begin(), receipt.bodies.end(), record.freed.begin(), record.freed.end());
    const bool none = std::none_of(record.freed.begin(), record.freed.end(),
                                   [&receipt](const QByteArray &hash) { return receipt.bodies.count(hash) > 0; });
    subtract(state, receipt.counts, 1);
    if (none) {
        subtract(record.freedCounts, receipt.counts, -1);
    } else {
        subtract(state, record.freedCounts, -1);
        record.freedCounts = receipt.counts;
    }
    state.responses = remaining;
    state.interrupted = std::min(state.interrupted, remaining);
    if (none || all)
        return;
    state.byLanguage = {{base::Language(), remaining}};
    state.byEvent = {{interview::EventId(), remaining}};
}

} // namespace

namespace {

/// Whoever began it went long ago, and no kiosk may be started on this machine again. A store that cannot be opened to
/// write is handed over as it is: what of it is damaged is told there.
Result<void> closeLeftDraft(const QString &store, const base::Clock &clock, base::RandomSource &random)
{
    auto opened = storage::CollectionStore::open(store, clock, random);
    if (!opened || !storage::holdsBegunAnswers(store))
        return {};
    if ((*opened)->freeSlots() == 0) {
        if (auto grown = (*opened)->grow(1); !grown)
            return grown;
        opened->reset();
        opened = storage::CollectionStore::open(store, clock, random);
        if (!opened)
            return base::fail(opened);
    }
    if ((*opened)->isSealed()) // opening has closed it
        return {};
    if (const auto closed = (*opened)->closeDraftAsInterrupted(); !closed)
        return base::fail(closed);
    return {};
}

} // namespace

Result<HandedOver> handOver(const QString &store, const QString &output, const base::Clock &clock,
                            base::RandomSource &random, const base::Step &step)
{
    constexpr int kSteps = 3; // read the store, make the bundle, write it and read it back
    if (QFileInfo::exists(output))
        return base::fail(ErrorCode::AlreadyExists, {output});
    storage::DiskMedium disk;
    if (!base::goesOn(step, 0, kSteps))
        return base::fail(ErrorCode::Cancelled);
    if (const auto closed = closeLeftDraft(store, clock, random); !closed)
        return base::fail(closed);
    const auto held = hold(store, disk);
    if (!held)
        return base::fail(held);
    if (!base::goesOn(step, 1, kSteps))
        return base::fail(ErrorCode::Cancelled);
    const StoreParts &parts = held->parts;
    const auto signer = signerOf(parts, held->paths);
    if (!signer)
        return base::fail(signer);
    Record record = recordOf(parts, held->paths);
    Bundle bundle{parts.description,
                  parts.layout.pageSize(),
                  record.number + 1,
                  record.hash,
                  {},
                  parts.questionnaire,
                  storage::localKeyOf(parts),
                  parts.bodies,
                  {},
                  auditOf(parts, held->paths),
                  {}};
    const auto unreadable = parts.companions.find(storage::unreadableName());
    if (unreadable != parts.companions.end()) {
        const QCborArray pages = QCborValue::fromCbor(unreadable->second).toArray();
        for (const QCborValue page : pages) {
            if (page.toByteArray().size() == bundle.pageSize)
                bundle.unreadable.push_back(page.toByteArray());
        }
    }
    const auto bytes = writeBundle(bundle, *signer);
    if (!bytes)
        return base::fail(bytes);
    const auto written = readBundle(*bytes, output);
    if (!written)
        return base::fail(written);
    if (!base::goesOn(step, 2, kSteps))
        return base::fail(ErrorCode::Cancelled);
    if (const auto saved = storage::writeVerified(output, *bytes, clock.today()); !saved)
        return base::fail(saved);
    const int all = static_cast<int>(bundle.bodies.size() + record.freed.size());
    const HandedOver done{bundle.number, static_cast<int>(bundle.bodies.size()), std::max(0, all - record.responses),
                          !parts.description.recipients.empty(), checksumOf(*written)};
    record.number = bundle.number;
    record.hash = written->hash;
    record.responses = all;
    record.audit = bundle.audit;
    const auto kept = base::writeFile(held->paths.handover, encode(record), base::FileAccess::OwnerOnly);
    if (!kept) {
        QFile::remove(output); // its number would be given again
        return base::fail(kept);
    }
    static_cast<void>(storage::Mirror::takeRecords(held->paths)); // who goes on from the copy gives no number twice
    return done;
}

HandOverNote handOverNoteOf(const QString &store)
{
    const auto bytes = base::readFile(StorePaths(store).handover, kLargestReceipt);
    if (!bytes)
        return {};
    const Record record = decode(*bytes);
    return {record.number, record.responses, static_cast<int>(record.freed.size()), record.audit};
}

Result<int> takeReceipt(const QString &store, const QString &path, const base::Clock &clock, base::RandomSource &random,
                        const base::Step &step)
{
    constexpr int kSteps = 2; // read and compare; build the store anew
    const auto bytes = base::readFile(path, kLargestReceipt);
    if (!bytes)
        return base::fail(bytes);
    const auto read = readReceipt(*bytes, path);
    if (!read)
        return base::fail(read);
    if (!base::goesOn(step, 0, kSteps))
        return base::fail(ErrorCode::Cancelled);
    storage::DiskMedium disk;
    auto held = hold(store, disk);
    if (!held)
        return base::fail(held);
    StoreParts &parts = held->parts;
    const Receipt &receipt = read->receipt;
    if (receipt.store != parts.description.storeId)
        return base::fail(ErrorCode::OtherStore, {path});
    if (!mayHaveSigned(*read, parts))
        return base::fail(ErrorCode::WrongSignature, {path});
    Record record = recordOf(parts, held->paths);
    std::vector<QByteArray> remaining;
    std::set<QByteArray> freed;
    for (const QByteArray &body : parts.bodies) {
        const QByteArray hash = base::blake2b(body);
        if (receipt.bodies.count(hash) > 0)
            freed.insert(hash);
        else
            remaining.push_back(body);
    }
    if (freed.empty())
        return 0;
    if (!base::goesOn(step, 1, kSteps))
        return base::fail(ErrorCode::Cancelled);
    // Freed before, but still here: the power went in between. Then none of it counts as freed.
    if (std::any_of(freed.begin(), freed.end(), [&record](const auto &hash) { return record.freed.count(hash) > 0; })) {
        record.freed.clear();
        record.freedCounts = {};
    }
    countRemaining(parts.state, receipt, record, static_cast<int>(remaining.size()));
    parts.bodies = std::move(remaining);
    record.freed.insert(freed.begin(), freed.end());
    record.audit = auditOf(parts, held->paths);
    // The record first: should the power go between, the next bundle holds these responses once more, which harms
    // nobody; the other way round their counts would be lost.
    if (const auto kept = base::writeFile(held->paths.handover, encode(record), base::FileAccess::OwnerOnly); !kept)
        return base::fail(kept);
    if (const auto built = storage::buildAside(held->paths, parts, random, disk); !built) {
        disk.remove(held->paths.fileAside);
        return base::fail(built);
    }
    const auto swapped = disk.replace(held->paths.fileAside, held->paths.file, storage::Replaced::IsOverwritten);
    if (!swapped)
        return base::fail(swapped);
    const QString copy = storage::Mirror::folderOf(held->paths);
    if (!copy.isEmpty()) { // gone there too; a card that is away now is overwritten by hand
        auto file = storage::SlotFile::open(disk, held->paths.file, storage::SlotFile::Access::Write);
        storage::Mirror mirror(copy, disk, random);
        if (file)
            static_cast<void>(mirror.catchUp(**file, storage::Mirror::Surplus::IsOverwritten));
        mirror.blurTimes(clock.today());
        static_cast<void>(storage::Mirror::takeRecords(held->paths));
    }
    for (const QString &file : {held->paths.file, held->paths.journal, held->paths.handover, held->paths.folder})
        disk.blurTimes(file, clock.today());
    return static_cast<int>(freed.size());
}

} // namespace core::fieldwork
