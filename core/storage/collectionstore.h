// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bootmoment.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/interview/interview.h"
#include "core/interview/response.h"
#include "core/questionnaire/questionnaire.h"
#include "core/storage/publickey.h"
#include "core/storage/recovery.h"
#include "core/storage/storeinfo.h"

#include <QCborMap>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace core::storage {

class Medium;
class OpenStore; // the files behind a store, private to this folder
class SecretKey;

/// What a new store is made from. The folder must not exist, or be empty; the one above it must exist.
struct NewStore
{
    QString folder;
    questionnaire::Questionnaire questionnaire;
    questionnaire::WaveId wave;
    std::optional<QDate> opens;  ///< none: the wave's own date
    std::optional<QDate> closes; ///< none: the wave's own date
    int capacity = 512;          ///< responses it takes before it has to grow
    /// At most three public keys that responses are sealed to. Empty: whoever has the folder can read the responses,
    /// because their key (local.key) lies in it.
    std::vector<PublicKey> recipients;
    StoreRole role = StoreRole::Collection;
};

/// An interview under way, as it is kept on the disk after every answer.
struct Draft
{
    interview::Response ifInterrupted; ///< what is kept when the person does not come back: Interview::finish(false)
    QCborMap interview;                ///< Interview::save(), to go on after a power cut; not kept in a sealed store
    bool worthKeeping = false;         ///< Interview::isWorthKeeping()
    /// When the person last did something, where they may be asked to go on after a crash. It lies in the draft and
    /// goes with it, overwritten; not kept in a sealed store.
    std::optional<base::BootMoment> lastAct = {};

    /// The draft of an interview now. The response's id is the store's to give.
    [[nodiscard]] static Draft of(const interview::Interview &interview, interview::Via via,
                                  const interview::EventId &event, const QDate &day);
};

/// What a kill or a power cut left of an interview in a store that is not sealed.
struct LeftInterview
{
    QCborMap interview; ///< Interview::save(); empty where it did not fit, and then it can only be closed
    interview::EventId event;
    std::optional<base::BootMoment> lastAct;
    friend bool operator==(const LeftInterview &, const LeftInterview &) = default;
};

/// The store of one collecting machine: a folder with all responses to one wave of one questionnaire. It holds every
/// response in a place of its own, filled with random bytes beforehand and chosen by chance, so that neither the disk's
/// being full nor the file's layout can lose an answer or tell who answered when.
///
/// One process opens a store at a time, with one connection; one object is used by one thread at a time. What a
/// function reports as done is on the disk: it outlives a power cut. On any error the answers stay with the caller, who
/// calls again; a response is never stored twice.
class CollectionStore
{
public:
    /// Makes the folder with everything in it, or nothing. Errors: AlreadyExists, PlaceIsShared, FileNotWritable,
    /// DiskFull, ReadOnlyPlace, InvalidInput (unknown wave, dates, capacity, recipients; a response that fits no page).
    [[nodiscard]] static base::Result<std::unique_ptr<CollectionStore>>
    create(const NewStore &wanted, const base::Clock &clock, base::RandomSource &random, Medium *medium = nullptr);
    /// Opens, rolls back what a power cut left half-done, and checks every byte. Clock and random source must outlive
    /// the store; so must the medium, which is the machine's disk unless a test gives another. Errors: FileNotFound,
    /// NotThisKind, NewerFormat, StoreDamaged, StoreKeyMissing, Damaged (questionnaire, or another key), StoreInUse,
    /// PlaceIsShared, FileNotReadable, ReadOnlyPlace.
    [[nodiscard]] static base::Result<std::unique_ptr<CollectionStore>>
    open(const QString &folder, const base::Clock &clock, base::RandomSource &random, Medium *medium = nullptr);
    /// As open, but a store that is damaged is repaired first (repairStore), and what came of it is told.
    [[nodiscard]] static base::Result<std::unique_ptr<CollectionStore>>
    openOrRepair(const QString &folder, const base::Clock &clock, base::RandomSource &random,
                 std::optional<Recovery> &repaired, Medium *medium = nullptr);
    ~CollectionStore();
    CollectionStore(const CollectionStore &) = delete;
    CollectionStore &operator=(const CollectionStore &) = delete;

