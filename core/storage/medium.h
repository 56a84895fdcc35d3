// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/diskvfs.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace core::storage {

/// What becomes of the bytes of a file that another one takes the place of.
enum class Replaced { IsLeft, IsOverwritten };

/// Where the file of a store lies. Tests put a simulated file system in its place that tears, reorders, fails and
/// forgets; everything that touches store.qk goes through here or through the VFS named here.
class Medium
{
public:
    virtual ~Medium() = default;
    /// SQLite's name of the file system; null: the machine's own.
    [[nodiscard]] virtual const char *vfs() const = 0;
    [[nodiscard]] virtual bool exists(const QString &path) = 0;
    /// Makes an empty file that only its owner may read, or empties the one that is there.
    [[nodiscard]] virtual base::Result<void> makeEmpty(const QString &path) = 0;
    /// Puts a file in the place of another, whose journal goes, and flushes the folder. Both must be closed. With
    /// IsOverwritten the bytes of the other one and of its journal are gone from their blocks too, as far as the disk
    /// does what it is told: not before the new one is there for good.
    [[nodiscard]] virtual base::Result<void> replace(const QString &from, const QString &to, Replaced replaced) = 0;
    /// A file's bytes for a repair: zeros where the disk gives an error.
    [[nodiscard]] virtual base::Result<QByteArray> salvage(const QString &path) = 0;
    /// Writes a whole file, flushed, for its owner alone.
    [[nodiscard]] virtual base::Result<void> keepCopy(const QByteArray &content, const QString &to) = 0;
    /// Removes a file if it is there, and overwrites its blocks once its name is gone: what was half done tells by its
    /// bytes which responses were there then.
    virtual void remove(const QString &path) = 0;
    /// Sets what the file says of its last use to the start of a day, so that it tells no hour. The file system's own
    /// time of change of the entry (ctime) cannot be set by anybody.
    virtual void blurTimes(const QString &path, const QDate &day) = 0;
    /// Which device a path is on, or would be when it was made; two paths with the same number go together.
    [[nodiscard]] virtual quint64 deviceOf(const QString &path);
};

/// The file's name with this ending and the first number that no file there has: "store.qk.kept-1".
[[nodiscard]] QString freeNameBeside(const QString &file, QLatin1String ending, Medium &medium);

/// The machine's own file system.
class DiskMedium final : public Medium
{
public:
    [[nodiscard]] const char *vfs() const override { return m_vfs.name(); }
    [[nodiscard]] bool exists(const QString &path) override;
    [[nodiscard]] base::Result<void> makeEmpty(const QString &path) override;
    [[nodiscard]] base::Result<void> replace(const QString &from, const QString &to, Replaced replaced) override;
    [[nodiscard]] base::Result<QByteArray> salvage(const QString &path) override;
    [[nodiscard]] base::Result<void> keepCopy(const QByteArray &content, const QString &to) override;
    void remove(const QString &path) override;
    void blurTimes(const QString &path, const QDate &day) override;

private:
    DiskVfs m_vfs;
};

} // namespace core::storage
