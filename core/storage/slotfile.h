// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/storage/medium.h"
#include "core/storage/sqlite.h"
#include "core/storage/storestate.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace core::storage {

/// Sizes that follow from the page size of a store: one row is one page, so that no overflow page can tell an order.
class PageLayout
{
public:
    /// The smallest page of 4 … 64 KiB whose body holds this many bytes. Errors: InvalidInput when none does.
    [[nodiscard]] static base::Result<PageLayout> forBody(qsizetype bytes);
    [[nodiscard]] static base::Result<PageLayout> ofPage(int pageSize, const QString &path);

    [[nodiscard]] int pageSize() const { return m_pageSize; }
    [[nodiscard]] qsizetype bodySize() const; ///< of a place
    [[nodiscard]] qsizetype rowSize() const;  ///< of the rows of meta, draft and pad

private:
    explicit PageLayout(int pageSize) : m_pageSize(pageSize) { }
    int m_pageSize;
};

/// The hash that stands beside a place: BLAKE2b-256 of its number, whether it is used, and its body. A place that
/// moved, was swapped with another or lost a bit no longer fits it.
[[nodiscard]] QByteArray slotHash(int number, bool used, const QByteArray &body);

/// One transaction: what it changes, all or nothing.
struct SlotChange
{
    struct Slot
    {
        int number = 0;
        bool used = false;
        QByteArray body;
    };
    std::vector<Slot> places;
    std::optional<StoreState> state;
    std::vector<QByteArray> draft; ///< rows of the draft, from the first; those not given stay as they are
};

/// The file store.qk: places filled with random bytes, one a page, overwritten where they lie. Knows nothing of what is
/// in a body.
///
///   meta (k, v)            1: state; 2 and 3: description, twice
///   slot (n, used, body, h) one place a row and page
///   draft(k, v)            3 rows, overwritten in place
///   pad  (k, v)            10 rows, overwritten so that the journal holds nothing else afterwards
class SlotFile
{
public:
    static constexpr int kFormat = 1;
    static constexpr int kDraftRows = 3;
    /// Well below what a person's submit waits for others before it fails.
    static constexpr std::chrono::milliseconds kPatience{2000};

    /// What a file is built from: used bodies are laid into places drawn by chance.
    struct Plan
    {
        PageLayout layout;
        StoreDescription description;
        StoreState state; ///< its set hash is computed
        std::vector<QByteArray> bodies;
        std::vector<QByteArray> draft; ///< rows; empty: random
    };
    /// Builds and flushes a whole file; nothing but the path is touched. Errors: DiskFull, ReadOnlyPlace,
    /// FileNotWritable, InvalidInput.
    [[nodiscard]] static base::Result<void> build(Medium &medium, const QString &path, const Plan &plan,
                                                  base::RandomSource &random);

    enum class Access { Write, ReadOnly };
    /// Opens with every setting read back, rolls back what was half done (Write), and reads state and description.
    /// ReadOnly: all that is read of it until it is closed is of this one moment, also beside a program that writes,
    /// which waits meanwhile: it is not held up longer than kPatience, and reading then fails with StoreInUse.
    /// Errors: those of Database, NotThisKind, NewerFormat, ReadOnlyPlace.
    [[nodiscard]] static base::Result<std::unique_ptr<SlotFile>> open(Medium &medium, const QString &path,
                                                                      Access access);

    /// Structure, every hash, count and set hash. Errors: Damaged with what was found, and those of reading.
    [[nodiscard]] base::Result<void> check();

    [[nodiscard]] const PageLayout &layout() const { return m_layout; }
    [[nodiscard]] int capacity() const { return static_cast<int>(m_used.size()); }
    [[nodiscard]] const StoreState &state() const { return m_state; }
    [[nodiscard]] const StoreDescription &description() const { return m_description; }
    [[nodiscard]] bool isUsed(int number) const { return m_used.at(static_cast<size_t>(number - 1)); }
    [[nodiscard]] int freePlaces() const;
    /// A free place drawn by chance; 0 when there is none.
    [[nodiscard]] int drawFreePlace(base::RandomSource &random) const;

    [[nodiscard]] base::Result<QByteArray> body(int number);
    [[nodiscard]] base::Result<std::vector<QByteArray>> usedBodies();
    [[nodiscard]] base::Result<std::vector<QByteArray>> draftRows();

    /// On the disk when it returns without error; on an error it may or may not be: close, open and look.
    [[nodiscard]] base::Result<void> apply(const SlotChange &change);
    /// Whether a change failed because the disk did not keep what it was told to keep: it may do as if it had, the next
    /// time.
    [[nodiscard]] bool hasFailedToFlush() const { return m_flushFailed; }
    /// Overwrites the journal's copies of what the last transactions touched.
    [[nodiscard]] base::Result<void> scrub();

private:
    SlotFile(std::unique_ptr<Database> database, PageLayout layout) : m_database(std::move(database)), m_layout(layout)
    {
    }
    [[nodiscard]] base::Result<void> readMeta();
    [[nodiscard]] base::Result<void> readUsed();
    [[nodiscard]] base::Result<void> checkSize();
    [[nodiscard]] base::Result<void> write(const SlotChange &change);
    void giveUpTransaction();

    std::unique_ptr<Database> m_database;
    PageLayout m_layout;
    StoreState m_state;
    StoreDescription m_description;
    std::vector<bool> m_used;
    bool m_flushFailed = false;
};

/// What a file that was checked says of its store.
[[nodiscard]] StoreInfo infoOf(const SlotFile &file);

} // namespace core::storage
