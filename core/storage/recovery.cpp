// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/base/envelope.h"
#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/backup.h"
#include "core/storage/draftrows.h"
#include "core/storage/keyfile.h"
#include "core/storage/mirror.h"
#include "core/storage/pagescanner.h"
#include "core/storage/responsecodec.h"

#include <QCborArray>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

struct Salvaged
{
    StoreParts parts;
    Recovery recovery;
};

/// The questionnaire of the store: byte for byte, or at least of the same structure.
Result<QByteArray> textsOf(const StorePaths &paths, const StoreDescription &description, const QByteArray &given)
{
    const auto read = base::readFile(paths.questionnaire, base::kLargestQuestionnaire);
    const auto aside = base::readFile(paths.questionnaireAside, base::kLargestQuestionnaire);
    for (const QByteArray &json : {read.value_or(QByteArray()), aside.value_or(QByteArray()), given}) {
        if (json.isEmpty())
            continue;
        if (base::blake2b(json) == description.questionnaireHash)
            return json;
        const auto parsed = questionnaire::readQuestionnaire(json).questionnaire;
        if (parsed && questionnaire::structureId(*parsed, description.wave) == description.structure)
            return json;
    }
    return base::fail(read ? ErrorCode::Damaged : read.error().code, {paths.questionnaire});
}

/// What opens the bodies here: the local key, or somebody's who was given; none otherwise. Errors: StoreKeyMissing.
Result<std::optional<SlotCipher>> cipherFor(const StorePaths &paths, const StoreParts &parts, const SecretKey *key)
{
    if (!parts.description.recipients.empty()) {
        if (key == nullptr)
            return std::optional<SlotCipher>();
        auto sealed = SlotCipher::sealedTo(boxesOf(parts.description.recipients));
        if (!sealed)
            return base::fail(sealed);
        return std::optional<SlotCipher>(std::move(*sealed));
    }
    const auto local = parts.companions.find(localKeyName());
    if (local == parts.companions.end() || local->second.size() != kKeySize)
        return base::fail(ErrorCode::StoreKeyMissing, {paths.folder});
    return std::optional<SlotCipher>(SlotCipher::withLocalKey(SecretBytes::take(QByteArray(local->second))));
}

/// Counts anew what was found. False when nobody here can read it.
Result<bool> countAgain(StoreState &state, const std::vector<QByteArray> &bodies, const SlotCipher *cipher,
                        const SecretKey *key)
{
    state = StoreState{0, 0, state.invented, QByteArray(kHashSize, '\0'), {}, {}, state.batches};
    for (const QByteArray &body : bodies) {
        if (cipher == nullptr) {
            state.count(base::Language(), interview::EventId(), true, 1);
            continue;
        }
        auto content = cipher->open(body, key);
        if (!content)
            return base::fail(content);
        const auto response = decodeResponse(*content);
        wipe(*content);
        if (!response)
            return base::fail(response);
        state.count(response->language, response->event, response->sent, 1);
    }
    return cipher != nullptr;
}

/// The pages that could not be read, behind those of earlier recoveries.
QByteArray withUnreadable(const QByteArray &earlier, const std::vector<QByteArray> &pages)
{
    QCborArray all = QCborValue::fromCbor(earlier).toArray();
    for (const QByteArray &page : pages)
        all.append(page);
    return QCborValue(all).toCbor();
}

void takeDraft(Salvaged &salvaged, const ScannedStore &found, const SlotCipher *cipher)
{
    salvaged.parts.draft = emptyDraft(found.layout);
    if (found.draft.empty())
        return;
    const SlotCipher none = SlotCipher::withLocalKey(SecretBytes(kKeySize)); // a sealed draft needs no key to be moved
    const auto draft = decodeDraft(found.draft, cipher == nullptr ? none : *cipher, found.layout);
    salvaged.recovery.draftKept = draft && draft->has_value();
    if (draft)
        salvaged.parts.draft = found.draft;
}

Result<ScannedStore> scan(const StorePaths &paths, Medium &medium)
{
    const auto file = medium.salvage(medium.standing(paths.file));
    if (!file)
        return base::fail(file);
    const QByteArray journal =
        medium.exists(paths.journal) ? medium.salvage(paths.journal).value_or(QByteArray()) : QByteArray();
    return scanPages(*file, journal, paths.file);
}

