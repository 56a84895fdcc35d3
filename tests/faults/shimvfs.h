// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace faults {

/// What goes wrong on the machine's own file system, and when.
struct ShimFault
{
    enum class Kind {
        None,
        PowerCut,      ///< the process ends, and of what it had not flushed a part is on the disk
        ErrorOnce,     ///< this step fails
        ErrorFromNowOn ///< this step and all after it fail; with SQLITE_IOERR reading and opening as well
    };
    Kind kind = Kind::None;
    int atStep = 0;        ///< a step is a write, a truncation, a flush or a deletion; counted from 1
    int sqliteCode = 0;    ///< of an error: SQLITE_IOERR_WRITE, SQLITE_FULL …; a flush that fails says so itself
    quint64 seed = 1;      ///< of what survives a power cut
    QByteArray below{};    ///< only files whose path begins so are counted and fail; empty: all
    QByteArray onlyWhen{}; ///< and only while a file of this name exists; empty: always
};

/// A SQLite file system in front of the machine's own, and SQLite's usual one as long as this object lives: the program
/// that runs on it does not know. Files are real ones; what a power cut does to them is done to their bytes.
class ShimVfs
{
public:
    ShimVfs();
    ~ShimVfs();
    ShimVfs(const ShimVfs &) = delete;
    ShimVfs &operator=(const ShimVfs &) = delete;

    void setFault(const ShimFault &fault); ///< counting begins anew
    [[nodiscard]] int steps() const;       ///< since the last setFault
    [[nodiscard]] int injected() const;    ///< steps made to fail, ever

    static constexpr int kExitOfPowerCut = 86; ///< status with which the process ends

    struct Vfs;

private:
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace faults
