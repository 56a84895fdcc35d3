// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/collectionstore.h"
#include "core/storage/draftrows.h"
#include "core/storage/medium.h"
#include "core/storage/mirror.h"
#include "core/storage/slotcipher.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"

#include <functional>
#include <memory>
#include <optional>

namespace core::storage {

/// The workings of CollectionStore, which documents what they promise.
///
/// An error on COMMIT means "unknown", not "failed". After any failed write the file is closed and opened again before
/// the next act (settle); the place drawn for a response stays drawn, and a second try writes the same response with
/// new bytes into the same place, whether or not the first try got there. (New bytes, because SQLite skips pages whose
/// content does not change, and would then report a write as done that never reached the disk.)
///
/// After two failures of the disk, or one flush that failed, the second copy takes the place of the store for as long
/// as this object lives: what was true of the store's file is true of the copy's from then on. A disk that failed to
/// flush is not asked again, because the system may report the next flush as done without having written what the first
/// one lost.
class OpenStore
{
public:
    struct World
    {
        const base::Clock *clock = nullptr;
        base::RandomSource *random = nullptr;
        Medium *medium = nullptr; ///< null: the disk
    };
    struct CopyUse
    {
        bool isInPlace = false; ///< the copy takes what is saved now
        int takenBack = 0;      ///< responses that it had taken, at opening
    };

    [[nodiscard]] static base::Result<std::unique_ptr<OpenStore>> create(const NewStore &wanted, const World &world);
    [[nodiscard]] static base::Result<std::unique_ptr<OpenStore>> open(const QString &folder, const World &world);

    [[nodiscard]] const QString &folder() const { return m_paths.folder; }
    [[nodiscard]] const questionnaire::Questionnaire &questionnaire() const { return m_questionnaire; }
    [[nodiscard]] const questionnaire::WaveId &wave() const { return m_info.wave; }
    [[nodiscard]] const StoreInfo &info() const { return m_info; }
    [[nodiscard]] int freeSlots() const { return m_freeSlots; }
    [[nodiscard]] bool isSealed() const { return m_cipher.isSealed(); }
    [[nodiscard]] QByteArray sealed(const QByteArray &content) const { return m_cipher.sealInBlocks(content); }
    [[nodiscard]] base::Result<QByteArray> unsealed(const QByteArray &body, const SecretKey *key) const
    {
        return m_cipher.open(body, key);
    }
    [[nodiscard]] const std::optional<LeftInterview> &leftDraft() const { return m_leftInterview; }
    [[nodiscard]] CopyUse copyUse() const { return {m_copyLock.has_value(), m_takenBack}; }

    [[nodiscard]] base::Result<void> saveDraft(const Draft &draft);
    [[nodiscard]] base::Result<void> dropDraft();
    [[nodiscard]] base::Result<bool> closeDraftAsInterrupted();
    [[nodiscard]] base::Result<void> submit(const interview::Response &response, const std::function<void()> &saved);

    [[nodiscard]] base::Result<std::vector<interview::Response>> responses(const SecretKey *key);
    [[nodiscard]] base::Result<void> addAll(const std::vector<interview::Response> &responses, const QByteArray &batch);
    [[nodiscard]] bool holdsBatch(const QByteArray &batch) const;
    [[nodiscard]] base::Result<void> markInvented();
    [[nodiscard]] base::Result<void> grow(int freeSlots);
    [[nodiscard]] base::Result<void> publishTexts(const questionnaire::Questionnaire &edition);

private:
    /// A place drawn for the person's response, kept until it is known to be on the disk.
    struct Reserved
    {
        int place = 0;
        QByteArray id;
    };
    struct Person
    {
        QByteArray id; ///< of the response that the draft will become; given at its first saving
        std::optional<interview::Response> ifInterrupted;
        bool worthKeeping = false;
    };

    OpenStore(StorePaths paths, FolderLock lock, const World &world);

    [[nodiscard]] base::Result<void> start();
    [[nodiscard]] base::Result<void> readQuestionnaireFile();
    [[nodiscard]] base::Result<void> takeUpDraft();
    void settleTexts(const QByteArray &json) const;

    [[nodiscard]] base::Result<void> settle();
    [[nodiscard]] base::Result<void> apply(const SlotChange &change);
    [[nodiscard]] base::Result<void> putResponse(const interview::Response &response,
                                                 const std::function<QByteArray()> &makeBody,
                                                 const std::function<void()> &saved);
    [[nodiscard]] base::Result<SlotFile::Plan> presentPlan();
    [[nodiscard]] base::Result<void> rebuild(const std::vector<interview::Response> &more, int freeSlots,
                                             const QByteArray &batch = {});
    [[nodiscard]] base::Result<void> swapIn(const SlotFile::Plan &plan);
    void refreshInfo();
    void tidy();
    void catchUpMirror();

    // The copy in the store's place (openstorestandin.cpp).
    class StandIn;
    [[nodiscard]] base::Result<void> takeBack();
    [[nodiscard]] base::Result<void> onDiskOrCopy(const std::function<base::Result<void>()> &act);

    [[nodiscard]] base::Result<void> writeDraft(const Draft &draft);
    [[nodiscard]] base::Result<void> writeResponse(const interview::Response &response,
                                                   const std::function<void()> &saved);

    StorePaths m_paths;
    FolderLock m_lock;
    World m_world;
    std::unique_ptr<Medium> m_disk;
    Medium *m_medium;
    SlotCipher m_cipher;
    std::unique_ptr<SlotFile> m_file; ///< null after a failure, until settle
    std::optional<Mirror> m_mirror;   ///< none: no second copy is kept
    questionnaire::Questionnaire m_questionnaire;
    StoreInfo m_info;
    int m_freeSlots = 0;
    StoreState m_confirmed;               ///< of the file, as last seen whole
    StoreDescription m_description;       ///< the same
    bool m_flushFailed = false;           ///< the disk has lost what it was told to keep
    std::optional<FolderLock> m_copyLock; ///< held while the copy is in the store's place
    int m_takenBack = 0;                  ///< responses that the copy had taken, at opening
    Person m_person;
    Reserved m_reserved;
    std::optional<LeftInterview> m_leftInterview;
};

} // namespace core::storage
