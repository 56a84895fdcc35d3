// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/base/fault.h"
#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/erase.h"
#include "core/storage/keyfile.h"
#include "core/storage/openstore.h"
#include "core/storage/pagescanner.h"
#include "core/storage/responsecodec.h"
#include "core/storage/storeparts.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace core::storage {
namespace {

using base::ErrorCode;
using base::Result;

Result<StoreDescription> describe(const NewStore &wanted, const QByteArray &json)
{
    const questionnaire::Wave *wave = wanted.questionnaire.wave(wanted.wave);
    if (wave == nullptr)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "the questionnaire has no wave %1"),
                                  {wanted.wave.text()});
    StoreDescription description;
    description.role = wanted.role;
    description.storeId = randomBytes(kStoreIdSize);
    description.questionnaire = wanted.questionnaire.id;
    description.wave = wanted.wave;
    description.structure = questionnaire::structureId(wanted.questionnaire, wanted.wave);
    description.questionnaireHash = base::blake2b(json);
    description.opens = wanted.opens.value_or(wave->opens);
    description.closes = wanted.closes.value_or(wave->closes);
    description.capacity = wanted.capacity;
    description.recipients = wanted.recipients;
    if (!description.opens.isValid() || !description.closes.isValid() || description.opens > description.closes)
        return base::invalidInput(
            QT_TRANSLATE_NOOP("Faults", "the day a store opens must not lie behind the day it closes"));
    if (wanted.capacity < 1 || wanted.capacity > kMostPlaces)
        return base::invalidInput(QT_TRANSLATE_NOOP("Faults", "capacity must be 1 to %1"),
                                  {QString::number(kMostPlaces)});
    return description;
}

Result<PageLayout> layoutFor(const NewStore &wanted)
{
    // Always with room for three recipients, so that a key may be added later.
    const std::vector<QByteArray> three(kMostRecipients, SecretKey::generate().publicKey());
    const auto cipher = SlotCipher::sealedTo(three);
    if (!cipher)
        return base::fail(cipher);
    const qsizetype spare = -cipher->room(0);
    return PageLayout::forBody(longestResponse(wanted.questionnaire, wanted.wave) + spare);
}

} // namespace

OpenStore::OpenStore(StorePaths paths, FolderLock lock, const World &world)
    : m_paths(std::move(paths)), m_lock(std::move(lock)), m_world(world),
      m_disk(world.medium == nullptr ? std::make_unique<DiskMedium>() : nullptr),
      m_medium(world.medium == nullptr ? m_disk.get() : world.medium),
      m_cipher(SlotCipher::withLocalKey(SecretBytes(kKeySize)))
{
}

