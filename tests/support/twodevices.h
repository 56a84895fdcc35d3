// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/medium.h"

namespace tests {

/// The machine's file system, where whatever lies below "card" is on a device of its own.
class TwoDevices final : public core::storage::Medium
{
public:
    [[nodiscard]] quint64 deviceOf(const QString &path) override { return path.contains(u"/card") ? 2 : 1; }
    [[nodiscard]] const char *vfs() const override { return m_disk.vfs(); }
    [[nodiscard]] bool exists(const QString &path) override { return m_disk.exists(path); }
    core::base::Result<void> makeEmpty(const QString &path) override { return m_disk.makeEmpty(path); }
    core::base::Result<void> replace(const QString &from, const QString &to, core::storage::Replaced replaced) override
    {
        return m_disk.replace(from, to, replaced);
    }
    core::base::Result<QByteArray> salvage(const QString &path) override { return m_disk.salvage(path); }
    core::base::Result<void> keepCopy(const QByteArray &content, const QString &to) override
    {
        return m_disk.keepCopy(content, to);
    }
    void remove(const QString &path) override { m_disk.remove(path); }
    void blurTimes(const QString &path, const QDate &day) override { m_disk.blurTimes(path, day); }

private:
    core::storage::DiskMedium m_disk;
};

} // namespace tests
