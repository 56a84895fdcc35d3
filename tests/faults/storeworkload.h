// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/draftrows.h"
#include "core/storage/slotcipher.h"
#include "tests/faults/simulateddisk.h"
#include "tests/support/storesample.h"

#include <optional>
#include <set>
#include <vector>

namespace faults {

/// Images of the power cut at every step in the quick suite, at least; BAROMETER_FAULT_IMAGES sets more for a release.
int imagesWanted();
/// Whether so many are wanted that everything else may take its time as well.
bool isForARelease();

/// What can be seen in a store: the responses, named by their texts, and the draft.
struct Seen
{
    std::multiset<QString> responses;
    std::optional<QString> draft;
    friend bool operator==(const Seen &, const Seen &) = default;
};

/// The product's own code at work on a simulated disk: drafts, submits, a dropped draft, an interrupted interview,
/// growth. Only store.qk and its journal lie on the simulated disk; what never changes lies in a folder of the test.
class StoreWorkload
{
public:
    enum class Act { Draft, Submit, Drop, Close, Grow };

    /// old: so many responses are in the store before the acts. recipients: it is sealed to so many keys, and looked at
    /// with the last of them; 0: not sealed.
    explicit StoreWorkload(std::vector<Act> acts, int old = 0, int recipients = 0);

    /// Drafts, submits and all the rest.
    static std::vector<Act> everything();
    /// The same without growth: places are only overwritten, and none moves.
    static std::vector<Act> inPlace();
    static std::vector<Act> oneSubmit();

    /// Days by which the clock is set on or back before each act, over and over; none: it stands.
    void setClockJumps(std::vector<int> days) { m_clockJumps = std::move(days); }

    struct Outcome
    {
        int acked = 0;       ///< acts reported as done
        bool opened = false; ///< the store could be opened
    };
    /// Does the acts in order, each tried this many times, until one fails for good or all are done.
    Outcome run(SimulatedDisk &disk, int tries);

    [[nodiscard]] const SimulatedDisk &base() const { return m_base; } ///< a new store, everything flushed
    /// What must be seen after this many acts.
    [[nodiscard]] const Seen &after(int acts) const { return m_states.at(static_cast<size_t>(acts)); }
    [[nodiscard]] int acts() const { return static_cast<int>(m_acts.size()); }

    /// Opens the store as the program does at its start and looks; none when it cannot be opened or is damaged. A
    /// sealed store closes a draft as interrupted then, see isRightOpened().
    std::optional<Seen> look(SimulatedDisk &disk);
    /// The same on the file alone: recovery, every check, every response, the draft; without the folder around it, so
    /// that ten thousands of images can be looked at.
    std::optional<Seen> lookAtFile(SimulatedDisk &disk);
    /// The same as the program does it: where the store is damaged, it is repaired first.
    std::optional<Seen> repairAndLook(SimulatedDisk &disk);
    /// Whether what is seen is the state after the acked acts or after one more.
    [[nodiscard]] bool isRight(const std::optional<Seen> &seen, int acked) const;
    /// The same of what look() sees.
    [[nodiscard]] bool isRightOpened(const std::optional<Seen> &seen, int acked) const;

    /// Steps of a run in which nothing goes wrong, without the last closing.
    int countSteps();

private:
    core::base::Result<void> perform(core::storage::CollectionStore &store, size_t act);
    core::base::Result<std::unique_ptr<core::storage::CollectionStore>> open(SimulatedMedium &medium);
    std::optional<Seen> seenIn(core::storage::CollectionStore &store) const;
    [[nodiscard]] Seen opened(int acts) const;
    [[nodiscard]] const core::storage::SecretKey *key() const { return m_keys.empty() ? nullptr : &m_keys.back(); }
    [[nodiscard]] QString draftIn(const core::storage::StoredDraft &draft) const;
    void jump(size_t act);
    void computeStates(Seen seen);
    static core::storage::SlotCipher cipherOf(const QString &keyFile);

    tests::StorePlace m_place;
    std::vector<Act> m_acts;
    std::vector<core::interview::Response> m_responses; ///< one an act
    std::vector<Seen> m_states;
    std::vector<int> m_clockJumps;
    SimulatedDisk m_base;
    std::vector<core::storage::SecretKey> m_keys; ///< of a sealed store
    core::storage::SlotCipher m_cipher;
};

} // namespace faults
