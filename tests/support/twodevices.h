// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/medium.h"

namespace tests {

/// The machine's file system, where whatever lies below "card" is on a device of its own.
class TwoDevices final : public core::storage::DiskMedium
{
public:
    [[nodiscard]] quint64 deviceOf(const QString &path) override { return path.contains(u"/card") ? 2 : 1; }
};

} // namespace tests