    [[nodiscard]] const QString &folder() const;
    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const;
    [[nodiscard]] const questionnaire::WaveId &wave() const;
    [[nodiscard]] StoreInfo info() const;
    [[nodiscard]] int freeSlots() const;
    [[nodiscard]] bool isSealed() const;
    /// The store's disk has failed, and the second copy takes the answers of whoever is answering now. Let that person
    /// end, take no other, and tell staff: folder() is the copy's from now on. The next opening of the store takes back
    /// what only the copy has.
    [[nodiscard]] bool isOnCopy() const;
    /// How many responses opening has taken back from a second copy that stood in for the store.
    [[nodiscard]] int takenBack() const;

    // The interview under way. There is one at most.

    /// Overwrites the draft on the disk. Errors: DiskFull, ReadOnlyPlace, FileNotWritable, StoreInUse, InvalidInput.
    [[nodiscard]] base::Result<void> saveDraft(const Draft &draft);
    /// The interview that a power cut or kill left behind; none after submit and dropDraft, and never in a sealed
    /// store, where opening has already closed it as an interrupted response.
    [[nodiscard]] std::optional<LeftInterview> draft() const;
    /// "Clear my answers": overwrites the draft with random bytes, and the copies that the journal has of it.
    [[nodiscard]] base::Result<void> dropDraft();
    /// Saves the draft left behind, or the last one saved, as an interrupted response if it is worth keeping, and
    /// overwrites it. True when a response was saved.
    [[nodiscard]] base::Result<bool> closeDraftAsInterrupted();

    /// Saves one response in a free place and overwrites the draft, in one step. Place and id are fixed before the
    /// first try and kept for the next one, so calling again after an error never stores it twice. The response's id
    /// may be empty: the store gives one. Errors: as saveDraft, and StoreFull.
    /// saved is called as soon as the response is on the disk, before the journal's copy of it is scrubbed away.
    [[nodiscard]] base::Result<void> submit(const interview::Response &response,
                                            const std::function<void()> &saved = {});

    // What people note about responses is as secret as these.

    /// The content as the store's responses are sealed, in whole blocks of 4 KiB, so that its size tells little.
    [[nodiscard]] QByteArray sealed(const QByteArray &content) const;
    /// Errors: KeyNeeded, WrongKey, Damaged.
    [[nodiscard]] base::Result<QByteArray> unsealed(const QByteArray &body, const SecretKey *key = nullptr) const;

    // Whole sets.

    /// Every response, in an order that tells nothing. A sealed store needs one of its recipients' keys.
    /// Errors: KeyNeeded, WrongKey, Damaged.
    [[nodiscard]] base::Result<std::vector<interview::Response>> responses(const SecretKey *key = nullptr) const;
    /// Saves all responses or none: the store is built anew beside the old one with all of them, shuffled, checked and
    /// put in its place. It grows as needed. Errors: as submit, but StoreFull.
    /// batch: a random id of the set, noted in the same step, so that whoever was cut off behind it sees that the set
    /// is there (holdsBatch); may be empty. The store remembers the last sixteen.
    [[nodiscard]] base::Result<void> addAll(const std::vector<interview::Response> &responses,
                                            const QByteArray &batch = {});
    [[nodiscard]] bool holdsBatch(const QByteArray &batch) const;
    /// Marks the store as holding invented responses; never cleared. Refused (HoldsRealAnswers) when it holds others.
    [[nodiscard]] base::Result<void> markInvented();
    /// Makes room for at least this many more responses, by building the store anew as addAll does.
    [[nodiscard]] base::Result<void> grow(int freeSlots);
    /// Puts the texts of another edition of the questionnaire in the place of those the store has: a corrected wording,
    /// a language more. What is asked stays, and with it the structure id; answers and draft are untouched. Both files
    /// change or none, also when the power fails in between. Errors: StructureDiffers, LanguageIncomplete (a language
    /// of the store is gone), and those of addAll.
    [[nodiscard]] base::Result<void> publishTexts(const questionnaire::Questionnaire &edition);

private:
    explicit CollectionStore(std::unique_ptr<OpenStore> files);
    std::unique_ptr<OpenStore> m_files;
};

} // namespace core::storage
