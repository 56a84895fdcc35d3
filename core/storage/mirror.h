// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"

#include <QString>

#include <memory>
#include <optional>

namespace core::storage {

/// A second copy of a store on another device: a folder like the store's own, with every response in a place of its
/// own drawn by chance, so that it tells no more of an order than the store does. It holds no draft. Whoever could read
/// the store can read it. It never holds up a person: a response is saved before it is copied, and a card that was
/// pulled out is noticed and caught up with later.
///
/// When the store itself fails in the middle of an interview, the copy takes its place until that person has ended: a
/// note in the copy's folder says so before the first answer goes there. As long as the note lies there nothing writes
/// over the copy; the next opening of the store takes back what only the copy has.
class Mirror
{
public:
    /// Makes the copy in a folder on another device and notes in the store where it is. The store must not be open.
    /// Gives the copy's folder. Errors: SameDevice, AlreadyExists, PlaceIsShared, those of partsOfStore and of making a
    /// store.
    [[nodiscard]] static base::Result<QString> choose(const QString &store, const QString &folder,
                                                      base::RandomSource &random, Medium *medium = nullptr);
    /// No copy is kept any more; the one that is there stays.
    [[nodiscard]] static base::Result<void> giveUp(const QString &store);
    /// The folder of a store's copy; empty: none is kept.
    [[nodiscard]] static QString folderOf(const StorePaths &store);
    /// Whether a folder is such a copy, which takes no answers itself.
    [[nodiscard]] static bool isMirror(const StorePaths &folder);

    /// Makes the small files of the copy those of the store: the numbers of its packages, events, what was published,
    /// the log. So nothing of the survey is lost with the store's disk; responses go along by themselves. Does nothing
    /// where no copy is kept or it cannot be reached: the next call mends it. Errors: those of base::readFile and
    /// base::writeFile.
    [[nodiscard]] static base::Result<void> takeRecords(const StorePaths &store);

    /// How the copy is now, read without changing a byte.
    struct State
    {
        QString folder;
        bool isReachable = false;
        int responses = 0;     ///< in the copy
        bool standsIn = false; ///< it took answers in the store's place, which the store does not have yet
        friend bool operator==(const State &, const State &) = default;
    };
    /// None: no copy is kept.
    [[nodiscard]] static std::optional<State> stateOf(const StorePaths &store);

    Mirror(const QString &folder, Medium &medium, base::RandomSource &random);
    /// Lays the texts that the store uses now beside those the copy was made with, where it has others. Errors: those
    /// of base::writeFile, FileNotFound without a copy.
    [[nodiscard]] base::Result<void> takeTexts(const QByteArray &questionnaire);
    /// What becomes of responses that only the copy has: a receipt freed them, or the store has lost them.
    enum class Surplus { IsOverwritten, IsKept };
    /// Makes the copy hold what the store holds: opens it and looks, or builds it anew. With IsKept, a file with
    /// responses that the store lacks stays beside the new one. Errors: OtherStore, and those of SlotFile.
    [[nodiscard]] base::Result<void> catchUp(SlotFile &store, Surplus surplus = Surplus::IsKept);
    /// Copies one response that the store has just saved. Errors: those of SlotFile; the next catchUp mends it.
    [[nodiscard]] base::Result<void> add(const QByteArray &body, SlotFile &store);
    /// What a copy notes before it takes the place of its store. Fields are empty in a note that cannot be read.
    struct StandIn
    {
        QByteArray id;      ///< random; noted in the store, as of a batch, once it has taken everything back
        QByteArray setHash; ///< of the store, as far as it had confirmed
        int place = 0;      ///< where in the store something may lie that it did not confirm; 0: nowhere
        StoreState before;  ///< of the copy
    };
    /// None: the copy is a copy and nothing else, or cannot be reached.
    [[nodiscard]] static std::optional<StandIn> standInOf(const StorePaths &copy);
    /// The copy takes the place of a store that fails; the note is on its disk when this returns. confirmed is what the
    /// store has reported as saved, and the copy must hold all of that. Gives the copy's file, open. Errors:
    /// FileNotFound (no copy there), OtherStore, StoreDamaged (it does not hold what the store does), those of
    /// SlotFile.
    [[nodiscard]] base::Result<std::unique_ptr<SlotFile>> standIn(const StoreDescription &store,
                                                                  const StoreState &confirmed, int place);
    /// The store has everything back: the copy is a copy again.
    [[nodiscard]] static base::Result<void> endStandIn(const StorePaths &copy);

    [[nodiscard]] const StorePaths &paths() const { return m_paths; }
    /// The copy's files tell the day of their last change and no hour, as the store's own do.
    void blurTimes(const QDate &day);

private:
    [[nodiscard]] base::Result<void> tidy();
    StorePaths m_paths;
    Medium &m_medium;
    base::RandomSource &m_random;
    std::unique_ptr<SlotFile> m_file; ///< null until it was caught up, and after a failure
};

} // namespace core::storage
