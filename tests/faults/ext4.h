// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace faults {

/// Something mounted as long as this lives: what stands between "mount" and the place in a command. Needs root.
class Mounted
{
public:
    Mounted(const QStringList &what, QString at);
    ~Mounted();
    Mounted(const Mounted &) = delete;
    Mounted &operator=(const Mounted &) = delete;
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QString m_at;
    bool m_good = false;
};

/// A new ext4 in memory, where the machine has such a place.
class Ext4
{
public:
    explicit Ext4(int megabytes);
    [[nodiscard]] bool isGood() const { return m_good; }
    /// On the live disk, and on the one that the power left.
    [[nodiscard]] QString live(const QString &name) const { return path(QStringLiteral("live/") + name); }
    [[nodiscard]] QString left(const QString &name) const { return path(QStringLiteral("left/") + name); }

    /// Lets the work run in a process of its own, which writes a byte into the pipe for each step that it reports as
    /// done, until so many are reported; stops it, and keeps the disk as it is at that moment. Gives the steps
    /// reported; none when something else failed.
    std::optional<int> cutPower(const std::function<void(int pipe)> &work, int steps);
    /// The disk after the power cut, mounted below left().
    [[nodiscard]] std::unique_ptr<Mounted> whatIsLeft() const;

    /// Takes the disk out of the machine, and gives every byte of it; nothing when it cannot be taken out.
    [[nodiscard]] QByteArray takeOut();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    std::optional<Mounted> m_mounted;
    bool m_good = false;
};

} // namespace faults