Result<std::unique_ptr<OpenStore>> OpenStore::create(const NewStore &wanted, const World &world)
{
    if (!sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    const QByteArray json = questionnaire::writeQuestionnaire(wanted.questionnaire);
    auto description = describe(wanted, json);
    if (!description)
        return base::fail(description);
    const auto layout = layoutFor(wanted);
    if (!layout)
        return base::fail(layout);
    // What cannot be sealed is found out before there is a store that would take answers.
    if (const auto cipher = SlotCipher::sealedTo(boxesOf(wanted.recipients)); !wanted.recipients.empty() && !cipher)
        return base::fail(cipher);
    StoreParts parts{*layout, std::move(*description), {}, {}, emptyDraft(*layout), json, {}};
    if (wanted.recipients.empty())
        parts.companions[localKeyName()] = SecretBytes::random(kKeySize).copy();
    parts.companions[bundleKeyName()] = KeyPair::generate().secret().copy();
    parts.companions[deleteByName()] = deleteByNote(parts.description.closes.addMonths(kMonthsToHandOver));
    DiskMedium disk;
    const auto made =
        makeStoreFolder(wanted.folder, parts, *world.random, world.medium == nullptr ? disk : *world.medium);
    for (auto &[name, content] : parts.companions)
        wipe(content);
    if (!made)
        return base::fail(made);
    return open(wanted.folder, world);
}

Result<std::unique_ptr<OpenStore>> OpenStore::open(const QString &folder, const World &world)
{
    const StorePaths paths(folder);
    DiskMedium disk;
    Medium &medium = world.medium == nullptr ? disk : *world.medium;
    if (!QFileInfo(paths.folder).isDir())
        return QFileInfo::exists(paths.folder) ? base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")})
                                               : base::fail(ErrorCode::FileNotFound, {folder});
    if (!medium.exists(paths.file))
        return base::fail(ErrorCode::NotThisKind, {folder, QStringLiteral("store")});
    if (const auto allowed = refuseSharedPlace(paths.folder); !allowed)
        return base::fail(allowed);
    auto lock = FolderLock::take(paths);
    if (!lock)
        return base::fail(lock);
    if (Mirror::isMirror(paths)) // its own store takes the answers
        return base::fail(ErrorCode::WrongRole, {folder});
    std::unique_ptr<OpenStore> store(new OpenStore(paths, std::move(*lock), world));
    if (const auto started = store->start(); !started) {
        // The sentence for a damaged store says what can be done with it; questionnaire and key are named by
        // themselves.
        const ErrorCode code = started.error().code;
        const bool ofFile = started.error().arguments.value(0) == paths.file;
        if (ofFile &&
            (code == ErrorCode::Damaged ||
             (code == ErrorCode::NotThisKind && isStoreWithoutHeader(medium, paths.file))))
            return base::fail(ErrorCode::StoreDamaged, {folder}, started.error().detail);
        return base::fail(started);
    }
    store->m_lock.keepFile();
    closeToOthers(paths);
    return store;
}

Result<void> OpenStore::readQuestionnaireFile()
{
    const auto json = questionnaireOf(m_paths, m_file->description().questionnaireHash);
    if (!json)
        return base::fail(json);
    auto read = questionnaire::readQuestionnaire(*json);
    if (!read.questionnaire)
        return base::fail(ErrorCode::Damaged, {m_paths.questionnaire},
                          read.issues.empty() ? QString() : inEnglish(read.issues.front()));
    m_questionnaire = std::move(*read.questionnaire);
    settleTexts(*json);
    return {};
}

Result<void> OpenStore::start()
{
    if (!sodiumIsReady())
        return base::fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    auto file = SlotFile::open(*m_medium, m_paths.file, SlotFile::Access::Write);
    if (!file)
        return base::fail(file);
    m_file = std::move(*file);
    if (auto checked = m_file->check(); !checked)
        return checked;
    finishErasing(m_paths, *m_medium);
    if (auto read = readQuestionnaireFile(); !read)
        return read;
    auto cipher = cipherOf(m_file->description(), m_paths);
    if (!cipher)
        return base::fail(cipher);
    m_cipher = std::move(*cipher);
    refreshInfo();
    m_info.deleteBy = deleteByOf(m_paths);
    if (auto taken = takeBack(); !taken)
        return taken;
    catchUpMirror();
    if (auto taken = takeUpDraft(); !taken)
        return taken;
    // Gives the journal its full size now, while there is room on the disk; and one that is there may still hold what
    // the last change before a power cut touched.
    tidy();
    return settle();
}

Result<void> OpenStore::takeUpDraft()
{
    const auto rows = m_file->draftRows();
    if (!rows)
        return base::fail(rows);
    const auto draft = decodeDraft(*rows, m_cipher, m_file->layout());
    if (!draft) {
        // Either the draft is torn or the key is another one, and the responses tell which. A torn draft is damage like
        // any other, to be repaired: it must not keep a kiosk from opening.
        const auto bodies = m_file->usedBodies();
        const bool isKey =
            !m_cipher.isSealed() && bodies && !bodies->empty() && !m_cipher.open(bodies->front(), nullptr);
        return isKey ? base::fail(draft) : base::fail(ErrorCode::Damaged, {m_paths.file}, QStringLiteral("draft"));
    }
    if (!draft->has_value())
        return {};
    const StoredDraft &found = **draft;
    if (found.response) {
        // Also where the interview did not fit and nobody can go on with it: it has to be closed all the same, or the
        // next person's answers would be written over these.
        m_person = Person{found.response->id, found.response, found.worthKeeping};
        m_leftInterview = LeftInterview{found.interview, found.event, found.lastAct};
        return {};
    }
    if (!found.worthKeeping)
        return dropDraft();
    // Sealed: nobody here can read it, so it becomes what it would have become, as the bytes it is. A full store keeps
    // it as its draft until it has grown.
    if (m_freeSlots == 0)
        return {};
    interview::Response facts;
    facts.language = found.language;
    facts.event = found.event;
    return putResponse(facts, [&found] { return found.body; }, {});
}

} // namespace core::storage