/// The second copy of the store, when there is one and it can be reached.
std::optional<ScannedStore> scanMirror(const StorePaths &paths, Medium &medium)
{
    const StorePaths copy(Mirror::folderOf(paths));
    if (Mirror::folderOf(paths).isEmpty() || !Mirror::isMirror(copy) || !medium.exists(copy.file))
        return std::nullopt;
    auto found = scan(copy, medium);
    return found ? std::optional<ScannedStore>(std::move(*found)) : std::nullopt;
}

std::set<QByteArray> bodiesOf(const ScannedStore &found)
{
    std::set<QByteArray> bodies;
    for (const auto &[number, place] : found.places) {
        if (place.used)
            bodies.insert(place.body);
    }
    return bodies;
}

/// Bodies of the store and of its second copy, each once; and the counts of the copy when it alone knows them all.
void takeBodies(StoreParts &parts, const ScannedStore &found, const std::optional<ScannedStore> &mirror,
                bool &isCounted)
{
    std::set<QByteArray> bodies = bodiesOf(found);
    isCounted = found.isWhole();
    if (!found.isWhole() && mirror && mirror->description &&
        mirror->description->storeId == parts.description.storeId) {
        const std::set<QByteArray> copied = bodiesOf(*mirror);
        bodies.insert(copied.begin(), copied.end());
        isCounted = mirror->isWhole() && bodies.size() == copied.size();
        if (isCounted)
            parts.state = *mirror->state;
    }
    parts.bodies.assign(bodies.begin(), bodies.end());
}

/// A later version of the program may have put there what this one would not see, and leave out of the new store. Where
/// anything is damaged besides, the number may be the damage.
Result<void> refuseNewer(const StorePaths &paths, const ScannedStore &found, Medium &medium)
{
    if (!found.isWhole())
        return {};
    const auto file = SlotFile::open(medium, paths.file, SlotFile::Access::ReadOnly);
    if (!file && file.error().code == ErrorCode::NewerFormat)
        return base::fail(file);
    return {};
}

Result<Salvaged> salvage(const StorePaths &paths, const RecoveryWish &wish, Medium &medium)
{
    if (!sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    auto found = scan(paths, medium);
    const std::optional<ScannedStore> mirror = scanMirror(paths, medium);
    if (!found && mirror) // nothing can be read of the store itself
        found = *mirror;
    if (!found)
        return base::fail(found);
    if (const auto known = refuseNewer(paths, *found, medium); !known)
        return base::fail(known);
    Salvaged salvaged{{found->layout, *found->description, found->state.value_or(StoreState()), {}, {}, {}, {}}, {}};
    StoreParts &parts = salvaged.parts;
    bool isCounted = false;
    takeBodies(parts, *found, mirror, isCounted);
    auto companions = readCompanions(paths);
    if (!companions)
        return base::fail(companions);
    parts.companions = std::move(*companions);
    auto json = textsOf(paths, parts.description, wish.questionnaire);
    if (!json)
        return base::fail(json);
    parts.questionnaire = std::move(*json);
    parts.description.questionnaireHash = base::blake2b(parts.questionnaire);
    const auto cipher = cipherFor(paths, parts, wish.key);
    if (!cipher)
        return base::fail(cipher);
    const SlotCipher *usable = cipher->has_value() ? &**cipher : nullptr;

    Recovery &recovery = salvaged.recovery;
    recovery.responses = static_cast<int>(parts.bodies.size());
    if (isCounted)
        recovery.lost = 0;
    else if (found->state)
        recovery.lost = std::max(0, found->state->responses - recovery.responses);
    recovery.unreadable = static_cast<int>(found->unreadable.size());
    parts.state.invented = parts.state.invented || parts.description.invented;
    if (!isCounted) {
        const auto counted = countAgain(parts.state, parts.bodies, usable, wish.key);
        if (!counted)
            return base::fail(counted);
        recovery.countsKept = *counted;
    }
    if (!found->unreadable.empty())
        parts.companions[unreadableName()] = withUnreadable(parts.companions[unreadableName()], found->unreadable);
    takeDraft(salvaged, *found, usable);
    return salvaged;
}

constexpr int kSteps = 2; // to read and to write

Result<Recovery> fromBackup(const RecoveryWish &wish, base::RandomSource &random, const base::Step &step,
                            Medium &medium)
{
    const auto bytes = base::readFile(wish.from, kLargestBackup);
    if (!bytes)
        return base::fail(bytes);
    const auto parts = readBackup(*bytes, wish.from);
    if (!parts)
        return base::fail(parts);
    if (base::blake2b(parts->questionnaire) != parts->description.questionnaireHash)
        return base::fail(ErrorCode::Damaged, {wish.from}, QStringLiteral("questionnaire"));
    if (!base::goesOn(step, 1, kSteps))
        return base::fail(ErrorCode::Cancelled);
    if (const auto made = makeStoreFolder(wish.output, *parts, random, medium); !made)
        return base::fail(made);
    Recovery recovery;
    recovery.responses = parts->state.responses;
    recovery.lost = 0;
    recovery.draftKept = (parts->draft.front().at(0) & 1) != 0;
    return recovery;
}

/// Builds the new file beside the damaged one, keeps that, and swaps.
Result<void> swapRepaired(const StorePaths &paths, const StoreParts &parts, base::RandomSource &random, Medium &medium)
{
    if (auto built = buildAside(paths, parts, random, medium); !built)
        return built;
    const QString kept = freeNameBeside(paths.file, QLatin1String("damaged"), medium);
    for (const QString &path : {paths.journal, paths.file}) {
        if (!medium.exists(path))
            continue;
        const auto content = medium.salvage(path);
        if (!content)
            return base::fail(content);
        const QString name = path == paths.file ? kept : kept + QStringLiteral("-journal");
        if (auto copied = medium.keepCopy(*content, name); !copied)
            return copied;
    }
    return medium.replace(paths.fileAside, paths.file, Replaced::IsLeft); // the copy that is kept holds the same
}

} // namespace

