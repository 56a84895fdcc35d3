// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/storage/medium.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

struct sqlite3_vfs;

namespace faults {

/// What a step of the disk does; every one passes the gate, where it is counted and may be made to fail.
enum class StepKind { Write, Truncate, Sync, Create, Delete, Rename, FolderSync };

/// What goes wrong, and at which step (counted from 1; 0: never).
struct Fault
{
    enum class Kind {
        PowerCut,      ///< this step and everything after it does not happen
        ErrorOnce,     ///< this step fails
        ErrorFromNowOn ///< this step and all after it fail
    };
    Kind kind = Kind::PowerCut;
    int atStep = 0;
    int sqliteCode = 0; ///< of an error: SQLITE_IOERR, SQLITE_FULL …
};

/// What the disk made of the writes it had not flushed when the power went.
enum class Survival {
    Nothing,        ///< only what was flushed
    Everything,     ///< as after kill -9
    RandomSectors,  ///< any subset of sectors, of directory changes a beginning
    GarbageSectors, ///< the same, some of the sectors torn
    DataOnly,       ///< all data, no directory change
    DirectoryOnly,  ///< all directory changes, no data
    Beginning,      ///< the first writes in the order they were given
};
constexpr int kSurvivals = 7;

/// What one read gives instead of what is there.
enum class ReadFault { None, WrongBit, TooShort, Error, ErrorFromNowOn };

/// A disk in memory that remembers what was flushed and what was only written, and a SQLite file system on it. One
/// folder is all it knows: names are whole paths. Copies are independent; a copy has a file system of its own.
class SimulatedDisk
{
public:
    SimulatedDisk();
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk &other);
    SimulatedDisk &operator=(const SimulatedDisk &) = delete;

    [[nodiscard]] const char *vfsName() const { return m_name.constData(); }

    void setFault(const Fault &fault);                  ///< from any thread
    [[nodiscard]] int steps() const { return m_steps; } ///< since the last setFault
    [[nodiscard]] bool isDead() const { return m_dead; }
    /// Steps and reads that were made to fail.
    [[nodiscard]] int injected() const { return m_injected; }
    /// From now on flushes are reported as done, and this share of them does nothing.
    void lie(double share, quint64 seed);
    /// The n-th read from now on (counted from 1) goes wrong.
    void setReadFault(ReadFault fault, int atRead);
    [[nodiscard]] int reads() const { return m_reads; } ///< since setReadFault
    /// Called by each read with what it found; SQLite's code of what became of it.
    [[nodiscard]] int spoilRead(char *bytes, int amount);
    /// After a flush that failed, what it should have flushed never reaches the disk unless it is written again
    /// (as Linux does: the pages count as clean).
    void setForgetOnFailedSync(bool forget) { m_forget = forget; }

    /// The disk after a power cut now: what was flushed, and of the rest what survives.
    [[nodiscard]] SimulatedDisk afterPowerCut(Survival survival, core::base::RandomSource &random) const;
    /// How many writes and directory changes are not flushed.
    [[nodiscard]] int unflushed() const;
    /// The disk where exactly those of the unflushed survive whose bit is set, in the order they were given.
    [[nodiscard]] SimulatedDisk withSubset(quint64 bits) const;

    /// What lies in blocks of files that have gone since this object was made, were cut off a file, or went with the
    /// power that this is the disk after: who has the device reads it.
    [[nodiscard]] QByteArray freedBlocks() const;

    [[nodiscard]] QByteArray content(const QString &path) const;
    void setContent(const QString &path, const QByteArray &bytes); ///< flushed at once

    // For the SQLite file system and the medium. Codes are SQLite's.
    struct Inode;
    [[nodiscard]] std::shared_ptr<Inode> find(const QString &path) const;
    int create(const QString &path);
    int remove(const QString &path, bool flush);
    int rename(const QString &from, const QString &to);
    int exchange(const QString &one, const QString &other);
    int write(Inode &inode, qint64 offset, const QByteArray &bytes);
    int truncate(Inode &inode, qint64 size);
    int sync(Inode &inode);
    int syncFolder();

private:
    struct FolderChange
    {
        QString name;
        std::shared_ptr<Inode> inode; ///< null: the name goes
        QString oldName;              ///< of a rename
        std::shared_ptr<Inode> other; ///< what gets the old name; null: it goes
    };
    [[nodiscard]] int gate(StepKind kind);
    [[nodiscard]] bool lies();
    void free(const QString &path);
    static void apply(std::map<QString, std::shared_ptr<Inode>> &folder, const FolderChange &change);
    [[nodiscard]] std::unique_ptr<SimulatedDisk> copyOfFlushed() const;

    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::map<QString, std::shared_ptr<Inode>> m_live;
    std::map<QString, std::shared_ptr<Inode>> m_durable;
    std::vector<FolderChange> m_changes; ///< of the folder, not flushed
    std::vector<std::shared_ptr<Inode>> m_freed;
    std::mutex m_guard; ///< of the fault, which a window's thread may set while another writes
    Fault m_fault;
    int m_steps = 0;
    int m_injected = 0;
    bool m_dead = false;
    bool m_forget = false;
    ReadFault m_readFault = ReadFault::None;
    int m_atRead = 0;
    int m_reads = 0;
    double m_lyingShare = 0;
    core::base::SeededRandom m_lyingRandom{1};
};

/// The part of a file that writes go to.
struct SimulatedDisk::Inode
{
    struct Operation
    {
        qint64 offset = 0; ///< of a write; -1: truncate to size
        QByteArray bytes;
        qint64 size = 0;
    };
    QByteArray live;
    QByteArray durable;
    std::vector<Operation> unflushed;
    static void apply(QByteArray &content, const Operation &operation);
};

/// The store's medium on a simulated disk, with the product's own file system of SQLite in front of the simulated one.
class SimulatedMedium : public core::storage::Medium
{
public:
    explicit SimulatedMedium(SimulatedDisk &disk) : m_disk(&disk), m_vfs(disk.vfsName()) { }
    [[nodiscard]] const char *vfs() const override { return m_vfs.name(); }
    /// As on a memory stick: names cannot be exchanged.
    void setCanExchange(bool can) { m_canExchange = can; }
    [[nodiscard]] bool exists(const QString &path) override;
    [[nodiscard]] core::base::Result<void> makeEmpty(const QString &path) override;
    [[nodiscard]] core::base::Result<QByteArray> salvage(const QString &path) override;
    [[nodiscard]] core::base::Result<void> keepCopy(const QByteArray &content, const QString &to) override;
    [[nodiscard]] core::base::Result<void> flushFolderOf(const QString &path) override;
    void blurTimes(const QString &, const QDate &) override { }

protected:
    [[nodiscard]] bool exchange(const QString &from, const QString &to) override;
    [[nodiscard]] core::base::Result<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] bool overwrite(const QString &path) override;
    void unlink(const QString &path) override;
    [[nodiscard]] const SimulatedDisk &disk() const { return *m_disk; }

private:
    SimulatedDisk *m_disk;
    core::storage::DiskVfs m_vfs;
    bool m_canExchange = true;
};

} // namespace faults
