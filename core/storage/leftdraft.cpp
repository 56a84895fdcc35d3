// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leftdraft.h"

#include "core/storage/draftrows.h"
#include "core/storage/medium.h"
#include "core/storage/slotfile.h"
#include "core/storage/storefolder.h"

namespace core::storage {

bool holdsBegunAnswers(const QString &folder)
{
    DiskMedium disk;
    const StorePaths paths(folder);
    if (folder.isEmpty() || !disk.exists(paths.file))
        return false;
    const auto opened = SlotFile::open(disk, paths.file, SlotFile::Access::ReadOnly);
    if (!opened)
        return false;
    const auto rows = (*opened)->draftRows();
    return rows.has_value() && isWorthKeeping(*rows);
}

} // namespace core::storage