Result<Recovery> recoverStore(const RecoveryWish &wish, base::RandomSource &random, const base::Step &step)
{
    DiskMedium medium;
    if (!base::goesOn(step, 0, kSteps))
        return base::fail(ErrorCode::Cancelled);
    if (QFileInfo(wish.from).isFile())
        return fromBackup(wish, random, step, medium);
    const StorePaths paths(wish.from);
    if (!QFileInfo::exists(wish.from))
        return base::fail(ErrorCode::FileNotFound, {wish.from});
    if (!medium.exists(paths.file))
        return base::fail(ErrorCode::NotThisKind, {wish.from, QStringLiteral("store")});
    // A disk that is failing is often read-only by now: then nobody else writes to it either.
    const auto lock = FolderLock::take(paths);
    if (!lock && lock.error().code == ErrorCode::StoreInUse)
        return base::fail(lock);
    auto salvaged = salvage(paths, wish, medium);
    if (!salvaged)
        return base::fail(salvaged);
    if (!base::goesOn(step, 1, kSteps))
        return base::fail(ErrorCode::Cancelled);
    if (salvaged->parts.companions.count(bundleKeyName()) == 0)
        salvaged->parts.companions[bundleKeyName()] = KeyPair::generate().secret().copy();
    if (const auto made = makeStoreFolder(wish.output, salvaged->parts, random, medium); !made)
        return base::fail(made);
    return salvaged->recovery;
}

Result<Recovery> repairStore(const QString &folder, base::RandomSource &random, Medium *given)
{
    DiskMedium disk;
    Medium &medium = given == nullptr ? disk : *given;
    const StorePaths paths(folder);
    const auto lock = FolderLock::take(paths);
    if (!lock)
        return base::fail(lock);
    if (const auto finished = medium.finishReplacing(paths.file); !finished)
        return base::fail(finished);
    const auto salvaged = salvage(paths, {folder, {}, {}, nullptr}, medium);
    if (!salvaged)
        return base::fail(salvaged);
    const StoreParts &parts = salvaged->parts;
    const auto unreadable = parts.companions.find(unreadableName());
    if (unreadable != parts.companions.end()) {
        const auto written = base::writeFile(paths.unreadable, unreadable->second, base::FileAccess::OwnerOnly);
        if (!written)
            return base::fail(written);
    }
    if (const auto swapped = swapRepaired(paths, parts, random, medium); !swapped) {
        medium.remove(paths.fileAside);
        return base::fail(swapped);
    }
    return salvaged->recovery;
}

} // namespace core::storage
