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
    /// Whether there is a file of that name; a folder is none.
    [[nodiscard]] virtual bool exists(const QString &path) = 0;
    /// Makes an empty file that only its owner may read, or empties the one that is there.
    [[nodiscard]] virtual base::Result<void> makeEmpty(const QString &path) = 0;
    /// Puts a file in the place of another, whose journal goes, and flushes the folder. Both must be closed. With
    /// IsOverwritten the bytes of the other one and of its journal are gone from their blocks too, as far as the disk
    /// does what it is told: not before the new one is there for good. What a power cut stops there always has a name:
    /// the new one's old name, to be ended by remove(); the journal's, by the next tidying; or nextEnding(), by
    /// finishReplacing().
    [[nodiscard]] base::Result<void> replace(const QString &from, const QString &to, Replaced replaced);
    /// Where the content of a file is. Where the file system cannot exchange names (exFAT; FAT before Linux 6.0), what
    /// takes its place waits under a name of its own, whole and for good, while the file is overwritten.
    [[nodiscard]] QString standing(const QString &path);
    /// Ends a replacing that a power cut or an error stopped there. Errors: those of base::writeFile; then nothing is
    /// lost, and it can be tried again.
    [[nodiscard]] base::Result<void> finishReplacing(const QString &path);
    /// A file's bytes for a repair: zeros where the disk gives an error.
    [[nodiscard]] virtual base::Result<QByteArray> salvage(const QString &path) = 0;
    /// Writes a whole file, flushed, for its owner alone.
    [[nodiscard]] virtual base::Result<void> keepCopy(const QByteArray &content, const QString &to) = 0;
    /// Overwrites a file and removes it, if it is there: what was half done tells by its bytes which responses were
    /// there then. It has its name until they are gone, so that what a power cut stops can be taken up again. A disk
    /// that refuses keeps the bytes, but not the name: on some file systems that alone gives room.
    void remove(const QString &path);
    /// Flushes the folder that a file lies in: what was made, renamed or removed there. Errors: those of
    /// base::syncFolder.
    [[nodiscard]] virtual base::Result<void> flushFolderOf(const QString &path) = 0;
    /// Sets what the file says of its last use to the start of a day, so that it tells no hour. The file system's own
    /// time of change of the entry (ctime) cannot be set by anybody.
    virtual void blurTimes(const QString &path, const QDate &day) = 0;
    /// Which device a path is on, or would be when it was made; two paths with the same number go together.
    [[nodiscard]] virtual quint64 deviceOf(const QString &path);

protected:
    /// Two files get each other's name in one step. False where the file system cannot, or the disk refuses.
    [[nodiscard]] virtual bool exchange(const QString &from, const QString &to) = 0;
    /// Gives a file the name of another, which has none then, in one step.
    [[nodiscard]] virtual base::Result<void> rename(const QString &from, const QString &to) = 0;
    /// Writes over every byte of a file, and flushes it. False when the disk refuses.
    [[nodiscard]] virtual bool overwrite(const QString &path) = 0;
    virtual void unlink(const QString &path) = 0;

private:
    void forget(const QString &path);
};

/// The file's name with this ending and the first number that no file there has: "store.qk.kept-1".
[[nodiscard]] QString freeNameBeside(const QString &file, QLatin1String ending, Medium &medium);

/// What the name of a file that waits to take the place of another has more than the other's.
[[nodiscard]] inline QString nextEnding()
{
    return QStringLiteral(".next");
}

/// The machine's own file system.
class DiskMedium : public Medium
{
public:
    [[nodiscard]] const char *vfs() const override { return m_vfs.name(); }
    [[nodiscard]] bool exists(const QString &path) override;
    [[nodiscard]] base::Result<void> makeEmpty(const QString &path) override;
    [[nodiscard]] base::Result<QByteArray> salvage(const QString &path) override;
    [[nodiscard]] base::Result<void> keepCopy(const QByteArray &content, const QString &to) override;
    [[nodiscard]] base::Result<void> flushFolderOf(const QString &path) override;
    void blurTimes(const QString &path, const QDate &day) override;

protected:
    [[nodiscard]] bool exchange(const QString &from, const QString &to) override;
    [[nodiscard]] base::Result<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] bool overwrite(const QString &path) override;
    void unlink(const QString &path) override;

private:
    DiskVfs m_vfs;
};

} // namespace core::storage
